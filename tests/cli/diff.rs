//! What is different between two reports, and what made it so: found out by making them
//! again, and never guessed.

use serde_json::Value;
use thbscreen::languages::Language;
use unicode_width::UnicodeWidthStr;

use crate::support::{Folder, Output, answer, items, parsed, program, text};

const BEFORE: &str = "Supplier ID,Name,Country,Passports retained,Max weekly hours,Plan present\n\
                      S-1,Erfunden GmbH,DE,yes,70,no\nS-2,Imaginaire SARL,FR,no,70,yes\nS-3,Weg AG,CH,yes,40,yes\n";

/// One supplier answers less, one works longer, one has gone and another come.
const AFTER: &str = "Supplier ID,Name,Country,Passports retained,Max weekly hours,Plan present\n\
                     S-1,Erfunden GmbH,DE,,70,no\nS-2,Imaginaire SARL,FR,no,76,yes\nS-4,Neu AG,AT,yes,40,yes\n";

const RULES: &str = "[[override]]\nparameter = \"hours_medium\"\nvalue = 72\n\
                     [[override]]\nrule = \"plan-missing\"\nseverity = \"low\"\n";

/// A folder in which reports are made and compared.
struct Desk(Folder);

impl Desk {
    fn new() -> Self {
        let folder = Folder::new();
        folder.file("before.csv", BEFORE);
        folder.file("after.csv", AFTER);
        folder.file("own.toml", RULES);
        Self(folder)
    }

    fn run(&self, arguments: &[&str]) -> Output {
        answer(program(arguments).current_dir(self.0.root()))
    }

    /// Makes a report, or keeps a run.
    fn check(&self, day: &str, arguments: &[&str]) {
        let output = self.run(&[&["check", "--quiet", "--fail-on", "never", "--as-of", day], arguments].concat());
        assert_eq!(output.code, 0, "{}", output.stderr);
    }

    fn diff(&self, before: &str, after: &str) -> Value {
        let output = self.run(&["diff", before, after, "--format", "json", "--fail-on", "never"]);
        assert_eq!(output.code, 0, "{}", output.stderr);
        parsed(&output.stdout)
    }
}

/// Which way a finding went, and what made it so.
fn told(difference: &Value, supplier: &str, rule: &str) -> String {
    let is_it = |changed: &&Value| text(&changed["supplier"]) == supplier && text(&changed["rule"]) == rule;
    let Some(changed) = items(&difference["findings"]).iter().find(is_it) else { return String::new() };
    let causes = match &changed["causes"] {
        Value::Null => "not found out".to_owned(),
        causes => items(causes).iter().map(text).collect::<Vec<_>>().join(", "),
    };
    format!("{}: {causes}", text(&changed["turn"]))
}

const DAY: &str = "2026-11-23";

#[test]
fn where_only_the_list_differs_nothing_else_is_to_blame() {
    let desk = Desk::new();
    desk.check(DAY, &["before.csv", "-o", "a.json"]);
    desk.check(DAY, &["after.csv", "-o", "b.json"]);
    let found = desk.diff("a.json", "b.json");
    assert_eq!(found["differing"], serde_json::json!(["lists"]));
    assert_eq!(told(&found, "S-1", "id-documents-held"), "unsettled: lists", "an answer less is not better");
    assert_eq!(told(&found, "S-2", "hours-excessive"), "worse: lists");
    assert_eq!(told(&found, "S-3", "id-documents-held"), "gone: lists");
    assert_eq!(told(&found, "S-4", "id-documents-held"), "new: lists");
    assert_eq!(told(&found, "S-1", "hours-excessive"), "", "it is as it was");
    let same = desk.diff("a.json", "a.json");
    assert_eq!((items(&same["findings"]).len(), items(&same["suppliers"]).len()), (0, 0));
}

/// The lists, the rules and the day differ, and each finding is told its own cause.
fn told_apart(found: &Value) {
    assert_eq!(found["differing"], serde_json::json!(["lists", "rules", "day"]));
    assert_eq!(told(found, "S-1", "id-documents-held"), "unsettled: lists");
    assert_eq!(told(found, "S-1", "hours-excessive"), "gone: rules", "70 hours are below the new limit");
    assert_eq!(told(found, "S-1", "plan-missing"), "better: rules");
    assert_eq!(told(found, "S-2", "hours-excessive"), "worse: lists, rules", "76 hours, and another limit beside");
    assert_eq!(told(found, "S-4", "id-documents-held"), "new: lists");
}

