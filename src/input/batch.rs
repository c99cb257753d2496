//! Rows on their way from a source: the text of many of them in one piece, and where
//! in it each cell stands. No cell is copied, and the allocations travel back and forth.

use std::ops::Index;

use crate::model::RowNumber;

/// The most text that a batch holds, in bytes; places are kept in four bytes each.
pub(crate) const MOST_TEXT: u64 = 1 << 31;

/// Where a cell stands in the text of its batch.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Span {
    pub(crate) start: u32,
    pub(crate) end: u32,
}

impl Span {
    /// The place between two others.
    pub(crate) fn new(start: usize, end: usize) -> Self {
        Self { start: start as u32, end: end as u32 }
    }
}

/// A text of up to seven bytes as a number that no other such text has: its bytes and
/// its length. Most cells are so short, and are compared at once this way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Short(pub(crate) u64);

impl Short {
    /// The number of no text.
    pub(crate) const NONE: Self = Self(u64::MAX);

    /// How long a text can be.
    const LONGEST: usize = 7;

    /// The number of a text, if it is short.
    pub(crate) fn of(text: &[u8]) -> Option<Self> {
        (text.len() <= Self::LONGEST).then(|| Self::of_start(Self::padded(text), text.len()))
    }

    fn padded(text: &[u8]) -> [u8; 8] {
        let mut padded = [0; 8];
        padded[..text.len()].copy_from_slice(text);
        padded
    }

    /// Whatever follows the text does not matter. There is nothing to be guessed wrong
    /// where lengths differ from cell to cell.
    fn of_start(start: [u8; 8], length: usize) -> Self {
        let bytes = u64::from_le_bytes(start) & !(u64::MAX << (8 * length));
        Self(bytes | (length as u64) << 56)
    }
}

/// The cells of a row, as bytes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Record<'a> {
    text: &'a [u8],
    cells: &'a [Span],
}

impl<'a> Record<'a> {
    /// How many cells there are.
    pub(crate) fn len(&self) -> usize {
        self.cells.len()
    }

    /// A cell, if the row goes so far.
    pub(crate) fn get(&self, column: usize) -> Option<&'a [u8]> {
        self.cells.get(column).map(|cell| &self.text[cell.start as usize..cell.end as usize])
    }

    /// A cell as it stands in the text of its batch, where that is known to be a text.
    pub(crate) fn within<'t>(&self, text: Option<&'t str>, column: usize) -> Option<&'t str> {
        let cell = self.cells.get(column)?;
        text?.get(cell.start as usize..cell.end as usize)
    }

    /// The number of a cell that is short enough to have one.
    pub(crate) fn short(&self, column: usize) -> Option<Short> {
        let Some(cell) = self.cells.get(column) else { return Some(Short::of_start([0; 8], 0)) };
        let length = (cell.end - cell.start) as usize;
        if length > Short::LONGEST {
            return None;
        }
        let rest = &self.text[cell.start as usize..];
        let start = rest.first_chunk().copied().unwrap_or_else(|| Short::padded(&rest[..length]));
        Some(Short::of_start(start, length))
    }

    /// Every cell.
    pub(crate) fn iter(&self) -> impl DoubleEndedIterator<Item = &'a [u8]> + ExactSizeIterator + 'a {
        let text = self.text;
        self.cells.iter().map(move |cell| &text[cell.start as usize..cell.end as usize])
    }

    /// How much text its cells hold, in bytes.
    pub(crate) fn bytes(&self) -> u64 {
        self.cells.iter().map(|cell| u64::from(cell.end - cell.start)).sum()
    }

    /// Whether no cell holds anything.
    pub(crate) fn is_blank(&self) -> bool {
        self.iter().all(|cell| cell.trim_ascii().is_empty())
    }
}

impl Index<usize> for Record<'_> {
    type Output = [u8];

    fn index(&self, column: usize) -> &[u8] {
        let cell = self.cells[column];
        &self.text[cell.start as usize..cell.end as usize]
    }
}

/// Rows with their numbers.
#[derive(Debug, Default)]
pub(crate) struct RowBatch {
    /// The text that the cells stand in.
    pub(crate) text: Vec<u8>,
    /// The cells of all rows.
    pub(crate) cells: Vec<Span>,
    /// For each row, how many cells there are up to its last.
    pub(crate) ends: Vec<u32>,
    /// The numbers of the rows.
    numbers: Vec<RowNumber>,
}

impl RowBatch {
    /// How many rows a batch holds that is filled row by row, and how many the first of
    /// any sheet has at most: those are looked at to find its head.
    pub(crate) const CAPACITY: usize = 256;

