//! What is said of rows that cannot be, and of marks that were taken out of a text.

use anyhow::{Result, anyhow};

use super::decoding::Decoding;
use super::guard::Refusal;
use crate::input::limits::{LimitKind, Limits};
use crate::input::source::Remark;
use crate::model::{ColumnIndex, RowNumber};

/// How much of a cell is shown where it is complained about.
const SHOWN: usize = 40;

/// Refuses a row that has too many cells, or a cell that is too long.
pub(super) fn check_row(row: u32, record: &csv::ByteRecord, limits: &Limits) -> Result<()> {
    limits.check(LimitKind::Columns, record.len() as u64).map_err(|over| anyhow!("row {row} has {over}"))?;
    for (column, cell) in record.iter().enumerate() {
        limits.check(LimitKind::Field, cell.len() as u64).map_err(|over| {
            let column = ColumnIndex(column as u16);
            anyhow!("cell {column}{row}, which begins with `{}`, {}{over}", shown(cell), QUOTATION)
        })?;
    }
    Ok(())
}

const QUOTATION: &str = "does not end where a cell does, as when a quotation mark is opened and not closed; it has ";

/// Why a row was given up before its end.
pub(super) fn endless(row: u32, refusal: Refusal, limits: &Limits) -> anyhow::Error {
    let (kind, why) = match refusal {
        Refusal::Cell => (LimitKind::Field, "does not end, as when a quotation mark is opened and not closed; it has "),
        Refusal::Columns => (LimitKind::Columns, "does not end; it has "),
    };
    let over = limits.check(kind, u64::MAX).err().map(|over| over.to_string()).unwrap_or_default();
    anyhow!("row {row} {why}{over}")
}

/// What to say of a row whose last cell a quotation mark opens and nothing closes:
/// nothing but a remark when it is the last line, and a refusal when it swallows lines.
pub(super) fn unclosed(row: u32, end_line: u64, column: usize, cell: &[u8]) -> Result<Remark> {
    let lines = memchr::memchr2_iter(b'\n', b'\r', cell).count() as u64;
    let column = ColumnIndex(column as u16);
    if cell.trim_ascii_end().iter().all(|byte| !matches!(byte, b'\n' | b'\r')) {
        return Ok(Remark {
            message:
                "a quotation mark that is opened and not closed at the end of the file; the cell was read to there"
                    .to_owned(),
            row: Some(RowNumber(row)),
            column: Some(column),
            value: Some(shown(cell)),
            count: 1,
        });
    }
    let breaks = memchr::memchr_iter(b'\n', cell).count() as u64;
    let line = if breaks > 0 { format!(" (line {} of the text)", end_line - breaks) } else { String::new() };
    Err(anyhow!(
        "cell {column}{row}{line} opens a quotation mark that nothing closes, which swallows {lines} line breaks up \
         to the end of the file; close it or take it out before `{}`",
        shown(cell)
    ))
}

/// What to say of a cell that looks as if it had swallowed rows.
pub(super) fn swallowed(row: u32, record: &csv::ByteRecord, delimiter: u8, width: usize) -> Option<Remark> {
    let is_row = |line: &[u8]| memchr::memchr_iter(delimiter, line).count() + 1 >= width;
    let (column, cell) = record.iter().enumerate().find(|(_, cell)| cell.split(|byte| *byte == b'\n').any(is_row))?;
    Some(Remark {
        message: "a cell with line breaks that looks as if it had swallowed rows; check the quotation marks around it"
            .to_owned(),
        row: Some(RowNumber(row)),
        column: Some(ColumnIndex(column as u16)),
        value: Some(shown(cell)),
        count: 1,
    })
}

/// The row of the first of several faults, as far as it is known.
#[derive(Default)]
pub(super) struct FirstRows {
    pub(super) removed: Option<RowNumber>,
    pub(super) undecodable: Option<RowNumber>,
}

/// What to say of the encoding.
pub(super) fn of_encoding<R>(decoding: &Decoding<R>, first: Option<RowNumber>) -> Vec<Remark> {
    let read = decoding.decision.and_then(|decision| decision.remark()).map(Remark::whole);
    let lost = (decoding.undecodable > 0).then(|| Remark {
        message: "characters that are none in this encoding, shown as \u{fffd}; check the names, and state the \
                  encoding with --encoding NAME if it is another"
            .to_owned(),
        row: first,
        count: decoding.undecodable as usize,
        ..Remark::default()
    });
    read.into_iter().chain(lost).collect()
}

/// What to say of NUL bytes.
pub(super) fn of_removed(removed: u64, first: Option<RowNumber>) -> Option<Remark> {
    (removed > 0).then(|| Remark {
        message: "NUL bytes, which no text holds, were taken out".to_owned(),
        row: first,
        count: removed as usize,
        ..Remark::default()
    })
}

/// The start of a cell, on one line.
fn shown(cell: &[u8]) -> String {
    let start = String::from_utf8_lossy(&cell[..cell.len().min(4 * SHOWN)]);
    let line: String = start.chars().take(SHOWN).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if start.chars().count() > SHOWN { format!("{line}...") } else { line }
}
