//! What is different between two reports, in each format.

mod markdown;
mod table;
mod words;

use std::borrow::Cow;
use std::io::{self, Write};

use serde::Serialize;

pub use markdown::markdown;
pub use table::table;

use super::Remarks;
use super::csv::write_rows;
use super::escape::{ForJson, Mended};
use super::tables::Cell;
use crate::model::{Difference, Factor, Stand};

/// The name of the schema; it changes when a field changes its meaning.
const SCHEMA: &str = "thbscreen/difference/v1";

#[derive(Serialize)]
struct DifferenceV1<'a> {
    schema: &'static str,
    #[serde(flatten)]
    difference: &'a Difference,
}

/// Writes everything as JSON.
pub fn json(difference: &Difference, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer_pretty(ForJson(&mut *out), &DifferenceV1 { schema: SCHEMA, difference })?;
    writeln!(out)
}

const COLUMNS: [&str; 12] = [
    "turn",
    "supplier",
    "name",
    "rule",
    "causes",
    "verdict_before",
    "severity_before",
    "evidence_before",
    "verdict_after",
    "severity_after",
    "evidence_after",
    "state_after",
];

/// Writes one row for each finding that is different.
pub fn csv(difference: &Difference, out: &mut dyn Write) -> io::Result<Remarks> {
    let rows = |take: super::tables::Rows<'_>| {
        difference.findings.iter().try_for_each(|changed| {
            let (before, after) = (words_of(changed.before.as_ref()), words_of(changed.after.as_ref()));
            let state = changed.after.as_ref().map_or("", |stand| &stand.state);
            let causes = causes_in_words(changed.causes.as_deref());
            let name = changed.name.as_deref().unwrap_or_default();
            let [verdict_before, severity_before, evidence_before] = &before;
            let [verdict_after, severity_after, evidence_after] = &after;
            let cells = [
                changed.turn.word(),
                &changed.supplier,
                name,
                &changed.rule,
                &causes,
                verdict_before,
                severity_before,
                evidence_before,
                verdict_after,
                severity_after,
                evidence_after,
                state,
            ];
            take(&cells.map(|text| if text.is_empty() { Cell::Empty } else { Cell::Text(Cow::Borrowed(text)) }))
        })
    };
    write_rows(&COLUMNS, rows, out).map(Mended::in_words)
}

/// Verdict, severity and evidence; empty where there is no finding.
fn words_of(stand: Option<&Stand>) -> [String; 3] {
    stand.map_or_else(Default::default, |stand| {
        [stand.verdict.clone(), stand.severity.to_string(), stand.evidence.join("; ")]
    })
}

/// What made something different, in the words that programs read.
fn causes_in_words(causes: Option<&[Factor]>) -> String {
    match causes {
        None => "not found out".to_owned(),
        Some([]) => "a decision".to_owned(),
        Some(causes) => causes.iter().map(|cause| cause.word()).collect::<Vec<_>>().join(", "),
    }
}
