//! Workbooks: the report as one, with a summary and the tables, and the lists of the user
//! with what was found beside each row.
//!
//! Rows are written as they come, so that a million need no more memory than a few. Text
//! is always text: no cell of a list becomes a formula or a link.

mod annotated;
mod cell;
mod front;
mod head;
mod looks;
mod pages;
mod places;
mod sheet_name;
mod shown;
mod summary;

use std::io::{self, Write};

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

use self::looks::Looks;
use self::pages::{Pages, Told};
use self::places::Places;
use self::shown::Shown;
use super::file::by_way_of_a_file;
use super::tables::{Scope, TABLES, Table, Words};
use super::{Remarks, Reporter, SHEET_ROWS, Style};
use crate::languages::{Language, Phrases, Worth};
use crate::model::Report;

pub use annotated::{Lists, TakeRow, write_annotated};
pub use looks::height_of;

/// The report as a workbook.
pub(super) struct Xlsx;

impl Reporter for Xlsx {
    fn write(&self, report: &Report, style: &Style, out: &mut dyn Write) -> io::Result<Remarks> {
        by_way_of_a_file(out, |file| write(report, style, SHEET_ROWS, file))
    }
}

/// Writes the workbook, with at most so many rows a sheet.
fn write(report: &Report, style: &Style, most_rows: u32, file: &mut (impl Write + Send)) -> io::Result<Remarks> {
    let phrases = &*style.phrases;
    let mut workbook = begin(report, phrases, summary::NAME).map_err(as_io)?;
    let (looks, words) = (Looks::new(), Words::of(phrases));
    let scope = Scope::told(report, phrases);
    let places = Places::of(&scope, phrases, style.accessible);
    let shape =
        Shape { looks: &looks, phrases, words: &words, places: &places, accessible: style.accessible, most_rows };
    let told = add_tables(&mut workbook, &TABLES, &scope, &shape)?;
    let remarks = remarks(&told, &shape);
    summary::write(&mut workbook, report, &told, &remarks, &shape).map_err(as_io)?;
    workbook.save_to_writer(file).map_err(as_io)?;
    Ok(remarks)
}

/// What all sheets of a workbook have in common.
struct Shape<'a> {
    looks: &'a Looks,
    phrases: &'a Phrases,
    words: &'a Words,
    places: &'a Places,
    accessible: bool,
    most_rows: u32,
}

impl Shape<'_> {
    /// Whether the widths of columns were measured for its labels and words: the English ones.
    fn is_measured(&self) -> bool {
        self.phrases.language() == Language::English
    }

    /// A sentence about something.
    fn say(&self, id: &str, about: &[(&str, Worth<'_>)]) -> String {
        self.phrases.say_of(id, about).into_owned()
    }
}

/// A workbook with a first sheet of that name, which is filled last.
fn begin(report: &Report, phrases: &Phrases, first: &str) -> Result<Workbook, XlsxError> {
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(report, phrases)?);
    workbook.add_worksheet().set_name(phrases.say(first))?;
    Ok(workbook)
}

/// Adds tables, each on sheets of its own.
fn add_tables(
    workbook: &mut Workbook,
    tables: &[&'static Table],
    scope: &Scope<'_>,
    shape: &Shape<'_>,
) -> io::Result<Vec<Told>> {
    let mut told = Vec::new();
    for table in tables {
        let mut pages = Pages::new(workbook, table, shape);
        pages.begin().map_err(as_io)?;
        (table.rows)(scope, &mut |cells| pages.add(cells).map_err(as_io))?;
        told.push(pages.end().map_err(as_io)?);
    }
    Ok(told)
}

/// The day of the run stands for that of the file, so that the same run gives the same bytes.
fn properties(report: &Report, phrases: &Phrases) -> Result<DocProperties, XlsxError> {
    let day = report.run.as_of;
    let created = ExcelDateTime::from_ymd(day.year().max(1900) as u16, day.month() as u8, day.day() as u8)?;
    let title = phrases.say("book-property-title");
    Ok(DocProperties::new().set_title(title).set_creation_datetime(&created))
}

/// What is to be said about the workbook as a whole.
fn remarks(told: &[Told], shape: &Shape<'_>) -> Remarks {
    let mut remarks = Remarks::new();
    for Told { title, sheets, rows, .. } in told.iter().filter(|told| told.sheets > 1) {
        let about = [("table", title.as_str().into()), ("rows", (*rows).into()), ("sheets", (*sheets).into())];
        remarks.push(shape.say("book-several-sheets", &about));
    }
    let cut: usize = told.iter().map(|told| told.cut).sum();
    if cut > 0 {
        remarks.push(shape.say("book-texts-cut", &[("count", cut.into())]));
    }
    if !shape.places.are_known {
        remarks.push(shape.say("book-no-links", &[]));
    } else if told.iter().any(|told| told.is_unlinked) {
        remarks.push(shape.say("book-some-links", &[]));
    }
    remarks
}

/// What a workbook cannot do is a fault of the output.
fn as_io(fault: XlsxError) -> io::Error {
    match fault {
        XlsxError::IoError(fault) => fault,
        other => io::Error::other(other),
    }
}
