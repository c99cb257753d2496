//! A table on its sheets: more rows than a sheet can hold stand on several.

use rust_xlsxwriter::{Table as Marked, TableColumn, TableStyle, Workbook, Worksheet, XlsxError};

use super::super::tables::{Cell, Column, Kind, Table};
use super::cell::write_cell;
use super::head::{self, Head};
use super::looks;
use super::places::{MOST_LINKS, header_row};
use super::sheet_name::page_name;
use super::{Shape, Shown};
use crate::languages::Phrases;

/// So many letters stand side by side on a page.
const PAPER_WIDTH: usize = 170;
/// What spreadsheet programs call A4.
pub(super) const A4: u8 = 9;

/// Heights of rows are kept in memory until the end, and so are given to so many only.
pub(super) const MOST_HEIGHTS: u64 = 20_000;

/// What became of a table.
pub(super) struct Told {
    pub(super) title: String,
    pub(super) about: String,
    pub(super) rows: u64,
    pub(super) sheets: usize,
    /// How many texts were cut.
    pub(super) cut: usize,
    /// Whether some rows could not be linked.
    pub(super) is_unlinked: bool,
}

/// The sheets of a table, as they are filled.
pub(super) struct Pages<'a> {
    workbook: &'a mut Workbook,
    table: &'static Table,
    shape: &'a Shape<'a>,
    shown: Shown<'a>,
    /// The columns as they stand on its sheets.
    heads: Vec<Head>,
    /// The sheet that is being filled.
    sheet: usize,
    /// Its next row.
    row: u32,
    links: usize,
    told: Told,
}

impl<'a> Pages<'a> {
    pub(super) fn new(workbook: &'a mut Workbook, table: &'static Table, shape: &'a Shape<'a>) -> Self {
        let told = table.told(shape.phrases);
        let mut about = told.about.into_owned();
        if table.is_english() && !shape.is_measured() {
            about = shape.say("book-in-english", &[("about", about.into())]);
        }
        let told = Told { title: told.title.into_owned(), about, rows: 0, sheets: 0, cut: 0, is_unlinked: false };
        let words = table.has_words().then_some(shape.words);
        let shown = Shown { looks: shape.looks, words };
        Self { workbook, table, shape, shown, heads: head::of(table, shape), sheet: 0, row: 0, links: 0, told }
    }

    /// Begins a sheet.
    pub(super) fn begin(&mut self) -> Result<(), XlsxError> {
        let name = page_name(&self.told.title, self.told.sheets);
        // A table can only be marked on a sheet that is kept in memory.
        let sheet = if self.shape.accessible {
            self.workbook.add_worksheet()
        } else {
            self.workbook.add_worksheet_with_constant_memory()?
        };
        sheet.set_name(&name)?;
        let header = header_row(self.shape.accessible);
        if self.shape.accessible {
            sheet.write_string_with_format(0, 0, &name, &self.shape.looks.title)?;
            let about = [("about", self.told.about.as_str().into())];
            sheet.write_string(1, 0, self.shape.say("book-one-table", &about))?;
        }
        if let Some(lines @ 2..) = self.heads.iter().filter_map(|head| head.lines).max() {
            sheet.set_row_height(header, looks::height(lines))?;
        }
        for (place, head) in (0..).zip(&self.heads) {
            sheet.write_string_with_format(header, place, &head.label, &self.shape.looks.header)?;
        }
        sheet.set_freeze_panes(header + 1, 1)?;
        sheet.set_repeat_rows(header, header)?.set_repeat_columns(0, 0)?;
        self.told.sheets += 1;
        (self.row, self.links) = (header + 1, 0);
        self.sheet = self.workbook.worksheets().len() - 1;
        Ok(())
    }

