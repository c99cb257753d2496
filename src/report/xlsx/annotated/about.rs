//! The first sheet: what this copy is, what was added, what stands where.

use rust_xlsxwriter::{Workbook, XlsxError};

use super::super::super::tables::ANNOTATION;
use super::super::front::Front;
use super::super::looks::Looks;
use super::super::pages::Told;
use super::own_sheet::OwnTold;
use crate::model::{ColumnIndex, Report, SheetNote};

pub(super) const NAME: &str = "About";

const WHAT: &str = "A copy of the lists named below, made for their owner. Every row stands where it stood, so that a \
                    cell named as evidence is found at the same place; columns were added at the right of each \
                    list. Cells are text, plain numbers and days; formulas, colours and hidden marks were not copied, \
                    and rows and columns that are hidden in the list are shown here.";

/// Writes it, with what is to be said about the workbook.
pub(super) fn write(
    workbook: &mut Workbook,
    report: &Report,
    own: &[OwnTold],
    told: &[Told],
    remarks: &[String],
    looks: &Looks,
) -> Result<(), XlsxError> {
    let sheet = workbook.worksheet_from_name(NAME)?;
    let mut front = Front::begin(sheet, looks, "Lists screened for indicators of trafficking in human beings")?;
    front.heading("What this is")?;
    front.fact("An annotated copy", WHAT)?;
    front.what(report)?;
    let tables = report.run.reference.iter().map(|table| format!("{} ({})", table.id, table.edition));
    let tables: Vec<String> = tables.collect();
    if !tables.is_empty() {
        front.fact("Reference data", &tables.join("; "))?;
    }
    front.heading("Sheets")?;
    for ((note, told), list) in std::iter::zip(&report.run.inputs.sheets, own).zip(&report.list.sheets) {
        front.sheet(&told.name, list.len() as u64, &described(note, told))?;
    }
    told.iter().try_for_each(|Told { title, about, rows, .. }| front.sheet(title, *rows, about))?;
    front.heading("Columns that were added")?;
    ANNOTATION.iter().try_for_each(|column| front.fact(column.name, column.meaning))?;
    front.remarks(remarks)
}

/// Where a sheet comes from, and where the columns stand that were added.
fn described(note: &SheetNote, told: &OwnTold) -> String {
    let last = told.first_added + ANNOTATION.len() as u16 - 1;
    let columns = format!("{} to {}", ColumnIndex(told.first_added), ColumnIndex(last));
    let sheet = note.sheet.as_ref().map(|sheet| format!(", sheet {sheet}")).unwrap_or_default();
    match note.header_row {
        0 => {
            let names: Vec<&str> = ANNOTATION.iter().map(|column| column.name).collect();
            format!(
                "Suppliers of {}{sheet}. The list has no header; the columns {columns} were added: {}.",
                note.file,
                names.join(", ")
            )
        }
        row => format!("Suppliers of {}{sheet}. The header is row {row}; the columns {columns} were added.", note.file),
    }
}
