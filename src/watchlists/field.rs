//! The columns of a watch-list in the one form.

use std::fmt;
use std::str::FromStr;

use serde::Deserialize;

use crate::model::closest;

/// A column of a watch-list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// The name of an entry.
    Name,
    /// Other names.
    Aliases,
    /// Names it no longer carries.
    FormerNames,
    /// The country, as ISO 3166-1 alpha-2 where it is one.
    Country,
    /// The address.
    Address,
    /// The name of the parent company.
    Parent,
    /// The Legal Entity Identifier.
    Lei,
    /// The Unique Entity ID of SAM.gov.
    Uei,
    /// The number in the register of companies of its country.
    RegistrationNo,
    /// Numbers of any register, unlabelled.
    Identifiers,
    /// What sort of entry it is.
    Type,
    /// The programme it is listed under.
    Program,
    /// The first day on which it counts.
    Since,
    /// The last day on which it counts.
    Until,
    /// What else is said about it.
    Remarks,
    /// Where to find it at its publisher.
    Reference,
}

impl Field {
    /// Every column, in the order of the form.
    pub const ALL: [Self; 16] = [
        Self::Name,
        Self::Aliases,
        Self::FormerNames,
        Self::Country,
        Self::Address,
        Self::Parent,
        Self::Lei,
        Self::Uei,
        Self::RegistrationNo,
        Self::Identifiers,
        Self::Type,
        Self::Program,
        Self::Since,
        Self::Until,
        Self::Remarks,
        Self::Reference,
    ];

    /// Its header.
    pub fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Aliases => "aliases",
            Self::FormerNames => "former_names",
            Self::Country => "country",
            Self::Address => "address",
            Self::Parent => "parent",
            Self::Lei => "lei",
            Self::Uei => "uei",
            Self::RegistrationNo => "registration_no",
            Self::Identifiers => "identifiers",
            Self::Type => "type",
            Self::Program => "program",
            Self::Since => "since",
            Self::Until => "until",
            Self::Remarks => "remarks",
            Self::Reference => "reference",
        }
    }

    /// Whether it holds a day.
    pub(super) fn is_day(self) -> bool {
        matches!(self, Self::Since | Self::Until)
    }

    /// Whether it usually holds several values.
    pub(super) fn is_list(self) -> bool {
        matches!(self, Self::Aliases | Self::FormerNames | Self::Country | Self::Identifiers | Self::Program)
    }

    /// Every header, for people.
    pub(super) fn names() -> String {
        Self::ALL.map(Self::name).join(", ")
    }
}

impl fmt::Display for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Field {
    type Err = String;

    fn from_str(word: &str) -> Result<Self, String> {
        let known = Self::ALL.into_iter().find(|field| field.name() == word.trim());
        known.ok_or_else(|| {
            let near = closest(word, Self::ALL.map(Self::name)).map(|near| format!("; did you mean `{near}`?"));
            format!("`{word}` is no field{}; there are {}", near.unwrap_or_default(), Self::names())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_found_by_their_names_and_stand_in_their_order() {
        assert!(Field::ALL.iter().enumerate().all(|(place, field)| *field as usize == place));
        assert!(Field::ALL.iter().all(|field| field.name().parse() == Ok(*field)));
        let said = "alias".parse::<Field>().expect_err("it is none");
        assert!(said.contains("`alias` is no field") && said.contains("aliases"), "{said}");
    }
}
