//! Packs build on each other, change each other, hold from day to day, and bring their
//! own tables along.

use serde_json::Value;

use crate::support::{
    Folder, check, evidence, finding, items, json, json_as_of, parsed, rule_ids, run, supplier, text, verdict,
};

/// A pack whose rule compares hours with a limit.
const HOURS: &str = r#"
[pack]
id = "hours"
title = "Hours"

[[parameters.limit]]
value = 60
from = 2020-01-01
until = 2021-12-31
instrument = "ilo-indicators-2012"
[[parameters.limit]]
value = 50
from = 2024-01-01

[[rule]]
id = "long-hours"
title = "Long weeks"
kind = "evidence"
severity = "high"
when = "max_weekly_hours > :limit"
why = "Long weeks wear people out."
ask = "Who works so long?"
action = "Ask for the rosters."
example = [
  { given = { max_weekly_hours = 51 }, expect = "flagged" },
  { given = { max_weekly_hours = 50 }, expect = "clear" },
  { given = { max_weekly_hours = "" }, expect = "unknown" },
]
"#;

const LIST: &str = "ID,Name,Max weekly hours\nS-1,Erfunden GmbH,55\n";

fn notices<'a>(report: &'a Value, kind: &str) -> Vec<&'a str> {
    let of_kind = items(&report["notices"]).iter().filter(|notice| notice["kind"] == kind);
    of_kind.map(|notice| text(&notice["about"])).collect()
}

#[test]
fn a_parameter_has_the_value_of_the_day_and_the_report_says_which() {
    let folder = Folder::new();
    let (pack, list) = (folder.file("hours.toml", HOURS), folder.file("list.csv", LIST));
    let on = |day: &str| json_as_of(day, &[&list, "--rules", &pack]);
    let now = on("2026-01-01");
    let found = finding(&now, "S-1", "long-hours").expect("55 hours are more than 50");
    assert_eq!(text(&evidence(found, ":limit")["value"]), "50 (from 2024-01-01)");
    assert_eq!(evidence(found, ":limit")["row"], 11);
    assert_eq!(verdict(&on("2020-06-30"), "S-1", "long-hours"), None, "55 hours are not more than 60");
    let rules = items(&now["rules"]);
    let rule = rules.iter().find(|rule| rule["id"] == "long-hours").expect("the rule is in the report");
    assert_eq!(rule["parameters"][0]["value"], "50");
    // Before the first value and between two of them the rule does not run, and says so.
    for (day, begins) in [("2019-12-31", "2020-01-01"), ("2022-01-01", "2024-01-01")] {
        let report = on(day);
        assert!(!rule_ids(&report).contains(&"long-hours"), "{day}");
        assert_eq!(notices(&report, "coming"), ["long-hours"], "{day}");
        assert_eq!(report["run"]["dormant"][0]["date"], begins);
    }
}

#[test]
fn a_rule_comes_into_force_and_ends() {
    let folder = Folder::new();
    let days = "effective_from = 2027-12-14\neffective_until = 2028-12-31\nwhen = \"max_weekly_hours > :limit\"";
    let pack = folder.file("hours.toml", HOURS.replace("when = \"max_weekly_hours > :limit\"", days));
    let list = folder.file("list.csv", LIST);
    let on = |day: &str| json_as_of(day, &[&list, "--rules", &pack]);
    for (day, state) in [("2027-12-13", "coming"), ("2029-01-01", "ended")] {
        let report = on(day);
        assert_eq!(report["run"]["dormant"][0]["state"], state, "{day}");
        assert!(!rule_ids(&report).contains(&"long-hours"), "{day}");
    }
    for day in ["2027-12-14", "2028-12-31"] {
        assert_eq!(verdict(&on(day), "S-1", "long-hours"), Some("flagged"), "{day}");
    }
    let table = run(&["check", "--as-of", "2026-01-01", &list, "--rules", &pack]).stdout;
    assert!(table.contains("long-hours") && table.contains("not in force on 2026-01-01"), "{table}");
    // The examples are looked at on a day on which the rule runs.
    let tested = run(&["rules", "test", "--rules", &pack]);
    assert_eq!(tested.code, 0, "{}", tested.stdout);
}

