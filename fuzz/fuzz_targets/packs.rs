//! Any text as a rule pack: read, compiled and tested with its own examples.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use thbscreen::rules::{Compendium, Faults, Pack, Rulebook, Schema, Source};
use thbscreen_fuzz::{CATALOG, VOCABULARY};

static COMPENDIUM: LazyLock<Compendium> =
    LazyLock::new(|| Compendium::bundled().expect("the bundled compendium is well formed"));

fuzz_target!(|text: &str| {
    let mut faults = Faults::default();
    let source = Source::new("pack.toml", text);
    let packs: Vec<Pack> = Pack::read(&source, &mut faults).into_iter().collect();
    let schema = Schema { vocabulary: &VOCABULARY, catalog: &CATALOG, compendium: &COMPENDIUM };
    if let Err(faults) = Rulebook::new(&packs, &schema, jiff::civil::date(2026, 1, 1), faults) {
        let _ = faults.render();
    }
});
