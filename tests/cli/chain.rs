//! Who stands below whom: what is found further down reaches the bid it stands under.

use std::fmt::Write;

use serde_json::{Value, json as value};

use crate::support::{
    Folder, check, evidence, finding, items, json, keys, report, run, supplier, suppliers, text, unbroken, verdict,
};

/// Three bids. N: N-1 > N-2 > N-3 (holds passports), S-2 and T-1. S: S-1 > S-2 (convicted,
/// relied on), shared with N. O: O-1 > O-2, a blank form. Beside them O-3 below an unknown
/// parent, the circle C-1 > C-2 > C-3 > C-1, P-1 that names itself, and T-1 that states
/// tier 3 directly below N-1.
const TENDER: &str = "fixtures/chain/tender.csv";

/// A note of what stands in the chain of a supplier.
fn chain<'a>(report: &'a Value, key: &str) -> &'a Value {
    &supplier(report, key)["chain"]
}

/// What a supplier inherits: rule, severity and path.
fn inherited(report: &Value, key: &str) -> Vec<(String, String, String)> {
    let list = supplier(report, key)["inherited"].as_array().cloned().unwrap_or_default();
    let path = |found: &Value| items(&found["path"]).iter().map(text).collect::<Vec<_>>().join(" > ");
    list.iter().map(|f| (text(&f["rule"]).to_owned(), text(&f["severity"]).to_owned(), path(f))).collect()
}

fn line(rule: &str, severity: &str, path: &str) -> (String, String, String) {
    (rule.to_owned(), severity.to_owned(), path.to_owned())
}

fn list(rows: &str) -> String {
    format!("Supplier ID,Parent ID,Name,Passports retained\n{rows}")
}

#[test]
fn a_clean_bidder_inherits_the_passports_of_its_second_tier_with_the_path() {
    let report = json(&[TENDER]);
    // N-3 stands two links below N-1; harm weighs the same there. Its being a labour
    // provider (medium exposure) loses one severity a link: info after two.
    let expected = [
        line("excl-thb-conviction", "critical", "N-1 > S-2"),
        line("id-documents-held", "critical", "N-1 > N-2 > N-3"),
        line("labour-only-sub", "info", "N-1 > N-2 > N-3"),
    ];
    assert_eq!(inherited(&report, "N-1"), expected);
    let worst = &chain(&report, "N-1")["worst"];
    assert_eq!(*worst, value!({ "own": null, "inherited": "critical", "total": "critical" }));
    assert_eq!(verdict(&report, "N-1", "id-documents-held"), None, "its own answer stays clear");
    let mirrored = finding(&report, "N-1", "risk-inherited").expect("the rule speaks of N-1");
    assert_eq!((&mirrored["verdict"], &mirrored["severity"]), (&value!("flagged"), &value!("critical")));
    let rests_on = evidence(mirrored, "chain.inherited_evidence");
    assert_eq!(rests_on["value"], "critical (id-documents-held: N-1 > N-2 > N-3)");
    // N-2 in between inherits one link less.
    assert_eq!(inherited(&report, "N-2")[1], line("labour-only-sub", "low", "N-2 > N-3"));
    assert_eq!(inherited(&report, "N-3"), [], "nothing travels down");
}

#[test]
fn a_shared_subcontractor_is_one_supplier_under_both_bids() {
    let report = json(&[TENDER]);
    let shared = chain(&report, "S-2");
    assert_eq!(shared["parents"], value!(["N-1", "S-1"]));
    assert_eq!(shared["bids"], value!(["BID-N", "BID-S"]));
    assert_eq!(shared["tier"], 1);
    assert_eq!(chain(&report, "S-1")["subcontractors"], value!(["S-2"]));
    assert_eq!(inherited(&report, "S-1"), [line("excl-thb-conviction", "critical", "S-1 > S-2")]);
    assert_eq!(keys(&report).iter().filter(|key| key.starts_with("S-2")).count(), 1);
}

