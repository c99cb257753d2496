//! What is said of rows that cannot be, and of marks that were taken out of a text.

use anyhow::{Result, anyhow};

use super::cleaning::Cleaning;
use super::decoding::Decoding;
use crate::input::batch::Record;
use crate::input::limits::{LimitKind, Limits};
use crate::input::source::Remark;
use crate::model::{ColumnIndex, RowNumber};

/// How much of a cell is shown where it is complained about.
const SHOWN: usize = 40;

/// More columns than an address has parts.
const WIDE: usize = 5;

/// What is noticed about the rows as they pass.
pub(super) struct Noticed<'a> {
    delimiter: u8,
    limits: &'a Limits,
    longest: u64,
    widest: u64,
    /// The most cells a row had so far.
    width: usize,
    swallowed: Option<Remark>,
    first_removed: Option<RowNumber>,
    first_undecodable: Option<RowNumber>,
}

impl<'a> Noticed<'a> {
    pub(super) fn new(delimiter: u8, limits: &'a Limits) -> Self {
        Self {
            delimiter,
            limits,
            longest: limits.get(LimitKind::Field),
            widest: limits.get(LimitKind::Columns),
            width: 0,
            swallowed: None,
            first_removed: None,
            first_undecodable: None,
        }
    }

    /// Looks at a row; a folded one has line breaks in its cells.
    pub(super) fn look(&mut self, row: u32, record: Record<'_>, is_folded: bool) -> Result<()> {
        if record.bytes() > self.longest || record.len() as u64 > self.widest {
            check_row(row, record, self.limits)?;
        }
        if is_folded && self.width > 1 {
            match (&mut self.swallowed, swallowed(row, record, self.delimiter, self.width)) {
                (Some(first), Some(_)) => first.count += 1,
                (first, found) => *first = first.take().or(found),
            }
        }
        self.width = self.width.max(record.len());
        Ok(())
    }

    /// Takes note of the first row with something that was taken out, and of the first
    /// with something that could not be decoded.
    pub(super) fn look_back(&mut self, removed: Option<RowNumber>, undecodable: Option<RowNumber>) {
        self.first_removed = self.first_removed.or(removed);
        self.first_undecodable = self.first_undecodable.or(undecodable);
    }

    /// What is to be said once all rows have passed.
    pub(super) fn remarks<R>(self, text: &Cleaning<Decoding<R>>) -> Vec<Remark> {
        let decoding = &text.inner;
        let read = decoding.decision.and_then(|decision| decision.remark()).map(Remark::whole);
        let counted = |message: &str, count: u64, row| {
            (count > 0).then(|| Remark { message: message.to_owned(), row, count: count as usize, ..Remark::default() })
        };
        let lost = "characters that are none in this encoding, shown as \u{fffd}; check the names, and state the \
                    encoding with --encoding NAME if it is another";
        let lost = counted(lost, decoding.undecodable, self.first_undecodable);
        let removed = counted("NUL bytes, which no text holds, were taken out", text.removed, self.first_removed);
        [read, lost, removed, self.swallowed].into_iter().flatten().collect()
    }
}

/// Refuses a row that has too many cells, or a cell that is too long.
fn check_row(row: u32, record: Record<'_>, limits: &Limits) -> Result<()> {
    limits.check(LimitKind::Columns, record.len() as u64).map_err(|over| anyhow!("row {row} has {over}"))?;
    for (column, cell) in record.iter().enumerate() {
        limits.check(LimitKind::Field, cell.len() as u64).map_err(|over| {
            let column = ColumnIndex(column as u16);
            anyhow!("cell {column}{row}, which begins with `{}`, {QUOTATION}{over}", shown(cell))
        })?;
    }
    Ok(())
}

/// The usual cause of a cell without an end.
const QUOTATION: &str = "does not end, as when a quotation mark is opened and not closed; it has ";

/// Why a row is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// It holds a cell that is too long.
    Cell,
    /// It holds too many cells.
    Columns,
}

/// Why a row that is too long is refused, with regard to what of it came last.
pub(super) fn refusal(delimiter: u8, last: &[u8]) -> Refusal {
    let cells = memchr::memchr_iter(delimiter, last).count();
    // A row goes on behind a line break only inside quotation marks.
    let is_quoted = memchr::memchr2(b'\n', b'\r', last).is_some();
    if cells > last.len() / 64 && !is_quoted { Refusal::Columns } else { Refusal::Cell }
}

/// Why reading broke off in a row.
pub(super) fn broken_off(row: u32, refusal: Refusal, limits: &Limits) -> anyhow::Error {
    let (kind, why) = match refusal {
        Refusal::Cell => (LimitKind::Field, QUOTATION),
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

/// The cell of a row with line breaks that looks as if it had swallowed rows: one of
/// its lines has as many delimiters as a row. In a narrow table so have addresses; there
/// the quotation mark is looked for that the first swallowed cell left behind.
pub(super) fn swallowed(row: u32, record: Record<'_>, delimiter: u8, width: usize) -> Option<Remark> {
    let is_like = |cell: &[u8]| {
        let cells = |line: &[u8]| memchr::memchr_iter(delimiter, line).count() + 1;
        let most = cell.split(|byte| *byte == b'\n').map(cells).max().unwrap_or(0);
        most >= width && (width > WIDE || cell.contains(&b'"'))
    };
    let (column, cell) = record.iter().enumerate().find(|(_, cell)| cell.contains(&b'\n') && is_like(cell))?;
    Some(Remark {
        message:
            "cells with line breaks that look as if they had swallowed rows; check the quotation marks around them"
                .to_owned(),
        row: Some(RowNumber(row)),
        column: Some(ColumnIndex(column as u16)),
        value: Some(shown(cell)),
        count: 1,
    })
}

/// The start of a cell, on one line.
fn shown(cell: &[u8]) -> String {
    let start = String::from_utf8_lossy(&cell[..cell.len().min(4 * SHOWN)]);
    let line: String = start.chars().take(SHOWN).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if start.chars().count() > SHOWN { format!("{line}...") } else { line }
}
