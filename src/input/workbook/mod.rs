//! Workbooks: xlsx, xlsm, xlsb, xls, ods.
//!
//! Each sheet is passed over twice: a survey finds its shape and bounds what it asks
//! for, then its rows are streamed. A sheet's dense range is never asked for where it
//! can be helped, since two cells in far corners of a tiny file would ask for gigabytes.
//! One file for each format reads it; what they share has files of its own. An xlsx is
//! `unpacked` on one thread, parsed by the library on another, and made texts and rows on a
//! third (`xlsx_cells`).

mod cell_notes;
mod compound;
mod contained;
mod foreign;
mod formats;
mod guard;
mod links;
mod oddities;
mod ods;
mod ods_cell;
mod ods_styles;
mod ods_table;
mod package;
mod rows;
#[cfg(test)]
mod samples;
mod shared;
mod shared_texts;
mod sheet_rows;
mod sheet_tags;
mod survey;
mod text;
mod unpacked;
mod unpacking;
mod xls;
mod xls_layout;
mod xls_records;
mod xls_texts;
mod xlsb;
mod xlsb_layout;
mod xlsb_records;
mod xlsx;
mod xlsx_cells;
mod xlsx_layout;
mod xml;
mod zip_records;

use std::sync::Arc;

use anyhow::{Context, Result, anyhow, bail};
use calamine::{Sheet, SheetType, SheetVisible};

pub use contained::contains_panics;
pub(super) use shared::{Bytes, in_memory};
pub(in crate::input) use xml::push_reference;

use super::batch::RowBatch;
use super::digest::PendingHash;
use super::limits::{LimitKind, Limits};
use super::sniff::FileKind;
use super::source::{Remark, SheetInfo, SheetLayout, Source, Visibility};
use crate::model::ExcelEpoch;
use guard::Refused;
use oddities::Oddities;
use package::Package;
use rows::Emit;
use shared::SharedBytes;
use survey::Survey;

const FAULTY: &str = "the workbook cannot be opened; open it in a spreadsheet program and save it again as .xlsx";
const PROTECTED: &str = "the workbook is protected by a password; save a copy without one";

/// A workbook of any format.
pub(super) struct Workbook {
    book: Box<dyn Book>,
    limits: Limits,
    /// Taken when it is asked for, which is once.
    hash: Option<PendingHash>,
    surveys: Vec<Option<Arc<Survey>>>,
    oddities: Vec<Oddities>,
    /// What is to be said about the workbook as a whole, until it has been said.
    said: Vec<Remark>,
}

/// What every format of workbooks offers.
trait Book: Send {
    /// The sheets, in the order of the file.
    fn sheets(&self) -> Vec<SheetInfo>;

    /// Passes over a sheet for the first time.
    fn survey(&mut self, sheet: usize, limits: &Limits) -> Result<Survey>;

    /// Streams the rows of a sheet; gives back what was odd about its cells beside what
    /// the survey found.
    fn read(&mut self, sheet: usize, survey: &Survey, emit: Emit<'_>, limits: &Limits) -> Result<Oddities>;

    /// What is to be said about the workbook as a whole.
    fn remarks(&self) -> Vec<Remark>;

    /// No more rows are wanted: gives back what was kept to read them.
    fn done(&mut self) {}

    /// Another reader of the same workbook, where that does not cost much.
    fn beside(&self) -> Option<Box<dyn Book>> {
        None
    }
}

impl Workbook {
    /// Opens a workbook. What the first bytes of a file say of its kind is a guess that
    /// its directory may set right.
    pub(super) fn open(kind: FileKind, bytes: Box<dyn Bytes>, limits: &Limits) -> Result<Self> {
        let bytes = SharedBytes::new(bytes)?;
        let hash = Some(PendingHash::of(bytes.again()));
        let book: Box<dyn Book> = match kind {
            FileKind::Text => bail!("not a workbook"),
            FileKind::Xls => Box::new(xls::open(&bytes, limits)?),
            FileKind::Xlsx | FileKind::Xlsb | FileKind::Ods => {
                let mut package = Package::open(bytes.again(), limits)?;
                match package.kind()? {
                    FileKind::Ods => Box::new(ods::Ods::open(package, limits)?),
                    FileKind::Xlsb => Box::new(xlsb::open(package, &bytes)?),
                    _ => Box::new(xlsx::open(package)?),
                }
            }
        };
        let count = book.sheets().len();
        limits.check(LimitKind::Sheets, count as u64)?;
        let said = book.remarks();
        let surveys = vec![None; count];
        Ok(Self { book, limits: limits.clone(), hash, surveys, oddities: vec![Oddities::default(); count], said })
    }

