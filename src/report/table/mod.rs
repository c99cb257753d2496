//! For the terminal: who needs attention, why, and what to ask.

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
use crate::model::{Band, Field, Finding, Report, Severity, Supplier, Verdict};
pub(super) use remarks::on_rules;

use grid::{at_least, grid, limit, plain_grid, severity_cell, text_cell};
use suppliers::{Counts, ranked};
use words::{basis, handle, left_out, named, number};

/// The report for the terminal.
pub(super) struct Table;

/// How many lines of each part are printed; what is left out is counted and said.
const SUPPLIERS: usize = 15;
/// Where there are more bids, only `--by bid` shows them: a list of them is no tender.
const BIDS: usize = 500;
const FINDINGS: usize = 20;
const RULES: usize = 12;
const CELLS: usize = 4;
/// Rule ids are up to so long, with the space around them.
const LONGEST_RULE: u16 = 32;
const QUESTIONS: usize = 5;
const COLUMNS: usize = 6;

impl Reporter for Table {
    fn write(&self, report: &Report, style: &Style, out: &mut dyn Write) -> io::Result<Remarks> {
        let ranked = ranked(report);
        headline(report, &style.phrases, out)?;
        bids(report, style, out)?;
        suppliers::suppliers(report, style, &ranked, out)?;
        let shown = findings(report, style, &ranked, out)?;
        questions(style, &shown, out)?;
        open_checks(report, style, out)?;
        remarks::on_input(report, style, out)?;
        on_rules(&report.notices, report.run.as_of, style, out)?;
        writeln!(out, "A flag is a reason to ask, not a verdict; an open check is not a clean one.")?;
        writeln!(out, "`thbscreen rules explain RULE` says what a rule rests on and what to do;")?;
        writeln!(out, "`-o report.xlsx`, `-o report.csv` or `-o report.json` writes every finding.")?;
        Ok(Remarks::new())
    }
}

fn headline(report: &Report, phrases: &Phrases, out: &mut dyn Write) -> io::Result<()> {
    let totals = &report.totals;
    let packs: Vec<&str> = report.run.packs.iter().map(|pack| pack.id.as_str()).collect();
    writeln!(
        out,
        "{} screened with {} ({}), as of {}",
        number(totals.suppliers, "supplier"),
        number(report.rules.len(), "rule"),
        packs.join(", "),
        report.run.as_of
    )?;
    let found = Severity::ALL.iter().rev().filter(|s| totals.of(**s) > 0);
    let found: Vec<String> = found.map(|severity| format!("{} {severity}", totals.of(*severity))).collect();
    let found = if found.is_empty() { "nothing flagged".to_owned() } else { format!("flagged: {}", found.join(", ")) };
    writeln!(out, "{found}")?;
    decided(report, phrases).map_or(Ok(()), |parts| writeln!(out, "of these {parts}"))?;
    writeln!(out, "{} open for lack of an answer", number(totals.unknown, "check"))?;
    bands(report, out)?;
    writeln!(out)
}

/// The bids side by side, where the lists hold a few.
fn bids(report: &Report, style: &Style, out: &mut dyn Write) -> io::Result<()> {
    let count = report.bid_count();
    if count == 0 {
        return Ok(());
    }
    if count > BIDS {
        return writeln!(out, "{} are set side by side by --by bid\n", number(count, "bid"));
    }
    writeln!(out, "Bids, those that need attention most first")?;
    side_by_side(&report.ranked_bids(), style, out)
}

/// How many suppliers are in each band, and how many in none.
fn bands(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let Some(ratings) = &report.ratings else { return Ok(()) };
    let in_band = |band: &Band| ratings.bands[*band as usize];
    let rated = Band::ALL.iter().rev().filter(|band| in_band(band) > 0);
    let mut parts: Vec<String> = rated.map(|band| format!("{} {band}", in_band(band))).collect();
    if ratings.not_scored > 0 {
        parts.push(format!("{} not scored (too few answers)", ratings.not_scored));
    }
    writeln!(out, "risk bands: {}", parts.join(", "))
}

/// The findings worth showing: one by one where they are few, otherwise one line for
/// each rule. Returns those that stand for what is to be asked.
fn findings<'a>(
    report: &'a Report,
    style: &Style,
    ranked: &[(Supplier<'a>, Counts)],
    out: &mut dyn Write,
) -> io::Result<Vec<Finding<'a>>> {
    let total = report.totals.at_or_above(style.show);
    let below = report.totals.at_or_above(Severity::Info) - total;
    let is_shown = |f: &Finding<'_>| f.outcome.verdict == Verdict::Flagged && f.outcome.severity >= style.show;
    let mut shown: Vec<Finding<'a>> =
        ranked.iter().flat_map(|(supplier, _)| supplier.findings()).filter(is_shown).collect();
    shown.sort_by_key(|finding| Reverse(finding.outcome.severity));
    if total > FINDINGS {
        by_rule(report, style, &shown, out)?;
    } else if total > 0 {
        one_by_one(style, &shown, out)?;
    }
    if below > 0 {
        writeln!(out, "{} below {} not listed here; --show info lists them\n", number(below, "finding"), style.show)?;
    }
    Ok(shown)
}

