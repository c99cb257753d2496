//! One supplier: how it stands, what was found, what reaches it from below, what to ask.

use std::borrow::Cow;

use super::super::overview::name_or_none;
use super::super::table::words::about_so_many;
use super::draft::Draft;
use super::finding::{found, named};
use super::findings::LEAST;
use crate::languages::Phrases;
use crate::model::{
    Completeness, Finding, Inherited, LegalStatus, Location, OpenQuestion, Severity, Supplier, Verdict,
};

/// So many findings from below are listed, and so many questions.
const BELOW: usize = 25;
const QUESTIONS: usize = 5;

/// A supplier as the paper shows it.
pub(super) struct Entry {
    pub(super) draft: Draft,
    /// How many of its findings are in it.
    pub(super) findings: usize,
}

/// Everything about a supplier.
pub(super) fn whole(supplier: Supplier<'_>, phrases: &Phrases) -> Entry {
    let findings = supplier.findings();
    let is_listed = |finding: &&Finding<'_>| is_listed(finding.outcome.verdict, finding.outcome.severity);
    let listed: Vec<&Finding<'_>> = findings.iter().filter(is_listed).collect();
    let mut draft = heading(supplier, phrases);
    draft.append(&standing(supplier, &findings, phrases));
    listed.iter().for_each(|finding| {
        draft.append(&found(finding, phrases));
    });
    draft.append(&from_below(supplier, phrases));
    draft.append(&to_ask(supplier, phrases));
    Entry { draft, findings: listed.len() }
}

/// The same in few words, for one whose cells are so long that it would stand for many.
pub(super) fn brief(supplier: Supplier<'_>, phrases: &Phrases) -> Entry {
    let mut draft = heading(supplier, phrases);
    draft.own("\n");
    let mut findings = 0;
    let found = supplier.findings();
    let listed = found.iter().filter(|finding| is_listed(finding.outcome.verdict, finding.outcome.severity));
    for finding in listed {
        draft.own("- ");
        named(finding, phrases, &mut draft).own(" (").quote(&finding.rule.id);
        draft.own("; ").own(&phrases.word(finding.state().word())).own(")\n");
        findings += 1;
    }
    Entry { draft, findings }
}

/// Whether the paper lists a finding.
pub(super) fn is_listed(verdict: Verdict, severity: Severity) -> bool {
    verdict == Verdict::Flagged && severity >= LEAST
}

fn heading(supplier: Supplier<'_>, phrases: &Phrases) -> Draft {
    let mut draft = Draft::default();
    draft.own("\n### ").quote(&supplier.key()).own(" ").quote(&name_or_none(&supplier, phrases)).own("\n");
    draft
}

/// The three answers about it, side by side, and where it stands.
fn standing(supplier: Supplier<'_>, findings: &[Finding<'_>], phrases: &Phrases) -> Draft {
    let mut draft = Draft::default();
    draft.own("\n");
    let mut point = |about: &str, text: &str| draft.point(&phrases.say(about), text);
    if let Some(rating) = supplier.report.rating(supplier) {
        let band = rating.judged.rated.band();
        let band = band.map_or_else(|| phrases.say("paper-not-scored"), |band| phrases.word(band.word()));
        point("paper-point-band", &because("paper-held", ("band", band), &rating.set_by, phrases));
        let grounds = if rating.legal.status > LegalStatus::Unknown { &rating.legal.flagged[..] } else { &[] };
        let status = phrases.word(rating.legal.status.word());
        point("paper-point-legal", &because("paper-because", ("status", status), grounds, phrases));
        let share = Completeness::of(&rating.judged.tally).percent_word();
        if !share.is_empty() {
            point("paper-point-answered", &phrases.say_of("paper-of-what-applies", &[("share", share.into())]));
        }
    }
    point("paper-point-country", supplier.country().unwrap_or_default());
    point("paper-point-under", &place(supplier, phrases));
    point("paper-point-read", &spot(&supplier.location(), phrases));
    point("paper-point-besides", &besides(findings, phrases));
    draft
}

