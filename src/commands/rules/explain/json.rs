//! An explanation for programs.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::{Value, json};

use super::supplier::Traced;
use crate::model::Location;
use crate::rules::Explanation;
use crate::screening::{Reading, Trace, TraceStep};

/// The name of the schema; it changes when a field changes its meaning.
const SCHEMA: &str = "thbscreen/explanation/v1";

#[derive(Serialize)]
struct ExplanationV1<'a> {
    schema: &'static str,
    rule: &'a Explanation,
    #[serde(skip_serializing_if = "Option::is_none")]
    supplier: Option<Value>,
}

/// Prints an explanation, and the trace if there is one.
pub(super) fn write(explanation: &Explanation, traced: Option<&Traced>, out: &mut dyn Write) -> io::Result<()> {
    let page = ExplanationV1 { schema: SCHEMA, rule: explanation, supplier: traced.map(supplier) };
    serde_json::to_writer_pretty(&mut *out, &page)?;
    writeln!(out)
}

fn supplier(traced: &Traced) -> Value {
    json!({
        "key": traced.key,
        "name": traced.name,
        "country": traced.country,
        "place": place(&traced.location),
        "trace": traced.trace.as_ref().map(trace),
        "would_clear": traced.ways_out,
    })
}

fn trace(trace: &Trace) -> Value {
    let severity = |(severity, when): &(_, TraceStep)| json!({ "severity": severity, "when": step(when) });
    json!({
        "verdict": trace.verdict,
        "severity": trace.severity,
        "applies": trace.applies.as_ref().map(step),
        "when": step(&trace.when),
        "severities": trace.severities.iter().map(severity).collect::<Vec<_>>(),
        "rests_on": readings(&trace.rests_on),
        "missing": trace.missing,
    })
}

fn step(of: &TraceStep) -> Value {
    let mut value = json!({ "text": of.text, "truth": of.truth.word() });
    if !of.tests.is_empty() {
        value["sql"] = json!(of.tests);
    }
    if !of.readings.is_empty() {
        value["values"] = readings(&of.readings);
    }
    if !of.parts.is_empty() {
        value["joined"] = json!(of.joiner);
        value["parts"] = of.parts.iter().map(step).collect();
    }
    value
}

fn readings(of: &[Reading]) -> Value {
    let reading = |reading: &Reading| {
        json!({
            "name": reading.name,
            "value": reading.value,
            "gap": reading.gap,
            "note": reading.note,
            "raw": reading.raw,
            "place": place(&reading.location),
        })
    };
    of.iter().map(reading).collect()
}

fn place(location: &Location) -> Value {
    json!({
        "file": location.origin.file,
        "sheet": location.origin.sheet,
        "row": location.row,
        "cell": location.cell(),
    })
}
