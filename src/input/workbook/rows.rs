//! Puts cells together to rows and rows to batches, and fills merged cells that go down
//! a column.

use std::collections::BTreeMap;
use std::ops::Range;

use anyhow::{Context, Result, bail};

use super::oddities::{LONGEST, WIDEST};
use crate::input::batch::{MOST_TEXT, RowBatch};
use crate::input::limits::{LimitKind, Limits};
use crate::input::source::Merge;
use crate::model::{ColumnIndex, RowNumber};

/// A row holds at most the text of so many cells of the longest kind.
pub(super) const LONGEST_CELLS: u64 = 32;

/// Batches are handed over before they are full when they hold so much text.
const BATCH_TEXT: usize = 64 << 20;

/// Takes batches; gives back an empty one, or `None` when it wants no more.
pub(super) type Emit<'a> = &'a mut dyn FnMut(RowBatch) -> Option<RowBatch>;

/// Takes the cells of a sheet in the order of their rows.
pub(super) struct Rows<'a> {
    emit: Emit<'a>,
    limits: &'a Limits,
    batch: RowBatch,
    batch_text: usize,
    stopped: bool,
    /// The row that is being filled, counted from 0.
    row: Option<u32>,
    /// Its cells: column and place in the text.
    cells: Vec<(u32, Range<usize>)>,
    text: String,
    in_order: bool,
    merges: Merges,
    /// Cells and bytes of text so far, those filled in included.
    count: u64,
    bytes: u64,
}

/// The merges that go down a column.
struct Merges {
    /// Those to come, the next one last: first row, last row, column, all counted from 0.
    ahead: Vec<(u32, u32, u32)>,
    /// Those that reach over the current row, by column: last row and text.
    open: BTreeMap<u32, (u32, String)>,
}

impl Merges {
    fn new(merges: &[Merge]) -> Self {
        let down = merges.iter().filter(|merge| merge.rows.start() < merge.rows.end());
        let mut ahead: Vec<_> = down
            .map(|merge| (merge.rows.start() - 1, merge.rows.end() - 1, u32::from(*merge.columns.start())))
            .collect();
        ahead.sort_unstable_by(|one, other| other.cmp(one));
        Self { ahead, open: BTreeMap::new() }
    }

    /// Goes to a row: forgets what ended before it; tells the columns that begin there.
    fn enter(&mut self, row: u32) -> Vec<(u32, u32)> {
        self.open.retain(|_, (last, _)| *last >= row);
        let mut begins = Vec::new();
        while let Some((first, last, column)) = self.ahead.pop_if(|(first, ..)| *first <= row) {
            if first == row {
                begins.push((column, last));
            }
        }
        begins
    }
}

impl<'a> Rows<'a> {
    pub(super) fn new(emit: Emit<'a>, merges: &[Merge], limits: &'a Limits) -> Self {
        Self {
            emit,
            limits,
            batch: RowBatch::default(),
            batch_text: 0,
            stopped: false,
            row: None,
            cells: Vec::new(),
            text: String::new(),
            in_order: true,
            merges: Merges::new(merges),
            count: 0,
            bytes: 0,
        }
    }

    /// Whether no more rows are wanted.
    pub(super) fn stopped(&self) -> bool {
        self.stopped
    }

    /// Adds a cell, its row and column counted from 0. Says whether it stands inside of
    /// what a spreadsheet can hold.
    pub(super) fn put(&mut self, (row, column): (u32, u32), text: &str) -> Result<bool> {
        if self.row != Some(row) {
            self.end_row()?;
            if row >= LONGEST {
                return Ok(false);
            }
            self.row = Some(row);
        }
        if column >= WIDEST {
            return Ok(false);
        }
        let place = || format!("cell {}{}", ColumnIndex(column as u16), row + 1);
        self.limits.check(LimitKind::Field, text.len() as u64).with_context(place)?;
        self.push(column, text)?;
        Ok(true)
    }

    fn push(&mut self, column: u32, text: &str) -> Result<()> {
        self.count += 1;
        self.limits.check(LimitKind::Cells, self.count)?;
        if (self.text.len() + text.len()) as u64
            > self.limits.get(LimitKind::Field).saturating_mul(LONGEST_CELLS).min(MOST_TEXT / 2)
        {
            let row = self.row.map_or(0, |row| row + 1);
            bail!("row {row} holds more text than any supplier needs; if it is right, raise --limit field=");
        }
        self.in_order &= self.cells.last().is_none_or(|(last, _)| *last < column);
        let start = self.text.len();
        self.text.push_str(text);
        self.cells.push((column, start..self.text.len()));
        Ok(())
    }

    /// Hands over what is left.
    pub(super) fn finish(mut self) -> Result<()> {
        self.end_row()?;
        if !self.stopped && self.batch.len() > 0 {
            (self.emit)(self.batch);
        }
        Ok(())
    }

