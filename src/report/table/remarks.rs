//! Remarks: on the input, and on the rules and the reference data.

use std::io::{self, Write};

use jiff::civil::Date;

use super::super::escape::for_terminal;
use super::super::overview::{Remark, remarks, unused_columns};
use super::grid::{limit, plain_grid, text_cell};
use super::words::{about_so_many, in_english, left_out, lines};
use crate::languages::Phrases;
use crate::model::{Notice, NoticeKind, Problem, Report};
use crate::report::Style;

/// How many remarks of a kind are printed; what is left out is counted and said.
const PROBLEMS: usize = 5;
const NOTICES: usize = 6;
/// How many places of a remark are named.
const PLACES: usize = 4;

/// What is not read of the lists, and what could not be read, and where.
pub(super) fn on_input(report: &Report, style: &Style, out: &mut dyn Write) -> io::Result<()> {
    on_columns(report, &style.phrases, out)?;
    let all = remarks(&report.problems);
    if all.is_empty() {
        return Ok(());
    }
    let mut grid = plain_grid(style);
    for remark in all.iter().take(PROBLEMS) {
        let value = remark.value().map(|value| format!("`{value}`: ")).unwrap_or_default();
        let said = format!("{value}{}{}", remark.message(), remark.occurrences());
        grid.add_row(vec![text_cell(&places(remark, &style.phrases)), text_cell(&said)]);
    }
    limit(&mut grid, 0, style.width / 3);
    writeln!(out, "{}\n{grid}", in_english("screen-remarks-input", &style.phrases))?;
    left_out(all.len().saturating_sub(PROBLEMS), "screen-more-remarks", &style.phrases, out)
}

/// The first places of a remark, each in a line, without the folders of their files.
fn places(remark: &Remark<'_>, phrases: &Phrases) -> String {
    let place = |problem: &&Problem| {
        let place = problem.location.to_string();
        place.rsplit(['/', '\\']).next().unwrap_or(&place).to_owned()
    };
    let mut places: Vec<String> = remark.places.iter().take(PLACES).map(place).collect();
    if remark.places.len() > PLACES {
        places.push(about_so_many("and-more", remark.places.len() - PLACES, phrases));
    }
    places.join("\n")
}

/// Which columns of the lists nothing reads.
fn on_columns(report: &Report, phrases: &Phrases, out: &mut dyn Write) -> io::Result<()> {
    let Some((count, headers)) = unused_columns(report, phrases) else { return Ok(()) };
    let about = [("count", count.into()), ("headers", headers.into())];
    lines(&for_terminal(&phrases.say_of("unused-columns", &about)), out)?;
    lines(&phrases.say("screen-unused-why"), out)?;
    writeln!(out)
}

/// What is to be known about the rules and the reference data before the findings are
/// relied on.
pub(in crate::report) fn on_rules(
    notices: &[Notice],
    as_of: Date,
    style: &Style,
    out: &mut dyn Write,
) -> io::Result<()> {
    // Rules that come or have ended are in the record of the run; here they take one line.
    let is_dormant = |kind| matches!(kind, NoticeKind::Coming | NoticeKind::NotInForce);
    let dormant = notices.iter().filter(|notice| is_dormant(notice.kind)).count();
    let others: Vec<_> = notices.iter().filter(|notice| !is_dormant(notice.kind)).collect();
    if notices.is_empty() {
        return Ok(());
    }
    let mut grid = plain_grid(style);
    for notice in others.iter().take(NOTICES) {
        grid.add_row(vec![text_cell(&notice.about), text_cell(&notice.message)]);
    }
    let not_run: Vec<&str> =
        notices.iter().filter(|notice| is_dormant(notice.kind)).map(|notice| notice.about.as_str()).collect();
    if dormant > 0 {
        let words = style.phrases.say_of("screen-not-in-force", &[("day", as_of.to_string().into())]);
        grid.add_row(vec![text_cell(&not_run.join(", ")), text_cell(&words)]);
    }
    limit(&mut grid, 0, style.width / 3);
    writeln!(out, "{}\n{grid}", in_english("screen-remarks-rules", &style.phrases))?;
    left_out(others.len().saturating_sub(NOTICES), "screen-more-remarks", &style.phrases, out)
}
