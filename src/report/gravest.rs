//! The findings in one total order, for formats that hold only so many: what is flagged
//! before what is unknown, the gravest first, then as the lists and the packs have them.

use crate::model::{Finding, Outcome, Report, Severity, Supplier, Verdict};

/// Every finding that is flagged, the gravest first.
pub(super) fn flagged(report: &Report) -> impl Iterator<Item = Finding<'_>> {
    of_verdict(report, Verdict::Flagged)
}

/// Every check that lacks an answer, those that would weigh most first.
pub(super) fn unknown(report: &Report) -> impl Iterator<Item = Finding<'_>> {
    of_verdict(report, Verdict::Unknown)
}

fn of_verdict(report: &Report, verdict: Verdict) -> impl Iterator<Item = Finding<'_>> {
    let sheets = 0..report.list.sheets.len();
    let by_severity = Severity::ALL.iter().rev();
    by_severity.flat_map(move |severity| {
        let fits = move |outcome: &Outcome| outcome.verdict == verdict && outcome.severity == *severity;
        sheets.clone().flat_map(move |sheet| of_sheet(report, sheet, fits))
    })
}

fn of_sheet<'a>(
    report: &'a Report,
    sheet: usize,
    fits: impl Fn(&Outcome) -> bool + 'a,
) -> impl Iterator<Item = Finding<'a>> {
    let results = &report.results[sheet].rules;
    // Most rules have no outcome of the kind, and their rows need not be looked at.
    let has_some = |rule: &usize| results[*rule].counted().any(|(outcome, count)| count > 0 && fits(outcome));
    let rules: Vec<usize> = (0..results.len()).filter(has_some).collect();
    let cells = report.list.sheets[sheet].len() * rules.len();
    (0..cells).filter_map(move |cell| {
        let (row, rule) = (cell / rules.len(), rules[cell % rules.len()]);
        let outcome = results[rule].outcome(row);
        let supplier = Supplier { report, sheet, row };
        fits(outcome).then(|| Finding { supplier, rule: &report.rules[rule], outcome })
    })
}
