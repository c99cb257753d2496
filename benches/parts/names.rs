//! Comparing names: two at a time, and each with all of a list.

use std::convert::Infallible;

use divan::{Bencher, counter::ItemsCount};
use thbscreen::names::{Entry, ListedName, Matcher, NameKind, Subject, WatchList};

use crate::house::{HOUSE, ROWS};
use crate::suppliers;

/// Pairs of names, many of which are one firm.
const PAIRS: &str = include_str!("../../fixtures/names/pairs.csv");

/// How many suppliers are looked for.
const ASKED: u64 = ROWS / 50;

/// All pairs of the file.
#[divan::bench]
fn pairs(bencher: Bencher) {
    let matcher = matcher();
    let pairs: Vec<(String, String)> = csv::Reader::from_reader(PAIRS.as_bytes())
        .into_records()
        .filter_map(|row| row.ok().map(|row| (row[2].to_owned(), row[3].to_owned())))
        .collect();
    bencher
        .counter(ItemsCount::new(pairs.len()))
        .bench(|| pairs.iter().filter(|(query, candidate)| matcher.may_be_one(query, candidate)).count());
}

/// Suppliers looked for in lists of so many invented firms.
#[divan::bench(args = [ROWS / 100, ROWS / 4], sample_count = 10)]
fn in_a_list(bencher: Bencher, entries: u64) {
    let listed = names(entries, 2)
        .into_iter()
        .map(|text| Entry { names: vec![ListedName { text, kind: NameKind::Main }], ..Entry::default() });
    let list = WatchList::new(matcher(), listed.collect());
    let asked: Vec<Subject> =
        names(ASKED, 1).into_iter().map(|name| Subject { names: vec![name], ..Subject::default() }).collect();
    bencher.counter(ItemsCount::new(asked.len())).bench(|| list.find_all(&asked));
}

fn matcher() -> Matcher {
    Matcher::of(&HOUSE.data).expect("the tables are sound")
}

/// The names of invented suppliers.
fn names(rows: u64, seed: u64) -> Vec<String> {
    let mut names = Vec::new();
    let taken = suppliers::each(rows, seed, |cells| {
        names.extend(cells.texts().nth(1).map(str::to_owned));
        Ok::<(), Infallible>(())
    });
    taken.unwrap_or_else(|never| match never {});
    names
}
