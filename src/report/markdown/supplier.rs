//! One supplier: how it stands, what was found, what reaches it from below, what to ask.

use super::super::overview::waiver_in_words;
use super::super::table::words::number;
use super::draft::Draft;
use super::findings::LEAST;
use crate::model::{
    Band, Completeness, Finding, Inherited, LegalStatus, Location, OpenQuestion, Severity, State, Supplier, Verdict,
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
pub(super) fn whole(supplier: Supplier<'_>) -> Entry {
    let findings = supplier.findings();
    let is_listed = |finding: &&Finding<'_>| is_listed(finding.outcome.verdict, finding.outcome.severity);
    let listed: Vec<&Finding<'_>> = findings.iter().filter(is_listed).collect();
    let mut draft = heading(supplier);
    draft.append(&standing(supplier, &findings));
    listed.iter().for_each(|finding| {
        draft.append(&found(finding));
    });
    draft.append(&from_below(supplier));
    draft.append(&to_ask(supplier));
    Entry { draft, findings: listed.len() }
}

/// The same in few words, for one whose cells are so long that it would stand for many.
pub(super) fn brief(supplier: Supplier<'_>) -> Entry {
    let mut draft = heading(supplier);
    draft.own("\n");
    let mut findings = 0;
    let found = supplier.findings();
    let listed = found.iter().filter(|finding| is_listed(finding.outcome.verdict, finding.outcome.severity));
    for finding in listed {
        let Finding { rule, outcome, .. } = finding;
        draft.own("- ").own(outcome.severity.word()).own(": ").quote(&rule.title).own(" (").quote(&rule.id);
        draft.own("; ").own(finding.state().word()).own(")\n");
        findings += 1;
    }
    Entry { draft, findings }
}

/// Whether the paper lists a finding.
pub(super) fn is_listed(verdict: Verdict, severity: Severity) -> bool {
    verdict == Verdict::Flagged && severity >= LEAST
}

fn heading(supplier: Supplier<'_>) -> Draft {
    let mut draft = Draft::default();
    draft.own("\n### ").quote(&supplier.key()).own(" ").quote(supplier.name().unwrap_or("(no name)")).own("\n");
    draft
}

/// The three answers about it, side by side, and where it stands.
fn standing(supplier: Supplier<'_>, findings: &[Finding<'_>]) -> Draft {
    let mut draft = Draft::default();
    draft.own("\n");
    if let Some(rating) = supplier.report.rating(supplier) {
        let band = rating.judged.rated.band().map_or("not scored, for want of answers", Band::word);
        draft.point("Risk band", &because(band, "held there by", &rating.set_by));
        let grounds = if rating.legal.status > LegalStatus::Unknown { &rating.legal.flagged[..] } else { &[] };
        draft.point("Legal status", &because(rating.legal.status.word(), "because of", grounds));
        let answered = Completeness::of(&rating.judged.tally).percent_word();
        draft.point("Answered", &if answered.is_empty() { answered } else { format!("{answered} of what applies") });
    }
    draft.point("Country", supplier.country().unwrap_or_default());
    draft.point("Stands under", &place(supplier));
    draft.point("Read from", &spot(&supplier.location()));
    let lower = findings.iter().filter(|finding| finding.outcome.verdict == Verdict::Flagged);
    let lower = lower.filter(|finding| finding.outcome.severity < LEAST).count();
    let open = findings.iter().filter(|finding| finding.outcome.verdict == Verdict::Unknown).count();
    let lower = if lower > 0 { format!("{} of lower severity; ", number(lower, "finding")) } else { String::new() };
    draft.point("Besides", &format!("{lower}{}", number(open, "open check")));
    draft
}

/// `critical, held there by fee-charged, wages-withheld`
fn because(word: &str, link: &str, rules: &[&str]) -> String {
    if rules.is_empty() { word.to_owned() } else { format!("{word}, {link} {}", rules.join(", ")) }
}

