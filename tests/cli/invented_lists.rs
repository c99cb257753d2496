//! The lists that the benches are run over are what they are said to be.

use std::collections::BTreeSet;
use std::convert::Infallible;

use rayon::ThreadPoolBuilder;

use crate::suppliers::{HEADERS, each, write_csv};
use crate::support::{Folder, items, parsed, run, text};

/// More rows than one thread makes at a time.
const ROWS: u64 = 25_000;

fn list(rows: u64, seed: u64) -> String {
    let mut list = Vec::new();
    write_csv(rows, seed, &mut list).expect("memory takes everything");
    String::from_utf8(list).expect("lists are UTF-8")
}

#[test]
fn a_list_follows_from_its_seed_at_any_thread_count() {
    let long = list(ROWS, 1);
    let single = ThreadPoolBuilder::new().num_threads(1).build().expect("a thread can be had");
    assert!(single.install(|| list(ROWS, 1)) == long, "one thread makes another list");
    assert!(long.starts_with(&list(1000, 1)), "a short list is not the beginning of a long one");
    assert!(!long.starts_with(&list(10, 2)), "the seed changes nothing");
}

#[test]
fn no_two_suppliers_of_a_list_share_an_identifier() {
    let mut numbers = BTreeSet::new();
    let mut taken = 0;
    let told = each(ROWS, 1, |cells| {
        assert_eq!(cells.texts().count(), HEADERS.len());
        let register = cells.texts().nth(2).filter(|number| number.len() == 10);
        for number in cells.texts().take(1).chain(register) {
            taken += 1;
            assert!(numbers.insert(number.to_owned()), "{number} stands twice");
        }
        Ok::<(), Infallible>(())
    });
    assert_eq!(told, Ok(()));
    assert!(taken > ROWS * 3 / 2, "{taken} identifiers of {ROWS} suppliers");
}

#[test]
fn every_header_of_an_invented_list_is_recognised() {
    let folder = Folder::new();
    let path = folder.file("invented.csv", list(500, 1));
    let answer = run(&["columns", &path, "--format", "json"]);
    assert_eq!(answer.code, 0, "{}", answer.stderr);
    let columns = parsed(&answer.stdout)["files"][0]["columns"].clone();
    let unknown: Vec<&str> = items(&columns)
        .iter()
        .filter(|column| column["column"].is_null())
        .map(|column| text(&column["header"]))
        .collect();
    assert_eq!(items(&columns).len(), HEADERS.len());
    assert!(unknown.is_empty(), "not recognised: {unknown:?}");
}
