//! The fixtures, which are what a newcomer runs first.

use std::collections::BTreeSet;

use serde_json::Value;
use unicode_width::UnicodeWidthStr;

use crate::support::{
    TENDER, all_findings, check, evidence, finding, items, json, keys, rule_ids, supplier, suppliers, text, total,
    verdict,
};

fn words(findings: &[(&str, &Value)], key: &str) -> BTreeSet<String> {
    findings.iter().map(|(_, finding)| text(&finding[key]).to_owned()).collect()
}

#[test]
fn the_tender_has_ten_suppliers_and_ends_with_one() {
    assert_eq!(check(&TENDER).code, 1);
    let report = json(&TENDER);
    assert_eq!(report["schema"], "thbscreen/report/v1");
    assert_eq!(keys(&report).len(), 10);
    assert_eq!(report["totals"]["suppliers"], 10);
    let distinct: BTreeSet<_> = keys(&report).into_iter().collect();
    assert_eq!(distinct.len(), 10, "every supplier has a key of its own");
}

#[test]
fn every_verdict_and_every_severity_occurs_in_the_tender() {
    let report = json(&TENDER);
    let findings = all_findings(&report);
    let expected = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(words(&findings, "verdict"), expected(&["flagged", "unknown"]), "findings are never clear");
    for verdict in ["flagged", "unknown", "clear", "not_applicable"] {
        let count: u64 = rule_ids(&report).iter().map(|rule| total(&report, rule, verdict)).sum();
        assert!(count > 0, "no rule is {verdict} for any supplier");
    }
    let flagged: Vec<_> = findings.into_iter().filter(|(_, finding)| finding["verdict"] == "flagged").collect();
    for severity in ["critical", "high", "medium", "low"] {
        assert!(words(&flagged, "severity").contains(severity), "nothing is flagged as {severity}");
    }
}

#[test]
fn retained_passports_are_critical_and_shown_with_their_cell() {
    let report = json(&TENDER);
    let finding = finding(&report, "B-3", "id-documents-held").expect("the rule speaks of B-3");
    assert_eq!(finding["verdict"], "flagged");
    assert_eq!(finding["severity"], "critical");
    assert_eq!(finding["kind"], "evidence");
    assert_eq!(finding["missing"], serde_json::json!([]));
    let cell = evidence(finding, "id_documents_held");
    assert_eq!(cell["value"], "yes");
    assert_eq!(cell["raw"], "yes");
    assert_eq!(cell["cell"], "Z6");
    assert_eq!(cell["row"], 6);
    assert_eq!(cell["file"], "fixtures/tender/subcontractors.csv");
}

#[test]
fn evidence_from_a_workbook_names_the_sheet() {
    let report = json(&TENDER);
    let from_workbook = suppliers(&report).iter().filter(|supplier| supplier["file"] == TENDER[0]);
    let findings = from_workbook.flat_map(|supplier| items(&supplier["findings"]));
    let cells = findings.flat_map(|finding| items(&finding["evidence"])).filter(|e| e["file"] == TENDER[0]);
    let mut count = 0;
    for cell in cells {
        assert!(cell["sheet"].is_string(), "{cell}");
        count += 1;
    }
    assert!(count > 0, "no finding rests on a cell of the workbook");
}

#[test]
fn every_open_check_says_what_would_settle_it() {
    let report = json(&TENDER);
    for (key, finding) in all_findings(&report) {
        let open = finding["verdict"] == "unknown";
        assert_eq!(open, !items(&finding["missing"]).is_empty(), "{key}: {finding}");
    }
}

#[test]
fn the_verdicts_of_each_rule_add_up_to_the_suppliers() {
    let report = json(&TENDER);
    assert_eq!(rule_ids(&report).len(), items(&report["rules"]).len());
    for rule in rule_ids(&report) {
        let verdicts = ["flagged", "unknown", "clear", "not_applicable"];
        let sum: u64 = verdicts.iter().map(|verdict| total(&report, rule, verdict)).sum();
        assert_eq!(sum, 10, "{rule}");
        for verdict in ["flagged", "unknown"] {
            let findings = all_findings(&report);
            let listed = findings.iter().filter(|(_, f)| f["rule"] == rule && f["verdict"] == verdict).count();
            assert_eq!(listed as u64, total(&report, rule, verdict), "{rule}: {verdict}");
        }
    }
}

