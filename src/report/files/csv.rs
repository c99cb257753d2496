//! The summary as comma-separated values: a row for each list, and no sums.

use std::io::{self, Write};

use crate::model::{Batch, ListCounts, ListResult, Severity};
use crate::report::csv::write_rows;
use crate::report::escape::Mended;
use crate::report::tables::Cell;
use crate::report::{Remarks, Style};

const HEADER: [&str; 19] = [
    "file",
    "name",
    "result",
    "reason",
    "suppliers",
    "bids",
    "critical",
    "high",
    "medium",
    "low",
    "info",
    "open_checks",
    "waived",
    "in_baseline",
    "new",
    "baseline",
    "legal_decisions",
    "losses",
    "sha256",
];

/// Writes the summary.
pub(super) fn write(batch: &Batch, _style: &Style, out: &mut dyn Write) -> io::Result<Remarks> {
    write_rows(&HEADER, |take| batch.lists.iter().try_for_each(|list| take(&row(list))), out).map(Mended::in_words)
}

fn row(list: &ListResult) -> [Cell<'_>; HEADER.len()] {
    let counts = list.counts.as_ref();
    let text = |text: Option<&str>| Cell::Text(text.unwrap_or_default().to_owned().into());
    let maybe = |count: Option<usize>| count.map_or(Cell::Empty, |count| Cell::Number(count as f64));
    let whole = |of: fn(&ListCounts) -> usize| maybe(counts.map(of));
    let flagged = |severity: Severity| maybe(counts.map(|counts| counts.flagged_of(severity)));
    let since = counts.and_then(|counts| counts.since);
    [
        text(Some(&list.file)),
        text(Some(&list.name)),
        text(Some(list.ending.word())),
        text(list.ending.reason()),
        whole(|counts| counts.suppliers),
        whole(|counts| counts.bids),
        flagged(Severity::Critical),
        flagged(Severity::High),
        flagged(Severity::Medium),
        flagged(Severity::Low),
        flagged(Severity::Info),
        whole(|counts| counts.unknown),
        whole(|counts| counts.waived),
        maybe(since.map(|since| since.in_baseline)),
        maybe(since.map(|since| since.new)),
        text(since.map(|since| if since.is_first { "missing" } else { "there" })),
        whole(|counts| counts.legal_decisions),
        whole(|counts| counts.losses),
        text(list.sha256.as_deref()),
    ]
}
