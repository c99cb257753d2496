//! The first sheet: what was screened, what came out, how to read it, what stands where.

use rust_xlsxwriter::{Format, Url, Workbook, Worksheet, XlsxError};

use super::super::escape::for_workbook;
use super::super::glossary::TERMS;
use super::looks::{self, Looks};
use super::pages::Told;
use crate::model::{Band, Report, Severity};

pub(super) const NAME: &str = "Summary";

/// The widths of its columns, in letters.
const WIDTHS: [f64; 3] = [34.0, 10.0, 88.0];

/// Writes it, with what is to be said about the workbook.
pub(super) fn write(
    workbook: &mut Workbook,
    report: &Report,
    told: &[Told],
    remarks: &[String],
    looks: &Looks,
) -> Result<(), XlsxError> {
    let sheet = workbook.worksheet_from_name(NAME)?;
    for (place, width) in (0..).zip(WIDTHS) {
        sheet.set_column_width(place, width)?;
    }
    let mut page = Page { sheet, looks, row: 0 };
    page.line(&[("Screening for indicators of trafficking in human beings", &looks.title)])?;
    page.line(&[("A flag is a reason to ask, never a verdict. An open check is not a clean one.", &looks.text)])?;
    page.what(report)?;
    page.counts(report)?;
    page.contents(told)?;
    if !remarks.is_empty() {
        page.heading("About this workbook")?;
        remarks.iter().try_for_each(|remark| page.line(&[(remark, &looks.text)]))?;
    }
    page.heading("How to read it")?;
    TERMS
        .iter()
        .try_for_each(|(what, how)| page.line(&[(what, &looks.text), ("", &looks.text), (how, &looks.prose)]))?;
    page.sheet.set_paper_size(9).set_print_fit_to_pages(1, 0).set_active(true);
    Ok(())
}

/// The sheet, line by line.
struct Page<'a> {
    sheet: &'a mut Worksheet,
    looks: &'a Looks,
    row: u32,
}

impl Page<'_> {
    fn line(&mut self, cells: &[(&str, &Format)]) -> Result<(), XlsxError> {
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

    fn heading(&mut self, text: &str) -> Result<(), XlsxError> {
        self.row += 1;
        self.line(&[(text, &self.looks.heading)])
    }

    fn count(&mut self, what: &str, look: &Format, count: usize) -> Result<(), XlsxError> {
        self.sheet.write_number_with_format(self.row, 1, count as f64, &self.looks.whole)?;
        self.line(&[(what, look)])
    }

    /// What was screened.
    fn what(&mut self, report: &Report) -> Result<(), XlsxError> {
        let looks = self.looks;
        self.heading("What was screened")?;
        let packs: Vec<String> =
            report.run.packs.iter().map(|pack| format!("{} ({} rules)", pack.id, pack.rules)).collect();
        let files: Vec<String> = report.run.inputs.sheets.iter().map(|sheet| sheet.file.to_string()).collect();
        let mut files: Vec<String> = files;
        files.dedup();
        let facts = [
            ("Lists", files.join("; ")),
            ("Rules", packs.join("; ")),
            ("As of", report.run.as_of.to_string()),
            ("Program", format!("thbscreen {}", report.run.version)),
        ];
        facts
            .iter()
            .try_for_each(|(what, value)| self.line(&[(what, &looks.text), ("", &looks.text), (value, &looks.prose)]))
    }

    /// What came out.
    fn counts(&mut self, report: &Report) -> Result<(), XlsxError> {
        let looks = self.looks;
        self.heading("What came out")?;
        self.count("Suppliers", &looks.text, report.totals.suppliers)?;
        if report.bid_count() > 0 {
            self.count("Bids", &looks.text, report.bid_count())?;
        }
        if let Some(ratings) = &report.ratings {
            self.heading("Suppliers by risk band")?;
            for band in Band::ALL.iter().rev() {
                self.count(band.word(), looks.word(band.word()), ratings.bands[*band as usize])?;
            }
            self.count("not scored", looks.word("not scored"), ratings.not_scored)?;
        }
        self.heading("Findings by severity")?;
        for severity in Severity::ALL.iter().rev() {
            self.count(severity.word(), looks.word(severity.word()), report.totals.of(*severity))?;
        }
        self.count("open for lack of an answer", looks.word("unknown"), report.totals.unknown)
    }

    /// What stands on which sheet, with links.
    fn contents(&mut self, told: &[Told]) -> Result<(), XlsxError> {
        self.heading("Sheets")?;
        for Told { title, about, rows, .. } in told {
            let link = Url::new(format!("internal:'{title}'!A1")).set_text(*title);
            self.sheet.write_url_with_format(self.row, 0, link, &self.looks.link)?;
            self.sheet.write_number_with_format(self.row, 1, *rows as f64, &self.looks.whole)?;
            self.sheet.write_string_with_format(self.row, 2, *about, &self.looks.prose)?;
            self.grow(about)?;
            self.row += 1;
        }
        Ok(())
    }
}
