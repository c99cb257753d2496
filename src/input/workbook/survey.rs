//! What a first pass over a sheet finds: its shape, and what is odd about its cells.

use std::ops::RangeInclusive;

use anyhow::{Result, bail};

use super::oddities::{LONGEST, Oddities, WIDEST};
use crate::input::limits::{LimitKind, Limits};
use crate::input::source::{Merge, SheetLayout};

/// Nobody merges more blocks of a sheet by hand.
const MOST_MERGES: usize = 1_000_000;

/// Ranges in disorder are put in order when there are so many.
const MOST_LOOSE: usize = 1 << 21;

/// What was found so far.
#[derive(Clone, Debug, Default)]
pub(super) struct Survey {
    /// The shape of the sheet.
    pub(super) layout: SheetLayout,
    /// What is odd about its cells.
    pub(super) oddities: Oddities,
    /// How many cells were counted: all, unless they are known to be few enough.
    pub(super) cells: u64,
    /// The last row that has any, counted from 1.
    pub(super) last_row: u32,
}

impl Survey {
    /// Counts cells.
    pub(super) fn count(&mut self, cells: u64, limits: &Limits) -> Result<()> {
        self.cells = self.cells.saturating_add(cells);
        Ok(limits.check(LimitKind::Cells, self.cells)?)
    }

    /// Cells stand in a row, counted from 1.
    pub(super) fn reach(&mut self, row: u32) {
        self.last_row = self.last_row.max(row);
    }

    /// Hides rows, counted from 1.
    pub(super) fn hide_rows(&mut self, rows: RangeInclusive<u32>) {
        hide(&mut self.layout.hidden_rows, *rows.start(), (*rows.end()).min(LONGEST));
    }

    /// Hides columns, counted from 0.
    pub(super) fn hide_columns(&mut self, columns: RangeInclusive<u32>) {
        let last = (*columns.end()).min(WIDEST - 1) as u16;
        if let Ok(first) = u16::try_from(*columns.start()) {
            hide(&mut self.layout.hidden_columns, first, last);
        }
    }

    /// Adds merged cells: rows counted from 1, columns from 0.
    pub(super) fn merge(&mut self, rows: RangeInclusive<u32>, columns: RangeInclusive<u32>) -> Result<()> {
        let (top, bottom) = (*rows.start(), (*rows.end()).min(LONGEST));
        let (left, right) = (*columns.start(), (*columns.end()).min(WIDEST - 1));
        if top == 0 || top > bottom || left > right || (top == bottom && left == right) {
            return Ok(());
        }
        if self.layout.merges.len() == MOST_MERGES {
            bail!("more than {MOST_MERGES} blocks of merged cells; unmerge the cells of the sheet");
        }
        self.layout.merges.push(Merge { rows: top..=bottom, columns: left as u16..=right as u16 });
        Ok(())
    }

    /// The finished survey.
    pub(super) fn settled(mut self) -> Self {
        settle(&mut self.layout.hidden_rows);
        settle(&mut self.layout.hidden_columns);
        self
    }
}

/// The whole numbers that rows and columns are counted with.
trait Step: Copy + Ord {
    fn next(self) -> Self;
}

impl Step for u32 {
    fn next(self) -> Self {
        self.saturating_add(1)
    }
}

impl Step for u16 {
    fn next(self) -> Self {
        self.saturating_add(1)
    }
}

fn hide<T: Step>(ranges: &mut Vec<RangeInclusive<T>>, first: T, last: T) {
    if first > last {
        return;
    }
    match ranges.last_mut() {
        Some(before) if *before.start() <= first && first <= before.end().next() => {
            *before = *before.start()..=last.max(*before.end());
        }
        _ => ranges.push(first..=last),
    }
    if ranges.len() > MOST_LOOSE {
        settle(ranges);
    }
}

/// Sorts ranges and joins those that touch.
fn settle<T: Step>(ranges: &mut Vec<RangeInclusive<T>>) {
    ranges.sort_unstable_by_key(|range| *range.start());
    ranges.dedup_by(|next, before| {
        let touch = *next.start() <= before.end().next();
        if touch {
            *before = *before.start()..=(*before.end()).max(*next.end());
        }
        touch
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_ranges_are_sorted_and_joined() {
        let mut survey = Survey::default();
        for rows in [5..=6, 7..=7, 2..=3, 1..=1, 10..=4_000_000, 6..=6] {
            survey.hide_rows(rows);
        }
        survey.hide_columns(70_000..=80_000);
        survey.hide_columns(3..=80_000);
        let layout = survey.settled().layout;
        assert_eq!(layout.hidden_rows, [1..=3, 5..=7, 10..=LONGEST]);
        assert_eq!(layout.hidden_columns, [3..=16_383]);
    }

    #[test]
    fn merges_are_cut_to_what_a_sheet_holds() -> Result<()> {
        let mut survey = Survey::default();
        survey.merge(3..=2_000_000, 1..=90_000)?;
        survey.merge(4..=4, 1..=1)?;
        survey.merge(0..=4, 1..=1)?;
        assert_eq!(survey.layout.merges, [Merge { rows: 3..=LONGEST, columns: 1..=16_383 }]);
        Ok(())
    }
}
