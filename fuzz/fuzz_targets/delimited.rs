//! Any bytes as a text file. The first byte chooses what is stated about it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use thbscreen::input::{Ragged, ReadOptions};

fuzz_target!(|bytes: &[u8]| {
    let Some((choice, text)) = bytes.split_first() else { return };
    let mut options = ReadOptions { name_optional: true, ..ReadOptions::default() };
    if choice & 1 != 0 {
        options.header_row = Some(0);
        options.mappings = vec!["1=name".parse().expect("a mapping"), "2=country".parse().expect("a mapping")];
    }
    if choice & 2 != 0 {
        options.ragged = Ragged::Keep;
    }
    if choice & 4 != 0 {
        let encodings = ["utf-8", "utf-16le", "windows-1251", "gb18030", "shift_jis"];
        options.encoding = Some(encodings[usize::from(choice >> 5) % encodings.len()].to_owned());
    }
    if choice & 8 != 0 {
        options.delimiter = Some(b';');
    }
    if let Some(loaded) = thbscreen_fuzz::load(text, options) {
        thbscreen_fuzz::check(&loaded);
    }
});
