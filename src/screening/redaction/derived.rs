//! What reference tables say of a supplier. Where a table is looked up by who somebody is,
//! its row tells who: only whether there is one stays.

use std::sync::Arc;

use super::{Redaction, WITHHELD};
use crate::bundled;
use crate::model::{Datum, DerivedColumn, DerivedEntry, Items, NameKind, Report, Vocabulary};

impl Redaction<'_> {
    /// Puts the values and notes that come from reference tables, and the names of the
    /// user's tables.
    pub(super) fn derived(&mut self, report: &mut Report) {
        for column in report.results.iter_mut().flat_map(|sheet| &mut sheet.derived) {
            if column.name.starts_with("chain.") {
                continue;
            }
            if tells_who(&self.vocabulary, column) {
                let keep_value = says_how_near(column);
                column.entries.iter_mut().for_each(|entry| withhold(&self.vocabulary, entry, keep_value));
            }
            let sources = column.entries.iter_mut().filter_map(|entry| entry.source.as_mut());
            sources.for_each(|source| *source = self.table(source));
            if let Some(source) = &mut column.source {
                *source = self.table(source);
            }
        }
    }

    /// The file of a reference table, named without its folder.
    pub(super) fn data(&mut self, file: &str) -> Arc<str> {
        let is_bundled = |known: &str| known.rsplit('/').next() == Some(file);
        if bundled::REFERENCE_FILES.iter().any(|(known, _)| is_bundled(known)) {
            Arc::from(file)
        } else {
            self.name(NameKind::File, file).into()
        }
    }

    /// What a reference table is called: those of the program have names that everybody
    /// knows.
    pub(super) fn table(&mut self, place: &Arc<str>) -> Arc<str> {
        let name = place.strip_prefix("reference/").unwrap_or(place);
        let is_bundled = |known: &str| known == name || known.strip_prefix("../") == Some(name);
        if bundled::REFERENCE_FILES.iter().any(|(known, _)| is_bundled(known)) {
            place.clone()
        } else {
            self.name(NameKind::File, place).into()
        }
    }
}

/// Whether a table is looked up by something that tells who or where somebody is.
fn tells_who(vocabulary: &Vocabulary, column: &DerivedColumn) -> bool {
    let names = column.keys.iter().flat_map(|key| &key.columns).filter_map(|id| vocabulary.spec(*id).names());
    names.into_iter().any(|kind| kind != NameKind::Text)
}

/// Whether a column says how near somebody is to an entry of a watch-list and how much that
/// weighs, in words that are the same for everybody.
fn says_how_near(column: &DerivedColumn) -> bool {
    let field = column.name.split_once('.').map_or("", |(_, field)| field);
    column.is_listing && ["match", "parent_match", "severity", "kind", "stale"].contains(&field)
}

/// Leaves of an entry what says whether, and not who: an entry of a public list can be
/// looked up by what tells it apart.
fn withhold(vocabulary: &Vocabulary, entry: &mut DerivedEntry, keep_value: bool) {
    entry.rows.clear();
    entry.note = None;
    entry.identity = None;
    if keep_value {
        return;
    }
    if let Ok(datum) = &mut entry.cell {
        withhold_text(vocabulary, datum);
    }
}

fn withhold_text(vocabulary: &Vocabulary, datum: &mut Datum) {
    match datum {
        Datum::Text(text) => {
            let is_answer = text.is_empty() || vocabulary.answers.get(text).is_some();
            if !is_answer && vocabulary.nothing.get(text).is_none() {
                *datum = Datum::text(WITHHELD);
            }
        }
        Datum::List(items) => {
            let Items { values, .. } = &mut **items;
            values.iter_mut().for_each(|value| withhold_text(vocabulary, value));
            // How many rows were found is no matter of the report.
            values.dedup();
        }
        Datum::Answer(_) | Datum::Number(_) | Datum::Money(_) | Datum::Date(_) => {}
    }
}
