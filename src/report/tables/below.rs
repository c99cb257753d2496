//! What reaches suppliers from those below them.

use std::io;

use super::cells::text;
use super::{Cell, Column, Kind, Rows, Scope, Table, column};
use crate::model::{Inherited, Supplier};

pub(in crate::report) const BELOW: Table = Table {
    name: "inherited",
    title: "Inherited",
    about: "One row for each supplier and finding that reaches it from its subcontractors, with the way it takes. \
            Indicators of harm and legal grounds weigh the same all the way up; exposure loses one severity per tier.",
    columns: &COLUMNS,
    rows,
};

const COLUMNS: [Column; 8] = [
    column("supplier", Kind::Key, 14, "The key of the supplier that is reached."),
    column("name", Kind::Text, 28, "Its name as the list has it."),
    column("from", Kind::Key, 14, "The key of the supplier it was found about."),
    column("from_name", Kind::Text, 28, "The name of that one."),
    column("rule", Kind::Key, 28, "The rule that found it."),
    column("title", Kind::Text, 36, "The pattern the rule looks for."),
    column("severity", Kind::Word, 10, "How much it weighs where it arrives."),
    column("way", Kind::Text, 44, "The suppliers from here down to that one."),
];

fn rows(scope: &Scope<'_>, take: Rows<'_>) -> io::Result<()> {
    for supplier in scope.ranked() {
        let key = supplier.key();
        supplier.inherited().findings.iter().try_for_each(|inherited| take(&row(supplier, &key, inherited)))?;
    }
    Ok(())
}

fn row<'a>(supplier: &Supplier<'a>, key: &'a str, inherited: &Inherited<'a>) -> [Cell<'a>; COLUMNS.len()] {
    let Inherited { from, rule, severity, .. } = inherited;
    [
        text(key),
        text(supplier.name().unwrap_or_default()),
        text(from.key()),
        text(from.name().unwrap_or_default()),
        text(&rule.id),
        text(&rule.title),
        text(severity.word()),
        text(inherited.way()),
    ]
}