#[test]
fn a_ground_at_an_entity_the_bid_relies_on_is_a_gate_for_the_bid() {
    let report = json(&[TENDER]);
    for bidder in ["N-1", "S-1"] {
        let gate = finding(&report, bidder, "excl-relied-on-entity").expect("the rule speaks of the bidder");
        assert_eq!((&gate["verdict"], &gate["kind"]), (&value!("flagged"), &value!("gate")));
    }
    // N-2 does not stand above S-2. Whoever was answered nothing leaves O-1 open.
    assert_eq!(verdict(&report, "N-2", "excl-relied-on-entity"), None);
    assert_eq!(verdict(&report, "O-1", "excl-relied-on-entity"), Some("unknown"));
}

#[test]
fn reliance_counts_for_the_bidder_that_relies() {
    let folder = Folder::new();
    let rows = "Supplier ID,Parent ID,Name,Relied on for qualification,Debarred\nA,,Anfang GmbH,,no\n\
                B,,Beginn AG,,no\nC,A,Gemeinsam KG,yes,yes\nC,B,Gemeinsam KG,no,yes\n";
    let report = json(&[&folder.file("list.csv", rows)]);
    assert_eq!(verdict(&report, "A", "excl-relied-on-entity"), Some("flagged"));
    assert_eq!(verdict(&report, "B", "excl-relied-on-entity"), None);
    assert_eq!(verdict(&report, "B", "risk-inherited"), Some("flagged"), "the ground itself reaches both");
}

#[test]
fn what_cannot_be_right_in_the_structure_is_a_finding() {
    let report = json(&[TENDER]);
    let broken: Vec<&str> =
        keys(&report).into_iter().filter(|key| verdict(&report, key, "structure-broken") == Some("flagged")).collect();
    assert_eq!(broken, ["O-3", "C-1", "C-2", "C-3", "P-1", "T-1"]);
    let value_of = |key: &str, column: &str| {
        let finding = finding(&report, key, "structure-broken").expect("it is broken");
        text(&evidence(finding, column)["value"]).to_owned()
    };
    assert_eq!(value_of("O-3", "chain.orphan"), "yes");
    // C-1 names C-3 as parent, which names C-2, which names C-1.
    assert_eq!(value_of("C-2", "chain.cycle"), "yes (C-1 > C-2 > C-3 > C-1)");
    assert_eq!(value_of("P-1", "chain.self_parent"), "yes");
    assert_eq!(value_of("T-1", "chain.tier_conflict"), "yes (tier 3 is stated, the parents make it 1)");
}

#[test]
fn a_circle_ends_and_gives_everybody_what_the_others_have() {
    let report = json(&[TENDER]);
    assert_eq!(inherited(&report, "C-1"), [], "what C-1 has itself does not come back to it");
    assert_eq!(inherited(&report, "C-3"), [line("id-documents-held", "critical", "C-3 > C-1")]);
    assert_eq!(inherited(&report, "C-2"), [line("id-documents-held", "critical", "C-2 > C-3 > C-1")]);
    assert_eq!(chain(&report, "C-1")["tier"], Value::Null);
}

#[test]
fn a_blank_form_below_a_bidder_is_open_and_not_clean() {
    let report = json(&[TENDER]);
    assert_eq!(verdict(&report, "O-1", "risk-inherited"), Some("unknown"));
    assert_eq!(chain(&report, "O-1")["worst"]["inherited"], Value::Null);
    let missing = &finding(&report, "O-1", "risk-inherited").expect("it is open")["missing"];
    assert_eq!(*missing, value!(["the answers of its subcontractors"]));
}

#[test]
fn a_list_without_parents_says_nothing_of_the_chain() {
    let report = json(&["fixtures/clean.csv"]);
    for supplier in suppliers(&report) {
        assert_eq!(supplier.get("inherited"), None);
    }
    let folder = Folder::new();
    let report = json(&[&folder.file("list.csv", "Supplier ID,Name,Passports retained\nA,Anfang GmbH,no\n")]);
    assert_eq!(supplier(&report, "A").get("chain"), None);
    for rule in ["risk-inherited", "structure-broken", "excl-relied-on-entity"] {
        assert_eq!(verdict(&report, "A", rule), Some("unknown"), "{rule}");
    }
}

