//! Reads files into one supplier list.

use std::fs::File;
use std::io::{self, Read, Seek};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc;

use anyhow::{Context, Result, bail};

use super::delimited::Delimited;
use super::gather::{Fault, Gathering, ReadSheet};
use super::header::HeaderIndex;
use super::limits::Limits;
use super::mapping::StatedMapping;
use super::sniff::{self, FileKind};
use super::source::{RowBatch, SheetInfo, Source, Visibility};
use super::values::Readers;
use super::workbook::{self, Workbook};
use crate::model::{ColumnId, Inputs, Location, Origin, Problem, ProblemKind, SupplierList, Vocabulary, closest, fold};
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
    /// The header is in this row.
    pub header_row: Option<u32>,
    /// The delimiter of text files.
    pub delimiter: Option<u8>,
    /// How much a file may ask of the machine.
    pub limits: Limits,
    /// The encoding of text files, by its usual name.
    pub encoding: Option<String>,
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
    /// Opens standard input.
    pub stdin: fn() -> Box<dyn Read + Send>,
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
                rows: Vec::new(),
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
                        Ok(Box::new(Workbook::open(kind, Box::new(file), &self.options.limits)?))
                    }
                }
            }
            Input::Stdin => {
                self.progress.start(&input.name(), None);
                let mut stdin = (self.stdin)();
                let mut start = read_start(&mut stdin)?;
                match sniff::file_kind(&start, "")? {
                    FileKind::Text => Ok(Box::new(Delimited::open(start, stdin, self.options.delimiter))),
                    kind => {
                        stdin.read_to_end(&mut start)?;
                        Ok(Box::new(Workbook::open(kind, workbook::in_memory(start), &self.options.limits)?))
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
        info: &SheetInfo,
        origin: &Origin,
        index: &HeaderIndex,
    ) -> Result<Result<ReadSheet, String>> {
        let mut gathering = Gathering::new(self, index);
        let (full, filled) = mpsc::sync_channel::<RowBatch>(QUEUE);
        let (empty, emptied) = mpsc::channel::<RowBatch>();
        let outcome = std::thread::scope(|scope| {
            let source = &mut *source;
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
        match outcome.and_then(|()| gathering.finish(info, origin, &source.remarks(position))) {
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
                let near = closest(&mapping.header, headers());
                let hint = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
                bail!("no file has the header `{}` that was mapped to {}{hint}", mapping.header, mapping.column);
            }
        }
        Ok(())
    }

    /// Everything needed to read cells.
    pub(super) fn readers(&self) -> Readers<'_> {
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