    /// The rows, with their numbers.
    pub(crate) fn rows(&self) -> impl ExactSizeIterator<Item = (RowNumber, Record<'_>)> {
        self.numbers.iter().enumerate().map(|(place, number)| (*number, self.record(place)))
    }

    /// A row by its place.
    pub(crate) fn record(&self, place: usize) -> Record<'_> {
        let start = if place == 0 { 0 } else { self.ends[place - 1] as usize };
        Record { text: &self.text, cells: &self.cells[start..self.ends[place] as usize] }
    }

    /// The text that the cells stand in, if all of it is valid: what is looked at once as a
    /// whole need not be looked at cell by cell.
    pub(crate) fn as_text(&self) -> Option<&str> {
        std::str::from_utf8(&self.text).ok()
    }

    /// How many rows it holds.
    pub(crate) fn len(&self) -> usize {
        self.numbers.len()
    }

    /// Whether no further row fits.
    pub(crate) fn is_full(&self) -> bool {
        self.len() >= Self::CAPACITY
    }

    /// Forgets the rows and keeps their allocations.
    pub(crate) fn clear(&mut self) {
        self.text.clear();
        self.cells.clear();
        self.ends.clear();
        self.numbers.clear();
    }

    /// Adds a cell to the row that is being filled.
    pub(crate) fn push_cell(&mut self, cell: &[u8]) {
        let start = self.text.len();
        self.text.extend_from_slice(cell);
        self.cells.push(Span::new(start, self.text.len()));
    }

    /// Ends the row that is being filled.
    pub(crate) fn end_row(&mut self, number: RowNumber) {
        self.ends.push(self.cells.len() as u32);
        self.numbers.push(number);
    }

    /// Gives the rows that have none yet their numbers.
    pub(crate) fn set_numbers(&mut self, numbers: &mut Vec<RowNumber>) {
        std::mem::swap(&mut self.numbers, numbers);
    }

    /// Takes the first rows out, with copies of their cells.
    pub(crate) fn take_first(&mut self, count: usize) -> Self {
        let count = count.min(self.len());
        let mut first = Self::default();
        for (number, record) in self.rows().take(count) {
            record.iter().for_each(|cell| first.push_cell(cell));
            first.end_row(number);
        }
        let cells = first.cells.len();
        self.cells.drain(..cells);
        self.ends.drain(..count);
        self.ends.iter_mut().for_each(|end| *end -= cells as u32);
        self.numbers.drain(..count);
        first
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(batch: &RowBatch) -> Vec<(u32, Vec<String>)> {
        let cell = |cell: &[u8]| String::from_utf8_lossy(cell).into_owned();
        batch.rows().map(|(number, record)| (number.0, record.iter().map(cell).collect())).collect()
    }

    #[test]
    fn short_texts_have_numbers_of_their_own_wherever_they_stand() {
        let texts = ["", "a", "ab", "ba", "abc", "abcd", "abcde", "abcdf", "xbcde", "abcdefg", "a\0", "\0a", "\0"];
        let numbers: std::collections::BTreeSet<_> = texts.iter().map(|text| Short::of(text.as_bytes())).collect();
        assert_eq!(numbers.len(), texts.len());
        assert_eq!(Short::of(b"abcdefgh"), None);

        let mut batch = RowBatch::default();
        texts.iter().for_each(|text| batch.push_cell(text.as_bytes()));
        batch.push_cell(b"abcdefgh");
        batch.end_row(RowNumber(1));
        let row = batch.record(0);
        assert!(texts.iter().enumerate().all(|(place, text)| row.short(place) == Short::of(text.as_bytes())));
        assert_eq!((row.short(texts.len()), row.short(texts.len() + 1)), (None, Short::of(b"")));
    }

    #[test]
    fn the_first_rows_can_be_taken_out() {
        let mut batch = RowBatch::default();
        for (number, cells) in [(1, &["a", ""][..]), (3, &["b"]), (4, &["", "c", "d"])] {
            cells.iter().for_each(|cell| batch.push_cell(cell.as_bytes()));
            batch.end_row(RowNumber(number));
        }
        let all = texts(&batch);
        let first = batch.take_first(2);
        assert_eq!((texts(&first), texts(&batch)), (all[..2].to_vec(), all[2..].to_vec()));
        assert_eq!(batch.record(0).get(3), None);
        assert_eq!((batch.record(0).bytes(), batch.record(0).is_blank()), (2, false));
        assert_eq!(texts(&batch.take_first(9)).len(), 1);
    }
}
