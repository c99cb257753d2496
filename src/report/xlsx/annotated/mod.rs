//! The lists of the user with what was found beside each row: their own sheets, rows and
//! columns in their own order, then the findings, questions, rules and sources they lead to.
//!
//! Rows keep their numbers, so that a cell that evidence names is found in the copy too.

mod about;
mod fate;
mod names;
mod own_cell;
mod own_sheet;

use std::borrow::Cow;
use std::io::{self, Write};

use self::own_sheet::{OwnSheet, OwnTold};
use super::super::tables::{ANNOTATION, FINDINGS, INSTRUMENTS, QUESTIONS, RULES, Scope, Table};
use super::looks::Looks;
use super::places::Places;
use super::{Remarks, Shape, Style, add_tables, as_io, begin, pages, remarks};
use crate::model::{ProblemKind, Report, RowNumber, Sheet, SheetNote};
use crate::report::file::by_way_of_a_file;

/// So many columns a sheet holds.
const MOST_COLUMNS: usize = 16_384;

/// The tables behind the lists.
const BEHIND: [&Table; 4] = [&FINDINGS, &QUESTIONS, &RULES, &INSTRUMENTS];

/// Takes a row of a list: its number, and its cells as text.
pub type TakeRow<'t> = &'t mut dyn FnMut(RowNumber, &[Cow<'_, str>]) -> io::Result<()>;

/// The lists that were screened, as their owner wrote them.
pub trait Lists {
    /// Hands over every row of a sheet, in order.
    fn rows(&self, sheet: &SheetNote, take: TakeRow<'_>) -> io::Result<()>;
}

/// Writes the lists as a workbook, with what was found beside each row.
pub fn write_annotated(report: &Report, lists: &dyn Lists, style: &Style, out: &mut dyn Write) -> io::Result<Remarks> {
    by_way_of_a_file(out, |file| write(report, lists, style, pages::MOST_ROWS, file))
}

/// Writes it, with at most so many rows a sheet.
fn write(
    report: &Report,
    lists: &dyn Lists,
    style: &Style,
    most_rows: u32,
    file: &mut (impl Write + Send),
) -> io::Result<Remarks> {
    report.list.sheets.iter().try_for_each(|sheet| fits(sheet, most_rows))?;
    let names = names::of_sheets(report);
    let looks = Looks::new();
    let places = Places::in_lists(report, &names, style.accessible);
    let shape = Shape { looks: &looks, places: &places, accessible: style.accessible, most_rows };
    let mut workbook = begin(report, about::NAME).map_err(as_io)?;
    let mut own: Vec<OwnTold> = Vec::new();
    let mut findings = 0;
    for (place, (note, name)) in std::iter::zip(&report.run.inputs.sheets, &names).enumerate() {
        let mut sheet = OwnSheet::begin(&mut workbook, report, place, name, (&shape, findings)).map_err(as_io)?;
        lists.rows(note, &mut |number, cells| sheet.add(number, cells).map_err(as_io))?;
        let told = sheet.end().map_err(as_io)?;
        findings = told.findings;
        own.push(told);
    }
    let told = add_tables(&mut workbook, &BEHIND, &Scope::whole(report), &shape)?;
    let mut said = own_remarks(report, &own);
    said.extend(remarks(&told, &places));
    about::write(&mut workbook, report, &own, &told, &said, &looks).map_err(as_io)?;
    workbook.save_to_writer(file).map_err(as_io)?;
    Ok(said)
}

/// Refuses a sheet that has no room for all rows and the columns beside them. Rows on a
/// second sheet would have other numbers there.
fn fits(sheet: &Sheet, most_rows: u32) -> io::Result<()> {
    let last = sheet.last_row().0;
    let origin = &sheet.origin;
    if last > most_rows {
        return Err(io::Error::other(format!(
            "{origin} has {last} rows, and a sheet holds {most_rows}; split the list, or leave --annotate out"
        )));
    }
    if sheet.width + ANNOTATION.len() > MOST_COLUMNS {
        return Err(io::Error::other(format!(
            "{origin} has {} columns, and a sheet that holds {MOST_COLUMNS} has no room for {} more beside them; leave \
             columns out of the list, or leave --annotate out",
            sheet.width,
            ANNOTATION.len()
        )));
    }
    Ok(())
}

/// What is to be said about the lists in the workbook.
fn own_remarks(report: &Report, own: &[OwnTold]) -> Remarks {
    let mut remarks = Remarks::new();
    for problem in report.problems.iter().filter(|problem| problem.kind == ProblemKind::SkippedSheet) {
        let why = problem.message.strip_prefix("sheet not read: ").unwrap_or(&problem.message);
        remarks.push(format!("{} is not in this copy: {why}", problem.location.origin));
    }
    for (note, told) in std::iter::zip(&report.run.inputs.sheets, own) {
        if let Some(name) = note.sheet.as_deref().filter(|name| **name != *told.name) {
            remarks.push(format!("sheet `{name}` of {} is called `{}` here", note.file, told.name));
        }
    }
    let sum = |of: fn(&OwnTold) -> usize| own.iter().map(of).sum::<usize>();
    let (cut, replaced) = (sum(|told| told.cut), sum(|told| told.replaced));
    if cut > 0 {
        remarks.push(format!("{cut} cells of the lists were longer than a cell can hold and end with […]"));
    }
    if replaced > 0 {
        remarks.push(format!(
            "{replaced} cells of the lists hold control characters or marks that turn the direction of writing; these \
             were replaced"
        ));
    }
    if own.iter().any(|told| told.is_unlinked) {
        remarks.push("not every row leads to its findings: a sheet can have 65,530 links".to_owned());
    }
    remarks
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::model::Origin;

    fn sheet(last: u32, width: usize) -> Sheet {
        let origin = Origin { file: Arc::from("list.csv"), sheet: None };
        let mut sheet = Sheet::new(origin, RowNumber(1), vec![RowNumber(last)], Vec::new());
        sheet.width = width;
        sheet
    }

    #[test]
    fn a_list_longer_or_wider_than_a_sheet_is_refused_and_the_message_says_what_to_do() {
        assert!(fits(&sheet(pages::MOST_ROWS, MOST_COLUMNS - 6), pages::MOST_ROWS).is_ok());
        let said = |last, width| fits(&sheet(last, width), pages::MOST_ROWS).expect_err("it does not fit").to_string();
        let long = said(pages::MOST_ROWS + 1, 3);
        assert!(long.contains("list.csv has 1048577 rows") && long.contains("split the list"), "{long}");
        let wide = said(3, MOST_COLUMNS - 5);
        assert!(wide.contains("16379 columns") && wide.contains("leave columns out"), "{wide}");
    }
}
