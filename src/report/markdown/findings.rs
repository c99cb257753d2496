//! What was found, supplier by supplier, the gravest first.

use std::cmp::Reverse;

use super::super::table::words::number;
use super::super::tables::Scope;
use super::draft::{Draft, Part};
use super::supplier::{Entry, brief, is_listed, whole};
use crate::model::{Severity, Supplier};

/// The least severity that is listed one by one.
pub(super) const LEAST: Severity = Severity::Medium;

/// A supplier that would take more is shown in few words, so that nobody can hide the
/// others, or himself, behind long cells.
const LONGEST: usize = 100_000;

/// Writes them.
pub(super) fn write(scope: &Scope<'_>, part: &mut Part) {
    let grave = grave(scope);
    let total = scope.report.totals.at_or_above(LEAST);
    part.add(&Draft::heading("Findings"));
    if grave.is_empty() {
        part.add(&Draft::paragraph(&format!("Nothing of severity {LEAST} or more was flagged.")));
        return;
    }
    part.add(&Draft::paragraph(&format!(
        "{} of severity {LEAST} or more, supplier by supplier, the gravest first; {} with such findings of their own or \
         from those below. Instruments are named by their ids; the list of instruments says what they are.",
        number(total, "finding"),
        number(grave.len(), "supplier"),
    )));
    let (mut suppliers, mut findings, mut in_brief) = (0, 0, 0);
    for supplier in &grave {
        let mut entry = whole(*supplier);
        let is_long = entry.draft.text().len() > LONGEST;
        if is_long {
            entry = brief(*supplier);
        }
        let Entry { draft, findings: listed } = entry;
        if !part.add(&draft) {
            break;
        }
        suppliers += 1;
        findings += listed;
        in_brief += usize::from(is_long);
    }
    if suppliers < grave.len() {
        part.leave_out(format!(
            "{} of {} with findings of severity {LEAST} or more are left out, the least grave of them, and with them {} \
             of {}",
            grave.len() - suppliers,
            number(grave.len(), "supplier"),
            total - findings,
            number(total, "such finding"),
        ));
    }
    if in_brief > 0 {
        part.leave_out(format!(
            "of {} with very long cells the findings are named, and the rest is left out",
            number(in_brief, "supplier")
        ));
    }
}

/// The suppliers whose findings are listed, the gravest first and otherwise by the
/// attention they need.
fn grave<'a>(scope: &Scope<'a>) -> Vec<Supplier<'a>> {
    let weighed = scope.ranked().iter().map(|supplier| (worst(*supplier), *supplier));
    let mut grave: Vec<(Option<Severity>, Supplier<'a>)> = weighed.filter(|(worst, _)| *worst >= Some(LEAST)).collect();
    grave.sort_by_key(|(worst, _)| Reverse(*worst));
    grave.into_iter().map(|(_, supplier)| supplier).collect()
}

/// The worst that is listed about a supplier, or reaches it from below.
pub(super) fn worst(supplier: Supplier<'_>) -> Option<Severity> {
    let outcomes = (0..supplier.report.rules.len()).map(|rule| supplier.outcome(rule));
    let listed = outcomes.filter(|outcome| is_listed(outcome.verdict, outcome.severity));
    listed.map(|outcome| outcome.severity).max().max(supplier.worst_inherited())
}
