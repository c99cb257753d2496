//! A line for all checks of a supplier that lack an answer: on a large list, one for each would
//! be more than anybody can read.

use super::line::Kept;
use super::parts::Part;
use super::plan::Plan;
use crate::model::{Severity, Supplier};
use crate::report::escape::Mended;
use crate::report::tables::summed_row;

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
    pub(super) fn line(self, plan: &Plan<'_>, supplier: Supplier<'_>, kept: &mut Kept<'_>, out: &mut Vec<u8>) {
        let Self { checks, gravest: Some(gravest) } = self else { return };
        let row = |key| summed_row(key, supplier, (checks, gravest));
        let fixed = kept.sums.entry((supplier.sheet, checks, gravest)).or_insert_with(|| plan.parts.fixed(&row("")));
        let (begin, who) = (out.len(), &kept.who);
        let mended = plan.parts.line(out, |part, out| match part {
            Part::Whom(whom) => who.field(whom, out),
            Part::Fixed(place) => fixed[place].put(out),
            _ => Mended::default(),
        });
        debug_assert!(plan.parts.is_plainly(&row(&supplier.key()), &out[begin..], mended));
        kept.mended += mended;
    }
}
