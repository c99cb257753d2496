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
use rayon::prelude::*;

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

/// Parses the pieces, as many at once as there are threads, and puts them together in order.
fn parse(
    filled: &Receiver<Waiting>,
    parser: &Parser,
    records: &mut Records<'_>,
    emit: &mut dyn FnMut(RowBatch) -> Option<RowBatch>,
) -> Result<Flow> {
    while let Ok(first) = filled.recv() {
        let more = filled.try_iter().take(rayon::current_num_threads().saturating_sub(1));
        let mut waiting: Vec<(Waiting, RowBatch)> = Vec::new();
        for piece in std::iter::once(first).chain(more) {
            waiting.push((piece, records.spare()));
        }
        for piece in parse_all(waiting, parser) {
            let (piece, parsed) = piece.map_err(|fault| records.refuse(fault))?;
            if records.take(&piece, parsed, emit)? == Flow::Enough {
                return Ok(Flow::Enough);
            }
        }
    }
    Ok(Flow::More)
}

/// Parses pieces, each as if a record began with it.
fn parse_all(waiting: Vec<(Waiting, RowBatch)>, parser: &Parser) -> Vec<Result<(Piece<Changed>, Parsed), Fault>> {
    let parse = |(piece, batch): (Waiting, RowBatch)| {
        let mut piece = piece?;
        let text = std::mem::take(&mut piece.text);
        let parsed = parser.parse(text, piece.is_last, batch);
        Ok((piece, parsed))
    };
    if waiting.len() == 1 {
        return waiting.into_iter().map(parse).collect();
    }
    waiting.into_par_iter().map(parse).collect()
}
