//! What became of the columns of a sheet.

use super::layouts::RowsOf;
use crate::input::values::Readers;
use crate::model::{ColumnId, ColumnIndex, ColumnType, MappingNote};

/// A canonical column found in a sheet.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::input) struct Mapped {
    pub(in crate::input) column: ColumnId,
    pub(in crate::input) position: ColumnIndex,
    /// Further columns whose cells belong to the same list.
    pub(in crate::input) more: Vec<ColumnIndex>,
    pub(in crate::input) header: String,
    /// A classification or a currency that the header states.
    pub(in crate::input) hint: Option<String>,
    /// Whether the cells were written for another column.
    pub(in crate::input) borrowed: bool,
}

/// What became of the columns of a sheet.
#[derive(Debug, Default)]
pub(in crate::input) struct Mapping {
    pub(in crate::input) columns: Vec<Mapped>,
    pub(in crate::input) notes: Vec<MappingNote>,
    /// The published layout the headers tell.
    pub(in crate::input) layout: Option<String>,
    /// Whether that layout is of something else than suppliers.
    pub(in crate::input) not_suppliers: bool,
    /// Which rows are suppliers, by the cells of a column.
    pub(in crate::input) rows_of: Option<(usize, RowsOf)>,
    /// Whether the headers leave little doubt that this is a list of suppliers.
    pub(in crate::input) clear: bool,
    /// Columns whose header is known and whose values are not what it says: place, header
    /// and why they are not used.
    pub(in crate::input) disputed: Vec<(ColumnIndex, String, String)>,
}

impl Mapping {
    /// Whether a column was found.
    pub(in crate::input) fn has(&self, column: ColumnId) -> bool {
        self.columns.iter().any(|mapped| mapped.column == column)
    }

    /// Whether the user said which column holds the names.
    pub(super) fn has_stated_name(&self, readers: &Readers<'_>) -> bool {
        let name = &readers.vocabulary.spec(readers.vocabulary.known("name")).id;
        self.notes.iter().any(|note| note.column.as_ref() == Some(name) && note.reason.starts_with("stated"))
    }
}

/// Lets a column that has no header of its own read the cells of the one it may fall
/// back on: a sector can be told from the goods.
pub(super) fn borrow(readers: &Readers<'_>, mapping: &mut Mapping) {
    for (column, spec) in readers.vocabulary.columns() {
        let Some(fallback) = spec.fallback.as_deref().and_then(|name| readers.vocabulary.find(name)) else { continue };
        if mapping.has(column) {
            continue;
        }
        let Some(lender) = mapping.columns.iter().find(|mapped| mapped.column == fallback).cloned() else { continue };
        if let Some(note) = mapping.notes.get_mut(usize::from(lender.position.0)) {
            note.reason = format!("{}; also read as {}", note.reason, spec.id);
        }
        mapping.columns.push(Mapped { column, borrowed: true, more: Vec::new(), ..lender });
    }
}

/// A currency code in the header of an amount: `Amount (USD)`, `volumen_eur`.
pub(super) fn currency_in(readers: &Readers<'_>, kind: ColumnType, header: &str) -> Option<String> {
    if kind != ColumnType::Money {
        return None;
    }
    let codes = header.split(|c: char| !c.is_alphanumeric()).map(str::to_uppercase);
    let mut known = codes.filter(|word| word.len() == 3 && readers.vocabulary.currencies.contains_key(word));
    known.next()
}
