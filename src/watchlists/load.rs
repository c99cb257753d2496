//! Reads a watch-list, whatever form it has.

use std::borrow::Cow;
use std::fs;

use anyhow::{Context, Result, bail};
use jiff::civil::Date;

use super::about::{About, NOT_STATED, is_identifier};
use super::days;
use super::field::Field;
use super::layout::{Layout, Layouts, Told};
use super::sift::{Choice, Sift};
use super::stated::Stated;
use super::{form, info, mapping, records};
use crate::input::{StreamedSheet, first_bytes, stream};
use crate::model::{RowNumber, Severity, StatedPath, fold, sha256};
use crate::reference::{Countries, Table, TableInfo};

/// Files that are read whole may have so many bytes: lists in the one form, and JSON, which
/// asks for several times as much memory.
const MOST_BYTES: (u64, u64) = (256 << 20, 64 << 20);

/// A watch-list that was read.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// What it says of itself, or what is known of it.
    pub about: About,
    /// The same as the catalogue of reference tables knows it.
    pub info: TableInfo,
    /// Its rows in the one form.
    pub table: Table,
    /// The row of the file that each of them stands in.
    pub rows: Vec<RowNumber>,
    /// Rows that were left out because they have no name.
    pub nameless: Vec<RowNumber>,
    /// SHA-256 of the file as it was given, in hexadecimal.
    pub sha256: String,
    /// What was left out, with counts, and what is in doubt.
    pub notes: Vec<String>,
}

/// Reads a watch-list: one in the form of this program, or one in the form of its publisher.
/// What is stated counts only for the latter. A file that fits no layout is an error that says
/// which headers it has, and how they can be mapped.
pub fn load(path: &StatedPath, countries: &Countries, layouts: &Layouts, stated: &Stated) -> Result<Loaded> {
    read(path, countries, layouts, stated).with_context(|| path.to_string())
}

fn read(path: &StatedPath, countries: &Countries, layouts: &Layouts, stated: &Stated) -> Result<Loaded> {
    let start = first_bytes(path)?;
    if form::is_form(&start) {
        return read_form(path, countries);
    }
    let mapped = if stated.mappings.is_empty() {
        None
    } else {
        Some(mapping::layout(&stated.mappings, stated.separator.as_deref())?)
    };
    let choice = match (&stated.layout, &mapped) {
        (Some(id), None) => Choice::Stated(layouts.find(id)?),
        (None, Some(layout)) => Choice::Mapped(layout),
        (Some(_), Some(_)) => bail!("a layout and a mapping cannot both be stated"),
        (None, None) => Choice::Any(layouts),
    };
    let mut sift = Sift::new(choice, countries);
    let mut notes = Vec::new();
    let sha256 = if records::is_json(&start) {
        read_records(path, &mut sift, &mut notes)?
    } else {
        let streamed = stream(path, &stated.read, &mut |sheet, row, cells| sift.row(sheet, row, cells))?;
        notes.extend(streamed.remarks);
        streamed.sha256
    };
    let layout = sift.end()?;
    let about = describe(path, layout, &sift, stated, &sha256, &mut notes)?;
    finish(path, about, sift, sha256, notes)
}

fn read_whole(path: &StatedPath, most: u64) -> Result<Vec<u8>> {
    let size = fs::metadata(path.place())?.len();
    if size > most {
        bail!("the file has {size} bytes, and at most {most} are read of files of this kind");
    }
    fs::read(path.place()).context("the file cannot be read")
}

/// Hands the records of JSON over as rows of one sheet.
fn read_records(path: &StatedPath, sift: &mut Sift<'_>, notes: &mut Vec<String>) -> Result<String> {
    let bytes = read_whole(path, MOST_BYTES.1)?;
    sift.is_record = true;
    let sheet = StreamedSheet { place: 0, name: None };
    let place = records::read(&bytes, &mut |record, cells| sift.row(&sheet, RowNumber(record), cells))?;
    if !place.is_empty() {
        notes.push(format!("the records are those of `{place}`"));
    }
    Ok(sha256(&bytes))
}

fn read_form(path: &StatedPath, countries: &Countries) -> Result<Loaded> {
    let bytes = read_whole(path, MOST_BYTES.0)?;
    let form = form::read(&bytes)?;
    let layout = form::layout();
    let mut sift = Sift::new(Choice::Stated(&layout), countries);
    let sheet = StreamedSheet { place: 0, name: None };
    for (row, cells) in &form.rows {
        let cells: Vec<Cow<'_, str>> = cells.iter().map(Cow::from).collect();
        sift.row(&sheet, *row, &cells)?;
    }
    sift.end()?;
    finish(path, form.about, sift, sha256(&bytes), Vec::new())
}

