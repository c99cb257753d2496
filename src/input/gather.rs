//! Gathers the rows of one sheet, column by column, and reads them when all are there.

use anyhow::anyhow;
use rayon::prelude::*;

use super::header::{self, HeaderIndex};
use super::intern::Interner;
use super::load::{Loaded, Loader};
use super::mapping::{self, Mapped, Mapping};
use super::remarks::{OddRows, Remarks};
use super::source::{Remark, RowBatch, SheetInfo};
use super::values::{Meaning, Readers};
use crate::model::{Column, Origin, Problem, RowNumber, Sheet, SheetNote, Texts};

/// A table may be as wide as a spreadsheet.
const MOST_COLUMNS: usize = 16_384;

/// How many rows are kept column by column at a time, so that they are still in the
/// cache for the last column.
const BLOCK: usize = 256;

/// Why a sheet was not read.
pub(super) enum Fault {
    /// It holds no supplier table.
    NotATable(String),
    /// It cannot be read at all, or what the user stated is wrong.
    Broken(anyhow::Error),
}

/// Gathers the rows of a sheet column by column.
pub(super) struct Gathering<'a> {
    loader: &'a Loader<'a>,
    index: &'a HeaderIndex,
    table: Option<Gathered>,
}

struct Gathered {
    header_row: RowNumber,
    width: usize,
    mapping: Mapping,
    columns: Vec<(Mapped, Option<usize>, Interner)>,
    rows: Vec<RowNumber>,
    wider: OddRows,
    narrower: OddRows,
    bytes: u64,
}

impl<'a> Gathering<'a> {
    pub(super) fn new(loader: &'a Loader<'a>, index: &'a HeaderIndex) -> Self {
        Self { loader, index, table: None }
    }

    /// Adds rows; the first ones decide what the sheet is.
    pub(super) fn add(&mut self, batch: &RowBatch) -> Result<(), Fault> {
        let table = match &mut self.table {
            Some(table) => table,
            None => {
                let table = start_table(self.loader, self.index, batch)?;
                self.table.insert(table)
            }
        };
        table.add(batch);
        self.loader.progress.bytes(std::mem::take(&mut table.bytes));
        Ok(())
    }

    /// Reads what has been gathered.
    pub(super) fn finish(self, info: &SheetInfo, origin: &Origin, said: &[Remark]) -> Result<ReadSheet, Fault> {
        let Some(table) = self.table else { return Err(Fault::NotATable("it is empty".to_owned())) };
        table.finish(self.loader, info, origin, said)
    }
}

/// Finds the header among the first rows and decides which column is which.
fn start_table(loader: &Loader<'_>, index: &HeaderIndex, batch: &RowBatch) -> Result<Gathered, Fault> {
    let header_row = match loader.options.header_row {
        Some(row) => RowNumber(row),
        None => index.find_header(loader.vocabulary, batch.rows()).ok_or_else(|| {
            Fault::NotATable(format!(
                "none of its first {} rows is a header with a known column; state it with --header-row and --map",
                header::SEARCHED
            ))
        })?,
    };
    let Some((_, header)) = batch.rows().find(|(number, _)| *number == header_row) else {
        return Err(Fault::NotATable(format!("it has no row {} to be the header", header_row.0)));
    };
    if header.len() > MOST_COLUMNS {
        return Err(Fault::Broken(anyhow!(
            "the header has {} columns, which no supplier list needs; at most {MOST_COLUMNS} are read",
            header.len()
        )));
    }
    let sample: Vec<_> =
        batch.rows().filter(|(number, _)| *number > header_row).map(|(_, row)| row).take(200).collect();
    let readers = loader.readers();
    let mapping = mapping::map(&readers, index, header, &sample, &loader.options.mappings).map_err(Fault::Broken)?;
    if !loader.options.name_optional && !mapping.has(loader.vocabulary.known("name")) {
        let refused = mapping.notes.iter().find(|note| note.reason.starts_with("not name"));
        let reason = refused.map(|note| format!(" (`{}` is {})", note.header, note.reason)).unwrap_or_default();
        let headers: Vec<_> = mapping.notes.iter().map(|note| format!("`{}`", note.header)).take(12).collect();
        return Err(Fault::NotATable(format!(
            "no column with the suppliers' names was recognised in row {}{reason}; state it, for example \
             --map {}=name; the headers are {}",
            header_row.0,
            shell_word(mapping.notes.first().map_or("Header", |note| &note.header)),
            headers.join(", ")
        )));
    }
    let position = |id: &str| {
        let column = loader.vocabulary.find(id)?;
        mapping.columns.iter().find(|m| m.column == column).map(|m| usize::from(m.position.0))
    };
    let is_wanted = |mapped: &&Mapped| loader.wanted.is_none_or(|wanted| wanted.contains(&mapped.column));
    let columns = mapping.columns.iter().filter(is_wanted).map(|mapped| {
        let companion = loader.vocabulary.spec(mapped.column).companion().and_then(position);
        (mapped.clone(), companion, Interner::new())
    });
    Ok(Gathered {
        header_row,
        width: header.len(),
        columns: columns.collect(),
        mapping,
        rows: Vec::new(),
        wider: OddRows::default(),
        narrower: OddRows::default(),
        bytes: 0,
    })
}

