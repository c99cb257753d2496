//! Xlsx workbooks. The library reads the cells; a first pass finds the shape.

use std::thread::{self, JoinHandle};

use anyhow::{Result, bail};
use calamine::{Reader, Xlsx};

use super::contained::contained;
use super::oddities::Oddities;
use super::package::Package;
use super::rows::{Emit, Rows};
use super::survey::Survey;
use super::unpacked::Unpacked;
use super::{Book, FAULTY, faulty, info, said_of, shared_texts, xlsx_cells, xlsx_layout};
use crate::input::limits::Limits;
use crate::input::source::{Remark, SheetInfo};

/// A workbook as the library has it.
type Library = Xlsx<Unpacked>;

/// Shared texts of so many bytes may be in memory several times.
const MOST_TEXTS_TWICE: u64 = 8 << 20;

struct XlsxBook {
    sheets: Vec<SheetInfo>,
    library: Opening,
    package: Package,
    parts: Vec<String>,
}

/// The shared texts of a large workbook take long, so it is opened beside the first pass over
/// a sheet.
enum Opening {
    Running(JoinHandle<Result<Library>>),
    Done(Box<Library>),
    Failed,
}

/// Opens a workbook.
pub(super) fn open(mut package: Package) -> Result<impl Book + use<>> {
    package.check_opened()?;
    package.check_shared_texts()?;
    let parts = xlsx_layout::sheet_parts(&mut package)?;
    let bare = library(Unpacked::new(package.afresh(), |name| !holds_texts(name))?)?;
    let sheets = bare.sheets_metadata().iter().map(|sheet| info(sheet, bare.has_1904_epoch())).collect();
    let library = Opening::begin(&package)?;
    Ok(XlsxBook { sheets, library, package, parts })
}

fn holds_texts(part: &str) -> bool {
    shared_texts::are_named(&part.to_ascii_lowercase())
}

fn library(archive: Unpacked) -> Result<Library> {
    contained(|| Xlsx::new(archive).map_err(|fault| faulty(&fault)))
}

impl Opening {
    fn begin(package: &Package) -> Result<Self> {
        let archive = Unpacked::new(package.afresh(), |_| true)?;
        Ok(Self::Running(thread::spawn(|| library(archive))))
    }

    /// Waits for the workbook.
    fn opened(&mut self) -> Result<&mut Library> {
        let library = match std::mem::replace(self, Self::Failed) {
            Self::Running(thread) => thread.join().map_or_else(|_| bail!(FAULTY), |library| library.map(Box::new))?,
            Self::Done(library) => library,
            Self::Failed => bail!(FAULTY),
        };
        *self = Self::Done(library);
        match self {
            Self::Done(library) => Ok(library),
            Self::Running(_) | Self::Failed => bail!(FAULTY),
        }
    }
}

impl Book for XlsxBook {
    fn sheets(&self) -> Vec<SheetInfo> {
        self.sheets.clone()
    }

    fn survey(&mut self, sheet: usize, limits: &Limits) -> Result<Survey> {
        xlsx_layout::survey(&mut self.package, self.parts.get(sheet).map_or("", String::as_str), limits)
    }

    fn read(&mut self, sheet: usize, survey: &Survey, emit: Emit<'_>, limits: &Limits) -> Result<Oddities> {
        let library = self.library.opened()?;
        let name = library.sheets_metadata()[sheet].name.clone();
        let mut rows = Rows::new(emit, &survey.layout.merges, limits);
        let oddities = xlsx_cells::read(library, &name, &mut rows)?;
        rows.finish()?;
        Ok(oddities)
    }

    fn remarks(&self) -> Vec<Remark> {
        let has_macros = self.package.any(|name| name.ends_with("vbaproject.bin"));
        said_of(has_macros, self.package.any(|name| name.contains("/externallinks/")))
    }

    fn done(&mut self) {
        // Shared texts take a while to give back, and nobody need wait for it.
        let library = std::mem::replace(&mut self.library, Opening::Failed);
        thread::spawn(move || drop(library));
    }

    fn beside(&self) -> Option<Box<dyn Book>> {
        // Each reader has the shared texts for itself.
        let mut package = self.package.clone();
        let texts: u64 =
            package.entries().ok()?.iter().filter(|entry| holds_texts(&entry.name)).map(|entry| entry.size).sum();
        let library = (texts <= MOST_TEXTS_TWICE).then(|| Opening::begin(&package))?.ok()?;
        let (sheets, parts) = (self.sheets.clone(), self.parts.clone());
        Some(Box::new(Self { sheets, library, package, parts }))
    }
}
