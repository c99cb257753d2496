//! What somebody decided about the findings, in words.

use crate::model::{Report, Severity, Waiver};

/// How many of the findings somebody decided about: `3 waived, 20 in the baseline, 4 new`;
/// nothing where nobody did.
pub(in crate::report) fn decided(report: &Report) -> Option<String> {
    let decisions = &report.decisions;
    let [waived, known]: [usize; 2] = decisions.counts.map(|counts| counts.iter().sum());
    let mut parts = Vec::new();
    if waived > 0 {
        parts.push(format!("{waived} waived"));
    }
    if decisions.has_baseline {
        let all = report.totals.at_or_above(Severity::Info);
        parts.push(format!("{known} in the baseline"));
        parts.push(format!("{} new", all - waived - known));
    }
    (!parts.is_empty()).then(|| parts.join(", "))
}

/// `A. Nobody, until 2027-01-31: repayment agreed`
pub(in crate::report) fn waiver_in_words(waiver: &Waiver) -> String {
    format!("{}, until {}: {}", waiver.approver, waiver.expires, waiver.reason)
}
