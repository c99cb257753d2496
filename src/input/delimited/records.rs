//! Puts the parsed pieces of a text together: numbers the rows, notices what is odd about
//! them, and parses again where a piece was cut inside of a record.

use anyhow::Result;

use super::faults::{self, Noticed, refusal};
use super::parser::{Parsed, Parser};
use super::pieces::{Fault, Piece};
use crate::input::batch::RowBatch;
use crate::input::limits::Limits;
use crate::input::source::Remark;
use crate::model::RowNumber;

/// Where something was changed on the way of the text, as far as it was read.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Changed {
    /// Where NUL bytes were first taken out.
    pub(super) removed: Option<u64>,
    /// Where a character could first not be decoded.
    pub(super) undecodable: Option<u64>,
}

/// Takes batches of rows; gives back an empty one, or `None` when it wants no more.
type Emit<'a> = &'a mut dyn FnMut(RowBatch) -> Option<RowBatch>;

/// Whether there is more to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flow {
    More,
    Enough,
}

/// Puts pieces together.
pub(super) struct Records<'a> {
    parser: &'a Parser,
    delimiter: u8,
    limits: &'a Limits,
    /// How long a record may be.
    most: u64,
    noticed: Noticed<'a>,
    /// The number of the next row, but for empty lines.
    next: u32,
    /// Empty lines before it.
    empty: u32,
    /// The beginning of a record that the last piece broke off, and where it stands.
    carry: (Vec<u8>, u64),
    /// Line feeds in the text so far.
    line_feeds: u64,
    has_begun: bool,
    pub(super) remarks: Vec<Remark>,
    /// Batches to be filled again.
    spare: Vec<RowBatch>,
}

impl<'a> Records<'a> {
    pub(super) fn new(parser: &'a Parser, delimiter: u8, limits: &'a Limits, (first_row, most): (u32, u64)) -> Self {
        Self {
            parser,
            delimiter,
            limits,
            most,
            noticed: Noticed::new(delimiter, limits),
            next: first_row,
            empty: 0,
            carry: (Vec::new(), 0),
            line_feeds: 0,
            has_begun: false,
            remarks: Vec::new(),
            spare: Vec::new(),
        }
    }

    /// A batch to be filled.
    pub(super) fn spare(&mut self) -> RowBatch {
        self.spare.pop().unwrap_or_default()
    }

    /// What was noticed about the rows.
    pub(super) fn into_noticed(self) -> (Noticed<'a>, Vec<Remark>) {
        (self.noticed, self.remarks)
    }

    /// The refusal of what cannot be read.
    pub(super) fn refuse(&self, fault: Fault) -> anyhow::Error {
        match fault {
            Fault::Io(fault) => anyhow::Error::from(fault).context("the text cannot be read"),
            Fault::Endless(refusal) => faults::broken_off(self.next, refusal, self.limits),
        }
    }

    /// Takes a piece that was parsed as if a record began with it.
    pub(super) fn take(&mut self, piece: &Piece<Changed>, parsed: Parsed, emit: Emit<'_>) -> Result<Flow> {
        let (mut text, base) = std::mem::take(&mut self.carry);
        if text.is_empty() {
            return self.take_parsed((piece.base, piece), parsed, emit);
        }
        text.extend_from_slice(parsed.text());
        let batch = self.spare();
        let parsed = self.parser.parse(text, piece.is_last, batch);
        self.take_parsed((base, piece), parsed, emit)
    }

    fn take_parsed(
        &mut self,
        (base, piece): (u64, &Piece<Changed>),
        mut parsed: Parsed,
        emit: Emit<'_>,
    ) -> Result<Flow> {
        let rest = &parsed.text()[parsed.rest..];
        if rest.len() as u64 > self.most {
            let last = &rest[rest.len().saturating_sub(piece.length)..];
            return Err(self.refuse(Fault::Endless(refusal(self.delimiter, last))));
        }
        if !piece.is_last {
            self.carry = (rest.to_vec(), base + parsed.rest as u64);
        }
        let mut numbers = self.number(&parsed);
        self.look(&parsed, &numbers)?;
        self.look_back(&parsed, &numbers, (base, piece.noticed));
        self.line_feeds += parsed.line_feeds;
        parsed.batch.set_numbers(&mut numbers);
        if parsed.unclosed {
            let remark = self.close(&mut parsed.batch)?;
            self.remarks.push(remark);
        }
        Ok(self.hand_over(parsed.batch, emit))
    }

    /// The number of each row.
    fn number(&mut self, parsed: &Parsed) -> Vec<RowNumber> {
        let mut numbers = Vec::with_capacity(parsed.starts.len());
        let mut empty = parsed.empty.iter().peekable();
        for place in 0..parsed.starts.len() as u32 {
            self.empty += empty.next_if(|(record, _)| *record == place).map_or(0, |(_, count)| *count);
            let row = self.next + std::mem::take(&mut self.empty);
            numbers.push(RowNumber(row));
            self.next = row + 1;
        }
        self.empty += parsed.empty_behind;
        numbers
    }

    fn look(&mut self, parsed: &Parsed, numbers: &[RowNumber]) -> Result<()> {
        let mut folded = parsed.folded.iter().peekable();
        for (place, number) in numbers.iter().enumerate() {
            let is_folded = folded.next_if(|record| **record as usize == place).is_some();
            self.noticed.look(number.0, parsed.batch.record(place), is_folded)?;
        }
        Ok(())
    }

    /// Finds the row in which something was first changed on the way of the text.
    fn look_back(&mut self, parsed: &Parsed, numbers: &[RowNumber], (base, changed): (u64, Changed)) {
        let row = |place: Option<u64>| {
            let place = place?.saturating_sub(base);
            let is_here = place < parsed.rest as u64;
            let before = parsed.starts.partition_point(|start| u64::from(*start) <= place);
            numbers.get(before.saturating_sub(1)).copied().filter(|_| is_here)
        };
        self.noticed.look_back(row(changed.removed), row(changed.undecodable));
    }

    /// Closes the last cell of the last row where the text ends, unless it swallowed rows.
    fn close(&mut self, batch: &mut RowBatch) -> Result<Remark> {
        let place = batch.len() - 1;
        let row = batch.rows().last().map_or(0, |(number, _)| number.0);
        let record = batch.record(place);
        let column = record.len() - 1;
        let cell = &record[column];
        let length = cell.trim_ascii_end().len() as u32;
        let remark = faults::unclosed(row, self.line_feeds + 1, column, cell)?;
        if let Some(last) = batch.cells.last_mut() {
            last.end = last.start + length;
        }
        Ok(remark)
    }

    /// Hands rows over, the first few of all by themselves: those tell where the head is.
    fn hand_over(&mut self, mut batch: RowBatch, emit: Emit<'_>) -> Flow {
        if batch.len() == 0 {
            self.spare.push(batch);
            return Flow::More;
        }
        if !std::mem::replace(&mut self.has_begun, true) && emit(batch.take_first(RowBatch::CAPACITY)).is_none() {
            return Flow::Enough;
        }
        if batch.len() == 0 {
            return Flow::More;
        }
        match emit(batch) {
            Some(spare) => {
                self.spare.push(spare);
                Flow::More
            }
            None => Flow::Enough,
        }
    }
}