#[test]
fn three_lines_change_a_rule_and_the_report_says_so() {
    let folder = Folder::new();
    let list = folder.file("list.csv", "ID,Name,Anti-trafficking plan,Max weekly hours\nS-1,Erfunden GmbH,no,55\n");
    let before = json(&[&list]);
    assert_eq!(finding(&before, "S-1", "plan-missing").expect("it has no plan")["severity"], "high");
    assert_eq!(verdict(&before, "S-1", "hours-excessive"), None);

    let weight = folder.file("weight.toml", "[[override]]\nrule = \"plan-missing\"\nseverity = \"low\"\n");
    let after = json(&[&list, "--rules", &weight]);
    assert_eq!(finding(&after, "S-1", "plan-missing").expect("it has no plan")["severity"], "low");
    assert_eq!(notices(&after, "changed"), ["plan-missing"]);
    assert_eq!(after["run"]["overrides"][0]["by"], "weight");

    let limit = folder.file("limit.toml", "[[override]]\nparameter = \"hours_medium\"\nvalue = 48\n");
    let after = json(&[&list, "--rules", &limit]);
    let found = finding(&after, "S-1", "hours-excessive").expect("55 hours are more than 48");
    assert_eq!(text(&evidence(found, ":hours_medium")["value"]), "48 (changed by limit)");

    let off = folder.file("off.toml", "[[override]]\nrule = \"plan-missing\"\noff = true\n");
    let after = json(&[&list, "--rules", &off]);
    assert!(!rule_ids(&after).contains(&"plan-missing"));
    assert_eq!(after["run"]["dormant"][0]["state"], "switched_off");
    assert_eq!(notices(&after, "changed"), ["plan-missing"]);
}

#[test]
fn a_pack_sees_the_parameters_of_the_pack_it_builds_on() {
    let folder = Folder::new();
    let head = "[pack]\nid = \"own\"\ntitle = \"Own\"\nextends = [\"osce\"]\n";
    let rule = HOURS.split_once("[[rule]]").expect("there is a rule").1;
    let examples = rule.replace(":limit", ":hours_medium").replace("= 51 }", "= 61 }").replace("= 50 }", "= 60 }");
    let pack = folder.file("own.toml", format!("{head}[[rule]]{examples}"));
    let list = folder.file("list.csv", "ID,Name,Max weekly hours\nS-1,Erfunden GmbH,61\n");
    // The base is loaded, though another pack was chosen.
    let report = json(&[&list, "--pack", "disclosure", "--rules", &pack]);
    assert!(rule_ids(&report).contains(&"plan-missing"));
    assert_eq!(verdict(&report, "S-1", "long-hours"), Some("flagged"));
    let again = format!("{head}[parameters]\nhours_medium = 3\n[[rule]]{examples}");
    let output = check(&[&list, "--rules", &folder.file("again.toml", again)]);
    assert_eq!(output.code, 2);
    assert!(output.stderr.contains("defined in pack `osce`") && output.stderr.contains("[[override]]"));
}

/// The first block of a language in the README that contains a word.
fn readme_block<'a>(readme: &'a str, language: &str, word: &str) -> &'a str {
    let blocks = readme.split("```").skip(1).step_by(2).filter_map(|block| block.strip_prefix(language));
    let found = blocks.map(str::trim_start).find(|block| block.contains(word));
    found.unwrap_or_else(|| panic!("the README has no {language} block with {word:?}"))
}

#[test]
fn the_readme_s_packs_do_what_it_says() {
    let readme = include_str!("../../README.md");
    let folder = Folder::new();
    folder.file("agencies.csv", readme_block(readme, "csv", "Agency"));
    let pack = folder.file("ours.toml", readme_block(readme, "toml", "tables.agencies"));
    let tested = run(&["rules", "test", "--rules", &pack]);
    assert_eq!(tested.code, 0, "{}{}", tested.stdout, tested.stderr);
    let rows = "ID,Name,Labour agency name\nS-1,Erfunden GmbH,Erdachte Arbeit GmbH\nS-2,Ausgedacht SARL,Andere Leute\n";
    let list = folder.file("list.csv", rows);
    let report = json(&[&list, "--rules", &pack]);
    let found = finding(&report, "S-1", "agency-under-inquiry").expect("its agency is in the table");
    assert_eq!(evidence(found, "agencies.inquiry")["row"], 2);
    // The table says what a name that is not in it reads as.
    assert_eq!(verdict(&report, "S-2", "agency-under-inquiry"), None);
    for part in ["rule = \"plan-missing\"", "parameter = \"hours_medium\""] {
        let changed = folder.file("change.toml", readme_block(readme, "toml", part));
        assert_eq!(notices(&json(&[&list, "--rules", &changed]), "changed").len(), 1, "{part}");
    }
}