fn finish(path: &StatedPath, about: About, sift: Sift<'_>, sha256: String, mut notes: Vec<String>) -> Result<Loaded> {
    notes.extend(sift.notes());
    if sift.entries.is_empty() {
        let said = std::iter::once("the list has no entries").chain(notes.iter().map(String::as_str));
        bail!(said.collect::<Vec<_>>().join("; "));
    }
    if about.date.is_none() {
        notes.push("the day of the data is not known, so the list counts as stale; state it with --date".to_owned());
    }
    let (rows, records): (Vec<RowNumber>, Vec<csv::StringRecord>) =
        sift.entries.iter().map(|(row, record)| (*row, record.cells())).unzip();
    let table = Table::new(Field::ALL.iter().map(|field| field.name()).collect(), records);
    let info = info::table_info(&about, path.to_string(), &table);
    Ok(Loaded { about, info, table, rows, nameless: sift.nameless, sha256, notes })
}

/// What is known of a list in the form of its publisher: what is stated, what its rows tell,
/// what the layout says.
fn describe(
    path: &StatedPath,
    layout: &Layout,
    sift: &Sift<'_>,
    stated: &Stated,
    sha256: &str,
    notes: &mut Vec<String>,
) -> Result<About> {
    let file = path.shown().file_name().unwrap_or_default().to_string_lossy().into_owned();
    let told = told(layout, sift, notes);
    notes.extend(layout.note.clone());
    let date = stated.date.or_else(|| dated(&file, notes));
    let or_unknown = |text: &str| if text.is_empty() { NOT_STATED.to_owned() } else { text.to_owned() };
    let own_title = if layout.title.is_empty() { file.clone() } else { layout.title.clone() };
    let severity = stated.severity.or(told.map(|told| told.severity)).or(layout.severity);
    let own_id = if layout.list.is_empty() { named_after(&file) } else { layout.list.clone() };
    let about = About {
        id: stated.id.as_ref().map_or_else(|| told.map_or(own_id, |told| told.list.clone()), |id| id.replace('-', "_")),
        title: stated.title.clone().unwrap_or_else(|| told.map_or(own_title, |told| told.is.clone())),
        publisher: stated
            .publisher
            .clone()
            .unwrap_or_else(|| or_unknown(told.map_or(&layout.publisher, |told| &told.publisher))),
        edition: stated.edition.clone().or(date.map(|date| date.to_string())).unwrap_or_else(|| or_unknown("")),
        date,
        renewed_days: stated.renewed_days.or(layout.renewed_days),
        licence: stated.licence.clone().unwrap_or_else(|| or_unknown(&layout.licence)),
        address: stated.address.clone().or(told.map_or(&layout.address, |told| &told.address).clone()),
        kind: stated.kind.unwrap_or(told.map_or(layout.kind, |told| told.kind)),
        severity: severity.unwrap_or(Severity::Medium),
        weights: layout.weights.clone(),
        layout: layout.id.clone(),
        source_file: file,
        source_sha256: sha256.to_owned(),
    };
    about.check()?;
    Ok(about)
}

/// Which of the lists of a layout a file is, where its rows have one in common.
fn told<'a>(layout: &'a Layout, sift: &Sift<'_>, notes: &mut Vec<String>) -> Option<&'a Told> {
    if layout.told.is_empty() {
        return None;
    }
    let common = sift.reading.told.iter().flatten().map(|title| fold(title)).collect::<Vec<_>>();
    let told = layout.told.iter().find(|told| common.contains(&fold(&told.is)));
    if told.is_none() {
        notes.push(
            "the rows have no list in common whose kind is known, so it counts as of another kind; state what it is \
             with --kind, --severity, --title and --id"
                .to_owned(),
        );
    }
    told
}

/// The day in a file name.
fn dated(file: &str, notes: &mut Vec<String>) -> Option<Date> {
    let date = days::in_name(file)?;
    notes.push(format!("the day of the data, {date}, is taken from the name of the file"));
    Some(date)
}

/// An id for a list of which only the file name is known.
fn named_after(file: &str) -> String {
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let ascii: String = fold(stem).chars().filter(|c| c.is_ascii_alphanumeric() || *c == ' ').take(40).collect();
    let id = ascii.trim().replace(' ', "_");
    if is_identifier(&id) { id } else { format!("list_{id}").trim_end_matches('_').to_owned() }
}
