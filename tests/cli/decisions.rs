//! Waivers, the baseline and the gates: what was decided changes a finding's state and
//! never hides it.

use serde_json::Value;

use crate::support::{Folder, Output, all_findings, check, finding, items, json, parsed, report, text};

const LIST: &str = "Supplier ID,Name,Country,Passports retained,Plan present,Conviction THB\n\
                    S-1,Erfunden GmbH,DE,yes,no,no\n\
                    S-2,Imaginaire SARL,FR,no,yes,yes\n";

fn waiver(rule: &str, expires: &str, more: &str) -> String {
    let supplier = if rule.starts_with("excl") { "S-2" } else { "S-1" };
    format!(
        "[[waiver]]\nsupplier = \"{supplier}\"\nrule = \"{rule}\"\nreason = \"returned, seen on site\"\n\
         approver = \"A. Nobody\"\nexpires = {expires}\n{more}\n"
    )
}

/// What `check` answers with these waivers, as JSON.
fn with_waivers(waivers: &str, options: &[&str]) -> (Output, Value) {
    let folder = Folder::new();
    let (list, file) = (folder.file("list.csv", LIST), folder.file("waivers.toml", waivers));
    let output = check(&[&[list.as_str(), "--waivers", &file, "--format", "json"], options].concat());
    let report = report(&output);
    (output, report)
}

fn state<'a>(report: &'a Value, key: &str, rule: &str) -> &'a str {
    text(&finding(report, key, rule).unwrap_or_else(|| panic!("{rule} found nothing about {key}"))["state"])
}

