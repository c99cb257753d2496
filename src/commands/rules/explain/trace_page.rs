//! The page about a rule and a supplier.

use super::page::{Block, Item, Step};
use super::rule_page::{answers, head, heading, meaning};
use super::supplier::Traced;
use crate::model::{Location, Verdict};
use crate::rules::Explanation;
use crate::screening::{Reading, Trace, TraceStep};

/// How the rule came to its verdict.
pub(super) fn of(rule: &Explanation, traced: &Traced) -> Vec<Block> {
    let mut page = head(rule);
    let name = traced.name.as_ref().map(|name| format!(", {name}")).unwrap_or_default();
    let country = traced.country.as_ref().map(|code| format!(" ({code})")).unwrap_or_default();
    page.push(heading("Supplier"));
    page.push(Block::Text(format!("{}{name}{country}: {}", traced.key, traced.location)));
    let Some(trace) = &traced.trace else {
        page.extend([heading("Verdict"), Block::Text("none: the rule does not run on that day".to_owned())]);
        return page;
    };
    page.extend([heading("Verdict"), Block::Text(verdict(trace))]);
    page.extend(conditions(trace, &traced.location));
    if !trace.rests_on.is_empty() {
        page.push(heading("It rests on"));
        page.push(Block::Items(trace.rests_on.iter().map(|r| Item::new(shown(r, &traced.location))).collect()));
    }
    if !trace.missing.is_empty() {
        page.push(heading("What is missing"));
        page.push(Block::Items(trace.missing.iter().map(Item::new).collect()));
    }
    if trace.verdict == Verdict::Flagged {
        page.extend([heading("It would be clear if"), ways_out(traced)]);
    }
    page.extend(answers(rule));
    page.push(Block::Remark(format!("`thbscreen rules explain {}` says everything about the rule.", rule.id)));
    page
}

/// The answers after which the rule, looked at again, is clear.
fn ways_out(traced: &Traced) -> Block {
    if traced.ways_out.is_empty() {
        let words = "(no one, two or three other answers of the supplier: it rests on where the work is, on what is made, \
                     on who does it, on the chain, or on many answers)";
        return Block::Text(words.to_owned());
    }
    Block::Items(traced.ways_out.iter().map(|way| Item::new(way.to_string())).collect())
}

fn verdict(trace: &Trace) -> String {
    let severity = trace.severity;
    match trace.verdict {
        Verdict::Flagged => format!("flagged, {severity}: {}", meaning(severity)),
        Verdict::Unknown => format!("unknown: too little is known; if flagged, it would weigh {severity}"),
        Verdict::Clear => "clear: the pattern was looked for and not found".to_owned(),
        Verdict::NotApplicable => "not applicable: the rule does not concern this supplier".to_owned(),
    }
}

fn conditions(trace: &Trace, supplier: &Location) -> Vec<Block> {
    let mut page = Vec::new();
    if let Some(applies) = &trace.applies {
        page.extend([heading("Does it concern this supplier?"), Block::Steps(vec![step(applies, supplier)])]);
    }
    page.extend([heading("Is the pattern there?"), Block::Steps(vec![step(&trace.when, supplier)])]);
    for (severity, when) in &trace.severities {
        page.extend([heading(&format!("Does it weigh {severity}?")), Block::Steps(vec![step(when, supplier)])]);
    }
    page
}

fn step(step_of: &TraceStep, supplier: &Location) -> Step {
    Step {
        truth: step_of.truth,
        text: step_of.text.clone(),
        tests: step_of.tests.clone(),
        readings: step_of.readings.iter().map(|reading| shown(reading, supplier)).collect(),
        parts: step_of.parts.iter().map(|part| step(part, supplier)).collect(),
    }
}

/// `max_weekly_hours = 70 (X4)`
fn shown(reading: &Reading, supplier: &Location) -> String {
    let as_written =
        |raw: &&String| !raw.trim().is_empty() && raw.trim().to_lowercase() != reading.value.to_lowercase();
    let written = reading.raw.as_ref().filter(as_written).map(|raw| format!(", written \"{}\"", raw.trim()));
    let note = reading.note.as_ref().map(|note| format!("; {note}")).unwrap_or_default();
    let location = &reading.location;
    let row = location
        .row
        .map(|row| if reading.name.starts_with(':') { format!("line {}", row.0) } else { format!("row {}", row.0) });
    let place = location.cell().or(row);
    let elsewhere = (location.origin != supplier.origin).then(|| location.origin.to_string());
    let place: Vec<String> = elsewhere.into_iter().chain(place).collect();
    let place = if place.is_empty() { String::new() } else { format!(" ({})", place.join(", ")) };
    let value = if reading.value.is_empty() { "(not listed)" } else { &reading.value };
    format!("{} = {value}{}{place}{note}", reading.name, written.unwrap_or_default())
}
