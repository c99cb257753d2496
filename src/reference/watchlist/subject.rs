//! What a list of suppliers says of who each of them is.

use std::borrow::Cow;

use super::Whom;
use crate::model::{Cell, Column, ColumnId, DerivedFrom, GapKind, Sheet, Value, Vocabulary};
use crate::names::{Identifier, IdentifierKind, Matcher, Particulars, Subject, lei};

/// The columns with a supplier's names.
const NAMES: &[&str] = &["name", "aliases"];
/// Those with the countries of its seat and its site.
const COUNTRIES: &[&str] = &["country", "site_country"];
/// Those that say where it is.
const ADDRESS: &[&str] = &["address", "city", "region"];
/// Those with the firm it belongs to, the nearest first.
const PARENT: &[&str] = &["parent_company", "group_name"];
/// Those with numbers. A supplier's own number counts only where it has the form of a
/// number that identifies a firm anywhere.
const NUMBERS: &[&str] = &["lei", "registration_no", OWN_NUMBER];
const OWN_NUMBER: &str = "supplier_id";

impl Whom {
    /// The columns that are looked at.
    pub(in crate::reference) fn columns(self) -> impl Iterator<Item = &'static str> {
        self.parts().into_iter().flatten().copied()
    }

    fn parts(self) -> Vec<&'static [&'static str]> {
        match self {
            Self::Itself => vec![NAMES, COUNTRIES, ADDRESS, PARENT, NUMBERS],
            Self::Parent => vec![PARENT],
        }
    }

    fn names(self) -> &'static [&'static str] {
        match self {
            Self::Itself => NAMES,
            Self::Parent => PARENT,
        }
    }
}

/// The columns of a sheet that say who somebody is.
pub(super) struct Subjects<'a> {
    whom: Whom,
    sheet: &'a Sheet,
    columns: Vec<(&'static str, &'a Column)>,
    vocabulary: &'a Vocabulary,
}

/// Stands for a cell that says nothing of who somebody is.
const SILENT: u32 = u32::MAX;

impl<'a> Subjects<'a> {
    pub(super) fn new(whom: Whom, vocabulary: &'a Vocabulary, sheet: &'a Sheet) -> Self {
        let column = |name| Some((name, sheet.column(vocabulary.known(name))?));
        let says_who = |(name, column): &(&str, &Column)| *name != OWN_NUMBER || holds_universal(column);
        Self { whom, sheet, columns: whom.columns().filter_map(column).filter(says_who).collect(), vocabulary }
    }

    /// What tells the subjects of rows apart: rows with the same are asked about once.
    pub(super) fn key(&self, row: usize) -> Vec<u32> {
        let code = |(name, column): &(&str, &Column)| {
            let code = column.codes.get(row);
            let says = !matches!(column.meaning(code), Cell::Gap(_));
            let counts = *name != OWN_NUMBER || text_of(column, row).is_some_and(|text| !universal(&text).is_empty());
            if says && counts { code } else { SILENT }
        };
        self.columns.iter().map(code).collect()
    }

    /// Why a row names nobody, if it does not. A cell without a letter or digit holds no
    /// name that could be looked for.
    pub(super) fn gap(&self, row: usize) -> Option<GapKind> {
        let mut gap = GapKind::Absent;
        for name in self.whom.names() {
            let cell = self.sheet.cell(self.vocabulary.known(name), row);
            gap = gap.max(match cell {
                Cell::Gap(found) => found.kind,
                Cell::Value(value) if value.to_string().contains(char::is_alphanumeric) => return None,
                Cell::Value(_) => GapKind::Unreadable,
            });
        }
        Some(gap)
    }

    /// Whether all of its names are compared: of a cell that is too long only a part is.
    pub(super) fn is_whole(&self, matcher: &Matcher, row: usize) -> bool {
        self.texts(self.whom.names(), row).iter().all(|cell| matcher.is_read_whole(cell))
    }

    /// Who the supplier of a row is.
    pub(super) fn subject(&self, row: usize) -> Subject {
        let names = self.texts(self.whom.names(), row);
        if self.whom == Whom::Parent {
            return Subject { names, particulars: Particulars::default() };
        }
        let address = self.texts(ADDRESS, row).join(", ");
        let particulars = Particulars {
            countries: self.texts(COUNTRIES, row),
            address: Some(address).filter(|address| !address.is_empty()),
            parent: self.texts(PARENT, row).into_iter().next(),
            identifiers: self.identifiers(row),
        };
        Subject { names, particulars }
    }

