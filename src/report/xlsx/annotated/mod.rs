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
use super::super::tables::{ANNOTATION, Annotator, FINDINGS, INSTRUMENTS, QUESTIONS, RULES, Scope, Table, Words};
use super::looks::Looks;
use super::places::Places;
use super::{Remarks, SHEET_ROWS, Shape, Style, add_tables, as_io, begin, remarks};
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
    by_way_of_a_file(out, |file| write(report, lists, style, SHEET_ROWS, file))
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
    let phrases = &*style.phrases;
    let names = names::of_sheets(report, phrases);
    let (looks, words) = (Looks::new(), Words::of(phrases));
    let places = Places::in_lists(report, &names, phrases, style.accessible);
    let shape =
        Shape { looks: &looks, phrases, words: &words, places: &places, accessible: style.accessible, most_rows };
    let mut workbook = begin(report, phrases, about::NAME).map_err(as_io)?;
    let annotator = Annotator::new(phrases, &words);
    let mut own: Vec<OwnTold> = Vec::new();
    let mut findings = 0;
    for (place, (note, name)) in std::iter::zip(&report.run.inputs.sheets, &names).enumerate() {
        let mut sheet =
            OwnSheet::begin(&mut workbook, report, place, name, (&shape, &annotator, findings)).map_err(as_io)?;
        lists.rows(note, &mut |number, cells| sheet.add(number, cells).map_err(as_io))?;
        let told = sheet.end().map_err(as_io)?;
        findings = told.findings;
        own.push(told);
    }
    let told = add_tables(&mut workbook, &BEHIND, &Scope::told(report, phrases), &shape)?;
    let mut said = own_remarks(report, &own, &shape);
    said.extend(remarks(&told, &shape));
    about::write(&mut workbook, report, (&own, &told), &said, &shape).map_err(as_io)?;
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
fn own_remarks(report: &Report, own: &[OwnTold], shape: &Shape<'_>) -> Remarks {
    let mut remarks = Remarks::new();
    for problem in report.problems.iter().filter(|problem| problem.kind == ProblemKind::SkippedSheet) {
        let why = problem.message.strip_prefix("sheet not read: ").unwrap_or(&problem.message);
        let about = [("sheet", problem.location.origin.to_string().into()), ("why", why.into())];
        remarks.push(shape.say("book-not-copied", &about));
    }
    for (note, told) in std::iter::zip(&report.run.inputs.sheets, own) {
        if let Some(sheet) = note.sheet.as_deref().filter(|name| **name != *told.name) {
            let about = [("sheet", sheet.into()), ("file", (&*note.file).into()), ("name", told.name.as_str().into())];
            remarks.push(shape.say("book-renamed", &about));
        }
    }
    let sum = |of: fn(&OwnTold) -> usize| own.iter().map(of).sum::<usize>();
    let counts = [
        ("book-cells-cut", sum(|told| told.cut)),
        ("book-cells-replaced", sum(|told| told.replaced)),
        ("book-some-rows-lead", sum(|told| told.is_unlinked.into())),
    ];
    let counted = counts.iter().filter(|(_, count)| *count > 0);
    remarks.extend(counted.map(|(id, count)| shape.say(id, &[("count", (*count).into())])));
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
        assert!(fits(&sheet(SHEET_ROWS, MOST_COLUMNS - 6), SHEET_ROWS).is_ok());
        let said = |last, width| fits(&sheet(last, width), SHEET_ROWS).expect_err("it does not fit").to_string();
        let long = said(SHEET_ROWS + 1, 3);
        assert!(long.contains("list.csv has 1048577 rows") && long.contains("split the list"), "{long}");
        let wide = said(3, MOST_COLUMNS - 5);
        assert!(wide.contains("16379 columns") && wide.contains("leave columns out"), "{wide}");
    }
}
