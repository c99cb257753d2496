//! The first sheet: what was screened, what came out, how to read it, what stands where.

use rust_xlsxwriter::{Workbook, XlsxError};

use super::super::glossary::terms;
use super::Shape;
use super::front::Front;
use super::pages::Told;
use crate::model::{Band, Report, Severity};

/// What it is called, by a sentence of that name.
pub(super) const NAME: &str = "book-summary";

/// Writes it, with what is to be said about the workbook.
pub(super) fn write(
    workbook: &mut Workbook,
    report: &Report,
    told: &[Told],
    remarks: &[String],
    shape: &Shape<'_>,
) -> Result<(), XlsxError> {
    let sheet = workbook.worksheet_from_index(0)?;
    let mut front = Front::begin(sheet, shape, "book-title")?;
    front.what(report)?;
    counts(&mut front, report, shape)?;
    front.heading("book-sheets")?;
    front.tables(told)?;
    front.remarks(remarks)?;
    front.heading("book-how-to-read")?;
    terms(shape.phrases).try_for_each(|(what, how)| front.fact(&what, &how))
}

/// What came out.
fn counts(front: &mut Front<'_>, report: &Report, shape: &Shape<'_>) -> Result<(), XlsxError> {
    let Shape { looks, phrases, words, .. } = *shape;
    let scaled = |front: &mut Front<'_>, word: &str, count| front.count(words.shown(word), looks.word(word), count);
    front.heading("book-came-out")?;
    front.count(&phrases.say("book-suppliers"), &looks.text, report.totals.suppliers)?;
    if report.bid_count() > 0 {
        front.count(&phrases.say("book-bids"), &looks.text, report.bid_count())?;
    }
    if let Some(ratings) = &report.ratings {
        front.heading("book-by-band")?;
        for band in Band::ALL.iter().rev() {
            scaled(front, band.word(), ratings.bands[*band as usize])?;
        }
        scaled(front, "not scored", ratings.not_scored)?;
    }
    front.heading("book-by-severity")?;
    for severity in Severity::ALL.iter().rev() {
        scaled(front, severity.word(), report.totals.of(*severity))?;
    }
    front.count(&phrases.say("book-open"), looks.word("unknown"), report.totals.unknown)
}
