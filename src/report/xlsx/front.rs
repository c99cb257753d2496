//! A sheet that is read from top to bottom, as the first of a workbook is.

use rust_xlsxwriter::{Format, Url, Worksheet, XlsxError};
use unicode_width::UnicodeWidthStr;

use super::super::escape::for_workbook;
use super::super::overview::unused_columns;
use super::Shape;
use super::looks::{self, Looks};
use super::pages::{A4, Told};
use super::places::cell_link;
use crate::languages::Phrases;
use crate::model::Report;

/// The widths of its columns, in letters.
const WIDTHS: [f64; 3] = [34.0, 10.0, 88.0];

/// The sheet, line by line.
pub(super) struct Front<'a> {
    pub(super) looks: &'a Looks,
    pub(super) phrases: &'a Phrases,
    sheet: &'a mut Worksheet,
    row: u32,
    /// The width of the first column.
    width: f64,
}

impl<'a> Front<'a> {
    /// Begins it with what holds for all that follows; its title is a sentence of that name.
    pub(super) fn begin(sheet: &'a mut Worksheet, shape: &Shape<'a>, title: &str) -> Result<Self, XlsxError> {
        for (place, width) in (0..).zip(WIDTHS) {
            sheet.set_column_width(place, width)?;
        }
        sheet.set_paper_size(A4).set_print_fit_to_pages(1, 0).set_active(true);
        let Shape { looks, phrases, .. } = *shape;
        let mut front = Self { looks, phrases, sheet, row: 0, width: WIDTHS[0] };
        front.line(&[(&phrases.say(title), &looks.title)])?;
        front.line(&[(&phrases.say("book-flag"), &looks.text)])?;
        Ok(front)
    }

    pub(super) fn line(&mut self, cells: &[(&str, &Format)]) -> Result<(), XlsxError> {
        for (place, (text, look)) in (0..).zip(cells) {
            if !text.is_empty() {
                self.sheet.write_string_with_format(self.row, place, for_workbook(text).0, look)?;
            }
        }
        self.grow(cells.get(2).map_or("", |(text, _)| text))?;
        self.row += 1;
        Ok(())
    }

    /// Makes the row high enough for a text in its last column.
    fn grow(&mut self, text: &str) -> Result<(), XlsxError> {
        match looks::lines(text, WIDTHS[2] as usize) {
            0 | 1 => Ok(()),
            lines => self.sheet.set_row_height(self.row, looks::height(lines)).map(drop),
        }
    }

    /// Makes the first column wide enough for a label beside which something stands.
    fn widen(&mut self, label: &str) -> Result<(), XlsxError> {
        let width = label.width() as f64;
        if width > self.width {
            self.sheet.set_column_width(0, width)?;
            self.width = width;
        }
        Ok(())
    }

    /// A heading: a sentence of that name.
    pub(super) fn heading(&mut self, id: &str) -> Result<(), XlsxError> {
        self.row += 1;
        let (phrases, look) = (self.phrases, &self.looks.heading);
        self.line(&[(&phrases.say(id), look)])
    }

    /// Something and what is to be said of it.
    pub(super) fn fact(&mut self, what: &str, said: &str) -> Result<(), XlsxError> {
        let looks = self.looks;
        self.widen(what)?;
        self.line(&[(what, &looks.text), ("", &looks.text), (said, &looks.prose)])
    }

    pub(super) fn count(&mut self, what: &str, look: &Format, count: usize) -> Result<(), XlsxError> {
        self.widen(what)?;
        self.sheet.write_number_with_format(self.row, 1, count as f64, &self.looks.whole)?;
        self.line(&[(what, look)])
    }

    /// A sheet of the workbook, with a link, its rows and what it holds.
    pub(super) fn sheet(&mut self, name: &str, rows: u64, about: &str) -> Result<(), XlsxError> {
        self.widen(name)?;
        let link = Url::new(cell_link(name, 1)).set_text(name);
        self.sheet.write_url_with_format(self.row, 0, link, &self.looks.link)?;
        self.sheet.write_number_with_format(self.row, 1, rows as f64, &self.looks.whole)?;
        self.line(&[("", &self.looks.text), ("", &self.looks.text), (about, &self.looks.prose)])
    }

    /// The sheets of tables.
    pub(super) fn tables(&mut self, told: &[Told]) -> Result<(), XlsxError> {
        told.iter().try_for_each(|Told { title, about, rows, .. }| self.sheet(title, *rows, about))
    }

    /// What was screened, with what, as of when.
    pub(super) fn what(&mut self, report: &Report) -> Result<(), XlsxError> {
        let phrases = self.phrases;
        self.heading("book-screened")?;
        let packs = report.run.packs.iter().map(|pack| {
            let about = [("pack", pack.id.as_str().into()), ("count", pack.rules.into())];
            phrases.say_of("book-pack", &about)
        });
        let packs: Vec<_> = packs.collect();
        let mut files: Vec<String> = report.run.inputs.sheets.iter().map(|sheet| sheet.file.to_string()).collect();
        files.dedup();
        let unused = unused_columns(report, phrases).map(|(_, headers)| ("columns-not-used", headers));
        let facts = [
            ("book-lists", files.join("; ")),
            ("book-rules", packs.join("; ")),
            ("book-as-of", report.run.as_of.to_string()),
            ("book-program", format!("thbscreen {}", report.run.version)),
        ];
        facts.into_iter().chain(unused).try_for_each(|(what, value)| self.fact(&phrases.say(what), &value))
    }

    /// What is to be said about the workbook.
    pub(super) fn remarks(&mut self, remarks: &[String]) -> Result<(), XlsxError> {
        if !remarks.is_empty() {
            self.heading("book-remarks")?;
        }
        let look = &self.looks.text;
        remarks.iter().try_for_each(|remark| self.line(&[(remark, look)]))
    }
}
