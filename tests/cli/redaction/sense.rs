//! A redacted report says the same of everybody, under other names.

use serde_json::Value;

use crate::support::{Folder, TENDER, bytes_of, check, finding, items, json, supplier, suppliers, text};

fn redacted(folder: &Folder, arguments: &[&str]) -> Value {
    json(&[arguments, &["--redact", &folder.path("key.csv")]].concat())
}

/// Everything a report counts and decides, supplier by supplier.
fn verdicts(report: &Value) -> Vec<Vec<String>> {
    let line = |finding: &Value| {
        ["rule", "verdict", "severity", "state", "missing"].map(|key| finding[key].to_string()).join(" ")
    };
    let lines = |supplier: &Value| {
        let mut lines: Vec<String> = items(&supplier["findings"]).iter().map(line).collect();
        lines.push(supplier["rating"]["band"].to_string());
        lines.push(supplier["chain"]["worst"].to_string());
        lines.push(supplier["inherited"].as_array().map_or(0, Vec::len).to_string());
        lines
    };
    suppliers(report).iter().map(lines).collect()
}

/// The lines of a key: pseudonym by original.
fn key(folder: &Folder) -> Vec<(String, String)> {
    let mut reader = csv::Reader::from_path(folder.path("key.csv")).expect("the key is there");
    let records = reader.records().map(|record| record.expect("the key is CSV"));
    records.map(|record| (record[2].to_owned(), record[0].to_owned())).collect()
}

fn pseudonym(folder: &Folder, original: &str) -> String {
    let found = key(folder).into_iter().find(|(known, _)| known == original);
    found.unwrap_or_else(|| panic!("{original} is not in the key")).1
}

#[test]
fn the_verdicts_are_those_of_the_report_without_redaction() {
    let folder = Folder::new();
    let list = folder.file("hostile.csv", super::hostile_list::text_list());
    for lists in [&TENDER[..], &[&list]] {
        let (plain, redacted) = (json(lists), redacted(&folder, lists));
        assert_eq!(verdicts(&plain), verdicts(&redacted));
        assert_eq!(plain["totals"], redacted["totals"]);
        let bids = |report: &Value| -> Vec<String> {
            let kept = ["suppliers", "flagged", "legal", "band", "worst", "critical", "high", "completeness"];
            let mut bids: Vec<String> =
                items(&report["bids"]).iter().map(|bid| kept.map(|key| bid[key].to_string()).join(" ")).collect();
            bids.sort();
            bids
        };
        assert_eq!(bids(&plain), bids(&redacted));
        let rows = |report: &Value| -> Vec<String> {
            items(&report["problems"])
                .iter()
                .map(|problem| format!("{} {}", problem["kind"], problem["rows"]))
                .collect()
        };
        assert_eq!(rows(&plain), rows(&redacted));
    }
}

#[test]
fn the_chain_can_still_be_followed() {
    let folder = Folder::new();
    let (plain, redacted) = (json(&TENDER), redacted(&folder, &TENDER));
    for (before, after) in std::iter::zip(suppliers(&plain), suppliers(&redacted)) {
        let named =
            |keys: &Value| -> Vec<String> { items(keys).iter().map(|key| pseudonym(&folder, text(key))).collect() };
        assert_eq!(after["key"], pseudonym(&folder, text(&before["key"])));
        for list in ["parents", "subcontractors", "bids"] {
            let mut expected = named(&before["chain"][list]);
            let mut found: Vec<String> = items(&after["chain"][list]).iter().map(|key| text(key).to_owned()).collect();
            expected.sort();
            found.sort();
            assert_eq!(found, expected, "{list} of {}", after["key"]);
        }
        assert_eq!(before["chain"]["tier"], after["chain"]["tier"]);
        let paths = |supplier: &Value| -> Vec<Value> {
            supplier["inherited"].as_array().into_iter().flatten().map(|inherited| inherited["path"].clone()).collect()
        };
        let mut expected: Vec<Value> = paths(before).iter().map(|path| named(path).into()).collect();
        let mut found = paths(after);
        [&mut expected, &mut found].into_iter().for_each(|paths| paths.sort_by_key(ToString::to_string));
        assert_eq!(found, expected);
    }
    let below = pseudonym(&folder, "B-3");
    let inherited = items(&supplier(&redacted, &pseudonym(&folder, "B-1"))["inherited"]);
    assert!(inherited.iter().any(|inherited| items(&inherited["path"]).contains(&below.clone().into())));
}

