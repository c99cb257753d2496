//! The rules that ran, and what they rest on.

use std::io;

use super::cells::{all, text, whole, word};
use super::{Cell, Column, Kind, Rows, Scope, Table, column};
use crate::model::{Instrument, Report, RuleCounts, RuleInfo};

pub(in crate::report) const RULES: Table = Table {
    name: "rules",
    title: "Rules",
    about: "One row for each rule that ran, with how often each verdict came out.",
    columns: &RULE_COLUMNS,
    rows: rules,
};

const RULE_COLUMNS: [Column; 15] = [
    column("rule", Kind::Key, 28, "The id of the rule."),
    column("title", Kind::Text, 36, "The pattern it looks for."),
    column(
        "kind",
        Kind::Word,
        13,
        "gate: legal ground; evidence: indicator of harm; exposure; control; transparency; data.",
    ),
    column("severity", Kind::Word, 10, "How much a finding weighs; the most, where it depends."),
    column("pack", Kind::Key, 14, "The pack that defines it."),
    column("flagged", Kind::Whole, 9, "Suppliers for which the pattern is there."),
    column("unknown", Kind::Whole, 9, "Suppliers of whom too little is answered to tell."),
    column("clear", Kind::Whole, 9, "Suppliers for which the pattern is not there."),
    column("not_applicable", Kind::Whole, 14, "Suppliers whom the rule does not concern."),
    column("why", Kind::Text, 60, "What the pattern indicates and why it matters."),
    column("ask", Kind::Text, 50, "What to ask."),
    column("action", Kind::Text, 50, "What to do, in proportion."),
    column("instruments", Kind::Text, 30, "The laws, standards and guides it rests on, by id."),
    column("applies", Kind::Text, 40, "Which suppliers it concerns, as a SQL condition; all, where it is empty."),
    column("condition", Kind::Text, 60, "The pattern as a SQL condition."),
];

fn rules(scope: &Scope<'_>, take: Rows<'_>) -> io::Result<()> {
    let report = scope.report;
    std::iter::zip(&report.rules, &report.totals.rules).try_for_each(|(rule, counts)| take(&rule_row(rule, *counts)))
}

fn rule_row(rule: &RuleInfo, counts: RuleCounts) -> [Cell<'_>; RULE_COLUMNS.len()] {
    [
        text(&rule.id),
        text(&rule.title),
        text(rule.kind.to_string()),
        text(rule.severity.to_string()),
        text(&rule.pack),
        whole(counts.flagged),
        whole(counts.unknown),
        whole(counts.clear),
        whole(counts.not_applicable),
        text(&rule.why),
        text(&rule.ask),
        text(&rule.action),
        all(&rule.instruments),
        text(rule.applies.as_deref().unwrap_or_default()),
        text(&rule.when),
    ]
}

pub(in crate::report) const INSTRUMENTS: Table = Table {
    name: "instruments",
    title: "Instruments",
    about: "One row for each law, standard, guide or list that the rules rest on.",
    columns: &INSTRUMENT_COLUMNS,
    rows: instruments,
};

const INSTRUMENT_COLUMNS: [Column; 12] = [
    column("instrument", Kind::Key, 28, "The id that rules use."),
    column("title", Kind::Text, 60, "Its title."),
    column("publisher", Kind::Text, 30, "Who issued it."),
    column("jurisdiction", Kind::Text, 18, "Where it counts."),
    column("year", Kind::Whole, 7, "The year of issue, or of the edition described."),
    column("kind", Kind::Word, 12, "What sort of text it is."),
    column("standing", Kind::Word, 12, "How it stands on the as-of date."),
    column("in_force_from", Kind::Date, 13, "The day it came into force."),
    column("url", Kind::Text, 44, "Where it can be read."),
    column("asks_of_supplier", Kind::Text, 50, "What it asks of a supplier."),
    column("asks_of_buyer", Kind::Text, 50, "What it asks of a buyer, or what a buyer can use it for."),
    column("checked", Kind::Word, 11, "How well the entry was checked: read, summary, unverified."),
];

fn instruments(scope: &Scope<'_>, take: Rows<'_>) -> io::Result<()> {
    let report = scope.report;
    report.instruments.iter().try_for_each(|instrument| take(&instrument_row(report, instrument)))
}

fn instrument_row<'a>(report: &Report, instrument: &'a Instrument) -> [Cell<'a>; INSTRUMENT_COLUMNS.len()] {
    [
        text(&instrument.id),
        text(&instrument.title),
        text(&instrument.publisher),
        all(&instrument.jurisdiction),
        instrument.year.map_or(Cell::Empty, |year| Cell::Number(year.into())),
        text(instrument.kind.to_string()),
        text(instrument.standing(report.run.as_of).to_string()),
        instrument.in_force_from.map_or(Cell::Empty, Cell::Date),
        word(instrument.url.as_ref()),
        text(&instrument.supplier),
        text(&instrument.buyer),
        text(instrument.sure.to_string()),
    ]
}
