//! Answers that have a word in every language.

use std::collections::BTreeMap;

/// An answer to a question that can be answered by a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlainAnswer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// It is not known.
    Unknown,
    /// The question does not apply.
    NotApplicable,
}

impl PlainAnswer {
    /// Every such answer.
    pub const ALL: [Self; 4] = [Self::Yes, Self::No, Self::Unknown, Self::NotApplicable];
}

/// For each plain answer its word by language: the first of those that are read as it.
#[derive(Clone, Debug, Default)]
pub(super) struct PlainWords([BTreeMap<String, String>; PlainAnswer::ALL.len()]);

impl PlainWords {
    /// The words from tables of all words that mean an answer.
    pub(super) fn of<'a>(table: impl Fn(PlainAnswer) -> Option<&'a BTreeMap<String, Vec<String>>>) -> Self {
        let first = |(language, words): (&String, &Vec<String>)| Some((language.clone(), words.first()?.clone()));
        Self(PlainAnswer::ALL.map(|answer| table(answer).into_iter().flatten().filter_map(first).collect()))
    }

    /// The word for an answer in a language.
    pub(super) fn word(&self, answer: PlainAnswer, language: &str) -> Option<&str> {
        self.0[answer as usize].get(language).map(String::as_str)
    }
}
