//! Of whom too little is known: nothing grave is flagged, and that is not clean.

use super::super::overview::too_little_answered;
use super::super::table::words::number;
use super::super::tables::Scope;
use super::draft::{Draft, Part};
use super::findings::{LEAST, worst};
use super::supplier::question_in_words;
use crate::model::{Completeness, Supplier};

/// So many questions to each are put in words.
const QUESTIONS: usize = 3;

/// Writes them.
pub(super) fn write(scope: &Scope<'_>, part: &mut Part) {
    let is_open = |supplier: &&Supplier<'_>| too_little_answered(supplier) && worst(**supplier) < Some(LEAST);
    let open: Vec<&Supplier<'_>> = scope.ranked().iter().filter(is_open).collect();
    if open.is_empty() {
        return;
    }
    part.add(&Draft::heading("Too little is answered"));
    part.add(&Draft::paragraph(&format!(
        "{} without a finding of severity {LEAST} or more, and with too few answers for a risk band. That is not \
         clean: ask.",
        number(open.len(), "supplier")
    )));
    let shown = part.fill(open.iter().enumerate().map(|(place, supplier)| asked(place, **supplier)));
    if shown < open.len() {
        part.leave_out(format!(
            "{} of {} of whom too little is answered are left out",
            open.len() - shown,
            number(open.len(), "supplier")
        ));
    }
}

fn asked(place: usize, supplier: Supplier<'_>) -> Draft {
    let mut draft = Draft::default();
    // A list begins with a blank line.
    draft.own(if place == 0 { "\n- " } else { "- " });
    draft.quote(&supplier.key()).own(" ").quote(supplier.name().unwrap_or("(no name)"));
    let judged = supplier.report.judged(supplier);
    let answered = judged.map(|judged| Completeness::of(&judged.tally).percent_word()).unwrap_or_default();
    if !answered.is_empty() {
        draft.own(&format!(" ({answered} answered)"));
    }
    draft.own("\n");
    let questions = supplier.open_questions();
    for question in questions.iter().filter(|open| !open.question.is_empty()).take(QUESTIONS) {
        draft.own("  ").append(&question_in_words(question));
    }
    draft
}