    /// Adds a row.
    pub(super) fn add(&mut self, cells: &[Cell<'_>]) -> Result<(), XlsxError> {
        if self.row == self.shape.most_rows {
            self.finish()?;
            self.begin()?;
        }
        let row = self.row;
        let lines = self.table.columns.iter().zip(cells).map(|(column, cell)| lines(column, cell)).max();
        if let Some(lines @ 2..) = lines.filter(|_| self.told.rows < MOST_HEIGHTS) {
            self.workbook.worksheet_from_index(self.sheet)?.set_row_height(row, looks::height(lines))?;
        }
        for ((place, column), cell) in (0..).zip(self.table.columns).zip(cells) {
            let link = match cell {
                Cell::Text(text) => {
                    self.heads[usize::from(place)].widen_for(self.shown.text(column, text), column.kind);
                    self.link(column, text)
                }
                _ => None,
            };
            let sheet = self.workbook.worksheet_from_index(self.sheet)?;
            self.told.cut += usize::from(write_cell(sheet, (row, place), &self.shown, column, cell, link)?);
        }
        self.row += 1;
        self.told.rows += 1;
        Ok(())
    }

    /// Where a text leads, as long as there is room for links.
    fn link(&mut self, column: &Column, text: &str) -> Option<String> {
        let link = self.shape.places.link(self.table, column.name, text)?;
        // Links are kept in memory until the end: one sheet of each table has them.
        let is_linked = self.links < MOST_LINKS && self.told.sheets == 1;
        self.told.is_unlinked |= !is_linked;
        self.links += usize::from(is_linked);
        is_linked.then_some(link)
    }

    /// Ends the table.
    pub(super) fn end(mut self) -> Result<Told, XlsxError> {
        self.finish()?;
        Ok(self.told)
    }

    /// Ends a sheet.
    fn finish(&mut self) -> Result<(), XlsxError> {
        let header = header_row(self.shape.accessible);
        let last = self.row.saturating_sub(1);
        let sheet = self.workbook.worksheet_from_index(self.sheet)?;
        for (place, head) in (0..).zip(&self.heads) {
            sheet.set_column_width(place, head.width as f64)?;
        }
        for_paper(sheet, self.heads.iter().map(|head| head.width).sum(), self.shape.phrases);
        // A table without rows is none.
        if last == header {
            return Ok(());
        }
        let last_column = self.table.columns.len() as u16 - 1;
        if self.shape.accessible {
            mark(sheet, &self.heads, (header, last, last_column), format!("{}_{}", self.table.name, self.told.sheets))
        } else {
            sheet.autofilter(header, 0, last, last_column).map(drop)
        }
    }
}

/// The sheet and the row, as spreadsheets count it, of a row counted from 0 of the table of that
/// title.
pub(super) fn place_of(title: &str, index: u64, accessible: bool, most_rows: u32) -> (String, u32) {
    let first = header_row(accessible) + 1;
    let room = u64::from(most_rows - first);
    (page_name(title, (index / room) as usize), first + (index % room) as u32 + 1)
}

/// Paper shows as many columns side by side as can be read.
pub(super) fn for_paper(sheet: &mut Worksheet, width: usize, phrases: &Phrases) {
    let pages = width.div_ceil(PAPER_WIDTH) as u16;
    sheet.set_landscape().set_paper_size(A4).set_print_fit_to_pages(pages, 0);
    // What spreadsheet programs put the numbers in for.
    let page = phrases.say_of("book-page", &[("page", "&P".into()), ("pages", "&N".into())]);
    sheet.set_footer(format!("&L&A&R{page}"));
}

/// So many lines a cell takes.
pub(super) fn lines(column: &Column, cell: &Cell<'_>) -> usize {
    match cell {
        Cell::Text(text) if column.kind == Kind::Prose => looks::lines(text, column.width.into()),
        _ => 1,
    }
}

/// Marks the cells as a table of that name, for screen readers.
fn mark(
    sheet: &mut Worksheet,
    heads: &[Head],
    (header, last, last_column): (u32, u32, u16),
    name: String,
) -> Result<(), XlsxError> {
    let columns: Vec<TableColumn> = heads.iter().map(|head| TableColumn::new().set_header(&head.label)).collect();
    let marked = Marked::new().set_name(name).set_columns(&columns).set_autofilter(false).set_style(TableStyle::None);
    sheet.add_table(header, 0, last, last_column, &marked).map(drop)
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use calamine::{Reader, Xlsx};

    use super::super::super::tables::Words;
    use super::super::looks::Looks;
    use super::super::places::Places;
    use super::*;
    use crate::languages::Language;

    const NUMBERS: Table = Table {
        name: "numbers",
        title: "Numbers",
        about: "One row for each number.",
        columns: &[Column { name: "number", kind: Kind::Whole, width: 8, meaning: "The number." }],
        rows: |_, _| Ok(()),
    };

    /// How many rows stand on each sheet, and what the table is told to be.
    fn sheets(accessible: bool, most_rows: u32, rows: u32) -> (Vec<(String, usize)>, Told) {
        let (mut workbook, looks, places) = (Workbook::new(), Looks::new(), Places::default());
        let phrases = Phrases::for_reports(Language::English).expect("it is well formed");
        let words = Words::default();
        let shape = Shape { looks: &looks, phrases: &phrases, words: &words, places: &places, accessible, most_rows };
        let mut pages = Pages::new(&mut workbook, &NUMBERS, &shape);
        pages.begin().expect("a sheet can be begun");
        for number in 0..rows {
            pages.add(&[Cell::Number(f64::from(number))]).expect("a row can be added");
        }
        let told = pages.end().expect("the table can be ended");
        let buffer = workbook.save_to_buffer().expect("it can be saved");
        let mut read = Xlsx::new(Cursor::new(buffer)).expect("it can be read");
        let sheets = read.worksheets().into_iter().map(|(name, range)| (name, range.height())).collect();
        (sheets, told)
    }

    #[test]
    fn a_row_is_found_on_the_sheet_it_stands_on() {
        let place = |index, accessible| place_of(NUMBERS.title, index, accessible, 4);
        assert_eq!(place(0, false), ("Numbers".to_owned(), 2));
        assert_eq!(place(2, false), ("Numbers".to_owned(), 4));
        assert_eq!(place(3, false), ("Numbers (2)".to_owned(), 2));
        assert_eq!(place(1, true), ("Numbers (2)".to_owned(), 4));
    }

    #[test]
    fn rows_beyond_what_a_sheet_holds_stand_on_the_next_with_its_own_header() {
        let named = |name: &str, rows: usize| (name.to_owned(), rows);
        let (found, told) = sheets(false, 4, 7);
        assert_eq!(found, [named("Numbers", 4), named("Numbers (2)", 4), named("Numbers (3)", 2)]);
        assert_eq!((told.rows, told.sheets), (7, 3));
        let (found, _) = sheets(true, 5, 4);
        assert_eq!(found, [named("Numbers", 5), named("Numbers (2)", 5)]);
        let (found, told) = sheets(false, 4, 3);
        assert_eq!((found.len(), told.sheets), (1, 1), "a sheet that is just full needs no other");
        assert_eq!(sheets(true, 5, 0).1.rows, 0);
    }
}
