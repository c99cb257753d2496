//! What rules found: one row for each finding.

use std::io;

use super::cells::{all, text, word};
use super::{Cell, Column, Kind, Rows, Scope, Table, column};
use crate::languages::Phrases;
use crate::model::{Finding, Severity, Supplier, Verdict};
use crate::report::overview::{waiver_in_words, waiver_told};

pub(in crate::report) const FINDINGS: Table = Table {
    name: "findings",
    title: "Findings",
    about: "One row for each finding: what was flagged, and what could not be decided for lack of an answer.",
    columns: &COLUMNS,
    rows,
};

const COLUMNS: [Column; 22] = [
    column("supplier", Kind::Key, 14, "The key of the supplier: its identifier, or its name and country."),
    column("name", Kind::Text, 28, "The name of the supplier as the list has it."),
    column("country", Kind::Key, 8, "The country of registration, ISO 3166-1."),
    column("bid", Kind::Key, 12, "The bid that the row of the supplier states."),
    column("file", Kind::Text, 20, "The file the supplier was read from."),
    column("sheet", Kind::Text, 12, "The sheet, for workbooks."),
    column("row", Kind::Whole, 6, "The row of the supplier in the file, counted from 1."),
    column("rule", Kind::Key, 26, "The rule that speaks."),
    column("title", Kind::Text, 34, "The pattern it looks for."),
    column("verdict", Kind::Word, 10, "flagged: the pattern is there; unknown: too little is answered to tell."),
    column("severity", Kind::Word, 10, "How much the finding weighs: info, low, medium, high, critical."),
    column(
        "kind",
        Kind::Word,
        13,
        "gate: legal ground; evidence: indicator of harm; exposure; control; transparency; data.",
    ),
    column(
        "state",
        Kind::Word,
        8,
        "open; waived: somebody accepted it for a time; baseline: an earlier report has it.",
    ),
    column("waiver", Kind::Text, 30, "Who accepted it, until when and why."),
    column("digest", Kind::Key, 18, "Stays the same while its evidence does; for waivers."),
    column("evidence", Kind::Prose, 44, "The values it rests on, each with its cell."),
    column("missing", Kind::Prose, 28, "The columns whose answers would settle it, where it is unknown."),
    column("ask", Kind::Prose, 50, "What to ask."),
    column("action", Kind::Text, 50, "What to do, in proportion. A flag is a reason to ask, never a verdict."),
    column("instruments", Kind::Text, 30, "The laws, standards and guides the rule rests on, by id."),
    column(
        "would_clear",
        Kind::Text,
        44,
        "Other answers that, were they true, would clear it; looked for where severity is high or critical.",
    ),
    column("why", Kind::Text, 60, "What the pattern indicates and why it matters."),
];

fn rows(scope: &Scope<'_>, take: Rows<'_>) -> io::Result<()> {
    for supplier in scope.listed() {
        let key = supplier.key();
        for finding in supplier.findings() {
            take(&row(&key, &finding, scope.phrases))?;
        }
    }
    Ok(())
}

/// The cells of a finding for programs, of which the key of the supplier is at hand.
pub(in crate::report) fn finding_row<'a>(key: &'a str, finding: &Finding<'a>) -> [Cell<'a>; COLUMNS.len()] {
    row(key, finding, None)
}

/// The cells that sum up checks of a supplier that lack an answer.
pub(in crate::report) fn summed_row<'a>(
    key: &'a str,
    supplier: Supplier<'a>,
    (checks, gravest): (u32, Severity),
) -> [Cell<'a>; COLUMNS.len()] {
    let told = |column: &Column| match column.name {
        "title" => text(summed_title(checks)),
        "verdict" => text(Verdict::Unknown.word()),
        "severity" => text(gravest.word()),
        _ => Cell::Empty,
    };
    let mut cells = [const { Cell::Empty }; COLUMNS.len()];
    std::iter::zip(&mut cells, &COLUMNS).for_each(|(cell, column)| *cell = told(column));
    let whom = whom(key, supplier);
    std::iter::zip(&mut cells, whom).for_each(|(cell, whom)| *cell = whom);
    cells
}

/// What is said of checks that lack an answer and are summed.
fn summed_title(checks: u32) -> String {
    match checks {
        1 => "1 check lacks an answer".to_owned(),
        _ => format!("{checks} checks lack an answer"),
    }
}

/// The first cells: whom a row speaks of.
fn whom<'a>(key: &'a str, supplier: Supplier<'a>) -> [Cell<'a>; 7] {
    let location = supplier.location();
    [
        text(key),
        text(supplier.name().unwrap_or_default()),
        text(supplier.country().unwrap_or_default()),
        text(supplier.bid().unwrap_or_default()),
        text(location.origin.file.to_string()),
        word(location.origin.sheet),
        location.row.map_or(Cell::Empty, |row| Cell::Number(row.0.into())),
    ]
}

fn row<'a>(key: &'a str, finding: &Finding<'a>, phrases: Option<&Phrases>) -> [Cell<'a>; COLUMNS.len()] {
    let Finding { supplier, rule, outcome } = finding;
    let in_words = |waiver| phrases.map_or_else(|| waiver_in_words(waiver), |phrases| waiver_told(waiver, phrases));
    let (evidence, missing) = (finding.evidence(), finding.missing());
    let [key, name, country, bid, file, sheet, number] = whom(key, *supplier);
    [
        key,
        name,
        country,
        bid,
        file,
        sheet,
        number,
        text(&rule.id),
        text(&rule.title),
        text(outcome.verdict.to_string()),
        text(outcome.severity.to_string()),
        text(rule.kind.to_string()),
        text(finding.state().word()),
        word(finding.waiver().map(in_words)),
        text(Finding::digest_of(&evidence, &missing)),
        all(evidence),
        all(missing),
        text(&rule.ask),
        text(&rule.action),
        all(&rule.instruments),
        all(finding.would_clear().unwrap_or_default()),
        text(&rule.why),
    ]
}
