//! The measures for programs.

use serde_json::{Value, json};

use super::BenchResult;
use super::printed::{agrees, refusal};
use crate::names::bench::{Counts, Wrong};
use crate::names::{AlignedWords, Comparison};

/// Everything that was measured.
pub(super) fn json(result: &BenchResult<'_>) -> Value {
    let measured = &result.measured;
    let (pairs, same) = (result.pairs.len(), result.same());
    let curve = measured.curve.iter().map(|(score, measured)| {
        let mut row = counts(measured);
        row["score_from"] = json!(f64::from(*score) / 100.0);
        row
    });
    let kinds = measured.kinds.iter().map(|(kind, measured)| {
        let mut row = counts(measured);
        row["kind"] = json!(kind);
        row
    });
    json!({
        "half": result.half,
        "pairs": pairs,
        "same": same,
        "different": pairs - same,
        "strong_or_exact": counts(&measured.strong),
        "weak_strong_or_exact": counts(&measured.any),
        "thresholds": curve.collect::<Vec<Value>>(),
        "kinds": kinds.collect::<Vec<Value>>(),
        "wrong": measured.wrong.iter().map(wrong).collect::<Vec<Value>>(),
    })
}

fn counts(counts: &Counts) -> Value {
    json!({
        "right": counts.hits,
        "false_alarms": counts.false_alarms,
        "missed": counts.misses,
        "rightly_not_found": counts.rests,
        "precision": counts.precision().map(rounded),
        "recall": counts.recall().map(rounded),
        "f1": counts.f1().map(rounded),
        "reviews_per_match": counts.reviews_per_match().map(rounded),
    })
}

fn wrong(wrong: &Wrong) -> Value {
    let pair = &wrong.pair;
    json!({
        "row": pair.row,
        "half": pair.half,
        "kind": pair.kind,
        "query": pair.query,
        "candidate": pair.candidate,
        "same": pair.same,
        "level": wrong.level().as_str(),
        "score": rounded(f64::from(wrong.score())),
        "names": wrong.found.as_ref().map(names),
    })
}

fn names(found: &Comparison) -> Value {
    let words =
        |words: &AlignedWords| json!({ "supplier": words.supplier, "listed": words.listed, "how": agrees(words.how) });
    json!({
        "agree": found.aligned.iter().map(words).collect::<Vec<Value>>(),
        "only_supplier": found.only_supplier,
        "only_listed": found.only_listed,
        "against": found.contradicts.iter().map(refusal).collect::<Vec<String>>(),
    })
}

/// To four digits, as many as a few thousand pairs can bear.
fn rounded(value: f64) -> f64 {
    (value * 10_000.0).round() / 10_000.0
}