/// How many findings there are that are not listed.
fn besides(findings: &[Finding<'_>], phrases: &Phrases) -> String {
    let lower = findings.iter().filter(|finding| finding.outcome.verdict == Verdict::Flagged);
    let lower = lower.filter(|finding| finding.outcome.severity < LEAST).count();
    let open = findings.iter().filter(|finding| finding.outcome.verdict == Verdict::Unknown).count();
    let lower = (lower > 0).then(|| about_so_many("paper-besides-lower", lower, phrases));
    let open = about_so_many("paper-besides-open", open, phrases);
    lower.into_iter().chain([open]).collect::<Vec<_>>().join("; ")
}

/// `critical, held there by fee-charged, wages-withheld`
fn because(id: &str, (name, word): (&str, Cow<'_, str>), rules: &[&str], phrases: &Phrases) -> String {
    if rules.is_empty() {
        return word.into_owned();
    }
    phrases.say_of(id, &[(name, word.into()), ("rules", rules.join(", ").into())]).into_owned()
}

/// The bids, and how far below the bidder.
fn place(supplier: Supplier<'_>, phrases: &Phrases) -> String {
    let bids: Vec<String> = supplier.bids().iter().map(ToString::to_string).collect();
    let tier = match supplier.tier() {
        Some(0) => phrases.say("paper-bidder-itself"),
        Some(tier) => phrases.say_of("paper-tier", &[("tier", tier.to_string().into())]),
        None => Cow::Borrowed(""),
    };
    [bids.join("; "), tier.into_owned()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// What was found about those below, with the way it takes.
fn from_below(supplier: Supplier<'_>, phrases: &Phrases) -> Draft {
    let mut draft = Draft::default();
    let below = supplier.inherited();
    let (grave, lower): (Vec<_>, Vec<_>) = below.findings.iter().partition(|found| found.severity >= LEAST);
    if grave.is_empty() {
        return draft;
    }
    draft.own("\n#### ").own(&phrases.say("paper-below")).own("\n\n");
    for found in grave.iter().take(BELOW) {
        draft.own("- ");
        draft.append(&inherited(found, phrases)).own("\n");
    }
    if grave.len() > BELOW {
        let about = [("count", (grave.len() - BELOW).into()), ("severity", phrases.word(LEAST.word()).into())];
        draft.own("- ").own(&phrases.say_of("paper-below-more", &about)).own("\n");
    }
    if !lower.is_empty() {
        draft.own("- ").own(&about_so_many("paper-below-lower", lower.len(), phrases)).own("\n");
    }
    if below.is_cut {
        draft.own("- ").own(&phrases.say("paper-below-cut")).own("\n");
    }
    draft
}

/// A finding about somebody below.
fn inherited(found: &Inherited<'_>, phrases: &Phrases) -> Draft {
    let Inherited { from, rule, severity, .. } = found;
    let mut whom = Draft::default();
    whom.quote(&from.key()).own(" ").quote(&name_or_none(from, phrases));
    let mut draft = Draft::default();
    let own = [("severity", phrases.word(severity.word()).into()), ("supplier", whom.text().to_owned().into())];
    draft.say(
        phrases,
        "paper-below-finding",
        &own,
        &[("title", &rule.title), ("rule", &rule.id), ("way", &found.way())],
    );
    draft
}

/// What is open, in the order in which to ask.
fn to_ask(supplier: Supplier<'_>, phrases: &Phrases) -> Draft {
    let mut draft = Draft::default();
    let open = supplier.open_questions();
    let asked: Vec<&OpenQuestion<'_>> = open.iter().filter(|open| !open.question.is_empty()).take(QUESTIONS).collect();
    if asked.is_empty() {
        return draft;
    }
    draft.own("\n#### ").own(&phrases.say("paper-ask-first")).own("\n\n");
    asked.iter().for_each(|question| {
        draft.append(&question_in_words(question, phrases));
    });
    if open.len() > asked.len() {
        draft.own("- ").own(&about_so_many("paper-more-questions", open.len() - asked.len(), phrases)).own("\n");
    }
    draft
}

/// `- Who keeps the passports? (id_documents_held; could become critical)`
pub(super) fn question_in_words(open: &OpenQuestion<'_>, phrases: &Phrases) -> Draft {
    let mut draft = Draft::default();
    draft.own("- ").quote(open.question).own(" (").quote(&open.column);
    if open.could_be_critical {
        draft.own("; ").own(&phrases.say("paper-could-become"));
    }
    draft.own(")\n");
    draft
}

/// A place in a list: file, sheet, and the cell or the row.
pub(super) fn spot(location: &Location, phrases: &Phrases) -> String {
    let said = |id, name: &str, worth: String| phrases.say_of(id, &[(name, worth.into())]).into_owned();
    let place = location.cell().map(|cell| said("paper-cell", "cell", cell));
    let place = place.or_else(|| location.row.map(|row| said("screen-row", "row", row.0.to_string())));
    let sheet = location.origin.sheet.as_ref().map(|sheet| said("paper-sheet", "sheet", sheet.to_string()));
    [Some(location.origin.file.to_string()), sheet, place].into_iter().flatten().collect::<Vec<_>>().join(", ")
}
