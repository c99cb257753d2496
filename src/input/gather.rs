//! Gathers the rows of one sheet, column by column, and reads them when all are there.

use anyhow::anyhow;
use rayon::prelude::*;

use super::batch::{Record, RowBatch, Short};
use super::forecast::Forecast;
use super::intern::Interner;
use super::limits::LimitKind;
use super::load::{Loaded, Loader};
use super::refusal;
use super::remarks::Remarks;
use super::rows::{Hidden, RowJudge};
use super::source::{Remark, SheetInfo, SheetLayout};
use super::table::{Head, Mapped, Mapping, NO_KNOWN_HEADER, NoHead, Sample, Stated, StatedTable};
use super::values::{Meaning, Readers};
use crate::model::{Column, Narrow, Origin, Problem, RowNumber, Sheet, SheetNote, Texts, Vocabulary};

/// How many rows are looked at to check which column is which.
const SAMPLE: usize = 200;

/// So many rows are kept at a time, column by column: their cells stay near the processor.
const BLOCK: usize = 64;

/// In so many shares for each thread columns are parted: neighbours stay together, and
/// nobody waits long for the last share.
const SHARES: usize = 4;

/// Why a sheet was not read.
pub(super) enum Fault {
    /// It holds no supplier table.
    NotATable(String),
    /// It cannot be read at all, or what the user stated is wrong.
    Broken(anyhow::Error),
}

/// A sheet that is being read.
#[derive(Clone, Copy)]
pub(super) struct Reading<'a> {
    pub(super) loader: &'a Loader<'a>,
    pub(super) info: &'a SheetInfo,
    pub(super) layout: &'a SheetLayout,
    pub(super) origin: &'a Origin,
    /// The bytes kept of the sheets before it.
    pub(super) kept_before: u64,
    /// The size of its file, where its rows follow from the bytes.
    pub(super) size: Option<u64>,
}

/// Gathers the rows of a sheet column by column.
pub(super) struct Gathering<'a> {
    reading: Reading<'a>,
    table: Option<Gathered<'a>>,
}

struct Gathered<'a> {
    reading: Reading<'a>,
    head: Head,
    mapping: Mapping,
    judge: RowJudge<'a>,
    columns: Vec<GatheredColumn>,
    rows: Vec<RowNumber>,
    /// How many of the last rows are notes below the table, as far as is known.
    notes_below: usize,
    forecast: Option<Forecast>,
}

struct GatheredColumn {
    mapped: Mapped,
    companion: Option<usize>,
    interner: Interner,
}

impl<'a> Gathering<'a> {
    pub(super) fn new(reading: Reading<'a>) -> Self {
        Self { reading, table: None }
    }

    /// Adds rows; the first ones decide what the sheet is.
    pub(super) fn add(&mut self, batch: &RowBatch) -> Result<(), Fault> {
        let table = match &mut self.table {
            Some(table) => table,
            None => self.table.insert(Gathered::start(self.reading, batch)?),
        };
        table.add(batch)
    }

    /// Reads what has been gathered.
    pub(super) fn finish(self, said: &[Remark]) -> Result<ReadSheet, Fault> {
        let Some(table) = self.table else { return Err(Fault::NotATable("it is empty".to_owned())) };
        table.finish(said)
    }
}

