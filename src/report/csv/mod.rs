//! Tables as comma-separated values. That of the findings, which can be a hundred times as
//! long as the list, has a writer of its own.

mod field;
mod findings;

use std::io::{self, Write};

use super::escape::{Mended, for_spreadsheet};
use super::tables::{Cell, Rows, Scope, Table};
use super::{Remarks, Reporter, Style};
use crate::model::Report;

pub(super) use findings::write_findings;

/// The word for the format.
pub(super) const NAME: &str = "csv";

/// The findings of a report as comma-separated values.
pub(super) struct Csv;

impl Reporter for Csv {
    fn write(&self, report: &Report, style: &Style, out: &mut dyn Write) -> io::Result<Remarks> {
        let mended = write_findings(report, &style.findings, out)?;
        Ok([mended.in_words(), style.findings.left_out(report)].concat())
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
        mended += write_row(cells, &mut writer)?;
        Ok(())
    })?;
    writer.flush()?;
    Ok(mended)
}

/// Writes a row, and says how many of its cells were changed so that they do no harm.
fn write_row<'c>(
    cells: impl IntoIterator<Item = &'c Cell<'c>>,
    writer: &mut ::csv::Writer<impl Write>,
) -> io::Result<Mended> {
    let mut mended = Mended::default();
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
    writer.write_record(None::<&[u8]>).map_err(as_io)?;
    Ok(mended)
}

/// The fault of the output itself, of which the kind says whether a reader has left.
pub(super) fn as_io(fault: ::csv::Error) -> io::Error {
    match fault.into_kind() {
        ::csv::ErrorKind::Io(fault) => fault,
        other => io::Error::other(format!("{other:?}")),
    }
}
