//! What every target needs: the bundled data, and a loader that reads bytes as if they
//! came on standard input.
//!
//! A target passes when the program answers: with a list, or with an error. Run one with
//!
//! ```text
//! cargo +nightly fuzz run delimited fuzz/corpus/delimited fuzz/seeds/delimited
//! ```

use std::io::{Cursor, Read};
use std::sync::{Arc, LazyLock};

use thbscreen::bundled;
use thbscreen::input::{Input, Limits, Loaded, Loader, ReadOptions, Recogniser, Unwatched};
use thbscreen::model::Vocabulary;
use thbscreen::reference::{Catalog, Countries, Sectors};

/// The bundled columns.
pub static VOCABULARY: LazyLock<Vocabulary> =
    LazyLock::new(|| Vocabulary::from_toml(bundled::VOCABULARY).expect("the bundled vocabulary is well formed"));

/// The bundled reference tables.
pub static CATALOG: LazyLock<Catalog> =
    LazyLock::new(|| Catalog::bundled().expect("the bundled tables are well formed"));

static COUNTRIES: LazyLock<Arc<Countries>> = LazyLock::new(|| CATALOG.countries().expect("bundled"));
static SECTORS: LazyLock<Arc<Sectors>> = LazyLock::new(|| CATALOG.sectors().expect("bundled"));
static RECOGNISER: LazyLock<Recogniser> = LazyLock::new(|| Recogniser::new(&VOCABULARY).expect("bundled"));

/// Loads bytes as a list. Limits are low, so that a hostile input shows as memory.
pub fn load(bytes: &[u8], options: ReadOptions) -> Option<Loaded> {
    let mut limits = Limits::default();
    for limit in ["inflated=64M", "cells=2000000", "memory=64M"] {
        limits.set(limit.parse().expect("a limit"));
    }
    let options = ReadOptions { limits, ..options };
    let bytes = bytes.to_vec();
    let stdin = move || Box::new(Cursor::new(bytes.clone())) as Box<dyn Read + Send>;
    let loader = Loader {
        vocabulary: &VOCABULARY,
        countries: &COUNTRIES,
        sectors: &SECTORS,
        recogniser: &RECOGNISER,
        options: &options,
        wanted: None,
        stdin: &stdin,
        progress: &Unwatched,
    };
    loader.load(&[Input::Stdin]).ok()
}

/// What must hold of everything that was loaded.
pub fn check(loaded: &Loaded) {
    for sheet in &loaded.list.sheets {
        for column in sheet.columns() {
            assert_eq!(column.codes.len(), sheet.len(), "every row has a cell");
            for row in 0..sheet.len() {
                let _ = sheet.cell(column.id, row).to_string();
            }
        }
        assert!(sheet.rows.is_sorted(), "rows keep their order");
    }
}
