//! Fields whose column changes with the edition of the table.

use anyhow::{Result, bail};
use jiff::civil::Date;
use serde::de::value::SeqAccessDeserializer;
use serde::de::{SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

/// Where a field is read from.
#[derive(Clone, Debug)]
pub enum FieldSource {
    /// A column of the file.
    Column(String),
    /// Different columns on different days.
    Dated(Vec<DatedColumn>),
}

/// A column that is in force for a time.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DatedColumn {
    /// The column of the file.
    pub column: String,
    /// What evidence calls it, if anything.
    #[serde(default)]
    pub edition: String,
    /// Its first day.
    #[serde(deserialize_with = "day")]
    pub from: Date,
    /// Its last day; without it, the day before the next one begins.
    #[serde(default, deserialize_with = "optional_day")]
    pub until: Option<Date>,
}

/// The column in force on a day: the last that has begun, unless it has ended.
pub(super) fn in_force(columns: &[DatedColumn], day: Date) -> Option<&DatedColumn> {
    let begun = columns.iter().filter(|dated| dated.from <= day).max_by_key(|dated| dated.from)?;
    begun.until.is_none_or(|until| day <= until).then_some(begun)
}

impl FieldSource {
    /// Every column of the file it may be read from.
    pub(super) fn columns(&self) -> impl Iterator<Item = &str> {
        let (one, several) = match self {
            Self::Column(column) => (Some(column), &[][..]),
            Self::Dated(columns) => (None, &columns[..]),
        };
        one.into_iter().chain(several.iter().map(|dated| &dated.column)).map(String::as_str)
    }

    /// Refuses editions of which two count on one day.
    pub(super) fn check(&self) -> Result<()> {
        let Self::Dated(columns) = self else { return Ok(()) };
        if columns.is_empty() || columns.iter().any(|dated| dated.until.is_some_and(|until| until < dated.from)) {
            bail!("it has no edition, or one that ends before it begins");
        }
        let overlap = |a: &DatedColumn, b: &DatedColumn| {
            a.from == b.from || (a.from < b.from && a.until.is_some_and(|until| until >= b.from))
        };
        let meets_another = |(i, a)| columns.iter().enumerate().any(|(k, b)| i != k && overlap(a, b));
        if columns.iter().enumerate().any(meets_another) {
            bail!("it has two editions on one day");
        }
        Ok(())
    }
}

fn day<'de, D: Deserializer<'de>>(source: D) -> Result<Date, D::Error> {
    let written = toml::value::Datetime::deserialize(source)?;
    written.to_string().parse().map_err(serde::de::Error::custom)
}

pub(super) fn optional_day<'de, D: Deserializer<'de>>(source: D) -> Result<Option<Date>, D::Error> {
    day(source).map(Some)
}

impl<'de> Deserialize<'de> for FieldSource {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        struct Source;
        impl<'de> Visitor<'de> for Source {
            type Value = FieldSource;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("the name of a column, or a list of { column, edition, from, until }")
            }

            fn visit_str<E>(self, column: &str) -> Result<FieldSource, E> {
                Ok(FieldSource::Column(column.to_owned()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, rows: A) -> Result<FieldSource, A::Error> {
                Vec::deserialize(SeqAccessDeserializer::new(rows)).map(FieldSource::Dated)
            }
        }
        source.deserialize_any(Source)
    }
}

#[cfg(test)]
mod tests {
    use crate::reference::TableInfo;

    const TOML: &str = r#"
id = "a"
file = "a.csv"
title = ""
publisher = ""
edition = ""
licence = ""
date = 2025-09-29
renewed_days = 365
[fields]
plain = "p"
tier = [
    { column = "new", edition = "2025", from = 2025-09-29 },
    { column = "old", edition = "2020", from = 2020-06-25, until = 2021-06-30 },
    { column = "middle", edition = "2024", from = 2024-06-24 },
]
"#;

    #[test]
    fn the_edition_in_force_counts_and_its_age() {
        let info: TableInfo = toml::from_str(TOML).expect("a well-formed description");
        info.check().expect("a joinable table");
        let on = |day: &str| info.column_on("tier", day.parse().expect("a day"));
        assert_eq!(on("2026-01-01"), Some("new"));
        assert_eq!(
            (on("2025-09-29"), on("2025-09-28"), on("2024-06-24")),
            (Some("new"), Some("middle"), Some("middle"))
        );
        assert_eq!((on("2024-06-23"), on("2021-07-01")), (None, None), "nobody knows the stretch between");
        assert_eq!((on("2021-06-30"), on("2020-06-24")), (Some("old"), None));
        let age = |day: &str| info.age(day.parse().expect("a day"));
        assert_eq!((age("2025-10-09"), age("2025-09-28"), age("2022-01-01")), (Some(10), Some(461), None));
    }

    #[test]
    fn two_editions_on_one_day_are_refused() {
        let twice = TOML.replace("2021-06-30", "2024-06-24");
        let info: TableInfo = toml::from_str(&twice).expect("a readable description");
        assert!(info.check().is_err_and(|fault| format!("{fault:#}").contains("two editions on one day")));
    }
}
