//! Text with delimiters: CSV, TSV and their relatives.

mod cleaning;
mod codepages;
mod decide;
mod decoding;
mod delimiter;
mod encoding;
mod faults;
mod marks;
mod parser;
mod pieces;
mod plausible;
mod plausible_east;
mod records;
#[cfg(test)]
mod tests;

use std::io::{self, Read};
use std::sync::mpsc::{self, Receiver};
use std::thread;

use anyhow::{Context, Result, anyhow, bail};

pub(super) use self::decoding::utf_16_of;

use self::cleaning::Cleaning;
use self::decoding::Decoding;
use self::parser::{Parsed, Parser};
use self::pieces::{Fault, Piece, Pieces};
use self::records::{Changed, Flow, Records};
use super::batch::{MOST_TEXT, RowBatch};
use super::digest::{Hashing, PendingHash};
use super::limits::{LimitKind, Limits};
use super::load::ReadOptions;
use super::source::{Remark, SheetInfo, Source, Visibility};
use crate::model::ExcelEpoch;
use crate::side_by_side::{InOrder, in_order};

/// How many times as long as a cell a row may be, and how many bytes for each column.
const LONGEST_ROW: (u64, u64) = (4, 256);

/// How many pieces may wait to be parsed.
const QUEUE: usize = 4;

type Text = Cleaning<Decoding<Hashing<Box<dyn Read + Send>>>>;

/// A piece, or why there is none.
type Waiting = Result<Piece<Changed>, Fault>;

/// A delimited text file.
pub(super) struct Delimited {
    info: SheetInfo,
    remarks: Vec<Remark>,
    pieces: Option<Pieces<Text>>,
    /// Taken when it is asked for, which is once.
    hash: Option<PendingHash>,
    /// The number of the first row the reader sees: 2 behind a line `sep=`.
    first_row: u32,
    delimiter: u8,
    /// How long a row may be, in bytes.
    longest_row: u64,
    limits: Limits,
}

impl Delimited {
    /// Opens a text whose first bytes have been read already.
    pub(super) fn open(start: Vec<u8>, rest: impl Read + Send + 'static, options: &ReadOptions) -> Result<Self> {
        let all: Box<dyn Read + Send> = Box::new(io::Cursor::new(start).chain(rest));
        let (bytes, hash) = Hashing::new(all);
        let mut text = Decoding::open(bytes, options.encoding.as_deref())?;
        let stated = delimiter::stated_in(text.peek().0);
        text.skip(stated.map_or(0, |line| line.length));
        let (sample, is_whole) = text.peek();
        if is_whole && sample.iter().all(|byte| byte.is_ascii_whitespace() || matches!(byte, 0 | 0x1a)) {
            bail!("the file holds no text, only blank space; export the list again");
        }
        let delimiter = options
            .delimiter
            .or(stated.map(|line| line.delimiter))
            .unwrap_or_else(|| delimiter::find(sample, is_whole));
        let (by_cell, by_column) = LONGEST_ROW;
        let longest_row = options.limits.get(LimitKind::Field).saturating_mul(by_cell);
        let longest_row = longest_row.max(options.limits.get(LimitKind::Columns).saturating_mul(by_column));
        let longest_row = longest_row.min(MOST_TEXT / 2);
        let pieces = Pieces::new(Cleaning::new(text), delimiter, longest_row);
        let info = SheetInfo {
            name: None,
            visibility: Visibility::Shown,
            holds_cells: true,
            epoch: ExcelEpoch::default(),
            decimal: delimiter::decimal_of(delimiter),
            cells_may_shift: true,
        };
        Ok(Self {
            info,
            remarks: Vec::new(),
            pieces: Some(pieces),
            hash: Some(hash),
            first_row: 1 + u32::from(stated.is_some()),
            delimiter,
            longest_row,
            limits: options.limits.clone(),
        })
    }
}

impl Source for Delimited {
    fn sheets(&self) -> Vec<SheetInfo> {
        vec![self.info.clone()]
    }

    fn read(&mut self, _sheet: usize, emit: &mut dyn FnMut(RowBatch) -> Option<RowBatch>) -> Result<()> {
        let pieces = self.pieces.take().context("the text has been read already")?;
        let parser = Parser::new(self.delimiter);
        let bounds = (self.first_row, self.longest_row);
        let mut records = Records::new(&parser, self.delimiter, &self.limits, bounds);
        let (full, filled) = mpsc::sync_channel(QUEUE);
        let reader = thread::spawn(move || hand_on(pieces, &full));
        // Where no more is wanted nobody waits for the reader, which may be waiting for a pipe.
        if parse(&filled, &parser, &mut records, emit)? == Flow::Enough {
            return Ok(());
        }
        let text = reader.join().map_err(|_| anyhow!("the file is faulty in a way its reader did not expect"))?;
        let (noticed, remarks) = records.into_noticed();
        self.remarks.extend(remarks);
        self.remarks.extend(noticed.remarks(&text));
        Ok(())
    }

    fn remarks(&mut self, _sheet: usize) -> Vec<Remark> {
        std::mem::take(&mut self.remarks)
    }

    fn sha256(&mut self) -> Result<String> {
        self.hash.take().context("the hash has been asked for already")?.finish()
    }
}

/// Reads piece by piece until nobody wants more.
fn hand_on(mut pieces: Pieces<Text>, full: &mpsc::SyncSender<Waiting>) -> Text {
    let changed = |text: &Text| Changed { removed: text.first_removed, undecodable: text.inner.first_undecodable };
    while let Some(piece) = pieces.next(changed) {
        if full.send(piece).is_err() {
            break;
        }
    }
    pieces.into_text()
}

/// Pieces on their way to the rows.
struct Parsing<'a, 'r> {
    filled: &'a Receiver<Waiting>,
    records: &'a mut Records<'r>,
    emit: &'a mut dyn FnMut(RowBatch) -> Option<RowBatch>,
    flow: Flow,
}

impl InOrder for Parsing<'_, '_> {
    type Job = (Waiting, RowBatch);
    type Done = Result<(Piece<Changed>, Parsed), Fault>;
    type Fault = anyhow::Error;

    fn next(&mut self, waits: bool) -> Option<Self::Job> {
        let piece = if waits { self.filled.recv().ok() } else { self.filled.try_recv().ok() };
        Some((piece?, self.records.spare()))
    }

    fn take(&mut self, done: Self::Done) -> Result<bool> {
        let (piece, parsed) = done.map_err(|fault| self.records.refuse(fault))?;
        self.flow = self.records.take(&piece, parsed, self.emit)?;
        Ok(self.flow == Flow::More)
    }
}

/// Parses the pieces side by side, each as if a record began with it, and puts them together
/// in order.
fn parse(
    filled: &Receiver<Waiting>,
    parser: &Parser,
    records: &mut Records<'_>,
    emit: &mut dyn FnMut(RowBatch) -> Option<RowBatch>,
) -> Result<Flow> {
    let mut parsing = Parsing { filled, records, emit, flow: Flow::More };
    in_order(&mut parsing, |(piece, batch): (Waiting, RowBatch)| {
        let mut piece = piece?;
        let text = std::mem::take(&mut piece.text);
        let parsed = parser.parse(text, piece.is_last, batch);
        Ok((piece, parsed))
    })?;
    Ok(parsing.flow)
}
