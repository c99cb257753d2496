//! How suppliers, cells and counts are called in the terminal.

use std::io::{self, Write};
use std::path::Path;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::CELLS;
use crate::model::{Evidence, Supplier};
use crate::report::escape::for_terminal;

/// How much of a value is shown, in columns of the terminal; every other format has all of
/// it.
const LONGEST_VALUE: usize = 240;

/// The cells a finding rests on, one a line, as far as they fit.
pub(in crate::report) fn basis(evidence: &[Evidence<'_>]) -> String {
    let line = |item: &Evidence<'_>| {
        let value = shortened(&item.value, LONGEST_VALUE);
        match (item.raw, item.location.cell()) {
            (Some(_), Some(cell)) => format!("{} = {value} ({cell})", item.column),
            _ => format!("{} = {value}", item.column),
        }
    };
    let mut lines: Vec<String> = evidence.iter().take(CELLS).map(line).collect();
    if evidence.len() > CELLS {
        lines.push(format!("and {} more", evidence.len() - CELLS));
    }
    lines.join("\n")
}

/// How a supplier is called in few letters: its identifier, or its row.
pub(in crate::report) fn handle(supplier: &Supplier<'_>) -> String {
    match (supplier.id(), supplier.location().row) {
        (None, Some(row)) => format!("row {}", row.0),
        _ => supplier.key(),
    }
}

/// A text cut to so many columns of the terminal.
pub(in crate::report) fn shortened(text: &str, columns: usize) -> String {
    let text = for_terminal(text);
    if text.width() <= columns {
        return text.into_owned();
    }
    let mut used = 1;
    let fits = |c: &char| {
        used += c.width().unwrap_or(0);
        used <= columns
    };
    let kept: String = text.chars().take_while(fits).collect();
    format!("{}…", kept.trim_end())
}

/// A text of which so many columns of the terminal are kept at its end, where paths differ.
pub(in crate::report) fn shortened_to_end(text: &str, columns: usize) -> String {
    let text = for_terminal(text);
    if text.width() <= columns {
        return text.into_owned();
    }
    let mut used = 1;
    let fits = |(_, c): &(usize, char)| {
        used += c.width().unwrap_or(0);
        used <= columns
    };
    let start = text.char_indices().rev().take_while(fits).last().map_or(text.len(), |(place, _)| place);
    format!("…{}", &text[start..])
}

/// How a supplier is called, with the beginning of its name and, where there are several files, the
/// one its cells stand in.
pub(in crate::report) fn named(supplier: &Supplier<'_>) -> String {
    let name: String = supplier.name().unwrap_or_default().chars().take(24).collect();
    let named = format!("{} {}", handle(supplier), name.trim());
    if supplier.report.list.sheets.len() == 1 {
        return named;
    }
    let origin = supplier.location().origin;
    let file = Path::new(&*origin.file).file_name().unwrap_or_default().to_string_lossy().into_owned();
    let sheet = origin.sheet.map(|sheet| format!(", {sheet}")).unwrap_or_default();
    format!("{named}\n{file}{sheet}:")
}

pub(in crate::report) fn left_out(count: usize, what: &str, out: &mut dyn Write) -> io::Result<()> {
    if count > 0 {
        writeln!(out, "... and {} not shown here", number(count, what))?;
    }
    writeln!(out)
}

pub(in crate::report) fn number(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}
