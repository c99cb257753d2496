//! What stands behind the findings: remarks, sources, and what the words mean.

use super::super::glossary::terms;
use super::super::overview::{Remark, remarks};
use super::super::table::words::{about_so_many, in_english};
use super::draft::{Draft, Part};
use super::supplier::spot;
use crate::languages::Phrases;
use crate::model::{Instrument, Notice, Report, Sureness};

/// So many places of a remark are named.
const PLACES: usize = 8;

/// Writes what there was to remark about the lists.
pub(super) fn problems(report: &Report, phrases: &Phrases, part: &mut Part) {
    let remarks = remarks(&report.problems);
    let entries = remarks.iter().map(|remark| on_input(remark, phrases));
    list("paper-remarks-input", remarks.len(), entries, phrases, part);
}

fn on_input(remark: &Remark<'_>, phrases: &Phrases) -> Draft {
    let mut draft = Draft::default();
    let spots = remark.places.iter().take(PLACES).map(|problem| spot(&problem.location, phrases));
    let mut spots: Vec<String> = spots.collect();
    if remark.places.len() > PLACES {
        spots.push(about_so_many("and-more", remark.places.len() - PLACES, phrases));
    }
    draft.own("- ").quote(&spots.join("; ")).own(": ");
    if let Some(value) = remark.value() {
        draft.own("\"").quote(value).own("\": ");
    }
    draft.quote(&remark.message()).own(&remark.occurrences()).own("\n");
    draft
}

/// Writes what is to be known about the rules and the reference data.
pub(super) fn notices(report: &Report, phrases: &Phrases, part: &mut Part) {
    let entries = report.notices.iter().map(|Notice { about, message, .. }| {
        let mut draft = Draft::default();
        draft.own("- ").quote(about).own(": ").quote(message).own("\n");
        draft
    });
    list("paper-remarks-rules", report.notices.len(), entries, phrases, part);
}

/// Writes what the rules rest on.
pub(super) fn instruments(report: &Report, phrases: &Phrases, part: &mut Part) {
    let entries = report.instruments.iter().map(|instrument| source(report, instrument, phrases));
    list("paper-instruments", report.instruments.len(), entries, phrases, part);
}

fn source(report: &Report, instrument: &Instrument, phrases: &Phrases) -> Draft {
    let Instrument { id, title, publisher, year, url, sure, .. } = instrument;
    let mut draft = Draft::default();
    draft.own("- ").quote(id).own(": ").quote(title).own(". ").quote(publisher);
    if let Some(year) = year {
        draft.own(&format!(", {year}"));
    }
    draft.own("; ").quote(&instrument.standing_in_words(report.run.as_of)).own("; ");
    match url {
        Some(url) => draft.append(&address(url)),
        None => draft.own(&phrases.say("paper-no-address")),
    };
    let word = phrases.say(match sure {
        Sureness::Read => "paper-sure-read",
        Sureness::Summary => "paper-sure-summary",
        Sureness::Unverified => "paper-sure-unverified",
    });
    draft.own("; ").say(phrases, "paper-checked", &[("word", word.into())], &[]).own("\n");
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
    part.add(&Draft::heading(&phrases.say("paper-glossary")));
    for (place, (term, meaning)) in terms(phrases).enumerate() {
        let mut draft = Draft::default();
        draft.own(if place == 0 { "\n" } else { "" }).own("- **").own(&term).own("**: ").own(&meaning).own("\n");
        part.add(&draft);
    }
}

/// A section that is a list of what comes as finished English text. Messages that begin with the
/// name of its title say what it is about, and what of it is left out.
fn list(title: &str, count: usize, entries: impl Iterator<Item = Draft>, phrases: &Phrases, part: &mut Part) {
    if count == 0 {
        return;
    }
    part.add(&Draft::heading(&in_english(title, phrases)));
    let mut head = Draft::paragraph(&phrases.say(&format!("{title}-about")));
    head.own("\n");
    part.add(&head);
    let shown = part.fill(entries);
    if shown < count {
        let about = [("count", (count - shown).into()), ("all", count.into())];
        part.leave_out(phrases.say_of(&format!("{title}-left-out"), &about).into_owned());
    }
}
