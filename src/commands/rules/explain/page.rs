//! What is shown, before it is known where: headings, texts, nested points. The
//! terminal and Markdown print the same page.

use crate::rules::{Truth, Words};

/// A part of a page.
pub(super) enum Block {
    /// The rule.
    Title { id: String, pack: String, title: String },
    /// What begins here.
    Heading(String),
    /// A paragraph below a heading.
    Text(String),
    /// A paragraph that stands by itself.
    Remark(String),
    /// Points.
    Items(Vec<Item>),
    /// A condition as it is written.
    Sql(String),
    /// Sentences with their truth.
    Steps(Vec<Step>),
}

/// A point, and those below it.
pub(super) struct Item {
    pub(super) text: String,
    pub(super) parts: Vec<Item>,
}

/// A sentence, whether it holds, what shows that, and the sentences it is made of.
pub(super) struct Step {
    pub(super) truth: Truth,
    pub(super) text: String,
    /// The tests as they are written.
    pub(super) tests: Vec<String>,
    /// The values they looked at.
    pub(super) readings: Vec<String>,
    pub(super) parts: Vec<Step>,
}

impl Item {
    pub(super) fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), parts: Vec::new() }
    }

    /// A condition as a point.
    pub(super) fn of(words: &Words) -> Self {
        Self { text: above(&words.text, !words.parts.is_empty()), parts: words.parts.iter().map(Self::of).collect() }
    }

    /// A condition after the words that lead to it.
    pub(super) fn led(lead: &str, words: &Words) -> Self {
        let item = Self::of(words);
        Self { text: format!("{lead} {}", item.text), ..item }
    }
}

/// A condition below a heading.
pub(super) fn condition(words: &Words) -> Vec<Block> {
    if words.parts.is_empty() {
        return vec![Block::Text(words.text.clone())];
    }
    vec![Block::Text(above(&words.text, true)), Block::Items(words.parts.iter().map(Item::of).collect())]
}

/// A line that others may stand below.
pub(super) fn above(text: &str, has_parts: bool) -> String {
    if has_parts { format!("{text}:") } else { text.to_owned() }
}
