//! The summary as JSON, in one document or line by line.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::{Map, Value};

use crate::model::{Batch, BatchTotals, ListCounts, ListResult, Notice, RunRecord, Severity, Since};
use crate::report::escape::ForJson;
use crate::report::{Remarks, Style};

/// The names of the schemas; they change when a field changes its meaning.
const SCHEMA: &str = "thbscreen/files/v1";
const LINES: &str = "thbscreen/files-lines/v1";

#[derive(Serialize)]
struct FilesV1<'a> {
    schema: &'static str,
    run: &'a RunRecord,
    files: Vec<FileV1<'a>>,
    totals: TotalsV1,
    notices: &'a [Notice],
}

#[derive(Serialize)]
struct FileV1<'a> {
    file: &'a str,
    /// What `{file}` stands for.
    name: &'a str,
    sha256: Option<&'a str>,
    /// `found`, `nothing_found` or `failed`.
    result: &'static str,
    /// Why it could not be screened, or not as it was asked for.
    reason: Option<&'a str>,
    /// What was found; null where the list could not be screened.
    counts: Option<CountsV1>,
}

#[derive(Serialize)]
struct CountsV1 {
    suppliers: usize,
    bids: usize,
    /// By severity.
    flagged: Map<String, Value>,
    unknown: usize,
    waived: usize,
    /// Null without a baseline.
    since: Option<SinceV1>,
    legal_decisions: usize,
    /// Cells and rows that were lost or are in doubt.
    losses: usize,
}

#[derive(Serialize)]
struct SinceV1 {
    #[serde(flatten)]
    since: Since,
    /// Whether there is no such report yet.
    baseline_missing: bool,
}

#[derive(Serialize)]
struct TotalsV1 {
    files: usize,
    nothing_found: usize,
    found: usize,
    failed: usize,
    /// Files without a baseline of their own yet.
    without_baseline: usize,
    suppliers: usize,
    bids: usize,
    flagged: Map<String, Value>,
    unknown: usize,
    waived: usize,
    since: Option<Since>,
    legal_decisions: usize,
    losses: usize,
}

/// A line: what it is about, and that.
#[derive(Serialize)]
struct Line<'a, T> {
    record: &'static str,
    #[serde(flatten)]
    of: &'a T,
}

#[derive(Serialize)]
struct Head<'a> {
    schema: &'static str,
    run: &'a RunRecord,
}

/// Writes the summary as one document.
pub(super) fn write(batch: &Batch, _style: &Style, out: &mut dyn Write) -> io::Result<Remarks> {
    let document = FilesV1 {
        schema: SCHEMA,
        run: &batch.run,
        files: batch.lists.iter().map(file).collect(),
        totals: totals(batch),
        notices: &batch.notices,
    };
    serde_json::to_writer_pretty(ForJson(&mut *out), &document)?;
    writeln!(out)?;
    Ok(Remarks::new())
}

/// Writes the summary line by line.
pub(super) fn write_lines(batch: &Batch, _style: &Style, out: &mut dyn Write) -> io::Result<Remarks> {
    let mut out = ForJson(out);
    line("run", &Head { schema: LINES, run: &batch.run }, &mut out)?;
    batch.lists.iter().try_for_each(|list| line("file", &file(list), &mut out))?;
    batch.notices.iter().try_for_each(|notice| line("notice", notice, &mut out))?;
    line("totals", &totals(batch), &mut out)?;
    Ok(Remarks::new())
}

fn line<T: Serialize>(record: &'static str, of: &T, out: &mut impl Write) -> io::Result<()> {
    serde_json::to_writer(&mut *out, &Line { record, of })?;
    out.write_all(b"\n")
}

fn file(list: &ListResult) -> FileV1<'_> {
    FileV1 {
        file: &list.file,
        name: &list.name,
        sha256: list.sha256.as_deref(),
        result: list.ending.word(),
        reason: list.ending.reason(),
        counts: list.counts.as_ref().map(counts),
    }
}

fn counts(counts: &ListCounts) -> CountsV1 {
    CountsV1 {
        suppliers: counts.suppliers,
        bids: counts.bids,
        flagged: by_severity(counts),
        unknown: counts.unknown,
        waived: counts.waived,
        since: counts.since.map(|since| SinceV1 { since, baseline_missing: since.is_first }),
        legal_decisions: counts.legal_decisions,
        losses: counts.losses,
    }
}

fn totals(batch: &Batch) -> TotalsV1 {
    let BatchTotals { nothing_found, found, failed, counts, .. } = batch.totals();
    let is_first = |list: &&ListResult| list.counts.as_ref().and_then(|c| c.since).is_some_and(|since| since.is_first);
    TotalsV1 {
        files: batch.lists.len(),
        nothing_found,
        found,
        failed,
        without_baseline: batch.lists.iter().filter(is_first).count(),
        suppliers: counts.suppliers,
        bids: counts.bids,
        flagged: by_severity(&counts),
        unknown: counts.unknown,
        waived: counts.waived,
        since: counts.since,
        legal_decisions: counts.legal_decisions,
        losses: counts.losses,
    }
}

fn by_severity(counts: &ListCounts) -> Map<String, Value> {
    let of = |severity: &Severity| (severity.to_string(), counts.flagged_of(*severity).into());
    Severity::ALL.iter().rev().map(of).collect()
}