#[test]
fn amounts_are_compared_through_rates_and_a_missing_one_is_named() {
    let folder = Folder::new();
    let rows = "ID,Name,Anti-trafficking plan,Contract value,Currency\nS-1,Erfunden GmbH,no,40000,USD\n\
                S-2,Ausgedacht SARL,no,40000,CHF\nS-3,Muster KG,no,40000,\n";
    let list = folder.file("list.csv", rows);
    let rates = folder.file("rates.csv", "date,currency,per_usd\n2026-06-30,EUR,0.5\n2020-01-01,CHF,2\n");
    let severity = |report: &Value, key| finding(report, key, "plan-missing").expect("no plan")["severity"].clone();
    let report = json_as_of("2026-07-01", &[&list, "--rates", &rates]);
    // 40,000 dollars are 20,000 euros and so below the limit for small contracts.
    assert_eq!(severity(&report, "S-1"), "medium");
    let found = finding(&report, "S-1", "plan-missing").expect("no plan");
    assert_eq!(text(&evidence(found, "exchange rate")["value"]), "1 USD = 0.5000 EUR (2026-06-30)");
    // A rate that is too old counts as missing, and an amount without a currency is no euro.
    assert_eq!([severity(&report, "S-2"), severity(&report, "S-3")], ["high", "high"]);

    let pack = HOURS
        .replace("max_weekly_hours > :limit", "contract_value > :limit")
        .replace("value = 60", "value = 60\ncurrency = \"EUR\"")
        .replace("value = 50", "value = 50\ncurrency = \"EUR\"")
        .replace("max_weekly_hours = 51", "currency = \"EUR\", contract_value = 51")
        .replace("max_weekly_hours = 50", "currency = \"EUR\", contract_value = 50")
        .replace("max_weekly_hours = \"\"", "contract_value = \"\"");
    let pack = folder.file("value.toml", pack);
    let report = json_as_of("2026-07-01", &[&list, "--rates", &rates, "--rules", &pack]);
    let missing = |key| {
        let found = finding(&report, key, "long-hours").unwrap_or_else(|| panic!("{}", supplier(&report, key)));
        assert_eq!(found["verdict"], "unknown");
        items(&found["missing"]).iter().map(text).collect::<Vec<_>>()
    };
    assert_eq!(missing("S-2"), ["exchange rate CHF to EUR"]);
    assert_eq!(missing("S-3"), ["currency"]);
}

#[test]
fn rates_that_cannot_be_read_are_refused_with_their_place() {
    let folder = Folder::new();
    let list = folder.file("list.csv", LIST);
    let cases = [
        ("date,currency\n2026-01-01,EUR\n", "per_usd"),
        ("date,currency,per_usd\nyesterday,EUR,1\n", "row 2: `yesterday` is no date"),
        ("date,currency,per_usd\n2026-01-01,EURO,1\n", "row 2: `EURO` is no currency code"),
        ("date,currency,per_usd\n2026-01-01,EUR,-1\n", "row 2: `-1` is no rate"),
    ];
    for (content, says) in cases {
        let output = check(&[&list, "--rates", &folder.file("rates.csv", content)]);
        assert_eq!((output.code, output.stdout.as_str()), (2, ""), "{content}");
        assert!(output.stderr.contains(says), "{content}: {}", output.stderr);
    }
    assert!(check(&[&list, "--rates", &folder.path("none.csv")]).stderr.contains("no such file"));
}

