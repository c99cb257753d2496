//! Concentration and coverage: how flags and open checks spread.

use std::io;

use super::cells::{text, whole};
use super::{Cell, Column, Kind, Rows, Scope, Table, column};
use crate::model::Dimension;

pub(in crate::report) const SPREAD: Table = Table {
    name: "spread",
    title: "Spread",
    about: "Suppliers in groups: by country, sector, tier and rule. A large share may say as much about the questions as \
            about the suppliers.",
    columns: &COLUMNS,
    rows,
};

const COLUMNS: [Column; 8] = [
    column("by", Kind::Word, 9, "What the suppliers are grouped by."),
    column("group", Kind::Key, 28, "The code or word they share; empty where nothing is stated."),
    column("title", Kind::Text, 50, "What the code means, where that is known."),
    column("suppliers", Kind::Whole, 11, "How many there are; for a rule, those it concerns."),
    column("flagged", Kind::Whole, 9, "How many have a flag."),
    column("flagged_pct", Kind::Percent, 12, "The flagged among them."),
    column("high_or_critical", Kind::Whole, 16, "How many have a flag of severity high or critical."),
    column("unknown", Kind::Whole, 9, "How many have a check that lacks an answer."),
];

fn rows(scope: &Scope<'_>, take: Rows<'_>) -> io::Result<()> {
    for by in Dimension::ALL {
        for group in scope.report.grouped_by(*by) {
            let row: [Cell<'_>; COLUMNS.len()] = [
                text(by.word()),
                text(group.key.as_deref().unwrap_or_default()),
                text(group.title.as_deref().unwrap_or_default()),
                whole(group.suppliers),
                whole(group.flagged),
                Cell::Number((group.share() * 10.0).round() / 10.0),
                whole(group.serious),
                whole(group.unknown),
            ];
            take(&row)?;
        }
    }
    Ok(())
}
