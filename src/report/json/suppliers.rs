//! The suppliers as JSON, many side by side.

use std::io::{self, Write};

use super::One;
use crate::model::{Report, Supplier};
use crate::report::blocks::write_in_order;
use crate::report::escape::ForJson;

/// So many suppliers make a block.
const SUPPLIERS: usize = 64;

/// Writes every supplier, each as it is asked for, with its place among all.
pub(super) fn write_suppliers(
    report: &Report,
    write: impl Fn(usize, &One<'_>, &mut Vec<u8>) -> io::Result<()> + Sync,
    out: &mut dyn Write,
) -> io::Result<()> {
    let sheets = report.list.sheets.iter().enumerate().scan(0, |before, (sheet, rows)| {
        let begin = *before;
        *before += rows.len();
        Some((begin, sheet, rows.len()))
    });
    let blocks = sheets.flat_map(|(before, sheet, rows)| {
        let begins = (0..rows).step_by(SUPPLIERS);
        begins.map(move |row| (before, sheet, row..(row + SUPPLIERS).min(rows)))
    });
    let render = |(before, sheet, rows): (usize, usize, std::ops::Range<usize>), plain: &mut Vec<u8>, bytes: &mut Vec<u8>| {
        plain.clear();
        for row in rows {
            write(before + row, &One(Supplier { report, sheet, row }), plain)?;
        }
        ForJson(bytes).write_all(plain)
    };
    write_in_order(blocks, render, out).map(drop)
}
