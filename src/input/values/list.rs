//! Choices, and several values in one cell.

use super::{Readers, country};
use crate::model::{ColumnSpec, ColumnType, Datum, Gap, GapKind, Items, fold};

/// The choice a text names.
pub(super) fn choice<'a>(spec: &'a ColumnSpec, text: &str) -> Option<&'a str> {
    let wanted = fold(text);
    let is_named = |choice: &&crate::model::Choice| {
        fold(&choice.id) == wanted || choice.words.values().flatten().any(|word| fold(word) == wanted)
    };
    spec.choices.iter().find(is_named).map(|choice| choice.id.as_str())
}

/// The gap of a text that names no choice.
pub(super) fn not_a_choice(spec: &ColumnSpec) -> Gap {
    let ids: Vec<&str> = spec.choices.iter().map(|c| c.id.as_str()).collect();
    Gap::unreadable(format!("not one of {}", ids.join(", ")))
}

/// Reads a list. An element that cannot be read leaves the list partial, so that
/// "none of them is" stays unknown.
pub(super) fn read(readers: &Readers<'_>, spec: &ColumnSpec, text: &str) -> Result<Datum, Gap> {
    let nothing = readers.vocabulary.nothing.get(text).is_some();
    if nothing || readers.vocabulary.answers.get(text) == Some(false) {
        return Ok(Datum::from_items(Vec::new(), false));
    }
    let mut values = Vec::new();
    let mut first_fault = None;
    for part in text.split(|c| spec.separators.contains(c)).map(str::trim).filter(|part| !part.is_empty()) {
        let item = match spec.items {
            ColumnType::Country => country::read(readers.countries, part),
            ColumnType::Choice => choice(spec, part).map(Datum::text).ok_or_else(|| not_a_choice(spec)),
            _ => match readers.vocabulary.gaps.get(part) {
                Some(kind) => Err(Gap::of(kind)),
                None => Ok(Datum::text(part)),
            },
        };
        match item {
            Ok(item) => values.push(item),
            Err(gap) => first_fault = first_fault.or(Some(gap)),
        }
    }
    match first_fault {
        Some(gap) if values.is_empty() => Err(gap),
        None if values.is_empty() => Err(Gap::of(GapKind::Blank)),
        fault => Ok(Datum::List(Box::new(Items { values, partial: fault.is_some() }))),
    }
}
