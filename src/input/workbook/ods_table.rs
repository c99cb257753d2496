//! The rows of a sheet of an ods workbook, one after the other. Rows and cells that are
//! stated once for many stay so until somebody asks for each.

use std::collections::HashMap;
use std::io::BufRead;
use std::ops::RangeInclusive;

use anyhow::{Result, bail};
use quick_xml::events::{BytesStart, Event};

use super::formats::NumberFormat;
use super::oddities::{LONGEST, WIDEST};
use super::ods_cell::{self, OdsCell};
use super::ods_styles::Styles;
use super::rows::LONGEST_CELLS;
use super::xml::{Tags, attribute};
use crate::input::limits::{LimitKind, Limits};

/// What a sheet consists of.
pub(super) enum Item<'a> {
    /// Columns, counted from 0, that are hidden.
    HiddenColumns(RangeInclusive<u32>),
    /// A row, or several alike.
    Row(&'a OdsRow),
    /// The sheet is a copy of one in another file.
    Link,
}

/// A row, or several alike.
#[derive(Debug, Default)]
pub(super) struct OdsRow {
    /// The first of them, counted from 0.
    pub(super) first: u32,
    /// How many there are.
    pub(super) repeats: u32,
    /// Whether they are hidden.
    pub(super) hidden: bool,
    /// Whether a filter hides them.
    pub(super) filtered: bool,
    /// The cells that hold or span something, by column.
    pub(super) cells: Vec<OdsCell>,
}

/// Reads a sheet whose first tag has been read. Whoever takes its items says whether
/// more are wanted.
pub(super) struct Table<'a, R> {
    tags: &'a mut Tags<R>,
    formats: Formats<'a>,
    limits: &'a Limits,
    /// The formats of cells that state none, by column, counted from 0.
    defaults: Vec<(RangeInclusive<u32>, u32)>,
    column: u32,
    row: u32,
}

/// Number formats by the names of their styles.
struct Formats<'a> {
    styles: &'a Styles,
    known: HashMap<String, u32>,
    all: Vec<NumberFormat>,
}

impl Formats<'_> {
    fn find(&mut self, style: &str) -> u32 {
        if let Some(known) = self.known.get(style) {
            return *known;
        }
        let format = self.styles.format(style);
        let place = self.all.iter().position(|known| *known == format).unwrap_or_else(|| {
            self.all.push(format);
            self.all.len() - 1
        });
        self.known.insert(style.to_owned(), place as u32);
        place as u32
    }
}

impl<'a, R: BufRead> Table<'a, R> {
    pub(super) fn new(tags: &'a mut Tags<R>, styles: &'a Styles, limits: &'a Limits) -> Self {
        let formats = Formats { styles, known: HashMap::new(), all: vec![NumberFormat::Plain] };
        Self { tags, formats, limits, defaults: Vec::new(), column: 0, row: 0 }
    }

    /// Goes through the sheet.
    pub(super) fn read(&mut self, take: &mut dyn FnMut(Item<'_>, &[NumberFormat]) -> Result<bool>) -> Result<()> {
        while let Some(event) = self.tags.next()? {
            match event {
                Event::Start(tag) => match tag.name().as_ref() {
                    "table:table-column" => {
                        let columns = Columns::of(&tag, self.column);
                        self.columns(&columns);
                        if columns.hidden && !take(Item::HiddenColumns(columns.places), &self.formats.all)? {
                            return Ok(());
                        }
                    }
                    "table:table-row" => {
                        let mut row = row_of(&tag, self.row);
                        let default = attribute(&tag, "default-cell-style-name").map(|style| self.formats.find(&style));
                        self.row = row.first.saturating_add(row.repeats);
                        self.cells(&mut row, default)?;
                        if !take(Item::Row(&row), &self.formats.all)? {
                            return Ok(());
                        }
                    }
                    "table:table-columns"
                    | "table:table-header-columns"
                    | "table:table-column-group"
                    | "table:table-rows"
                    | "table:table-header-rows"
                    | "table:table-row-group" => {}
                    "table:table-source" => {
                        take(Item::Link, &self.formats.all)?;
                        ods_cell::skip(self.tags)?;
                    }
                    _ => ods_cell::skip(self.tags)?,
                },
                Event::End(tag) if tag.name().as_ref() == "table:table" => break,
                _ => {}
            }
        }
        Ok(())
    }

    fn columns(&mut self, columns: &Columns) {
        self.column = columns.places.end().saturating_add(1);
        if let Some(style) = &columns.style {
            let format = self.formats.find(style);
            if *columns.places.start() < WIDEST {
                self.defaults.push((columns.places.clone(), format));
            }
        }
    }

    fn cells(&mut self, row: &mut OdsRow, default: Option<u32>) -> Result<()> {
        let mut column = 0_u32;
        let mut text = 0_u64;
        while let Some(event) = self.tags.next()? {
            match event {
                Event::Start(tag) => match tag.name().as_ref() {
                    "table:table-cell" | "table:covered-table-cell" => {
                        let (mut cell, style) = ods_cell::start(&tag, column);
                        let format = match style {
                            Some(style) => Some(self.formats.find(&style)),
                            None => default,
                        };
                        column = column.saturating_add(cell.repeats);
                        ods_cell::finish(self.tags, &mut cell)?;
                        if cell.is_empty() || cell.column >= WIDEST {
                            continue;
                        }
                        cell.format = format.or_else(|| self.default_at(cell.column)).unwrap_or(0);
                        text = text.saturating_add(cell.text_size());
                        if text > self.limits.get(LimitKind::Field).saturating_mul(LONGEST_CELLS) {
                            bail!("row {} holds more text than any supplier needs", row.first.saturating_add(1));
                        }
                        row.cells.push(cell);
                    }
                    _ => ods_cell::skip(self.tags)?,
                },
                Event::End(tag) if tag.name().as_ref() == "table:table-row" => break,
                _ => {}
            }
        }
        Ok(())
    }

    fn default_at(&self, column: u32) -> Option<u32> {
        let next = self.defaults.partition_point(|(places, _)| *places.end() < column);
        self.defaults.get(next).filter(|(places, _)| places.contains(&column)).map(|(_, format)| *format)
    }
}

struct Columns {
    places: RangeInclusive<u32>,
    hidden: bool,
    style: Option<String>,
}

impl Columns {
    fn of(tag: &BytesStart<'_>, first: u32) -> Self {
        let repeats = attribute(tag, "number-columns-repeated").and_then(|count| count.parse().ok()).unwrap_or(1_u32);
        let hidden = attribute(tag, "visibility").is_some_and(|shown| shown != "visible");
        let style = attribute(tag, "default-cell-style-name").map(std::borrow::Cow::into_owned);
        Self { places: first..=first.saturating_add(repeats.max(1) - 1), hidden, style }
    }
}

fn row_of(tag: &BytesStart<'_>, first: u32) -> OdsRow {
    let repeats = attribute(tag, "number-rows-repeated").and_then(|count| count.parse().ok()).unwrap_or(1_u32);
    let shown = attribute(tag, "visibility").unwrap_or_default();
    OdsRow {
        first,
        repeats: repeats.clamp(1, LONGEST),
        hidden: matches!(&*shown, "collapse" | "filter"),
        filtered: shown == "filter",
        cells: Vec::new(),
    }
}
