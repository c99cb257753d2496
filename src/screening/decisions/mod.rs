//! What was decided about findings: waivers, and the baseline. A decision changes the
//! state of a finding; the finding stays in every report.

mod baseline;
mod matching;
mod overall;
mod waivers;

use hashbrown::HashMap;

pub use self::baseline::Baseline;
pub(super) use self::baseline::check_schema;
pub use self::matching::{Among, Fates};
pub use self::overall::Overall;
pub use self::waivers::{Entry, WaiverFile};

use self::matching::Matching;
use crate::model::{Decisions, Notice, NoticeKind, Report, Verdict, so_many};

/// What is to be said of a list whose baseline is yet to be made.
const WITHOUT_BASELINE: &str = "there is no such report yet, so that everything is new";

/// What became of waivers and the baseline in a list.
#[derive(Clone, Debug, Default)]
pub struct Decided {
    /// The waivers.
    pub fates: Fates,
    /// Whether the baseline is yet to be made.
    pub is_first: bool,
}

/// Applies waivers and a baseline to the findings of a report, and remarks on those that do
/// not hold. Each comes with whether the lists of the report are all it is for.
pub fn decide(
    report: &mut Report,
    waivers: Option<(&WaiverFile, Among)>,
    baseline: Option<(&Baseline, Among)>,
) -> Decided {
    let (decisions, fates, found) = decisions(report, waivers.map(|of| of.0), baseline.map(|of| of.0));
    let mut notices = waivers.map(|(file, among)| fates.notices(file, report, among)).unwrap_or_default();
    notices.extend(baseline.and_then(|(baseline, among)| on_baseline(baseline, found, among)));
    report.decisions = decisions;
    // They come first: somebody relies on them.
    notices.append(&mut report.notices);
    report.notices = notices;
    Decided { fates, is_first: baseline.is_some_and(|(baseline, _)| !baseline.exists()) }
}

/// What was decided, what became of the waivers, and how many findings the baseline has.
fn decisions(report: &Report, waivers: Option<&WaiverFile>, baseline: Option<&Baseline>) -> (Decisions, Fates, usize) {
    let mut decisions = Decisions { has_baseline: baseline.is_some(), ..Decisions::default() };
    let mut matching = Matching::of(waivers, report);
    let mut found = 0;
    let rules: HashMap<&str, usize> =
        report.rules.iter().enumerate().map(|(place, rule)| (rule.id.as_str(), place)).collect();
    // Without anything to look for, nobody need be looked at.
    let suppliers = (baseline.is_some() || !matching.is_empty()).then(|| report.suppliers());
    for supplier in suppliers.into_iter().flatten() {
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
    let (waivers, fates) = matching.end();
    decisions.waivers = waivers;
    (decisions, fates, found)
}

/// What the baseline has and the report has not, or that there is none yet.
fn on_baseline(baseline: &Baseline, found: usize, among: Among) -> Option<Notice> {
    let notice = |message| Notice { kind: NoticeKind::Baseline, about: baseline.name.clone(), message };
    let gone = baseline.len().saturating_sub(found);
    if !baseline.exists() {
        return Some(notice(WITHOUT_BASELINE.to_owned()));
    }
    // What other lists have is not gone.
    (gone > 0 && among == Among::Alone).then(|| {
        notice(format!(
            "{gone} of its {} {} on other evidence now; a new report makes a new baseline",
            so_many(baseline.len(), "finding"),
            if gone == 1 { "is gone, or rests" } else { "are gone, or rest" }
        ))
    })
}
