//! Reads files into one supplier list.

use std::fs::File;
use std::io::{self, Read, Seek};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc;

use anyhow::{Context, Result, bail};

use super::delimited::Delimited;
use super::duplicates;
use super::gather::{Fault, Gathering, ReadSheet, Reading};
use super::limits::{LimitKind, Limits};
use super::rows::{Hidden, Ragged};
use super::sniff::{self, FileKind};
use super::source::{RowBatch, SheetInfo, Source, Visibility};
use super::table::{MappingFile, Recogniser, StatedMapping, check_met};
use super::values::Readers;
use super::workbook::{self, Workbook};
use crate::model::{ColumnId, Inputs, Origin, Problem, ProblemKind, SupplierList, Vocabulary, fold};
use crate::reference::{Countries, Sectors};

/// How many batches may wait between the thread that parses and the one that keeps.
const QUEUE: usize = 8;

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
    /// The header is in this row; 0 when there is none.
    pub header_row: Option<u32>,
    /// The delimiter of text files.
    pub delimiter: Option<u8>,
    /// How much a file may ask of the machine.
    pub limits: Limits,
    /// The encoding of text files, by its usual name.
    pub encoding: Option<String>,
    /// Which header is which column.
    pub mappings: Vec<StatedMapping>,
    /// The same from a file.
    pub mapping_file: Option<MappingFile>,
    /// What to do with hidden rows and columns.
    pub hidden: Hidden,
    /// What to do with rows that have more cells than the header.
    pub ragged: Ragged,
    /// Whether a list without a name column may be read, to look at it.
    pub name_optional: bool,
    /// Whether rows that name the same supplier stay apart.
    pub keep_repeats: bool,
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
    /// The headers people write and the layouts that are published.
    pub recogniser: &'a Recogniser,
    /// What the user stated.
    pub options: &'a ReadOptions,
    /// The columns worth keeping; all when `None`.
    pub wanted: Option<&'a [ColumnId]>,
    /// Opens standard input.
    pub stdin: &'a (dyn Fn() -> Box<dyn Read + Send> + Sync),
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
    /// How much memory the suppliers take, in bytes.
    pub(super) bytes: u64,
}

impl Loader<'_> {
    /// Reads every input. Several files and sheets form one list.
    pub fn load(&self, inputs: &[Input]) -> Result<Loaded> {
        let mut loaded = Loaded::default();
        for input in inputs {
            let before = loaded.list.len();
            self.load_one(input, &mut loaded).with_context(|| input.name())?;
            if loaded.list.len() == before {
                let skipped = loaded.problems.iter().filter(|p| p.kind == ProblemKind::SkippedRow);
                let skipped = skipped.map(|p| format!("; {}{}", p.message, p.occurrences(3)));
                bail!("{}: the table has a header but no supplier rows{}", input.name(), skipped.collect::<String>());
            }
        }
        check_met(&self.options.mappings, self.options.mapping_file.as_ref(), &loaded.inputs.sheets)?;
        duplicates::settle(self.vocabulary, self.options.keep_repeats, &mut loaded);
        Ok(loaded)
    }

    fn load_one(&self, input: &Input, loaded: &mut Loaded) -> Result<()> {
        let (mut source, misnamed) = self.open(input)?;
        let whole = Origin { file: Arc::from(input.name()), sheet: None };
        loaded.problems.extend(misnamed.map(|message| Problem::about(whole, ProblemKind::Reading, message)));
        let sheets = source.sheets();
        self.check_sheets(&sheets)?;
        let mut tables = Vec::new();
        let mut passed = Passed::default();
        for (position, info) in sheets.iter().enumerate() {
            let origin = Origin { file: Arc::from(input.name()), sheet: info.name.clone() };
            if let Some(reason) = self.not_chosen(info) {
                passed.unchosen.push((origin, reason));
                continue;
            }
            let kept_before = loaded.bytes + tables.iter().map(|table: &ReadSheet| table.bytes).sum::<u64>();
            let reading = (info, &origin, kept_before);
            match self.read_sheet(&mut *source, position, reading)? {
                Ok(sheet) => tables.push(sheet),
                Err(reason) => passed.refused.push((origin, reason)),
            }
        }
        self.progress.finish();
        if tables.is_empty() {
            return Err(passed.refusal());
        }
        if self.options.sheets.is_empty() {
            set_unclear_aside(&mut tables, &mut passed);
        }
        let sha256 = source.sha256()?;
        tables.into_iter().for_each(|table| table.add_to(loaded, sha256.clone()));
        loaded.problems.extend(passed.problems());
        Ok(())
    }

    /// Opens an input; says so when its name says something else than its content.
    fn open(&self, input: &Input) -> Result<(Box<dyn Source>, Option<String>)> {
        match input {
            Input::File(path) => {
                let mut file = open_file(path)?;
                let size = file.metadata().map(|m| m.len()).ok();
                self.progress.start(&input.name(), size);
                let start = read_start(&mut file)?;
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                let sniffed = sniff::file_kind(&start, &name)?;
                let source: Box<dyn Source> = match sniffed.kind {
                    FileKind::Text => Box::new(Delimited::open(start, file, self.options)?),
                    kind => {
                        file.rewind()?;
                        Box::new(Workbook::open(kind, Box::new(file), &self.options.limits)?)
                    }
                };
                Ok((source, sniffed.remark))
            }
            Input::Stdin => {
                self.progress.start(&input.name(), None);
                let mut stdin = (self.stdin)();
                let mut start = read_start(&mut stdin)?;
                let sniffed = sniff::file_kind(&start, "")?;
                let source: Box<dyn Source> = match sniffed.kind {
                    FileKind::Text => Box::new(Delimited::open(start, stdin, self.options)?),
                    kind => {
                        read_rest(stdin, &mut start, &self.options.limits)?;
                        Box::new(Workbook::open(kind, workbook::in_memory(start), &self.options.limits)?)
                    }
                };
                Ok((source, sniffed.remark))
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
        let hidden = match info.visibility {
            Visibility::Shown => None,
            Visibility::Hidden => Some("it is hidden; --sheet reads it"),
            Visibility::VeryHidden => {
                Some("it is hidden so that the spreadsheet program does not name it; --sheet reads it")
            }
        };
        match (self.options.sheets.is_empty(), chosen) {
            (false, false) => Some("not among the sheets stated".to_owned()),
            _ if !info.holds_cells => Some("it holds no cells, but a chart, a dialog or macros".to_owned()),
            (true, _) => hidden.map(str::to_owned),
            _ => None,
        }
    }

    /// Reads a sheet, or says why it holds no supplier table.
    fn read_sheet(
        &self,
        source: &mut dyn Source,
        position: usize,
        (info, origin, kept_before): (&SheetInfo, &Origin, u64),
    ) -> Result<Result<ReadSheet, String>> {
        let layout = source.layout(position)?;
        let reading = Reading { loader: self, info, layout: &layout, origin, kept_before };
        let mut gathering = Gathering::new(reading);
        let outcome = stream(source, position, &mut gathering);
        match outcome.and_then(|()| gathering.finish(&source.remarks(position))) {
            Ok(sheet) => Ok(Ok(sheet)),
            Err(Fault::NotATable(reason)) => Ok(Err(reason)),
            Err(Fault::Broken(fault)) => Err(fault),
        }
    }

    /// Everything needed to read cells.
    pub(super) fn readers(&self) -> Readers<'_> {
        Readers { vocabulary: self.vocabulary, countries: self.countries, sectors: self.sectors }
    }
}

