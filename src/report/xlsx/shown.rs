//! How the cells of a table are shown.

use super::super::tables::{Column, Kind, Words};
use super::looks::Looks;

/// How cells look, and in which words of scales.
#[derive(Clone, Copy)]
pub(super) struct Shown<'a> {
    pub(super) looks: &'a Looks,
    /// Nothing where the words stay English.
    pub(super) words: Option<&'a Words>,
}

impl Shown<'_> {
    /// A text of a column as it is shown.
    pub(super) fn text<'t>(&'t self, column: &Column, text: &'t str) -> &'t str {
        match self.words {
            Some(words) if column.kind == Kind::Word => words.shown(text),
            _ => text,
        }
    }
}
