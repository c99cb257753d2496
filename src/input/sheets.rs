//! Reads the sheets of a file: side by side where there are several and the file can be read
//! by several. What comes out is the same, in the order of the sheets.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, AtomicU64, AtomicUsize, Ordering};
use std::thread;

use anyhow::{Context, Result};

use super::batch::RowBatch;
use super::counter::Counter;
use super::gather::{Fault, Gathering, ReadSheet, Reading};
use super::load::{Loader, stream};
use super::progress::Reached;
use super::source::{SheetInfo, Source};
use crate::model::Origin;

/// So many read side by side at most: each keeps some of the file for itself.
const MOST_READERS: usize = 4;

/// A sheet that is to be read.
pub(super) struct Chosen<'a> {
    pub(super) position: usize,
    pub(super) info: &'a SheetInfo,
    pub(super) origin: Origin,
}

/// What came of a sheet: a table, or why it holds none.
pub(super) type Outcome = Result<ReadSheet, String>;

/// The sheets of a file that are being read.
pub(super) struct Sheets<'a> {
    loader: &'a Loader<'a>,
    chosen: &'a [Chosen<'a>],
    counter: Option<&'a Counter>,
    /// The size of the file, where its rows follow from its bytes.
    size: Option<u64>,
    /// The place of the next one.
    next: AtomicUsize,
    outcomes: Vec<OnceLock<Result<Outcome>>>,
    /// The bytes kept of the sheets that have been read.
    kept: AtomicU64,
    /// How far the first reader has come, who tells it for all.
    row: AtomicU32,
}

impl<'a> Sheets<'a> {
    pub(super) fn new(
        loader: &'a Loader<'a>,
        chosen: &'a [Chosen<'a>],
        (counter, size): (Option<&'a Counter>, Option<u64>),
        kept: u64,
    ) -> Self {
        let outcomes = chosen.iter().map(|_| OnceLock::new()).collect();
        let (next, kept, row) = (AtomicUsize::new(0), AtomicU64::new(kept), AtomicU32::new(0));
        Self { loader, chosen, counter, size, next, outcomes, kept, row }
    }

    /// Reads them. The error is that of the first sheet that cannot be read.
    pub(super) fn read(self, source: &mut dyn Source) -> Result<Vec<Outcome>> {
        let more = 1..self.chosen.len().min(rayon::current_num_threads()).min(MOST_READERS);
        let others: Vec<Box<dyn Source>> = more.map_while(|_| source.beside()).collect();
        thread::scope(|scope| {
            for mut other in others {
                let sheets = &self;
                scope.spawn(move || sheets.read_some(&mut *other, false));
            }
            self.read_some(source, true);
        });
        // Where one cannot be read, those behind it may be missing.
        let read = self.outcomes.into_iter().map(|outcome| outcome.into_inner().context("a sheet was not read")?);
        read.collect()
    }

    /// Reads one after the other until none is left.
    fn read_some(&self, source: &mut dyn Source, is_first: bool) {
        loop {
            let place = self.next.fetch_add(1, Ordering::Relaxed);
            let (Some(chosen), Some(outcome)) = (self.chosen.get(place), self.outcomes.get(place)) else { return };
            let read = self.read_one(source, chosen, is_first);
            match &read {
                Ok(Ok(sheet)) => drop(self.kept.fetch_add(sheet.bytes, Ordering::Relaxed)),
                Ok(Err(_)) => {}
                Err(_) => self.next.store(self.chosen.len(), Ordering::Relaxed),
            }
            // Every place is taken once.
            let _ = outcome.set(read);
        }
    }

    fn read_one(&self, source: &mut dyn Source, chosen: &Chosen<'_>, is_first: bool) -> Result<Outcome> {
        let Chosen { position, info, origin } = chosen;
        let layout = source.layout(*position)?;
        let progress = self.loader.progress;
        if is_first {
            info.name.iter().for_each(|name| progress.sheet(name, source.last_row(*position)));
        }
        let kept_before = self.kept.load(Ordering::Relaxed);
        let reading = Reading { loader: self.loader, info, layout: &layout, origin, kept_before, size: self.size };
        let mut gathering = Gathering::new(reading);
        let mut take = |batch: &RowBatch| {
            gathering.add(batch)?;
            let mut reached = Reached::end_of(batch, self.counter);
            if is_first {
                self.row.store(reached.row, Ordering::Relaxed);
            } else {
                reached.row = self.row.load(Ordering::Relaxed);
            }
            progress.at(reached).map_err(Fault::Broken)
        };
        let outcome = stream(source, *position, &mut take);
        if self.next.load(Ordering::Relaxed) >= self.chosen.len() {
            source.done();
        }
        match outcome.and_then(|()| gathering.finish(&source.remarks(*position))) {
            Ok(sheet) => Ok(Ok(sheet)),
            Err(Fault::NotATable(reason)) => Ok(Err(reason)),
            Err(Fault::Broken(fault)) => Err(fault),
        }
    }
}
