//! Tables as comma-separated values.

use std::io::{self, Write};

use super::escape::{Mended, for_spreadsheet};
use super::tables::{Cell, Rows, Scope, Table, finding_row};
use super::{FindingsChoice, Remarks, Reporter, Style};
use crate::model::Report;

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

/// Writes what is wanted of the findings.
pub(super) fn write_findings(report: &Report, choice: &FindingsChoice, out: &mut dyn Write) -> io::Result<Mended> {
    let shown = choice.shown();
    let header: Vec<&str> = shown.iter().map(|column| column.name()).collect();
    let rows = |take: Rows<'_>| {
        for supplier in report.suppliers() {
            let key = supplier.key();
            for finding in supplier.findings().iter().filter(|finding| choice.has(finding.outcome.verdict)) {
                let cells = finding_row(&key, finding);
                let chosen: Vec<Cell<'_>> = shown.iter().map(|column| cells[column.place()].clone()).collect();
                take(&chosen)?;
            }
        }
        Ok(())
    };
    write_rows(&header, rows, out)
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
