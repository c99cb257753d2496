//! The first pass over a sheet of an xls workbook. The library that reads its cells
//! keeps them all at their places, with the empty ones between; that is bounded here.

use anyhow::{Result, bail};

use super::cell_notes::CellNotes;
use super::survey::Survey;
use super::xls_records::{BEGIN, END, Globals, Records};
use super::xlsb_records::Body;
use crate::input::limits::{LimitKind, Limits};

const FORMULA: u16 = 0x0006;
const COLUMNS: u16 = 0x007d;
const FILTERED: u16 = 0x009b;
const FILTER: u16 = 0x009e;
const MANY_SHORT: u16 = 0x00bd;
const RICH_LABEL: u16 = 0x00d6;
const MERGES: u16 = 0x00e5;
const SHARED_LABEL: u16 = 0x00fd;
const DIMENSIONS: u16 = 0x0200;
const NUMBER: u16 = 0x0203;
const LABEL: u16 = 0x0204;
const TRUTH: u16 = 0x0205;
const ROW: u16 = 0x0208;
const SHORT: u16 = 0x027e;

/// The cells of the largest sheet there is: 65,536 rows, 256 columns.
const WHOLE_SHEET: u64 = 1 << 24;

/// So many places are made room for in any workbook, and so many for each cell.
const PLACES: u64 = 1 << 22;
const PLACES_FOR_EACH: u64 = 64;

/// Surveys the sheet that begins somewhere in the stream.
pub(super) fn survey(
    stream: &[u8],
    begin: usize,
    globals: &Globals,
    kept: &mut Kept,
    limits: &Limits,
) -> Result<(Survey, CellNotes)> {
    let mut pass =
        Pass { globals, survey: Survey::default(), notes: CellNotes::default(), first: None, last: (0, 0), kept };
    let mut depth = 0_u32;
    for (kind, body) in Records(stream.get(begin..).unwrap_or_default()) {
        match kind {
            BEGIN => depth += 1,
            END => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    break;
                }
            }
            // Charts inside of a sheet have cells of their own.
            _ if depth > 1 => {}
            _ => pass.record(kind, body, limits)?,
        }
    }
    pass.keep_places()?;
    pass.notes.settle();
    Ok((pass.survey.settled(), pass.notes))
}

struct Pass<'a> {
    globals: &'a Globals,
    survey: Survey,
    notes: CellNotes,
    /// The corners of the block that holds all cells.
    first: Option<(u32, u32)>,
    last: (u32, u32),
    kept: &'a mut Kept,
}

