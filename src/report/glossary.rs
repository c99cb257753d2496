//! What the words of a report mean, in the same words in every format.

use crate::languages::Phrases;

/// The terms, in the order in which they are explained.
const TERMS: [&str; 17] = [
    "term-flag",
    "term-unknown",
    "term-harm",
    "term-severity",
    "term-kind",
    "term-legal",
    "term-band",
    "term-not-scored",
    "term-answered",
    "term-could-be-critical",
    "term-narrow",
    "term-own",
    "term-tier",
    "term-evidence",
    "term-would-clear",
    "term-instrument",
    "term-as-of",
];

/// The terms, each with what it means.
pub(super) fn terms(phrases: &Phrases) -> impl Iterator<Item = (String, String)> + '_ {
    TERMS.into_iter().map(|id| (phrases.say(id).into_owned(), phrases.meaning(id).into_owned()))
}
