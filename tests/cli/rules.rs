//! Rules can be listed, explained, tested and added to.

use crate::support::{
    Folder, check, evidence, finding, items, json, json_as_of, keys, parsed, run, text, unbroken, verdict,
};

const REFERENCE: &str = r#"
[[table]]
id = "own_audits"
file = "own_audits.csv"
title = "Our own site visits"
publisher = "The buyer"
edition = "2026"
date = 2026-10-01
licence = "internal"
complete = false
[[table.key]]
column = "supplier"
match = "exact"
from = ["name"]
[table.fields]
result = "result"
"#;

const AUDITS: &str = "supplier,result\nErfunden GmbH,failed\nAusgedacht SARL,passed\n";

const PACK: &str = r#"
[pack]
id = "own"
title = "Our own rules"

[parameters]
refused = "failed"

[[rule]]
id = "site-visit-failed"
title = "Our site visit found a pattern to ask about"
kind = "evidence"
severity = "critical"
when = "own_audits.result = :refused"
why = "We were there."
ask = "What has changed since our visit?"
action = "Visit again."
instruments = ["osce-ending-exploitation-2014"]

[[rule.example]]
given = { name = "Erfunden GmbH" }
expect = "flagged"
severity = "critical"
[[rule.example]]
given = { name = "Ausgedacht SARL" }
expect = "clear"
[[rule.example]]
given = { name = "Never visited Ltd" }
expect = "unknown"
"#;

/// A pack of the user and the reference table it reads.
fn own(folder: &Folder, pack: &str) -> (String, String) {
    let reference = folder.folder("reference");
    folder.file("reference/reference.toml", REFERENCE);
    folder.file("reference/own_audits.csv", AUDITS);
    (folder.file("own.toml", pack), reference)
}

#[test]
fn the_rules_are_listed_with_what_identifies_them() {
    let output = run(&["rules", "list", "--format", "json"]);
    assert_eq!((output.code, output.stderr.as_str()), (0, ""));
    let list = parsed(&output.stdout);
    assert!(items(&list).len() >= 40, "only {} rules", items(&list).len());
    for rule in items(&list) {
        for key in ["id", "title", "kind", "severity", "pack"] {
            assert!(!text(&rule[key]).is_empty(), "{rule} has no {key}");
        }
        let severity = text(&rule["severity"]);
        assert!(["critical", "high", "medium", "low", "info"].contains(&severity), "{rule}");
        let kind = text(&rule["kind"]);
        assert!(["gate", "evidence", "exposure", "control", "transparency", "data"].contains(&kind), "{rule}");
    }
    let table = run(&["rules", "list"]).stdout;
    assert!(table.contains("fee-charged") && table.contains(&format!("{} rules", items(&list).len())), "{table}");
}

#[test]
fn a_rule_is_explained_with_reason_question_basis_and_columns() {
    let output = run(&["rules", "explain", "fee-charged"]);
    assert_eq!((output.code, output.stderr.as_str()), (0, ""));
    let unbroken = unbroken(&output.stdout);
    for part in [
        "fee-charged (osce)",
        "Workers paid to get the job",
        "Kind: evidence",
        "Why it matters",
        "debt bondage",
        "What to ask",
        "What to do",
        "Not an automatic reject",
        "Flagged when",
        "Columns it reads",
        "recruitment_fees_charged",
        "fee_amount_per_worker",
        "Basis",
        "[ilo-recruitment-fees-2019]",
        "rules test",
    ] {
        assert!(unbroken.contains(part), "the explanation lacks {part:?}:\n{}", output.stdout);
    }
}

#[test]
fn every_rule_can_be_explained() {
    for rule in items(&parsed(&run(&["rules", "list", "--format", "json"]).stdout)) {
        let output = run(&["rules", "explain", text(&rule["id"])]);
        assert_eq!(output.code, 0, "{rule}: {}", output.stderr);
        for part in ["Why it matters", "What to ask", "What to do", "Columns it reads"] {
            assert!(output.stdout.contains(part), "{rule} lacks {part:?}");
        }
    }
}

#[test]
fn an_explanation_fits_the_terminal() {
    let mut wide = Vec::new();
    for rule in items(&parsed(&run(&["rules", "list", "--format", "json"]).stdout)) {
        let explained = run(&["rules", "explain", text(&rule["id"])]).stdout;
        // An address cannot be broken without being spoilt.
        let is_wide = |line: &&str| line.chars().count() > 80 && !line.trim_start().starts_with("- http");
        wide.extend(explained.lines().filter(is_wide).map(str::to_owned));
    }
    assert!(wide.is_empty(), "{}", wide.join("\n"));
}

