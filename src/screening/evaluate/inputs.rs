//! The column behind a field.

use std::sync::LazyLock;

use crate::model::{Cell, Cells, Column, DerivedColumn, Field, Gap, GapKind, Narrow, Sheet};

/// The column behind a field.
#[derive(Clone, Copy)]
pub(super) enum Input<'a> {
    Column(&'a Column),
    Derived(&'a DerivedColumn),
    Absent,
}

impl<'a> Input<'a> {
    pub(super) fn find(field: &Field, sheet: &'a Sheet, derived: &'a [DerivedColumn]) -> Self {
        match field {
            Field::Column(id) => sheet.column(*id).map_or(Self::Absent, Self::Column),
            // The condition holds the value itself.
            Field::Parameter(_) => Self::Absent,
            Field::Derived(name) => {
                derived.iter().find(|column| column.name == *name).map_or(Self::Absent, Self::Derived)
            }
        }
    }

    pub(super) fn is_absent(self) -> bool {
        matches!(self, Self::Absent)
    }

    /// The code of each row; none where there is no such column.
    pub(super) fn codes(self) -> &'a Narrow {
        static NONE: LazyLock<Narrow> = LazyLock::new(Narrow::default);
        match self {
            Self::Column(column) => &column.codes,
            Self::Derived(column) => &column.codes,
            Self::Absent => &NONE,
        }
    }

    pub(super) fn code(self, row: usize) -> u32 {
        if self.is_absent() { 0 } else { self.codes().get(row) }
    }

    /// How many distinct texts there are.
    pub(super) fn distinct(self) -> usize {
        match self {
            Self::Column(column) => column.texts.len(),
            Self::Derived(column) => column.entries.len(),
            Self::Absent => 1,
        }
    }

    pub(super) fn meaning(self, code: u32) -> Cell<'a> {
        match self {
            Self::Column(column) => column.meaning(code),
            Self::Derived(column) => column.meaning(code),
            Self::Absent => Cell::Gap(Gap::plain(GapKind::Absent)),
        }
    }

    /// Which gap there is, if one is: that takes no reading of texts.
    pub(super) fn gap(self, code: u32) -> Option<GapKind> {
        match self {
            Self::Column(Column { cells: Cells::Text(gaps), .. }) => gaps[code as usize],
            _ => match self.meaning(code) {
                Cell::Gap(gap) => Some(gap.kind),
                Cell::Value(_) => None,
            },
        }
    }
}
