//! The texts of a column.

use std::borrow::Cow;

use super::phrases::Phrases;
use crate::model::ColumnSpec;

/// What a column is called and how it is asked for.
#[derive(Debug)]
pub struct ColumnTexts<'a> {
    /// A header that is recognised as the column.
    pub header: Cow<'a, str>,
    /// What it says about a supplier.
    pub meaning: Cow<'a, str>,
    /// How to ask a bidder for it.
    pub question: Cow<'a, str>,
    /// The document that settles the answer, where one does.
    pub proof: Option<Cow<'a, str>>,
}

impl Phrases {
    /// The texts of a column.
    pub fn column<'a>(&'a self, spec: &'a ColumnSpec) -> ColumnTexts<'a> {
        let id = format!("column-{}", spec.id);
        let part = |name, english: &'a str| self.part(&id, name).unwrap_or(Cow::Borrowed(english));
        ColumnTexts {
            header: part("header", &spec.id),
            meaning: part("meaning", &spec.meaning),
            question: part("question", &spec.question),
            proof: spec.proof.as_ref().map(|proof| part("proof", proof)),
        }
    }
}
