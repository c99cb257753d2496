//! What somebody decided about the findings, in words.

use crate::languages::Phrases;
use crate::model::{Report, Severity, Waiver};

/// How many of the findings somebody decided about: `3 waived, 20 in the baseline, 4 new`;
/// nothing where nobody did.
pub(in crate::report) fn decided(report: &Report, phrases: &Phrases) -> Option<String> {
    let decisions = &report.decisions;
    let [waived, known]: [usize; 2] = decisions.counts.map(|counts| counts.iter().sum());
    let said = |id: &str, count: usize| phrases.say_of(id, &[("count", count.into())]).into_owned();
    let mut parts = Vec::new();
    if waived > 0 {
        parts.push(said("decided-waived", waived));
    }
    if decisions.has_baseline {
        let all = report.totals.at_or_above(Severity::Info);
        parts.push(said("decided-known", known));
        parts.push(said("decided-new", all - waived - known));
    }
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// `A. Nobody, until 2027-01-31: repayment agreed`, for programs.
pub(in crate::report) fn waiver_in_words(waiver: &Waiver) -> String {
    format!("{}, until {}: {}", waiver.approver, waiver.expires, waiver.reason)
}

/// The same for people, in their language.
pub(in crate::report) fn waiver_told(waiver: &Waiver, phrases: &Phrases) -> String {
    let about = [
        ("approver", waiver.approver.as_str().into()),
        ("day", waiver.expires.to_string().into()),
        ("reason", waiver.reason.as_str().into()),
    ];
    phrases.say_of("waiver-in-words", &about).into_owned()
}
