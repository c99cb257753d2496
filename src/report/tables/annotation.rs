//! What is added to the rows of a list, for its owner.

use hashbrown::HashMap;

use super::bids::band_cell;
use super::cells::{text, whole, word};
use super::{Cell, Column, Kind, column};
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

/// What is said about a supplier.
pub(in crate::report) fn annotation<'a>(supplier: Supplier<'a>, findings: &[Finding<'a>]) -> [Cell<'a>; 6] {
    let flagged: Vec<&Finding<'a>> = flagged(findings).collect();
    let worst = supplier.worst_total().max(flagged.iter().map(|finding| finding.outcome.severity).max());
    let rated = supplier.rated();
    [
        text(worst.map_or("nothing flagged", Severity::word)),
        word(rated.map(|rated| rated.legal)),
        band_cell(rated.and_then(Rated::band)),
        text(reasons(supplier, &flagged)),
        text(ask(supplier, &flagged)),
        whole(flagged.len()),
    ]
}

/// What is said about a row that is no supplier.
pub(in crate::report) fn not_screened(why: Option<Aside>) -> String {
    why.map_or_else(|| "not screened".to_owned(), |why| format!("not screened: {why}"))
}

/// What is said about a further row of a supplier.
pub(in crate::report) fn joined_with(row: RowNumber) -> String {
    format!("joined with row {}", row.0)
}

/// Those that are more than unknown.
fn flagged<'f, 'a>(findings: &'f [Finding<'a>]) -> impl Iterator<Item = &'f Finding<'a>> {
    findings.iter().filter(|finding| finding.outcome.verdict == Verdict::Flagged)
}

/// A line for each severity: first what the supplier itself was flagged for, then what
/// reaches it from below.
fn reasons(supplier: Supplier<'_>, flagged: &[&Finding<'_>]) -> String {
    let mut lines = Vec::new();
    let gravest_first = || Severity::ALL.iter().rev().copied();
    for severity in gravest_first() {
        let of_it = flagged.iter().filter(|finding| finding.outcome.severity == severity);
        let titles: Vec<&str> = of_it.map(|finding| finding.rule.title.as_str()).collect();
        if !titles.is_empty() {
            lines.push(format!("{severity}: {}", titles.join("; ")));
        }
    }
    let below = from_below(supplier);
    let mut minor = Vec::new();
    for severity in gravest_first() {
        let of_it = below.iter().filter(|arrived| arrived.severity == severity);
        let titles: Vec<String> = of_it.map(Arrived::in_words).collect();
        match titles.len() {
            0 => {}
            patterns if severity < TITLED_BELOW => minor.push(format!("{patterns} {severity}")),
            _ => lines.push(format!("{severity}, from below: {}", titles.join("; "))),
        }
    }
    if !minor.is_empty() {
        lines.push(format!("minor patterns from below: {}", minor.join(", ")));
    }
    lines.join("\n")
}

/// A pattern that was found below, with the first supplier it was found about.
struct Arrived<'a> {
    severity: Severity,
    title: &'a str,
    from: String,
    further: usize,
}

impl Arrived<'_> {
    fn in_words(&self) -> String {
        match self.further {
            0 => format!("{} ({})", self.title, self.from),
            further => format!("{} ({} and {further} more)", self.title, self.from),
        }
    }
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
