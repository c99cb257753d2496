//! Reads files into one supplier list.

use std::fs::File;
use std::io::{self, Read, Seek};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc;

use anyhow::{Context, Result, bail};
use rayon::prelude::*;

use super::delimited::Delimited;
use super::header::HeaderIndex;
use super::intern::Interner;
use super::mapping::{self, Mapped, Mapping, StatedMapping};
use super::sniff::{self, FileKind};
use super::source::{RowBatch, SheetInfo, Source};
use super::values::{Meaning, Readers};
use super::workbook::{self, Workbook};
use crate::model::{
    Cells, Column, ColumnId, Datum, GapKind, Inputs, Location, Origin, Problem, ProblemKind, RowNumber, Sheet,
    SheetNote, SupplierList, Texts, Vocabulary, fold,
};
use crate::reference::{Countries, Sectors};

/// How many batches may wait between the thread that parses and the one that keeps.
const QUEUE: usize = 8;

/// How many rows are kept column by column at a time.
const BLOCK: usize = 256;

/// How many different unreadable texts of a column are listed one by one.
const LISTED: usize = 50;

/// Where a list comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// A file.
    File(PathBuf),
    /// Standard input, which holds delimited text or a workbook.
    Stdin,
}

impl Input {
    /// The name shown to people.
    pub fn name(&self) -> String {
        match self {
            Self::File(path) => path.display().to_string(),
            Self::Stdin => "(standard input)".to_owned(),
        }
    }
}

/// What the user states about how to read.
#[derive(Clone, Debug, Default)]
pub struct ReadOptions {
    /// Only these sheets.
    pub sheets: Vec<String>,
    /// The header is in this row.
    pub header_row: Option<u32>,
    /// The delimiter of text files.
    pub delimiter: Option<u8>,
    /// Which header is which column.
    pub mappings: Vec<StatedMapping>,
    /// Whether a list without a name column may be read, to look at it.
    pub name_optional: bool,
}

/// Is told how far reading has come.
pub trait Progress: Sync {
    /// A file is about to be read; its size in bytes, if it has one.
    fn start(&self, name: &str, size: Option<u64>);
    /// So many bytes of it have been read.
    fn bytes(&self, count: u64);
    /// The file has been read.
    fn finish(&self);
}

/// Reads lists into canonical columns.
pub struct Loader<'a> {
    /// The columns and words.
    pub vocabulary: &'a Vocabulary,
    /// Countries by name and code.
    pub countries: &'a Countries,
    /// Sectors by name and code.
    pub sectors: &'a Sectors,
    /// What the user stated.
    pub options: &'a ReadOptions,
    /// The columns worth keeping; all when `None`.
    pub wanted: Option<&'a [ColumnId]>,
    /// Is told how far reading has come.
    pub progress: &'a dyn Progress,
}

/// What was read, and how.
#[derive(Debug, Default)]
pub struct Loaded {
    /// The suppliers.
    pub list: SupplierList,
    /// How each sheet was read.
    pub inputs: Inputs,
    /// What was skipped or could not be read.
    pub problems: Vec<Problem>,
}

