//! Findings as results: the gravest first, as many as GitHub takes.

use serde::{Serialize, Serializer};

use super::log::{Level, Message, Place, ResultProperties, SarifResult, Suppression};
use super::places::Files;
use crate::model::{Evidence, Finding, Report, Verdict};
use crate::report::escape::for_message;
use crate::report::gravest;
use crate::report::overview::waiver_in_words;
use crate::report::statement::{Statement, evidence_in_words};

/// GitHub refuses a file with more results in a run, and shows the 5,000 gravest of them.
pub(super) const MOST: usize = 25_000;

/// What tells a result from others when rows and files have moved.
const FINGERPRINT: &str = "thbscreenFinding/v1";

/// The results of a report.
pub(super) struct Results<'a> {
    pub(super) report: &'a Report,
    pub(super) files: &'a Files<'a>,
}

impl Serialize for Results<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { report, files } = self;
        let places = |finding: &Finding<'_>| report.rules.iter().position(|rule| std::ptr::eq(rule, finding.rule));
        let all = gravest::flagged(report).chain(gravest::unknown(report)).take(MOST);
        serializer.collect_seq(all.map(|finding| result(&finding, places(&finding).unwrap_or_default(), files)))
    }
}

/// How many flagged findings and open checks are not among the results.
pub(super) fn left_out(report: &Report) -> (usize, usize) {
    let flagged: usize = report.totals.flagged.iter().sum();
    let room = MOST.saturating_sub(flagged);
    (flagged.saturating_sub(MOST), report.totals.unknown.saturating_sub(room))
}

fn result<'a>(finding: &Finding<'a>, rule_index: usize, files: &Files<'_>) -> SarifResult<'a> {
    let supplier = &finding.supplier;
    let location = supplier.location();
    let (here, elsewhere) = cells(finding);
    let decisions = &supplier.report.decisions;
    // A check that lacks an answer has found nothing: the specification gives it no level.
    let (kind, level) = match finding.outcome.verdict {
        Verdict::Flagged => ("fail", Level::of(finding.outcome.severity)),
        _ => ("open", Level::None),
    };
    SarifResult {
        rule_id: &finding.rule.id,
        rule_index,
        kind,
        level,
        message: Message::plain(for_message(&Statement::of(finding).in_one_line())),
        locations: [files.place(&location, &here)],
        related_locations: elsewhere.into_iter().map(|evidence| related(evidence, files)).collect(),
        partial_fingerprints: [(FINGERPRINT, finding.identity())].into(),
        // Either every result says whether it is suppressed, or none does.
        suppressions: (!decisions.waivers.is_empty()).then(|| suppressions(finding)),
        baseline_state: decisions.has_baseline.then(|| if finding.is_in_baseline() { "unchanged" } else { "new" }),
        properties: ResultProperties {
            supplier: supplier.key(),
            severity: finding.outcome.severity,
            kind: finding.rule.kind,
            state: finding.state(),
            sheet: location.origin.sheet.as_ref().map(ToString::to_string),
            row: location.row.map(|row| row.0),
            cells: here,
            missing: finding.missing(),
            digest: finding.digest(),
        },
    }
}

/// The cells a finding rests on: the names of those in the row of the supplier, and those of
/// the list that stand in other rows. Each column gives one at most, so that they stay far
/// below the thousand locations that GitHub takes for a result.
fn cells<'a>(finding: &Finding<'a>) -> (Vec<String>, Vec<Evidence<'a>>) {
    let row = finding.supplier.location().row;
    let of_list = finding.evidence().into_iter().filter(|evidence| evidence.raw.is_some());
    let (here, elsewhere): (Vec<_>, Vec<_>) = of_list.partition(|evidence| evidence.location.row == row);
    (here.iter().filter_map(|evidence| evidence.location.cell()).collect(), elsewhere)
}

fn related(evidence: Evidence<'_>, files: &Files<'_>) -> Place {
    let cell: Vec<String> = evidence.location.cell().into_iter().collect();
    let place = files.place(&evidence.location, &cell);
    Place { message: Some(Message::plain(for_message(&evidence_in_words(evidence)))), ..place }
}

fn suppressions(finding: &Finding<'_>) -> Vec<Suppression> {
    let suppression = finding.waiver().map(|waiver| Suppression {
        kind: "external",
        status: "accepted",
        justification: waiver_in_words(waiver),
    });
    suppression.into_iter().collect()
}
