//! Tables as comma-separated values.

use std::io::{self, Write};

use super::escape::for_spreadsheet;
use super::tables::{Cell, FINDINGS, Scope, Table};
use super::{Remarks, Reporter, Style};
use crate::model::Report;

/// The findings of a report as comma-separated values.
pub(super) struct Csv;

impl Reporter for Csv {
    fn write(&self, report: &Report, _style: &Style, out: &mut dyn Write) -> io::Result<Remarks> {
        write_table(&FINDINGS, &Scope::whole(report), out).map(marked_in_words)
    }
}

/// Writes a table, and says how many cells would have been taken for formulas and were
/// marked as text.
pub(super) fn write_table(table: &Table, scope: &Scope<'_>, out: &mut dyn Write) -> io::Result<usize> {
    let mut writer = ::csv::Writer::from_writer(out);
    writer.write_record(table.columns.iter().map(|column| column.name)).map_err(as_io)?;
    let mut marked = 0;
    (table.rows)(scope, &mut |cells| {
        for cell in cells {
            let text = cell.as_text();
            let written = if let Cell::Text(_) = cell { for_spreadsheet(&text) } else { (&*text).into() };
            marked += usize::from(written.len() != text.len());
            writer.write_field(written.as_bytes()).map_err(as_io)?;
        }
        writer.write_record(None::<&[u8]>).map_err(as_io)
    })?;
    writer.flush()?;
    Ok(marked)
}

/// Says how many cells were marked as text.
pub(super) fn marked_in_words(marked: usize) -> Remarks {
    let noun = if marked == 1 { "cell begins" } else { "cells begin" };
    let remark =
        format!("{marked} {noun} like a formula and got an apostrophe in front, so that no spreadsheet runs it");
    if marked == 0 { Vec::new() } else { vec![remark] }
}

/// The fault of the output itself, of which the kind says whether a reader has left.
pub(super) fn as_io(fault: ::csv::Error) -> io::Error {
    match fault.into_kind() {
        ::csv::ErrorKind::Io(fault) => fault,
        other => io::Error::other(format!("{other:?}")),
    }
}