#[test]
fn the_totals_count_what_is_listed() {
    let report = json(&TENDER);
    let findings = all_findings(&report);
    let count = |wanted: &dyn Fn(&Value) -> bool| findings.iter().filter(|(_, f)| wanted(f)).count() as u64;
    assert_eq!(report["totals"]["unknown"], count(&|f| f["verdict"] == "unknown"));
    for severity in ["critical", "high", "medium", "low", "info"] {
        let listed = count(&|f| f["verdict"] == "flagged" && f["severity"] == severity);
        assert_eq!(report["totals"]["flagged"][severity], listed, "{severity}");
    }
    let has_flag = |s: &&Value| items(&s["findings"]).iter().any(|f| f["verdict"] == "flagged");
    assert_eq!(report["totals"]["suppliers_flagged"], suppliers(&report).iter().filter(has_flag).count() as u64);
}

#[test]
fn a_subcontractor_below_an_unknown_parent_is_remarked_on() {
    let report = json(&TENDER);
    let remark = items(&report["problems"]).iter().find(|problem| problem["kind"] == "unknown_parent");
    let remark = remark.expect("C-3 stands below C-9, which is not in the list");
    assert_eq!(remark["value"], "C-9");
    assert_eq!(remark["row"], 8);
}

#[test]
fn the_tender_reads_well_on_a_narrow_terminal() {
    let output = check(&TENDER);
    assert_eq!(output.stderr, "");
    insta::assert_snapshot!("tender_at_80_columns", output.stdout);
}

#[test]
fn no_line_is_wider_than_the_terminal() {
    let lists: [&[&str]; 4] =
        [&TENDER, &["fixtures/clean.csv"], &["fixtures/lieferanten.csv"], &[TENDER[0], TENDER[1], "--show", "info"]];
    for list in lists {
        for line in check(list).stdout.lines() {
            assert!(line.width() <= 80, "{list:?}: {} columns: {line}", line.width());
        }
    }
}

#[test]
fn a_clean_list_ends_with_nought_and_nothing_flagged() {
    let output = check(&["fixtures/clean.csv"]);
    assert_eq!(output.code, 0, "{}", output.stdout);
    let report = json(&["fixtures/clean.csv"]);
    assert_eq!(keys(&report), ["K-1", "K-2"]);
    assert_eq!(report["totals"]["suppliers_flagged"], 0);
    assert!(all_findings(&report).iter().all(|(_, finding)| finding["verdict"] != "flagged"));
}

#[test]
fn a_german_list_with_semicolons_and_decimal_commas_is_read() {
    let report = json(&["fixtures/lieferanten.csv"]);
    assert_eq!(keys(&report), ["0071", "0072", "0073"], "leading noughts stay");
    assert_eq!(supplier(&report, "0071")["name"], "Erfunden Textil GmbH");
    let wage = finding(&report, "0072", "wage-below-minimum").expect("2,190 is below 2,222");
    assert_eq!(wage["verdict"], "flagged");
    assert_eq!(evidence(wage, "lowest_monthly_wage")["raw"], "2.190,00");
    for (column, amount) in [("lowest_monthly_wage", "2190"), ("legal_min_monthly_wage", "2222")] {
        let value = text(&evidence(wage, column)["value"]);
        assert!(value.contains(amount) && value.contains("EUR"), "{column}: {value}");
    }
    let share = finding(&report, "0072", "migrant-share-high").expect("the rule speaks of 0072");
    let share = text(&evidence(share, "migrant_share_pct")["value"]);
    assert!(share.starts_with("37.5"), "37,5 % was read as {share}");
    assert_eq!(verdict(&report, "0071", "wage-below-minimum"), None, "14.500,00 is above 12.500,00");
}
