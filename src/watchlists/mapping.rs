//! Lists whose columns the user names.

use std::str::FromStr;

use anyhow::{Result, bail};

use super::about::NOT_STATED;
use super::field::Field;
use super::layout::{Cells, Layout, Parts};
use super::text::PART;
use crate::model::{Severity, fold};

/// Which header is which field: `Company=name`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldMapping {
    /// The header.
    pub header: String,
    /// The field.
    pub field: Field,
}

impl FromStr for FieldMapping {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let parts = text.rsplit_once('=').filter(|(header, _)| !fold(header).is_empty());
        let (header, field) = parts.ok_or("write it as HEADER=FIELD, for example \"Company=name\"")?;
        Ok(Self { header: header.trim().to_owned(), field: field.parse()? })
    }
}

/// The name of the layout that a mapping makes.
const MAPPED: &str = "mapping";

/// The layout that mappings make.
pub(super) fn layout(mappings: &[FieldMapping], separator: Option<&str>) -> Result<Layout> {
    if !mappings.iter().any(|mapping| mapping.field == Field::Name) {
        bail!("--map does not say which header is the name; add for example --map \"Company=name\"");
    }
    if separator.is_some_and(str::is_empty) {
        bail!("--separator is empty; write what parts several values, for example --separator \";\"");
    }
    let mut layout = Layout {
        id: MAPPED.to_owned(),
        publisher: NOT_STATED.to_owned(),
        licence: NOT_STATED.to_owned(),
        note: Some("natural persons cannot be told from firms in such a table: take persons out of it".to_owned()),
        severity: Some(Severity::Medium),
        ..Layout::default()
    };
    for FieldMapping { header, field } in mappings {
        layout.requires.push(header.clone());
        let cells = layout.fields.entry(*field).or_insert_with(|| {
            let separator = separator.map_or_else(|| PART.to_string(), str::to_owned);
            let parts = if field.is_list() { Parts::At(separator) } else { Parts::Whole };
            Cells { parts, ..Cells::default() }
        });
        cells.from.push(header.clone());
    }
    Ok(layout)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mapping_names_a_header_and_a_field() {
        let mapping: FieldMapping = "A = B=name".parse().expect("it is sound");
        assert_eq!((mapping.header.as_str(), mapping.field), ("A = B", Field::Name));
        assert!("=name".parse::<FieldMapping>().is_err());
        assert!("Company=naem".parse::<FieldMapping>().expect_err("no field").contains("did you mean `name`?"));
    }

    #[test]
    fn somebody_must_have_a_name() {
        let country: FieldMapping = "Land=country".parse().expect("it is sound");
        assert!(layout(&[country], None).expect_err("no name").to_string().contains("which header is the name"));
    }
}
