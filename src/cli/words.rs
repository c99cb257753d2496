//! Words of a fixed set: shells complete them, and a wrong one is answered with those there are.

use std::ffi::OsStr;

use clap::builder::{PossibleValue, TypedValueParser};
use clap::error::Error;
use clap::{Arg, Command};

use crate::bundled::{CLAUSES, INSTRUMENTS, PACKS};
use crate::languages::Language;
use crate::model::{InstrumentKind, Level, ListKind, PurchaseRisk, Severity, Stage, Sureness};
use crate::report::{FORMATS, FindingsColumn, FindingsRow, VIEWS};

/// Reads a word, and knows which there are.
#[derive(Clone)]
pub(super) struct Words<T> {
    read: fn(&str) -> Result<T, String>,
    known: fn() -> Vec<&'static str>,
}

/// Words that `read` understands.
pub(super) fn words<T>(read: fn(&str) -> Result<T, String>, known: fn() -> Vec<&'static str>) -> Words<T> {
    Words { read, known }
}

/// Words that are looked up later, by whoever knows what else there may be.
pub(super) fn names(known: fn() -> Vec<&'static str>) -> Words<String> {
    words(|word| Ok(word.to_owned()), known)
}

impl<T: Clone + Send + Sync + 'static> TypedValueParser for Words<T> {
    type Value = T;

    fn parse_ref(&self, command: &Command, arg: Option<&Arg>, value: &OsStr) -> Result<T, Error> {
        self.read.parse_ref(command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new((self.known)().into_iter().map(PossibleValue::new)))
    }
}

macro_rules! known {
    ($($(#[$doc:meta])* $name:ident: $all:expr;)+) => {
        $($(#[$doc])* pub(super) fn $name() -> Vec<&'static str> { $all.collect() })+
    };
}

known! {
    /// Severities, the gravest first.
    severities: Severity::ALL.iter().rev().map(|severity| severity.word());
    /// What can be typed after --fail-on.
    gates: severities().into_iter().chain(["never"]);
    /// The languages, by their codes.
    languages: Language::ALL.into_iter().map(Language::code);
    /// The formats of standard output.
    formats: FORMATS.iter().map(|format| format.name);
    /// The views of a report.
    views: VIEWS.iter().map(|view| view.name());
    /// The built-in packs.
    packs: PACKS.iter().map(|(id, _)| *id);
    /// The stages of a procurement.
    stages: Stage::ALL.iter().map(|stage| stage.word());
    /// The risks of a purchase.
    risks: PurchaseRisk::ALL.iter().map(|risk| risk.word());
    /// How much a questionnaire asks.
    levels: Level::ALL.iter().map(|level| level.word());
    /// Why firms stand on a list.
    list_kinds: ListKind::ALL.iter().map(|kind| kind.word());
    /// The kinds of sources.
    source_kinds: InstrumentKind::ALL.iter().map(|kind| kind.word());
    /// How well sources are known.
    surenesses: Sureness::ALL.iter().map(|sure| sure.word());
    /// How sources stand, as one word each.
    standings: ["proposed", "adopted", "in-force", "superseded", "repealed"].into_iter();
    /// The rows of findings.
    findings_rows: FindingsRow::ALL.iter().map(|row| row.word());
    /// The columns of findings.
    findings_columns: FindingsColumn::all().map(FindingsColumn::name);
    /// The rules of the built-in packs.
    rules: PACKS.iter().flat_map(|(_, pack)| ids(pack, "rule"));
    /// The model clauses.
    clauses: ids(CLAUSES, "clause").into_iter();
    /// The laws, standards and guides.
    sources: ids(INSTRUMENTS, "instrument").into_iter();
}

/// The ids of the tables of an array. Only completions need them, and they can do without
/// everything else that the file says.
fn ids(file: &'static str, array: &str) -> Vec<&'static str> {
    let head = format!("[[{array}]]");
    let mut is_head = false;
    let mut ids = Vec::new();
    for line in file.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if line.starts_with('[') {
            is_head = line == head;
        } else if is_head && let Some(id) = line.strip_prefix("id = \"").and_then(|rest| rest.split('"').next()) {
            ids.push(id);
            is_head = false;
        }
    }
    ids
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Clauses;

    #[test]
    fn no_rule_clause_or_source_is_missing() {
        let parsed = |file: &str, array: &str| -> Vec<String> {
            let table: toml::Table = toml::from_str(file).expect("the bundle can be read");
            let entries = table.get(array).and_then(toml::Value::as_array).cloned().unwrap_or_default();
            entries.iter().filter_map(|entry| Some(entry.get("id")?.as_str()?.to_owned())).collect()
        };
        let all: Vec<String> = PACKS.iter().flat_map(|(_, pack)| parsed(pack, "rule")).collect();
        assert_eq!(rules(), all);
        assert_eq!(sources(), parsed(INSTRUMENTS, "instrument"));
        let of_clauses: Vec<String> =
            Clauses::bundled().expect("they can be read").iter().map(|clause| clause.id.clone()).collect();
        let mut known = clauses();
        known.sort_unstable();
        let mut expected: Vec<&str> = of_clauses.iter().map(String::as_str).collect();
        expected.sort_unstable();
        assert_eq!(known, expected);
    }
}
