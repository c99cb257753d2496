//! The words that cells are compared with.

use std::collections::BTreeSet;

use super::{Reading, lines};
use crate::model::{ColumnSpec, ColumnType, GapKind, WordForm, WordIndex, fold};
use crate::reference::SectorKey;
use crate::rules::sql::fields::{BLANK, NOT_APPLICABLE, UNKNOWN, UNREADABLE, WITHHELD};

/// Stands for what may mean several things.
pub(super) const AMBIGUOUS: &str = "?";

/// Marks that several currencies share.
const SHARED_MARKS: [&str; 4] = ["$", "¥", "kr", "£E"];

/// The name of the vocabulary that the cells of a column, or the parts of a list, are looked
/// up in.
pub(super) fn vocabulary_of(spec: &ColumnSpec) -> String {
    match (spec.kind, spec.items) {
        (ColumnType::Answer, _) => "answer".to_owned(),
        (ColumnType::Date, _) => "month".to_owned(),
        (ColumnType::Country, _) | (ColumnType::List, ColumnType::Country) => "country".to_owned(),
        (ColumnType::Choice, _) | (ColumnType::List, ColumnType::Choice) => spec.id.clone(),
        (ColumnType::List, _) => "gap".to_owned(),
        _ => String::new(),
    }
}

impl Reading<'_> {
    /// Every vocabulary in use: its name, the words as they are compared, what they mean.
    pub(super) fn words(&self) -> String {
        let mut rows: BTreeSet<String> = BTreeSet::new();
        let mut add = |vocabulary: &str, key: &str, value: &str| {
            rows.insert(format!("{vocabulary}\t{key}\t{value}"));
        };
        let known = self.vocabulary;
        for ((_, word), gap) in known.gaps.words() {
            add("gap", word, &gap_number(gap).to_string());
        }
        for ((_, word), answer) in known.answers.words() {
            add("answer", word, if answer { "0" } else { "-1" });
            if !answer {
                add("nothing", word, "");
            }
        }
        known.nothing.words().into_keys().for_each(|(_, word)| add("nothing", word, ""));
        let is_read = |wanted: ColumnType| {
            self.columns()
                .any(|(_, spec)| spec.kind == wanted || (spec.kind == ColumnType::List && spec.items == wanted))
        };
        if is_read(ColumnType::Date) {
            known.months.words().into_iter().for_each(|((_, word), month)| add("month", word, &month.to_string()));
        }
        if is_read(ColumnType::Country) {
            for (word, country) in self.countries.spellings() {
                add("country", word, country.unwrap_or(AMBIGUOUS));
            }
        }
        if is_read(ColumnType::Money) {
            known.currencies.iter().for_each(|(mark, code)| add("currency", mark, code));
            SHARED_MARKS.iter().for_each(|mark| add("currency", mark, ""));
            self.rates.iter().for_each(|(currency, rate)| add("rate", currency, &format!("{rate:e}")));
        }
        if is_read(ColumnType::Sector) {
            for ((key, text), division) in self.sectors.spellings() {
                add(sector_vocabulary(key), text, division.unwrap_or(AMBIGUOUS));
            }
        }
        for (_, spec) in self.columns() {
            // The first choice that a word names is meant.
            let mut seen = BTreeSet::new();
            for choice in &spec.choices {
                for word in std::iter::once(&choice.id).chain(choice.words.values().flatten()) {
                    if seen.insert(fold(word)) {
                        add(&spec.id, &fold(word), &choice.id);
                    }
                }
            }
        }
        lines(self.dialect, rows.into_iter(), &["vocabulary", "key", "value"])
    }

    /// What a text is looked up by: folded, unless it is one of the few words that are
    /// recognised only as they stand.
    pub(super) fn keyed(&self, folded: &str, text: &str) -> String {
        let known = self.vocabulary;
        let mut marks = as_written(&known.gaps);
        marks.extend(as_written(&known.answers));
        marks.extend(as_written(&known.nothing));
        let marks = self.dialect.texts(marks);
        format!("CASE WHEN length({text}) < 12 AND lower({text}) IN ({marks}) THEN lower({text}) ELSE {folded} END")
    }

    /// The key of a mark of a currency.
    pub(super) fn currency_key(&self, mark: &str) -> String {
        let own = self.vocabulary.currencies.keys().map(String::as_str).chain(SHARED_MARKS);
        let own = self.dialect.texts(own.filter(|mark| *mark != mark.to_uppercase()));
        let mark = format!("trim({})", self.dialect.replaced(mark, r"\.+$", ""));
        format!("CASE WHEN {mark} IN ({own}) THEN {mark} ELSE upper({mark}) END")
    }
}

fn as_written<T: Copy>(index: &WordIndex<T>) -> BTreeSet<&str> {
    index.words().into_keys().filter(|(form, _)| *form == WordForm::AsWritten).map(|(_, word)| word).collect()
}

fn gap_number(gap: GapKind) -> u8 {
    match gap {
        GapKind::Absent => crate::rules::sql::fields::ABSENT,
        GapKind::Blank => BLANK,
        GapKind::Unknown => UNKNOWN,
        GapKind::Withheld => WITHHELD,
        GapKind::NotApplicable => NOT_APPLICABLE,
        GapKind::Unreadable => UNREADABLE,
    }
}

/// The name of the vocabulary of something that sectors are told by.
pub(super) fn sector_vocabulary(key: SectorKey) -> &'static str {
    match key {
        SectorKey::Isic => "isic",
        SectorKey::Naics => "naics",
        SectorKey::Cpv => "cpv",
        SectorKey::Term => "sector",
    }
}
