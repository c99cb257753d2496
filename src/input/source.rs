//! What every input format offers: sheets, and their rows as text.

use std::sync::Arc;

use anyhow::Result;

use super::values::DecimalSign;
use crate::model::{ExcelEpoch, RowNumber};

/// A file that holds one or more sheets of rows.
///
/// Cells are handed over as text, also those of workbooks: a day as `2025-01-31`, a
/// number in its shortest form, an error as its code. What they mean is decided once,
/// for all formats alike, when the column is known.
pub(crate) trait Source: Send {
    /// The sheets, in the order of the file.
    fn sheets(&self) -> Vec<SheetInfo>;

    /// Streams the rows of a sheet. Each full batch is handed to `emit`, which gives
    /// back an empty one, or `None` when it wants no more.
    fn read(&mut self, sheet: usize, emit: &mut dyn FnMut(RowBatch) -> Option<RowBatch>) -> Result<()>;

    /// SHA-256 of the whole file, once everything has been read.
    fn sha256(&mut self) -> Result<String>;
}

/// What is known of a sheet before it is read.
#[derive(Clone, Debug)]
pub(crate) struct SheetInfo {
    /// Its name, for workbooks.
    pub(crate) name: Option<Arc<str>>,
    /// Whether it is shown, and a sheet of cells at all.
    pub(crate) visible: bool,
    /// Which day its day numbers count from.
    pub(crate) epoch: ExcelEpoch,
    /// The decimal sign that usually goes with the file's delimiter.
    pub(crate) decimal: Option<DecimalSign>,
    /// How the file was read, when that was a decision.
    pub(crate) remarks: Vec<String>,
}

/// Rows on their way from a source. The allocations travel back and forth.
#[derive(Debug, Default)]
pub(crate) struct RowBatch {
    records: Vec<csv::ByteRecord>,
    numbers: Vec<RowNumber>,
}

impl RowBatch {
    /// How many rows a batch holds.
    pub(crate) const CAPACITY: usize = 256;

    /// The rows, with their numbers.
    pub(crate) fn rows(&self) -> impl ExactSizeIterator<Item = (RowNumber, &csv::ByteRecord)> {
        std::iter::zip(self.numbers.iter().copied(), &self.records)
    }

    /// How many rows it holds.
    pub(crate) fn len(&self) -> usize {
        self.numbers.len()
    }

    /// Whether no further row fits.
    pub(crate) fn is_full(&self) -> bool {
        self.len() == Self::CAPACITY
    }

    /// Forgets the rows and keeps their allocations.
    pub(crate) fn clear(&mut self) {
        self.numbers.clear();
    }

    /// The record for the next row, to be filled and then kept with
    /// [`keep`](Self::keep).
    pub(crate) fn next_record(&mut self) -> &mut csv::ByteRecord {
        if self.records.len() == self.numbers.len() {
            self.records.push(csv::ByteRecord::new());
        }
        let record = &mut self.records[self.numbers.len()];
        record.clear();
        record
    }

    /// Keeps the record filled last as a row.
    pub(crate) fn keep(&mut self, number: RowNumber) {
        self.numbers.push(number);
    }
}
