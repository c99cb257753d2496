//! Remarks about the input: what was skipped, could not be read, or was decided
//! for the user. Nothing is ever dropped without one.

use serde::Serialize;

use super::location::Location;

/// What sort of remark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ProblemKind {
    /// A cell holds something that cannot be read without guessing.
    UnreadableCell,
    /// A row has more or fewer cells than the header.
    RowWidth,
    /// The same identifier stands in several rows.
    RepeatedId,
    /// A row has neither name nor identifier.
    NamelessRow,
    /// A parent is named that is not in the list.
    UnknownParent,
    /// A column could not be used.
    Column,
    /// A sheet was not read.
    SkippedSheet,
    /// A decision that was taken about how to read the file.
    Reading,
}

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
}
