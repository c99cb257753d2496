//! A sheet that is read from top to bottom: a title, and below it a table or lines.

use rust_xlsxwriter::{Format, Worksheet, XlsxError};

use super::looks::Looks;
use crate::report::{for_workbook, height_of};

/// The paper size A4, by its number in the format.
const A4: u8 = 9;

/// A sheet, written row by row.
pub(super) struct Sheet<'a> {
    pub(super) looks: &'a Looks,
    pub(super) paper: &'a mut Worksheet,
    pub(super) row: u32,
    widths: Vec<f64>,
}

impl<'a> Sheet<'a> {
    /// Begins a sheet of columns of so many letters with its title.
    pub(super) fn begin(
        paper: &'a mut Worksheet,
        looks: &'a Looks,
        title: &str,
        widths: &[f64],
    ) -> Result<Self, XlsxError> {
        for (place, width) in (0..).zip(widths) {
            paper.set_column_width(place, *width)?;
        }
        paper.set_paper_size(A4).set_landscape().set_print_fit_to_pages(1, 0);
        let mut sheet = Self { looks, paper, row: 0, widths: widths.to_vec() };
        sheet.line(&[(title, &looks.title)])?;
        Ok(sheet)
    }

    /// A row of texts, as high as the longest needs. A single text may run on to the right.
    pub(super) fn line(&mut self, cells: &[(&str, &Format)]) -> Result<(), XlsxError> {
        let mut most: f64 = 15.0;
        for ((place, width), (text, look)) in (0..).zip(&self.widths).zip(cells) {
            if text.is_empty() {
                self.paper.write_blank(self.row, place, look)?;
            } else {
                self.paper.write_string_with_format(self.row, place, for_workbook(text).0, look)?;
            }
            if cells.len() > 1 {
                most = most.max(height_of(text, *width));
            }
        }
        if most > 15.0 {
            self.paper.set_row_height(self.row, most)?;
        }
        self.row += 1;
        Ok(())
    }

    /// A heading with a blank row above it.
    pub(super) fn heading(&mut self, text: &str) -> Result<(), XlsxError> {
        self.row += 1;
        let looks = self.looks;
        self.line(&[(text, &looks.heading)])
    }

    /// The header of a table, which stays in sight.
    pub(super) fn header(&mut self, texts: &[String]) -> Result<(), XlsxError> {
        let looks = self.looks;
        let cells: Vec<(&str, &Format)> = texts.iter().map(|text| (text.as_str(), &looks.header)).collect();
        self.line(&cells)?;
        self.paper.set_freeze_panes(self.row, 0)?;
        self.paper.set_repeat_rows(self.row - 1, self.row - 1)?;
        Ok(())
    }
}
