//! Bids for lots, parents found by their tier, and parts that come to more than the whole.

use serde_json::Value;

use crate::support::{Folder, check, evidence, finding, items, json, keys, parsed, supplier, text, verdict};

fn flagged<'a>(report: &'a Value, rule: &str) -> Vec<&'a str> {
    keys(report).into_iter().filter(|key| verdict(report, key, rule) == Some("flagged")).collect()
}

/// What a rule saw in a column.
fn seen<'a>(report: &'a Value, key: &str, rule: &str, column: &str) -> &'a str {
    let finding = finding(report, key, rule).unwrap_or_else(|| panic!("{rule} says nothing of {key}"));
    text(&evidence(finding, column)["value"])
}

/// The bids with their lots and suppliers.
fn bids(report: &Value) -> Vec<(&str, Option<&str>, Vec<&str>)> {
    let bids = items(&report["bids"]).iter();
    bids.map(|bid| {
        let suppliers = items(&bid["tree"]).iter().map(|member| text(&member["supplier"]));
        (text(&bid["bid"]), bid["lot"].as_str(), suppliers.collect())
    })
    .collect()
}

/// B-1 bids for lots 1 and 2, B-2 for lot 1, B-3 for lot 2. K works for B-1 in lot 1 and
/// for B-3 in lot 2, which do not compete; L for B-1 and B-2 in lot 1, which do. M states
/// no lot of its own.
const LOTS: &str = "Supplier ID,Name,Parent ID,Bid ID,Lot,Address,City,Country\n\
    A,Alpha GmbH,,B-1,\"1; 2\",Ring 1,Musterstadt,DE\n\
    B,Beta GmbH,,B-2,1,Ring 2,Musterstadt,DE\n\
    C,Gamma GmbH,,B-3,2,Ring 2,Musterstadt,DE\n\
    K,Kappa GmbH,A,B-1,1,Ring 4,Musterstadt,DE\n\
    K,Kappa GmbH,C,B-3,2,Ring 4,Musterstadt,DE\n\
    L,Lambda GmbH,A,B-1,1,Ring 5,Musterstadt,DE\n\
    L,Lambda GmbH,B,B-2,1,Ring 5,Musterstadt,DE\n\
    M,My GmbH,A,,,Ring 3,Musterstadt,DE\n\
    N,Ny GmbH,A,,2,Ring 6,Musterstadt,DE\n\
    O,Omikron GmbH,C,,,RING 3,Musterstadt,DE\n";

#[test]
fn a_bid_is_shown_for_each_lot_with_those_who_work_in_it() {
    let folder = Folder::new();
    let report = json(&[&folder.file("lots.csv", LOTS)]);
    let expected = [
        ("B-1", Some("1"), vec!["A", "K", "L", "M"]),
        ("B-1", Some("2"), vec!["A", "M", "N"]),
        ("B-2", Some("1"), vec!["B", "L"]),
        ("B-3", Some("2"), vec!["C", "K", "O"]),
    ];
    assert_eq!(bids(&report), expected);
    assert_eq!(supplier(&report, "M")["chain"]["bids"], serde_json::json!(["B-1, lot 1", "B-1, lot 2"]));
    let table = check(&[&folder.file("lots.csv", LOTS), "--by", "bid"]).stdout;
    assert!(table.contains("B-1, lot 2: 3 suppliers"), "{table}");
}

#[test]
fn only_bids_for_one_lot_are_rivals() {
    let folder = Folder::new();
    let report = json(&[&folder.file("lots.csv", LOTS)]);
    assert_eq!(flagged(&report, "shared-by-rival-bids"), ["L", "L~2"]);
    assert_eq!(seen(&report, "L", "shared-by-rival-bids", "chain.bids"), "2 (B-1, lot 1; B-2, lot 1)");
    // B and C share an address but not a lot; M is in both lots and so meets O in lot 2.
    assert_eq!(flagged(&report, "address-shared-by-rivals"), ["M", "O"]);
    let seen = seen(&report, "O", "address-shared-by-rivals", "chain.shared_address");
    assert_eq!(seen, "yes (shared by M; O)");
}

#[test]
fn a_bid_for_no_lot_in_particular_rivals_all_and_its_blank_rows_belong_to_all_its_lots() {
    let folder = Folder::new();
    let rows = "Supplier ID,Name,Parent ID,Bid ID,Lot\nA,Alpha GmbH,,B-1,\nB,Beta GmbH,,B-2,2\n\
                S,Sigma GmbH,A,B-1,\nS,Sigma GmbH,B,B-2,\n";
    let report = json(&[&folder.file("lots.csv", rows)]);
    let names: Vec<_> = bids(&report).into_iter().map(|(name, lot, _)| (name, lot)).collect();
    assert_eq!(names, [("B-1", None), ("B-2", Some("2"))]);
    assert_eq!(flagged(&report, "shared-by-rival-bids"), ["S", "S~2"]);
}

#[test]
fn a_bidder_in_two_rows_without_a_bid_number_is_no_rival_of_itself() {
    let folder = Folder::new();
    let rows = "Supplier ID,Name,Parent ID,Site country\nA,Alpha GmbH,,DE\nA,Alpha GmbH,,FR\nB,Beta GmbH,A,DE\n";
    let report = json(&[&folder.file("sites.csv", rows)]);
    assert_eq!(flagged(&report, "shared-by-rival-bids"), Vec::<&str>::new());
}

