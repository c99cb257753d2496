//! What stands behind the findings: remarks, sources, and what the words mean.

use super::super::glossary::terms;
use super::super::table::words::number;
use super::draft::{Draft, Part};
use super::supplier::spot;
use crate::languages::Phrases;
use crate::model::{Instrument, Notice, Problem, ProblemKind, Report};

/// So many runs of rows a remark names.
const RUNS: usize = 8;

/// Writes what there was to remark about the lists.
pub(super) fn problems(report: &Report, part: &mut Part) {
    // Rows that were not screened at all come before cells that could not be read.
    let (skipped, others): (Vec<&Problem>, Vec<&Problem>) =
        report.problems.iter().partition(|problem| problem.kind == ProblemKind::SkippedRow);
    let entries = skipped.into_iter().chain(others).map(problem);
    let about = "What could not be read, and what was decided about how to read the lists.";
    list(["Remarks on the input", about], report.problems.len(), "remark on the input", entries, part);
}

fn problem(problem: &Problem) -> Draft {
    let mut draft = Draft::default();
    draft.own("- ").quote(&spot(&problem.location)).own(": ");
    if let Some(value) = &problem.value {
        draft.own("\"").quote(value).own("\": ");
    }
    draft.quote(&problem.message).own(&problem.occurrences(RUNS)).own("\n");
    draft
}

/// Writes what is to be known about the rules and the reference data.
pub(super) fn notices(report: &Report, part: &mut Part) {
    let entries = report.notices.iter().map(|Notice { about, message, .. }| {
        let mut draft = Draft::default();
        draft.own("- ").quote(about).own(": ").quote(message).own("\n");
        draft
    });
    let about = "What is to be known about the rules and the reference data before the findings are relied on.";
    list(["Remarks on the rules and their data", about], report.notices.len(), "remark on the rules", entries, part);
}

/// Writes what the rules rest on.
pub(super) fn instruments(report: &Report, part: &mut Part) {
    let entries = report.instruments.iter().map(|instrument| source(report, instrument));
    let about = "The laws, standards, guides and lists that the rules rest on. How well each entry was checked: read, the \
                 text itself or its publisher's page; summary, somebody else's summary; unverified, general knowledge.";
    list(["Instruments", about], report.instruments.len(), "instrument", entries, part);
}

fn source(report: &Report, instrument: &Instrument) -> Draft {
    let Instrument { id, title, publisher, year, url, sure, .. } = instrument;
    let mut draft = Draft::default();
    draft.own("- ").quote(id).own(": ").quote(title).own(". ").quote(publisher);
    if let Some(year) = year {
        draft.own(&format!(", {year}"));
    }
    draft.own("; ").quote(&instrument.standing_in_words(report.run.as_of)).own("; ");
    match url {
        Some(url) => draft.append(&address(url)),
        None => draft.own("no address"),
    };
    draft.own("; how well checked: ").own(sure.word()).own("\n");
    draft
}

/// An address, to be followed where it is one of the web and nothing in it ends it.
fn address(url: &str) -> Draft {
    let mut draft = Draft::default();
    let is_web = url.starts_with("https://") || url.starts_with("http://");
    if is_web && url.chars().all(|c| c.is_ascii_graphic() && !matches!(c, '<' | '>' | '`' | '|')) {
        draft.own("<").own(url).own(">");
    } else {
        draft.quote(url);
    }
    draft
}

/// Writes what the words mean.
pub(super) fn glossary(phrases: &Phrases, part: &mut Part) {
    part.add(&Draft::heading("Glossary"));
    for (place, (term, meaning)) in terms(phrases).enumerate() {
        let mut draft = Draft::default();
        draft.own(if place == 0 { "\n" } else { "" }).own("- **").own(&term).own("**: ").own(&meaning).own("\n");
        part.add(&draft);
    }
}

/// A section that is a list, with its title and what it is about; says what of it is left out.
fn list([title, about]: [&str; 2], count: usize, what: &str, entries: impl Iterator<Item = Draft>, part: &mut Part) {
    if count == 0 {
        return;
    }
    part.add(&Draft::heading(title));
    let mut head = Draft::paragraph(about);
    head.own("\n");
    part.add(&head);
    let shown = part.fill(entries);
    if shown < count {
        part.leave_out(format!("{} of {} are left out", count - shown, number(count, what)));
    }
}
