//! For the terminal: who needs attention, why, and what to ask.

mod grid;
mod remarks;

use std::cmp::Reverse;
use std::io::{self, Write};
use std::path::Path;

use comfy_table::{Cell, CellAlignment};
use rayon::prelude::*;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::escape::for_terminal;
use super::{Reporter, Style};
use crate::model::{Band, Evidence, Field, Finding, Outcome, Report, Severity, Supplier, Verdict};
use grid::{at_least, count_cell, grid, limit, plain_grid, severity_cell, text_cell};

/// The report for the terminal.
pub(super) struct Table;

/// How many lines of each part are printed; what is left out is counted and said.
const SUPPLIERS: usize = 15;
const FINDINGS: usize = 20;
const RULES: usize = 12;
const CELLS: usize = 4;
/// The columns of the terminal that the table of suppliers gives an identifier at
/// most, and those it needs beside identifier and name.
const HANDLE: usize = 14;
const OTHER_COLUMNS: usize = 54;
/// Rule ids are up to so long, with the space around them.
const LONGEST_RULE: u16 = 32;
const QUESTIONS: usize = 5;
const COLUMNS: usize = 6;

impl Reporter for Table {
    fn write(&self, report: &Report, style: &Style, out: &mut dyn Write) -> io::Result<()> {
        let ranked = ranked(report);
        headline(report, out)?;
        suppliers(report, style, &ranked, out)?;
        let shown = findings(report, style, &ranked, out)?;
        questions(style, &shown, out)?;
        open_checks(report, style, out)?;
        remarks::on_input(report, style, out)?;
        remarks::on_rules(report, style, out)?;
        writeln!(out, "A flag is a reason to ask, not a verdict; an open check is not a clean one.")?;
        writeln!(out, "`thbscreen rules explain RULE` says what a rule rests on and what to do;")?;
        writeln!(out, "`-o report.csv` or `-o report.json` writes every finding.")
    }
}

/// A supplier's flags, counted. The counts stand in one number, ten bits each and
/// critical first, so that adding is one addition and the greater number is the graver
/// case.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Counts(u64);

impl Counts {
    const BITS: u32 = 10;

    /// One finding that is flagged.
    fn one(severity: Severity) -> Self {
        Self(1 << (Self::BITS * severity as u32))
    }

    fn of(self, severity: Severity) -> u64 {
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
            let all = counts.par_iter_mut().zip(&results.codes).with_min_len(1 << 15);
            all.for_each(|(counts, code)| counts.0 += weights[usize::from(*code)].0);
        }
    }
    counts
}