#[test]
fn a_rule_that_is_flagged_for_most_suppliers_is_remarked_on() {
    let folder = Folder::new();
    // Of 20 suppliers 13 are more than 60 per cent, 12 are not; 19 suppliers are too few.
    for (flagged, all, is_most) in [(13, 20, true), (12, 20, false), (19, 19, false)] {
        let rows = (0..all).map(|n| format!("S-{n},Name {n},{}\n", if n < flagged { "no" } else { "yes" }));
        let list = format!("ID,Name,Anti-trafficking plan\n{}", rows.collect::<String>());
        let report = json(&[&folder.file("list.csv", list)]);
        assert_eq!(notices(&report, "fires_on_most").contains(&"plan-missing"), is_most, "{flagged} of {all}");
    }
}

#[test]
fn old_reference_data_is_remarked_on_or_stops_the_run() {
    let folder = Folder::new();
    let list = folder.file("list.csv", "Name,Country,Goods\nErfunden GmbH,DE,bricks\n");
    let report = json(&[&list, "--max-data-age", "100"]);
    assert!(notices(&report, "stale_data").contains(&"reference data dol_goods.csv"), "{}", report["notices"]);
    assert_eq!(notices(&json(&[&list, "--max-data-age", "36500"]), "stale_data"), [] as [&str; 0]);
    let refused = check(&[&list, "--max-data-age", "100", "--stale-data", "fail"]);
    assert_eq!((refused.code, refused.stdout.as_str()), (2, ""));
    assert!(refused.stderr.contains("dol_goods.csv is of 2022-09-28"), "{}", refused.stderr);
    assert_eq!(check(&[&list, "--max-data-age", "36500", "--stale-data", "fail"]).code, 0);
    // What was published later was not known on the day.
    let report = json_as_of("2021-01-01", &[&list]);
    assert!(notices(&report, "later_data").contains(&"reference data dol_goods.csv"), "{}", report["notices"]);
}

#[test]
fn every_rule_in_a_report_carries_its_conditions() {
    let report = json(&["fixtures/clean.csv"]);
    for rule in items(&report["rules"]) {
        assert!(!text(&rule["when"]).is_empty(), "{rule}");
    }
    let listed = parsed(&run(&["rules", "list", "--format", "json"]).stdout);
    assert!(items(&listed).len() > items(&report["rules"]).len(), "other packs are listed too");
}

#[test]
fn a_pack_brings_its_own_instruments_along() {
    let folder = Folder::new();
    let own = "\n[[instrument]]\nid = \"our-house-rules\"\ntitle = \"House rules\"\npublisher = \"City of Example\"\n\
               jurisdiction = [\"Austria\"]\nkind = \"guidance\"\nstatus = \"in force\"\nsure = \"read\"\n\
               note = \"Kept in the house.\"\nbuyer = \"Ask for rosters.\"\nsupplier = \"Keep rosters.\"\n";
    let cited = HOURS.replace("instrument = \"ilo-indicators-2012\"", "instrument = \"our-house-rules\"") + own;
    let pack = folder.file("hours.toml", &cited);
    let report = json_as_of("2021-01-01", &[&folder.file("list.csv", LIST), "--rules", &pack]);
    let found = items(&report["instruments"]).iter().find(|instrument| instrument["id"] == "our-house-rules");
    assert_eq!(found.expect("the report carries what its rules cite")["title"], "House rules");
    let twice = folder.file("twice.toml", format!("{cited}{own}"));
    let refused = check(&["fixtures/clean.csv", "--rules", &twice]);
    assert!(refused.code == 2 && refused.stderr.contains("two instruments `our-house-rules`"), "{}", refused.stderr);
}

#[test]
fn a_rule_that_is_not_what_its_examples_say_screens_nobody() {
    let folder = Folder::new();
    let wrong = folder.file("hours.toml", HOURS.replace("= 51 }, expect", "= 49 }, expect"));
    let output = check(&[&folder.file("list.csv", LIST), "--rules", &wrong]);
    assert_eq!((output.code, output.stdout.as_str()), (2, ""));
    for part in ["hours.toml:", "`long-hours`", "expected flagged, came out clear", "nothing was screened"] {
        assert!(output.stderr.contains(part), "{part:?} is missing: {}", output.stderr);
    }
}
