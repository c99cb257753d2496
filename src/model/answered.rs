//! Answers that came back from bidders.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::list::{Column, Sheet};
use super::location::{Origin, RowNumber};
use super::vocabulary::ColumnId;

/// An answer that stands in the place of what a list says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answered {
    /// The key of the supplier.
    pub supplier: String,
    /// The column.
    pub column: String,
    /// What the list says.
    pub was: String,
    /// What was answered.
    pub is: String,
    /// The document that is named for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
    /// The letter that came back.
    pub file: String,
    /// The row of its tables.
    pub row: u32,
}

/// Where the cells stand that were answered in a letter, and the columns that the file of a
/// sheet does not have.
#[derive(Clone, Debug, Default)]
pub(super) struct Answers {
    pub(super) cells: BTreeMap<(ColumnId, usize), (Origin, RowNumber)>,
    pub(super) added: Vec<ColumnId>,
}

impl Sheet {
    /// Says that a cell was answered in a letter.
    pub fn answer(&mut self, id: ColumnId, row: usize, origin: Origin, in_row: RowNumber) {
        self.answers.cells.insert((id, row), (origin, in_row));
    }

    /// Adds a column that the file does not have.
    pub fn add_column(&mut self, column: Column) {
        let (id, place) = (column.id, usize::from(column.id.0));
        if self.columns.len() <= place {
            self.columns.resize_with(place + 1, || None);
        }
        self.columns[place] = Some(column);
        self.answers.added.push(id);
    }

    /// A column that the sheet has.
    ///
    /// # Panics
    /// When it has none.
    pub fn column_mut(&mut self, id: ColumnId) -> &mut Column {
        self.columns[usize::from(id.0)].as_mut().unwrap_or_else(|| panic!("the sheet must have column {}", id.0))
    }
}
