//! The paper fits the summary of a CI job, whatever it is about.

use std::fmt::Write;

use super::{grave, paper, sections};
use crate::support::{Folder, check, json};

/// A summary of a CI job holds so many bytes.
const LIMIT: usize = 1_048_576;

/// A list of suppliers that are alike but for who they are.
fn long_list(folder: &Folder, name: &str, suppliers: usize) -> String {
    let mut list = String::from("Supplier ID,Name,Country,Passports retained,Wages withheld,Anti-trafficking plan\n");
    for number in 0..suppliers {
        writeln!(list, "L-{number},Erdachte Firma {number} GmbH,DE,yes,yes,no").expect("text can be written to text");
    }
    folder.file(name, list)
}

/// The numbers of a text, in their order.
fn numbers(text: &str) -> Vec<usize> {
    let words = text.split(|c: char| !c.is_ascii_digit()).filter(|word| !word.is_empty());
    words.map(|word| word.parse().expect("these are digits")).collect()
}

#[test]
fn twenty_thousand_suppliers_stay_under_the_limit_and_what_is_left_out_adds_up() {
    const MANY: usize = 20_000;
    let folder = Folder::new();
    let of_one = grave(&json(&[&long_list(&folder, "one.csv", 1)])).len();
    let list = long_list(&folder, "many.csv", MANY);
    let file = folder.path("paper.md");
    let output = check(&[&list, "-o", &file, "--quiet"]);
    assert_eq!(output.code, 1, "{}", output.stderr);
    let document = std::fs::read_to_string(file).expect("the paper is there");
    assert!(document.len() < LIMIT && document.len() > LIMIT * 8 / 10, "{} bytes", document.len());
    let remark = document.lines().find(|line| line.contains("with findings of severity medium or more are left out"));
    let remark = remark.expect("it says what it leaves out").trim_start_matches("- ");
    assert!(output.stderr.contains(remark), "{}", output.stderr);
    let [left_out, suppliers, findings_left_out, findings] = numbers(remark)[..] else { panic!("{remark}") };
    assert_eq!((suppliers, findings), (MANY, MANY * of_one));
    let (_, listed) = document.split_once("\n## Findings\n").expect("it has findings");
    let listed = listed.split("\n## ").next().unwrap_or_default();
    assert_eq!(sections(listed, "\n### ").len() + left_out, MANY);
    let found = sections(listed, "\n#### ").iter().filter(|(title, _)| !title.starts_with("What ")).count();
    assert_eq!(found + findings_left_out, findings);
    assert!(found > 100 && findings_left_out > 100);
    // It says so near the top, names where everything is, and its end is whole.
    let head = document.split("\n## ").next().unwrap_or_default();
    for part in [remark, "`-o report.xlsx`", "`-o tables/`"] {
        assert!(head.contains(part), "{part:?} is missing: {head}");
    }
    assert!(document.contains("\n## Run record\n") && document.contains("| sha256 "));
    assert!(document.contains("\n- **As of**: "), "the glossary is cut");
}

/// Rules that all rest on the name of a supplier.
fn rules_on_names(rules: usize) -> String {
    let mut pack = String::from("[pack]\nid = \"names\"\ntitle = \"Names\"\n");
    for number in 0..rules {
        write!(
            pack,
            r#"
[[rule]]
id = "name-{number}"
title = "The name begins with a sign, {number}"
kind = "data"
severity = "high"
when = "name LIKE '$%'"
why = "It is an example."
ask = "What is your name?"
action = "Ask."
instruments = ["far-22.17"]
example = [
  {{ given = {{ name = "$" }}, expect = "flagged" }},
  {{ given = {{ name = "x" }}, expect = "clear" }},
  {{ given = {{ name = "" }}, expect = "unknown" }},
]
"#
        )
        .expect("text can be written to text");
    }
    pack
}

#[test]
fn nobody_hides_behind_long_cells() {
    const MANY: usize = 300;
    let folder = Folder::new();
    let mut list = String::from("Supplier ID,Name,Bid ID\n");
    for number in 0..MANY {
        writeln!(list, "L-{number},{}{number},B-{number}", "$".repeat(3_000)).expect("text can be written to text");
    }
    let (list, pack) = (folder.file("list.csv", list), folder.file("names.toml", rules_on_names(30)));
    let output = paper(&[&list, "--rules", &pack]);
    let document = &output.stdout;
    assert!(document.len() < LIMIT, "{} bytes", document.len());
    for part in ["\n## Summary\n", "\n## Who needs attention first\n", "\n## Bids\n", "\n## Run record\n"] {
        assert!(document.contains(part), "{part:?} is missing");
    }
    let (_, listed) = document.split_once("\n## Findings\n").expect("it has findings");
    let listed = listed.split("\n## ").next().unwrap_or_default();
    let shown = sections(listed, "\n### ");
    assert!(shown.len() > 30, "{}", shown.len());
    for (title, section) in &shown {
        assert_eq!(section.matches("\n- high: The name begins with a sign, ").count(), 30, "{title}");
    }
    let remark =
        format!("of {} suppliers with very long cells the findings are named, and the rest is left out", shown.len());
    assert!(document.contains(&remark) && output.stderr.contains(&remark), "{}", output.stderr);
}
