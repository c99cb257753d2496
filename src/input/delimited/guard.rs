//! Stands between a text and its reader, so that a row without an end is refused
//! before it fills the memory, and a quotation mark without an end is noticed.

use std::io::{self, Read};

use crate::input::breaks::BreakWatch;

/// What follows the text: a row of its own, unless the text ends inside a quoted cell,
/// which then swallows it. No delimiter is a letter.
const SEAL: &[u8] = b"\nx\n";

/// The row that [`SEAL`] makes.
const SEAL_CELL: &[u8] = b"x";

/// Watches how long a row grows, and how the text ends.
pub(super) struct Guard<R> {
    pub(super) inner: BreakWatch<R>,
    delimiter: u8,
    /// How many bytes a row may have.
    most: u64,
    /// How much has been handed over.
    handed: u64,
    /// Where the row begins that is being read.
    row_start: u64,
    /// Where the text ended, once it has.
    end: u64,
    sealed: usize,
    /// Why no more is handed over.
    pub(super) refusal: Option<Refusal>,
}

/// Why a row is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// It holds a cell that is too long.
    Cell,
    /// It holds too many cells.
    Columns,
}

/// What a record is, with regard to the end of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// A row of the text.
    Inside,
    /// The row behind the text: it is over.
    Behind,
    /// A row whose last cell was opened by a quotation mark that nothing closes.
    Unclosed,
}

impl<R> Guard<R> {
    pub(super) fn new(inner: BreakWatch<R>, delimiter: u8, most: u64) -> Self {
        Self { inner, delimiter, most, handed: 0, row_start: 0, end: u64::MAX - 1, sealed: 0, refusal: None }
    }

    /// Takes note of a record that ends here.
    pub(super) fn pass(&mut self, end: u64, record: &csv::ByteRecord) -> Place {
        self.row_start = end;
        match () {
            () if end <= self.end + 1 => Place::Inside,
            () if record.len() == 1 && &record[0] == SEAL_CELL => Place::Behind,
            () => Place::Unclosed,
        }
    }

    fn is_too_long(&self) -> bool {
        self.handed.saturating_sub(self.row_start) > self.most
    }

    fn seal(&mut self, buffer: &mut [u8]) -> usize {
        self.end = self.end.min(self.handed);
        let rest = &SEAL[self.sealed..];
        let count = rest.len().min(buffer.len());
        buffer[..count].copy_from_slice(&rest[..count]);
        self.sealed += count;
        count
    }

    /// Refuses a row that is too long, with regard to what of it came last.
    fn refuse(&mut self, last: &[u8]) -> io::Error {
        let cells = memchr::memchr_iter(self.delimiter, last).count();
        // A row goes on behind a line break only inside quotation marks.
        let is_quoted = memchr::memchr2(b'\n', b'\r', last).is_some();
        let refusal = if cells > last.len() / 64 && !is_quoted { Refusal::Columns } else { Refusal::Cell };
        self.refusal = Some(refusal);
        io::Error::other("a row does not end")
    }
}

/// The last cell of an unclosed row as the text has it.
pub(super) fn unsealed(cell: &[u8]) -> &[u8] {
    cell.strip_suffix(SEAL).unwrap_or(cell)
}

impl<R: Read> Read for Guard<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.sealed > 0 {
            return Ok(self.seal(buffer));
        }
        // All that was handed over before has been parsed by now.
        if self.is_too_long() && self.inner.is_blank_since(self.row_start) {
            self.row_start = self.handed;
        }
        let count = self.inner.read(buffer)?;
        if count == 0 {
            return Ok(self.seal(buffer));
        }
        if self.is_too_long() {
            return Err(self.refuse(&buffer[..count]));
        }
        self.handed += count as u64;
        Ok(count)
    }
}
