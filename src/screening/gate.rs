//! What makes a run fail. Whatever was printed, and in which format, does not enter it.

use crate::model::{Completeness, Report, Severity};

/// The limits of a run.
#[derive(Clone, Copy, Debug, Default)]
pub struct Gate {
    /// Findings at or above this severity fail, unless they are waived; `None` for never.
    pub fail_on: Option<Severity>,
    /// Findings that the baseline has do not.
    pub only_new: bool,
    /// Suppliers that answered less of what applies to them fail, in per cent.
    pub least_answered: Option<u8>,
}

/// What failed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Failed {
    /// Findings.
    pub findings: usize,
    /// Suppliers that answered too little.
    pub suppliers: usize,
}

impl Failed {
    /// Whether anything did.
    pub fn any(self) -> bool {
        self.findings > 0 || self.suppliers > 0
    }
}

impl Gate {
    /// Holds a report to the limits.
    pub fn judge(&self, report: &Report) -> Failed {
        Failed { findings: self.findings(report), suppliers: self.suppliers(report) }
    }

    fn findings(&self, report: &Report) -> usize {
        let Some(least) = self.fail_on else { return 0 };
        let counted = Severity::ALL.iter().filter(|severity| **severity >= least);
        let decisions = &report.decisions;
        let known = |severity: Severity| if self.only_new { decisions.known_of(severity) } else { 0 };
        counted.map(|severity| report.totals.of(*severity) - decisions.waived_of(*severity) - known(*severity)).sum()
    }

    fn suppliers(&self, report: &Report) -> usize {
        let Some(least) = self.least_answered else { return 0 };
        let percent = |supplier| report.judged(supplier).and_then(|judged| Completeness::of(&judged.tally).percent());
        // Of whom nothing applies, nothing is missing.
        report
            .suppliers()
            .filter(|supplier| percent(*supplier).is_some_and(|percent| percent < usize::from(least)))
            .count()
    }
}