impl Pass<'_> {
    fn record(&mut self, kind: u16, body: Body<'_>, limits: &Limits) -> Result<()> {
        match kind {
            NUMBER | SHORT | FORMULA | LABEL | RICH_LABEL | SHARED_LABEL | TRUTH => {
                let (Some(row), Some(column), Some(style)) = (body.u16(0), body.u16(2), body.u16(4)) else {
                    return Ok(());
                };
                self.cell(row, column, limits)?;
                if matches!(kind, NUMBER | SHORT | FORMULA) {
                    self.notes.note_style((row.into(), column.into()), style.into(), &self.globals.styles);
                }
                if kind == SHARED_LABEL {
                    let text = body.u32(6).and_then(|text| self.globals.texts.get(text as usize));
                    self.kept.text += text.map_or(0, |letters| u64::from(*letters));
                    limits.check(LimitKind::Inflated, self.kept.text)?;
                }
            }
            MANY_SHORT => self.many(body, limits)?,
            ROW => {
                if let (Some(row), Some(flags)) = (body.u16(0), body.u16(12))
                    && flags & 0x20 != 0
                {
                    let row = u32::from(row) + 1;
                    self.survey.hide_rows(row..=row);
                }
            }
            COLUMNS => {
                if let (Some(first), Some(last), Some(flags)) = (body.u16(0), body.u16(2), body.u16(8))
                    && flags & 1 != 0
                {
                    // A last column beyond the sheet stands for the rest of it.
                    self.survey.hide_columns(first.into()..=last.min(255).into());
                }
            }
            FILTERED | FILTER => self.survey.layout.filtered = true,
            MERGES => self.merges(body)?,
            DIMENSIONS => check_claim(body)?,
            _ => {}
        }
        Ok(())
    }

    fn cell(&mut self, row: u16, column: u16, limits: &Limits) -> Result<()> {
        let (row, column) = (u32::from(row), u32::from(column));
        let first = self.first.get_or_insert((row, column));
        *first = (first.0.min(row), first.1.min(column));
        self.last = (self.last.0.max(row), self.last.1.max(column));
        self.kept.cells += 1;
        limits.check(LimitKind::Cells, self.kept.cells)?;
        self.survey.reach(row + 1);
        self.survey.count(1, limits)
    }

    /// Numbers side by side.
    fn many(&mut self, body: Body<'_>, limits: &Limits) -> Result<()> {
        let (Some(row), Some(first)) = (body.u16(0), body.u16(2)) else { return Ok(()) };
        let count = body.0.len().saturating_sub(6) / 6;
        for (place, column) in (0..count).zip(first..) {
            let style = body.u16(4 + 6 * place).unwrap_or(0);
            self.cell(row, column, limits)?;
            self.notes.note_style((row.into(), column.into()), style.into(), &self.globals.styles);
        }
        Ok(())
    }

    fn merges(&mut self, body: Body<'_>) -> Result<()> {
        for number in 0..usize::from(body.u16(0).unwrap_or(0)) {
            let place = |part: usize| body.u16(2 + 8 * number + 2 * part).map(u32::from);
            let (Some(top), Some(bottom), Some(left), Some(right)) = (place(0), place(1), place(2), place(3)) else {
                break;
            };
            self.survey.merge(top + 1..=bottom + 1, left..=right)?;
        }
        Ok(())
    }

    fn keep_places(&mut self) -> Result<()> {
        let Some(first) = self.first else { return Ok(()) };
        self.kept.places += u64::from(self.last.0 - first.0 + 1) * u64::from(self.last.1 - first.1 + 1);
        self.kept.check()
    }
}

/// What the library keeps of all sheets together.
#[derive(Debug, Default)]
pub(super) struct Kept {
    cells: u64,
    /// The cells and the empty places between them.
    places: u64,
    /// The letters of the texts that the cells show.
    text: u64,
}

impl Kept {
    fn check(&self) -> Result<()> {
        let Self { cells, places, .. } = self;
        if *places > PLACES + PLACES_FOR_EACH * cells {
            bail!(
                "{cells} cells lie scattered over {places} places of the sheets, which xls cannot be read with; save \
                 the workbook as .xlsx"
            );
        }
        Ok(())
    }
}

/// The library makes room for as many cells as a sheet claims to have.
fn check_claim(body: Body<'_>) -> Result<()> {
    let (rows, columns) = match body.0.len() {
        10 => ((body.u16(0).map(u32::from), body.u16(2).map(u32::from)), (body.u16(4), body.u16(6))),
        _ => ((body.u32(0), body.u32(4)), (body.u16(8), body.u16(10))),
    };
    let (top, bottom) = (rows.0.unwrap_or(0), rows.1.unwrap_or(0));
    let (left, right) = (columns.0.unwrap_or(0), columns.1.unwrap_or(0));
    // A claim that ends before it begins is taken for the largest there is.
    let between = |first: u32, last: u32| u64::from(last.wrapping_sub(first));
    let (rows, columns) = match (bottom, right) {
        (0, _) | (_, 0) => (1, 1),
        _ if right < left => (between(top, bottom), u64::from(right)),
        _ => (between(top, bottom), between(left.into(), right.into())),
    };
    if rows.saturating_mul(columns) > 4 * WHOLE_SHEET {
        bail!("a sheet claims to be larger than xls can hold: the file is faulty; save it again as .xlsx");
    }
    Ok(())
}