/// Nobody names a parent. In B-1 each tier holds one supplier; in B-2 two stand at tier 1.
const TIERS: &str = "Supplier ID,Name,Bid ID,Tier,Passports retained\n\
    A,Alpha GmbH,B-1,0,no\nB,Beta GmbH,B-1,1,no\nC,Gamma GmbH,B-1,2,yes\n\
    D,Delta GmbH,B-2,0,no\nE,Epsilon GmbH,B-2,1,no\nF,Phi GmbH,B-2,1,no\nG,Ny GmbH,B-2,2,yes\n";

#[test]
fn tiers_tell_who_stands_above_whom_where_only_one_can() {
    let folder = Folder::new();
    let report = json(&[&folder.file("tiers.csv", TIERS)]);
    let parents = |key: &str| &supplier(&report, key)["chain"]["parents"];
    assert_eq!([parents("B"), parents("C")], [&serde_json::json!(["A"]), &serde_json::json!(["B"])]);
    assert_eq!([parents("E"), parents("F")], [&serde_json::json!(["D"]), &serde_json::json!(["D"])]);
    assert_eq!(parents("G"), &serde_json::json!([]), "two may stand above it");
    assert_eq!(supplier(&report, "A")["chain"]["worst"]["inherited"], "critical");
    assert_eq!(supplier(&report, "G")["chain"]["tier"], Value::Null);
    let remark = items(&report["problems"]).iter().find(|problem| text(&problem["message"]).contains("one tier up"));
    let remark = remark.expect("what was not stated is said");
    assert_eq!((&remark["count"], &remark["rows"]), (&4.into(), &serde_json::json!([3, 4, 6, 7])));
}

#[test]
fn tiers_that_tell_nothing_for_sure_leave_the_list_without_a_chain() {
    let folder = Folder::new();
    let rows = "Supplier ID,Name,Bid ID,Tier\nA,Alpha GmbH,B-1,0\nB,Beta GmbH,B-1,0\nC,Gamma GmbH,B-1,1\n";
    let report = json(&[&folder.file("tiers.csv", rows)]);
    assert_eq!(supplier(&report, "C")["chain"], Value::Null);
}

#[test]
fn a_parent_that_is_named_counts_before_its_tier_and_an_open_one_stays_open() {
    let folder = Folder::new();
    let rows = "Supplier ID,Name,Parent ID,Bid ID,Tier\nA,Alpha GmbH,,B-1,0\nB,Beta GmbH,,B-1,1\n\
                C,Gamma GmbH,A,B-1,2\nD,Delta GmbH,unknown,B-1,2\n";
    let report = json(&[&folder.file("named.csv", rows)]);
    let parents = |key: &str| supplier(&report, key)["chain"]["parents"].clone();
    assert_eq!(
        ["B", "C", "D"].map(parents),
        [serde_json::json!(["A"]), serde_json::json!(["A"]), serde_json::json!([])]
    );
}

#[test]
fn parts_that_come_to_more_than_the_whole_are_a_finding_with_their_parts() {
    let folder = Folder::new();
    let rows = "Supplier ID,Name,Parent ID,Bid ID,Contract share pct\n\
        A,Alpha GmbH,,B-1,100\nB,Beta GmbH,A,B-1,70\nC,Gamma GmbH,A,B-1,45.5\n\
        D,Delta GmbH,,B-2,100\nE,Epsilon GmbH,D,B-2,33.4\nF,Phi GmbH,D,B-2,33.4\nG,Ny GmbH,D,B-2,33.4\n\
        H,Chi GmbH,,B-3,100\nI,Iota GmbH,H,B-3,60\nJ,Jota GmbH,H,B-3,\n\
        K,Kappa GmbH,,B-4,100\nL,Lambda GmbH,K,B-4,60\nL,Lambda GmbH,K,B-4,60\nM,My GmbH,\"K; A\",,90\n";
    let report = json(&[&folder.file("shares.csv", rows)]);
    assert_eq!(flagged(&report, "shares-exceed-whole"), ["A"]);
    assert_eq!(seen(&report, "A", "shares-exceed-whole", "chain.shares"), "116 (B 70 %; C 45.5 %)");
    // What was rounded is no contradiction; J says nothing, and might deliver the rest or more.
    assert_eq!(verdict(&report, "D", "shares-exceed-whole"), None);
    assert_eq!(verdict(&report, "H", "shares-exceed-whole"), Some("unknown"));
}

#[test]
fn the_order_of_rows_changes_nothing() {
    let folder = Folder::new();
    for (name, rows) in [("lots.csv", LOTS), ("tiers.csv", TIERS)] {
        let turned: Vec<&str> =
            rows.lines().take(1).chain(rows.lines().skip(1).collect::<Vec<_>>().into_iter().rev()).collect();
        let of = |rows: &str| {
            let output = check(&[&folder.file(name, rows), "--by", "bid", "--format", "json"]);
            parsed(&output.stdout)["bids"].clone()
        };
        assert_eq!(of(rows), of(&turned.join("\n")), "{name}");
    }
}