#[test]
fn several_parents_stand_in_one_cell_only_when_each_is_known() {
    let folder = Folder::new();
    let rows = "A,,Anfang GmbH,no\nB,,Beginn AG,no\n\"A;B\",,Beides SE,no\nC,\"A;B\",Ce SA,no\nD,\"B;A\",De SA,no\n\
                E,\"A;X\",E SA,no\n";
    let report = json(&[&folder.file("list.csv", list(rows))]);
    assert_eq!(chain(&report, "C")["parents"], value!(["A;B"]), "an identifier may hold the separator");
    assert_eq!(chain(&report, "D")["parents"], value!(["A", "B"]));
    assert_eq!(chain(&report, "E")["parents"], value!([]), "X is not in the list, so that A;X is one unknown name");
    assert_eq!(verdict(&report, "E", "structure-broken"), Some("flagged"));
}

#[test]
fn rows_of_one_supplier_are_one_and_add_their_findings() {
    let folder = Folder::new();
    // C stands below A and below B; the passports are stated in one of its rows only.
    let rows = "A,,Anfang GmbH,no\nB,,Beginn AG,no\nC,A,Ce SA,yes\nC,B,Ce SA,no\n";
    let report = json(&[&folder.file("list.csv", list(rows))]);
    for bidder in ["A", "B"] {
        let path = format!("{bidder} > C");
        assert_eq!(inherited(&report, bidder), [line("id-documents-held", "critical", &path)]);
        assert_eq!(chain(&report, bidder)["subcontractors"], value!(["C"]));
    }
    // Without an identifier name and country tell.
    let rows = "Name,Parent supplier name,Country,Passports retained\nAnfang GmbH,,DE,no\nBeginn AG,,DE,no\n\
                Ce SA,Anfang GmbH,FR,yes\nCe SA,Beginn AG,FR,no\nCe SA,Beginn AG,IT,no\n";
    let report = json(&[&folder.file("names.csv", rows)]);
    assert_eq!(chain(&report, "beginn-ag@DE")["subcontractors"], value!(["ce-sa@FR", "ce-sa@IT"]));
    assert_eq!(inherited(&report, "anfang-gmbh@DE")[0].2, "anfang-gmbh@DE > ce-sa@FR");
}

#[test]
fn a_finding_counts_once_by_its_shortest_path() {
    let folder = Folder::new();
    // D is reached over B and C (two links each) and over C > E (three).
    let rows = "A,,A GmbH,no\nB,A,B AG,no\nC,A,C AG,no\nE,C,E AG,no\nD,B,D AG,yes\nD,C,D AG,yes\nD,E,D AG,yes\n";
    let report = json(&[&folder.file("list.csv", list(rows))]);
    assert_eq!(inherited(&report, "A"), [line("id-documents-held", "critical", "A > B > D")]);
    assert_eq!(chain(&report, "D")["tier"], 2);
}

/// What a report says of each supplier's place, without where it was read.
fn places(report: &Value) -> Vec<(String, Value, Value)> {
    let mut places: Vec<_> = suppliers(report)
        .iter()
        .map(|s| (text(&s["key"]).to_owned(), s["chain"].clone(), s.get("inherited").cloned().unwrap_or_default()))
        .collect();
    places.sort_by(|a, b| a.0.cmp(&b.0));
    places
}

#[test]
fn the_order_of_the_rows_changes_nothing() {
    let folder = Folder::new();
    let content = std::fs::read_to_string(TENDER).expect("the fixture can be read");
    let (header, rows) = content.split_once('\n').expect("there is a header");
    let mut rows: Vec<&str> = rows.lines().collect();
    let before = json(&[TENDER]);
    let of_rules = |report: &Value, key: &str| {
        let rules = ["structure-broken", "risk-inherited", "excl-relied-on-entity"];
        let value = |rule| {
            let mut finding = finding(report, key, rule).cloned()?;
            for evidence in finding["evidence"].as_array_mut()? {
                *evidence = evidence["value"].clone();
            }
            Some(finding)
        };
        rules.map(value)
    };
    for turn in [3, 5, 7] {
        rows.rotate_left(turn);
        rows.reverse();
        let turned = json(&[&folder.file("turned.csv", format!("{header}\n{}\n", rows.join("\n")))]);
        assert_eq!(places(&turned), places(&before));
        for key in keys(&before) {
            assert_eq!(of_rules(&turned, key), of_rules(&before, key), "{key}");
        }
    }
}

