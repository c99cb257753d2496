//! What holds of every text, not only of those somebody thought of.

use std::io::{Cursor, Read};
use std::sync::{Arc, LazyLock};

use proptest::collection::vec;
use proptest::prelude::*;
use thbscreen::bundled;
use thbscreen::input::{Input, Loaded, Loader, Progress, ReadOptions, Recogniser, Unwatched};
use thbscreen::model::Vocabulary;
use thbscreen::reference::{Catalog, Countries, Sectors};

pub(crate) static VOCABULARY: LazyLock<Vocabulary> =
    LazyLock::new(|| Vocabulary::from_toml(bundled::VOCABULARY).expect("the bundled vocabulary is well formed"));
pub(crate) static CATALOG: LazyLock<Catalog> =
    LazyLock::new(|| Catalog::bundled().expect("the bundled tables are well formed"));
static COUNTRIES: LazyLock<Arc<Countries>> = LazyLock::new(|| CATALOG.countries().expect("bundled"));
static SECTORS: LazyLock<Arc<Sectors>> = LazyLock::new(|| CATALOG.sectors().expect("bundled"));
static RECOGNISER: LazyLock<Recogniser> = LazyLock::new(|| Recogniser::new(&VOCABULARY).expect("bundled"));

/// Loads bytes as if they came on standard input.
pub(crate) fn load(bytes: &[u8], options: &ReadOptions) -> anyhow::Result<Loaded> {
    let bytes = bytes.to_vec();
    let stdin = move || Box::new(Cursor::new(bytes.clone())) as Box<dyn Read + Send>;
    load_watched(&Input::Stdin, options, &stdin, &Unwatched)
}

/// Loads a list and tells how far it is.
pub(crate) fn load_watched(
    input: &Input,
    options: &ReadOptions,
    stdin: &(dyn Fn() -> Box<dyn Read + Send> + Sync),
    progress: &dyn Progress,
) -> anyhow::Result<Loaded> {
    let loader = Loader {
        vocabulary: &VOCABULARY,
        countries: &COUNTRIES,
        sectors: &SECTORS,
        recogniser: &RECOGNISER,
        options,
        wanted: None,
        stdin,
        progress,
    };
    loader.load(std::slice::from_ref(input))
}

/// How a table is written.
#[derive(Clone, Copy, Debug)]
struct Style {
    delimiter: u8,
    line_end: &'static str,
    mark: bool,
    utf16: bool,
    always_quote: bool,
}

fn styles() -> impl Strategy<Value = Style> {
    let ends = prop::sample::select(vec!["\n", "\r\n", "\r"]);
    let delimiters = prop::sample::select(vec![b',', b';', b'\t', b'|']);
    let flags = (any::<bool>(), any::<bool>(), any::<bool>());
    (delimiters, ends, flags).prop_map(|(delimiter, line_end, (mark, utf16, always_quote))| Style {
        delimiter,
        line_end,
        mark,
        utf16,
        always_quote,
    })
}

/// Cells as people write them, and worse: quotes, delimiters, line breaks, any script.
fn cells() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[A-Za-z][A-Za-z0-9 ]{0,12}",
        2 => "[A-Za-zäöüßéÀ-žА-яあ-ん一-龥]{1,8}",
        2 => "[a-z\",;|\t'=+-]{1,8}",
        1 => "[a-z]{1,4}\r?\n[a-z]{1,4}",
        1 => Just(String::new()),
    ]
}

fn written(rows: &[(String, String)], style: Style) -> Vec<u8> {
    let quote = |cell: &str| {
        let must = cell.contains(['"', '\r', '\n', char::from(style.delimiter)]);
        if must || style.always_quote { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
    };
    let delimiter = char::from(style.delimiter);
    let mut text = if style.mark || style.utf16 { "\u{feff}".to_owned() } else { String::new() };
    text.push_str(&["Supplier", "City", "Address"].map(quote).join(&delimiter.to_string()));
    text.push_str(style.line_end);
    for (number, (city, address)) in rows.iter().enumerate() {
        let name = format!("Firm number {number} and sons");
        text.push_str(&[&name, city, address].map(|cell| quote(cell)).join(&delimiter.to_string()));
        text.push_str(style.line_end);
    }
    if style.utf16 { text.encode_utf16().flat_map(u16::to_le_bytes).collect() } else { text.into_bytes() }
}

/// The texts of a column as they stand in the file.
fn texts(loaded: &Loaded, column: &str) -> Vec<String> {
    let sheet = &loaded.list.sheets[0];
    let column = sheet.column(VOCABULARY.known(column)).expect("the column was mapped");
    column.codes.iter().map(|code| column.raw(code).to_owned()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read_whatever_the_style(rows in vec((cells(), cells()), 1..12), style in styles()) {
        let options = ReadOptions {
            delimiter: Some(style.delimiter),
            mappings: vec!["City=city".parse().expect("a mapping"), "Address=address".parse().expect("a mapping")],
            keep_repeats: true,
            ..ReadOptions::default()
        };
        let loaded = load(&written(&rows, style), &options).map_err(|fault| TestCaseError::fail(format!("{fault:#}")))?;
        let cities: Vec<String> = rows.iter().map(|(city, _)| city.clone()).collect();
        let addresses: Vec<String> = rows.iter().map(|(_, address)| address.clone()).collect();
        prop_assert_eq!(texts(&loaded, "city"), cities);
        prop_assert_eq!(texts(&loaded, "address"), addresses);
        prop_assert!(loaded.list.sheets[0].rows.is_sorted());
    }

    #[test]
    fn the_delimiter_is_found_when_every_row_has_it(rows in vec(("[A-Za-z]{2,9}", "[A-Za-z]{2,9}"), 2..12), style in styles()) {
        let loaded = load(&written(&rows, style), &ReadOptions { keep_repeats: true, ..ReadOptions::default() });
        let loaded = loaded.map_err(|fault| TestCaseError::fail(format!("{fault:#}")))?;
        prop_assert_eq!(texts(&loaded, "name").len(), rows.len());
        prop_assert!(loaded.list.sheets[0].column(VOCABULARY.known("city")).is_some());
    }

    #[test]
    fn any_bytes_are_answered(bytes in vec(any::<u8>(), 0..400)) {
        let named = [b"Supplier,Country\n".as_slice(), &bytes].concat();
        for bytes in [&bytes, &named] {
            if let Ok(loaded) = load(bytes, &ReadOptions { name_optional: true, ..ReadOptions::default() }) {
                prop_assert!(!loaded.list.is_empty());
            }
        }
    }
}
