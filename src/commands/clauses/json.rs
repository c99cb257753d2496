//! Clauses for programs.

use std::io::{self, Write};

use serde_json::{Value, json};

use super::NOTICE;
use super::selection::{RuleNote, Selection, Shown, WithoutClause};
use crate::model::Instrument;

/// The name of the schema; it changes when a field changes its meaning.
const SCHEMA: &str = "thbscreen/clauses/v1";

/// Prints the clauses and the rules without one as one object.
pub(super) fn write(selection: &Selection<'_>, out: &mut dyn Write) -> io::Result<()> {
    let without = |without: &WithoutClause<'_>| {
        let mut value = rule(&without.rule);
        value["reason"] = json!(without.reason);
        value
    };
    let value = json!({
        "schema": SCHEMA,
        "language": "en",
        "notice": NOTICE,
        "as_of": selection.day,
        "packs": selection.packs,
        "stages": selection.stages,
        "risk": selection.risk,
        "clauses": selection.shown.iter().map(|shown| clause(shown, selection)).collect::<Vec<_>>(),
        "without": selection.without.iter().map(without).collect::<Vec<_>>(),
    });
    writeln!(out, "{value:#}")
}

fn clause(shown: &Shown<'_>, selection: &Selection<'_>) -> Value {
    let source = |source: &&Instrument| {
        json!({
            "id": source.id,
            "title": source.title,
            "publisher": source.publisher,
            "url": source.url,
            "status": source.standing(selection.day),
            "sure": source.sure,
        })
    };
    let mut value = json!(shown.clause);
    value["rules"] = shown.rules.iter().map(rule).collect();
    value["instruments"] = shown.sources.iter().map(source).collect();
    value
}

fn rule(rule: &RuleNote<'_>) -> Value {
    json!({ "id": rule.id, "title": rule.title, "pack": rule.pack })
}
