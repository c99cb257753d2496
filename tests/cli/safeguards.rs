//! What would quietly weaken a screening is refused, and files of the user stay as they
//! are.

use std::process::{Command, Stdio};

use crate::support::{Folder, bytes_of, check, checking, json, run, verdict};

const HEAD: &str = "supplier_id,name,plan_present,max_weekly_hours\n";
/// A list of one.
const LIST: &str = "supplier_id,name,plan_present,max_weekly_hours\nS-1,Erfunden GmbH,no,61\n";

#[test]
fn a_number_that_nothing_compares_with_is_refused_as_a_parameter() {
    let folder = Folder::new();
    let list = folder.file("list.csv", LIST);
    for value in ["nan", "-nan", "inf", "-inf", "1e400"] {
        let pack = folder.file("own.toml", format!("[[override]]\nparameter = \"hours_medium\"\nvalue = {value}\n"));
        let output = check(&[&list, "--rules", &pack]);
        assert_eq!(output.code, 2, "{value}: {}", output.stdout);
        assert!(output.stderr.contains("the value of `hours_medium` cannot be read"), "{value}: {}", output.stderr);
        assert!(output.stderr.contains("own.toml:3"), "{value}: {}", output.stderr);
    }
}

#[test]
fn a_report_is_not_written_over_a_file_the_rules_are_read_from() {
    let folder = Folder::new();
    let list = folder.file("list.csv", LIST);
    let rates = folder.file("rates.csv", "date,currency,per_usd\n2026-11-20,EUR,0.86\n");
    let table = folder.file("agencies.csv", "Agency,Inquiry\nErdachte Arbeit GmbH,open\n");
    let pack = folder.file("own.toml", AGENCIES);
    for (options, output) in [(["--rates", &rates], &rates), (["--rules", &pack], &table)] {
        let before = bytes_of(output);
        let refused = check(&[&[list.as_str(), "-o", output], &options[..]].concat());
        assert_eq!(refused.code, 2, "{}", refused.stdout);
        assert!(refused.stderr.contains("is not written over"), "{}", refused.stderr);
        assert!(bytes_of(output) == before, "{output} has changed");
    }
}

const AGENCIES: &str = r#"
tables.agencies = { file = "agencies.csv", key = { Agency = "labour_agency_name" }, absent = "none" }
[[rule]]
id = "agency-under-inquiry"
title = "Labour agency under inquiry"
kind = "evidence"
severity = "medium"
when = "agencies.inquiry = 'open'"
why = "An inquiry was opened."
ask = "What is it about?"
action = "Ask before award."
example = [
  { given = { labour_agency_name = "Erdachte Arbeit GmbH" }, expect = "flagged" },
  { given = { labour_agency_name = "Muster Personal KG" }, expect = "clear" },
  { given = { labour_agency_name = "" }, expect = "unknown" },
]
"#;

#[test]
fn a_pack_that_is_asked_for_twice_counts_once() {
    let folder = Folder::new();
    let list = folder.file("list.csv", LIST);
    let packs = folder.folder("packs");
    let pack = folder.file("packs/own.toml", "[[override]]\nrule = \"plan-missing\"\nseverity = \"low\"\n");
    let once = json(&[&list, "--pack", "uk", "--rules", &pack]);
    let twice = ["--pack", "uk", "--pack", "uk", "--rules", &pack, "--rules", &packs];
    let twice = json(&[&[list.as_str()], &twice[..]].concat());
    assert_eq!(twice["rules"], once["rules"]);
    assert_eq!(twice["notices"], once["notices"]);
}

#[test]
fn exchange_rates_that_contradict_themselves_are_refused() {
    let folder = Folder::new();
    let list = folder.file("list.csv", LIST);
    for (rates, says) in [
        ("date,currency,per_usd\n2026-11-20,EUR,0.86\n2026-11-20,EUR,0.96\n", "rows 2 and 3 give different rates"),
        ("date,currency,per_usd\n2026-11-20,USD,2\n", "row 2: one USD is 2 USD"),
        ("date,currency,per_usd,per_eur\n2026-11-20,GBP,0.8,0.9\n", "are both columns of rates"),
    ] {
        let path = folder.file("rates.csv", rates);
        let output = check(&[&list, "--rates", &path]);
        assert_eq!(output.code, 2, "{says}: {}", output.stdout);
        assert!(output.stderr.contains(says) && output.stderr.contains("rates.csv"), "{says}: {}", output.stderr);
    }
    let output = check(&[&list, "--rates", &folder.folder("a folder")]);
    assert!(output.stderr.contains("this is a folder"), "{}", output.stderr);
}

