//! What is counted of a list, for people: one definition for the terminal and the paper.

use crate::model::{Batch, BatchTotals, ListCounts, Severity};
use crate::report::table::words::number;

/// A number of a list.
pub(super) struct Number {
    /// What it is called.
    pub(super) title: &'static str,
    /// The same in few letters.
    pub(super) short: &'static str,
    /// The severity that it counts.
    pub(super) severity: Option<Severity>,
    /// Where there is no room for all, those with the least go first.
    pub(super) weight: u8,
    /// It, where it can be said.
    pub(super) of: fn(&ListCounts) -> Option<usize>,
}

const fn count(title: &'static str, short: &'static str, weight: u8, of: fn(&ListCounts) -> Option<usize>) -> Number {
    Number { title, short, severity: None, weight, of }
}

const fn flagged(
    title: &'static str,
    short: &'static str,
    severity: Severity,
    weight: u8,
    of: fn(&ListCounts) -> Option<usize>,
) -> Number {
    Number { title, short, severity: Some(severity), weight, of }
}

/// All that is counted.
pub(super) const NUMBERS: [Number; 12] = [
    count("Suppliers", "Supp", 9, |counts| Some(counts.suppliers)),
    count("Bids", "Bids", 2, |counts| Some(counts.bids)),
    flagged("Critical", "Crit", Severity::Critical, 12, |counts| Some(counts.flagged_of(Severity::Critical))),
    flagged("High", "High", Severity::High, 11, |counts| Some(counts.flagged_of(Severity::High))),
    flagged("Medium", "Med", Severity::Medium, 5, |counts| Some(counts.flagged_of(Severity::Medium))),
    flagged("Low", "Low", Severity::Low, 1, |counts| Some(counts.flagged_of(Severity::Low))),
    flagged("Info", "Info", Severity::Info, 0, |counts| Some(counts.flagged_of(Severity::Info))),
    count("Open checks", "Open", 6, |counts| Some(counts.unknown)),
    count("Waived", "Waiv", 3, |counts| Some(counts.waived)),
    count("In baseline", "Base", 4, |counts| counts.since.map(|since| since.in_baseline)),
    count("New", "New", 10, |counts| counts.since.map(|since| since.new)),
    count("Legal decisions", "Legal", 7, |counts| Some(counts.legal_decisions)),
];

/// What every summary says, whatever comes of it.
const ALWAYS: [&str; 5] = ["Supp", "Crit", "High", "Med", "Open"];

/// The numbers that there is something to say about.
pub(super) fn told(totals: &BatchTotals) -> Vec<&'static Number> {
    let is_told = |number: &&Number| match (number.of)(&totals.counts) {
        Some(sum) => {
            sum > 0 || ALWAYS.contains(&number.short) || totals.counts.since.is_some() && number.short == "New"
        }
        None => false,
    };
    NUMBERS.iter().filter(is_told).collect()
}

/// How many lists ended how: `12 lists: 3 found, 7 clean, 2 failed`.
pub(super) fn endings(batch: &Batch, totals: &BatchTotals) -> String {
    let BatchTotals { clean, found, failed, .. } = totals;
    format!("{}: {found} found, {clean} clean, {failed} failed", number(batch.lists.len(), "list"))
}

/// With what the lists were screened: `68 rules (osce), as of 2026-11-23`.
pub(super) fn screened_with(batch: &Batch) -> String {
    let packs: Vec<&str> = batch.run.packs.iter().map(|pack| pack.id.as_str()).collect();
    format!("{} ({}), as of {}", number(batch.rules, "rule"), packs.join(", "), batch.run.as_of)
}

/// What it means that something was found.
pub(super) fn found_means(batch: &Batch) -> String {
    let gate = &batch.run.gate;
    let mut means = match gate.fail_on {
        Some(severity) if gate.only_new => format!("something new of severity {severity} or above"),
        Some(severity) => format!("something of severity {severity} or above"),
        None => "nothing: no severity fails".to_owned(),
    };
    if let Some(least) = gate.least_answered {
        let also = format!("a supplier that answered less than {least} %");
        means = if gate.fail_on.is_some() { format!("{means}, or {also}") } else { also };
    }
    means
}
