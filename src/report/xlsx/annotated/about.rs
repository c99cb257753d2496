//! The first sheet: what this copy is, what was added, what stands where.

use rust_xlsxwriter::{Workbook, XlsxError};

use super::super::super::tables::ANNOTATION;
use super::super::Shape;
use super::super::front::Front;
use super::super::pages::Told;
use super::own_sheet::OwnTold;
use crate::model::{ColumnIndex, Report, SheetNote};

/// What it is called, by a sentence of that name.
pub(super) const NAME: &str = "book-about";

/// Writes it, with what became of the lists and the tables, and what is to be said about the
/// workbook.
pub(super) fn write(
    workbook: &mut Workbook,
    report: &Report,
    (own, told): (&[OwnTold], &[Told]),
    remarks: &[String],
    shape: &Shape<'_>,
) -> Result<(), XlsxError> {
    let (phrases, sheet) = (shape.phrases, workbook.worksheet_from_index(0)?);
    let mut front = Front::begin(sheet, shape, "book-lists-title")?;
    front.heading("book-what-this-is")?;
    front.fact(&phrases.say("book-annotated-copy"), &phrases.say("book-annotated-about"))?;
    front.what(report)?;
    let tables = report.run.reference.iter().map(|table| format!("{} ({})", table.id, table.edition));
    let tables: Vec<String> = tables.collect();
    if !tables.is_empty() {
        front.fact(&phrases.say("book-reference"), &tables.join("; "))?;
    }
    front.heading("book-sheets")?;
    for ((note, told), list) in std::iter::zip(&report.run.inputs.sheets, own).zip(&report.list.sheets) {
        front.sheet(&told.name, list.len() as u64, &described(note, told, shape))?;
    }
    front.tables(told)?;
    front.heading("book-columns-added")?;
    for column in &ANNOTATION {
        front.fact(column.name, &phrases.say(&format!("book-{}", column.name)))?;
    }
    front.remarks(remarks)
}

/// Where a sheet comes from, and where the columns stand that were added.
fn described(note: &SheetNote, told: &OwnTold, shape: &Shape<'_>) -> String {
    let [first, last] = [told.first_added, told.first_added + ANNOTATION.len() as u16 - 1].map(ColumnIndex);
    let about = [("first", first.to_string().into()), ("last", last.to_string().into())];
    let columns = shape.say("book-columns", &about);
    let of_file =
        |sheet: &str| shape.say("book-sheet-of-file", &[("file", (&*note.file).into()), ("sheet", sheet.into())]);
    let list = note.sheet.as_deref().map_or_else(|| note.file.to_string(), of_file);
    let names: Vec<&str> = ANNOTATION.iter().map(|column| column.name).collect();
    let about = [
        ("list", list.into()),
        ("row", note.header_row.to_string().into()),
        ("columns", columns.into()),
        ("names", names.join(", ").into()),
    ];
    shape.say(if note.header_row == 0 { "book-list-without-header" } else { "book-list-with-header" }, &about)
}
