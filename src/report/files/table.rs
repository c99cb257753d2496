//! The summary for the terminal.

use std::io::{self, Write};

use comfy_table::{Cell, CellAlignment, Row};
use unicode_width::UnicodeWidthStr;

use super::numbers::{Number, ending_told, endings, found_means, nothing_found_means, packs, screened_with, told};
use crate::model::{Batch, BatchTotals, Ending, ListCounts, ListResult, Severity};
use crate::report::table::grid::{count_cell, grid, limit, plain_grid, severity_cell, text_cell, widest};
use crate::report::table::on_rules;
use crate::report::table::words::{in_english, lines, shortened_to_end};
use crate::report::{Remarks, Style};

/// A file is given so much room as far as it needs it, and numbers are left out for it.
const FILE: usize = 24;

/// What the last row is called.
const ALL: &str = "files-all";

/// Writes the summary.
pub(super) fn write(batch: &Batch, style: &Style, out: &mut dyn Write) -> io::Result<Remarks> {
    let (totals, phrases) = (batch.totals(), &style.phrases);
    let about = [&screened_with(batch, phrases)[..], &[("packs", packs(batch).into())]].concat();
    writeln!(out, "{}", phrases.say_of("files-screened", &about))?;
    let (numbers, left_out, room) = fitting(batch, &totals, style);
    rows(batch, &totals, &numbers, room, style, out)?;
    writeln!(out, "{}", endings(batch, &totals, phrases))?;
    let what = found_means(batch, phrases);
    writeln!(out, "{}", phrases.say_of("files-found-means", &[("what", what.into())]))?;
    nothing_found_means(&totals, phrases).iter().try_for_each(|means| lines(means, out))?;
    lines(&phrases.say("files-open-means"), out)?;
    lines(&phrases.say("files-legal-means"), out)?;
    if !left_out.is_empty() {
        let titles: Vec<_> = left_out.iter().map(|title| phrases.say(title)).collect();
        writeln!(out, "{}", phrases.say_of("files-no-room", &[("titles", titles.join(", ").into())]))?;
    }
    writeln!(out)?;
    failed(batch, style, out)?;
    on_rules(&batch.notices, batch.run.as_of, style, out)?;
    lines(&phrases.say("screen-flag-means"), out)?;
    lines(&phrases.say_of("files-each", &[("pattern", "DIR/{file}.html".into())]), out)?;
    Ok(Remarks::new())
}

/// The numbers there is room for, those there is none for, and what is left for the file.
fn fitting(batch: &Batch, totals: &BatchTotals, style: &Style) -> (Vec<&'static Number>, Vec<&'static str>, usize) {
    let phrases = &style.phrases;
    let width = |number: &&Number| {
        let sum = (number.of)(&totals.counts).unwrap_or(0).to_string();
        widest([number.short], sum.len(), phrases) + 3
    };
    let endings = batch.lists.iter().map(|list| ending_told(list, phrases).width()).max().unwrap_or(0);
    let result = widest(["files-title-result"], endings, phrases) + 3;
    let room = |numbers: &[&'static Number]| {
        let others: usize = numbers.iter().map(width).sum();
        usize::from(style.width).saturating_sub(others + result + 4)
    };
    let needed = batch.lists.iter().map(|list| list.file.width()).max().unwrap_or(0);
    let needed = widest([ALL], needed.min(FILE), phrases);
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
    let shorts = numbers.iter().map(|number| number.short);
    let titles = ["files-title-file"].into_iter().chain(shorts).chain(["files-title-result"]);
    let mut grid = grid(style, &titles.collect::<Vec<_>>());
    for list in &batch.lists {
        grid.add_row(row(
            &shortened_to_end(&list.file, room),
            list.counts.as_ref(),
            numbers,
            style,
            ending(list, style),
        ));
    }
    grid.add_row(row(&style.phrases.say(ALL), Some(&totals.counts), numbers, style, text_cell("")));
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

fn ending(list: &ListResult, style: &Style) -> Cell {
    let word = ending_told(list, &style.phrases);
    match list.ending {
        Ending::NothingFound => text_cell(&word),
        Ending::Found => severity_cell(Severity::High, &word, style),
        Ending::Failed(_) => severity_cell(Severity::Critical, &word, style),
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
    writeln!(out, "{}\n{grid}\n", in_english("files-not-screened", &style.phrases))
}
