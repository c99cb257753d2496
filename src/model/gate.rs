//! What makes a run fail. Whatever was printed, and in which format, does not enter it.

use serde::Serialize;

use super::bid::Completeness;
use super::decision::State;
use super::finding::Finding;
use super::problem::Problem;
use super::report::{Report, Supplier};
use super::verdict::{Severity, Verdict};

/// The limits of a run. All but the first stand in the record of the run as they were typed.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub struct Gate {
    /// Findings at or above this severity fail, unless they are waived; `None` for never.
    pub fail_on: Option<Severity>,
    /// Findings that the baseline has do not.
    #[serde(skip)]
    pub only_new: bool,
    /// Suppliers that answered less of what applies to them fail, in per cent.
    #[serde(skip)]
    pub least_answered: Option<u8>,
    /// Nothing of the lists may be lost or in doubt.
    #[serde(skip)]
    pub strict: bool,
}

/// What failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Failed {
    /// Findings.
    pub findings: usize,
    /// Suppliers that answered too little.
    pub suppliers: usize,
    /// Remarks on the input that tell of something lost or in doubt, where none may.
    pub losses: usize,
}

impl Failed {
    /// Whether something was found that fails. Losses are no findings: they end the run otherwise.
    pub fn any(self) -> bool {
        self.findings > 0 || self.suppliers > 0
    }
}

impl Gate {
    /// Holds a report to the limits.
    pub fn judge(&self, report: &Report) -> Failed {
        let suppliers = report.suppliers().filter(|supplier| self.answered_too_little(*supplier).is_some());
        Failed {
            findings: self.findings(report),
            suppliers: if self.least_answered.is_some() { suppliers.count() } else { 0 },
            losses: self.losses(report).map(|problem| problem.count).sum(),
        }
    }

    /// Whether a finding fails.
    pub fn stops(&self, finding: &Finding<'_>) -> bool {
        let outcome = finding.outcome;
        outcome.verdict == Verdict::Flagged
            && self.fail_on.is_some_and(|least| outcome.severity >= least)
            && match finding.state() {
                State::Open => true,
                State::Baseline => !self.only_new,
                State::Waived => false,
            }
    }

    /// How much a supplier answered, in per cent, where that is too little.
    pub fn answered_too_little(&self, supplier: Supplier<'_>) -> Option<usize> {
        let least = self.least_answered?;
        // Of whom nothing applies, nothing is missing.
        let percent = Completeness::of(&supplier.report.judged(supplier)?.tally).percent()?;
        (percent < usize::from(least)).then_some(percent)
    }

    /// The remarks on the input that fail.
    pub fn losses<'a>(&self, report: &'a Report) -> impl Iterator<Item = &'a Problem> + use<'a> {
        let strict = self.strict;
        report.problems.iter().filter(move |problem| strict && problem.kind.is_loss())
    }

    fn findings(&self, report: &Report) -> usize {
        let Some(least) = self.fail_on else { return 0 };
        let counted = Severity::ALL.iter().filter(|severity| **severity >= least);
        let decisions = &report.decisions;
        let known = |severity: Severity| if self.only_new { decisions.known_of(severity) } else { 0 };
        counted.map(|severity| report.totals.of(*severity) - decisions.waived_of(*severity) - known(*severity)).sum()
    }
}
