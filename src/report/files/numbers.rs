//! What is counted of a list, for people: one definition for the terminal and the paper.

use std::borrow::Cow;

use crate::languages::{Phrases, Worth};
use crate::model::{Batch, BatchTotals, Ending, ListCounts, ListResult, Severity};
use crate::report::table::words::about_so_many;

/// A number of a list.
pub(super) struct Number {
    /// The message with what it is called.
    pub(super) title: &'static str,
    /// The message with the same in few letters.
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
    count("files-title-suppliers", "files-short-suppliers", 9, |counts| Some(counts.suppliers)),
    count("files-title-bids", "files-short-bids", 2, |counts| Some(counts.bids)),
    flagged("files-title-critical", "files-short-critical", Severity::Critical, 12, |counts| {
        Some(counts.flagged_of(Severity::Critical))
    }),
    flagged("files-title-high", "files-short-high", Severity::High, 11, |counts| {
        Some(counts.flagged_of(Severity::High))
    }),
    flagged("files-title-medium", "files-short-medium", Severity::Medium, 5, |counts| {
        Some(counts.flagged_of(Severity::Medium))
    }),
    flagged("files-title-low", "files-short-low", Severity::Low, 1, |counts| Some(counts.flagged_of(Severity::Low))),
    flagged("files-title-info", "files-short-info", Severity::Info, 0, |counts| {
        Some(counts.flagged_of(Severity::Info))
    }),
    count("files-title-open", "files-short-open", 6, |counts| Some(counts.unknown)),
    count("files-title-waived", "files-short-waived", 3, |counts| Some(counts.waived)),
    count("files-title-baseline", "files-short-baseline", 4, |counts| counts.since.map(|since| since.in_baseline)),
    count("files-title-new", NEW, 10, |counts| counts.since.map(|since| since.new)),
    count("files-title-legal", "files-short-legal", 7, |counts| Some(counts.legal_decisions)),
];

/// What is new, where there is a baseline.
const NEW: &str = "files-short-new";

/// What every summary says, whatever comes of it.
const ALWAYS: [&str; 5] =
    ["files-short-suppliers", "files-short-critical", "files-short-high", "files-short-medium", "files-short-open"];

/// The numbers that there is something to say about.
pub(super) fn told(totals: &BatchTotals) -> Vec<&'static Number> {
    let is_told = |number: &&Number| match (number.of)(&totals.counts) {
        Some(sum) => sum > 0 || ALWAYS.contains(&number.short) || totals.counts.since.is_some() && number.short == NEW,
        None => false,
    };
    NUMBERS.iter().filter(is_told).collect()
}

/// How many lists ended how: `12 lists: 3 found, 7 with nothing found, 2 failed`.
pub(super) fn endings(batch: &Batch, totals: &BatchTotals, phrases: &Phrases) -> String {
    let BatchTotals { nothing_found, found, failed, .. } = totals;
    let about = [("count", batch.lists.len()), ("found", *found), ("nothing", *nothing_found), ("failed", *failed)];
    phrases.say_of("files-endings", &about.map(|(name, count)| (name, count.into()))).into_owned()
}

/// With what the lists were screened: the rules, and the day whose law applies.
pub(super) fn screened_with(batch: &Batch, phrases: &Phrases) -> [(&'static str, Worth<'static>); 2] {
    [("rules", phrases.count("rules", batch.rules).into()), ("day", batch.run.as_of.to_string().into())]
}

/// The packs, by their ids.
pub(super) fn packs(batch: &Batch) -> String {
    batch.run.packs.iter().map(|pack| pack.id.as_str()).collect::<Vec<_>>().join(", ")
}

/// How a list ends, in a word. One that does not fail may have flags all the same, below the
/// gate, waived or known: nothing is flagged only where none are.
pub(super) fn ending_told<'a>(list: &ListResult, phrases: &'a Phrases) -> Cow<'a, str> {
    let is_flagged = |counts: &ListCounts| counts.flagged.iter().any(|count| *count > 0);
    phrases.say(match &list.ending {
        Ending::NothingFound if list.counts.as_ref().is_some_and(is_flagged) => "files-ending-other",
        Ending::NothingFound => "screen-nothing-flagged",
        Ending::Found => "files-ending-found",
        Ending::Failed(_) => "files-ending-failed",
    })
}

/// What it means that something was found.
pub(super) fn found_means(batch: &Batch, phrases: &Phrases) -> String {
    let gate = &batch.run.gate;
    let said = |id, name: &str, worth: Worth<'_>| phrases.say_of(id, &[(name, worth)]).into_owned();
    let means = gate.fail_on.map(|severity| {
        let id = if gate.only_new { "files-found-new" } else { "files-found-severity" };
        said(id, "severity", phrases.word(severity.word()).into())
    });
    let also = gate.least_answered.map(|least| said("files-found-answers", "percent", least.to_string().into()));
    match (means, also) {
        (Some(what), Some(other)) => {
            phrases.say_of("files-found-either", &[("what", what.into()), ("other", other.into())]).into_owned()
        }
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => phrases.say("files-found-nothing").into_owned(),
    }
}

/// What it means that nothing was found, and how much is unknown there; nothing where
/// something was found in every list.
pub(super) fn nothing_found_means(totals: &BatchTotals, phrases: &Phrases) -> Option<String> {
    (totals.nothing_found > 0).then(|| about_so_many("files-nothing-means", totals.unknown_where_nothing, phrases))
}
