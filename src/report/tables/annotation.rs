//! What is added to the rows of a list, for its owner.

use std::borrow::Cow;

use hashbrown::HashMap;

use super::bids::band_cell;
use super::cells::{text, whole, word};
use super::{Cell, Column, Kind, Words, column};
use crate::languages::{Phrases, Worth};
use crate::model::{Aside, Finding, Rated, RowNumber, Severity, Supplier, Verdict};

/// So many questions stand behind what was found, and so many behind what is open.
const ASKED: usize = 2;

/// What reaches a supplier from below is named from this severity on, and counted below
/// it: it is told in full beside the supplier it was found about.
const TITLED_BELOW: Severity = Severity::High;

/// The columns, to the right of those of the list.
pub(in crate::report) const ANNOTATION: [Column; 6] = [
    column(
        "thb_status",
        Kind::Word,
        16,
        "The gravest finding, about the supplier itself or reaching it from below: critical, high, medium, low, info; \
         `nothing flagged`, which is not the same as clean; `joined with row 4`, where that row says it; \
         `not screened`, with the reason, for rows that are no suppliers.",
    ),
    column(
        "thb_legal",
        Kind::Word,
        16,
        "What the legal grounds for exclusion say: decision needed, conditions, none, unknown.",
    ),
    column(
        "thb_band",
        Kind::Word,
        11,
        "The risk band of the supplier itself; `not scored` where too little is answered, which is not low.",
    ),
    column(
        "thb_reasons",
        Kind::Prose,
        64,
        "What was flagged, the gravest first: about the supplier itself, then what reaches it from below, with the \
         supplier it was found about.",
    ),
    column(
        "thb_ask",
        Kind::Prose,
        64,
        "What to ask first: the questions behind the gravest findings, then those that are open.",
    ),
    column(
        "thb_findings",
        Kind::Whole,
        15,
        "How many findings about the supplier itself are flagged; the link leads to them on the sheet Findings.",
    ),
];

/// Who says in the language of the owner what stands in the added columns.
pub(in crate::report) struct Annotator<'p> {
    phrases: &'p Phrases,
    words: &'p Words,
    nothing: Cow<'p, str>,
}

impl<'p> Annotator<'p> {
    pub(in crate::report) fn new(phrases: &'p Phrases, words: &'p Words) -> Self {
        Self { phrases, words, nothing: phrases.say("book-nothing-flagged") }
    }

    /// What is said about a supplier.
    pub(in crate::report) fn annotation<'s, 'a: 's>(
        &'s self,
        supplier: Supplier<'a>,
        findings: &[Finding<'a>],
    ) -> [Cell<'s>; 6] {
        let flagged: Vec<&Finding<'a>> = flagged(findings).collect();
        let worst = supplier.worst_total().max(flagged.iter().map(|finding| finding.outcome.severity).max());
        let rated = supplier.rated();
        [
            text(worst.map_or(&*self.nothing, |worst| worst.word())),
            word(rated.map(|rated| rated.legal)),
            band_cell(rated.and_then(Rated::band)),
            text(self.reasons(supplier, &flagged)),
            text(ask(supplier, &flagged)),
            whole(flagged.len()),
        ]
    }

    /// What is said about a row that is no supplier.
    pub(in crate::report) fn not_screened(&self, why: Option<Aside>) -> String {
        let Some(why) = why else { return self.phrases.say("book-not-screened").into_owned() };
        let why = self.phrases.say(aside_id(why));
        self.say("book-not-screened-because", &[("why", (&*why).into())])
    }

    /// What is said about a further row of a supplier.
    pub(in crate::report) fn joined_with(&self, row: RowNumber) -> String {
        self.say("book-joined-with", &[("row", row.0.to_string().into())])
    }

