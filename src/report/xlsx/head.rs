//! The columns of a table as they stand on its sheets: headers and widths.

use unicode_width::UnicodeWidthStr;

use super::super::tables::{Kind, Table};
use super::{Shape, looks};

/// What stands beside the words of a header or a scale: the button of the filter, an edge.
const EDGE: usize = 2;

/// A column.
pub(super) struct Head {
    pub(super) label: String,
    /// So many letters.
    pub(super) width: usize,
    /// So many lines the label takes, where that is not left to the program that reads it.
    pub(super) lines: Option<usize>,
}

impl Head {
    /// Gives a word of a scale as much room as it needs, where widths were not measured for it.
    pub(super) fn widen_for(&mut self, word: &str, kind: Kind) {
        if kind == Kind::Word && self.lines.is_some() {
            self.width = self.width.max(word.width() + EDGE);
        }
    }
}

/// The columns of a table. Programs know the English ones by their names.
pub(super) fn of(table: &Table, shape: &Shape<'_>) -> Vec<Head> {
    let is_measured = shape.is_measured();
    let head = |column| {
        let label = table.column_told(column, shape.phrases).label.into_owned();
        let longest = label.split_whitespace().map(UnicodeWidthStr::width).max().unwrap_or(0) + EDGE;
        let width = longest.max(column.width.into());
        let lines = looks::lines(&label, width);
        Head { label, width, lines: Some(lines) }
    };
    let measured = |column: &super::super::tables::Column| Head {
        label: column.name.to_owned(),
        width: column.width.into(),
        lines: None,
    };
    table.columns.iter().map(|column| if is_measured { measured(column) } else { head(column) }).collect()
}
