//! What is different between two reports, in each format.

mod markdown;
mod table;

use std::borrow::Cow;
use std::io::{self, Write};

use serde::Serialize;

pub use markdown::markdown;
pub use table::table;

use super::Remarks;
use super::csv::write_rows;
use super::escape::{ForJson, Mended};
use super::tables::Cell;
use crate::model::{Changed, Difference, Factor, Stand, Turn};

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

/// What made something different, in words.
fn causes_in_words(causes: Option<&[Factor]>) -> String {
    match causes {
        None => "not found out".to_owned(),
        Some([]) => "a decision".to_owned(),
        Some(causes) => causes.iter().map(|cause| cause.word()).collect::<Vec<_>>().join(", "),
    }
}

/// How a finding stands before and after, in few words.
fn passage(changed: &Changed) -> String {
    let words = |stand: &Stand| {
        if stand.is_flagged() { stand.severity.to_string() } else { format!("{} ({})", stand.verdict, stand.severity) }
    };
    match (&changed.before, &changed.after) {
        (Some(before), Some(after)) if changed.turn == Turn::Decided => format!("{} to {}", before.state, after.state),
        (Some(before), Some(after)) if words(before) == words(after) => words(after),
        (Some(before), Some(after)) => format!("{} to {}", words(before), words(after)),
        (before, after) => after.as_ref().or(before.as_ref()).map(words).unwrap_or_default(),
    }
}

/// The values that are different: those of before that are not there now, and those of now.
fn values(changed: &Changed) -> Vec<String> {
    let of = |stand: &Option<Stand>| stand.as_ref().map(|stand| stand.evidence.clone()).unwrap_or_default();
    let (before, after) = (of(&changed.before), of(&changed.after));
    let was = before.iter().filter(|value| !after.contains(value)).map(|value| format!("was: {value}"));
    let is = after.iter().filter(|value| !before.contains(value)).map(|value| format!("is: {value}"));
    was.chain(is).collect()
}

/// How many flagged findings went which way, and how many open checks, in words.
fn counts(difference: &Difference) -> [String; 2] {
    let counts: Vec<(usize, usize)> = Turn::ALL.iter().map(|turn| difference.count(*turn)).collect();
    let in_words = |of: fn(&(usize, usize)) -> usize| {
        let turns = std::iter::zip(Turn::ALL, &counts).filter(|(_, count)| of(count) > 0);
        let words: Vec<String> = turns.map(|(turn, count)| format!("{} {turn}", of(count))).collect();
        if words.is_empty() { "none is different".to_owned() } else { words.join(", ") }
    };
    [in_words(|(of_note, _)| *of_note), in_words(|(_, open)| *open)]
}

/// The two reports, in words.
fn sides(difference: &Difference) -> [String; 2] {
    [&difference.before, &difference.after].map(|side| {
        format!("{}, as of {}, {} suppliers, by version {}", side.file, side.as_of, side.suppliers, side.version)
    })
}
