//! What lists are called, and that no name of a file is more than a name.

use super::{CLEAN, FOUND, HEAD, lists, results, summary};
use crate::support::{Cell, Folder, check, files_below};

#[test]
fn lists_of_one_name_are_told_apart_in_whatever_order_they_are_named() {
    let (folder, _) = lists(&[("a.csv", FOUND), ("b.csv", CLEAN)]);
    folder.folder("more");
    folder.file("more/a.csv", format!("{HEAD}{CLEAN}"));
    let cells = HEAD.trim().split(',').map(Cell::Text).collect();
    let book = folder.workbook("lists/b.xlsx", &[("List", vec![cells])]);
    let paths = [folder.path("lists/a.csv"), folder.path("more/a.csv"), folder.path("lists/b.csv"), book];
    let out = folder.path("out/{file}.csv");
    let mut arguments: Vec<&str> = paths.iter().map(String::as_str).chain(["-o", &out]).collect();
    let (_, forward) = summary(&arguments);
    let expected =
        [("lists-a", "found"), ("more-a", "nothing_found"), ("b.csv", "nothing_found"), ("b.xlsx", "failed")];
    assert_eq!(results(&forward), expected);
    let names = || files_below(&folder.root().join("out"));
    let first = names();
    arguments[..4].reverse();
    let (_, backward) = summary(&arguments);
    let mut backward = results(&backward);
    backward.reverse();
    assert_eq!(backward, expected);
    assert_eq!(names(), first);
    assert_eq!(first.len(), 3, "{first:?}");
}

/// What steers a terminal, or the direction of writing.
fn steers(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Names that try to be more than names.
const NAMES: [&str; 6] = [
    "=cmd|' .csv",
    "Acme\u{1b}[2J\u{1b}]0;owned\u{7}\u{9b}31m.csv",
    "a\u{202e}b.csv",
    "| x | `y` **z** [a](javascript:b).csv",
    "two\nlines.csv",
    "{file}.csv",
];

#[test]
fn the_name_of_a_file_is_inert_in_every_summary_and_on_standard_error() {
    let folder = Folder::new();
    let lists = folder.folder("lists");
    folder.folder("out");
    for (place, name) in NAMES.iter().enumerate() {
        folder.file(&format!("lists/{name}"), if place % 2 == 0 { format!("{HEAD}{FOUND}") } else { HEAD.to_owned() });
    }
    let out = folder.path("out/{file}.json");
    for format in thbscreen::report::SUMMARIES {
        let output = check(&[&lists, "--per-file", "--format", format.name, "-o", &out]);
        assert_eq!(output.code, 2, "{}", output.stderr);
        assert!(output.stdout.contains("Acme"), "{}", output.stdout);
        for text in [&output.stdout, &output.stderr] {
            assert_eq!(text.chars().find(|c| steers(*c)), None, "{}: {text:?}", format.name);
        }
        match format.name {
            "csv" => {
                for record in csv::Reader::from_reader(output.stdout.as_bytes()).records() {
                    let record = record.expect("it is a row");
                    assert!(record.iter().all(|field| !field.starts_with(['=', '+', '-', '@'])), "{record:?}");
                }
            }
            "markdown" => {
                assert!(!output.stdout.contains("**z**") && !output.stdout.contains("[a]("), "{}", output.stdout);
            }
            _ => {}
        }
    }
    let written = files_below(&folder.root().join("out"));
    assert_eq!(written.len(), 3, "{written:?}");
    let names = written.iter().filter_map(|path| path.file_name()).map(|name| name.to_string_lossy().into_owned());
    assert!(names.into_iter().all(|name| !name.contains(steers)), "{written:?}");
}
