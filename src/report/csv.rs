//! Tables as comma-separated values.

use std::io::{self, Write};

use super::escape::{Mended, for_spreadsheet};
use super::tables::{Cell, FINDINGS, Rows, Scope, Table};
use super::{Remarks, Reporter, Style};
use crate::model::Report;

/// The findings of a report as comma-separated values.
pub(super) struct Csv;

impl Reporter for Csv {
    fn write(&self, report: &Report, _style: &Style, out: &mut dyn Write) -> io::Result<Remarks> {
        write_table(&FINDINGS, &Scope::whole(report), out).map(Mended::in_words)
    }
}

/// Writes a table, and says how many cells were changed so that they do no harm.
pub(super) fn write_table(table: &Table, scope: &Scope<'_>, out: &mut dyn Write) -> io::Result<Mended> {
    let header: Vec<&str> = table.columns.iter().map(|column| column.name).collect();
    write_rows(&header, |take| (table.rows)(scope, take), out)
}

/// Writes rows below a header.
pub(super) fn write_rows(
    header: &[&str],
    rows: impl FnOnce(Rows<'_>) -> io::Result<()>,
    out: &mut dyn Write,
) -> io::Result<Mended> {
    let mut writer = ::csv::Writer::from_writer(out);
    writer.write_record(header).map_err(as_io)?;
    let mut mended = Mended::default();
    rows(&mut |cells| {
        for cell in cells {
            let written = match cell {
                Cell::Text(text) => {
                    let (written, changed) = for_spreadsheet(text);
                    mended += changed;
                    written
                }
                _ => cell.as_text(),
            };
            writer.write_field(written.as_bytes()).map_err(as_io)?;
        }
        writer.write_record(None::<&[u8]>).map_err(as_io)
    })?;
    writer.flush()?;
    Ok(mended)
}

/// The fault of the output itself, of which the kind says whether a reader has left.
pub(super) fn as_io(fault: ::csv::Error) -> io::Error {
    match fault.into_kind() {
        ::csv::ErrorKind::Io(fault) => fault,
        other => io::Error::other(format!("{other:?}")),
    }
}
