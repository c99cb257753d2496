//! Of whom too little is known: nothing grave is flagged, and that is not clean.

use super::super::overview::{name_or_none, too_little_answered};
use super::super::tables::Scope;
use super::draft::{Draft, Part};
use super::findings::{LEAST, worst};
use super::supplier::question_in_words;
use crate::languages::Phrases;
use crate::model::{Completeness, Supplier};

/// So many questions to each are put in words.
const QUESTIONS: usize = 3;

/// Writes them.
pub(super) fn write(scope: &Scope<'_>, phrases: &Phrases, part: &mut Part) {
    let is_open = |supplier: &&Supplier<'_>| too_little_answered(supplier) && worst(**supplier) < Some(LEAST);
    let open: Vec<&Supplier<'_>> = scope.ranked().iter().filter(is_open).collect();
    if open.is_empty() {
        return;
    }
    part.add(&Draft::heading(&phrases.say("paper-too-little")));
    let about = [("count", open.len().into()), ("severity", phrases.word(LEAST.word()).into())];
    part.add(&Draft::paragraph(&phrases.say_of("paper-too-little-about", &about)));
    let shown = part.fill(open.iter().enumerate().map(|(place, supplier)| asked(place, **supplier, phrases)));
    if shown < open.len() {
        let of = phrases.count("suppliers", open.len());
        let about = [("count", (open.len() - shown).into()), ("suppliers", of.into())];
        part.leave_out(phrases.say_of("paper-too-little-left-out", &about).into_owned());
    }
}

fn asked(place: usize, supplier: Supplier<'_>, phrases: &Phrases) -> Draft {
    let mut draft = Draft::default();
    // A list begins with a blank line.
    draft.own(if place == 0 { "\n- " } else { "- " });
    draft.quote(&supplier.key()).own(" ").quote(&name_or_none(&supplier, phrases));
    let judged = supplier.report.judged(supplier);
    let answered = judged.map(|judged| Completeness::of(&judged.tally).percent_word()).unwrap_or_default();
    if !answered.is_empty() {
        draft.own(" (").say(phrases, "paper-share-answered", &[("share", answered.into())], &[]).own(")");
    }
    draft.own("\n");
    let questions = supplier.open_questions();
    for question in questions.iter().filter(|open| !open.question.is_empty()).take(QUESTIONS) {
        draft.own("  ").append(&question_in_words(question, phrases));
    }
    draft
}
