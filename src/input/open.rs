//! Opens files and standard input, each by what it is.

use std::fs::File;
use std::io::{self, Read, Seek};
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::counter::Counter;
use super::delimited::Delimited;
use super::limits::{LimitKind, Limits};
use super::load::{Input, Loader, ReadOptions};
use super::progress::Progress;
use super::sniff::{self, FileKind};
use super::source::Source;
use super::workbook::{self, Bytes, Workbook};
use crate::model::StatedPath;

/// An opened input.
pub(super) struct Opened {
    pub(super) source: Box<dyn Source>,
    /// What is to be said when its name says something else than its content.
    pub(super) misnamed: Option<String>,
    /// How many bytes of it have been read, where these tell how far reading has come.
    pub(super) counter: Option<Counter>,
    /// The size of a file whose rows follow from its bytes.
    pub(super) size: Option<u64>,
}

/// Opens an input.
pub(super) fn open(loader: &Loader<'_>, input: &Input) -> Result<Opened> {
    match input {
        Input::File(path) => open_path(path, loader.options, loader.progress),
        Input::Stdin => {
            loader.progress.start(&input.name(), None)?;
            let mut stdin = (loader.stdin)();
            let mut start = read_start(&mut stdin)?;
            let sniffed = sniff::file_kind(&start, "")?;
            match sniffed.kind {
                FileKind::Text => text(start, stdin, loader.options, sniffed.remark),
                kind => {
                    read_rest(stdin, &mut start, &loader.options.limits)?;
                    book(kind, workbook::in_memory(start), loader.options, sniffed.remark)
                }
            }
        }
    }
}

/// Opens a file.
pub(super) fn open_path(path: &StatedPath, options: &ReadOptions, progress: &dyn Progress) -> Result<Opened> {
    // A pipe has no size, and is opened only when somebody writes to it.
    let size = std::fs::metadata(path.place()).ok().filter(std::fs::Metadata::is_file).map(|found| found.len());
    progress.start(&path.to_string(), size)?;
    let mut file = open_file(path.place())?;
    let start = read_start(&mut file)?;
    let name = path.shown().file_name().unwrap_or_default().to_string_lossy();
    let sniffed = sniff::file_kind(&start, &name)?;
    match sniffed.kind {
        FileKind::Text => Ok(Opened { size, ..text(start, file, options, sniffed.remark)? }),
        kind => {
            file.rewind()?;
            book(kind, Box::new(file), options, sniffed.remark)
        }
    }
}

/// A text whose first bytes have been read already.
fn text(
    start: Vec<u8>,
    rest: impl Read + Send + 'static,
    options: &ReadOptions,
    misnamed: Option<String>,
) -> Result<Opened> {
    let counter = Counter::default();
    let rest = counter.behind(&start, rest);
    let source = Box::new(Delimited::open(start, rest, options)?);
    Ok(Opened { source, misnamed, counter: Some(counter), size: None })
}

fn book(kind: FileKind, bytes: Box<dyn Bytes>, options: &ReadOptions, misnamed: Option<String>) -> Result<Opened> {
    let source = Box::new(Workbook::open(kind, bytes, &options.limits)?);
    Ok(Opened { source, misnamed, counter: None, size: None })
}

/// The first bytes of a file.
pub(super) fn start_of(path: &Path) -> Result<Vec<u8>> {
    read_start(&mut open_file(path)?)
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
