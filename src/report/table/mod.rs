//! For the terminal: who needs attention, why, and what to ask.

mod findings;
pub(super) mod grid;
mod remarks;
mod suppliers;
pub(super) mod words;

use std::cmp::Reverse;
use std::io::{self, Write};

use comfy_table::{Cell, CellAlignment};

use super::overview::decided;
use super::views::side_by_side;
use super::{Remarks, Reporter, Style};
use crate::languages::Phrases;
use crate::model::{Band, Field, Finding, Report, Severity};
pub(super) use remarks::on_rules;

use grid::{limit, plain_grid, text_cell};
use suppliers::ranked;
use words::{about_so_many, called, left_out, lines, so_many_of_each};

/// The report for the terminal.
pub(super) struct Table;

/// How many lines of each part are printed; what is left out is counted and said.
const SUPPLIERS: usize = 15;
/// Where there are more bids, only `--by bid` shows them: a list of them is no tender.
const BIDS: usize = 500;
const FINDINGS: usize = 20;
const CELLS: usize = 4;
const QUESTIONS: usize = 5;
const COLUMNS: usize = 6;

impl Reporter for Table {
    fn write(&self, report: &Report, style: &Style, out: &mut dyn Write) -> io::Result<Remarks> {
        let ranked = ranked(report);
        headline(report, &style.phrases, out)?;
        bids(report, style, out)?;
        suppliers::suppliers(report, style, &ranked, out)?;
        let shown = findings::findings(report, style, &ranked, out)?;
        questions(style, &shown, out)?;
        open_checks(report, style, out)?;
        remarks::on_input(report, style, out)?;
        on_rules(&report.notices, report.run.as_of, style, out)?;
        let closing = ["screen-flag-means", "screen-explain", "screen-write"];
        closing.iter().try_for_each(|id| lines(&style.phrases.say(id), out))?;
        Ok(Remarks::new())
    }
}

fn headline(report: &Report, phrases: &Phrases, out: &mut dyn Write) -> io::Result<()> {
    let totals = &report.totals;
    let packs: Vec<&str> = report.run.packs.iter().map(|pack| pack.id.as_str()).collect();
    let about = [
        ("count", totals.suppliers.into()),
        ("rules", phrases.count("rules", report.rules.len()).into()),
        ("packs", packs.join(", ").into()),
        ("day", report.run.as_of.to_string().into()),
    ];
    writeln!(out, "{}", phrases.say_of("screen-screened", &about))?;
    let found = Severity::ALL.iter().rev().filter(|s| totals.of(**s) > 0);
    let found = found.map(|severity| (phrases.word(severity.word()), totals.of(*severity)));
    let found = so_many_of_each(found, phrases);
    if found.is_empty() {
        writeln!(out, "{}", phrases.say("screen-nothing-flagged"))?;
    } else {
        writeln!(out, "{}", phrases.say_of("screen-flagged", &[("counts", found.into())]))?;
    }
    if let Some(parts) = decided(report, phrases) {
        writeln!(out, "{}", phrases.say_of("screen-of-these", &[("parts", parts.into())]))?;
    }
    writeln!(out, "{}", about_so_many("screen-open", totals.unknown, phrases))?;
    bands(report, phrases, out)?;
    writeln!(out)
}

/// The bids side by side, where the lists hold a few.
fn bids(report: &Report, style: &Style, out: &mut dyn Write) -> io::Result<()> {
    let count = report.bid_count();
    if count == 0 {
        return Ok(());
    }
    if count > BIDS {
        return writeln!(out, "{}\n", about_so_many("screen-bids-elsewhere", count, &style.phrases));
    }
    writeln!(out, "{}", style.phrases.say("screen-bids"))?;
    side_by_side(&report.ranked_bids(), style, out)
}

/// How many suppliers are in each band, and how many in none.
fn bands(report: &Report, phrases: &Phrases, out: &mut dyn Write) -> io::Result<()> {
    let Some(ratings) = &report.ratings else { return Ok(()) };
    let in_band = |band: &Band| ratings.bands[*band as usize];
    let rated = Band::ALL.iter().rev().filter(|band| in_band(band) > 0);
    let rated = so_many_of_each(rated.map(|band| (phrases.word(band.word()), in_band(band))), phrases);
    let mut parts = if rated.is_empty() { Vec::new() } else { vec![rated] };
    if ratings.not_scored > 0 {
        parts.push(about_so_many("screen-not-scored", ratings.not_scored, phrases));
    }
    writeln!(out, "{}", phrases.say_of("screen-bands", &[("counts", parts.join(", ").into())]))
}

/// What to ask, once for each rule.
fn questions(style: &Style, shown: &[Finding<'_>], out: &mut dyn Write) -> io::Result<()> {
    let phrases = &style.phrases;
    let mut asked: Vec<(&Finding<'_>, Vec<String>)> = Vec::new();
    for finding in shown {
        let key = called(&finding.supplier, phrases);
        match asked.iter_mut().find(|(known, _)| known.rule.id == finding.rule.id) {
            Some((_, keys)) => keys.push(key),
            None => asked.push((finding, vec![key])),
        }
    }
    if asked.is_empty() {
        return Ok(());
    }
    let mut grid = plain_grid(style);
    for (finding, keys) in asked.iter().take(QUESTIONS) {
        let whom = if keys.len() <= 3 { keys.join(", ") } else { phrases.count("suppliers", flagged(finding)) };
        grid.add_row(vec![text_cell(&whom), text_cell(&finding.rule.ask)]);
    }
    limit(&mut grid, 0, style.width / 5);
    writeln!(out, "{}\n{grid}", phrases.say("screen-ask"))?;
    left_out(asked.len().saturating_sub(QUESTIONS), "screen-more-questions", phrases, out)
}

/// How many suppliers the rule of a finding flags.
fn flagged(finding: &Finding<'_>) -> usize {
    let report = finding.supplier.report;
    let rule = report.rules.iter().position(|rule| rule.id == finding.rule.id);
    rule.map_or(0, |rule| report.totals.rules[rule].flagged)
}

/// The columns whose answers would settle most of what is open.
fn open_checks(report: &Report, style: &Style, out: &mut dyn Write) -> io::Result<()> {
    if report.totals.unknown == 0 {
        return Ok(());
    }
    let mut wanted: Vec<(Field, usize)> = Vec::new();
    for results in report.results.iter().flat_map(|sheet| &sheet.rules) {
        for (outcome, rows) in results.counted() {
            for field in &outcome.missing {
                match wanted.iter_mut().find(|(known, _)| known == field) {
                    Some((_, count)) => *count += rows,
                    None => wanted.push((field.clone(), rows)),
                }
            }
        }
    }
    wanted.retain(|(_, count)| *count > 0);
    wanted.sort_by_key(|(field, count)| (Reverse(*count), field.clone()));
    let phrases = &style.phrases;
    let mut grid = plain_grid(style);
    for (field, count) in wanted.iter().take(COLUMNS) {
        let (name, question) = match field {
            Field::Column(id) => (report.column_name(*id).to_owned(), report.vocabulary.spec(*id).question.clone()),
            Field::Derived(name) | Field::Parameter(name) => {
                (name.to_string(), phrases.say("screen-derived").into_owned())
            }
        };
        grid.add_row(vec![
            text_cell(&name),
            Cell::new(count).set_alignment(CellAlignment::Right),
            text_cell(&question),
        ]);
    }
    limit(&mut grid, 0, style.width / 3);
    writeln!(out, "{}\n{grid}", phrases.say("screen-settle"))?;
    left_out(wanted.len().saturating_sub(COLUMNS), "screen-more-columns", phrases, out)
}
