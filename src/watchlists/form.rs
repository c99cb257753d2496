//! The one form in which watch-lists are kept: a CSV file that carries its own description.
//!
//! ```text
//! # thbscreen watch-list
//! # id = "dhs_uflpa"
//! # title = "UFLPA Entity List"
//! name,aliases,former_names,country,...
//! "Lumora Silk Co., Ltd.",Lumora|Lumora Silk,,CN,...
//! ```
//!
//! UTF-8. The lines in front are TOML behind `# `. Several values in a cell are parted by `|`.
//! A cell that a spreadsheet program would run as a formula has an apostrophe in front, which
//! is taken away when it is read, so that every value comes back as it was. A spreadsheet
//! program may save the file again, with quotes round the lines in front, with a byte-order
//! mark, with its own line ends or `;` between cells; but it also cuts leading zeros off
//! numbers and rewrites days, so it is better not to.

use std::borrow::Cow;
use std::fmt::Write;

use anyhow::{Context, Result, bail};

use super::about::About;
use super::field::Field;
use super::layout::{Cells, Layout, Parts};
use super::load::Loaded;
use super::text::PART;
use crate::model::{RowNumber, closest};

/// The first line, behind `# `.
const TITLE: &str = "thbscreen watch-list";

/// What formulas begin with; some programs take the wide forms for them too.
const BEGINNINGS: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// A list in the one form, as it stands in its file.
#[derive(Debug)]
pub(super) struct Form {
    pub(super) about: About,
    /// Its rows, the header first, without protection against formulas.
    pub(super) rows: Vec<(RowNumber, Vec<String>)>,
}

/// Whether a file begins as lists in this form do.
pub(super) fn is_form(start: &[u8]) -> bool {
    let text = start.strip_prefix(b"\xef\xbb\xbf").unwrap_or(start);
    let text = text.strip_prefix(b"\"").unwrap_or(text);
    text.strip_prefix(b"#").is_some_and(|rest| rest.trim_ascii_start().starts_with(TITLE.as_bytes()))
}

/// The layout of the form.
pub(super) fn layout() -> Layout {
    let cells = |field: Field| {
        let is_whole = field == Field::Name || field.is_day();
        let parts = if is_whole { Parts::Whole } else { Parts::At(PART.to_string()) };
        Cells { from: vec![field.name().to_owned()], parts, ..Cells::default() }
    };
    Layout {
        requires: vec![Field::Name.name().to_owned()],
        fields: Field::ALL.into_iter().map(|field| (field, cells(field))).collect(),
        ..Layout::default()
    }
}

/// Writes a list in the one form. The same list gives the same bytes.
pub fn write(list: &Loaded) -> Result<String> {
    let mut text = format!("# {TITLE}\n");
    for line in list.about.lines() {
        writeln!(text, "# {line}")?;
    }
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::Any(b'\n')).from_writer(Vec::new());
    writer.write_record(list.table.headers())?;
    for row in list.table.rows() {
        writer.write_record(row.iter().map(protected).map(Cow::into_owned))?;
    }
    let rows = writer.into_inner().context("the rows cannot be written")?;
    text.push_str(std::str::from_utf8(&rows)?);
    Ok(text)
}

/// Reads the parts of a list in the one form.
pub(super) fn read(bytes: &[u8]) -> Result<Form> {
    let text = std::str::from_utf8(bytes)
        .context("the list is no UTF-8; if a spreadsheet program saved it, save it again as \"CSV UTF-8\"")?;
    let text = text.trim_start_matches('\u{feff}');
    let mut toml = String::new();
    let mut comments = 0;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let Some(comment) = comment(line) else { break };
        at += line.len();
        // The first line is the title.
        toml.push_str(if comments > 0 { &comment } else { "" });
        toml.push('\n');
        comments += 1;
    }
    let about = About::read(&toml)?;
    let rows = rows(&text[at..], comments)?;
    Ok(Form { about, rows })
}