impl<'a> Gathered<'a> {
    /// Finds the head among the first rows and decides which column is which.
    fn start(reading: Reading<'a>, batch: &RowBatch) -> Result<Self, Fault> {
        let Reading { loader, layout, .. } = reading;
        let recogniser = loader.recogniser;
        let options = loader.options;
        let written = options.mapping_file.as_ref().and_then(|file| file.table(reading.origin));
        let stated_row = options.header_row.or_else(|| written.and_then(StatedTable::header_row));
        let head = recogniser
            .head(layout, batch, stated_row)
            .map_err(|why| Fault::NotATable(refusal::no_head(&why, &loader.readers(), batch)))?;
        let width = head.cells.len() as u64;
        options.limits.check(LimitKind::Columns, width).map_err(|over| Fault::Broken(over.into()))?;
        let below = batch.rows().filter(|(number, _)| number.0 > head.last).map(|(_, row)| row);
        let sample: Vec<Record<'_>> = below.take(SAMPLE).collect();
        let readers = loader.readers();
        let left_out = |column: u16| options.hidden == Hidden::Exclude && layout.hides_column(column);
        let stated = Stated { typed: &options.mappings, written };
        let mapping = recogniser
            .map(&readers, &head, &Sample(&sample), stated, (reading.origin.sheet.as_deref(), &left_out))
            .map_err(Fault::Broken)?;
        if let Some(layout) = mapping.layout.as_ref().filter(|_| mapping.not_suppliers) {
            return Err(Fault::NotATable(format!(
                "its headers are those of {layout}; if it lists suppliers all the same, say where their names stand \
                 with --map"
            )));
        }
        let nothing_proposed =
            mapping.notes.iter().all(|note| note.reason == NO_KNOWN_HEADER || note.header.is_empty());
        if mapping.columns.is_empty() && nothing_proposed && head.row > 0 {
            return Err(Fault::NotATable(refusal::no_head(&NoHead::Unknown(None), &readers, batch)));
        }
        let may_lack_names = options.name_optional && !mapping.columns.is_empty();
        if !may_lack_names && !mapping.has(loader.vocabulary.known("name")) {
            return Err(Fault::NotATable(refusal::no_name(&head, &mapping)));
        }
        let judge = RowJudge::new(&readers, &head, &mapping, reading.info, layout, (options.hidden, options.ragged));
        let columns = columns_to_keep(loader, &mapping);
        let forecast = reading.size.map(Forecast::of);
        Ok(Self { reading, head, mapping, judge, columns, rows: Vec::new(), notes_below: 0, forecast })
    }

    fn add(&mut self, batch: &RowBatch) -> Result<(), Fault> {
        let mut rows: Vec<Record<'_>> = Vec::with_capacity(batch.len());
        for (number, row) in batch.rows() {
            if self.judge.takes(number, row) {
                self.notes_below = if self.judge.is_note_below(row) { self.notes_below + 1 } else { 0 };
                rows.push(row);
                self.rows.push(number);
            }
        }
        let text = batch.as_text();
        let keep = |columns: &mut [GatheredColumn]| {
            for rows in rows.chunks(BLOCK) {
                columns.iter_mut().for_each(|column| column.keep(rows, text));
            }
        };
        if rows.len() > RowBatch::CAPACITY {
            let share = self.columns.len().div_ceil(SHARES * rayon::current_num_threads());
            self.columns.par_chunks_mut(share.max(1)).for_each(keep);
        } else {
            keep(&mut self.columns);
        }
        if let Some(rows) = self.forecast.as_mut().and_then(|forecast| forecast.after(batch)) {
            self.forecast = None;
            self.make_room(rows);
        }
        let limits = &self.reading.loader.options.limits;
        let kept = self.reading.kept_before + self.bytes_kept();
        limits.check(LimitKind::Memory, kept).map_err(|over| Fault::Broken(over.into()))
    }

    /// Makes room for about so many rows in all: what grows bit by bit is copied each time.
    fn make_room(&mut self, rows: usize) {
        let (so_far, more) = (self.rows.len(), rows.saturating_sub(self.rows.len()));
        // Without the room it grows as it must.
        let _ = self.rows.try_reserve_exact(more);
        self.columns.iter_mut().for_each(|column| column.interner.make_room(so_far, more));
    }

    fn bytes_kept(&self) -> u64 {
        let columns: usize = self.columns.iter().map(|column| column.interner.bytes()).sum();
        (columns + self.judge.bytes() + self.rows.len() * size_of::<RowNumber>()) as u64
    }

