//! A line for all checks of a supplier that lack an answer: on a large list, one for each would
//! be more than anybody can read.

use super::line::Kept;
use super::plan::{Part, Plan, SheetPlan};
use crate::model::{Severity, Supplier, Verdict};
use crate::report::csv::field::put;
use crate::report::escape::Mended;
use crate::report::tables::{summed_row, summed_title};

/// How an outcome is summed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Summed {
    pub(super) severity: Severity,
    /// Its number among those that are known, for suppliers of whom somebody has accepted it.
    pub(super) number: u32,
}

/// The checks of a supplier that are summed.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Open {
    pub(super) checks: u32,
    gravest: Option<Severity>,
}

impl Open {
    pub(super) fn add(&mut self, severity: Severity) {
        self.checks += 1;
        self.gravest = self.gravest.max(Some(severity));
    }

    /// Writes the line of a supplier.
    pub(super) fn line(
        self,
        plan: &Plan<'_>,
        sheet: &SheetPlan<'_>,
        supplier: Supplier<'_>,
        kept: &mut Kept<'_>,
        out: &mut Vec<u8>,
    ) {
        let (begin, gravest) = (out.len(), self.gravest.unwrap_or(Severity::Info));
        let mended = plan.line(out, |part, out| match part {
            Part::Title(_) => put(&summed_title(self.checks), out),
            Part::Verdict => put(Verdict::Unknown.word(), out),
            Part::Severity => put(gravest.word(), out),
            Part::Whom(whom) => kept.who.field(whom, sheet, out),
            _ => Mended::default(),
        });
        let row = |key| summed_row(key, supplier, (self.checks, gravest));
        debug_assert!(plan.is_plainly(&row(&supplier.key()), &out[begin..], mended));
        kept.mended += mended;
    }
}