    fn texts(&self, names: &[&str], row: usize) -> Vec<String> {
        let of = |name: &&str| self.columns.iter().find(|(known, _)| known == name);
        names.iter().filter_map(of).flat_map(|(_, column)| values_of(column, row)).collect()
    }

    fn identifiers(&self, row: usize) -> Vec<Identifier> {
        let mut identifiers = Vec::new();
        for (name, column) in &self.columns {
            let Some(text) = NUMBERS.contains(name).then(|| text_of(column, row)).flatten() else { continue };
            let mut kinds = universal(&text);
            match *name {
                "lei" => kinds.extend([IdentifierKind::Lei, IdentifierKind::Unlabelled]),
                "registration_no" => kinds.extend([IdentifierKind::Registration, IdentifierKind::Unlabelled]),
                _ => {}
            }
            kinds.dedup();
            identifiers.extend(kinds.into_iter().map(|kind| Identifier { kind, value: text.to_string() }));
        }
        identifiers
    }

    /// The columns with the names that are compared.
    pub(super) fn names(&self) -> &'static [&'static str] {
        self.whom.names()
    }

    /// The columns that were looked at, for evidence.
    pub(super) fn origins(&self) -> Vec<DerivedFrom> {
        let is_looked_at = |name: &&&str| **name != OWN_NUMBER || self.columns.iter().any(|(known, _)| known == *name);
        let ids = |names: &&[&str]| -> Vec<ColumnId> {
            names.iter().filter(is_looked_at).map(|name| self.vocabulary.known(name)).collect()
        };
        self.whom.parts().iter().map(|names| DerivedFrom { columns: ids(names), all: true }).collect()
    }
}

/// Whether some text of a column has the form of a number that identifies a firm anywhere.
fn holds_universal(column: &Column) -> bool {
    (0..column.texts.len() as u32).any(|code| !universal(column.raw(code)).is_empty())
}

fn text_of(column: &Column, row: usize) -> Option<Cow<'_, str>> {
    match column.cell(row) {
        Cell::Gap(_) => None,
        Cell::Value(Value::Text(text)) => Some(Cow::Borrowed(text)),
        Cell::Value(other) => Some(Cow::Owned(other.to_string())),
    }
}

/// The texts of a cell; of a list each of them.
fn values_of(column: &Column, row: usize) -> Vec<String> {
    match column.cell(row) {
        Cell::Value(Value::List(items)) => items.values.iter().map(|item| item.as_value().to_string()).collect(),
        _ => text_of(column, row).into_iter().map(Cow::into_owned).collect(),
    }
}

/// Somebody with a name and a number of any register, as a list is asked about one supplier.
pub fn subject_of(name: &str, number: Option<&str>) -> Subject {
    let kinds = |number: &str| {
        let of_any_register = [IdentifierKind::Registration, IdentifierKind::Unlabelled];
        universal(number).into_iter().chain(of_any_register).collect::<Vec<_>>()
    };
    let identifier = |number: &str| {
        kinds(number).into_iter().map(|kind| Identifier { kind, value: number.to_owned() }).collect::<Vec<_>>()
    };
    let identifiers = number.map(identifier).unwrap_or_default();
    Subject { names: vec![name.to_owned()], particulars: Particulars { identifiers, ..Particulars::default() } }
}

/// Which numbers a text has the form of that identify a firm anywhere: the Legal Entity
/// Identifier has 20 letters and digits and proves itself, the Unique Entity ID of SAM.gov
/// 12, with letters and digits and without O and I.
fn universal(text: &str) -> Vec<IdentifierKind> {
    let number: String = text.chars().filter(|c| !c.is_whitespace() && *c != '-').collect();
    let plain = number.bytes().all(|b| b.is_ascii_alphanumeric());
    let mixed = number.bytes().any(|b| b.is_ascii_digit()) && number.bytes().any(|b| b.is_ascii_alphabetic());
    let without = !number.bytes().any(|b| matches!(b.to_ascii_uppercase(), b'O' | b'I'));
    match number.len() {
        20 if lei(&number).is_some() => vec![IdentifierKind::Lei],
        12 if plain && mixed && without => vec![IdentifierKind::Uei],
        _ => Vec::new(),
    }
}
