//! The tables as people are told of them: titles, columns and the words of scales in their
//! language. Programs read the English ones.

use std::collections::BTreeMap;

use super::{Column, INSTRUMENTS, NOTICES, POINTS, PROBLEMS, RUN, Table};
use crate::languages::{Phrases, TableColumnTexts, TableTexts};
use crate::model::{
    Band, Block, Dimension, InstrumentKind, Kind, LegalStatus, ProblemKind, Severity, Standing, State, Sureness,
    Verdict,
};

impl Table {
    /// What it is called, and what a row of it is.
    pub(in crate::report) fn told<'a>(&self, phrases: &'a Phrases) -> TableTexts<'a> {
        phrases.table(self.name, self.title, self.about)
    }

    /// What one of its columns is called, and what it means.
    pub(in crate::report) fn column_told<'a>(&self, column: &Column, phrases: &'a Phrases) -> TableColumnTexts<'a> {
        phrases.table_column(self.name, column.name, column.meaning)
    }

    /// Whether its texts come from elsewhere as finished English ones, in every language.
    pub(in crate::report) fn is_english(&self) -> bool {
        [&POINTS, &PROBLEMS, &INSTRUMENTS, &NOTICES, &RUN].iter().any(|table| table.name == self.name)
    }

    /// Whether the words of its scales are told in the language; the record of the run is
    /// for those who repeat it.
    pub(in crate::report) fn has_words(&self) -> bool {
        self.name != RUN.name
    }
}

/// The words of scales as people read them, by the English ones, each looked up once. Those
/// that are the same are left out.
#[derive(Default)]
pub(in crate::report) struct Words(BTreeMap<&'static str, String>);

impl Words {
    pub(in crate::report) fn of(phrases: &Phrases) -> Self {
        let told = |english| {
            let shown = phrases.word(english);
            (shown != english).then(|| (english, shown.into_owned()))
        };
        Self(every_word().filter_map(told).collect())
    }

    /// The word that is shown. One that is on no scale stands for itself.
    pub(in crate::report) fn shown<'w>(&'w self, english: &'w str) -> &'w str {
        self.0.get(english).map_or(english, String::as_str)
    }
}

/// Every word that a cell of a scale may hold.
fn every_word() -> impl Iterator<Item = &'static str> {
    let scales: [Vec<&'static str>; 12] = [
        Severity::ALL.iter().map(|word| word.word()).collect(),
        Band::ALL.iter().map(|word| word.word()).collect(),
        LegalStatus::ALL.iter().map(|word| word.word()).collect(),
        Verdict::ALL.iter().map(|word| word.word()).collect(),
        State::ALL.iter().map(|word| word.word()).collect(),
        Kind::ALL.iter().map(|word| word.word()).collect(),
        Dimension::ALL.iter().map(|word| word.word()).collect(),
        Block::ALL.iter().map(|word| word.word()).collect(),
        InstrumentKind::ALL.iter().map(|word| word.word()).collect(),
        Standing::ALL.iter().map(|word| word.word()).collect(),
        Sureness::ALL.iter().map(|word| word.word()).collect(),
        ProblemKind::ALL.iter().map(|word| word.word()).collect(),
    ];
    scales.into_iter().flatten().chain(["not scored", "yes", "no"])
}

#[cfg(test)]
mod tests {
    use super::super::{ANNOTATION, TABLES};
    use super::*;
    use crate::languages::Language;

    #[test]
    fn every_word_of_a_scale_can_be_translated() {
        let english = Phrases::for_reports(Language::English).expect("it is well formed");
        for word in every_word() {
            let id = format!("word-{}", word.replace([' ', '_'], "-"));
            assert_eq!(english.say(&id), word.replace('_', " "), "{id}");
        }
    }

    #[test]
    fn titles_of_tables_can_be_names_of_sheets_in_every_language() {
        for language in Language::ALL {
            let phrases = Phrases::for_reports(language).expect("it is well formed");
            let ours = ["book-summary", "book-about"].map(|id| phrases.say(id).into_owned());
            let titles = TABLES.iter().map(|table| table.told(&phrases).title.into_owned());
            let mut names: Vec<String> = ours.into_iter().chain(titles).collect();
            for name in &names {
                assert!(rust_xlsxwriter::utility::check_sheet_name(name).is_ok(), "{language}: {name}");
            }
            let all = names.len();
            names.iter_mut().for_each(|name| *name = name.to_lowercase());
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), all, "{language}: {names:?}");
        }
    }

    #[test]
    fn no_two_columns_of_a_table_are_called_alike_in_any_language() {
        for language in Language::ALL {
            let phrases = Phrases::for_reports(language).expect("it is well formed");
            for table in TABLES {
                let label = |column| table.column_told(column, &phrases).label.to_lowercase();
                let mut labels: Vec<String> = table.columns.iter().map(label).collect();
                labels.sort_unstable();
                labels.dedup();
                assert_eq!(labels.len(), table.columns.len(), "{language}: {} {labels:?}", table.name);
            }
        }
    }

    #[test]
    fn columns_that_are_added_to_lists_mean_the_same_wherever_that_is_said() {
        let english = Phrases::for_reports(Language::English).expect("it is well formed");
        for column in &ANNOTATION {
            assert_eq!(english.say(&format!("book-{}", column.name)), column.meaning);
        }
    }
}
