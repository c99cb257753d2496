//! How far reading has come, for whoever waits for it or watches over the machine.

use anyhow::Result;

use super::batch::RowBatch;
use super::counter::Counter;

/// Is told how far reading has come, and says whether it goes on.
pub trait Progress: Sync {
    /// A file is about to be read; its size in bytes, if it has one.
    fn start(&self, name: &str, size: Option<u64>) -> Result<()>;
    /// The rows of a sheet of it are about to be read: so many at most, if that is known.
    fn sheet(&self, name: &str, rows: Option<u32>);
    /// So far it has been read. An error ends the reading, and says why.
    fn at(&self, reached: Reached) -> Result<()>;
    /// The file has been read.
    fn finish(&self);
}

/// How far a file has been read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reached {
    /// The last row that was read, counted from 1.
    pub row: u32,
    /// The bytes that were read of a text; those of a workbook say nothing about its rows.
    pub bytes: Option<u64>,
}

impl Reached {
    /// The end of a batch.
    pub(super) fn end_of(batch: &RowBatch, counter: Option<&Counter>) -> Self {
        let row = batch.rows().last().map_or(0, |(number, _)| number.0);
        Self { row, bytes: counter.map(Counter::bytes) }
    }
}

/// Nobody wants to know.
#[derive(Clone, Copy, Debug)]
pub struct Unwatched;

impl Progress for Unwatched {
    fn start(&self, _name: &str, _size: Option<u64>) -> Result<()> {
        Ok(())
    }

    fn sheet(&self, _name: &str, _rows: Option<u32>) {}

    fn at(&self, _reached: Reached) -> Result<()> {
        Ok(())
    }

    fn finish(&self) {}
}
