//! A sheet of a list: the rows as they stand, and what is said beside them.

use std::borrow::Cow;

use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};
use unicode_width::UnicodeWidthStr;

use super::super::super::escape::for_workbook;
use super::super::super::tables::{ANNOTATION, Annotator, Cell, Column, FINDINGS, Kind};
use super::super::cell::{write_cell, write_day};
use super::super::places::{MOST_LINKS, cell_link};
use super::super::{Shape, Shown, looks, pages};
use super::fate::{Fate, Fates};
use super::own_cell::{Holds, OwnCell};
use crate::model::{Report, RowNumber, Supplier};

/// The widths of columns, in letters.
const NARROWEST: usize = 9;
const WIDEST: usize = 40;
/// A header takes two lines rather than a wider column.
const WIDEST_HEADER: usize = 18;

/// Further down a header leaves no room for rows when it stays in sight.
const MOST_FROZEN: u32 = 12;
/// The column of names stays in sight when it is among the first, and they leave room for
/// others: so many columns and letters.
const FIRST_COLUMNS: (usize, usize) = (5, 70);

/// Longer numbers are shown in powers of ten unless a format says otherwise.
const MOST_SHOWN: f64 = 1e11;

/// What became of a sheet.
pub(super) struct OwnTold {
    pub(super) name: String,
    /// The first of the columns that were added, counted from 0.
    pub(super) first_added: u16,
    /// How many cells were cut, and in how many something was replaced.
    pub(super) cut: usize,
    pub(super) replaced: usize,
    /// Whether some rows could not be linked.
    pub(super) is_unlinked: bool,
    /// How many rows of the table of findings belong to this sheet and those before it.
    pub(super) findings: u64,
}

/// The sheet, as it is filled.
pub(super) struct OwnSheet<'a> {
    sheet: &'a mut Worksheet,
    shape: &'a Shape<'a>,
    annotator: &'a Annotator<'a>,
    /// What the table of findings is called.
    findings: Cow<'a, str>,
    fates: Fates<'a>,
    /// For each column what its cells may be, and so many letters as it needs.
    columns: Vec<(Holds, usize)>,
    /// So many letters as the columns need that were added.
    added: [usize; ANNOTATION.len()],
    of_workbook: bool,
    /// The column of names.
    name: Option<usize>,
    last_row: u32,
    links: usize,
    heights: u64,
    told: OwnTold,
}

impl<'a> OwnSheet<'a> {
    /// Begins the sheet for a sheet of the list, by its place there. `findings` is how
    /// many rows of the table of findings belong to those before it.
    pub(super) fn begin(
        workbook: &'a mut Workbook,
        report: &'a Report,
        place: usize,
        name: &str,
        (shape, annotator, findings): (&'a Shape<'a>, &'a Annotator<'a>, u64),
    ) -> Result<Self, XlsxError> {
        let sheet = workbook.add_worksheet_with_constant_memory()?;
        sheet.set_name(name)?;
        let (list, note) = (&report.list.sheets[place], &report.run.inputs.sheets[place]);
        let holds = |column: usize| (Holds::of(note.columns.get(column), &report.vocabulary), NARROWEST);
        let (name, first_added) = (name.to_owned(), list.width as u16);
        Ok(Self {
            sheet,
            shape,
            annotator,
            findings: FINDINGS.told(shape.phrases).title,
            fates: Fates::of(report, place),
            columns: (0..list.width).map(holds).collect(),
            added: ANNOTATION.each_ref().map(|column| column.width.into()),
            of_workbook: note.sheet.is_some(),
            name: note.columns.iter().position(|column| column.column.as_deref() == Some("name")),
            last_row: 0,
            links: 0,
            heights: 0,
            told: OwnTold { name, first_added, cut: 0, replaced: 0, is_unlinked: false, findings },
        })
    }

