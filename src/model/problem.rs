//! Remarks about the input: what was skipped, could not be read, or was decided
//! for the user. Nothing is ever dropped without one.

use std::fmt;
use std::str::FromStr;

use serde::Serialize;

use super::verdict::words;

use super::location::{Location, Origin, RowNumber, row_ranges};

/// What sort of remark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ProblemKind {
    /// A cell holds something that cannot be read without guessing.
    UnreadableCell,
    /// A row has more or fewer cells than the header.
    RowWidth,
    /// The same identifier stands in several rows that are not one supplier.
    RepeatedId,
    /// The same supplier stands, or may stand, in several rows.
    RepeatedSupplier,
    /// A row has neither name nor identifier.
    NamelessRow,
    /// A parent is named that is not in the list.
    UnknownParent,
    /// An answer is about somebody who is not in the list.
    UnknownSupplier,
    /// A row was not taken for a supplier.
    SkippedRow,
    /// Rows or columns are hidden in the workbook.
    Hidden,
    /// An identifier may have lost digits in a spreadsheet.
    DoubtfulId,
    /// A column could not be used.
    Column,
    /// A sheet was not read.
    SkippedSheet,
    /// A decision that was taken about how to read the file.
    Reading,
}

impl ProblemKind {
    /// Whether something of the list was lost or is in doubt; the others only say how it was
    /// read.
    pub fn is_loss(self) -> bool {
        match self {
            Self::UnreadableCell
            | Self::RowWidth
            | Self::RepeatedId
            | Self::NamelessRow
            | Self::UnknownParent
            | Self::UnknownSupplier
            | Self::DoubtfulId
            | Self::SkippedSheet => true,
            Self::RepeatedSupplier | Self::SkippedRow | Self::Hidden | Self::Column | Self::Reading => false,
        }
    }
}

words!(
    ProblemKind,
    UnreadableCell = "unreadable cell",
    RowWidth = "row width",
    RepeatedId = "repeated id",
    RepeatedSupplier = "repeated supplier",
    NamelessRow = "nameless row",
    UnknownParent = "unknown parent",
    UnknownSupplier = "unknown supplier",
    SkippedRow = "skipped row",
    Hidden = "hidden",
    DoubtfulId = "doubtful id",
    Column = "column",
    SkippedSheet = "skipped sheet",
    Reading = "reading"
);

/// One remark, with how often the same thing occurred.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What sort of remark.
    pub kind: ProblemKind,
    /// What was found, what was expected, what to do.
    pub message: String,
    /// The first place it occurred.
    pub location: Location,
    /// The canonical column, if the remark is about one.
    pub column: Option<String>,
    /// The raw text found, if there is one.
    pub value: Option<String>,
    /// How many cells or rows it concerns.
    pub count: usize,
    /// Every row it concerns, where it is about rows: not only the first.
    pub rows: Vec<RowNumber>,
}

impl Problem {
    /// A remark about a sheet or a file as a whole.
    pub fn about(origin: Origin, kind: ProblemKind, message: String) -> Self {
        let location = Location { origin, row: None, column: None };
        Self { kind, message, location, column: None, value: None, count: 1, rows: Vec::new() }
    }

    /// How often it occurred, to stand behind the message: the rows in at most so many
    /// runs, or a number; nothing when the place says it all.
    pub fn occurrences(&self, most: usize) -> String {
        match (self.rows.len(), self.count) {
            (2.., count) if count > self.rows.len() => {
                format!(" ({count} rows, the first of them {})", row_ranges(&self.rows, most))
            }
            (2.., _) => format!(" (rows {})", row_ranges(&self.rows, most)),
            (_, 2..) => format!(" ({} times)", self.count),
            _ => String::new(),
        }
    }
}