impl Loader<'_> {
    /// Reads every input. Several files and sheets form one list.
    pub fn load(&self, inputs: &[Input]) -> Result<Loaded> {
        let index = HeaderIndex::new(self.vocabulary);
        let mut loaded = Loaded::default();
        for input in inputs {
            let before = loaded.list.len();
            self.load_one(input, &index, &mut loaded).with_context(|| input.name())?;
            if loaded.list.len() == before {
                bail!("{}: the table has a header but no supplier rows", input.name());
            }
        }
        self.check_stated(&loaded)?;
        Ok(loaded)
    }

    fn load_one(&self, input: &Input, index: &HeaderIndex, loaded: &mut Loaded) -> Result<()> {
        let mut source = self.open(input)?;
        let sheets = source.sheets();
        self.check_sheets(&sheets)?;
        let mut refusals = Vec::new();
        let mut read = 0;
        for (position, info) in sheets.iter().enumerate() {
            let origin = Origin { file: Arc::from(input.name()), sheet: info.name.clone() };
            let skip = |reason: String| Problem {
                kind: ProblemKind::SkippedSheet,
                message: reason,
                location: Location { origin: origin.clone(), row: None, column: None },
                column: None,
                value: None,
                count: 1,
            };
            if let Some(reason) = self.not_chosen(info) {
                loaded.problems.push(skip(format!("sheet not read: {reason}")));
                continue;
            }
            match self.read_sheet(&mut *source, position, info, &origin, index)? {
                Ok(sheet) => {
                    read += 1;
                    sheet.add_to(loaded, source.sha256()?);
                }
                Err(reason) => {
                    loaded.problems.push(skip(format!("sheet not read: {reason}")));
                    refusals.push(match &info.name {
                        Some(name) => format!("sheet `{name}`: {reason}"),
                        None => reason,
                    });
                }
            }
        }
        self.progress.finish();
        if read == 0 {
            bail!(
                "no supplier table found: {}",
                if refusals.is_empty() { "no visible sheet".to_owned() } else { refusals.join("; ") }
            );
        }
        Ok(())
    }

    fn open(&self, input: &Input) -> Result<Box<dyn Source>> {
        match input {
            Input::File(path) => {
                let mut file = open_file(path)?;
                let size = file.metadata().map(|m| m.len()).ok();
                self.progress.start(&input.name(), size);
                let start = read_start(&mut file)?;
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                match sniff::file_kind(&start, &name)? {
                    FileKind::Text => Ok(Box::new(Delimited::open(start, file, self.options.delimiter))),
                    kind => {
                        file.rewind()?;
                        Ok(Box::new(Workbook::open(kind, Box::new(file))?))
                    }
                }
            }
            Input::Stdin => {
                self.progress.start(&input.name(), None);
                let start = read_start(&mut io::stdin())?;
                match sniff::file_kind(&start, "")? {
                    FileKind::Text => Ok(Box::new(Delimited::open(start, io::stdin(), self.options.delimiter))),
                    kind => {
                        let mut bytes = start;
                        io::stdin().read_to_end(&mut bytes)?;
                        Ok(Box::new(Workbook::open(kind, workbook::in_memory(bytes))?))
                    }
                }
            }
        }
    }

    fn check_sheets(&self, sheets: &[SheetInfo]) -> Result<()> {
        for wanted in &self.options.sheets {
            let names: Vec<&str> = sheets.iter().filter_map(|s| s.name.as_deref()).collect();
            if !names.is_empty() && !names.iter().any(|name| fold(name) == fold(wanted)) {
                bail!("there is no sheet `{wanted}`; the workbook has {}", names.join(", "));
            }
        }
        Ok(())
    }

    fn not_chosen(&self, info: &SheetInfo) -> Option<String> {
        let Some(name) = &info.name else { return None };
        let chosen = self.options.sheets.iter().any(|wanted| fold(wanted) == fold(name));
        match (self.options.sheets.is_empty(), chosen, info.visible) {
            (true, _, false) => Some("it is hidden or no sheet of cells; --sheet reads it".to_owned()),
            (false, false, _) => Some("not among the sheets stated".to_owned()),
            _ => None,
        }
    }

    /// Reads a sheet, or says why it holds no supplier table.
    fn read_sheet(
        &self,
        source: &mut dyn Source,
        position: usize,
        info: &SheetInfo,
        origin: &Origin,
        index: &HeaderIndex,
    ) -> Result<Result<ReadSheet, String>> {
        let mut gathering = Gathering::new(self, index);
        let (full, filled) = mpsc::sync_channel::<RowBatch>(QUEUE);
        let (empty, emptied) = mpsc::channel::<RowBatch>();
        let outcome = std::thread::scope(|scope| {
            let parser = scope.spawn(move || {
                source.read(position, &mut |batch| {
                    full.send(batch).ok()?;
                    Some(emptied.try_recv().unwrap_or_default())
                })
            });
            let mut kept = Ok(());
            while let Ok(mut batch) = filled.recv() {
                kept = gathering.add(&batch);
                if kept.is_err() {
                    break;
                }
                batch.clear();
                // The parser may be done already; then nobody needs the batch.
                let _ = empty.send(batch);
            }
            drop(filled);
            let parsed =
                parser.join().unwrap_or_else(|_| bail!("the file is faulty in a way its reader did not expect"));
            match (kept, parsed) {
                (Err(fault), _) => Err(fault),
                (Ok(()), Err(fault)) => Err(Fault::Broken(fault)),
                (Ok(()), Ok(())) => Ok(()),
            }
        });
        match outcome.and_then(|()| gathering.finish(info, origin)) {
            Ok(sheet) => Ok(Ok(sheet)),
            Err(Fault::NotATable(reason)) => Ok(Err(reason)),
            Err(Fault::Broken(fault)) => Err(fault),
        }
    }

    /// A stated mapping that no file has is most likely a slip.
    fn check_stated(&self, loaded: &Loaded) -> Result<()> {
        for mapping in &self.options.mappings {
            let headers =
                || loaded.inputs.sheets.iter().flat_map(|sheet| &sheet.columns).map(|note| note.header.as_str());
            if !headers().any(|header| fold(header) == fold(&mapping.header)) {
                let near = crate::model::closest(&mapping.header, headers());
                let hint = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
                bail!("no file has the header `{}` that was mapped to {}{hint}", mapping.header, mapping.column);
            }
        }
        Ok(())
    }

    fn readers(&self) -> Readers<'_> {
        Readers { vocabulary: self.vocabulary, countries: self.countries, sectors: self.sectors }
    }
}

