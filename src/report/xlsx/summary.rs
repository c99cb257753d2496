//! The first sheet: what was screened, what came out, how to read it, what stands where.

use rust_xlsxwriter::{Workbook, XlsxError};

use super::super::glossary::terms;
use super::front::Front;
use super::looks::Looks;
use super::pages::Told;
use crate::languages::Phrases;
use crate::model::{Band, Report, Severity};

pub(super) const NAME: &str = "Summary";

/// Writes it, with what is to be said about the workbook.
pub(super) fn write(
    workbook: &mut Workbook,
    report: &Report,
    phrases: &Phrases,
    told: &[Told],
    remarks: &[String],
    looks: &Looks,
) -> Result<(), XlsxError> {
    let sheet = workbook.worksheet_from_name(NAME)?;
    let mut front = Front::begin(sheet, looks, "Screening for indicators of trafficking in human beings")?;
    front.what(report)?;
    counts(&mut front, report)?;
    front.heading("Sheets")?;
    told.iter().try_for_each(|Told { title, about, rows, .. }| front.sheet(title, *rows, about))?;
    front.remarks(remarks)?;
    front.heading("How to read it")?;
    terms(phrases).try_for_each(|(what, how)| front.fact(&what, &how))
}

/// What came out.
fn counts(front: &mut Front<'_>, report: &Report) -> Result<(), XlsxError> {
    let looks = front.looks;
    front.heading("What came out")?;
    front.count("Suppliers", &looks.text, report.totals.suppliers)?;
    if report.bid_count() > 0 {
        front.count("Bids", &looks.text, report.bid_count())?;
    }
    if let Some(ratings) = &report.ratings {
        front.heading("Suppliers by risk band")?;
        for band in Band::ALL.iter().rev() {
            front.count(band.word(), looks.word(band.word()), ratings.bands[*band as usize])?;
        }
        front.count("not scored", looks.word("not scored"), ratings.not_scored)?;
    }
    front.heading("Findings by severity")?;
    for severity in Severity::ALL.iter().rev() {
        front.count(severity.word(), looks.word(severity.word()), report.totals.of(*severity))?;
    }
    front.count("open for lack of an answer", looks.word("unknown"), report.totals.unknown)
}
