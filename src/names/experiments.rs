//! Whole lists tried: every listed name in every disguise, and ten thousand innocent
//! names.

mod disguise;
mod evidence;
mod hostile;
mod invented;
mod scripts;

use std::sync::OnceLock;

use serde::Deserialize;

use super::bench::{LabelledPair, measure, read_pairs};
use super::{Entry, Level, Lexicon, ListedName, Matcher, NameKind, Particulars, Subject, WatchList};
use crate::bundled::RulesData;

/// The bundled matcher, read once for all tests.
pub(super) fn matcher() -> &'static Matcher {
    static MATCHER: OnceLock<Matcher> = OnceLock::new();
    MATCHER.get_or_init(|| Matcher::of(&RulesData::built_in()).expect("the bundled data is sound"))
}

/// The bundled tables.
pub(super) fn lexicon() -> &'static Lexicon {
    &matcher().lexicon
}

#[derive(Deserialize)]
struct UflpaRow {
    name: String,
    aliases: String,
    former_names: String,
}

#[derive(Deserialize)]
struct WroRow {
    entity: String,
    aliases: String,
}

#[derive(Deserialize)]
struct WroName {
    name: String,
    entity: String,
}

fn rows<T: serde::de::DeserializeOwned>(file: &str) -> Vec<T> {
    let data = RulesData::built_in();
    let text = data.reference_file(file).expect("it is bundled");
    csv::Reader::from_reader(text.as_bytes()).into_deserialize().map(|row| row.expect("sound")).collect()
}

fn named(kind: NameKind, texts: &str) -> impl Iterator<Item = ListedName> {
    let texts = texts.split('|').filter(|text| !text.is_empty());
    texts.map(move |text| ListedName { text: text.to_owned(), kind }).collect::<Vec<_>>().into_iter()
}

/// The entries of the UFLPA Entity List and of the CBP list.
fn entries() -> Vec<Entry> {
    let mut entries = Vec::new();
    for row in rows::<UflpaRow>("../lists/uflpa.csv") {
        let names = named(NameKind::Main, &row.name)
            .chain(named(NameKind::Alias, &row.aliases))
            .chain(named(NameKind::Former, &row.former_names));
        entries.push(Entry { names: names.collect(), particulars: Particulars::default() });
    }
    let parts = rows::<WroName>("wro_names.csv");
    for row in rows::<WroRow>("../lists/wro.csv") {
        let parts = parts.iter().filter(|part| part.entity == row.entity);
        let parts = parts.flat_map(|part| named(NameKind::Alias, &part.name));
        let names = named(NameKind::Main, &row.entity).chain(named(NameKind::Alias, &row.aliases)).chain(parts);
        entries.push(Entry { names: names.collect(), particulars: Particulars::default() });
    }
    entries
}

fn watch_list() -> &'static WatchList {
    static LIST: OnceLock<WatchList> = OnceLock::new();
    LIST.get_or_init(|| WatchList::new(matcher().clone(), entries()))
}

/// A list of names of which nothing else is known.
fn list_of(names: &[&str]) -> WatchList {
    let entry =
        |name: &&str| Entry { names: named(NameKind::Main, name).collect(), particulars: Particulars::default() };
    WatchList::new(matcher().clone(), names.iter().map(entry).collect())
}

fn subject(name: &str) -> Subject {
    Subject { names: vec![name.to_owned()], particulars: Particulars::default() }
}

fn level_of(name: &str, entry: usize) -> Level {
    let found = watch_list().find(&subject(name));
    found.iter().find(|found| found.entry == entry).map_or(Level::None, |found| found.level)
}

/// Every name of every entry in one disguise; the share that is found strongly, and
/// what is not.
fn recall(disguise: impl Fn(&str, u64) -> Vec<String>) -> (f64, Vec<String>) {
    let (mut tried, mut missed) = (0, Vec::new());
    for (place, entry) in entries().iter().enumerate() {
        for (at, listed) in entry.names.iter().enumerate() {
            for name in matcher().names(&listed.text).iter().take(1) {
                for query in disguise(&name.text, (place * 31 + at) as u64) {
                    tried += 1;
                    if level_of(&query, place) < Level::Strong {
                        missed.push(format!("{query} / {}", listed.text));
                    }
                }
            }
        }
    }
    (1.0 - missed.len() as f64 / f64::from(tried), missed)
}

fn holds(title: &str, least: f64, disguise: impl Fn(&str, u64) -> Vec<String>) {
    let (recall, missed) = recall(disguise);
    assert!(recall >= least, "{title}: only {recall:.4} found; missed {missed:#?}");
}

#[test]
fn every_listed_name_is_found_as_it_is_written() {
    for (place, entry) in entries().iter().enumerate() {
        for listed in &entry.names {
            assert!(level_of(&listed.text, place) >= Level::Strong, "{}", listed.text);
        }
    }
}

#[test]
fn every_listed_name_is_found_in_capitals_without_accents() {
    holds("capitals", 0.98, |name, _| vec![disguise::capitals(name)]);
}

#[test]
fn every_listed_name_is_found_with_its_legal_form_changed_or_dropped() {
    holds("legal form", 0.98, disguise::legal_forms);
}

#[test]
fn every_listed_name_is_found_with_two_words_swapped() {
    holds("swapped", 0.98, disguise::swapped);
}

#[test]
fn every_listed_name_is_found_with_a_typing_error_in_a_long_word() {
    holds("typing error", 0.98, disguise::typing_errors);
}

#[test]
fn ten_thousand_ordinary_names_raise_next_to_nothing() {
    let names = invented::names(10_000);
    let subjects: Vec<Subject> = names.iter().map(|name| subject(name)).collect();
    let raised: Vec<String> = watch_list()
        .find_all(&subjects)
        .into_iter()
        .flatten()
        .map(|found| format!("{:?} {:.2} {} / {}", found.level, found.score, found.supplier_name, found.listed_name))
        .collect();
    assert!(raised.len() <= 10, "{raised:#?}");
}

fn pairs(half: &str) -> Vec<LabelledPair> {
    let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/names/pairs.csv"));
    let pairs = read_pairs(&text.expect("the pairs are there")).expect("the pairs can be read");
    pairs.into_iter().filter(|pair| pair.half.as_deref() == Some(half)).collect()
}

#[test]
fn labelled_pairs_are_told_apart_in_both_halves() {
    for (half, least) in [("tune", 0.88), ("hold", 0.88)] {
        let pairs = pairs(half);
        assert!(pairs.len() >= 300, "{half} has {} pairs", pairs.len());
        let measured = measure(matcher(), &pairs);
        assert!(measured.strong.f1() >= Some(least), "{half}: {:?} {:#?}", measured.strong, measured.wrong);
    }
}
