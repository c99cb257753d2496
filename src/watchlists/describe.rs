//! What is known of a list in the form of its publisher: what its rows tell, what the layout
//! says, and what the name of its file tells.

use super::about::{About, NOT_STATED, is_identifier};
use super::days;
use super::layout::{Layout, Told};
use crate::model::{Severity, fold};

/// Describes a list. `common` is what all its rows say it is, where they say it.
pub(super) fn describe(file: &str, layout: &Layout, common: Option<&[String]>, notes: &mut Vec<String>) -> About {
    let told = told(layout, common.unwrap_or_default(), notes);
    notes.extend(layout.note.clone());
    let date = days::in_name(file);
    let unknown = || NOT_STATED.to_owned();
    let severity = told.map(|told| told.severity).or(layout.severity);
    About {
        id: filled(told.map_or(&layout.list, |told| &told.list), || named_after(file)),
        title: filled(told.map_or(&layout.title, |told| &told.is), || file.to_owned()),
        publisher: filled(told.map_or(&layout.publisher, |told| &told.publisher), unknown),
        edition: date.map_or_else(unknown, |date| date.to_string()),
        date,
        renewed_days: layout.renewed_days,
        licence: filled(&layout.licence, unknown),
        address: told.map_or(&layout.address, |told| &told.address).clone(),
        kind: told.map_or(layout.kind, |told| told.kind),
        severity: severity.unwrap_or(Severity::Medium),
        weights: layout.weights.clone(),
        layout: layout.id.clone(),
        source_file: file.to_owned(),
        source_sha256: String::new(),
    }
}

/// A text, or another where there is none.
fn filled(text: &str, otherwise: impl FnOnce() -> String) -> String {
    if text.is_empty() { otherwise() } else { text.to_owned() }
}

/// Which of the lists of a layout a file is, where its rows have one in common.
fn told<'a>(layout: &'a Layout, common: &[String], notes: &mut Vec<String>) -> Option<&'a Told> {
    if layout.told.is_empty() {
        return None;
    }
    let common: Vec<String> = common.iter().map(|title| fold(title)).collect();
    let told = layout.told.iter().find(|told| common.contains(&fold(&told.is)));
    if told.is_none() {
        notes.push(
            "the rows have no list in common whose kind is known, so it counts as of another kind; state what it is \
             with --kind, --severity, --title and --id"
                .to_owned(),
        );
    }
    told
}

/// An id for a list of which only the file name is known.
fn named_after(file: &str) -> String {
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let ascii: String = fold(stem).chars().filter(|c| c.is_ascii_alphanumeric() || *c == ' ').take(40).collect();
    let id = ascii.trim().replace(' ', "_");
    if is_identifier(&id) { id } else { format!("list_{id}").trim_end_matches('_').to_owned() }
}