/// Parses on one thread and gathers on another.
fn stream(source: &mut dyn Source, sheet: usize, gathering: &mut Gathering<'_>) -> Result<(), Fault> {
    let (full, filled) = mpsc::sync_channel::<RowBatch>(QUEUE);
    let (empty, emptied) = mpsc::channel::<RowBatch>();
    std::thread::scope(|scope| {
        let parser = scope.spawn(move || {
            source.read(sheet, &mut |batch| {
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
        let parsed = parser.join().unwrap_or_else(|_| bail!("the file is faulty in a way its reader did not expect"));
        match (kept, parsed) {
            (Err(fault), _) => Err(fault),
            (Ok(()), Err(fault)) => Err(Fault::Broken(fault)),
            (Ok(()), Ok(())) => Ok(()),
        }
    })
}

/// Sheets that were not read, with the reason.
#[derive(Default)]
struct Passed {
    /// Hidden, of charts, or not among those stated.
    unchosen: Vec<(Origin, String)>,
    /// Looked at, and no supplier table.
    refused: Vec<(Origin, String)>,
}

impl Passed {
    fn refusal(self) -> anyhow::Error {
        let reasons = self.refused.into_iter().chain(self.unchosen).map(|(origin, reason)| match origin.sheet {
            Some(sheet) => format!("sheet `{sheet}`: {reason}"),
            None => reason,
        });
        anyhow::anyhow!("no supplier table found: {}", reasons.collect::<Vec<_>>().join("; "))
    }

    fn problems(self) -> impl Iterator<Item = Problem> {
        let problem = |reason| format!("sheet not read: {reason}");
        let passed = self.refused.into_iter().chain(self.unchosen);
        passed.map(move |(origin, reason)| Problem::about(origin, ProblemKind::SkippedSheet, problem(reason)))
    }
}

/// Where one sheet is clearly a list of suppliers, those that only might be one are
/// left alone; where one has names of suppliers, those that have none.
fn set_unclear_aside(tables: &mut Vec<ReadSheet>, passed: &mut Passed) {
    for says in [ReadSheet::is_clear, ReadSheet::has_names] {
        if let Some(table) = tables.iter().find(|table| says(table)) {
            let better = table.origin().sheet.clone().unwrap_or_default();
            let reason =
                format!("it may not be a list of suppliers, and sheet `{better}` clearly is; --sheet reads it");
            let aside = tables.extract_if(.., |table| !says(table));
            passed.refused.extend(aside.map(|table| (table.origin().clone(), reason.clone())));
            return;
        }
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

/// Reads what a workbook's archive needs whole, as far as memory may be used.
fn read_rest(source: impl Read, start: &mut Vec<u8>, limits: &Limits) -> Result<()> {
    let most = limits.get(LimitKind::Memory);
    source.take(most.saturating_add(1)).read_to_end(start).context("standard input cannot be read")?;
    Ok(limits.check(LimitKind::Memory, start.len() as u64)?)
}

fn read_start(source: &mut impl Read) -> Result<Vec<u8>> {
    let mut start = Vec::new();
    source.take(sniff::SAMPLE as u64).read_to_end(&mut start).context("the file cannot be read")?;
    Ok(start)
}