    fn finish(mut self, said: &[Remark]) -> Result<ReadSheet, Fault> {
        self.take_notes_back();
        let bytes = self.bytes_kept();
        let Self { reading, head, mapping, mut judge, columns, rows, .. } = self;
        let Reading { loader, info, origin, .. } = reading;
        if judge.shifted() * 2 > rows.len() + judge.shifted() {
            return Err(Fault::Broken(anyhow!(
                "{} of {} rows have more cells than the header has columns ({}), so the columns have shifted; \
                 a cell with an unquoted delimiter is the usual cause: correct the export",
                judge.shifted(),
                rows.len().max(judge.shifted()),
                judge.width
            )));
        }
        let damaged: usize = columns.iter().map(|column| column.interner.damaged()).sum();
        let columns = read_columns(loader, info, columns);
        let mut sheet = Sheet::new(origin.clone(), RowNumber(head.row), rows, columns);
        (sheet.asides, sheet.width, sheet.decimal) = (judge.asides(), judge.widest, info.decimal);
        if !loader.options.name_optional && !names_somebody(&sheet, loader.vocabulary) {
            return Err(Fault::NotATable(refusal::nobody(&mapping, sheet.len(), said)));
        }
        let mut remarks = Remarks::new(&sheet, loader.vocabulary, loader.countries);
        remarks.reading(said, damaged);
        remarks.head(&head, &mapping);
        remarks.hidden(&judge, reading.layout, &head, loader.options.hidden);
        remarks.widths(&judge);
        remarks.skipped(&judge);
        // What a borrowed column cannot read was written to say something else.
        let is_own = |column: &&Column| mapping.columns.iter().any(|m| m.column == column.id && !m.borrowed);
        remarks.unreadable(&sheet.columns().filter(is_own).collect::<Vec<_>>());
        remarks.identifiers();
        remarks.nameless();
        let problems = remarks.problems;
        Ok(ReadSheet { sheet, mapping, problems, bytes })
    }

    /// Takes the notes below the table back out of the rows.
    fn take_notes_back(&mut self) {
        // A table of nothing but such rows is taken at its word.
        if self.notes_below == 0 || self.notes_below == self.rows.len() {
            return;
        }
        let left = self.rows.len() - self.notes_below;
        self.rows.drain(left..).for_each(|row| self.judge.take_back(row));
        self.columns.iter_mut().for_each(|column| column.interner.truncate(left));
    }
}

