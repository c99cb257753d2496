//! Measuring the comparison of names on labelled pairs.

use serde_json::Value;

use crate::support::{Folder, answer, items, parsed, program, run, text};

const PAIRS: &str = "fixtures/names/pairs.csv";

fn measured(arguments: &[&str]) -> Value {
    let output = run(&[&["lists", "bench", "--format", "json"], arguments].concat());
    assert_eq!((output.code, output.stderr.as_str()), (0, ""));
    parsed(&output.stdout)
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| panic!("not a number: {value}"))
}

#[test]
fn the_held_out_half_of_the_bundled_pairs_is_told_apart() {
    let hold = measured(&[PAIRS, "--half", "hold"]);
    assert!(number(&hold["pairs"]) >= 300.0, "{}", hold["pairs"]);
    assert!(number(&hold["strong_or_exact"]["f1"]) >= 0.9, "{}", hold["strong_or_exact"]);
}

#[test]
fn the_readme_says_what_the_command_measures() {
    let readme = include_str!("../../README.md");
    for (half, name) in [("tune", "tuning half"), ("hold", "held-out half")] {
        let measured = measured(&[PAIRS, "--half", half]);
        let strong = &measured["strong_or_exact"];
        let [precision, recall, f1] = ["precision", "recall", "f1"].map(|key| number(&strong[key]));
        let reviews = number(&strong["reviews_per_match"]);
        let (pairs, same) = (&measured["pairs"], &measured["same"]);
        let row = format!("| {name} | {pairs} | {same} | {precision:.3} | {recall:.3} | {f1:.3} | {reviews:.2} |");
        assert!(readme.contains(&row), "README.md does not have: {row}");
    }
}

#[test]
fn the_parts_of_the_json_add_up() {
    let all = measured(&[PAIRS]);
    let whole = |value: &Value| value.as_u64().unwrap_or_else(|| panic!("not a count: {value}"));
    let count = |counts: &Value, keys: &[&str]| keys.iter().map(|key| whole(&counts[key])).sum::<u64>();
    let every = ["right", "false_alarms", "missed", "rightly_not_found"];
    assert_eq!(count(&all["strong_or_exact"], &every), whole(&all["pairs"]));
    assert_eq!(count(&all["strong_or_exact"], &["false_alarms", "missed"]), items(&all["wrong"]).len() as u64);
    let of_kinds: u64 = items(&all["kinds"]).iter().map(|kind| count(kind, &every)).sum();
    assert_eq!(of_kinds, whole(&all["pairs"]));
    let scores: Vec<f64> = items(&all["thresholds"]).iter().map(|row| number(&row["score_from"])).collect();
    assert_eq!((scores.len(), scores[0], scores[9]), (10, 0.5, 0.95));
    for wrong in items(&all["wrong"]) {
        assert!(wrong["names"]["agree"].is_array() && wrong["names"]["against"].is_array(), "{wrong}");
    }
}

#[test]
fn a_table_of_ones_own_with_other_headers_is_measured() {
    let folder = Folder::new();
    let table = "\u{feff}Match;Note;Listed name;Supplier\r\nsame;a;Erdacht Weberei GmbH;ERDACHT WEBEREI\r\n\
                 different;;Nirgends Stahl AG;Erdacht Weberei GmbH\r\nja;;Völlig Anders Ltd;Ganz Neu SARL\r\n";
    let list = folder.file("ours.csv", table);
    let measured = measured(&[&list]);
    let strong = &measured["strong_or_exact"];
    assert_eq!((&strong["right"], &strong["missed"], &strong["false_alarms"]), (&1.into(), &1.into(), &0.into()));
    assert!(items(&measured["kinds"]).is_empty(), "there is no such column");
    assert_eq!(text(&measured["wrong"][0]["query"]), "Ganz Neu SARL");
    let printed = run(&["lists", "bench", &list, "--wrong"]).stdout;
    assert!(printed.starts_with("3 pairs: 2 are one firm, 1 is not\n"), "{printed}");
    assert!(printed.contains("row 4: none 0.00\n    Ganz Neu SARL | Völlig Anders Ltd\n"), "{printed}");
    assert!(printed.contains("False alarms: not one firm, found (0)"), "{printed}");
    assert!(!printed.contains("Kind"), "{printed}");
}

