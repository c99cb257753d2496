//! What was found, supplier by supplier, the gravest first.

use std::cmp::Reverse;

use super::super::table::words::about_so_many;
use super::super::tables::Scope;
use super::draft::{Draft, Part};
use super::supplier::{Entry, brief, is_listed, whole};
use crate::languages::{Phrases, Worth};
use crate::model::{Severity, Supplier};

/// The least severity that is listed one by one.
pub(super) const LEAST: Severity = Severity::Medium;

/// A supplier that would take more is shown in few words, so that nobody can hide the
/// others, or himself, behind long cells.
const LONGEST: usize = 100_000;

/// Writes them.
pub(super) fn write(scope: &Scope<'_>, phrases: &Phrases, part: &mut Part) {
    let grave = grave(scope);
    let total = scope.report.totals.at_or_above(LEAST);
    let least = ("severity", Worth::from(phrases.word(LEAST.word())));
    part.add(&Draft::heading(&phrases.say("paper-findings")));
    if grave.is_empty() {
        part.add(&Draft::paragraph(&phrases.say_of("paper-nothing-found", &[least])));
        return;
    }
    let suppliers = ("suppliers", Worth::from(phrases.count("suppliers", grave.len())));
    let about = [least.clone(), suppliers.clone(), ("findings", phrases.count("findings", total).into())];
    part.add(&Draft::paragraph(&phrases.say_of("paper-findings-about", &about)));
    let shown = fill(&grave, phrases, part);
    if shown.suppliers < grave.len() {
        let left = [("count", grave.len() - shown.suppliers), ("findings", total), ("hidden", total - shown.findings)];
        let left = left.map(|(name, count)| (name, Worth::from(count)));
        let about = [&left[..], &[least, suppliers]].concat();
        part.leave_out(phrases.say_of("paper-findings-left-out", &about).into_owned());
    }
    if shown.in_brief > 0 {
        part.leave_out(about_so_many("paper-findings-in-brief", shown.in_brief, phrases));
    }
}

/// How many there was room for.
#[derive(Default)]
struct Shown {
    suppliers: usize,
    findings: usize,
    in_brief: usize,
}

/// Writes about as many suppliers as there is room for.
fn fill(grave: &[Supplier<'_>], phrases: &Phrases, part: &mut Part) -> Shown {
    let mut shown = Shown::default();
    for supplier in grave {
        let mut entry = whole(*supplier, phrases);
        let is_long = entry.draft.text().len() > LONGEST;
        if is_long {
            entry = brief(*supplier, phrases);
        }
        let Entry { draft, findings: listed } = entry;
        if !part.add(&draft) {
            break;
        }
        shown.suppliers += 1;
        shown.findings += listed;
        shown.in_brief += usize::from(is_long);
    }
    shown
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