impl GatheredColumn {
    /// Keeps the cells of a block of rows, which stand in a text if all of it is valid.
    fn keep(&mut self, rows: &[Record<'_>], text: Option<&str>) {
        let mut codes = [0; BLOCK];
        let codes = &mut codes[..rows.len()];
        if self.companion.is_none() && self.mapped.more.is_empty() {
            let position = usize::from(self.mapped.position.0);
            for (code, row) in std::iter::zip(&mut *codes, rows) {
                let cell = row.get(position).unwrap_or_default();
                *code = self.interner.code(cell, row.short(position), || row.within(text, position));
            }
        } else {
            self.join(rows, codes);
        }
        self.interner.append(codes);
    }

    /// The codes of cells that are read together with others of their rows.
    fn join(&mut self, rows: &[Record<'_>], codes: &mut [u32]) {
        let position = usize::from(self.mapped.position.0);
        let mut joined = Vec::new();
        for (code, row) in std::iter::zip(codes, rows) {
            joined.clear();
            if let Some(companion) = self.companion {
                joined.extend_from_slice(row.get(companion).unwrap_or_default());
                joined.push(Column::COMPANION_END as u8);
            }
            joined.extend_from_slice(row.get(position).unwrap_or_default());
            for more in self.mapped.more.iter().filter_map(|more| row.get(usize::from(more.0))) {
                if !more.trim_ascii().is_empty() {
                    joined.push(b'\n');
                    joined.extend_from_slice(more);
                }
            }
            *code = self.interner.code(&joined, Short::of(&joined), || None);
        }
    }
}

fn columns_to_keep(loader: &Loader<'_>, mapping: &Mapping) -> Vec<GatheredColumn> {
    let position = |id: &str| {
        let column = loader.vocabulary.find(id)?;
        mapping.columns.iter().find(|m| m.column == column).map(|m| usize::from(m.position.0))
    };
    let is_wanted = |mapped: &&Mapped| loader.wanted.is_none_or(|wanted| wanted.contains(&mapped.column));
    let kept = mapping.columns.iter().filter(is_wanted).map(|mapped| GatheredColumn {
        companion: loader.vocabulary.spec(mapped.column).companion().and_then(position),
        mapped: mapped.clone(),
        interner: Interner::new(),
    });
    kept.collect()
}

fn read_columns(loader: &Loader<'_>, info: &SheetInfo, columns: Vec<GatheredColumn>) -> Vec<Column> {
    let readers = loader.readers();
    let gathered: Vec<(Mapped, bool, Narrow, Texts)> = columns
        .into_par_iter()
        .map(|GatheredColumn { mapped, companion, interner }| {
            let (codes, texts) = interner.finish();
            (mapped, companion.is_some(), codes, texts)
        })
        .collect();
    let kinds = gathered.iter().map(|(mapped, _, _, texts)| (loader.vocabulary.spec(mapped.column).kind, texts));
    let conventions = Readers::conventions(kinds, info.decimal, info.epoch);
    let read = |(mapped, has_companion, codes, texts): (Mapped, bool, Narrow, Texts)| {
        let spec = loader.vocabulary.spec(mapped.column);
        let meaning = Meaning { spec, hint: mapped.hint.as_deref(), borrowed: mapped.borrowed };
        let cells = readers.read_column(&meaning, &texts, &conventions);
        let (header, hint) = (mapped.header.into(), mapped.hint.map(String::into_boxed_str));
        Column { id: mapped.column, position: mapped.position, header, codes, texts, hint, has_companion, cells }
    };
    gathered.into_par_iter().map(read).collect()
}

/// Whether any row has a name; a table without rows has nobody to name.
fn names_somebody(sheet: &Sheet, vocabulary: &Vocabulary) -> bool {
    let name = vocabulary.known("name");
    sheet.is_empty() || (0..sheet.len()).any(|row| sheet.text(name, row).is_some())
}

/// A sheet that has been read.
pub(super) struct ReadSheet {
    sheet: Sheet,
    mapping: Mapping,
    problems: Vec<Problem>,
    /// How much memory it takes, in bytes.
    pub(super) bytes: u64,
}

impl ReadSheet {
    /// Whether its headers leave little doubt that it is a list of suppliers.
    pub(super) fn is_clear(&self) -> bool {
        self.mapping.clear
    }

    /// Whether a column holds the suppliers' names.
    pub(super) fn has_names(&self) -> bool {
        self.mapping.notes.iter().any(|note| note.column.as_deref() == Some("name"))
    }

    /// Its name, for the remark that it was not read.
    pub(super) fn origin(&self) -> &Origin {
        &self.sheet.origin
    }

    /// Makes the sheet part of the list.
    pub(super) fn add_to(self, loaded: &mut Loaded, sha256: String) {
        loaded.inputs.sheets.push(SheetNote {
            file: self.sheet.origin.file.clone(),
            sheet: self.sheet.origin.sheet.clone(),
            sha256,
            header_row: self.sheet.header_row.0,
            layout: self.mapping.layout,
            rows: self.sheet.len(),
            suppliers: self.sheet.len(),
            columns: self.mapping.notes,
        });
        loaded.problems.extend(self.problems);
        loaded.bytes += self.bytes;
        loaded.list.sheets.push(self.sheet);
    }
}