    fn end_row(&mut self) -> Result<()> {
        let Some(row) = self.row else { return Ok(()) };
        self.sort();
        self.fill_down(row)?;
        self.row = None;
        self.bytes += self.text.len() as u64;
        self.limits.check(LimitKind::Inflated, self.bytes)?;
        self.batch_text += self.text.len();
        let mut width = 0;
        for (column, place) in self.cells.drain(..) {
            while width < column {
                self.batch.push_cell(b"");
                width += 1;
            }
            self.batch.push_cell(&self.text.as_bytes()[place]);
            width += 1;
        }
        self.text.clear();
        self.batch.end_row(RowNumber(row + 1));
        if self.batch.is_full() || self.batch_text > BATCH_TEXT {
            self.batch_text = 0;
            match (self.emit)(std::mem::take(&mut self.batch)) {
                Some(empty) => self.batch = empty,
                None => self.stopped = true,
            }
        }
        Ok(())
    }

    /// Brings the cells into the order of their columns; of two at one place the later
    /// stays.
    fn sort(&mut self) {
        if !std::mem::replace(&mut self.in_order, true) {
            self.cells.reverse();
            self.cells.sort_by_key(|(column, _)| *column);
            self.cells.dedup_by_key(|(column, _)| *column);
        }
    }

    fn fill_down(&mut self, row: u32) -> Result<()> {
        if self.merges.open.is_empty() && self.merges.ahead.is_empty() {
            return Ok(());
        }
        let begins = self.merges.enter(row);
        let place = |cells: &[(u32, Range<usize>)], column| cells.binary_search_by_key(&column, |(column, _)| *column);
        let missing: Vec<(u32, String)> = self
            .merges
            .open
            .iter()
            .filter(|(column, _)| place(&self.cells, **column).is_err())
            .map(|(column, (_, text))| (*column, text.clone()))
            .collect();
        for (column, last) in begins {
            // What another merge fills in is not passed on by this one.
            if let Ok(found) = place(&self.cells, column) {
                let text = self.text[self.cells[found].1.clone()].to_owned();
                self.merges.open.insert(column, (last, text));
            }
        }
        for (column, text) in &missing {
            self.push(*column, text)?;
        }
        self.sort();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::StatedLimit;

    type Cell<'a> = (u32, u32, &'a str);

    fn read(cells: &[Cell<'_>], merges: &[Merge], limits: &Limits) -> Result<Vec<(u32, Vec<String>)>> {
        let mut read = Vec::new();
        let mut emit = |batch: RowBatch| {
            for (number, record) in batch.rows() {
                read.push((number.0, record.iter().map(|cell| String::from_utf8_lossy(cell).into_owned()).collect()));
            }
            Some(RowBatch::default())
        };
        let mut rows = Rows::new(&mut emit, merges, limits);
        for (row, column, text) in cells {
            rows.put((*row, *column), text)?;
        }
        rows.finish()?;
        Ok(read)
    }

    fn row(number: u32, cells: &[&str]) -> (u32, Vec<String>) {
        (number, cells.iter().map(|cell| (*cell).to_owned()).collect())
    }

    #[test]
    fn cells_stand_at_their_columns_whatever_their_order() -> Result<()> {
        let cells = [(0, 2, "c"), (0, 0, "a"), (4, 1, "b"), (4, 1, "B")];
        let expected = [row(1, &["a", "", "c"]), row(5, &["", "B"])];
        assert_eq!(read(&cells, &[], &Limits::default())?, expected);
        Ok(())
    }

    #[test]
    fn a_merge_that_goes_down_fills_the_empty_cells_of_its_first_column() -> Result<()> {
        let merges = [Merge { rows: 2..=5, columns: 0..=1 }, Merge { rows: 1..=1, columns: 0..=2 }];
        let cells =
            [(0, 0, "title"), (1, 0, "Bidder"), (1, 2, "x"), (2, 2, "y"), (3, 0, "own"), (3, 2, "z"), (5, 2, "beyond")];
        let expected = [
            row(1, &["title"]),
            row(2, &["Bidder", "", "x"]),
            row(3, &["Bidder", "", "y"]),
            row(4, &["own", "", "z"]),
            row(6, &["", "", "beyond"]),
        ];
        assert_eq!(read(&cells, &merges, &Limits::default())?, expected);
        Ok(())
    }

    #[test]
    fn what_is_filled_in_counts_as_cells() {
        let mut limits = Limits::default();
        limits.set(StatedLimit { kind: LimitKind::Cells, value: 4 });
        let cells = [(0, 0, "a"), (1, 1, "b"), (2, 1, "c")];
        let merge = [Merge { rows: 1..=3, columns: 0..=0 }];
        assert!(read(&cells, &[], &limits).is_ok());
        assert!(read(&cells, &merge, &limits).is_err_and(|fault| fault.to_string().contains("--limit cells=")));
    }

    #[test]
    fn a_text_too_long_is_named_with_its_cell() {
        let mut limits = Limits::default();
        limits.set(StatedLimit { kind: LimitKind::Field, value: 3 });
        let fault = read(&[(6, 1, "long")], &[], &limits).err().map(|fault| format!("{fault:#}")).unwrap_or_default();
        assert!(fault.starts_with("cell B7: ") && fault.contains("--limit field="), "{fault}");
    }
}