    /// Adds a row, with what is to be said beside it.
    pub(super) fn add(&mut self, number: RowNumber, cells: &[Cow<'_, str>]) -> Result<(), XlsxError> {
        let row = number.0 - 1;
        self.last_row = self.last_row.max(row);
        match self.fates.fate(number, cells) {
            Fate::Blank => Ok(()),
            Fate::Header => self.add_header(row, cells),
            Fate::Supplier(supplier) => self.add_supplier(row, cells, supplier),
            Fate::Joined(first) => {
                let said = self.annotator.joined_with(first);
                self.add_aside(row, cells, &said)
            }
            Fate::Aside(why) => {
                let said = self.annotator.not_screened(why);
                self.add_aside(row, cells, &said)
            }
        }
    }

    fn add_header(&mut self, row: u32, cells: &[Cow<'_, str>]) -> Result<(), XlsxError> {
        let look = &self.shape.looks.own_header;
        if let Some(lines @ 2..) = cells.iter().map(|cell| looks::lines(cell, WIDEST_HEADER)).max() {
            self.sheet.set_row_height(row, looks::height(lines))?;
        }
        for (place, cell) in (0..).zip(cells).filter(|(_, cell)| !cell.is_empty()) {
            self.widen(place, cell.lines().map(|line| line.chars().count()).max().unwrap_or(0).min(WIDEST_HEADER) + 3);
            self.add_text((row, place), cell, look)?;
        }
        for (place, column) in (self.told.first_added..).zip(&ANNOTATION) {
            self.sheet.write_string_with_format(row, place, column.name, &self.shape.looks.header)?;
        }
        Ok(())
    }

    fn add_supplier(&mut self, row: u32, cells: &[Cow<'_, str>], supplier: Supplier<'a>) -> Result<(), XlsxError> {
        let findings = supplier.findings();
        let annotator = self.annotator;
        let said = annotator.annotation(supplier, &findings);
        let lines = std::iter::zip(&ANNOTATION, &said).map(|(column, cell)| pages::lines(column, cell)).max();
        if let Some(lines @ 2..) = lines.filter(|_| self.heights < pages::MOST_HEIGHTS) {
            self.heights += 1;
            self.sheet.set_row_height(row, looks::height(lines))?;
        }
        self.add_own(row, cells, true)?;
        let shown = Shown { looks: self.shape.looks, words: Some(self.shape.words) };
        for (place, (column, cell)) in ANNOTATION.iter().zip(&said).enumerate() {
            self.widen_added(place, column, shown.text(column, &cell.as_text()));
            let is_count = matches!(cell, Cell::Number(_)) && !findings.is_empty();
            let link = if is_count { self.link() } else { None };
            write_cell(self.sheet, (row, self.told.first_added + place as u16), &shown, column, cell, link)?;
        }
        self.told.findings += findings.len() as u64;
        Ok(())
    }

    fn add_aside(&mut self, row: u32, cells: &[Cow<'_, str>], said: &str) -> Result<(), XlsxError> {
        self.add_own(row, cells, false)?;
        let look = &self.shape.looks.open;
        self.sheet.write_string_with_format(row, self.told.first_added, for_workbook(said).0, look).map(drop)
    }

    /// Where the findings of the next supplier begin, as long as there is room for links.
    fn link(&mut self) -> Option<String> {
        if self.links == MOST_LINKS {
            self.told.is_unlinked = true;
            return None;
        }
        self.links += 1;
        let (sheet, row) =
            pages::place_of(&self.findings, self.told.findings, self.shape.accessible, self.shape.most_rows);
        Some(cell_link(&sheet, row))
    }

    /// Adds the cells of the row as they stand. Titles and notes make no column wider.
    fn add_own(&mut self, row: u32, cells: &[Cow<'_, str>], is_supplier: bool) -> Result<(), XlsxError> {
        let looks = self.shape.looks;
        for (place, cell) in (0..).zip(cells).filter(|(_, cell)| !cell.is_empty()) {
            if is_supplier {
                self.widen(place, cell.lines().map(|line| line.chars().count()).max().unwrap_or(0) + 2);
            }
            let holds = self.columns.get(usize::from(place)).map(|(holds, _)| *holds).unwrap_or_default();
            match holds.read(cell, self.of_workbook) {
                OwnCell::Number(number) => {
                    let is_long = number.fract() == 0.0 && number.abs() >= MOST_SHOWN;
                    let look = if is_long { &looks.whole } else { &looks.text };
                    self.sheet.write_number_with_format(row, place, number, look)?;
                }
                OwnCell::Day(day) => write_day(self.sheet, (row, place), looks, day)?,
                OwnCell::Text => self.add_text((row, place), cell, &looks.own_text)?,
            }
        }
        Ok(())
    }

    fn add_text(&mut self, (row, place): (u32, u16), text: &str, look: &Format) -> Result<(), XlsxError> {
        // Lines of a cell end with a mark of two characters in texts, of one in workbooks.
        let lines: Cow<'_, str> = if text.contains('\r') { text.replace("\r\n", "\n").into() } else { text.into() };
        let (written, is_cut) = for_workbook(&lines);
        self.told.cut += usize::from(is_cut);
        self.told.replaced += usize::from(!is_cut && written != lines);
        self.sheet.write_string_with_format(row, place, written, look).map(drop)
    }

    fn widen(&mut self, place: u16, letters: usize) {
        if let Some((_, width)) = self.columns.get_mut(usize::from(place)) {
            *width = (*width).max(letters.min(WIDEST));
        }
    }

    /// Gives a word of a scale room in a column that was added, where widths were not measured
    /// for it.
    fn widen_added(&mut self, place: usize, column: &Column, word: &str) {
        if column.kind == Kind::Word && !self.shape.is_measured() {
            self.added[place] = self.added[place].max(word.width() + 2);
        }
    }

    /// Ends the sheet: widths, what stays in sight, filters, paper.
    pub(super) fn end(self) -> Result<OwnTold, XlsxError> {
        let Self { sheet, told, .. } = self;
        let own = self.columns.iter().map(|(_, width)| *width);
        let widths: Vec<usize> = own.chain(self.added).collect();
        for (place, width) in (0..).zip(&widths) {
            sheet.set_column_width(place, *width as f64)?;
        }
        pages::for_paper(sheet, widths.iter().sum(), self.shape.phrases);
        let (most, letters) = FIRST_COLUMNS;
        let is_near = |place: &usize| *place < most && widths[..=*place].iter().sum::<usize>() <= letters;
        let named = self.name.filter(is_near).map_or(0, |place| place as u16 + 1);
        let head = self.fates.last_of_head();
        sheet.set_freeze_panes(if head <= MOST_FROZEN { head } else { 0 }, named)?;
        if named > 0 {
            sheet.set_repeat_columns(0, named - 1)?;
        }
        if head > 0 {
            sheet.set_repeat_rows(head - 1, head - 1)?;
        }
        // Who uses a screen reader gets no filters; a list without a header can have none.
        if head > 0 && self.last_row >= head && !self.shape.accessible {
            sheet.autofilter(head - 1, 0, self.last_row, widths.len() as u16 - 1)?;
        }
        Ok(told)
    }
}
