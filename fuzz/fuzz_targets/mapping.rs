//! Any text as a mapping file, and applied to a small list; any text as a mapping or a
//! limit that is typed.
#![no_main]

use libfuzzer_sys::fuzz_target;
use thbscreen::input::{MappingFile, ReadOptions, StatedLimit, StatedMapping};
use thbscreen_fuzz::VOCABULARY;

fuzz_target!(|text: &str| {
    let _ = text.parse::<StatedLimit>();
    let mut options = ReadOptions { name_optional: true, ..ReadOptions::default() };
    options.mappings.extend(text.parse::<StatedMapping>());
    options.mapping_file = MappingFile::from_toml(text, &VOCABULARY).ok();
    let list = b"Supplier,Country,City,Product 1,Product 2\nAlpha,DE,Ulm,bricks,tiles\n";
    if let Some(loaded) = thbscreen_fuzz::load(list, options) {
        thbscreen_fuzz::check(&loaded);
        // What is written can be read again.
        let written = MappingFile::to_toml(&loaded.inputs.sheets);
        assert!(MappingFile::from_toml(&written, &VOCABULARY).is_ok(), "{written}");
    }
});
