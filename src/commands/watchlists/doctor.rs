//! `thbscreen lists doctor`: what should be looked at before a watch-list is relied on.

use std::io::{self, Write};

use anyhow::Result;
use jiff::civil::Date;
use serde_json::{Value, json};

use super::{Desk, Shown, number};
use crate::bundled::RulesData;
use crate::cli::{Exit, ListFormat, item, wrapped};
use crate::model::StatedPath;
use crate::names::Matcher;
use crate::watchlists::{Finding, examine};

/// How many findings of one sort are shown on the terminal.
const SHOWN: usize = 20;

/// Looks at lists.
pub(super) fn doctor(given: &[StatedPath], as_of: Date, format: ListFormat) -> Result<Exit> {
    let desk = Desk::load()?;
    let lists = if given.is_empty() {
        desk.built_in()?
    } else {
        given.iter().map(|path| desk.given(path)).collect::<Result<_>>()?
    };
    let matcher = Matcher::of(&RulesData::built_in())?;
    let looked: Vec<(Shown, Vec<Finding>)> = lists
        .into_iter()
        .map(|list| {
            let findings = examine(&list.examined(), &matcher, &desk.countries, as_of);
            (list, findings)
        })
        .collect();
    let mut out = io::BufWriter::new(io::stdout().lock());
    match format {
        ListFormat::Json => writeln!(out, "{:#}", as_json(&looked))?,
        ListFormat::Table => {
            looked.iter().try_for_each(|(list, findings)| in_words(list, findings, as_of, &mut out))?;
        }
    }
    if looked.is_empty() && format == ListFormat::Table {
        writeln!(out, "There are no built-in watch-lists; name the files of your own.")?;
    }
    out.flush()?;
    let needs_a_look = looked.iter().any(|(_, findings)| !findings.is_empty());
    Ok(if needs_a_look { Exit::Found } else { Exit::Clean })
}

fn name(list: &Shown) -> &str {
    list.file.as_deref().unwrap_or(&list.info.id)
}

fn in_words(list: &Shown, findings: &[Finding], as_of: Date, out: &mut dyn Write) -> Result<()> {
    let entries = number(list.table.rows().len(), "entry", "entries");
    let count = match findings.len() {
        0 => "nothing needs a look".to_owned(),
        1 => "1 thing needs a look".to_owned(),
        count => format!("{count} things need a look"),
    };
    wrapped(out, "", "  ", &format!("{}: {}, {entries}; {count}, as of {as_of}", name(list), list.info.title))?;
    for note in &list.notes {
        wrapped(out, "  ", "    ", &format!("note: {note}"))?;
    }
    for findings in findings.chunk_by(|a, b| a.symptom == b.symptom) {
        for finding in findings.iter().take(SHOWN) {
            let row = finding.row.map(|row| format!("row {}: ", row.0)).unwrap_or_default();
            item(out, &format!("{row}{}", finding.what))?;
        }
        if findings.len() > SHOWN {
            item(out, &format!("{} more of this sort; --format json lists all", findings.len() - SHOWN))?;
        }
        if let Some(finding) = findings.first() {
            wrapped(out, "    > ", "      ", finding.symptom.to_do())?;
        }
    }
    Ok(())
}

fn as_json(looked: &[(Shown, Vec<Finding>)]) -> Value {
    let finding = |finding: &Finding| {
        json!({
            "row": finding.row,
            "symptom": finding.symptom,
            "value": finding.value,
            "what": finding.what,
            "to_do": finding.symptom.to_do(),
        })
    };
    let list = |(list, findings): &(Shown, Vec<Finding>)| {
        json!({
            "id": list.info.id,
            "file": list.file,
            "sha256": list.sha256,
            "notes": list.notes,
            "findings": findings.iter().map(finding).collect::<Vec<_>>(),
        })
    };
    looked.iter().map(list).collect()
}
