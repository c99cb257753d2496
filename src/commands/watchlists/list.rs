//! `thbscreen lists list`: which watch-lists there are, from when, and how old.

use std::io::{self, Write};

use anyhow::Result;
use comfy_table::{ColumnConstraint, Width};
use jiff::civil::Date;
use serde_json::{Value, json};

use super::{Desk, Shown, number};
use crate::cli::{Exit, ListFormat, grid, item};
use crate::model::{Severity, StatedPath};
use crate::reference::DataAge;
use crate::report::for_terminal;

/// How much of a digest tells two editions apart.
const SHORT: usize = 12;

/// Lists the lists.
pub(super) fn list(given: &[StatedPath], as_of: Date, format: ListFormat) -> Result<Exit> {
    let desk = Desk::load()?;
    let mut lists = desk.built_in()?;
    for path in given {
        lists.push(desk.given(path)?);
    }
    let mut out = io::BufWriter::new(io::stdout().lock());
    match format {
        ListFormat::Json => {
            let lists = lists.iter().map(|list| as_json(list, as_of)).collect::<Result<Vec<Value>>>()?;
            writeln!(out, "{:#}", json!(lists))?;
        }
        ListFormat::Table => table(&lists, as_of, &mut out)?,
    }
    out.flush()?;
    let mut err = io::stderr().lock();
    for (list, note) in lists.iter().flat_map(|list| list.notes.iter().map(move |note| (list, note))) {
        item(&mut err, &format!("{}: {note}", list.info.file))?;
    }
    Ok(Exit::Clean)
}

/// Whether a list is older than its publisher leaves it. One without a day is.
fn is_stale(list: &Shown, as_of: Date) -> bool {
    DataAge::default().is_stale(&list.info, as_of)
}

fn table(lists: &[Shown], as_of: Date, out: &mut dyn Write) -> Result<()> {
    if lists.is_empty() {
        writeln!(out, "There are no watch-lists; `thbscreen lists import` makes one, --list FILE shows it.")?;
        return Ok(());
    }
    let mut table = grid(&["Id, title, SHA-256", "Publisher, licence", "Edition, age", "Kind, weight", "Entries"]);
    for (column, width) in [(2, 12), (3, 15), (4, 11)] {
        if let Some(column) = table.column_mut(column) {
            column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(width)));
        }
    }
    for list in lists {
        let (info, watch) = (&list.info, list.watch()?);
        let (entries, names) = list.counted()?;
        let severity = watch.severity.map(Severity::word).unwrap_or_default();
        table.add_row([
            lines(&[&info.id, &info.title, short(&list.sha256)]),
            lines(&[&info.publisher, &info.licence]),
            edition(list, as_of),
            lines(&[watch.kind.word(), severity]),
            format!("{entries}\n{}", number(names, "name", "names")),
        ]);
    }
    let stale = lists.iter().filter(|list| is_stale(list, as_of)).count();
    writeln!(out, "{table}\n{}, {stale} of them stale, as of {as_of}", number(lists.len(), "list", "lists"))?;
    Ok(())
}

/// Which edition a list is, and how old.
fn edition(list: &Shown, as_of: Date) -> String {
    let info = &list.info;
    let date = info.date_on(as_of).map_or_else(|| "no day stated".to_owned(), |date| date.to_string());
    let age = match info.age(as_of) {
        Some(age) => number(age.max(0) as usize, "day", "days"),
        None => "age not known".to_owned(),
    };
    let stale = if is_stale(list, as_of) { ", stale" } else { "" };
    let age = format!("{age}{stale}");
    if info.edition.contains(&date) { lines(&[&info.edition, &age]) } else { lines(&[&info.edition, &date, &age]) }
}

/// Texts of files below each other.
fn lines(texts: &[&str]) -> String {
    texts.iter().map(|text| for_terminal(text)).collect::<Vec<_>>().join("\n")
}

fn short(sha256: &str) -> &str {
    sha256.get(..SHORT).unwrap_or(sha256)
}

fn as_json(list: &Shown, as_of: Date) -> Result<Value> {
    let (info, watch) = (&list.info, list.watch()?);
    let (entries, names) = list.counted()?;
    Ok(json!({
        "id": info.id,
        "title": info.title,
        "publisher": info.publisher,
        "edition": info.edition,
        "date": info.date_on(as_of),
        "age_days": info.age(as_of),
        "renewed_days": info.renewed_days,
        "stale": is_stale(list, as_of),
        "kind": watch.kind,
        "severity": watch.severity,
        "entries": entries,
        "names": names,
        "licence": info.licence,
        "address": info.address,
        "file": list.file,
        "sha256": list.sha256,
        "notes": list.notes,
    }))
}
