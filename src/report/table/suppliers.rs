//! The table of suppliers: the gravest first, with what was found about each.

use std::cmp::Reverse;
use std::io::{self, Write};

use comfy_table::Cell;
use rayon::prelude::*;
use unicode_width::UnicodeWidthStr;

use super::super::overview::name_or_none;
use super::grid::{band_cell, count_cell, grid, text_cell, widest, width_of_bands, width_of_worst, worst_cell};
use super::words::{called, left_out, lines, shortened};
use super::{FINDINGS, SUPPLIERS};
use crate::languages::Phrases;
use crate::model::{Outcome, Rated, Report, Severity, Supplier, Verdict, with_numbers};
use crate::report::Style;

/// The columns of the terminal that an identifier gets at most.
const HANDLE: usize = 14;
/// A name is given so much room, and columns are left out for it, the first of these first.
const NAME: usize = 14;
/// A count is given so much.
const COUNT: usize = 4;
const GIVEN_UP: [&str; 4] = ["screen-col-medium", "screen-col-country", "screen-col-open", "screen-col-high"];

/// A supplier's flags, counted. The counts stand in one number, ten bits each and
/// critical first, so that adding is one addition and the greater number is the graver
/// case.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Counts(u64);

impl Counts {
    const BITS: u32 = 10;

    /// One finding that is flagged.
    fn one(severity: Severity) -> Self {
        Self(1 << (Self::BITS * severity as u32))
    }

    pub(super) fn of(self, severity: Severity) -> u64 {
        self.0 >> (Self::BITS * severity as u32) & ((1 << Self::BITS) - 1)
    }

    fn is_flagged(self) -> bool {
        self.0 > 0
    }
}

fn count(report: &Report, sheet: usize) -> Vec<Counts> {
    let mut counts = vec![Counts::default(); report.list.sheets[sheet].len()];
    for results in &report.results[sheet].rules {
        let weight = |outcome: &Outcome| match outcome.verdict {
            Verdict::Flagged => Counts::one(outcome.severity),
            _ => Counts::default(),
        };
        let weights: Vec<Counts> = results.outcomes.iter().map(weight).collect();
        if weights.iter().any(|weight| weight.is_flagged()) {
            with_numbers!(&results.codes, codes => {
                let all = counts.par_iter_mut().zip(codes).with_min_len(1 << 15);
                all.for_each(|(counts, code)| counts.0 += weights[*code as usize].0);
            });
        }
    }
    counts
}