#[test]
fn causes_are_found_out_by_screening_again() {
    let desk = Desk::new();
    desk.check("2026-11-01", &["before.csv", "-o", "a.json", "--capsule", "a.zip"]);
    desk.check(DAY, &["after.csv", "--rules", "own.toml", "-o", "b.json", "--capsule", "b.zip"]);
    told_apart(&desk.diff("a.json", "b.json"));
    told_apart(&desk.diff("a.zip", "b.zip"));
    // The list of a nightly check lies where that of the night before lay: the later report
    // tells the list from the day.
    desk.check("2026-11-01", &["before.csv", "-o", "c.json"]);
    desk.0.file("before.csv", AFTER);
    desk.check(DAY, &["before.csv", "-o", "d.json"]);
    let nightly = desk.diff("c.json", "d.json");
    assert_eq!(nightly["differing"], serde_json::json!(["lists", "day"]));
    assert_eq!(told(&nightly, "S-1", "id-documents-held"), "unsettled: lists");
    assert!(text(&nightly["causes_by"]).contains("c.json has changed since: supplier data"));
    // Of what is gone on both sides only capsules can tell.
    desk.0.file("own.toml", "[[override]]\nrule = \"plan-missing\"\noff = true\n");
    let lost = desk.diff("a.json", "b.json");
    assert_eq!(told(&lost, "S-1", "hours-excessive"), "gone: not found out");
    assert!(text(&lost["causes_by"]).contains("a.json") && text(&lost["causes_by"]).contains("--capsule"));
    told_apart(&desk.diff("a.zip", "b.zip"));
}

const DATED: &str = r#"[pack]
id = "dated"
title = "Dated"

[[parameters.most_hours]]
value = 60
until = 2026-06-30
[[parameters.most_hours]]
value = 75
from = 2026-07-01

[[rule]]
id = "hours-over-the-limit-of-the-day"
title = "Over the limit of the day"
kind = "evidence"
severity = "medium"
when = "max_weekly_hours > :most_hours"
why = "The limit depends on the day."
ask = "Who works so long?"
action = "Ask for the rosters."
example = [
  { given = { max_weekly_hours = 76 }, expect = "flagged" },
  { given = { max_weekly_hours = 40 }, expect = "clear" },
  { given = { max_weekly_hours = "" }, expect = "unknown" },
]
"#;

#[test]
fn a_limit_that_a_day_brings_is_told_from_a_change_of_the_rules() {
    let desk = Desk::new();
    desk.0.file("dated.toml", DATED);
    desk.check("2026-06-01", &["before.csv", "--rules", "dated.toml", "-o", "a.json"]);
    desk.check(DAY, &["before.csv", "--rules", "dated.toml", "-o", "b.json"]);
    let found = desk.diff("a.json", "b.json");
    assert_eq!(told(&found, "S-1", "hours-over-the-limit-of-the-day"), "gone: day");
    desk.check(DAY, &["before.csv", "--rules", "dated.toml", "--rules", "own.toml", "-o", "c.json"]);
    let found = desk.diff("a.json", "c.json");
    assert_eq!(told(&found, "S-1", "hours-over-the-limit-of-the-day"), "gone: day");
    assert_eq!(told(&found, "S-1", "hours-excessive"), "gone: rules");
}

#[test]
fn reference_data_is_told_from_rules() {
    let desk = Desk::new();
    desk.check(DAY, &["before.csv", "-o", "a.json"]);
    let tables = desk.0.folder("tables");
    let tiers = "tip_tiers.csv";
    let (_, rows) = thbscreen::bundled::REFERENCE_FILES.iter().find(|(file, _)| *file == tiers).expect("bundled");
    desk.0.file(&format!("tables/{tiers}"), rows.replace(",2,", ",3,"));
    let described = thbscreen::bundled::REFERENCE;
    let start = described.find("id = \"tip\"").expect("it is described");
    let block = &described[described[..start].rfind("[[table]]").expect("its head")..];
    let end = block[9..].find("\n[[table]]").map_or(block.len(), |end| end + 9);
    desk.0.file("tables/reference.toml", &block[..end]);
    desk.check(DAY, &["before.csv", "--reference", &tables, "--rules", "own.toml", "-o", "b.json"]);
    let found = desk.diff("a.json", "b.json");
    assert_eq!(found["differing"], serde_json::json!(["reference", "rules"]));
    let by_tables =
        items(&found["findings"]).iter().filter(|changed| changed["causes"] == serde_json::json!(["reference"]));
    let rules: Vec<&str> = by_tables.map(|changed| text(&changed["rule"])).collect();
    assert_eq!(rules, ["country-elevated", "audit-absent-high-risk"], "those that read the table, and no others");
    assert_eq!(told(&found, "S-1", "plan-missing"), "better: rules");
}

#[test]
fn two_nights_of_single_lists_are_compared_like_any_reports() {
    let desk = Desk::new();
    desk.0.folder("lists");
    desk.0.file("lists/b.csv", BEFORE);
    desk.check("2026-11-01", &["lists", "--per-file", "--any-order", "-o", "{file}-1.json"]);
    desk.check(DAY, &["lists", "--per-file", "--any-order", "--rules", "own.toml", "-o", "{file}-2.json"]);
    let found = desk.diff("b-1.json", "b-2.json");
    assert!(text(&found["causes_by"]).starts_with("screened again"), "{}", found["causes_by"]);
    assert_eq!(told(&found, "S-1", "plan-missing"), "better: rules");
}