#[test]
fn one_more_finding_never_lowers_what_a_supplier_carries() {
    let folder = Folder::new();
    let names = ["A", "B", "C", "D", "E"];
    // A above B above C above D, and A and D above E; once for each choice of those that
    // hold passports.
    let parents = ["", "A", "B", "C", "A;D"];
    let choices = 1_usize << names.len();
    let row = |choice: usize, i: usize| {
        let held = if choice >> i & 1 == 1 { "yes" } else { "no" };
        let parents: Vec<String> =
            parents[i].split(';').filter(|p| !p.is_empty()).map(|p| format!("{p}{choice}")).collect();
        format!("{}{choice},{},Firm {}{choice},{held}\n", names[i], parents.join(";"), names[i])
    };
    let rows: String = (0..choices).flat_map(|choice| (0..names.len()).map(move |i| row(choice, i))).collect();
    let report = json(&[&folder.file("list.csv", list(&rows))]);
    let words = [Value::Null, value!("info"), value!("low"), value!("medium"), value!("high"), value!("critical")];
    let rank = |choice: usize, name: &str| {
        let total = &chain(&report, &format!("{name}{choice}"))["worst"]["total"];
        words.iter().position(|word| word == total).unwrap_or_else(|| panic!("no severity: {total}"))
    };
    let all: Vec<Vec<usize>> =
        (0..choices).map(|choice| names.iter().map(|name| rank(choice, name)).collect()).collect();
    assert_eq!((all[0][0], all[1 << 4][0]), (0, 5), "the passports of E are critical for A");
    for held in 0..all.len() {
        for more in (0..names.len()).map(|i| held | 1 << i) {
            assert!(std::iter::zip(&all[held], &all[more]).all(|(less, more)| less <= more), "{held:b} {more:b}");
        }
    }
}

#[test]
fn the_table_shows_what_comes_from_below_and_the_exit_code_follows() {
    let output = check(&[TENDER]);
    assert_eq!(output.code, 1);
    let line = output.stdout.lines().find(|line| line.starts_with("│ N-1")).expect("N-1 is listed");
    assert!(line.contains("crit"), "{line}");
    assert!(output.stdout.lines().all(|line| line.chars().count() <= 80), "{}", output.stdout);
    // Exposure alone: a labour provider at tier 2 is medium there and low one link up,
    // too little for risk-inherited and for --fail-on high.
    let folder = Folder::new();
    let rows = "Supplier ID,Parent ID,Role,Tier,Name\nA,,bidder,0,A GmbH\nB,A,subcontractor,1,B AG\n\
                C,B,labour_provider,2,C AG\n";
    let file = folder.file("list.csv", rows);
    assert_eq!(check(&[&file]).code, 0);
    let report = json(&[&file]);
    assert_eq!(inherited(&report, "B"), [line_of_labour("low", "B > C")]);
    assert_eq!(verdict(&report, "B", "risk-inherited"), Some("unknown"), "C has answered nothing about harm");
}

#[test]
fn the_tables_say_which_findings_only_one_of_them_counts() {
    let shown = check(&[TENDER]).stdout;
    let below = shown.find("Below: the worst").expect("it is explained");
    let told = unbroken(&shown[below..]);
    let [before, behind] =
        ["also count what only passes this on (", "risk-inherited); bids count what was found below"];
    assert!(told.contains(before) && told.contains(behind), "{shown}");
    let folder = Folder::new();
    let alone = folder.file("list.csv", "Supplier ID,Name,Passports retained\nA,Erfunden GmbH,yes\n");
    assert!(!check(&[&alone]).stdout.contains("passes this on"));
}

fn line_of_labour(severity: &str, path: &str) -> (String, String, String) {
    line("labour-only-sub", severity, path)
}