#[test]
fn parents_go_on_pointing_at_suppliers_however_they_are_named() {
    let folder = Folder::new();
    let list = folder.file(
        "list.csv",
        "Supplier ID,Name,Parent ID,Tier\nA 1,Erfunden Bau,,0\nA 2,Ausgedacht,a-1,1\nA 3,Erdacht,A 1; A 2,2\nA 4,Ersonnen,erfunden \
         BAU,1\nA 5,Fremd,A 9,1\n",
    );
    let report = redacted(&folder, &[&list]);
    let parents = |key: &str| -> Vec<String> {
        let found = &supplier(&report, key)["chain"]["parents"];
        items(found).iter().map(|key| text(key).to_owned()).collect()
    };
    assert_eq!(parents("id-0002"), ["id-0001"]);
    assert_eq!(parents("id-0003"), ["id-0001", "id-0002"]);
    assert_eq!(parents("id-0004"), ["id-0001"]);
    let orphan = finding(&report, "id-0005", "structure-broken").expect("its parent is not there");
    let named = items(&orphan["evidence"]).iter().find(|evidence| evidence["column"] == "parent_id");
    assert_eq!(named.map(|named| text(&named["value"])), Some("id-0006"));
}

#[test]
fn pseudonyms_stay_from_run_to_run_and_when_the_list_is_sorted_otherwise() {
    let folder = Folder::new();
    let head = "Supplier ID,Name,Bid ID,Passports retained\n";
    let rows = ["A-1,Erfunden,B-1,yes\n", "A-2,Ausgedacht,B-2,no\n", "A-3,Erdacht,B-2,yes\n"];
    let list = folder.file("list.csv", format!("{head}{}", rows.concat()));
    let first = redacted(&folder, &[&list]);
    let (before, bytes) = (key(&folder), bytes_of(folder.path("key.csv")));
    assert_eq!(redacted(&folder, &[&list]), first);
    assert!(bytes_of(folder.path("key.csv")) == bytes);
    folder.file("list.csv", format!("{head}A-0,Neu,B-0,no\n{}{}{}", rows[2], rows[1], rows[0]));
    let second = redacted(&folder, &[&list]);
    assert_eq!(key(&folder)[..before.len()], before);
    for supplier_before in suppliers(&first) {
        let after = supplier(&second, text(&supplier_before["key"]));
        assert_eq!(after["name"], supplier_before["name"]);
        let digests = |supplier: &Value| -> Vec<Value> {
            items(&supplier["findings"]).iter().map(|finding| finding["digest"].clone()).collect()
        };
        assert_eq!(digests(after), digests(supplier_before));
    }
    assert_eq!(supplier(&second, "id-0004")["name"], "supplier-0004");
}

#[test]
fn a_report_says_that_it_is_redacted_and_not_where_the_key_is() {
    let folder = Folder::new();
    let report = redacted(&folder, &TENDER);
    let notice = &report["notices"][0];
    assert_eq!(notice["kind"], "redacted");
    assert!(text(&notice["message"]).contains("10 suppliers, 11 identifiers"), "{notice}");
    assert_eq!(report["run"]["settings"], serde_json::json!([["redact", "yes"]]));
    assert!(!report.to_string().contains("key.csv"));
    let table = check(&[&TENDER[..], &["--redact", &folder.path("key.csv")]].concat()).stdout;
    assert!(table.contains("this report is redacted"), "{table}");
    let plain = json(&TENDER);
    assert!(items(&plain["notices"]).iter().all(|notice| notice["kind"] != "redacted"));
}

#[test]
fn what_the_analysis_needs_stays() {
    let folder = Folder::new();
    let report = redacted(&folder, &TENDER)["suppliers"].to_string();
    for kept in [
        "good: Cotton, Textiles",
        "1200 USD",
        "\"country\":\"QA\"",
        "2024-06-30",
        "3 (edition 2025)",
        "recruitment_wage",
    ] {
        assert!(report.contains(kept), "{kept} is gone");
    }
    for gone in ["Urumqi", "Xinjiang", "work uniforms"] {
        assert!(!report.contains(gone), "{gone} stands there");
    }
}

#[test]
fn a_supplier_that_is_on_a_public_list_is_not_told_by_it() {
    let folder = Folder::new();
    let list = folder.file("list.csv", "Name,Country\n\"Aksu Huafu Color Spinning Co., Ltd.\",CN\nErfunden GmbH,DE\n");
    let redacted = redacted(&folder, &[&list, "--pack", "us-import"]);
    let found = suppliers(&redacted).iter().flat_map(|supplier| items(&supplier["findings"]));
    let evidence: Vec<&Value> = found.flat_map(|finding| items(&finding["evidence"])).collect();
    let of_list = |item: &&&Value| text(&item["column"]).starts_with("watchlist.");
    let listed: Vec<&&Value> = evidence.iter().filter(of_list).collect();
    assert!(listed.iter().any(|item| item["column"] == "watchlist.match" && item["value"] == "exact"), "{listed:?}");
    assert!(listed.iter().all(|item| item["row"].is_null()), "{listed:?}");
    assert!(!redacted.to_string().contains("Aksu") && !redacted.to_string().contains("2(d)"));
}
