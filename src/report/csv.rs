//! One row per finding.

use std::io::{self, Write};

use super::escape::for_spreadsheet;
use super::{Reporter, Style};
use crate::model::{Evidence, Finding, Report};

/// The report as comma-separated values.
pub(super) struct Csv;

const HEADER: [&str; 18] = [
    "supplier",
    "name",
    "country",
    "bid",
    "file",
    "sheet",
    "row",
    "rule",
    "title",
    "verdict",
    "severity",
    "kind",
    "state",
    "evidence",
    "missing",
    "ask",
    "action",
    "instruments",
];

impl Reporter for Csv {
    fn write(&self, report: &Report, _style: &Style, out: &mut dyn Write) -> io::Result<()> {
        let mut writer = ::csv::Writer::from_writer(out);
        writer.write_record(HEADER).map_err(as_io)?;
        for supplier in report.suppliers() {
            let key = supplier.key();
            for finding in supplier.findings() {
                let row = row(&key, &finding);
                writer.write_record(row.iter().map(|cell| for_spreadsheet(cell).into_owned())).map_err(as_io)?;
            }
        }
        writer.flush()
    }
}

/// The fault of the output itself, of which the kind says whether a reader has left.
fn as_io(fault: ::csv::Error) -> io::Error {
    match fault.into_kind() {
        ::csv::ErrorKind::Io(fault) => fault,
        other => io::Error::other(format!("{other:?}")),
    }
}

fn row(key: &str, finding: &Finding<'_>) -> [String; 18] {
    let supplier = finding.supplier;
    let location = supplier.location();
    let rule = finding.rule;
    let evidence: Vec<String> = finding.evidence().iter().map(in_words).collect();
    let text = |value: Option<&str>| value.unwrap_or_default().to_owned();
    [
        key.to_owned(),
        text(supplier.name()),
        text(supplier.country()),
        text(supplier.bid()),
        location.origin.file.to_string(),
        location.origin.sheet.map(|sheet| sheet.to_string()).unwrap_or_default(),
        location.row.map(|row| row.0.to_string()).unwrap_or_default(),
        rule.id.clone(),
        rule.title.clone(),
        finding.outcome.verdict.to_string(),
        finding.outcome.severity.to_string(),
        rule.kind.to_string(),
        "open".to_owned(),
        evidence.join("; "),
        finding.missing().join("; "),
        rule.ask.clone(),
        rule.action.clone(),
        rule.instruments.join("; "),
    ]
}

/// `id_documents_held = yes (F4)`
fn in_words(evidence: &Evidence<'_>) -> String {
    let place = evidence.location.cell().or_else(|| evidence.location.row.map(|row| format!("row {}", row.0)));
    let file = if evidence.raw.is_none() { format!("{} ", evidence.location.origin.file) } else { String::new() };
    match place {
        Some(place) => format!("{} = {} ({file}{place})", evidence.column, evidence.value),
        None => format!("{} = {}", evidence.column, evidence.value),
    }
}
