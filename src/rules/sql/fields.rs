//! What the conditions read of the cells, and of the tables that cells are looked up in.

use std::collections::{BTreeMap, BTreeSet};

use super::SqlTable;
use crate::model::{ColumnId, ColumnSpec, Vocabulary};
use crate::reference::PlainTable;

/// A part of what a cell says. The query has a column for each that is read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Facet {
    /// Whether there is a value: -1 for no, 0 for yes and any other value, and the kinds of
    /// gap from 1 on.
    State,
    /// A number, or an amount.
    Number,
    /// A day.
    Day,
    /// A word, a code, a text; the currency of an amount.
    Word,
    /// Several words.
    Words,
    /// Whether a list was read in part.
    Partial,
    /// What one unit of the base of the exchange rates costs in the currency.
    Rate,
    /// What a field of a table says.
    Looked(String, String),
    /// Whether the table has no row for some value.
    Missed(String),
}

impl Facet {
    /// Its name in the dictionary of cells.
    pub(super) fn name(&self) -> String {
        match self {
            Self::State => "state".to_owned(),
            Self::Number => "number".to_owned(),
            Self::Day => "day".to_owned(),
            Self::Word => "word".to_owned(),
            Self::Words => "words".to_owned(),
            Self::Partial => "partial".to_owned(),
            Self::Rate => "rate".to_owned(),
            Self::Looked(table, field) => format!("{table}__{field}"),
            Self::Missed(table) => format!("{table}__missed"),
        }
    }

    /// Its name for a column, in the rows of the query.
    pub(super) fn of(&self, spec: &ColumnSpec) -> String {
        format!("{}__{}", spec.id, self.name())
    }
}

/// The numbers of states.
pub(super) const BLANK: u8 = 1;
pub(super) const UNKNOWN: u8 = 2;
pub(super) const WITHHELD: u8 = 3;
pub(super) const NOT_APPLICABLE: u8 = 4;
pub(super) const UNREADABLE: u8 = 5;
pub(super) const ABSENT: u8 = 6;

/// What is read.
#[derive(Clone, Default)]
pub(super) struct Fields {
    pub(super) columns: BTreeMap<ColumnId, BTreeSet<Facet>>,
    pub(super) tables: BTreeMap<String, Looking>,
}

/// A table that is looked at, and what is read of it.
#[derive(Clone)]
pub(super) struct Looking {
    pub(super) table: PlainTable,
    pub(super) fields: BTreeSet<String>,
}

impl Fields {
    /// Reads a part of what a column says, and names it.
    pub(super) fn read(&mut self, vocabulary: &Vocabulary, column: ColumnId, facet: Facet) -> String {
        let name = facet.of(vocabulary.spec(column));
        self.columns.entry(column).or_default().insert(facet);
        name
    }
}

impl Looking {
    /// The columns that the list has of those by which the table is looked up.
    pub(super) fn keys(&self, vocabulary: &Vocabulary, table: &SqlTable) -> Vec<ColumnId> {
        let found = self.table.from.iter().filter_map(|name| vocabulary.find(name));
        found.filter(|id| table.column(*id).is_some()).collect()
    }
}
