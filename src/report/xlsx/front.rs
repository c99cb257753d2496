//! A sheet that is read from top to bottom, as the first of a workbook is.

use rust_xlsxwriter::{Format, Url, Worksheet, XlsxError};

use super::super::escape::for_workbook;
use super::looks::{self, Looks};
use super::pages::A4;
use super::places::cell_link;
use crate::model::Report;

/// The widths of its columns, in letters.
const WIDTHS: [f64; 3] = [34.0, 10.0, 88.0];

/// The sheet, line by line.
pub(super) struct Front<'a> {
    pub(super) looks: &'a Looks,
    sheet: &'a mut Worksheet,
    row: u32,
}

impl<'a> Front<'a> {
    /// Begins it with what holds for all that follows.
    pub(super) fn begin(sheet: &'a mut Worksheet, looks: &'a Looks, title: &str) -> Result<Self, XlsxError> {
        for (place, width) in (0..).zip(WIDTHS) {
            sheet.set_column_width(place, width)?;
        }
        sheet.set_paper_size(A4).set_print_fit_to_pages(1, 0).set_active(true);
        let mut front = Self { looks, sheet, row: 0 };
        front.line(&[(title, &looks.title)])?;
        front
            .line(&[("A flag is a reason to ask, never a verdict. An open check is not a clean one.", &looks.text)])?;
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

    pub(super) fn heading(&mut self, text: &str) -> Result<(), XlsxError> {
        self.row += 1;
        self.line(&[(text, &self.looks.heading)])
    }

    /// Something and what is to be said of it.
    pub(super) fn fact(&mut self, what: &str, said: &str) -> Result<(), XlsxError> {
        let looks = self.looks;
        self.line(&[(what, &looks.text), ("", &looks.text), (said, &looks.prose)])
    }

    pub(super) fn count(&mut self, what: &str, look: &Format, count: usize) -> Result<(), XlsxError> {
        self.sheet.write_number_with_format(self.row, 1, count as f64, &self.looks.whole)?;
        self.line(&[(what, look)])
    }

    /// A sheet of the workbook, with a link, its rows and what it holds.
    pub(super) fn sheet(&mut self, name: &str, rows: u64, about: &str) -> Result<(), XlsxError> {
        let link = Url::new(cell_link(name, 1)).set_text(name);
        self.sheet.write_url_with_format(self.row, 0, link, &self.looks.link)?;
        self.sheet.write_number_with_format(self.row, 1, rows as f64, &self.looks.whole)?;
        self.line(&[("", &self.looks.text), ("", &self.looks.text), (about, &self.looks.prose)])
    }

    /// What was screened, with what, as of when.
    pub(super) fn what(&mut self, report: &Report) -> Result<(), XlsxError> {
        self.heading("What was screened")?;
        let packs: Vec<String> =
            report.run.packs.iter().map(|pack| format!("{} ({} rules)", pack.id, pack.rules)).collect();
        let mut files: Vec<String> = report.run.inputs.sheets.iter().map(|sheet| sheet.file.to_string()).collect();
        files.dedup();
        let facts = [
            ("Lists", files.join("; ")),
            ("Rules", packs.join("; ")),
            ("As of", report.run.as_of.to_string()),
            ("Program", format!("thbscreen {}", report.run.version)),
        ];
        facts.iter().try_for_each(|(what, value)| self.fact(what, value))
    }

    /// What is to be said about the workbook.
    pub(super) fn remarks(&mut self, remarks: &[String]) -> Result<(), XlsxError> {
        if !remarks.is_empty() {
            self.heading("About this workbook")?;
        }
        let look = &self.looks.text;
        remarks.iter().try_for_each(|remark| self.line(&[(remark, look)]))
    }
}
