//! How suppliers, cells and counts are called in the terminal.

use std::borrow::Cow;
use std::io::{self, Write};
use std::path::Path;

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::CELLS;
use crate::languages::{Language, Phrases};
use crate::model::{Evidence, Supplier};
use crate::report::escape::for_terminal;

/// How much of a value is shown, in columns of the terminal; every other format has all of
/// it.
const LONGEST_VALUE: usize = 240;

/// Sentences below a table are broken after so many columns.
const LINE: usize = 80;

/// The cells a finding rests on, one a line, as far as they fit.
pub(in crate::report) fn basis(evidence: &[Evidence<'_>], phrases: &Phrases) -> String {
    let line = |item: &Evidence<'_>| {
        let value = shortened(&item.value, LONGEST_VALUE);
        match (item.raw, item.location.cell()) {
            (Some(_), Some(cell)) => format!("{} = {value} ({cell})", item.column),
            _ => format!("{} = {value}", item.column),
        }
    };
    let mut lines: Vec<String> = evidence.iter().take(CELLS).map(line).collect();
    if evidence.len() > CELLS {
        lines.push(about_so_many("screen-more-cells", evidence.len() - CELLS, phrases));
    }
    lines.join("\n")
}

/// How a supplier is called in few letters, for people: its identifier, or its row.
pub(in crate::report) fn called(supplier: &Supplier<'_>, phrases: &Phrases) -> String {
    match (supplier.id(), supplier.location().row) {
        (None, Some(row)) => phrases.say_of("screen-row", &[("row", row.0.to_string().into())]).into_owned(),
        _ => supplier.key(),
    }
}

/// The same for programs.
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
pub(in crate::report) fn named(supplier: &Supplier<'_>, phrases: &Phrases) -> String {
    let name: String = supplier.name().unwrap_or_default().chars().take(24).collect();
    let named = format!("{} {}", called(supplier, phrases), name.trim());
    if supplier.report.list.sheets.len() == 1 {
        return named;
    }
    let origin = supplier.location().origin;
    let file = Path::new(&*origin.file).file_name().unwrap_or_default().to_string_lossy().into_owned();
    let sheet = origin.sheet.map(|sheet| format!(", {sheet}")).unwrap_or_default();
    format!("{named}\n{file}{sheet}:")
}

/// Says in a sentence of such a name how many are left out, where some are, and ends the part.
pub(in crate::report) fn left_out(count: usize, id: &str, phrases: &Phrases, out: &mut dyn Write) -> io::Result<()> {
    if count > 0 {
        writeln!(out, "... {}", about_so_many(id, count, phrases))?;
    }
    writeln!(out)
}

/// A sentence about so many of something.
pub(in crate::report) fn about_so_many(id: &str, count: usize, phrases: &Phrases) -> String {
    phrases.say_of(id, &[("count", count.into())]).into_owned()
}

/// Counts of the words of a scale in one line: `3 critical, 14 high`.
pub(in crate::report) fn so_many_of_each<'a>(
    counts: impl IntoIterator<Item = (Cow<'a, str>, usize)>,
    phrases: &Phrases,
) -> String {
    let said = |(word, count): (Cow<'a, str>, usize)| {
        phrases.say_of("screen-so-many", &[("count", count.into()), ("word", word.into())]).into_owned()
    };
    counts.into_iter().map(said).collect::<Vec<_>>().join(", ")
}

/// The heading of remarks that come as finished English text, which it says to those who read
/// another language.
pub(in crate::report) fn in_english<'a>(id: &'a str, phrases: &'a Phrases) -> Cow<'a, str> {
    let title = phrases.say(id);
    match phrases.language() {
        Language::English => title,
        _ => Cow::Owned(phrases.say_of("screen-in-english", &[("title", title.into())]).into_owned()),
    }
}

/// Writes a text in lines that fit every terminal.
pub(in crate::report) fn lines(text: &str, out: &mut dyn Write) -> io::Result<()> {
    lines_of(text, LINE, out)
}

/// Writes a text in lines of so many columns at most, broken between words.
pub(in crate::report) fn lines_of(text: &str, columns: usize, out: &mut dyn Write) -> io::Result<()> {
    let mut line = String::new();
    for word in text.split(' ') {
        if !line.is_empty() && line.width() + 1 + word.width() > columns {
            writeln!(out, "{line}")?;
            line.clear();
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    writeln!(out, "{line}")
}
