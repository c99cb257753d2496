//! Annotations for a workflow of GitHub: what a reviewer should see beside the list.
//!
//! They are commands that a step prints, so this format has no file. GitHub shows ten
//! errors and ten warnings of a step and drops the others without a word; ten are printed,
//! and the last line says what is not among them.

use std::io::{self, Write};

use super::escape::{for_workflow, for_workflow_property, in_folder};
use super::gravest;
use super::statement::Statement;
use super::{Remarks, Reporter, Style};
use crate::model::{Finding, Report, Severity, State, so_many};

/// The gravest findings as annotations.
pub(super) struct GitHub;

/// How many annotations are printed.
const MOST: usize = 10;

impl Reporter for GitHub {
    fn write(&self, report: &Report, _style: &Style, out: &mut dyn Write) -> io::Result<Remarks> {
        let open = gravest::flagged(report).filter(|finding| finding.state() == State::Open);
        let mut shown = 0;
        for finding in open.take(MOST) {
            annotation(&finding, out)?;
            shown += 1;
        }
        last_line(report, shown, out)?;
        Ok(Remarks::new())
    }
}

fn annotation(finding: &Finding<'_>, out: &mut dyn Write) -> io::Result<()> {
    let command = match finding.outcome.severity {
        Severity::Critical | Severity::High => "error",
        Severity::Medium => "warning",
        Severity::Low | Severity::Info => "notice",
    };
    let location = finding.supplier.location();
    write!(out, "::{command} ")?;
    // What came on standard input has no place that anybody could look at.
    if let Some(path) = location.origin.path() {
        write!(out, "file={},", for_workflow_property(in_folder(path)))?;
        if let Some(row) = location.row {
            write!(out, "line={},", row.0)?;
        }
    }
    let title = format!("{} ({})", finding.rule.title, finding.outcome.severity);
    let message = for_workflow(&Statement::of(finding).in_lines());
    writeln!(out, "title={}::{message}", for_workflow_property(&title))
}

/// What was found in all, and what is not among the annotations.
fn last_line(report: &Report, shown: usize, out: &mut dyn Write) -> io::Result<()> {
    let totals = &report.totals;
    let flagged = totals.at_or_above(Severity::Info);
    let [waived, known]: [usize; 2] = report.decisions.counts.map(|counts| counts.iter().sum());
    let found = Severity::ALL.iter().rev().filter(|severity| totals.of(**severity) > 0);
    let found: Vec<String> = found.map(|severity| format!("{} {severity}", totals.of(*severity))).collect();
    let found = if found.is_empty() { "nothing".to_owned() } else { found.join(", ") };
    write!(out, "thbscreen: {found} flagged, {} screened", so_many(totals.suppliers, "supplier"))?;
    let others = flagged - waived - known - shown;
    let left = [(others, "more open"), (waived, "waived"), (known, "in the baseline")];
    let left = left.iter().filter(|(count, _)| *count > 0).map(|(count, what)| format!("{count} {what}"));
    let left: Vec<String> = left.collect();
    if !left.is_empty() {
        write!(out, "; {shown} shown above, not shown: {}", left.join(", "))?;
    }
    writeln!(out, "; {} open for lack of an answer", so_many(totals.unknown, "check"))
}
