//! The page and the workbook in every language: other words, the same facts.

use std::collections::BTreeSet;
use std::fs::File;
use std::io::Read;

use calamine::{Data, Reader, Xlsx, open_workbook};
use serde_json::Value;
use thbscreen::languages::{Language, Phrases};

use crate::support::{Folder, OWN_EXAMPLES, OWN_PACK, TENDER, check, items, parsed, text};

/// The tables of the workbook, by their names and English titles.
const TABLES: [(&str, &str); 12] = [
    ("bids", "Bids"),
    ("suppliers", "Suppliers"),
    ("findings", "Findings"),
    ("inherited", "Inherited"),
    ("questions", "Questions"),
    ("points", "Points"),
    ("problems", "Input problems"),
    ("spread", "Spread"),
    ("rules", "Rules"),
    ("instruments", "Instruments"),
    ("notices", "Notices"),
    ("run", "Run"),
];

fn phrases(language: Language) -> Phrases {
    Phrases::for_reports(language).unwrap_or_else(|fault| panic!("{language}: {fault:#}"))
}

/// Screens the tender once and returns the paths of page, workbook and annotated copy.
fn screened(folder: &Folder, language: Language, more: &[&str]) -> [String; 3] {
    let paths = ["r.html", "r.xlsx", "copy.xlsx"].map(|name| folder.path(&format!("{language}-{name}")));
    let [page, book, copy] = &paths;
    let outputs = ["-o", page, "-o", book, "--annotate", copy];
    let arguments = ["--language", language.code(), "--quiet", "--fail-on", "never"];
    let output = check(&[&TENDER[..], &arguments, &outputs, more].concat());
    assert_eq!(output.code, 0, "{language}: {}", output.stderr);
    paths
}

/// The sheets of a workbook, by their names, and the cells of each.
fn sheets(path: &str) -> Vec<(String, Vec<Vec<Data>>)> {
    let mut book: Xlsx<_> = open_workbook(path).unwrap_or_else(|fault| panic!("{path}: {fault}"));
    let sheets = book.worksheets().into_iter();
    sheets.map(|(name, range)| (name, range.rows().map(<[Data]>::to_vec).collect())).collect()
}

fn header(rows: &[Vec<Data>]) -> Vec<String> {
    rows[0].iter().map(ToString::to_string).collect()
}

#[test]
fn the_workbook_has_the_same_rows_under_the_labels_of_each_language() {
    let folder = Folder::new();
    let english = sheets(&screened(&folder, Language::English, &[])[1]);
    for language in Language::ALL {
        let phrases = phrases(language);
        let [_, path, _] = screened(&folder, language, &[]);
        let told = sheets(&path);
        let mut titles = vec![phrases.say("book-summary").into_owned()];
        titles.extend(TABLES.iter().map(|(name, title)| phrases.table(name, title, "").title.into_owned()));
        assert_eq!(told.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>(), titles, "{language}");
        assert_eq!(told[0].1.len(), english[0].1.len(), "{language}: the summary");
        for ((table, _), ((name, rows), (_, own))) in TABLES.iter().zip(std::iter::zip(&told[1..], &english[1..])) {
            // The record of the run names the language, unless it is English.
            let more = usize::from(*table == "run" && language != Language::English);
            assert_eq!(rows.len(), own.len() + more, "{language}: {name}");
            let label = |id: &String| match language {
                Language::English => id.clone(),
                _ => phrases.table_column(table, id, "").label.into_owned(),
            };
            assert_eq!(header(rows), header(own).iter().map(label).collect::<Vec<_>>(), "{language}: {name}");
            if *table != "run" {
                agree(&phrases, (name, rows), own);
            }
        }
        every_link_leads_to_a_sheet(&path, &titles);
    }
}

/// Numbers are the same, and so are words of scales, in the language.
fn agree(phrases: &Phrases, (name, rows): (&str, &[Vec<Data>]), english: &[Vec<Data>]) {
    let is_scale = |column: &str| {
        ["legal", "band", "worst", "verdict", "severity", "state"].iter().any(|scale| column.starts_with(scale))
    };
    let columns = header(english);
    for (row, own) in std::iter::zip(rows, english).skip(1) {
        for ((cell, own), column) in row.iter().zip(own).zip(&columns) {
            match (cell, own) {
                (Data::String(word), Data::String(own)) if is_scale(column) => {
                    assert_eq!(*word, phrases.word(own), "{name}: {column}");
                }
                (Data::String(_), Data::String(_)) => {}
                _ => assert_eq!(cell, own, "{name}: {column}"),
            }
        }
    }
}

/// Every link within a workbook leads to one of its sheets.
fn every_link_leads_to_a_sheet(path: &str, titles: &[String]) {
    let mut book = zip::ZipArchive::new(File::open(path).expect("it was written")).expect("it is a workbook");
    let mut places = BTreeSet::new();
    for number in 1..=titles.len() {
        let mut sheet = String::new();
        let part = book.by_name(&format!("xl/worksheets/sheet{number}.xml"));
        part.expect("it is there").read_to_string(&mut sheet).expect("it is text");
        let links = sheet.split("location=\"'").skip(1);
        places.extend(links.filter_map(|rest| rest.split("'!").next()).map(str::to_owned));
    }
    assert!(places.len() > 3, "{path}: {places:?}");
    let names: Vec<String> = titles.iter().map(|title| escaped_in_links(title)).collect();
    assert!(places.iter().all(|place| names.contains(place)), "{path}: {places:?} {names:?}");
}

fn escaped_in_links(title: &str) -> String {
    title.replace('\'', "''").replace('&', "&amp;")
}