/// The TOML of a line in front, `None` when the line is none of these. A spreadsheet program
/// may have parted it at its commas, and filled it up with blank cells.
fn comment(line: &str) -> Option<String> {
    let line = line.trim_end_matches(['\r', '\n']);
    let is_padding = |c: char| matches!(c, ',' | ';' | '\t' | ' ');
    if let Some(comment) = line.strip_prefix('#') {
        return Some(comment.trim_end_matches(is_padding).trim_start().to_owned());
    }
    line.strip_prefix("\"#")?;
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).from_reader(line.trim_end_matches(is_padding).as_bytes());
    let record = reader.records().next()?.ok()?;
    let joined = record.iter().collect::<Vec<_>>().join(",");
    Some(joined.strip_prefix('#')?.trim_end_matches(is_padding).trim_start().to_owned())
}

/// The header and the rows behind the lines in front.
fn rows(text: &str, before: u32) -> Result<Vec<(RowNumber, Vec<String>)>> {
    let first = text.lines().next().unwrap_or_default();
    let has = |mark: u8| memchr::memchr(mark, first.as_bytes()).is_some();
    let delimiter = [b',', b';', b'\t'].into_iter().find(|mark| has(*mark)).unwrap_or(b',');
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(text.as_bytes());
    let mut rows: Vec<(RowNumber, Vec<String>)> = Vec::new();
    for record in reader.records() {
        let record = record?;
        let line = record.position().map_or(0, csv::Position::line) as u32;
        let cells = record.iter().map(|cell| unprotected(cell).to_owned()).collect();
        rows.push((RowNumber(before + line), cells));
    }
    let Some((_, header)) = rows.first() else { bail!("the list ends before its header") };
    check_header(header)?;
    Ok(rows)
}

fn check_header(header: &[String]) -> Result<()> {
    let known = Field::ALL.map(Field::name);
    for name in header.iter().map(|name| name.trim()).filter(|name| !name.is_empty()) {
        if !known.contains(&name) {
            let near = closest(name, known).map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
            bail!("`{name}` is no column of a watch-list{near}; there are {}", Field::names());
        }
    }
    if !header.iter().any(|name| name.trim() == Field::Name.name()) {
        bail!("the list has no column `name`");
    }
    Ok(())
}

/// Whether a spreadsheet program would run a cell. Plain numbers stay numbers.
fn is_formula(cell: &str) -> bool {
    cell.starts_with(BEGINNINGS) && cell.parse::<f64>().is_err()
}

/// A cell that no spreadsheet program takes for a formula.
fn protected(cell: &str) -> Cow<'_, str> {
    if is_formula(cell.trim_start_matches('\'')) { Cow::Owned(format!("'{cell}")) } else { Cow::Borrowed(cell) }
}

/// The cell that was protected so.
fn unprotected(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if is_formula(rest.trim_start_matches('\'')) => rest,
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula_and_every_cell_comes_back() {
        for cell in ["=1+1", "'=1", "''@x", "+cmd", "-A", "＝1", "'s-Lumora", "-5", "", "'", "Lumora", "=", "'''"] {
            let written = protected(cell);
            assert!(!is_formula(&written), "{cell}");
            assert_eq!(unprotected(&written), cell);
        }
    }

    #[test]
    fn a_line_in_front_survives_a_spreadsheet_program() {
        let expected = Some("title = \"A, \\\"B\\\" Ltd\"".to_owned());
        assert_eq!(comment("# title = \"A, \\\"B\\\" Ltd\"\n"), expected);
        assert_eq!(comment("\"# title = \"\"A, \\\"\"B\\\"\" Ltd\"\"\"\r\n"), expected);
        assert_eq!(comment("\"# title = \"\"A\",\" \\\"\"B\\\"\" Ltd\"\"\",,,\r\n"), expected);
        assert_eq!(comment("# date = 2026-06-23;;;;\r\n"), Some("date = 2026-06-23".to_owned()));
        assert_eq!(comment("name,aliases\n"), None);
    }

    #[test]
    fn a_form_is_told_by_its_first_line() {
        assert!(is_form(b"# thbscreen watch-list\n") && is_form(b"\xef\xbb\xbf\"# thbscreen watch-list\",,\r\n"));
        assert!(!is_form(b"name,country\n"));
    }
}