#[test]
fn a_very_long_chain_and_a_very_large_circle_come_to_an_end() {
    let folder = Folder::new();
    let count = 10_000;
    let mut rows = String::from("Supplier ID,Parent ID,Name,Passports retained\n");
    for i in 0..count {
        let parent = if i == 0 { String::new() } else { format!("L-{}", i - 1) };
        let held = if i == count - 1 { "yes" } else { "no" };
        let next = (i + 1) % count;
        writeln!(rows, "L-{i},{parent},Firm {i},{held}\nR-{i},R-{next},Ring {i},no").expect("a text can be written to");
    }
    let output = check(&["--fail-on", "critical", &folder.file("long.csv", rows)]);
    assert_eq!(output.code, 1, "{}", output.stderr);
}

#[test]
fn rules_can_ask_who_stands_under_rival_bids_and_shares_an_address() {
    let rule = |id: &str, when: &str, column: &str, [flagged, clear]: [&str; 2]| {
        format!(
            "[[rule]]\nid = \"{id}\"\ntitle = \"t\"\nkind = \"data\"\nseverity = \"info\"\nwhen = \"{when}\"\n\
             why = \"w\"\nask = \"a\"\naction = \"b\"\n[[rule.example]]\ngiven = {{ \"{column}\" = {flagged} }}\n\
             expect = \"flagged\"\n[[rule.example]]\ngiven = {{ \"{column}\" = {clear} }}\nexpect = \"clear\"\n\
             [[rule.example]]\ngiven = {{ name = \"x\" }}\nexpect = \"unknown\"\n"
        )
    };
    let rules = [
        rule("rival-bids", "chain.bids > 1", "chain.bids", ["2", "1"]),
        rule("shared-address", "chain.shared_address", "chain.shared_address", ["true", "false"]),
        rule("shared-registration", "chain.shared_registration", "chain.shared_registration", ["true", "false"]),
        rule("deep", "chain.depth >= 2", "chain.depth", ["2", "1"]),
    ];
    let folder = Folder::new();
    let report = json(&["--rules", &folder.file("facts.toml", rules.concat()), TENDER]);
    let flagged = |rule: &str| -> Vec<&str> {
        keys(&report).into_iter().filter(|key| verdict(&report, key, rule) == Some("flagged")).collect()
    };
    // S-2 stands below N-1 and S-1; everybody else under one bid.
    assert_eq!(flagged("rival-bids"), ["S-2"]);
    // T-1 of bid N has the address and the number of O-1, which bids itself.
    assert_eq!(flagged("shared-address"), ["O-1", "T-1"]);
    assert_eq!(flagged("shared-registration"), ["O-1", "T-1"]);
    // N-1 > N-2 > N-3 is the only chain of two links.
    assert_eq!(flagged("deep"), ["N-1"]);
    // O-2 states no address; O-3 hangs below somebody unknown, so that its bid is too.
    for key in ["O-2", "O-3"] {
        assert_eq!(verdict(&report, key, "shared-address"), Some("unknown"), "{key}");
    }
    // In a circle nobody is at the bottom.
    assert_eq!(verdict(&report, "C-1", "deep"), Some("unknown"));
}

#[test]
fn no_rule_reads_what_rests_on_itself() {
    let folder = Folder::new();
    // A gate that is flagged by what was found below does not travel further itself.
    let pack = "[[rule]]\nid = \"from-below\"\ntitle = \"From below\"\nkind = \"gate\"\nseverity = \"low\"\n\
                when = \"chain.inherited_evidence = 'critical'\"\nwhy = \"w\"\nask = \"a\"\naction = \"b\"\n\
                [[rule.example]]\ngiven = { \"chain.inherited_evidence\" = \"critical\" }\nexpect = \"flagged\"\n\
                [[rule.example]]\ngiven = { \"chain.inherited_evidence\" = \"none\" }\nexpect = \"clear\"\n\
                [[rule.example]]\ngiven = { name = \"x\" }\nexpect = \"unknown\"\n";
    let pack = folder.file("below.toml", pack);
    let rows = folder.file("list.csv", list("A,,A GmbH,no\nB,A,B AG,no\nC,B,C AG,yes\n"));
    let output = run(&["check", "--pack", "osce", "--rules", &pack, &rows, "--format", "json"]);
    let report = report(&output);
    assert_eq!(verdict(&report, "A", "from-below"), Some("flagged"));
    assert_eq!(inherited(&report, "A"), [line("id-documents-held", "critical", "A > B > C")]);
}
