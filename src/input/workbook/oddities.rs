//! What is odd about the cells of a sheet, counted, with the first cell of each kind.

use crate::input::source::Remark;
use crate::model::{ColumnIndex, RowNumber};

/// No spreadsheet is wider; a cell that claims to stand further right is faulty.
pub(super) const WIDEST: u32 = 16_384;

/// No spreadsheet is longer.
pub(super) const LONGEST: u32 = 1_048_576;

/// Something odd about a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Oddity {
    /// A formula whose result was not saved.
    NoResult,
    /// An integer longer than what a number keeps.
    ManyDigits,
    /// An integer shown in powers of ten.
    Scientific,
    /// A cell outside of every spreadsheet.
    Outside,
}

const SAID: [(Oddity, &str); 4] = [
    (
        Oddity::NoResult,
        "formula has no cached value, the cell counts as blank: open the workbook in a spreadsheet program and save it",
    ),
    (
        Oddity::ManyDigits,
        "integers of more than 15 digits: ids stored as numbers lose digits; format the column as text and enter the \
         ids again",
    ),
    (
        Oddity::Scientific,
        "numbers shown in powers of ten are read in full: if they are ids, check their last digits and format the \
         column as text",
    ),
    (Oddity::Outside, "cells beyond the last row or column of a spreadsheet were not read: the file is faulty"),
];

/// How often each was met, and where first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Oddities([(usize, Option<(u32, u32)>); SAID.len()]);

impl Oddities {
    /// Counts one. Rows and columns count from 0.
    pub(super) fn note(&mut self, oddity: Oddity, place: (u32, u32)) {
        let (count, first) = &mut self.0[oddity as usize];
        *count += 1;
        first.get_or_insert(place);
    }

    /// Adds what was met elsewhere in the same sheet.
    pub(super) fn add(&mut self, others: &Self) {
        for ((count, first), (more, other)) in self.0.iter_mut().zip(&others.0) {
            *count += more;
            *first = first.iter().chain(other).min().copied();
        }
    }

    /// What is to be said, one remark for each kind.
    pub(super) fn remarks(&self) -> Vec<Remark> {
        let met = std::iter::zip(&SAID, &self.0).filter(|(_, (count, _))| *count > 0);
        met.map(|((_, words), (count, first))| Remark {
            message: (*words).to_owned(),
            row: first.map(|(row, _)| RowNumber(row.saturating_add(1))),
            column: first.and_then(|(_, column)| u16::try_from(column).ok()).map(ColumnIndex),
            value: None,
            count: *count,
        })
        .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_stand_in_the_order_of_the_kinds() {
        assert!(SAID.iter().enumerate().all(|(place, (oddity, _))| *oddity as usize == place));
    }

    #[test]
    fn one_remark_names_the_first_cell_and_counts_the_rest() {
        let mut oddities = Oddities::default();
        oddities.note(Oddity::NoResult, (4, 1));
        oddities.note(Oddity::NoResult, (2, 0));
        let said = oddities.remarks();
        assert_eq!(said.len(), 1);
        assert_eq!((said[0].row, said[0].column, said[0].count), (Some(RowNumber(5)), Some(ColumnIndex(1)), 2));
        assert!(said[0].message.contains("no cached value"));
    }
}