fn open_file(path: &Path) -> Result<File> {
    let file = File::open(path).map_err(|fault| match fault.kind() {
        io::ErrorKind::NotFound => anyhow::anyhow!("there is no such file"),
        io::ErrorKind::PermissionDenied => anyhow::anyhow!("the file may not be read by this user"),
        _ => fault.into(),
    })?;
    if file.metadata()?.is_dir() {
        bail!("this is a folder; name the files in it");
    }
    Ok(file)
}

fn read_start(source: &mut impl Read) -> Result<Vec<u8>> {
    let mut start = Vec::new();
    source.take(sniff::SAMPLE as u64).read_to_end(&mut start).context("the file cannot be read")?;
    Ok(start)
}

/// Why a sheet was not read.
enum Fault {
    /// It holds no supplier table.
    NotATable(String),
    /// It cannot be read at all, or what the user stated is wrong.
    Broken(anyhow::Error),
}

/// Gathers the rows of a sheet column by column.
struct Gathering<'a> {
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
    wider: (usize, Option<RowNumber>),
    narrower: (usize, Option<RowNumber>),
    bytes: u64,
}

impl<'a> Gathering<'a> {
    fn new(loader: &'a Loader<'a>, index: &'a HeaderIndex) -> Self {
        Self { loader, index, table: None }
    }

    fn add(&mut self, batch: &RowBatch) -> Result<(), Fault> {
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

    fn finish(self, info: &SheetInfo, origin: &Origin) -> Result<ReadSheet, Fault> {
        let Some(table) = self.table else { return Err(Fault::NotATable("it is empty".to_owned())) };
        table.finish(self.loader, info, origin)
    }
}

/// Finds the header among the first rows and decides which column is which.
fn start_table(loader: &Loader<'_>, index: &HeaderIndex, batch: &RowBatch) -> Result<Gathered, Fault> {
    let header_row = match loader.options.header_row {
        Some(row) => RowNumber(row),
        None => index.find_header(loader.vocabulary, batch.rows()).ok_or_else(|| {
            Fault::NotATable(format!(
                "none of its first {} rows is a header with a known column; state it with --header-row and --map",
                super::header::SEARCHED
            ))
        })?,
    };
    let Some((_, header)) = batch.rows().find(|(number, _)| *number == header_row) else {
        return Err(Fault::NotATable(format!("it has no row {} to be the header", header_row.0)));
    };
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
        wider: (0, None),
        narrower: (0, None),
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
            odd.0 += 1;
            odd.1.get_or_insert(*number);
        }
        // A few rows at a time, so that they are still in the cache for the last column.
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

