//! A gap is never clear: whoever says nothing is neither cleared nor accused.

use std::fmt::Write;

use serde_json::Value;

use crate::support::{AS_OF, Folder, all_findings, items, json, parsed, rule_ids, run, text, total, unbroken};

/// The rules that look the name up in a list or a table: whoever is named is found there or is not.
const BY_NAME: [&str; 4] = ["name-of-xinjiang", "watchlist-candidate", "watchlist-exact", "xpcc-link"];

/// The options that screen with every built-in pack.
fn every_pack() -> Vec<&'static str> {
    thbscreen::bundled::PACKS.iter().flat_map(|(pack, _)| ["--pack", pack]).collect()
}

fn known_columns() -> Vec<String> {
    let known = parsed(&run(&["columns", "--known", "--format", "json"]).stdout);
    items(&known).iter().map(|column| text(&column["id"]).to_owned()).collect()
}

fn assert_open_checks_name_what_is_missing(report: &Value) {
    for (key, finding) in all_findings(report).iter().filter(|(_, finding)| finding["verdict"] == "unknown") {
        assert!(!items(&finding["missing"]).is_empty(), "{key}: {finding}");
    }
}

#[test]
fn a_list_of_names_alone_is_neither_cleared_nor_flagged_by_any_rule() {
    let folder = Folder::new();
    let list = folder.file("names.csv", "Name\nErfunden GmbH\nAusgedacht SARL\nNirgends Ltd\n");
    let report = json(&[&[list.as_str()][..], &every_pack()].concat());
    let listed = parsed(&run(&["rules", "list", "--format", "json", "--as-of", AS_OF]).stdout);
    let in_force = items(&listed).iter().filter(|rule| rule["state"] == "in_force");
    let listed: Vec<&str> = in_force.map(|rule| text(&rule["id"])).collect();
    assert_eq!(listed.len(), rule_ids(&report).len(), "every rule has its totals");
    let looked_up_by_name = BY_NAME.iter().all(|rule| listed.contains(rule));
    assert!(looked_up_by_name, "{BY_NAME:?} are no longer all there");
    for rule in listed.into_iter().filter(|rule| !BY_NAME.contains(rule)) {
        assert_eq!(total(&report, rule, "clear"), 0, "{rule} clears a supplier who said nothing");
        assert_eq!(total(&report, rule, "flagged"), 0, "{rule} flags a supplier who said nothing");
        assert_eq!(total(&report, rule, "unknown") + total(&report, rule, "not_applicable"), 3, "{rule}");
    }
    assert_open_checks_name_what_is_missing(&report);
}

#[test]
fn a_list_of_names_and_countries_is_cleared_only_by_rules_that_read_the_country() {
    let folder = Folder::new();
    let list =
        folder.file("names.csv", "Name,Country\nErfunden GmbH,Germany\nAusgedacht SARL,France\nNirgends,Qatar\n");
    let report = json(&[&[list.as_str()][..], &every_pack()].concat());
    for rule in rule_ids(&report) {
        let answered = total(&report, rule, "clear") + total(&report, rule, "flagged");
        let explained = run(&["rules", "explain", rule]).stdout;
        let columns = explained.split("Columns it reads").nth(1).and_then(|rest| rest.split("Basis").next());
        let columns = columns.expect("the explanation lists the columns");
        let unbroken = unbroken(columns);
        let reads_country =
            ["- country (", " or country", "by country", "by name"].iter().any(|how| unbroken.contains(how));
        assert!(answered == 0 || reads_country, "{rule} answers without reading a column that is there: {columns}");
    }
    assert_open_checks_name_what_is_missing(&report);
}

#[test]
fn no_gap_word_in_any_column_clears_a_supplier() {
    let folder = Folder::new();
    let columns = known_columns();
    assert!(columns.len() > 80, "{columns:?}");
    for gap in ["", " ", "-", "?", "unknown", "TBC", "confidential", "n/a", "keine Angabe", "#N/A", "#REF!"] {
        let mut list = columns.join(",");
        for name in ["Erfunden GmbH", "Ausgedacht SARL"] {
            let cells = columns.iter().map(|column| if column == "name" { name } else { gap });
            write!(list, "\n{}", cells.collect::<Vec<_>>().join(",")).expect("text can be written to text");
        }
        let list = folder.file("gaps.csv", list);
        let report = json(&[&[list.as_str()][..], &every_pack()].concat());
        assert_eq!(report["totals"]["suppliers"], 2, "{gap:?}");
        for rule in rule_ids(&report).into_iter().filter(|rule| !BY_NAME.contains(rule)) {
            assert_eq!(total(&report, rule, "clear"), 0, "{rule} takes {gap:?} for an answer");
        }
        assert_open_checks_name_what_is_missing(&report);
    }
}

#[test]
fn every_canonical_name_is_a_header_of_its_own_column() {
    let folder = Folder::new();
    let columns = known_columns();
    let list = folder.file("blank.csv", format!("{}\n{}\n", columns.join(","), vec!["-"; columns.len()].join(",")));
    let mapped = parsed(&run(&["columns", &list, "--format", "json"]).stdout);
    for note in items(&mapped["files"][0]["columns"]) {
        assert_eq!(note["column"], note["header"], "{note}");
    }
}
