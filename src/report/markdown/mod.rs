//! The report as a paper in Markdown: for a committee to read, and for the summary of a CI
//! job, which shows a document only up to a size.
//!
//! The paper is made part by part, each of as many entries as there is room for; nothing is
//! cut within an entry, and what finds no room is not even written down. The head says what
//! was left out.

mod annex;
mod bids;
mod draft;
mod finding;
mod findings;
mod grid;
mod questions;
mod record;
mod summary;
mod supplier;

use std::io::{self, Write};

pub(super) use self::draft::{Draft, Part};
pub(super) use self::grid::Grid;

use self::record::Row;
use super::table::words::about_so_many;
use super::tables::Scope;
use super::{Remarks, Reporter, Style};
use crate::languages::Phrases;
use crate::model::Report;

/// The report as a paper.
pub(super) struct Markdown;

/// A summary of a CI job holds 1,048,576 bytes.
const MOST: usize = 1_000_000;
/// So much is kept for the head, which is written when it is known what was left out.
const HEAD: usize = 8_000;
/// So much a part takes at most; the findings take all that the others leave.
const SMALL: usize = 60_000;
const LARGE: usize = 150_000;

impl Reporter for Markdown {
    fn write(&self, report: &Report, style: &Style, out: &mut dyn Write) -> io::Result<Remarks> {
        let scope = Scope::whole(report);
        let parts = parts(&scope, &style.phrases, &record::rows(&scope)?);
        let remarks = remarks(&parts, &style.phrases);
        out.write_all(summary::head(report, &remarks, &style.phrases).as_bytes())?;
        parts.iter().try_for_each(|part| out.write_all(part.text().as_bytes()))?;
        Ok(remarks)
    }
}

/// The parts in the order of the paper.
fn parts(scope: &Scope<'_>, phrases: &Phrases, run: &[Row]) -> Vec<Part> {
    let report = scope.report;
    let mut room = MOST - HEAD;
    let mut make = |most: usize, write: &dyn Fn(&mut Part)| {
        let mut part = Part::new(most.min(room));
        write(&mut part);
        room -= part.text().len();
        part
    };
    // What must be there takes its room first, and questions must not go without for the
    // length of the findings.
    let glossary = make(SMALL, &|part| annex::glossary(phrases, part));
    let record = make(LARGE, &|part| record::write(run, phrases, part));
    let summary = make(SMALL, &|part| summary::counts(report, phrases, part));
    let first = make(SMALL, &|part| summary::first(scope, phrases, part));
    let bids = make(LARGE, &|part| bids::write(report, phrases, part));
    let instruments = make(LARGE, &|part| annex::instruments(report, phrases, part));
    let problems = make(SMALL, &|part| annex::problems(report, phrases, part));
    let notices = make(SMALL, &|part| annex::notices(report, phrases, part));
    let questions = make(SMALL, &|part| questions::write(scope, phrases, part));
    let findings = make(MOST, &|part| findings::write(scope, phrases, part));
    vec![summary, first, bids, findings, questions, problems, notices, instruments, record, glossary]
}

/// What the paper leaves out.
fn remarks(parts: &[Part], phrases: &Phrases) -> Remarks {
    let mut remarks: Remarks = parts.iter().flat_map(Part::left_out).cloned().collect();
    if !remarks.is_empty() {
        remarks.push(phrases.say_of("paper-short", &[("most", MOST.into())]).into_owned());
    }
    let cut: usize = parts.iter().map(Part::cut).sum();
    if cut > 0 {
        remarks.push(about_so_many("paper-cut", cut, phrases));
    }
    remarks
}
