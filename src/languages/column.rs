//! The texts of a column.

use std::borrow::Cow;

use super::language::Language;
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
            header: begun_large(part("header", english_header(spec))),
            meaning: part("meaning", &spec.meaning),
            question: part("question", &spec.question),
            proof: spec.proof.as_ref().map(|proof| part("proof", proof)),
        }
    }
}

fn english_header(spec: &ColumnSpec) -> &str {
    spec.headers.get(Language::English.code()).and_then(|known| known.first()).unwrap_or(&spec.id)
}

/// A header as it stands above a column; it is recognised however it is written.
fn begun_large(header: Cow<'_, str>) -> Cow<'_, str> {
    let mut letters = header.chars();
    match letters.next() {
        Some(first) if first.is_lowercase() => first.to_uppercase().chain(letters).collect::<String>().into(),
        _ => header,
    }
}
