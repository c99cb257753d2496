//! The record of the run: what was read, with what, and what there was to remark.

use std::io;

use super::cells::{text, whole, word};
use super::{Cell, Column, Kind, Rows, Scope, Table, column};
use crate::languages::Phrases;
use crate::model::{Problem, RowNumber, SheetNote, so_many};

pub(in crate::report) const PROBLEMS: Table = Table {
    name: "problems",
    title: "Input problems",
    about: "One row for each remark about the input: what could not be read, and what was decided about how to read it.",
    columns: &PROBLEM_COLUMNS,
    rows: problems,
};

const PROBLEM_COLUMNS: [Column; 8] = [
    column("kind", Kind::Word, 18, "What sort of remark it is."),
    column("file", Kind::Text, 24, "The file."),
    column("sheet", Kind::Text, 14, "The sheet, for workbooks."),
    column("place", Kind::Text, 10, "The cell, or the row, where it occurs first."),
    column("count", Kind::Whole, 8, "How many cells or rows it concerns."),
    column("column", Kind::Key, 24, "The column it is about, if it is about one."),
    column("value", Kind::Text, 28, "What the cell says."),
    column("message", Kind::Prose, 70, "What was found, and what to do."),
];

fn problems(scope: &Scope<'_>, take: Rows<'_>) -> io::Result<()> {
    scope.report.problems.iter().try_for_each(|problem| take(&problem_row(problem, scope.phrases)))
}

fn problem_row<'a>(problem: &'a Problem, phrases: Option<&Phrases>) -> [Cell<'a>; PROBLEM_COLUMNS.len()] {
    let location = &problem.location;
    let place = location.cell().or_else(|| location.row.map(|row| row_told(row, phrases)));
    [
        text(problem.kind.to_string()),
        text(location.origin.file.to_string()),
        word(location.origin.sheet.as_ref()),
        word(place),
        whole(problem.count),
        text(problem.column.as_deref().unwrap_or_default()),
        text(problem.value.as_deref().unwrap_or_default()),
        text(&problem.message),
    ]
}

fn row_told(RowNumber(row): RowNumber, phrases: Option<&Phrases>) -> String {
    let english = || format!("row {row}");
    phrases.map_or_else(english, |phrases| phrases.say_of("book-row", &[("row", row.to_string().into())]).into_owned())
}

pub(in crate::report) const NOTICES: Table = Table {
    name: "notices",
    title: "Notices",
    about: "One row for each remark about the rules and the reference data.",
    columns: &[
        column("about", Kind::Key, 34, "The rule, the parameter or the table."),
        column("message", Kind::Prose, 100, "The remark."),
    ],
    rows: |scope, take| {
        let mut notices = scope.report.notices.iter();
        notices.try_for_each(|notice| take(&[text(&notice.about), text(&notice.message)]))
    },
};

pub(in crate::report) const RUN: Table = Table {
    name: "run",
    title: "Run",
    about: "What somebody needs to repeat the run: program, day, files with their digests, rules, lists, settings.",
    columns: &[
        column("what", Kind::Word, 12, "What the row is about."),
        column("name", Kind::Text, 44, "Which one."),
        column("value", Kind::Text, 80, "What was used."),
    ],
    rows: run,
};

fn run(scope: &Scope<'_>, take: Rows<'_>) -> io::Result<()> {
    let report = scope.report;
    let record = &report.run;
    let mut say = |what: &str, name: &str, value: &str| take(&[text(what), text(name), text(value)]);
    say("program", "thbscreen", &record.version)?;
    say("as of", "the day whose law and deadlines apply", &record.as_of.to_string())?;
    say("gate", "fails at severity", &record.gate.fail_on.map_or_else(|| "never".to_owned(), |gate| gate.to_string()))?;
    for sheet in &record.inputs.sheets {
        say("input", &name_of(sheet), &format!("sha256 {}", sheet.sha256))?;
        say(
            "input",
            &name_of(sheet),
            &format!("{}, {}", so_many(sheet.rows, "row"), so_many(sheet.suppliers, "supplier")),
        )?;
        for column in &sheet.columns {
            let to = column.column.as_deref().unwrap_or("-");
            say("column", &format!("{} {}", column.position, column.header), &format!("{} ({})", to, column.status))?;
        }
    }
    for pack in &record.packs {
        say("pack", &pack.id, &format!("{}; {}", pack.title, so_many(pack.rules, "rule")))?;
        say("pack", &pack.id, &format!("sha256 {}", pack.sha256))?;
    }
    for table in &record.reference {
        say("table", &table.id, &format!("{}, {}, {}", table.publisher, table.edition, table.date))?;
        say("table", &table.id, &format!("sha256 {}", table.sha256))?;
    }
    for file in &record.files {
        say("file", file.role, &file.file)?;
        say("file", file.role, &format!("sha256 {}", file.sha256))?;
    }
    record.settings.iter().try_for_each(|(name, value)| say("setting", name, value))?;
    say("setting", "all of them", &format!("sha256 {}", record.settings_sha256))?;
    let totals = &report.totals;
    say("count", "suppliers", &totals.suppliers.to_string())?;
    say("count", "suppliers with a flag", &totals.suppliers_flagged.to_string())?;
    say("count", "checks open for lack of an answer", &totals.unknown.to_string())
}

fn name_of(sheet: &SheetNote) -> String {
    match &sheet.sheet {
        Some(name) => format!("{}, {name}", sheet.file),
        None => sheet.file.to_string(),
    }
}