fn one_by_one(style: &Style, shown: &[Finding<'_>], out: &mut dyn Write) -> io::Result<()> {
    let mut grid = grid(style, &["Severity", "Supplier", "What was found", "It rests on"]);
    limit(&mut grid, 1, style.width / 5);
    for finding in shown {
        let severity = finding.outcome.severity;
        grid.add_row(vec![
            severity_cell(severity, severity.word(), style),
            text_cell(&named(&finding.supplier)),
            text_cell(&format!("{}\n{}", finding.rule.title, finding.rule.id)),
            text_cell(&basis(&finding.evidence())),
        ]);
    }
    writeln!(out, "Findings of severity {} or above\n{grid}\n", style.show)
}

fn by_rule(report: &Report, style: &Style, shown: &[Finding<'_>], out: &mut dyn Write) -> io::Result<()> {
    let mut rows: Vec<(Severity, usize, usize)> = Vec::new();
    for rule in 0..report.rules.len() {
        for (severity, count) in flagged_by_severity(report, rule) {
            if severity >= style.show {
                rows.push((severity, rule, count));
            }
        }
    }
    rows.sort_by_key(|(severity, rule, count)| (Reverse(*severity), Reverse(*count), *rule));
    let mut grid = grid(style, &["Severity", "No.", "What was found", "For example"]);
    at_least(&mut grid, 2, LONGEST_RULE);
    for (severity, rule, count) in rows.iter().take(RULES).copied() {
        let rule = &report.rules[rule];
        let example = shown.iter().find(|f| f.rule.id == rule.id && f.outcome.severity == severity);
        let example = example.map(|f| format!("{}\n{}", named(&f.supplier), basis(&f.evidence())));
        grid.add_row(vec![
            severity_cell(severity, severity.word(), style),
            Cell::new(count).set_alignment(CellAlignment::Right),
            text_cell(&format!("{}\n{}", rule.title, rule.id)),
            text_cell(&example.unwrap_or_default()),
        ]);
    }
    writeln!(out, "Findings of severity {} or above, by rule (No. = suppliers)\n{grid}", style.show)?;
    left_out(rows.len().saturating_sub(RULES), "further line", out)
}

/// How many suppliers a rule flags, for each severity it gives.
fn flagged_by_severity(report: &Report, rule: usize) -> Vec<(Severity, usize)> {
    let mut counts = [0; 5];
    for results in report.results.iter().map(|sheet| &sheet.rules[rule]) {
        for (outcome, rows) in results.counted() {
            if outcome.verdict == Verdict::Flagged {
                counts[outcome.severity as usize] += rows;
            }
        }
    }
    Severity::ALL.iter().map(|severity| (*severity, counts[*severity as usize])).filter(|(_, n)| *n > 0).collect()
}

/// What to ask, once for each rule.
fn questions(style: &Style, shown: &[Finding<'_>], out: &mut dyn Write) -> io::Result<()> {
    let mut asked: Vec<(&Finding<'_>, Vec<String>)> = Vec::new();
    for finding in shown {
        let key = handle(&finding.supplier);
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
        let whom = if keys.len() <= 3 { keys.join(", ") } else { number(flagged(finding), "supplier") };
        grid.add_row(vec![text_cell(&whom), text_cell(&finding.rule.ask)]);
    }
    limit(&mut grid, 0, style.width / 5);
    writeln!(out, "What to ask first\n{grid}")?;
    left_out(asked.len().saturating_sub(QUESTIONS), "further question", out)
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
    let mut grid = plain_grid(style);
    for (field, count) in wanted.iter().take(COLUMNS) {
        let (name, question) = match field {
            Field::Column(id) => (report.column_name(*id).to_owned(), report.vocabulary.spec(*id).question.clone()),
            Field::Derived(name) | Field::Parameter(name) => {
                (name.to_string(), "needs the columns it is looked up by, and an entry there".to_owned())
            }
        };
        grid.add_row(vec![
            text_cell(&name),
            Cell::new(count).set_alignment(CellAlignment::Right),
            text_cell(&question),
        ]);
    }
    limit(&mut grid, 0, style.width / 3);
    writeln!(out, "Answers that would settle most open checks (column, checks, question)\n{grid}")?;
    left_out(wanted.len().saturating_sub(COLUMNS), "further column", out)
}
