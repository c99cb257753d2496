//! What became of each row of a list.

use std::borrow::Cow;

use crate::model::{Aside, Report, RowNumber, Sheet, Supplier};

/// What became of a row.
#[derive(Clone, Copy, Debug)]
pub(super) enum Fate<'a> {
    /// Nothing stands in it.
    Blank,
    /// It is the header.
    Header,
    /// It is the first or only row of a supplier.
    Supplier(Supplier<'a>),
    /// The supplier of this row was joined with the one of another.
    Joined(RowNumber),
    /// It is no supplier; why is known nearly always.
    Aside(Option<Aside>),
}

/// What became of the rows of a sheet.
pub(super) struct Fates<'a> {
    report: &'a Report,
    place: usize,
    /// Rows that were joined with an earlier one, and with which.
    joined: Vec<(RowNumber, RowNumber)>,
}

impl<'a> Fates<'a> {
    /// Of the sheet at that place of the list.
    pub(super) fn of(report: &'a Report, place: usize) -> Self {
        let sheet = &report.list.sheets[place];
        let of_row = |row: usize| sheet.also(row).iter().map(move |also| (*also, sheet.rows[row]));
        let mut joined: Vec<_> = (0..sheet.len()).flat_map(of_row).collect();
        joined.sort_unstable();
        Self { report, place, joined }
    }

    fn sheet(&self) -> &'a Sheet {
        &self.report.list.sheets[self.place]
    }

    /// What became of a row.
    pub(super) fn fate(&self, number: RowNumber, cells: &[Cow<'_, str>]) -> Fate<'a> {
        let Self { report, place: sheet, .. } = *self;
        if number == self.sheet().header_row {
            return Fate::Header;
        }
        if let Ok(row) = self.sheet().rows.binary_search(&number) {
            return Fate::Supplier(Supplier { report, sheet, row });
        }
        if let Ok(place) = self.joined.binary_search_by_key(&number, |(row, _)| *row) {
            return Fate::Joined(self.joined[place].1);
        }
        if cells.iter().all(|cell| cell.trim_ascii().is_empty()) {
            return Fate::Blank;
        }
        let asides = &self.sheet().asides;
        let aside = asides.binary_search_by_key(&number, |(row, _)| *row);
        Fate::Aside(aside.ok().map(|place| asides[place].1))
    }

    /// The last row that belongs to the header; 0 where there is none.
    pub(super) fn last_of_head(&self) -> u32 {
        let header = self.sheet().header_row.0;
        let parts = self.sheet().asides.iter().filter(|(_, why)| *why == Aside::Head);
        parts.map(|(row, _)| row.0).fold(header, u32::max)
    }
}
