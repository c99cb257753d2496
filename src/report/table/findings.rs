//! The findings: one by one where they are few, otherwise rule by rule.

use std::cmp::Reverse;
use std::io::{self, Write};

use comfy_table::{Cell, CellAlignment};

use super::FINDINGS;
use super::grid::{at_least, grid, limit, severity_cell, text_cell};
use super::suppliers::Counts;
use super::words::{basis, left_out, named};
use crate::model::{Finding, Report, Severity, Supplier, Verdict};
use crate::report::Style;

/// So many lines are printed where they are shown by rule.
const RULES: usize = 12;
/// Rule ids are up to so long, with the space around them.
const LONGEST_RULE: u16 = 32;

/// The findings worth showing: one by one where they are few, otherwise one line for
/// each rule. Returns those that stand for what is to be asked.
pub(super) fn findings<'a>(
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
        let phrases = &style.phrases;
        let about = [("count", below.into()), ("severity", phrases.word(style.show.word()).into())];
        writeln!(out, "{}\n", phrases.say_of("screen-findings-lower", &about))?;
    }
    Ok(shown)
}

fn one_by_one(style: &Style, shown: &[Finding<'_>], out: &mut dyn Write) -> io::Result<()> {
    let phrases = &style.phrases;
    let titles = ["screen-col-severity", "screen-col-supplier", "screen-col-found", "screen-col-rests"];
    let mut grid = grid(style, &titles);
    limit(&mut grid, 1, style.width / 5);
    for finding in shown {
        let severity = finding.outcome.severity;
        grid.add_row(vec![
            severity_cell(severity, &phrases.word(severity.word()), style),
            text_cell(&named(&finding.supplier, phrases)),
            text_cell(&format!("{}\n{}", finding.rule.title, finding.rule.id)),
            text_cell(&basis(&finding.evidence(), phrases)),
        ]);
    }
    let about = [("severity", phrases.word(style.show.word()).into())];
    writeln!(out, "{}\n{grid}\n", phrases.say_of("screen-findings", &about))
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
    let phrases = &style.phrases;
    let titles = ["screen-col-severity", "screen-col-number", "screen-col-found", "screen-col-example"];
    let mut grid = grid(style, &titles);
    at_least(&mut grid, 2, LONGEST_RULE);
    for (severity, rule, count) in rows.iter().take(RULES).copied() {
        let rule = &report.rules[rule];
        let example = shown.iter().find(|f| f.rule.id == rule.id && f.outcome.severity == severity);
        let example = example.map(|f| format!("{}\n{}", named(&f.supplier, phrases), basis(&f.evidence(), phrases)));
        grid.add_row(vec![
            severity_cell(severity, &phrases.word(severity.word()), style),
            Cell::new(count).set_alignment(CellAlignment::Right),
            text_cell(&format!("{}\n{}", rule.title, rule.id)),
            text_cell(&example.unwrap_or_default()),
        ]);
    }
    let about = [("severity", phrases.word(style.show.word()).into())];
    writeln!(out, "{}\n{grid}", phrases.say_of("screen-findings-by-rule", &about))?;
    left_out(rows.len().saturating_sub(RULES), "screen-more-lines", phrases, out)
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