#[test]
fn an_unknown_rule_is_answered_with_the_nearest_one() {
    let output = run(&["rules", "explain", "fee-chargd"]);
    assert_eq!((output.code, output.stdout.as_str()), (2, ""));
    assert!(output.stderr.contains("fee-chargd") && output.stderr.contains("`fee-charged`"), "{}", output.stderr);
    assert!(output.stderr.contains("rules list"), "{}", output.stderr);
}

#[test]
fn a_rule_that_other_packs_have_is_answered_with_these() {
    let output = run(&["rules", "explain", "plan-missing", "--pack", "data-quality"]);
    assert_eq!((output.code, output.stdout.as_str()), (2, ""));
    let told = "there is no rule `plan-missing` in data-quality; it is in osce, ";
    assert!(output.stderr.contains(told) && output.stderr.contains("`--pack osce`"), "{}", output.stderr);
    assert!(output.stderr.contains("norway"), "norway builds on osce: {}", output.stderr);
    let nowhere = run(&["rules", "explain", "plan-mising", "--pack", "osce"]).stderr;
    assert!(nowhere.contains("did you mean `plan-missing`?") && !nowhere.contains("it is in"), "{nowhere}");
}

#[test]
fn the_examples_of_every_built_in_pack_hold() {
    for (pack, _) in thbscreen::bundled::PACKS {
        let output = run(&["rules", "test", "--pack", pack]);
        assert_eq!(output.code, 0, "{pack}: {}{}", output.stdout, output.stderr);
        assert!(output.stdout.contains(" 0 failed"), "{pack}: {}", output.stdout);
    }
}

#[test]
fn a_pack_and_a_table_of_the_user_screen_beside_the_built_in_ones() {
    let folder = Folder::new();
    let (pack, reference) = own(&folder, PACK);
    let added = ["--rules", pack.as_str(), "--reference", &reference];
    let tested = run(&[&["rules", "test"], &added[..]].concat());
    assert_eq!(tested.code, 0, "{}{}", tested.stdout, tested.stderr);
    let listed = parsed(&run(&[&["rules", "list", "--format", "json"], &added[..]].concat()).stdout);
    assert!(items(&listed).iter().any(|rule| rule["id"] == "site-visit-failed" && rule["pack"] == "own"));
    assert!(items(&listed).iter().any(|rule| rule["id"] == "fee-charged" && rule["pack"] == "osce"));

    let list = folder.file("list.csv", "Name\nErfunden GmbH\nausgedacht sarl\nNirgends Ltd\n");
    let report = json(&[&[list.as_str()], &added[..]].concat());
    let (flagged, clear, open) = (keys(&report)[0], keys(&report)[1], keys(&report)[2]);
    let found = finding(&report, flagged, "site-visit-failed").expect("the visit failed");
    assert_eq!((text(&found["verdict"]), text(&found["severity"])), ("flagged", "critical"));
    let entry = evidence(found, "own_audits.result");
    assert_eq!((text(&entry["value"]), entry["row"].as_u64()), ("failed", Some(2)));
    assert!(text(&entry["file"]).ends_with("own_audits.csv"), "{entry}");
    assert_eq!(evidence(found, "name")["cell"], "A2");
    assert_eq!(verdict(&report, clear, "site-visit-failed"), None);
    assert_eq!(verdict(&report, open, "site-visit-failed"), Some("unknown"), "absence from a table is no clearance");
    let used = items(&report["run"]["reference"]);
    assert!(used.iter().any(|table| table["id"] == "own_audits" && table["edition"] == "2026"), "{used:?}");
    let packs = report["run"]["packs"].to_string();
    assert!(packs.contains("own") && packs.contains("osce"), "{packs}");
}

#[test]
fn a_folder_of_packs_is_read_whole() {
    let folder = Folder::new();
    let packs = folder.folder("packs");
    let pack = |id: &str| PACK.replace("\"own\"", &format!("\"{id}\"")).replace("site-visit", &format!("{id}-visit"));
    own(&folder, PACK);
    folder.file("packs/b.toml", pack("second"));
    folder.file("packs/a.toml", pack("first"));
    folder.file("packs/notes.txt", "not a pack");
    let reference = folder.path("reference");
    let output = run(&["rules", "list", "--format", "json", "--rules", &packs, "--reference", &reference]);
    let listed = parsed(&output.stdout);
    let own: Vec<_> = items(&listed).iter().map(|rule| text(&rule["id"])).filter(|id| id.contains("-visit-")).collect();
    assert_eq!(own, ["first-visit-failed", "second-visit-failed"]);
}

