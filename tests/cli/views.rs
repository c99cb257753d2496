//! How flags and open checks spread: suppliers in groups, in every format.

use serde_json::Value;

use crate::support::{Folder, check, items, parsed, run};

/// Three suppliers: one flagged for a plan it lacks, one with a plan, one who says
/// nothing. The second works in two sectors.
const LIST: &str = "ID,Name,Country,Site country,Sector code,Tier,Bid,Anti-trafficking plan\n\
                    S-1,Erfunden GmbH,DE,RO,81,0,A,no\n\
                    S-2,Ausgedacht SARL,FR,,81; 78,1,A,yes\n\
                    S-3,Nirgends Ltd,,,,,,\n";

fn grouped(list: &str, by: &str) -> Vec<(Option<String>, u64, u64)> {
    let output = check(&[list, "--by", by, "--format", "json"]);
    let document = parsed(&output.stdout);
    assert_eq!(document["schema"], "thbscreen/groups/v1");
    let group = |group: &Value| {
        let number = |key: &str| group[key].as_u64().expect("it is a number");
        (group["key"].as_str().map(str::to_owned), number("suppliers"), number("flagged"))
    };
    items(&document["groups"]).iter().map(group).collect()
}

fn group(key: &str, suppliers: u64, flagged: u64) -> (Option<String>, u64, u64) {
    (Some(key.to_owned()), suppliers, flagged)
}

#[test]
fn suppliers_are_counted_where_they_work_and_in_every_sector() {
    let folder = Folder::new();
    let list = folder.file("list.csv", LIST);
    // The country of the work counts before that of registration; France is Tier 1 of
    // the report on trafficking, and a sector named for a risk is a flag.
    let countries = grouped(&list, "country");
    assert_eq!(countries.iter().map(|(key, ..)| key.as_deref()).collect::<Vec<_>>(), [Some("RO"), Some("FR"), None]);
    assert_eq!(grouped(&list, "sector"), [group("81", 2, 2), group("78", 1, 1), (None, 1, 1)]);
    assert_eq!(grouped(&list, "tier"), [group("0", 1, 1), group("1", 1, 1), (None, 1, 1)]);
}

#[test]
fn a_rule_counts_the_suppliers_it_concerns() {
    let folder = Folder::new();
    let list = folder.file("list.csv", LIST);
    let rules = grouped(&list, "rule");
    let plan = rules.iter().find(|(key, ..)| key.as_deref() == Some("plan-missing")).expect("it is there");
    assert_eq!((plan.1, plan.2), (3, 1));
}

#[test]
fn groups_can_be_had_for_the_terminal_and_as_csv() {
    let folder = Folder::new();
    let list = folder.file("list.csv", LIST.replace("Bid,", "Bid id,").replace(",A,", ",=A1,"));
    let csv = check(&[&list, "--by", "tier", "--format", "csv"]).stdout;
    assert!(csv.starts_with("tier,title,suppliers,flagged,flagged_pct,high_or_critical,unknown\n"), "{csv}");
    // What looks like a formula is written as text.
    let csv = check(&[&list, "--by", "bid", "--format", "csv"]).stdout;
    assert!(csv.contains("\n'=A1,"), "{csv}");
    let table = check(&[&list, "--by", "sector"]).stdout;
    assert!(table.contains("Employment activities") && table.contains("(not stated)"), "{table}");
    assert!(table.lines().all(|line| line.chars().count() <= 80), "{table}");
    let refused = check(&[&list, "--by", "colour"]);
    assert_eq!(refused.code, 2);
    assert!(refused.stderr.contains("bid, supplier, country, sector, tier, rule"), "{}", refused.stderr);
}

#[test]
fn one_supplier_is_one_wherever_it_is_counted() {
    let folder = Folder::new();
    let list = folder.file("list.csv", "Name,Country,Max weekly hours\nErfunden GmbH,Korea,?\n");
    for arguments in
        [&["--by", "country"][..], &["--strict"], &["--strict", "--format", "junit"], &["--per-file", "--strict"]]
    {
        let told = check(&[&[&*list], arguments].concat());
        let told = format!("{}{}", told.stdout, told.stderr);
        assert!(told.contains("1 supplier ") || told.contains("1 remark ") || told.contains("1 list "), "{told}");
        for several in ["1 suppliers", "1 remarks", "1 lists", "1 rules"] {
            assert!(
                !told.split([' ', '\n', '"']).collect::<Vec<_>>().join(" ").contains(&format!(" {several}")),
                "{told}"
            );
        }
    }
    assert!(run(&["columns", &list]).stdout.contains(", 1 supplier\n"));
}

#[test]
fn files_hold_the_whole_report_whatever_is_shown() {
    let folder = Folder::new();
    let list = folder.file("list.csv", LIST);
    let path = folder.path("report.json");
    let output = check(&[&list, "--by", "country", "-o", &path]);
    assert!(output.stdout.contains("by country"), "{}", output.stdout);
    let report = parsed(&std::fs::read_to_string(&path).expect("the report was written"));
    assert_eq!(items(&report["suppliers"]).len(), 3);
    assert_eq!(output.code, 1, "the gate does not depend on what is shown");
}
