//! Where the rows of all sheets stand, counted through.

use std::ops::Range;

use crate::model::{Place, Sheet, SupplierList};

/// The rows of each sheet among those of all.
pub(super) fn sheet_rows(list: &SupplierList) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    list.sheets.iter().map(move |sheet| {
        let rows = start..start + sheet.len();
        start = rows.end;
        rows
    })
}

/// Finds rows by their places.
pub(super) struct Places<'a> {
    list: &'a SupplierList,
    /// The place of the first row of each sheet.
    starts: Vec<usize>,
}

impl<'a> Places<'a> {
    pub(super) fn of(list: &'a SupplierList) -> Self {
        Self { list, starts: sheet_rows(list).map(|rows| rows.start).collect() }
    }

    /// The sheet of a row, and its number there.
    pub(super) fn row_at(&self, place: Place) -> (&'a Sheet, usize) {
        // Sheets without rows start where the next one does.
        let sheet = self.starts.partition_point(|start| *start <= place as usize) - 1;
        (&self.list.sheets[sheet], place as usize - self.starts[sheet])
    }
}