#[test]
fn of_a_redacted_report_no_cause_is_made_up() {
    let desk = Desk::new();
    desk.check("2026-11-01", &["before.csv", "--redact", "key.csv", "-o", "a.json"]);
    desk.check(DAY, &["after.csv", "--redact", "key.csv", "--rules", "own.toml", "-o", "b.json"]);
    let found = desk.diff("a.json", "b.json");
    assert!(text(&found["causes_by"]).contains("redacted"), "{}", found["causes_by"]);
    let ids = items(&found["findings"]).iter().map(|changed| text(&changed["supplier"]));
    assert!(ids.clone().count() > 0 && ids.into_iter().all(|id| id.starts_with("id-")), "pseudonyms are compared");
    assert!(items(&found["findings"]).iter().all(|changed| changed["causes"].is_null()));
}

#[test]
fn what_got_worse_ends_with_one() {
    let desk = Desk::new();
    desk.check(DAY, &["before.csv", "-o", "a.json"]);
    desk.check(DAY, &["after.csv", "-o", "b.json"]);
    desk.0.file("milder.toml", "[[override]]\nrule = \"plan-missing\"\nseverity = \"low\"\n");
    desk.check(DAY, &["before.csv", "--rules", "milder.toml", "-o", "c.json"]);
    let code = |arguments: &[&str]| desk.run(&[&["diff"], arguments].concat()).code;
    assert_eq!(code(&["a.json", "b.json"]), 1);
    assert_eq!(code(&["a.json", "b.json", "--fail-on", "never"]), 0);
    assert_eq!(code(&["a.json", "c.json"]), 0, "only better");
    assert_eq!(code(&["a.json", "missing.json"]), 2);
    assert_eq!(code(&["a.json", "before.csv"]), 2);
    for format in ["table", "csv", "json", "markdown"] {
        assert_eq!(code(&["a.json", "b.json", "--format", format]), 1, "{format}");
    }
}

#[test]
fn names_that_are_to_be_typed_stand_whole_in_eighty_columns() {
    let desk = Desk::new();
    let list = |answer: &str, hours: &str| {
        format!(
            "Supplier ID,Name,Deceptive recruitment reported,Accommodation provided,Accommodation meets standard,Hours\n\
             S-1,Erfundene Personalvermittlung GmbH,{answer},yes,{answer},{hours}\n"
        )
    };
    desk.0.file("was.csv", list("", "40"));
    desk.0.file("is.csv", list("yes", "40").replace(",yes,40", ",no,40"));
    let reply = "| 1 | S-1 | #deceptive_recruitment_reported | q | yes | interviews, p. 2 |\n\
                 | 2 | S-1 | #accommodation_meets_standard | q | no |  |\n";
    desk.0.file("reply.md", reply);
    desk.check(DAY, &["was.csv", "-o", "a.json"]);
    desk.check(DAY, &["is.csv", "-o", "b.json"]);
    desk.check(DAY, &["was.csv", "--reply", "reply.md", "-o", "c.json"]);
    for (after, language) in ["b.json", "c.json"].into_iter().flat_map(|after| Language::ALL.map(|l| (after, l))) {
        let shown = desk.run(&["diff", "a.json", after, "--show", "info", "--language", language.code()]).stdout;
        let words: Vec<&str> = shown.split_whitespace().collect();
        for name in ["deceptive_recruitment_reported", "accommodation_meets_standard", "recruitment-deception"] {
            assert!(words.iter().any(|word| word.trim_end_matches(',') == name), "{after} {language} {name}: {shown}");
        }
        assert!(shown.lines().filter(|line| line.starts_with('│')).all(|line| line.width() <= 80), "{shown}");
    }
}

#[test]
fn what_a_difference_shows_steers_nobody() {
    let desk = Desk::new();
    let hostile = BEFORE.replace("Erfunden GmbH", "\u{1b}[31m=1+1<script>|[x](y)\u{202e}");
    desk.0.file("hostile.csv", &hostile);
    desk.check(DAY, &["hostile.csv", "-o", "a.json"]);
    desk.check(DAY, &["after.csv", "-o", "b.json"]);
    for format in ["table", "csv", "json", "markdown"] {
        let shown = desk.run(&["diff", "a.json", "b.json", "--format", format]).stdout;
        assert!(!shown.contains(['\u{1b}', '\u{202e}']), "{format}: {shown}");
    }
    let markdown = desk.run(&["diff", "a.json", "b.json", "--format", "markdown"]).stdout;
    assert!(!markdown.contains("<script>") && !markdown.contains("[x](y)"), "{markdown}");
}