/// A header as it can be typed after an option.
fn shell_word(header: &str) -> String {
    if header.chars().all(|c| c.is_alphanumeric() || c == '_') { header.to_owned() } else { format!("\"{header}\"") }
}

impl Gathered {
    fn add(&mut self, batch: &RowBatch) {
        let is_supplier = |row: &csv::ByteRecord| row.as_slice().iter().any(|byte| !byte.is_ascii_whitespace());
        let rows: Vec<(RowNumber, &csv::ByteRecord)> =
            batch.rows().filter(|(number, row)| *number > self.header_row && is_supplier(row)).collect();
        for (number, row) in &rows {
            self.rows.push(*number);
            self.bytes += row.as_slice().len() as u64;
            let odd = match row.len().cmp(&self.width) {
                std::cmp::Ordering::Greater if row.iter().skip(self.width).any(|cell| !cell.is_empty()) => {
                    &mut self.wider
                }
                std::cmp::Ordering::Less => &mut self.narrower,
                _ => continue,
            };
            odd.count += 1;
            odd.first.get_or_insert(*number);
        }
        rows.chunks(BLOCK).for_each(|block| self.keep(block));
    }

    fn keep(&mut self, rows: &[(RowNumber, &csv::ByteRecord)]) {
        let mut joined = Vec::new();
        for (mapped, companion, interner) in &mut self.columns {
            let position = usize::from(mapped.position.0);
            for (_, row) in rows {
                let own = row.get(position).unwrap_or_default();
                match companion {
                    None => interner.add(own),
                    Some(companion) => {
                        joined.clear();
                        joined.extend_from_slice(row.get(*companion).unwrap_or_default());
                        joined.push(Column::COMPANION_END as u8);
                        joined.extend_from_slice(own);
                        interner.add(&joined);
                    }
                }
            }
        }
    }

    fn finish(
        self,
        loader: &Loader<'_>,
        info: &SheetInfo,
        origin: &Origin,
        said: &[Remark],
    ) -> Result<ReadSheet, Fault> {
        let Self { header_row, mapping, columns, rows, wider, narrower, width, .. } = self;
        if info.cells_may_shift && wider.count * 2 > rows.len() {
            return Err(Fault::Broken(anyhow!(
                "{} of {} rows have more cells than the header has columns ({width}), so the columns have shifted; \
                 a cell with an unquoted delimiter is the usual cause: correct the export",
                wider.count,
                rows.len()
            )));
        }
        let readers = loader.readers();
        let gathered: Vec<(Mapped, bool, Vec<u32>, Texts, usize)> = columns
            .into_par_iter()
            .map(|(mapped, companion, interner)| {
                let damaged = interner.damaged;
                let (codes, texts) = interner.finish();
                (mapped, companion.is_some(), codes, texts, damaged)
            })
            .collect();
        let kinds = gathered.iter().map(|(mapped, _, _, texts, _)| (loader.vocabulary.spec(mapped.column).kind, texts));
        let conventions = Readers::conventions(kinds, info.decimal, info.epoch);
        let damaged: usize = gathered.iter().map(|(.., damaged)| damaged).sum();
        let columns: Vec<Column> = gathered
            .into_par_iter()
            .map(|(mapped, has_companion, codes, texts, _)| {
                let spec = loader.vocabulary.spec(mapped.column);
                let meaning = Meaning { spec, hint: mapped.hint.as_deref(), borrowed: mapped.borrowed };
                let cells = readers.read_column(&meaning, &texts, &conventions);
                let header = mapped.header.into();
                Column { id: mapped.column, position: mapped.position, header, codes, texts, has_companion, cells }
            })
            .collect();
        let sheet = Sheet::new(origin.clone(), header_row, rows, columns);
        let mut remarks = Remarks::new(&sheet, loader.vocabulary);
        remarks.reading(said, damaged);
        remarks.widths(width, &wider, &narrower);
        // What a borrowed column cannot read was written to say something else.
        let is_own = |column: &&Column| mapping.columns.iter().any(|m| m.column == column.id && !m.borrowed);
        sheet.columns().filter(is_own).for_each(|column| remarks.unreadable(column));
        remarks.nameless();
        let problems = remarks.problems;
        Ok(ReadSheet { sheet, mapping, problems })
    }
}

/// A sheet that has been read.
pub(super) struct ReadSheet {
    sheet: Sheet,
    mapping: Mapping,
    problems: Vec<Problem>,
}

impl ReadSheet {
    /// Makes the sheet part of the list.
    pub(super) fn add_to(self, loaded: &mut Loaded, sha256: String) {
        loaded.inputs.sheets.push(SheetNote {
            file: self.sheet.origin.file.clone(),
            sheet: self.sheet.origin.sheet.clone(),
            sha256,
            header_row: self.sheet.header_row.0,
            suppliers: self.sheet.len(),
            columns: self.mapping.notes,
        });
        loaded.problems.extend(self.problems);
        loaded.list.sheets.push(self.sheet);
    }
}