#[test]
fn an_example_that_fails_is_named_with_its_line() {
    let folder = Folder::new();
    let faulty = format!("{PACK}[[rule.example]]\ngiven = {{ name = \"Ausgedacht SARL\" }}\nexpect = \"flagged\"\n");
    let (pack, reference) = own(&folder, &faulty);
    let output = run(&["rules", "test", "--rules", &pack, "--reference", &reference]);
    assert_eq!((output.code, output.stderr.as_str()), (1, ""));
    let lines: Vec<&str> = faulty.lines().collect();
    let line = lines.iter().rposition(|line| line.contains("Ausgedacht")).expect("the example is there");
    let out = &output.stdout;
    assert!(out.contains("site-visit-failed FAILED"), "{out}");
    assert!(out.contains("expected flagged, came out clear"), "{out}");
    // The example starts one line above what it gives.
    assert!(out.contains(&format!("{pack}:{line}")), "line {line} is not named: {out}");
    assert!(out.contains("1 failed"), "{out}");
}

#[test]
fn the_gate_decides_the_exit_code() {
    let folder = Folder::new();
    let critical = folder.file("critical.csv", "Name,Passports retained\nErfunden GmbH,yes\n");
    let high = folder.file("high.csv", "Name,Plan present\nErfunden GmbH,no\n");
    let low = folder.file("low.csv", "Name,Plan present,Plan date\nErfunden GmbH,yes,2020-01-31\n");
    let names = folder.file("names.csv", "Name\nErfunden GmbH\n");
    for (list, gate, code) in [
        (&critical, "critical", 1),
        (&critical, "never", 0),
        (&high, "critical", 0),
        (&high, "high", 1),
        (&high, "medium", 1),
        (&high, "never", 0),
        (&low, "medium", 0),
        (&low, "low", 1),
        (&low, "info", 1),
        (&names, "info", 0),
    ] {
        let output = check(&[list, "--fail-on", gate]);
        assert_eq!(output.code, code, "{list} --fail-on {gate}: {}{}", output.stdout, output.stderr);
    }
    assert_eq!(check(&[&high]).code, 1, "the default gate is high");
    assert_eq!(check(&[&low]).code, 0, "the default gate is high");
    let report = json(&[&high, "--fail-on", "never"]);
    assert_eq!(verdict(&report, keys(&report)[0], "plan-missing"), Some("flagged"), "a gate hides nothing");
}

#[test]
fn what_is_shown_does_not_move_the_gate() {
    let folder = Folder::new();
    let high = folder.file("high.csv", "Name,Plan present\nErfunden GmbH,no\n");
    for show in ["critical", "high", "info"] {
        assert_eq!(check(&[&high, "--show", show]).code, 1, "{show}");
        let shown = check(&[&high, "--show", show, "--format", "json"]).stdout;
        assert_eq!(shown, check(&[&high, "--format", "json"]).stdout, "{show}");
    }
}

#[test]
fn lines_that_the_terminal_leaves_out_whatever_is_shown_say_where_they_are() {
    let shown = check(&["fixtures/tender/subcontractors.csv", "--show", "info"]).stdout;
    let lines: Vec<&str> = shown.lines().filter(|line| line.contains("further line")).collect();
    let [line] = lines[..] else { panic!("one table leaves out lines: {shown}") };
    assert!(line.ends_with("not shown here; -o report.xlsx lists them") && line.len() <= 80, "{line}");
}

#[test]
fn a_plan_grows_stale_with_the_day_of_the_screening() {
    let folder = Folder::new();
    let list = folder.file("plan.csv", "Name,Plan present,Plan date\nErfunden GmbH,yes,2024-11-23\n");
    for (day, expected) in [
        ("2024-12-01", None),
        ("2026-11-22", None),
        ("2026-11-23", None),
        ("2026-11-24", Some("flagged")),
        ("2031-01-01", Some("flagged")),
    ] {
        let report = json_as_of(day, &[&list]);
        assert_eq!(verdict(&report, keys(&report)[0], "plan-stale"), expected, "{day}");
        assert_eq!(report["run"]["as_of"], day);
    }
}
