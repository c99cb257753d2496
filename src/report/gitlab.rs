//! The report of code quality that GitLab compares between the branches of a merge request.
//!
//! GitLab wants a path below the repository, without `./` before it, and a fingerprint that
//! no other entry has. It knows no state, so that what was decided about is left out: an
//! entry that is gone is shown as resolved.

use std::io::{self, Write};

use serde::Serialize;
use serde::ser::Serializer;

use super::escape::{ForJson, in_folder};
use super::gravest;
use super::statement::Statement;
use super::{Remarks, Reporter, Style};
use crate::model::{Finding, Report, Severity, State, so_many};

/// The open findings as entries of code quality.
pub(super) struct GitLab;

/// What standard input is called where a path must stand.
const NO_FILE: &str = "-";

#[derive(Serialize)]
struct Entry<'a> {
    description: String,
    check_name: &'a str,
    fingerprint: String,
    severity: &'static str,
    location: Place<'a>,
}

#[derive(Serialize)]
struct Place<'a> {
    path: &'a str,
    lines: Lines,
}

#[derive(Serialize)]
struct Lines {
    begin: u32,
}

impl Reporter for GitLab {
    fn write(&self, report: &Report, _style: &Style, out: &mut dyn Write) -> io::Result<Remarks> {
        let mut buffered = ForJson(io::BufWriter::new(out));
        let open = gravest::flagged(report).filter(|finding| finding.state() == State::Open);
        serde_json::Serializer::pretty(&mut buffered).collect_seq(open.map(|finding| entry(&finding)))?;
        buffered.write_all(b"\n")?;
        buffered.flush()?;
        Ok(remarks(report))
    }
}

fn entry<'a>(finding: &Finding<'a>) -> Entry<'a> {
    let location = finding.supplier.location();
    // The report holds the text of a path for longer than a location does.
    let file: &'a str = &finding.supplier.report.list.sheets[finding.supplier.sheet].origin.file;
    Entry {
        description: Statement::of(finding).in_one_line(),
        check_name: &finding.rule.id,
        fingerprint: finding.identity(),
        severity: match finding.outcome.severity {
            Severity::Critical => "blocker",
            Severity::High => "critical",
            Severity::Medium => "major",
            Severity::Low => "minor",
            Severity::Info => "info",
        },
        location: Place {
            path: location.origin.path().map_or(NO_FILE, |_| in_folder(file)),
            lines: Lines { begin: location.row.map_or(1, |row| row.0) },
        },
    }
}

/// What is not in it.
fn remarks(report: &Report) -> Remarks {
    let [waived, known]: [usize; 2] = report.decisions.counts.map(|counts| counts.iter().sum());
    let mut remarks = Remarks::new();
    if waived + known > 0 {
        remarks.push(format!(
            "{} that are waived and {known} that the baseline has are left out, as GitLab knows no state; the \
             other reports name them",
            so_many(waived, "finding")
        ));
    }
    if report.totals.unknown > 0 {
        let open = so_many(report.totals.unknown, "check");
        remarks.push(format!("{open} open for lack of an answer are left out; the other reports name them"));
    }
    let is_elsewhere = |path: &str| path.starts_with(['/', '\\']) || path.starts_with("../");
    if report.list.sheets.iter().any(|sheet| sheet.origin.path().is_none_or(is_elsewhere)) {
        remarks.push("GitLab finds lists only by their path below the repository; run it there".to_owned());
    }
    remarks
}
