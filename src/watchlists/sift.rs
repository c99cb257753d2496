//! Finds the header of each sheet, and the entries below it.

use std::borrow::Cow;
use std::sync::Arc;

use anyhow::{Result, bail};

use super::field::Field;
use super::layout::{Layout, Layouts};
use super::notes::Place;
use super::reading::{Bound, Reading};
use crate::input::StreamedSheet;
use crate::model::{RowNumber, closest, fold};
use crate::reference::Countries;

/// How many rows of a sheet are searched for the header.
const SEARCHED: usize = 40;

/// How many entries a list may have: what is kept of them stays below a few gigabytes.
const MOST_ENTRIES: usize = 3_000_000;

/// The layouts that may fit.
#[derive(Clone, Copy)]
pub(super) enum Choice<'a> {
    /// Any that is known.
    Any(&'a Layouts),
    /// This one, which the user stated.
    Stated(&'a Layout),
    /// The one that the user's mapping makes.
    Mapped(&'a Layout),
}

/// Takes rows, and keeps the entries in them.
pub(super) struct Sift<'a> {
    choice: Choice<'a>,
    pub(super) reading: Reading<'a>,
    /// Whether rows are records of JSON.
    pub(super) is_record: bool,
    sheet: Option<StreamedSheet>,
    bound: Option<Bound<'a>>,
    searched: usize,
    /// Entries with the rows they stand in.
    pub(super) entries: Vec<(RowNumber, csv::StringRecord)>,
    /// Rows without a name.
    pub(super) nameless: Vec<RowNumber>,
    /// The first layout that fitted.
    pub(super) layout: Option<&'a Layout>,
    unused: Vec<String>,
    passed: Vec<Arc<str>>,
    /// The first row that looks like a header, for the refusal.
    seen: Option<(RowNumber, Vec<String>)>,
}

impl<'a> Sift<'a> {
    pub(super) fn new(choice: Choice<'a>, countries: &'a Countries) -> Self {
        Self {
            choice,
            reading: Reading::new(countries),
            is_record: false,
            sheet: None,
            bound: None,
            searched: 0,
            entries: Vec::new(),
            nameless: Vec::new(),
            layout: None,
            unused: Vec::new(),
            passed: Vec::new(),
            seen: None,
        }
    }

    /// Takes a row.
    pub(super) fn row(&mut self, sheet: &StreamedSheet, row: RowNumber, cells: &[Cow<'_, str>]) -> Result<()> {
        if self.sheet.as_ref().is_none_or(|known| known.place != sheet.place) {
            self.end_sheet();
            self.sheet = Some(sheet.clone());
        }
        if let Some(bound) = &self.bound {
            let place = Place { sheet: sheet.name.clone(), row, is_record: self.is_record };
            let entries = self.reading.row(bound, cells, &place);
            if self.reading.was_nameless {
                self.nameless.push(row);
            }
            self.entries.extend(entries.iter().map(|entry| (row, entry.cells())));
            if self.entries.len() > MOST_ENTRIES {
                bail!("the list has more than {MOST_ENTRIES} entries, which are more than are read; part it");
            }
            return Ok(());
        }
        if self.searched < SEARCHED {
            self.searched += 1;
            return self.search(row, cells);
        }
        Ok(())
    }

    fn search(&mut self, row: RowNumber, cells: &[Cow<'_, str>]) -> Result<()> {
        let folded: Vec<String> = cells.iter().map(|cell| fold(cell)).collect();
        let fitting = match self.choice {
            Choice::Any(layouts) => layouts.iter().find(|layout| layout.fits(&folded)),
            Choice::Stated(layout) | Choice::Mapped(layout) => Some(layout).filter(|layout| layout.fits(&folded)),
        };
        let header = || cells.iter().map(|cell| cell.trim().to_owned()).collect::<Vec<_>>();
        let Some(layout) = fitting else {
            let filled = folded.iter().filter(|cell| !cell.is_empty()).count();
            let known = self.seen.as_ref().map_or(1, |(_, seen)| seen.iter().filter(|cell| !cell.is_empty()).count());
            if filled > known {
                self.seen = Some((row, header()));
            }
            return Ok(());
        };
        if let Some(why) = &layout.refuse {
            bail!("this is the {}, which is no watch-list: {why}", layout.title);
        }
        if let Some(first) = self.layout.filter(|first| first.list != layout.list) {
            bail!(
                "its sheets are lists of two kinds, `{}` and `{}`: save each as a file of its own, or state one with --as",
                first.id,
                layout.id
            );
        }
        let bound = Bound::new(layout, &header());
        for header in &bound.unused {
            if !self.unused.contains(header) {
                self.unused.push(header.clone());
            }
        }
        self.bound = Some(bound);
        self.layout.get_or_insert(layout);
        Ok(())
    }

    fn end_sheet(&mut self) {
        let sheet = self.sheet.take();
        if self.bound.take().is_none() {
            self.passed.extend(sheet.and_then(|sheet| sheet.name));
        }
        self.searched = 0;
    }

    /// Ends the last sheet. An error when no sheet has a header that fits.
    pub(super) fn end(&mut self) -> Result<&'a Layout> {
        self.end_sheet();
        match self.layout {
            Some(layout) => Ok(layout),
            None => bail!(self.refusal()),
        }
    }

    /// What is to be said about the reading.
    pub(super) fn notes(&self) -> Vec<String> {
        let mut notes = self.reading.tally.in_words();
        let sheets = self.passed.iter().map(|sheet| format!("`{sheet}`")).collect::<Vec<_>>();
        if !sheets.is_empty() {
            notes.push(format!("sheets without a header that fits were not read: {}", sheets.join(", ")));
        }
        if !self.unused.is_empty() {
            notes.push(format!("columns not used: {}", self.unused.join(", ")));
        }
        notes
    }

    /// Why nothing fits, with what was found and what can be done.
    fn refusal(&self) -> String {
        let Some((RowNumber(row), header)) = &self.seen else {
            return "there is no table in this file: no row with two or more cells".to_owned();
        };
        let folded: Vec<String> = header.iter().map(|cell| fold(cell)).collect();
        let headers = header.iter().filter(|cell| !cell.is_empty()).map(|cell| format!("`{cell}`"));
        let headers = headers.collect::<Vec<_>>().join(", ");
        let found = if self.is_record { format!("the keys are {headers}") } else { format!("row {row} is {headers}") };
        match self.choice {
            Choice::Mapped(layout) => {
                let missing = layout.lacks(&folded).into_iter().map(|name| {
                    let near = closest(&name, header.iter().map(String::as_str));
                    format!("`{name}`{}", near.map(|near| format!(" (did you mean `{near}`?)")).unwrap_or_default())
                });
                let missing = missing.collect::<Vec<_>>().join(", ");
                format!("no row has all headers of --map; missing: {missing}; {found}")
            }
            Choice::Stated(layout) => format!(
                "no row fits the layout `{}`, which needs {} besides; {found}",
                layout.id,
                layout.lacks(&folded).join(", ")
            ),
            Choice::Any(layouts) => format!(
                "this is no list in a layout that is known; {found}{}\nsay which header is which field with --map \
                 \"HEADER=FIELD\", for example --map \"{}=name\"; the fields are {}",
                nearest(layouts, &folded),
                header.iter().find(|cell| !cell.is_empty()).map_or("Company", String::as_str),
                Field::names()
            ),
        }
    }
}

/// The layout that comes nearest to a header, and what it needs besides.
fn nearest(layouts: &Layouts, folded: &[String]) -> String {
    let lists = layouts.iter().filter(|layout| layout.refuse.is_none());
    let near = lists.map(|layout| (layout, layout.lacks(folded)));
    let near = near.filter(|(layout, lacks)| 3 * lacks.len() <= layout.needs());
    let near = near.min_by_key(|(_, lacks)| lacks.len());
    near.map(|(layout, lacks)| format!("\nnearest is `{}`, which also needs {}", layout.id, lacks.join(", ")))
        .unwrap_or_default()
}