/// The flagged suppliers, those with the most and gravest findings first.
fn ranked(report: &Report) -> Vec<(Supplier<'_>, Counts)> {
    let order = |(supplier, counts): &(Supplier<'_>, Counts)| (Reverse(*counts), supplier.sheet, supplier.row);
    let mut ranked: Vec<(Supplier<'_>, Counts)> = Vec::new();
    for sheet in 0..report.list.sheets.len() {
        let counts = count(report, sheet).into_iter().enumerate();
        let flagged = counts.filter(|(_, counts)| counts.is_flagged());
        ranked.extend(flagged.map(|(row, counts)| (Supplier { report, sheet, row }, counts)));
        let keep = SUPPLIERS.max(FINDINGS);
        if ranked.len() > keep {
            ranked.select_nth_unstable_by_key(keep, order);
            ranked.truncate(keep);
        }
    }
    ranked.sort_unstable_by_key(order);
    ranked
}

fn headline(report: &Report, out: &mut dyn Write) -> io::Result<()> {
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
    writeln!(out, "{found}\n{} open for lack of an answer", number(totals.unknown, "check"))?;
    bands(report, out)?;
    writeln!(out)
}

/// How many suppliers are in each band, and how many in none.
fn bands(report: &Report, out: &mut dyn Write) -> io::Result<()> {
    let Some(ratings) = &report.ratings else { return Ok(()) };
    let in_band = |band: &Band| ratings.bands[*band as usize];
    let rated = Band::ALL.iter().rev().filter(|band| in_band(band) > 0);
    let mut parts: Vec<String> = rated.map(|band| format!("{} {band}", in_band(band))).collect();
    if ratings.not_scored > 0 {
        parts.push(format!("{} not scored for lack of answers", ratings.not_scored));
    }
    writeln!(out, "suppliers by risk band: {}", parts.join(", "))
}

/// The band of a supplier in words.
fn band_cell(supplier: &Supplier<'_>, style: &Style) -> Cell {
    let sheet = supplier.report.ratings.as_ref().map(|ratings| &ratings.sheets[supplier.sheet]);
    let severity = match sheet.and_then(|sheet| sheet.bands[supplier.row]) {
        None => return text_cell(if sheet.is_some() { "not scored" } else { "" }),
        Some(Band::Low) => Severity::Low,
        Some(Band::Medium) => Severity::Medium,
        Some(Band::High) => Severity::High,
        Some(Band::Critical) => Severity::Critical,
    };
    severity_cell(severity, severity.word(), style)
}

fn suppliers(report: &Report, style: &Style, ranked: &[(Supplier<'_>, Counts)], out: &mut dyn Write) -> io::Result<()> {
    let flagged = report.totals.suppliers_flagged;
    if flagged == 0 {
        return Ok(());
    }
    let mut grid = grid(style, &["Supplier", "Name", "Ctry", "Band", "Crit", "High", "Med", "Open"]);
    let handles = ranked.iter().take(SUPPLIERS).map(|(supplier, _)| shortened(&handle(supplier), HANDLE));
    let widest = handles.map(|handle| handle.width()).max().unwrap_or(0).max("Supplier".len());
    let room = usize::from(style.width).saturating_sub(OTHER_COLUMNS + widest);
    for (supplier, counts) in ranked.iter().take(SUPPLIERS) {
        let mut row = comfy_table::Row::new();
        row.max_height(1);
        row.add_cell(text_cell(&shortened(&handle(supplier), HANDLE)));
        row.add_cell(text_cell(&shortened(supplier.name().unwrap_or("(no name)"), room)));
        row.add_cell(text_cell(supplier.country().unwrap_or("?")));
        row.add_cell(band_cell(supplier, style));
        for severity in [Severity::Critical, Severity::High, Severity::Medium] {
            let count = counts.of(severity);
            row.add_cell(count_cell(count, (count > 0).then_some(severity), style));
        }
        row.add_cell(count_cell(open(supplier), None, style));
        grid.add_row(row);
    }
    writeln!(out, "Suppliers with flags, the gravest first\n{grid}")?;
    left_out(flagged.saturating_sub(SUPPLIERS), "further supplier", out)
}

/// How many checks of a supplier lack an answer.
fn open(supplier: &Supplier<'_>) -> u64 {
    supplier.findings().iter().filter(|finding| finding.outcome.verdict == Verdict::Unknown).count() as u64
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

/// The cells a finding rests on, one a line, as far as they fit.
fn basis(evidence: &[Evidence<'_>]) -> String {
    let line = |item: &Evidence<'_>| match (item.raw, item.location.cell()) {
        (Some(_), Some(cell)) => format!("{} = {} ({cell})", item.column, item.value),
        _ => format!("{} = {}", item.column, item.value),
    };
    let mut lines: Vec<String> = evidence.iter().take(CELLS).map(line).collect();
    if evidence.len() > CELLS {
        lines.push(format!("and {} more", evidence.len() - CELLS));
    }
    lines.join("\n")
}

/// How a supplier is called in few letters: its identifier, or its row.
fn handle(supplier: &Supplier<'_>) -> String {
    match (supplier.id(), supplier.location().row) {
        (None, Some(row)) => format!("row {}", row.0),
        _ => supplier.key(),
    }
}

/// A text cut to so many columns of the terminal.
fn shortened(text: &str, columns: usize) -> String {
    let text = for_terminal(text);
    if text.width() <= columns {
        return text.into_owned();
    }
    let mut used = 1;
    let fits = |c: &char| {
        used += c.width().unwrap_or(0);
        used <= columns
    };
    let kept: String = text.chars().take_while(fits).collect();
    format!("{}…", kept.trim_end())
}

/// The same with the beginning of the name and, where there are several files, the
/// one its cells stand in.
fn named(supplier: &Supplier<'_>) -> String {
    let name: String = supplier.name().unwrap_or_default().chars().take(24).collect();
    let named = format!("{} {}", handle(supplier), name.trim());
    if supplier.report.list.sheets.len() == 1 {
        return named;
    }
    let origin = supplier.location().origin;
    let file = Path::new(&*origin.file).file_name().unwrap_or_default().to_string_lossy().into_owned();
    let sheet = origin.sheet.map(|sheet| format!(", {sheet}")).unwrap_or_default();
    format!("{named}\n{file}{sheet}:")
}

fn left_out(count: usize, what: &str, out: &mut dyn Write) -> io::Result<()> {
    if count > 0 {
        writeln!(out, "... and {} not shown here", number(count, what))?;
    }
    writeln!(out)
}

fn number(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}
