//! The summary for the terminal.

use std::io::{self, Write};

use comfy_table::{Cell, CellAlignment, Row};
use unicode_width::UnicodeWidthStr;

use super::numbers::{Number, endings, found_means, screened_with, told};
use crate::model::{Batch, BatchTotals, Ending, ListCounts, Severity};
use crate::report::table::grid::{count_cell, grid, limit, plain_grid, severity_cell, text_cell};
use crate::report::table::on_rules;
use crate::report::table::words::shortened_to_end;
use crate::report::{Remarks, Style};

/// A file is given so much room as far as it needs it, and numbers are left out for it.
const FILE: usize = 24;

/// What the last row is called.
const ALL: &str = "in all";

/// The width of the last column, with the line beside it.
const RESULT: usize = 9;

/// Writes the summary.
pub(super) fn write(batch: &Batch, style: &Style, out: &mut dyn Write) -> io::Result<Remarks> {
    let totals = batch.totals();
    writeln!(out, "Each list screened by itself with {}", screened_with(batch))?;
    let (numbers, left_out, room) = fitting(batch, &totals, style);
    rows(batch, &totals, &numbers, room, style, out)?;
    writeln!(out, "{}", endings(batch, &totals))?;
    writeln!(out, "Found: {}.", found_means(batch))?;
    writeln!(out, "Open: checks that lack an answer. Base, New: flags the baseline has, or has not.")?;
    writeln!(out, "Legal: suppliers about whom a decision on legal grounds is needed.")?;
    if !left_out.is_empty() {
        writeln!(out, "Without room here: {}; --format csv holds all.", left_out.join(", "))?;
    }
    writeln!(out)?;
    failed(batch, style, out)?;
    on_rules(&batch.notices, batch.run.as_of, style, out)?;
    writeln!(out, "A flag is a reason to ask, not a verdict; an open check is not a clean one.")?;
    writeln!(out, "`-o 'DIR/{{file}}.html'` writes a report of each list.")?;
    Ok(Remarks::new())
}

/// The numbers there is room for, those there is none for, and what is left for the file.
fn fitting(batch: &Batch, totals: &BatchTotals, style: &Style) -> (Vec<&'static Number>, Vec<&'static str>, usize) {
    let width = |number: &&Number| {
        let sum = (number.of)(&totals.counts).unwrap_or(0).to_string();
        sum.len().max(number.short.len()) + 3
    };
    let room = |numbers: &[&'static Number]| {
        let others: usize = numbers.iter().map(width).sum();
        usize::from(style.width).saturating_sub(others + RESULT + 4)
    };
    let needed = batch.lists.iter().map(|list| list.file.width()).max().unwrap_or(0).clamp(ALL.len(), FILE);
    let mut numbers = told(totals);
    let mut left_out = Vec::new();
    while room(&numbers) < needed && numbers.len() > 2 {
        let least = numbers.iter().map(|number| number.weight).min();
        let is_least = |number: &&'static Number| Some(number.weight) == least;
        left_out.extend(numbers.iter().filter(|number| is_least(number)).map(|number| number.title));
        numbers.retain(|number| !is_least(number));
    }
    let room = room(&numbers);
    (numbers, left_out, room)
}

fn rows(
    batch: &Batch,
    totals: &BatchTotals,
    numbers: &[&Number],
    room: usize,
    style: &Style,
    out: &mut dyn Write,
) -> io::Result<()> {
    let titles = ["File"].into_iter().chain(numbers.iter().map(|number| number.short)).chain(["Result"]);
    let mut grid = grid(style, &titles.collect::<Vec<_>>());
    for list in &batch.lists {
        grid.add_row(row(
            &shortened_to_end(&list.file, room),
            list.counts.as_ref(),
            numbers,
            style,
            ending(&list.ending, style),
        ));
    }
    grid.add_row(row(ALL, Some(&totals.counts), numbers, style, text_cell("")));
    writeln!(out, "{grid}")
}

fn row(name: &str, counts: Option<&ListCounts>, numbers: &[&Number], style: &Style, ending: Cell) -> Row {
    let mut row = Row::new();
    row.max_height(1);
    row.add_cell(text_cell(name));
    for number in numbers {
        row.add_cell(match counts.and_then(number.of) {
            Some(count) => count_cell(count as u64, number.severity.filter(|_| count > 0), style),
            None => text_cell("").set_alignment(CellAlignment::Right),
        });
    }
    row.add_cell(ending);
    row
}

fn ending(ending: &Ending, style: &Style) -> Cell {
    match ending {
        Ending::Clean => text_cell(ending.word()),
        Ending::Found => severity_cell(Severity::High, ending.word(), style),
        Ending::Failed(_) => severity_cell(Severity::Critical, ending.word(), style),
    }
}

/// The lists that could not be screened, and why.
fn failed(batch: &Batch, style: &Style, out: &mut dyn Write) -> io::Result<()> {
    let mut grid = plain_grid(style);
    for (list, reason) in batch.failed() {
        grid.add_row(vec![text_cell(&list.file), text_cell(reason)]);
    }
    if grid.is_empty() {
        return Ok(());
    }
    let widest = batch.failed().map(|(list, _)| list.file.width()).max().unwrap_or(0);
    limit(&mut grid, 0, (style.width / 3).min(u16::try_from(widest + 2).unwrap_or(u16::MAX)));
    writeln!(out, "Not screened, or not as it was asked for\n{grid}\n")
}