#[test]
fn a_reader_who_leaves_early_does_not_turn_findings_into_none() {
    let folder = Folder::new();
    let rows = (1..2000).map(|number| format!("S-{number},Erfunden {number} GmbH,no,61\n"));
    let list = folder.file("list.csv", format!("{HEAD}{}", rows.collect::<String>()));
    for format in ["table", "csv", "json"] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_thbscreen"));
        command.args(checking(&[&list, "--format", format]));
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("it can be started");
        drop(child.stdout.take());
        let output = child.wait_with_output().expect("it ends");
        assert_eq!(output.status.code(), Some(1), "{format}: {}", String::from_utf8_lossy(&output.stderr));
        assert!(output.stderr.is_empty(), "{format}: {}", String::from_utf8_lossy(&output.stderr));
    }
}

#[test]
fn a_day_that_is_none_is_refused_with_the_way_to_write_it() {
    for day in ["tomorrow", "2026-02-30", "01/02/2026", ""] {
        for command in [&["rules", "list"][..], &["sources"]] {
            let output = run(&[command, &["--as-of", day]].concat());
            assert_eq!(output.code, 2, "{day}");
            assert!(output.stderr.contains("as 2025-01-31"), "{day}: {}", output.stderr);
        }
    }
}

#[test]
fn a_good_that_is_denied_or_is_a_street_is_not_taken_for_the_good() {
    let folder = Folder::new();
    let goods = [
        ("no cotton; polyester only", "CN"),
        ("not made here, not cotton", "CN"),
        ("keine Baumwolle", "CN"),
        ("Brick Lane software licence", "IN"),
        ("cotton shirts", "CN"),
        ("bricks", "IN"),
    ];
    let rows =
        (1..).zip(goods).map(|(number, (goods, origin))| format!("S-{number},N {number},\"{goods}\",{origin}\n"));
    let head = "supplier_id,name,goods,goods_origin_country\n";
    let list = folder.file("list.csv", format!("{head}{}", rows.collect::<String>()));
    let report = json(&[&list, "--pack", "us-import"]);
    for key in ["S-1", "S-2", "S-3", "S-4"] {
        for rule in ["good-listed", "good-priority-sector-china", "good-under-order"] {
            assert_ne!(verdict(&report, key, rule), Some("flagged"), "{key} {rule}");
        }
    }
    for key in ["S-5", "S-6"] {
        assert_eq!(verdict(&report, key, "good-listed"), Some("flagged"), "{key}");
    }
}

#[test]
fn a_place_that_is_no_toml_is_told_once() {
    let folder = Folder::new();
    let list = folder.file("list.csv", LIST);
    let pack = folder.file("own.toml", "a = [[[[");
    let output = check(&[&list, "--rules", &pack]);
    assert!(output.stderr.contains("1 fault in the rules"), "{}", output.stderr);
    let binary = folder.file("binary.toml", [0xff, 0xfe, 0x00]);
    let output = check(&[&list, "--rules", &binary]);
    assert!(output.stderr.contains("a rule pack is a TOML file"), "{}", output.stderr);
}

#[test]
fn a_number_in_quotation_marks_is_refused_with_the_way_to_write_it() {
    let folder = Folder::new();
    let pack = folder.file("own.toml", HOURS);
    let output = run(&["rules", "test", "--rules", &pack]);
    assert_eq!(output.code, 2, "{}", output.stdout);
    assert!(output.stderr.contains("write it without quotation marks"), "{}", output.stderr);
}

const HOURS: &str = r#"
[[rule]]
id = "hours-asked-about"
title = "Long hours"
kind = "evidence"
severity = "medium"
when = "max_weekly_hours > 48"
why = "Long hours were stated."
ask = "How often?"
action = "Ask before award."
example = [
  { given = { max_weekly_hours = "49" }, expect = "flagged" },
  { given = { max_weekly_hours = "48" }, expect = "clear" },
  { given = { max_weekly_hours = "" }, expect = "unknown" },
]
"#;

#[test]
fn a_column_whose_values_are_not_what_its_header_says_is_remarked_on() {
    let folder = Folder::new();
    let rows = "Name,Country,Migrant share pct\nErfunden GmbH,DE,150\nAusgedacht SARL,FR,-3\nMuster KG,AT,900\n";
    let output = check(&[&folder.file("list.csv", rows)]);
    let words = output.stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    for part in ["`Migrant share pct`", "not used", "migrant_share_pct", "`150`"] {
        assert!(words.contains(part), "{part:?} is missing: {}", output.stdout);
    }
}