/// The flagged suppliers, those with the most and gravest findings first.
pub(super) fn ranked(report: &Report) -> Vec<(Supplier<'_>, Counts)> {
    /// So many are shown at most, and so many are gathered before those are picked.
    const SHOWN: usize = if SUPPLIERS > FINDINGS { SUPPLIERS } else { FINDINGS };
    const GATHERED: usize = SHOWN + (1 << 12);
    let order = |(supplier, counts): &(Supplier<'_>, Counts)| (Reverse(*counts), supplier.sheet, supplier.row);
    let mut ranked: Vec<(Supplier<'_>, Counts)> = Vec::new();
    for sheet in 0..report.list.sheets.len() {
        let counts = count(report, sheet).into_iter().enumerate();
        for (row, counts) in counts.filter(|(_, counts)| counts.is_flagged()) {
            if ranked.len() == GATHERED {
                ranked.select_nth_unstable_by_key(SHOWN, order);
                ranked.truncate(SHOWN);
            }
            ranked.push((Supplier { report, sheet, row }, counts));
        }
    }
    ranked.sort_unstable_by_key(order);
    ranked.truncate(SHOWN);
    ranked
}

/// A column behind identifier and name: its title, what it is wide, what it says.
type Column = (&'static str, usize, fn(&Supplier<'_>, Counts, &Style) -> Cell);

/// The columns there is something to say in.
fn columns(is_rated: bool, has_inherited: bool, phrases: &Phrases) -> Vec<Column> {
    let of_counts = |title| widest([title], COUNT, phrases);
    let [country, critical, high, medium, below, open] = [
        "screen-col-country",
        "screen-col-critical",
        "screen-col-high",
        "screen-col-medium",
        "screen-col-below",
        "screen-col-open",
    ];
    let columns: [(Column, bool); 7] = [
        ((country, of_counts(country), |supplier, _, _| text_cell(supplier.country().unwrap_or("?"))), true),
        (("screen-col-band", width_of_bands(phrases), |supplier, _, style| band(supplier, style)), is_rated),
        ((critical, of_counts(critical), |_, counts, style| flags_cell(counts, Severity::Critical, style)), true),
        ((high, of_counts(high), |_, counts, style| flags_cell(counts, Severity::High, style)), true),
        ((medium, of_counts(medium), |_, counts, style| flags_cell(counts, Severity::Medium, style)), true),
        ((below, width_of_worst(below, phrases), |supplier, _, style| worst_below(supplier, style)), has_inherited),
        ((open, of_counts(open), |supplier, _, style| count_cell(open_checks(supplier), None, style)), true),
    ];
    columns.into_iter().filter(|(_, is_shown)| *is_shown).map(|(column, _)| column).collect()
}

fn band(supplier: &Supplier<'_>, style: &Style) -> Cell {
    band_cell(supplier.rated().and_then(Rated::band), style)
}

fn worst_below(supplier: &Supplier<'_>, style: &Style) -> Cell {
    worst_cell(supplier.worst_inherited(), style)
}

/// Writes the table.
pub(super) fn suppliers(
    report: &Report,
    style: &Style,
    ranked: &[(Supplier<'_>, Counts)],
    out: &mut dyn Write,
) -> io::Result<()> {
    let flagged = report.totals.suppliers_flagged;
    if flagged == 0 {
        return Ok(());
    }
    let shown = || ranked.iter().take(SUPPLIERS);
    let is_grave = |(supplier, _): &(Supplier<'_>, Counts)| supplier.worst_inherited() >= Some(Severity::High);
    let has_inherited = shown().any(is_grave);
    let phrases = &style.phrases;
    let mut columns = columns(report.ratings.is_some(), has_inherited, phrases);
    let handles = shown().map(|(supplier, _)| shortened(&called(supplier, phrases), HANDLE));
    let handles = handles.map(|handle| handle.width()).max().unwrap_or(0);
    let handles = widest(["screen-col-supplier"], handles, phrases);
    let room = fit(&mut columns, usize::from(style.width).saturating_sub(handles));
    let titles = columns.iter().map(|(title, ..)| *title);
    let mut grid =
        grid(style, &["screen-col-supplier", "screen-col-name"].into_iter().chain(titles).collect::<Vec<_>>());
    for (supplier, counts) in shown() {
        let mut row = comfy_table::Row::new();
        row.max_height(1);
        row.add_cell(text_cell(&shortened(&called(supplier, phrases), HANDLE)));
        row.add_cell(text_cell(&shortened(&name_or_none(supplier, phrases), room)));
        columns.iter().for_each(|(_, _, cell)| {
            row.add_cell(cell(supplier, *counts, style));
        });
        grid.add_row(row);
    }
    writeln!(out, "{}\n{grid}", phrases.say("screen-suppliers"))?;
    if has_inherited {
        lines(&phrases.say("screen-below-means"), out)?;
        passed_on(report, phrases, out)?;
    }
    left_out(flagged.saturating_sub(SUPPLIERS), "screen-more-suppliers", phrases, out)
}

/// Says which findings only tell what was found below: they count among those of a supplier,
/// and not among those of a bid, which counts what they tell of.
fn passed_on(report: &Report, phrases: &Phrases, out: &mut dyn Write) -> io::Result<()> {
    let rules = std::iter::zip(&report.rules, &report.totals.rules).zip(&report.chain.second);
    let told = rules.filter(|((_, counts), second)| **second && counts.flagged > 0);
    let rules: Vec<&str> = told.map(|((rule, _), _)| rule.id.as_str()).collect();
    if rules.is_empty() {
        return Ok(());
    }
    lines(&phrases.say_of("screen-passed-on", &[("rules", rules.join(", ").into())]), out)
}

/// Leaves out columns until there is room for a name beside them; returns that room.
fn fit(columns: &mut Vec<Column>, width: usize) -> usize {
    // Between two columns stand a line and two spaces; around all of them four more, and
    // three beside the identifier.
    let room = |columns: &[Column]| {
        let others: usize = columns.iter().map(|(_, width, _)| width + 3).sum();
        width.saturating_sub(others + 7)
    };
    for given_up in GIVEN_UP {
        if room(columns) >= NAME {
            break;
        }
        columns.retain(|(title, ..)| *title != given_up);
    }
    room(columns)
}

fn flags_cell(counts: Counts, severity: Severity, style: &Style) -> Cell {
    let count = counts.of(severity);
    count_cell(count, (count > 0).then_some(severity), style)
}

/// How many checks of a supplier lack an answer.
fn open_checks(supplier: &Supplier<'_>) -> u64 {
    supplier.findings().iter().filter(|finding| finding.outcome.verdict == Verdict::Unknown).count() as u64
}