    fn survey(&mut self, sheet: usize) -> Result<Arc<Survey>> {
        if let Some(survey) = &self.surveys[sheet] {
            return Ok(Arc::clone(survey));
        }
        let survey = Arc::new(self.book.survey(sheet, &self.limits)?);
        self.surveys[sheet] = Some(Arc::clone(&survey));
        Ok(survey)
    }
}

impl Source for Workbook {
    fn sheets(&self) -> Vec<SheetInfo> {
        self.book.sheets()
    }

    fn layout(&mut self, sheet: usize) -> Result<SheetLayout> {
        Ok(self.survey(sheet)?.layout.clone())
    }

    fn last_row(&self, sheet: usize) -> Option<u32> {
        self.surveys.get(sheet)?.as_ref().map(|survey| survey.last_row)
    }

    fn read(&mut self, sheet: usize, emit: &mut dyn FnMut(RowBatch) -> Option<RowBatch>) -> Result<()> {
        let survey = self.survey(sheet)?;
        let mut oddities = self.book.read(sheet, &survey, emit, &self.limits)?;
        oddities.add(&survey.oddities);
        self.oddities[sheet] = oddities;
        Ok(())
    }

    fn beside(&self) -> Option<Box<dyn Source>> {
        // What is said about the whole goes with the first sheet that is read.
        let book = self.said.is_empty().then(|| self.book.beside())??;
        let count = self.surveys.len();
        Some(Box::new(Self {
            book,
            limits: self.limits.clone(),
            hash: None,
            surveys: vec![None; count],
            oddities: vec![Oddities::default(); count],
            said: Vec::new(),
        }))
    }

    fn done(&mut self) {
        self.book.done();
    }

    fn remarks(&mut self, sheet: usize) -> Vec<Remark> {
        let mut said = std::mem::take(&mut self.said);
        said.extend(self.oddities[sheet].remarks());
        said
    }

    fn sha256(&mut self) -> Result<String> {
        self.hash.take().context("the hash has been asked for already")?.finish()
    }
}

/// What is to be said about a workbook with macros or pointers to other files.
fn said_of(has_macros: bool, has_links: bool) -> Vec<Remark> {
    let macros = has_macros.then(|| Remark::whole("macros are in the workbook; they are never run"));
    let links = has_links.then(|| {
        Remark::whole("the workbook refers to other files, which are never followed; their last saved values are read")
    });
    macros.into_iter().chain(links).collect()
}

/// What the library says of a sheet.
fn info(sheet: &Sheet, from_1904: bool) -> SheetInfo {
    SheetInfo {
        name: Some(Arc::from(sheet.name.as_str())),
        visibility: match sheet.visible {
            SheetVisible::Visible => Visibility::Shown,
            SheetVisible::Hidden => Visibility::Hidden,
            SheetVisible::VeryHidden => Visibility::VeryHidden,
        },
        holds_cells: sheet.typ == SheetType::WorkSheet,
        epoch: if from_1904 { ExcelEpoch::Year1904 } else { ExcelEpoch::Year1900 },
        decimal: None,
        cells_may_shift: false,
    }
}

/// Says plainly that a workbook is faulty, with the words of the library that found it
/// so in brackets.
fn faulty(fault: &(dyn std::error::Error + 'static)) -> anyhow::Error {
    if let Some(refused) = Refused::among(fault) {
        return anyhow!(refused.to_string());
    }
    let mut words = fault.to_string();
    if words.to_lowercase().contains("password") {
        return anyhow!(PROTECTED);
    }
    // Most libraries repeat their causes, some do not.
    let mut cause = fault.source();
    while let Some(deeper) = cause {
        let deeper_words = deeper.to_string();
        if !words.contains(&deeper_words) {
            words = format!("{words}: {deeper_words}");
        }
        cause = deeper.source();
    }
    anyhow!("{FAULTY} ({words})")
}

#[cfg(test)]
mod tests;
