//! What is said about a sheet that is no supplier table, with the way out.

use super::batch::{Record, RowBatch};
use super::source::Remark;
use super::table::{Head, Mapping, NoHead, Sample};
use super::values::Readers;
use crate::model::ColumnIndex;

/// How many headers are named.
const NAMED: usize = 12;

/// Why no head was found.
pub(super) fn no_head(why: &NoHead, readers: &Readers<'_>, batch: &RowBatch) -> String {
    match why {
        NoHead::Unknown(likely) => {
            let likely = likely.as_ref().map(|(row, texts)| {
                let texts: Vec<String> = texts.iter().map(|text| format!("`{text}`")).collect();
                format!(" (row {row} has the shape of one: {})", texts.join(", "))
            });
            format!(
                "none of its first {} rows is a header with a known column{}; state it with --header-row and --map, \
                 or, if there is none, with --no-header --map 1=name",
                NoHead::SEARCHED,
                likely.unwrap_or_default()
            )
        }
        NoHead::NoSuchRow(row) => {
            format!("it has no row {row} to be the header among its first {} rows", RowBatch::CAPACITY)
        }
        NoHead::LooksLikeData => {
            let rows: Vec<Record<'_>> = batch.rows().map(|(_, row)| row).take(50).collect();
            let (name, country) = likely_columns(readers, &Sample(&rows));
            let country = country.map(|column| format!(" --map {}=country", column + 1)).unwrap_or_default();
            format!(
                "its first row looks like a supplier and not like a header; if the list has none, say which column \
                 is which: --no-header --map {}=name{country}",
                name + 1
            )
        }
    }
}

/// Which column most likely holds the names, and which the countries.
fn likely_columns(readers: &Readers<'_>, sample: &Sample<'_>) -> (usize, Option<usize>) {
    let width = sample.0.iter().map(Record::len).max().unwrap_or(0);
    let share = |column: usize, is: &dyn Fn(&str) -> bool| {
        let cells: Vec<_> = sample.column(column).filter(|cell| !cell.trim().is_empty()).collect();
        cells.iter().filter(|cell| is(cell)).count() as f64 / cells.len().max(1) as f64
    };
    let country = (0..width).find(|column| share(*column, &|cell| readers.is_country(cell)) > 0.8);
    let is_wordy = |cell: &str| cell.chars().filter(|c| c.is_alphabetic()).count() * 2 > cell.chars().count();
    let name = (0..width).find(|column| Some(*column) != country && share(*column, &is_wordy) > 0.8);
    (name.unwrap_or(0), country)
}

/// Why a table without names of suppliers is not read.
pub(super) fn no_name(head: &Head, mapping: &Mapping) -> String {
    let refused = mapping.notes.iter().find(|note| note.reason.starts_with("not name"));
    let reason = refused.map(|note| format!(" (`{}` is {})", note.header, note.reason)).unwrap_or_default();
    let named = mapping.notes.iter().filter(|note| !note.header.is_empty());
    let headers: Vec<String> = named.clone().map(|note| format!("`{}`", note.header)).take(NAMED).collect();
    // A column that nothing else is known of is the likelier example.
    let example = named.clone().find(|note| note.column.is_none()).or(mapping.notes.first());
    let example = example.map_or_else(|| "1".to_owned(), |note| shell_word(&note.header));
    let more = named.count().saturating_sub(NAMED);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    match head.row {
        0 => "no column was said to hold the suppliers' names; state it, for example --map 1=name".to_owned(),
        row => format!(
            "no column with the suppliers' names was recognised in row {row}{reason}; state it, for example \
             --map {example}=name; the headers are {}{more}",
            headers.join(", ")
        ),
    }
}

/// Why a table whose names are all missing is not read.
pub(super) fn nobody(mapping: &Mapping, rows: usize, said: &[Remark]) -> String {
    let name = mapping.notes.iter().find(|note| note.column.as_deref() == Some("name"));
    let header = name.map(|note| note.header.as_str()).unwrap_or_default();
    // What was remarked about the reading is the likeliest cause: formulas without values.
    let causes: Vec<&str> = said.iter().map(|remark| remark.message.as_str()).collect();
    let causes = if causes.is_empty() { String::new() } else { format!("; {}", causes.join("; ")) };
    format!("none of its {rows} rows has a supplier's name in `{header}`{causes}; state another column with --map")
}

/// A header as it can be typed after an option.
fn shell_word(header: &str) -> String {
    if header.chars().all(|c| c.is_alphanumeric() || c == '_') { header.to_owned() } else { format!("\"{header}\"") }
}

/// The name of a column in a remark: its header, else its letter.
pub(super) fn column_name(head: &Head, column: u16) -> String {
    match head.cells.get(usize::from(column)).map(|cell| cell.shown.as_str()) {
        Some(header) if !header.is_empty() => format!("`{header}`"),
        _ => ColumnIndex(column).to_string(),
    }
}
