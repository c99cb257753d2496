//! Gaps: the several ways in which a cell does not hold an answer.

use serde::Serialize;

/// Why there is no value. The kinds are kept apart because each asks for a
/// different next step, and none of them may ever look like a clean answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum GapKind {
    /// The list has no such column: nobody asked.
    Absent,
    /// The column exists, the cell is empty or holds a dash: nobody answered.
    Blank,
    /// The supplier does not know, or the answer is still to come.
    Unknown,
    /// The supplier declines to say.
    Withheld,
    /// The question does not apply to this supplier.
    NotApplicable,
    /// Something is written there that cannot be read without guessing.
    Unreadable,
}

impl GapKind {
    /// Every kind, in the order in which they are shown.
    pub const ALL: [Self; 6] =
        [Self::Absent, Self::Blank, Self::Unknown, Self::Withheld, Self::NotApplicable, Self::Unreadable];

    /// The word shown to people.
    pub fn label(self) -> &'static str {
        match self {
            Self::Absent => "no such column",
            Self::Blank => "blank",
            Self::Unknown => "unknown",
            Self::Withheld => "withheld",
            Self::NotApplicable => "not applicable",
            Self::Unreadable => "unreadable",
        }
    }
}

/// What a spreadsheet shows where a formula failed. `#N/A` is none of the words for
/// "not applicable".
pub const FORMULA_ERRORS: [&str; 8] = ["#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#ERROR!"];

/// A gap, with what can be said about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// Which kind of gap.
    pub kind: GapKind,
    /// For unreadable cells: what was expected, or which readings are possible.
    pub note: Option<Box<str>>,
}

impl Gap {
    /// The gap of a column that the list does not have.
    pub const ABSENT: Self = Self::of(GapKind::Absent);

    /// A gap that needs no further words.
    pub const fn of(kind: GapKind) -> Self {
        Self { kind, note: None }
    }

    /// A cell that holds something which cannot be read; `note` says why.
    pub fn unreadable(note: impl Into<Box<str>>) -> Self {
        Self { kind: GapKind::Unreadable, note: Some(note.into()) }
    }

    /// The shared gap of a kind, for columns that keep only the kind.
    pub fn plain(kind: GapKind) -> &'static Self {
        static PLAIN: [Gap; 6] = [
            Gap::of(GapKind::Absent),
            Gap::of(GapKind::Blank),
            Gap::of(GapKind::Unknown),
            Gap::of(GapKind::Withheld),
            Gap::of(GapKind::NotApplicable),
            Gap::of(GapKind::Unreadable),
        ];
        &PLAIN[kind as usize]
    }
}