#[test]
fn pairs_come_from_standard_input_too() {
    let mut command = program(&["lists", "bench", "-"]);
    let output = answer(command.write_stdin("query\tcandidate\tsame\nErdacht Ltd\tErdacht Limited\tyes\n"));
    assert_eq!(output.code, 0, "{}", output.stderr);
    assert!(output.stdout.starts_with("1 pair: 1 is one firm, 0 are not\n"), "{}", output.stdout);
}

#[test]
fn pairs_that_cannot_be_used_are_named_with_what_is_expected() {
    let folder = Folder::new();
    let refused = |name: &str, table: &str, more: &[&str]| {
        let list = folder.file(name, table);
        let output = run(&[&["lists", "bench", list.as_str()], more].concat());
        assert_eq!((output.code, output.stdout.as_str()), (2, ""), "{name}");
        assert!(output.stderr.contains(name), "{}", output.stderr);
        output.stderr
    };
    let said = refused("label.csv", "query,candidate,same\nA,B,yes\n\nA,B,perhaps\nA,,no\n", &[]);
    assert!(said.contains("2 rows cannot be used"), "{said}");
    assert!(said.contains("row 4: `same` is \"perhaps\"; write yes or no"), "{said}");
    assert!(said.contains("row 5: `candidate` is empty; write a name"), "{said}");
    let said = refused("column.csv", "query,candidate,note\nA,B,yes\n", &[]);
    assert!(said.contains("there is no column `same` (or match,") && said.contains("query, candidate, note"), "{said}");
    let said = refused("wide.csv", "query,candidate,same\nErdacht Co., Ltd.,Erdacht,yes\n", &[]);
    assert!(said.contains("row 2: it has 4 cells and the header 3"), "{said}");
    let said = refused("half.csv", "query,candidate,same,half\nA,B,yes,tune\n", &["--half", "tuna"]);
    assert!(said.contains("no pair belongs to the half `tuna`, only to tune; did you mean `tune`?"), "{said}");
    let said = refused("none.csv", "query,candidate,same\nA,B,yes\n", &["--half", "tune"]);
    assert!(said.contains("there is no column `half`, or it is empty"), "{said}");
    let workbook = folder.file("pairs.xlsx", b"PK\x03\x04\xff\xfe");
    let said = run(&["lists", "bench", &workbook]);
    assert!(said.code == 2 && said.stderr.contains("save it as such, a table as CSV (UTF-8)"), "{}", said.stderr);
    let said = run(&["lists", "bench", "nowhere.csv"]);
    assert!(said.code == 2 && said.stderr.contains("nowhere.csv: it cannot be read"), "{}", said.stderr);
}

#[test]
fn other_settings_give_other_figures_and_faulty_ones_are_refused() {
    let folder = Folder::new();
    let bundled = thbscreen::bundled::MATCHING;
    let strict = folder.file("strict.toml", bundled.replace("strong = 0.82", "strong = 0.97"));
    let (usual, strict) = (measured(&[PAIRS]), measured(&[PAIRS, "--matching", &strict]));
    let right = |measured: &Value| number(&measured["strong_or_exact"]["right"]);
    assert!(right(&strict) < right(&usual), "{} {}", right(&strict), right(&usual));
    let faulty = folder.file("faulty.toml", bundled.replace("strong = 0.82", "stronk = 0.82"));
    let refused = run(&["lists", "bench", PAIRS, "--matching", &faulty]);
    assert_eq!(refused.code, 2);
    assert!(refused.stderr.contains("faulty.toml") && refused.stderr.contains("stronk"), "{}", refused.stderr);
}

#[test]
fn two_runs_print_the_same_bytes_on_any_number_of_threads() {
    for format in ["table", "json"] {
        let arguments = ["lists", "bench", PAIRS, "--wrong", "--format", format];
        let one = answer(program(&arguments).env("RAYON_NUM_THREADS", "1"));
        assert_eq!(one, run(&arguments), "{format}");
    }
}

#[test]
fn nothing_in_a_table_steers_the_terminal() {
    let folder = Folder::new();
    let table = "query,candidate,same,kind\nErdacht\u{1b}[2J Ltd,Nirgends\u{202e} AG,yes,a\u{1b}]0;x\n";
    let list = folder.file("hostile.csv", table);
    let printed = run(&["lists", "bench", &list, "--wrong"]).stdout;
    assert!(!printed.contains(['\u{1b}', '\u{202e}']), "{printed}");
    let list = folder.file("label.csv", "query,candidate,same\nA,B,\u{1b}[2J\n");
    assert!(!run(&["lists", "bench", &list]).stderr.contains('\u{1b}'));
}