    /// A line for each severity: first what the supplier itself was flagged for, then what
    /// reaches it from below.
    fn reasons(&self, supplier: Supplier<'_>, flagged: &[&Finding<'_>]) -> String {
        let mut lines = Vec::new();
        for severity in gravest_first() {
            let of_it = flagged.iter().filter(|finding| finding.outcome.severity == severity);
            let titles: Vec<&str> = of_it.map(|finding| finding.rule.title.as_str()).collect();
            if !titles.is_empty() {
                lines.push(self.line("book-found-own", severity, titles.join("; ")));
            }
        }
        let below = from_below(supplier);
        let mut minor = Vec::new();
        for severity in gravest_first() {
            let of_it: Vec<&Arrived<'_>> = below.iter().filter(|arrived| arrived.severity == severity).collect();
            if of_it.is_empty() {
                continue;
            }
            if severity < TITLED_BELOW {
                minor.push(self.minor(severity, of_it.len()));
                continue;
            }
            let titles: Vec<String> = of_it.iter().map(|arrived| self.arrived(arrived)).collect();
            lines.push(self.line("book-found-below", severity, titles.join("; ")));
        }
        if !minor.is_empty() {
            lines.push(self.say("book-found-minor", &[("patterns", minor.join(", ").into())]));
        }
        lines.join("\n")
    }

    fn line(&self, id: &str, severity: Severity, patterns: String) -> String {
        self.say(id, &[("severity", self.words.shown(severity.word()).into()), ("patterns", patterns.into())])
    }

    fn minor(&self, severity: Severity, patterns: usize) -> String {
        let severity = self.words.shown(severity.word());
        self.say("book-found-minor-count", &[("count", patterns.into()), ("severity", severity.into())])
    }

    fn arrived(&self, arrived: &Arrived<'_>) -> String {
        let about = [
            ("pattern", arrived.title.into()),
            ("from", arrived.from.as_str().into()),
            ("count", arrived.further.into()),
        ];
        self.say(if arrived.further == 0 { "book-found-from" } else { "book-found-from-more" }, &about)
    }

    fn say(&self, id: &str, about: &[(&str, Worth<'_>)]) -> String {
        self.phrases.say_of(id, about).into_owned()
    }
}

fn gravest_first() -> impl Iterator<Item = Severity> {
    Severity::ALL.iter().rev().copied()
}

/// What says why a row is no supplier.
fn aside_id(why: Aside) -> &'static str {
    match why {
        Aside::Hidden => "book-aside-hidden",
        Aside::Shifted => "book-aside-shifted",
        Aside::HeaderAgain => "book-aside-header-again",
        Aside::OtherRole => "book-aside-other-role",
        Aside::Total => "book-aside-total",
        Aside::Note => "book-aside-note",
        Aside::Above => "book-aside-above",
        Aside::Head => "book-aside-head",
    }
}

/// Those that are more than unknown.
fn flagged<'f, 'a>(findings: &'f [Finding<'a>]) -> impl Iterator<Item = &'f Finding<'a>> {
    findings.iter().filter(|finding| finding.outcome.verdict == Verdict::Flagged)
}

/// A pattern that was found below, with the first supplier it was found about.
struct Arrived<'a> {
    severity: Severity,
    title: &'a str,
    from: String,
    further: usize,
}

/// What reaches a supplier from below: each pattern and severity once, the nearest first.
fn from_below(supplier: Supplier<'_>) -> Vec<Arrived<'_>> {
    let mut arrived: Vec<Arrived<'_>> = Vec::new();
    let mut known: HashMap<(&str, Severity), usize> = HashMap::new();
    for inherited in supplier.inherited().findings {
        let (severity, title) = (inherited.severity, inherited.rule.title.as_str());
        match known.get(&(inherited.rule.id.as_str(), severity)) {
            Some(place) => arrived[*place].further += 1,
            None => {
                known.insert((&inherited.rule.id, severity), arrived.len());
                arrived.push(Arrived { severity, title, from: inherited.from.key(), further: 0 });
            }
        }
    }
    arrived
}

/// The first questions, one a line.
fn ask<'a>(supplier: Supplier<'a>, flagged: &[&Finding<'a>]) -> String {
    let mut asked: Vec<&'a str> = Vec::new();
    let mut add = |questions: &mut dyn Iterator<Item = &'a str>| {
        let before = asked.len();
        for question in questions {
            if asked.len() - before < ASKED && !question.is_empty() && !asked.contains(&question) {
                asked.push(question);
            }
        }
    };
    add(&mut flagged.iter().map(|finding| finding.rule.ask.as_str()));
    add(&mut supplier.open_questions().iter().map(|open| open.question));
    let numbered = asked.iter().zip(1..).map(|(question, number)| format!("{number}. {question}"));
    numbered.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::languages::Language;

    #[test]
    fn why_a_row_is_no_supplier_is_said_in_english_as_the_model_says_it() {
        let english = Phrases::for_reports(Language::English).expect("it is well formed");
        for why in Aside::ALL {
            assert_eq!(english.say(aside_id(*why)), why.word());
        }
    }
}
