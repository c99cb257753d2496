//! Reads a watch-list, whatever form it has.

use std::borrow::Cow;
use std::fs;

use anyhow::{Context, Result, bail};

use super::about::About;
use super::describe::describe;
use super::field::Field;
use super::layout::Layouts;
use super::sift::{Choice, Sift};
use super::stated::Stated;
use super::{form, info, mapping, records};
use crate::input::{StreamedSheet, first_bytes, stream};
use crate::model::{RowNumber, StatedPath, sha256};
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
    /// Its rows in the one form, each with the row of the file that it stands in.
    pub table: Table,
    /// Rows that were left out because they have no name.
    pub nameless: Vec<RowNumber>,
    /// SHA-256 of the file as it was given, in hexadecimal.
    pub sha256: String,
    /// What was left out, with counts, and what is in doubt.
    pub notes: Vec<String>,
}

/// Reads a watch-list: one in the form of this program, or one in the form of its publisher.
/// What is stated counts above what the file and its layout say. A file that fits no layout is an error that says
/// which headers it has, and how they can be mapped.
pub fn load(path: &StatedPath, countries: &Countries, layouts: &Layouts, stated: &Stated) -> Result<Loaded> {
    read(path, countries, layouts, stated).with_context(|| path.to_string())
}

fn read(path: &StatedPath, countries: &Countries, layouts: &Layouts, stated: &Stated) -> Result<Loaded> {
    let start = first_bytes(path)?;
    if form::is_form(&start) {
        return read_form(path, countries, stated);
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
    let source = path.shown().file_name().unwrap_or_default().to_string_lossy();
    let mut about = describe(&source, layout, sift.reading.told.as_deref(), &mut notes);
    about.source_sha256.clone_from(&sha256);
    let about = stated.overrule(about);
    about.check()?;
    if let Some(date) = about.date.filter(|_| stated.date.is_none()) {
        notes.push(format!("the day of the data, {date}, is taken from the name of the file"));
    }
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

fn read_form(path: &StatedPath, countries: &Countries, stated: &Stated) -> Result<Loaded> {
    if stated.layout.is_some() || !stated.mappings.is_empty() {
        bail!("this is a watch-list in the form of this program, which needs no layout and no mapping");
    }
    let bytes = read_whole(path, MOST_BYTES.0)?;
    let form = form::read(&bytes)?;
    let layout = form::layout();
    let mut sift = Sift::new(Choice::Stated(&layout), countries);
    let sheet = StreamedSheet { place: 0, name: None };
    for (row, cells) in form.rows {
        let cells: Vec<Cow<'_, str>> = cells.into_iter().map(Cow::from).collect();
        sift.row(&sheet, row, &cells)?;
    }
    sift.end()?;
    let about = stated.overrule(form.about);
    about.check()?;
    finish(path, about, sift, sha256(&bytes), Vec::new())
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
    let (rows, records): (Vec<RowNumber>, Vec<csv::StringRecord>) = sift.entries.into_iter().unzip();
    let table = Table::new(Field::ALL.iter().map(|field| field.name()).collect(), records).numbered(rows);
    let info = info::table_info(&about, path.to_string(), &table);
    Ok(Loaded { about, info, table, nameless: sift.nameless, sha256, notes })
}