/// The bids, and how far below the bidder.
fn place(supplier: Supplier<'_>) -> String {
    let bids: Vec<String> = supplier.bids().iter().map(ToString::to_string).collect();
    let tier = match supplier.tier() {
        Some(0) => "the bidder itself".to_owned(),
        Some(tier) => format!("tier {tier}"),
        None => String::new(),
    };
    [bids.join("; "), tier].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// A finding.
fn found(finding: &Finding<'_>) -> Draft {
    let Finding { rule, outcome, .. } = finding;
    let mut draft = Draft::default();
    draft.own("\n#### ").own(outcome.severity.word()).own(": ").quote(&rule.title).own("\n\n");
    draft.point("State", &state(finding));
    draft.points("It rests on", finding.evidence());
    draft.point("Why it matters", &rule.why);
    draft.point("Ask", &rule.ask);
    draft.point("What to do", &rule.action);
    draft.points("Would clear it", finding.would_clear().unwrap_or_default());
    draft.point("Kind", rule.kind.word());
    draft.point("Rule", &rule.id);
    draft.point("Instruments", &rule.instruments.join("; "));
    draft
}

/// What somebody decided about it; nothing where nobody did.
fn state(finding: &Finding<'_>) -> String {
    match (finding.state(), finding.waiver()) {
        (State::Open, _) => String::new(),
        (State::Waived, Some(waiver)) => format!("waived by {}", waiver_in_words(waiver)),
        (State::Waived, None) => State::Waived.to_string(),
        (State::Baseline, _) => "in the baseline: an earlier report has it".to_owned(),
    }
}

/// What was found about those below, with the way it takes.
fn from_below(supplier: Supplier<'_>) -> Draft {
    let mut draft = Draft::default();
    let below = supplier.inherited();
    let (grave, lower): (Vec<_>, Vec<_>) = below.findings.iter().partition(|found| found.severity >= LEAST);
    if grave.is_empty() {
        return draft;
    }
    draft.own("\n#### What reaches it from below\n\n");
    for found in grave.iter().take(BELOW) {
        let Inherited { from, rule, severity, .. } = found;
        draft.own("- ").own(severity.word()).own(": ").quote(&rule.title);
        draft.own(", about ").quote(&from.key()).own(" ").quote(from.name().unwrap_or("(no name)"));
        draft.own(" (").quote(&rule.id).own(": ").quote(&found.way()).own(")\n");
    }
    if grave.len() > BELOW {
        draft.own(&format!("- and {} of severity {LEAST} or more\n", number(grave.len() - BELOW, "further finding")));
    }
    if !lower.is_empty() {
        draft.own(&format!("- and {} of lower severity here\n", number(lower.len(), "further finding")));
    }
    if below.is_cut {
        draft.own("- the chain goes on further down than was looked\n");
    }
    draft
}

/// What is open, in the order in which to ask.
fn to_ask(supplier: Supplier<'_>) -> Draft {
    let mut draft = Draft::default();
    let open = supplier.open_questions();
    let asked: Vec<&OpenQuestion<'_>> = open.iter().filter(|open| !open.question.is_empty()).take(QUESTIONS).collect();
    if asked.is_empty() {
        return draft;
    }
    draft.own("\n#### What to ask first\n\n");
    asked.iter().for_each(|question| {
        draft.append(&question_in_words(question));
    });
    if open.len() > asked.len() {
        draft.own(&format!("- and {} open\n", number(open.len() - asked.len(), "further question")));
    }
    draft
}

/// `- Who keeps the passports? (id_documents_held; could become critical)`
pub(super) fn question_in_words(open: &OpenQuestion<'_>) -> Draft {
    let mut draft = Draft::default();
    draft.own("- ").quote(open.question).own(" (").quote(&open.column);
    draft.own(if open.could_be_critical { "; could become critical)\n" } else { ")\n" });
    draft
}

/// A place in a list: file, sheet, and the cell or the row.
pub(super) fn spot(location: &Location) -> String {
    let place = location.cell().map(|cell| format!("cell {cell}"));
    let place = place.or_else(|| location.row.map(|row| format!("row {}", row.0)));
    let sheet = location.origin.sheet.as_ref().map(|sheet| format!("sheet {sheet}"));
    [Some(location.origin.file.to_string()), sheet, place].into_iter().flatten().collect::<Vec<_>>().join(", ")
}
