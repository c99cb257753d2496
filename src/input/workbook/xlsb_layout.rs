//! The first pass over a sheet of an xlsb workbook. The library that reads its cells
//! tells neither their styles nor the errors of formulas; both are kept from here.

use anyhow::{Context, Result};

use super::FAULTY;
use super::cell_notes::{CellNotes, Note};
use super::formats::NumberFormat;
use super::package::Package;
use super::survey::Survey;
use super::xlsb_records::{Body, Records};
use crate::input::limits::Limits;

const ROW: u16 = 0x00;
const NUMBER_SHORT: u16 = 0x02;
const NUMBER: u16 = 0x05;
const FORMULA_NUMBER: u16 = 0x09;
const FORMULA_ERROR: u16 = 0x0b;
const COLUMNS: u16 = 0x3c;
const MERGE: u16 = 0xb0;
const FILTER_COLUMN_BEGIN: u16 = 0xa3;
const FILTER_COLUMN_END: u16 = 0xa4;
/// Values, a colour, an icon, the top ten, a day, conditions.
const FILTER_CRITERIA: [u16; 6] = [0xa5, 0xa8, 0xa9, 0xaa, 0xab, 0xac];

/// Surveys the sheet in a part.
pub(super) fn survey(
    package: &mut Package,
    part: &str,
    styles: &[NumberFormat],
    limits: &Limits,
) -> Result<(Survey, CellNotes)> {
    let (mut survey, mut notes) = (Survey::default(), CellNotes::default());
    let sheet = package.part(part)?.context(FAULTY)?;
    let mut records = Records::new(sheet);
    let mut row = 0;
    let mut in_filter = false;
    while let Some((kind, body)) = records.next()? {
        match kind {
            ROW => {
                row = body.u32(0).unwrap_or(row);
                if body.byte(11).is_some_and(|flags| flags & 0x10 != 0) {
                    let shown = row.saturating_add(1);
                    survey.hide_rows(shown..=shown);
                }
            }
            0x01..=FORMULA_ERROR => {
                survey.count(1, limits)?;
                survey.reach(row.saturating_add(1));
                note(&mut notes, kind, row, body, styles);
            }
            COLUMNS => hide_columns(&mut survey, body),
            MERGE => merge(&mut survey, body)?,
            FILTER_COLUMN_BEGIN => in_filter = true,
            FILTER_COLUMN_END => in_filter = false,
            _ if FILTER_CRITERIA.contains(&kind) => survey.layout.filtered |= in_filter,
            _ => {}
        }
    }
    drop(records);
    notes.settle();
    for table in package.links(part)?.into_iter().filter(|link| link.kind == "table") {
        let Some(table) = package.part(&table.target)? else { continue };
        let mut records = Records::new(table);
        while let Some((kind, _)) = records.next()? {
            survey.layout.filtered |= FILTER_CRITERIA.contains(&kind);
        }
        drop(records);
    }
    Ok((survey.settled(), notes))
}

fn note(notes: &mut CellNotes, kind: u16, row: u32, body: Body<'_>, styles: &[NumberFormat]) {
    let (Some(column), Some(style)) = (body.u32(0), body.u32(4)) else { return };
    // The style takes three bytes.
    let style = style & 0x00ff_ffff;
    match kind {
        NUMBER_SHORT | NUMBER | FORMULA_NUMBER => notes.note_style((row, column), style, styles),
        FORMULA_ERROR => notes.push((row, column), Note::Error(body.byte(8).unwrap_or(0))),
        _ => {}
    }
}

fn hide_columns(survey: &mut Survey, body: Body<'_>) {
    if let (Some(first), Some(last), Some(flags)) = (body.u32(0), body.u32(4), body.byte(16))
        && flags & 1 != 0
    {
        survey.hide_columns(first..=last);
    }
}

fn merge(survey: &mut Survey, body: Body<'_>) -> Result<()> {
    let place = |number: usize| body.u32(4 * number);
    match (place(0), place(1), place(2), place(3)) {
        (Some(top), Some(bottom), Some(left), Some(right)) => {
            survey.merge(top.saturating_add(1)..=bottom.saturating_add(1), left..=right)
        }
        _ => Ok(()),
    }
}