fn remarks(report: &Value) -> String {
    items(&report["notices"]).iter().map(|notice| text(&notice["message"])).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_waived_finding_stays_in_the_report_and_gates_nothing() {
    let gate = ["--fail-on", "critical"];
    let (output, report) = with_waivers(&waiver("id-documents-held", "2027-01-31", ""), &gate);
    assert_eq!(state(&report, "S-1", "id-documents-held"), "waived");
    assert_eq!(output.code, 1, "the conviction of the other is still there");
    let both = waiver("id-documents-held", "2027-01-31", "")
        + &waiver("excl-thb-conviction", "2027-01-31", "allow_gate = true");
    let (output, report) = with_waivers(&both, &gate);
    assert_eq!(output.code, 0, "{}", remarks(&report));
    let found = finding(&report, "S-1", "id-documents-held").expect("it is still there");
    assert_eq!(text(&found["waiver"]["approver"]), "A. Nobody");
    assert_eq!(report["totals"]["waived"], 2);
    assert_eq!(report["totals"]["flagged"]["critical"], 2, "what is waived is counted all the same");
}

#[test]
fn a_waiver_that_does_not_hold_silences_nothing_and_is_reported() {
    let cases = [
        (waiver("id-documents-held", "2026-11-22", ""), "expired on 2026-11-22"),
        (waiver("id-documents-held", "2027-01-31", "evidence = \"0123456789abcdef\""), "decided on other evidence"),
        (waiver("excl-thb-conviction", "2027-01-31", ""), "takes `allow_gate = true`"),
        (waiver("id-document-held", "2027-01-31", ""), "did you mean `id-documents-held`?"),
        (waiver("wages-withheld-nobody", "2027-01-31", ""), "no such rule is used"),
        (waiver("id-documents-held", "2027-01-31", "").replace("S-1", "S-9"), "fits no finding"),
        (waiver("id-documents-held", "2027-01-31", "").replace("reason", "raison"), "holds for nothing"),
    ];
    for (waivers, expected) in cases {
        let (output, report) = with_waivers(&waivers, &["--fail-on", "critical"]);
        assert_eq!(output.code, 1, "{expected}");
        assert!(all_findings(&report).iter().all(|(_, finding)| finding["state"] == "open"), "{expected}");
        assert!(remarks(&report).contains(expected), "{expected}: {}", remarks(&report));
    }
}

#[test]
fn the_last_day_of_a_waiver_is_a_day_on_which_it_holds_and_its_digest_is_that_of_the_report() {
    let (_, report) = with_waivers(&waiver("id-documents-held", "2026-11-23", ""), &[]);
    assert_eq!(state(&report, "S-1", "id-documents-held"), "waived");
    let digest = text(&finding(&report, "S-1", "id-documents-held").expect("it is there")["digest"]);
    let stated = waiver("id-documents-held", "2027-01-31", &format!("evidence = \"{digest}\""));
    assert_eq!(state(&with_waivers(&stated, &[]).1, "S-1", "id-documents-held"), "waived");
}

/// What a list comes to with a baseline made of another, gated by what is new.
fn since(before: &str, after: (&str, &str)) -> (i32, Value) {
    let folder = Folder::new();
    let (old, new) = (folder.file("before.csv", before), folder.file(after.0, after.1));
    let baseline = folder.path("baseline.json");
    check(&[&old, "-o", &baseline, "--quiet"]);
    let options = ["--baseline", &baseline, "--fail-on-new", "--fail-on", "low"];
    let output = check(&[&[new.as_str(), "--format", "json"], &options[..]].concat());
    let code = output.code;
    (code, report(&output))
}

#[test]
fn moving_a_list_about_brings_nothing_back_from_the_baseline() {
    let moved = "Some title\n\nName,Plan present,Supplier ID,Country,Conviction THB,Passports retained\n\
                 Imaginaire SARL,yes,S-2,FR,yes,no\nErfunden GmbH,no,S-1,DE,no,yes\n";
    for after in [("same.csv", LIST), ("other name.csv", LIST), ("moved.csv", moved)] {
        let (code, report) = since(LIST, after);
        let open: Vec<_> = all_findings(&report).into_iter().filter(|(_, f)| f["state"] != "baseline").collect();
        assert!(open.is_empty(), "{}: {open:?}", after.0);
        assert_eq!(code, 0, "{}", after.0);
    }
}

#[test]
fn other_evidence_and_other_suppliers_are_new() {
    let changed = LIST.replace("FR,no,yes", "FR,yes,yes");
    let (code, report) = since(LIST, ("list.csv", &changed));
    assert_eq!((code, state(&report, "S-2", "id-documents-held")), (1, "open"));
    assert_eq!(state(&report, "S-1", "id-documents-held"), "baseline");
    let more = format!("{LIST}S-3,Neu Ltd,GB,yes,yes,no\n");
    let (code, report) = since(LIST, ("list.csv", &more));
    assert_eq!((code, state(&report, "S-3", "id-documents-held")), (1, "open"));
    let (_, report) = since(&more, ("list.csv", LIST));
    assert!(remarks(&report).contains("are gone"), "{}", remarks(&report));
}

#[test]
fn without_fail_on_new_the_baseline_tells_and_gates_nothing() {
    let folder = Folder::new();
    let (list, baseline) = (folder.file("list.csv", LIST), folder.path("baseline.json"));
    check(&[&list, "-o", &baseline, "--quiet"]);
    let output = check(&[&list, "--baseline", &baseline]);
    assert_eq!(output.code, 1);
    assert!(output.stdout.contains("in the baseline, 0 new"), "{}", output.stdout);
    let refused = check(&[&list, "--fail-on-new"]);
    assert_eq!(refused.code, 2, "there is nothing to compare with");
    let over = check(&[&list, "--baseline", &baseline, "-o", &baseline]);
    assert_eq!(over.code, 2, "the baseline is not written over");
}

#[test]
fn too_few_answers_and_losses_fail_only_where_that_is_asked_for() {
    let folder = Folder::new();
    let clean = folder.file("clean.csv", "Supplier ID,Name,Country\nS-1,Erfunden GmbH,DE\n");
    let code = |options: &[&str]| check(&[&[clean.as_str(), "--fail-on", "never"], options].concat()).code;
    assert_eq!((code(&[]), code(&["--fail-on-incomplete", "90"]), code(&["--strict"])), (0, 1, 0));
    let lossy = folder.file("lossy.csv", "Supplier ID,Name,Country\nS-1,Erfunden GmbH,Congo\n");
    let output = check(&[&lossy, "--fail-on", "never"]);
    assert_eq!(output.code, 0);
    let strict = check(&[&lossy, "--fail-on", "never", "--strict"]);
    assert_eq!((strict.code, strict.stdout == output.stdout), (2, true), "the report is written all the same");
    assert!(strict.stderr.contains("--strict"), "{}", strict.stderr);
    let whole = parsed(&check(&[&lossy, "--strict", "--format", "json"]).stdout);
    assert!(items(&whole["run"]["settings"]).iter().any(|setting| setting[0] == "strict"));
}

#[test]
fn every_table_and_the_terminal_tell_of_what_was_decided() {
    let folder = Folder::new();
    let list = folder.file("list.csv", LIST);
    let file = folder.file("waivers.toml", waiver("id-documents-held", "2027-01-31", ""));
    let output = check(&[&list, "--waivers", &file]);
    assert!(output.stdout.contains("of these 1 waived"), "{}", output.stdout);
    let csv = check(&[&list, "--waivers", &file, "--format", "csv"]).stdout;
    assert!(csv.contains("A. Nobody, until 2027-01-31: returned, seen on site"), "{csv}");
    assert_eq!(json(&[&list])["totals"]["waived"], 0);
}