#[test]
fn an_annotated_copy_speaks_the_language_in_columns_that_keep_their_names() {
    let folder = Folder::new();
    let english = sheets(&screened(&folder, Language::English, &[])[2]);
    for language in Language::ALL {
        let phrases = phrases(language);
        let [_, _, path] = screened(&folder, language, &[]);
        let told = sheets(&path);
        assert_eq!(told[0].0, phrases.say("book-about"), "{language}");
        let titles: Vec<String> = told.iter().map(|(name, _)| name.clone()).collect();
        every_link_leads_to_a_sheet(&path, &titles);
        for ((name, rows), (_, own)) in std::iter::zip(&told, &english).skip(1).take(2) {
            assert_eq!(header(rows), header(own), "{language}: {name}");
            let first = header(own).iter().position(|column| column == "thb_status").expect("it was added");
            for (row, own) in std::iter::zip(rows, own).skip(1) {
                let expected = match own[first].to_string() {
                    nothing if nothing == "nothing flagged" => phrases.say("book-nothing-flagged").into_owned(),
                    word => phrases.word(&word).into_owned(),
                };
                assert_eq!(row[first].to_string(), expected, "{language}: {name}");
                assert_eq!(row[first + 2].to_string(), phrases.word(&own[first + 2].to_string()), "{language}: {name}");
                assert_eq!(row[first + 5], own[first + 5], "{language}: {name}");
            }
        }
    }
}

/// A page and the data in it.
fn page(path: &str) -> (String, Value) {
    let page = std::fs::read_to_string(path).expect("it was written");
    let (_, data) = page.split_once("id=\"data\">").expect("it holds data");
    let data = parsed(data.split("</script>").next().unwrap_or_default());
    (page, data)
}

/// The numbers of a part of a page that begins so.
fn numbers(page: &str, begin: &str, end: &str) -> Vec<String> {
    let parts = page.split(begin).skip(1).filter_map(|rest| rest.split(end).next());
    let digits = |part: &str| -> Vec<String> {
        let texts = part.split('>').filter_map(|rest| rest.split('<').next()).map(str::trim);
        texts.filter(|text| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit())).map(str::to_owned).collect()
    };
    parts.flat_map(digits).collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&#38;").replace('\'', "&#39;").replace('"', "&#34;").replace('<', "&#60;").replace('>', "&#62;")
}

#[test]
fn the_page_has_the_same_counts_under_the_headings_of_each_language() {
    let folder = Folder::new();
    let (english, known) = page(&screened(&folder, Language::English, &[])[0]);
    let facts = |page: &str| {
        [
            ("class=\"facts\">", "</dl>"),
            ("class=\"counts\">", "</ul>"),
            ("<svg", "</svg>"),
            ("class=\"plain\">", "</table>"),
        ]
        .map(|(begin, end)| numbers(page, begin, end))
    };
    assert!(facts(&english).iter().all(|numbers| numbers.len() > 3), "{:?}", facts(&english));
    for language in Language::ALL {
        let phrases = phrases(language);
        let (page, data) = page(&screened(&folder, language, &[])[0]);
        assert!(page.contains(&format!("<html lang=\"{language}\">")), "{language}");
        assert_eq!(facts(&page), facts(&english), "{language}");
        for id in ["page-summary", "page-charts", "page-bids", "page-glossary"] {
            assert!(page.contains(&format!("-heading\">{}</h2>", escaped(&phrases.say(id)))), "{language}: {id}");
        }
        for (stored, own) in std::iter::zip(items(&data["tables"]), items(&known["tables"])) {
            let name = text(&own["name"]);
            let title = phrases.table(name, text(&own["title"]), "").title;
            assert_eq!(stored["title"], title.as_ref(), "{language}: {name}");
            let is_listed = !["inherited", "points"].contains(&name);
            let heading = format!("<h2 id=\"{name}-heading\">{}", escaped(&title));
            assert_eq!(page.contains(&heading), is_listed, "{language}: {heading}");
            // The record of the run names the language, unless it is English.
            if name == "run" {
                continue;
            }
            assert_eq!(stored["rows"], own["rows"], "{language}: {name}");
            same_values(&phrases, stored, own);
        }
        assert!(!page.contains("[en]"), "{language}");
    }
}

/// Words are the English ones for filters and links, with those that are shown beside them.
fn same_values(phrases: &Phrases, stored: &Value, own: &Value) {
    for (column, own) in std::iter::zip(items(&stored["columns"]), items(&own["columns"])) {
        assert_eq!((&column["name"], &column["codes"]), (&own["name"], &own["codes"]));
        if own["kind"] != "word of a scale" {
            continue;
        }
        assert_eq!(column["values"], own["values"], "{}", own["name"]);
        for (english, shown) in column["words"].as_object().into_iter().flatten() {
            assert_eq!(text(shown), phrases.word(english));
        }
    }
}

#[test]
fn a_rule_of_the_user_is_marked_as_english_in_pages_and_workbooks() {
    let folder = Folder::new();
    let pack = folder.file("own.toml", format!("{OWN_PACK}{OWN_EXAMPLES}"));
    for language in Language::ALL {
        let mark = if language == Language::English { "" } else { " [en]" };
        let title = format!("No plan of our own kind{mark}");
        let [path, book, _] = screened(&folder, language, &["--rules", &pack]);
        let (_, data) = page(&path);
        let rules = items(&data["tables"]).iter().find(|table| table["name"] == "rules").expect("it lists rules");
        assert!(items(&rules["columns"][1]["values"]).iter().any(|value| value == &title), "{language}");
        let told = sheets(&book);
        let rules = &told[9].1;
        assert!(rules.iter().any(|row| row[1].to_string() == title), "{language}");
    }
}
