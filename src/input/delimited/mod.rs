//! Text with delimiters: CSV, TSV and their relatives.

mod cleaning;
mod codepages;
mod decide;
mod decoding;
mod delimiter;
mod encoding;
mod faults;
mod guard;
mod plausible;
mod plausible_east;
#[cfg(test)]
mod tests;

use std::io::{self, Read};

use anyhow::{Context, Result, bail};

pub(super) use self::decoding::utf_16_of;

use self::cleaning::Cleaning;
use self::decoding::Decoding;
use self::faults::Noticed;
use self::guard::{Guard, Place};
use super::breaks::BreakWatch;
use super::digest::{Hashing, PendingHash};
use super::limits::{LimitKind, Limits};
use super::load::ReadOptions;
use super::source::{Remark, RowBatch, SheetInfo, Source, Visibility};
use crate::model::{ExcelEpoch, RowNumber};

/// How many times as long as a cell a row may be, and how many bytes for each column.
const LONGEST_ROW: (u64, u64) = (4, 256);

type Text = Guard<Cleaning<Decoding<Hashing<Box<dyn Read + Send>>>>>;

/// A delimited text file.
pub(super) struct Delimited {
    info: SheetInfo,
    remarks: Vec<Remark>,
    reader: Option<csv::Reader<Text>>,
    /// Taken when it is asked for, which is once.
    hash: Option<PendingHash>,
    /// The number of the first row the reader sees: 2 behind a line `sep=`.
    first_row: u32,
    delimiter: u8,
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
        let reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter)
            .buffer_capacity(1 << 18)
            .from_reader(Guard::new(BreakWatch::new(Cleaning::new(text)), delimiter, longest_row));
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
            reader: Some(reader),
            hash: Some(hash),
            first_row: 1 + u32::from(stated.is_some()),
            delimiter,
            limits: options.limits.clone(),
        })
    }
}

impl Source for Delimited {
    fn sheets(&self) -> Vec<SheetInfo> {
        vec![self.info.clone()]
    }

    fn read(&mut self, _sheet: usize, emit: &mut dyn FnMut(RowBatch) -> Option<RowBatch>) -> Result<()> {
        let mut reader = self.reader.take().context("the text has been read already")?;
        let mut batch = RowBatch::default();
        let mut next = self.first_row;
        let mut noticed = Noticed::new(self.delimiter, &self.limits);
        loop {
            let before = reader.position().clone();
            let record = batch.next_record();
            match reader.read_byte_record(record) {
                Ok(true) => {}
                Ok(false) => break,
                Err(fault) => return Err(faults::broken_off(next, reader.get_ref().refusal, fault, &self.limits)),
            }
            let after = reader.position().clone();
            let text = reader.get_mut();
            let place = text.pass(after.byte(), record);
            if place == Place::Behind {
                break;
            }
            let row = next + text.inner.empty_lines_after(before.byte());
            next = row + 1;
            if place == Place::Unclosed {
                self.remarks.push(close(row, after.line(), record)?);
            }
            noticed.look(row, record, after.line() - before.line())?;
            noticed.look_back(row, after.byte(), &text.inner.inner);
            batch.keep(RowNumber(row));
            if batch.is_full() {
                match emit(batch) {
                    Some(empty) => batch = empty,
                    None => return Ok(()),
                }
            }
            if place == Place::Unclosed {
                break;
            }
        }
        if batch.len() > 0 {
            emit(batch);
        }
        self.remarks.extend(noticed.remarks(&reader.get_ref().inner.inner));
        Ok(())
    }

    fn remarks(&mut self, _sheet: usize) -> Vec<Remark> {
        std::mem::take(&mut self.remarks)
    }

    fn sha256(&mut self) -> Result<String> {
        self.hash.take().context("the hash has been asked for already")?.finish()
    }
}

/// Closes the last cell of the last row where the text ends, unless it swallowed rows.
fn close(row: u32, end_line: u64, record: &mut csv::ByteRecord) -> Result<Remark> {
    let last = record.len() - 1;
    let cells: Vec<Vec<u8>> = record.iter().map(<[u8]>::to_vec).collect();
    record.clear();
    cells[..last].iter().for_each(|cell| record.push_field(cell));
    let cell = guard::unsealed(&cells[last]);
    record.push_field(cell.trim_ascii_end());
    // The seal behind the text has two line breaks.
    faults::unclosed(row, end_line - 2, last, cell)
}
