//! Clauses for programs.

use std::io::{self, Write};

use jiff::civil::Date;
use serde::Serialize;

use super::NOTICE;
use super::selection::{RuleNote, Selection, Shown, WithoutClause};
use crate::model::{Clause, Instrument, PurchaseRisk, Stage, Standing, Sureness};

/// The name of the schema; it changes when a field changes its meaning.
const SCHEMA: &str = "thbscreen/clauses/v1";

/// The language of the texts.
const LANGUAGE: &str = "en";

#[derive(Serialize)]
struct ClausesV1<'a> {
    schema: &'static str,
    language: &'static str,
    notice: &'static str,
    as_of: Date,
    packs: &'a [&'a str],
    stages: &'a [Stage],
    risk: Option<PurchaseRisk>,
    clauses: Vec<ClauseV1<'a>>,
    without: Vec<WithoutV1<'a>>,
}

#[derive(Serialize)]
struct ClauseV1<'a> {
    id: &'a str,
    title: &'a str,
    stage: Stage,
    risk: PurchaseRisk,
    text: &'a str,
    note: &'a str,
    evidence: &'a str,
    rules: Vec<RuleV1<'a>>,
    instruments: Vec<InstrumentV1<'a>>,
}

#[derive(Serialize)]
struct RuleV1<'a> {
    id: &'a str,
    title: &'a str,
    pack: &'a str,
}

#[derive(Serialize)]
struct InstrumentV1<'a> {
    id: &'a str,
    title: &'a str,
    publisher: &'a str,
    url: Option<&'a str>,
    status: Standing,
    sure: Sureness,
}

#[derive(Serialize)]
struct WithoutV1<'a> {
    #[serde(flatten)]
    rule: RuleV1<'a>,
    reason: &'a str,
}

/// Prints the clauses and the rules without one as one object.
pub(super) fn write(selection: &Selection<'_>, out: &mut dyn Write) -> io::Result<()> {
    let page = ClausesV1 {
        schema: SCHEMA,
        language: LANGUAGE,
        notice: NOTICE,
        as_of: selection.day,
        packs: &selection.packs,
        stages: &selection.stages,
        risk: selection.risk,
        clauses: selection.shown.iter().map(|shown| clause(shown, selection.day)).collect(),
        without: selection.without.iter().map(without).collect(),
    };
    serde_json::to_writer_pretty(&mut *out, &page)?;
    writeln!(out)
}

fn clause<'a>(shown: &'a Shown<'_>, day: Date) -> ClauseV1<'a> {
    let Clause { id, title, stage, risk, text, note, evidence, .. } = shown.clause;
    let source = |source: &&'a Instrument| InstrumentV1 {
        id: &source.id,
        title: &source.title,
        publisher: &source.publisher,
        url: source.url.as_deref(),
        status: source.standing(day),
        sure: source.sure,
    };
    ClauseV1 {
        id,
        title,
        stage: *stage,
        risk: *risk,
        text,
        note,
        evidence,
        rules: shown.rules.iter().map(rule).collect(),
        instruments: shown.sources.iter().map(source).collect(),
    }
}

fn without<'a>(without: &WithoutClause<'a>) -> WithoutV1<'a> {
    WithoutV1 { rule: rule(&without.rule), reason: without.reason }
}

fn rule<'a>(rule: &RuleNote<'a>) -> RuleV1<'a> {
    RuleV1 { id: rule.id, title: rule.title, pack: rule.pack }
}