    fn finish(self, loader: &Loader<'_>, info: &SheetInfo, origin: &Origin) -> Result<ReadSheet, Fault> {
        let Self { header_row, mapping, columns, rows, wider, narrower, width, .. } = self;
        if wider.0 * 2 > rows.len() {
            return Err(Fault::Broken(anyhow::anyhow!(
                "{} of {} rows have more cells than the header has columns ({width}), so the columns have shifted; \
                 a cell with an unquoted delimiter is the usual cause: correct the export",
                wider.0,
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
        let conventions = readers.conventions(kinds, info.decimal, info.epoch);
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
        let sheet = Sheet::new(origin.clone(), header_row, info.epoch, rows, columns);
        let mut remarks = Remarks { sheet: &sheet, vocabulary: loader.vocabulary, problems: Vec::new() };
        remarks.reading(info, damaged);
        remarks.widths(width, wider, narrower);
        sheet.columns().for_each(|column| remarks.unreadable(column));
        remarks.nameless();
        let problems = remarks.problems;
        Ok(ReadSheet { sheet, mapping, problems })
    }
}

/// A sheet that has been read.
struct ReadSheet {
    sheet: Sheet,
    mapping: Mapping,
    problems: Vec<Problem>,
}

impl ReadSheet {
    fn add_to(self, loaded: &mut Loaded, sha256: String) {
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

/// Gathers what is to be said about a sheet.
struct Remarks<'a> {
    sheet: &'a Sheet,
    vocabulary: &'a Vocabulary,
    problems: Vec<Problem>,
}

impl Remarks<'_> {
    fn push(&mut self, kind: ProblemKind, message: String, row: Option<RowNumber>, count: usize) {
        let location = Location { origin: self.sheet.origin.clone(), row, column: None };
        self.problems.push(Problem { kind, message, location, column: None, value: None, count });
    }

    fn reading(&mut self, info: &SheetInfo, damaged: usize) {
        for remark in &info.remarks {
            self.push(ProblemKind::Reading, remark.clone(), None, 1);
        }
        if damaged > 0 {
            let message = "text that is not valid UTF-8; save the file as UTF-8".to_owned();
            self.push(ProblemKind::Reading, message, None, damaged);
        }
    }

    fn widths(&mut self, width: usize, wider: (usize, Option<RowNumber>), narrower: (usize, Option<RowNumber>)) {
        if wider.0 > 0 {
            let message =
                format!("rows with more cells than the {width} of the header; what stands beyond was not read");
            self.push(ProblemKind::RowWidth, message, wider.1, wider.0);
        }
        if narrower.0 > 0 && self.sheet.origin.sheet.is_none() {
            let message =
                format!("rows with fewer cells than the {width} of the header; the missing ones count as blank");
            self.push(ProblemKind::RowWidth, message, narrower.1, narrower.0);
        }
    }

    fn nameless(&mut self) {
        let name = self.vocabulary.known("name");
        let gaps: Vec<usize> = (0..self.sheet.len()).filter(|row| self.sheet.text(name, *row).is_none()).collect();
        if let Some(first) = gaps.first() {
            let message = "rows without a supplier's name; they are kept".to_owned();
            self.push(ProblemKind::NamelessRow, message, Some(self.sheet.rows[*first]), gaps.len());
        }
    }

    /// Lists the different unreadable texts of a column, each with its first cell.
    fn unreadable(&mut self, column: &Column) {
        let Cells::Typed(cells) = &column.cells else { return };
        let notes: Vec<Option<&str>> = cells.iter().map(unread_note).collect();
        if notes.iter().all(Option::is_none) {
            return;
        }
        let mut seen: Vec<(usize, usize)> = vec![(0, 0); cells.len()];
        for (row, code) in column.codes.iter().enumerate() {
            let (count, first) = &mut seen[*code as usize];
            if *count == 0 {
                *first = row;
            }
            *count += 1;
        }
        let unread = (0..cells.len()).filter_map(|code| Some((notes[code]?, code, seen[code])));
        let spec = self.vocabulary.spec(column.id);
        let (mut listed, mut more) = (0, 0);
        for (note, code, (count, first)) in unread {
            if listed == LISTED {
                more += count;
                continue;
            }
            listed += 1;
            self.problems.push(Problem {
                kind: ProblemKind::UnreadableCell,
                message: format!("{}: {note}", spec.id),
                location: self.sheet.location(Some(column.id), first),
                column: Some(spec.id.clone()),
                value: Some(column.raw(code as u32).to_owned()),
                count,
            });
        }
        if more > 0 {
            let message = format!("further cells of {} that cannot be read", spec.id);
            self.push(ProblemKind::UnreadableCell, message, None, more);
        }
    }
}

fn unread_note(cell: &Result<Datum, crate::model::Gap>) -> Option<&str> {
    match cell {
        Err(gap) if gap.kind == GapKind::Unreadable => Some(gap.note.as_deref().unwrap_or("unreadable")),
        Ok(Datum::List(items)) if items.partial => Some("a list with a part that cannot be read"),
        _ => None,
    }
}
