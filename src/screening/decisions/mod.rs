//! What was decided about findings: waivers, and the baseline. A decision changes the
//! state of a finding; the finding stays in every report.

mod baseline;
mod waivers;

use hashbrown::HashMap;

pub use self::baseline::Baseline;
pub(super) use self::baseline::check_schema;
pub use self::waivers::{Entry, WaiverFile};

use self::waivers::Matching;
use crate::model::{Decisions, Notice, NoticeKind, Report, Verdict};

/// Applies waivers and a baseline to the findings of a report, and remarks on those that
/// do not hold.
pub fn decide(report: &mut Report, waivers: Option<&WaiverFile>, baseline: Option<&Baseline>) {
    let (decisions, mut notices) = decisions(report, waivers, baseline);
    report.decisions = decisions;
    // They come first: somebody relies on them.
    notices.append(&mut report.notices);
    report.notices = notices;
}

fn decisions(report: &Report, waivers: Option<&WaiverFile>, baseline: Option<&Baseline>) -> (Decisions, Vec<Notice>) {
    let mut decisions = Decisions { has_baseline: baseline.is_some(), ..Decisions::default() };
    let mut matching = Matching::of(waivers, report);
    let mut found = 0;
    let rules: HashMap<&str, usize> =
        report.rules.iter().enumerate().map(|(place, rule)| (rule.id.as_str(), place)).collect();
    for supplier in report.suppliers() {
        let key = supplier.key();
        if baseline.is_none() && !matching.concerns(&key) {
            continue;
        }
        for finding in supplier.findings() {
            let place = (supplier.sheet, supplier.row, rules[finding.rule.id.as_str()]);
            let flagged = (finding.outcome.verdict == Verdict::Flagged).then_some(finding.outcome.severity as usize);
            let is_known = baseline.is_some_and(|baseline| baseline.has(&key, &finding));
            found += usize::from(is_known);
            if is_known {
                decisions.known.insert(place);
            }
            if let Some(waiver) = matching.waiver(&key, &finding) {
                decisions.waived.insert(place, waiver);
                flagged.into_iter().for_each(|severity| decisions.counts[0][severity] += 1);
            } else if is_known {
                flagged.into_iter().for_each(|severity| decisions.counts[1][severity] += 1);
            }
        }
    }
    let (waivers, mut notices) = matching.end();
    decisions.waivers = waivers;
    notices.extend(baseline.and_then(|baseline| gone(baseline, found)));
    (decisions, notices)
}

/// What the baseline has and the report has not.
fn gone(baseline: &Baseline, found: usize) -> Option<Notice> {
    let gone = baseline.len().saturating_sub(found);
    (gone > 0).then(|| {
        let message = format!(
            "{gone} of its {} findings are gone, or rest on other evidence now; a new report makes a new baseline",
            baseline.len()
        );
        Notice { kind: NoticeKind::Baseline, about: baseline.name.clone(), message }
    })
}
