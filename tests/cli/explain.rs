//! Rules explain themselves, and how they came to a verdict.

use serde_json::Value;

use crate::support::{AS_OF, Folder, Output, TENDER, items, json, parsed, run, text, unbroken};

/// A rule that begins later, with a value that changes, and what another pack makes of it.
const PACK: &str = r#"
[pack]
id = "own"
title = "Our own rules"

[[parameters.share_limit]]
value = 30
from = 2020-01-01
until = 2026-12-31
instrument = "osce-ending-exploitation-2014"
[[parameters.share_limit]]
value = 20
from = 2027-01-01

[[rule]]
id = "share-later"
title = "Many migrants, later"
kind = "exposure"
severity = [
  { is = "high", when = "uses_labour_agency" },
  { is = "medium", when = "remote_site" },
  { is = "low" },
]
when = "migrant_share_pct > :share_limit"
effective_from = 2027-06-01
why = "It weighs more with an agency."
ask = "How are they hired?"
action = "Ask. Not an automatic reject."
instruments = ["ilo-indicators-2012"]

[[rule.example]]
given = { migrant_share_pct = 21 }
expect = "flagged"
[[rule.example]]
given = { migrant_share_pct = 20 }
expect = "clear"
[[rule.example]]
given = { migrant_share_pct = "" }
expect = "unknown"
"#;

/// A pack that changes another.
const CHANGES: &str = r#"
[[override]]
rule = "hours-excessive"
severity = "critical"
reason = "agreed with the unions"
[[override]]
parameter = "hours_medium"
value = 48
[[override]]
rule = "plan-stale"
off = true
"#;

fn explain(arguments: &[&str]) -> Output {
    run(&[&["rules", "explain", "--as-of", AS_OF], arguments].concat())
}

fn explained(arguments: &[&str]) -> Value {
    let output = explain(&[arguments, &["--format", "json"]].concat());
    assert_eq!((output.code, output.stderr.as_str()), (0, ""), "{arguments:?}");
    let json = parsed(&output.stdout);
    assert_eq!(json["schema"], "thbscreen/explanation/v1");
    json
}

/// The text of an explanation without its line breaks.
fn explained_in_words(arguments: &[&str]) -> String {
    let output = explain(arguments);
    assert_eq!((output.code, output.stderr.as_str()), (0, ""), "{arguments:?}");
    assert!(output.stdout.lines().all(|line| line.chars().count() <= 80 || line.contains("https://")));
    unbroken(&output.stdout)
}

fn contains_all(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "{part:?} is not in {text}");
    }
}

#[test]
fn conditions_are_said_in_words_and_in_sql() {
    let shown = explained_in_words(&["fee-charged"]);
    contains_all(
        &shown,
        &[
            "Severity: high or critical, as the circumstances are.",
            "Flagged when either of these holds: - recruitment_fees_charged is yes - fee_amount_per_worker is more than \
             0 (where nobody said, that counts as no)",
            "- critical when any of these holds: - uses_labour_agency is yes",
            "- high otherwise",
            "It weighs high, not critical, unless it is known that any of these holds: - uses_labour_agency is yes",
            "It is clear when both of these hold: - recruitment_fees_charged is no - fee_amount_per_worker is at most \
             0, or nobody said",
            "In SQL Flagged WHERE recruitment_fees_charged OR COALESCE(fee_amount_per_worker > 0, FALSE)",
            "fee_currency (text), for fee_amount_per_worker.",
            "Examples - flagged, critical:",
        ],
    );
    let plan = explained_in_words(&["plan-stale"]);
    contains_all(
        &plan,
        &[
            "Concerns suppliers for whom plan_present is yes",
            "plan_date lies more than 24 months (:plan_review_months) before the as-of date",
            "It is clear when plan_date is on or after the day 24 months (:plan_review_months) before the as-of date",
            "It does not concern a supplier for whom plan_present is no",
            ":plan_review_months = 24 (rules/packs/osce.toml, line ",
            "; as of 2026-01-01",
        ],
    );
    let country = explained_in_words(&["country-elevated"]);
    contains_all(
        &country,
        &[
            "tip.tier (Trafficking in Persons Report, tier placements) is one of 2WL, 3, SC",
            "tip.tier, looked up by site_country or country: Trafficking in Persons Report, tier placements - US \
             Department of State. Edition ",
            "Absence from the table is unknown, not a clearance.",
        ],
    );
}

#[test]
fn programs_get_the_same_as_a_tree() {
    let json = explained(&["hours-excessive"]);
    let rule = &json["rule"];
    assert_eq!(rule["when"]["words"]["text"], "max_weekly_hours is more than 60 hours per week (:hours_medium)");
    assert_eq!(rule["when"]["sql"], "max_weekly_hours > :hours_medium");
    assert_eq!(rule["severities"][0]["severity"], "high");
    assert_eq!(rule["severities"][1]["when"], Value::Null);
    assert_eq!(rule["columns"][0]["id"], "max_weekly_hours");
    assert_eq!(rule["lowers"]["clear_when"]["text"], "max_weekly_hours is at most 60 hours per week (:hours_medium)");
    assert!(items(&rule["basis"]).iter().all(|basis| !text(&basis["title"]).is_empty() && basis["sure"].is_string()));
    assert!(items(&rule["examples"]).len() >= 3);
    assert_eq!(json["supplier"], Value::Null);
    let grouped = explained(&["fee-charged"]);
    let words = &grouped["rule"]["when"]["words"];
    assert_eq!((&words["joined"], items(&words["parts"]).len()), (&Value::from("any"), 2));
}

#[test]
fn markdown_has_headings_and_nested_points() {
    let output = explain(&["fee-charged", "--format", "markdown"]);
    contains_all(
        &output.stdout,
        &[
            "# Workers paid to get the job\n\n`fee-charged`, pack `osce`",
            "\n## Flagged when\n\neither of these holds:\n\n- recruitment_fees_charged is yes\n",
            "\n- critical when any of these holds:\n  - uses_labour_agency is yes\n",
            "```sql\nrecruitment_fees_charged OR COALESCE(fee_amount_per_worker > 0, FALSE)\n```",
        ],
    );
    let traced = explain(&[&["plan-missing", "--supplier", "B-2", "--format", "markdown"], &TENDER[..]].concat());
    contains_all(
        &traced.stdout,
        &["- **true** plan_present is no\n  - in SQL: `NOT plan_present`\n  - plan_present = no (AJ5)\n"],
    );
}

#[test]
fn a_rule_that_begins_later_is_explained_today() {
    let folder = Folder::new();
    let pack = folder.file("own.toml", PACK);
    let shown = explained_in_words(&["share-later", "--rules", &pack]);
    contains_all(
        &shown,
        &[
            "It does not run on 2026-11-23: it begins on 2027-06-01.",
            ":share_limit = 30 (from 2020-01-01 to 2026-12-31), set by osce-ending-exploitation-2014",
            "on other days 20 (from 2027-01-01)",
            "sets :share_limit",
            "It weighs medium, not high, - when remote_site is yes - unless it is known that uses_labour_agency is yes",
            "It weighs low, not high, unless one of these is known to hold: - uses_labour_agency is yes - remote_site \
             is yes",
            "as the circumstances are",
        ],
    );
    let json = explained(&["share-later", "--rules", &pack]);
    assert_eq!(json["rule"]["dormant"]["state"], "coming");
    assert_eq!(json["rule"]["effective_from"], "2027-06-01");
    let values = items(&json["rule"]["parameters"][0]["values"]);
    assert_eq!(values.iter().map(|value| value["in_force"] == true).collect::<Vec<_>>(), [true, false]);

    let later = run(&["rules", "explain", "share-later", "--rules", &pack, "--as-of", "2027-06-01"]).stdout;
    assert!(!later.contains("does not run") && later.contains(":share_limit = 20 (from 2027-01-01)"), "{later}");

    let list = folder.file("list.csv", "Name,Migrant share %\nErfunden GmbH,35\n");
    let traced = explained_in_words(&["share-later", "--rules", &pack, "--supplier", "Erfunden GmbH", &list]);
    assert!(traced.contains("none: the rule does not run on that day"), "{traced}");
}

#[test]
fn what_other_packs_change_is_said() {
    let folder = Folder::new();
    let pack = folder.file("changes.toml", CHANGES);
    let shown = explained_in_words(&["hours-excessive", "--rules", &pack]);
    contains_all(
        &shown,
        &[
            "Severity: critical",
            "Pack changes changes hours-excessive: severity high or medium to critical: agreed with the unions",
            "Pack changes changes :hours_medium: 60 to 48",
            "max_weekly_hours is more than 48 hours per week (:hours_medium)",
        ],
    );
    let off = explained_in_words(&["plan-stale", "--rules", &pack]);
    contains_all(&off, &["It does not run: a pack that is used with it switches it off.", "switched off"]);
    let listed = parsed(&run(&["rules", "list", "--format", "json", "--rules", &pack]).stdout);
    let stale = items(&listed).iter().find(|rule| rule["id"] == "plan-stale").expect("it is listed all the same");
    assert_eq!(stale["state"], "switched_off");
}

#[test]
fn a_finding_is_followed_to_its_cells() {
    let shown = explained_in_words(&[&["fee-not-repaid", "--supplier", "B-2"], &TENDER[..]].concat());
    contains_all(
        &shown,
        &[
            "B-2, Nulle Part Interim (FR): fixtures/tender/subcontractors.csv, row 5",
            "flagged, critical: a person must decide before award",
            "true fees_reimbursed is no in SQL: NOT fees_reimbursed fees_reimbursed = no (T5)",
            "fee_repaid_date = (blank) (V5)",
            ":fee_repayment_days = 90 (rules/packs/osce.toml, line ",
            "It rests on - recruitment_fees_charged = yes (Q5)",
        ],
    );
    let chain = explained_in_words(&[&["plan-omits-subcontractors", "--supplier", "B-2"], &TENDER[..]].concat());
    contains_all(&chain, &["not applicable", "chain.subcontractors = 1", "subcontract_share_pct = (no such column)"]);
    let table = explained_in_words(&[&["country-elevated", "--supplier", "B-3"], &TENDER[..]].concat());
    contains_all(&table, &["site_country = ", "tip.tier = ", "(reference/tip_tiers.csv, row "]);

    let json = explained(&[&["fee-not-repaid", "--supplier", "B-2"], &TENDER[..]].concat());
    let trace = &json["supplier"]["trace"];
    assert_eq!((text(&trace["verdict"]), text(&trace["severity"])), ("flagged", "critical"));
    let part = &trace["when"]["parts"][1];
    assert_eq!(part["truth"], "unknown");
    assert_eq!(part["sql"][0], "fee_repaid_date - fee_found_date > :fee_repayment_days");
    assert_eq!((&part["values"][0]["gap"], &part["values"][0]["place"]["cell"]), (&"blank".into(), &"V5".into()));
}

#[test]
fn the_printed_trace_agrees_with_the_printed_report() {
    let report = json(&TENDER);
    for rule in ["plan-missing", "migrant-share-high", "indicator-cluster"] {
        for supplier in items(&report["suppliers"]) {
            let key = text(&supplier["key"]);
            let traced = explained(&[&[rule, "--supplier", key], &TENDER[..]].concat());
            let verdict = text(&traced["supplier"]["trace"]["verdict"]).to_owned();
            let found = items(&supplier["findings"]).iter().find(|finding| finding["rule"] == rule);
            match found {
                Some(finding) => assert_eq!(text(&finding["verdict"]), verdict, "{rule} {key}"),
                None => assert!(["clear", "not_applicable"].contains(&verdict.as_str()), "{rule} {key}: {verdict}"),
            }
        }
    }
}

#[test]
fn a_verdict_is_followed_with_the_rules_that_gave_it_and_no_other_packs() {
    let folder = Folder::new();
    let list = folder.file("list.csv", "Supplier ID,Name,Country,Region\nS-1,Erfunden GmbH,CN,Xinjiang\n");
    let severity = |packs: &[&str]| {
        let asked = ["region-state-imposed", "--supplier", "S-1", &list];
        let traced = explained(&[&asked[..], packs].concat());
        let report = json(&[&[list.as_str()][..], packs].concat());
        let findings = items(&report["suppliers"][0]["findings"]);
        let found = findings.iter().find(|finding| finding["rule"] == "region-state-imposed").expect("it is flagged");
        assert_eq!(found["severity"], traced["supplier"]["trace"]["severity"], "{packs:?}");
        text(&found["severity"]).to_owned()
    };
    // The pack for imports into the United States weighs the rule otherwise.
    assert_eq!([severity(&[]), severity(&["--pack", "us-import"])], ["high", "critical"]);
    // A rule that `check` does not use by itself is followed with its own pack.
    let own = explained(&["name-of-xinjiang", "--supplier", "S-1", &list]);
    assert_eq!(own["rule"]["pack"], "us-import");
}

#[test]
fn amounts_show_their_exchange_rate_or_that_there_is_none() {
    let folder = Folder::new();
    let rates = folder.file("rates.csv", "date,currency,per_usd\n2026-06-30,EUR,0.8\n");
    let list = folder.file("list.csv", "Name,Plan present,Contract value,Currency\nErfunden GmbH,no,40000,USD\n");
    let with = explained_in_words(&["plan-missing", "--rates", &rates, "--supplier", "erfunden-gmbh", &list]);
    contains_all(&with, &["contract_value = 40000 USD", ":small_contract_limit = 50000 EUR", "exchange rate = 1 "]);
    contains_all(&with, &["flagged, medium"]);
    let empty = folder.file("none.csv", "date,currency,per_usd\n");
    let without = explained_in_words(&["plan-missing", "--rates", &empty, "--supplier", "erfunden-gmbh", &list]);
    contains_all(&without, &["unknown contract_value is less than 50,000 EUR", "flagged, high"]);
}

#[test]
fn a_supplier_is_found_by_key_or_by_a_name_only_it_has() {
    let folder = Folder::new();
    let list = folder.file(
        "list.csv",
        "Name,Country,Plan present\nErfunden GmbH,DE,no\nErfunden GmbH,AT,yes\nAusgedacht SARL,FR,no\n",
    );
    let find = |wanted: &str| explain(&["plan-missing", "--supplier", wanted, &list]);
    assert!(find("erfunden-gmbh@AT").stdout.contains("clear:"));
    assert!(find("ausgedacht sarl").stdout.contains("ausgedacht-sarl@FR"));
    let two = find("Erfunden GmbH");
    assert_eq!((two.code, two.stdout.as_str()), (2, ""));
    contains_all(&two.stderr, &["2 suppliers are named", "erfunden-gmbh@DE, erfunden-gmbh@AT"]);
    let none = find("Ausgedacht SRL");
    assert_eq!((none.code, none.stdout.as_str()), (2, ""));
    contains_all(&none.stderr, &["did you mean `Ausgedacht SARL`?"]);
    for arguments in [&["plan-missing", "--supplier", "x"][..], &["plan-missing", &list]] {
        assert_eq!(explain(arguments).code, 2, "{arguments:?}");
    }
}

#[test]
fn what_a_list_says_cannot_steer_terminal_or_document() {
    let folder = Folder::new();
    let list = folder.file("list.csv", "Name,Plan present,Country\n\u{1b}[2J<b>Evil</b> Ltd,no,<i>x</i>\n");
    let key = text(&json(&[&list])["suppliers"][0]["key"]).to_owned();
    for format in ["text", "markdown"] {
        let output = explain(&["plan-missing", "--supplier", &key, "--format", format, &list]);
        assert_eq!(output.code, 0, "{}", output.stderr);
        assert!(!output.stdout.contains('\u{1b}'), "{}", output.stdout);
        assert!(format == "text" || !output.stdout.contains("<b>"), "{}", output.stdout);
    }
}

/// The columns of each set of answers that would clear a finding.
fn ways_out(rule: &str, supplier: &str) -> Vec<Vec<String>> {
    let page = parsed(
        &run(&[&["rules", "explain", rule, "--supplier", supplier, "--format", "json"], &TENDER[..]].concat()).stdout,
    );
    let change = |change: &Value| format!("{} = {}", text(&change["column"]), text(&change["to"]));
    let way = |way: &Value| items(way).iter().map(change).collect();
    items(&page["supplier"]["would_clear"]).iter().map(way).collect()
}

#[test]
fn the_fewest_answers_that_would_clear_a_finding_are_found_by_looking_again() {
    assert_eq!(ways_out("plan-omits-subcontractors", "B-1"), [["plan_covers_subcontractors = yes"]]);
    // A part is added to those of the plan; the others stay.
    let parts = "plan_elements = awareness, recruitment_wage, reporting_channel";
    assert_eq!(ways_out("plan-element-reporting-channel", "B-1"), [[parts]]);
    // Two answers where one is not enough, and the value just at the limit.
    assert_eq!(
        ways_out("sector-outsourced-labour", "B-1"),
        [["uses_labour_agency = no", "subcontract_share_pct = 50"]]
    );
    assert_eq!(ways_out("hours-excessive", "B-3"), [["max_weekly_hours = 60"]]);
    // The law sets the minimum; only what is paid can be otherwise.
    assert_eq!(ways_out("wage-below-minimum", "B-2"), [["lowest_monthly_wage = 1802 EUR"]]);
}

#[test]
fn nobody_is_told_to_employ_other_people_or_to_be_elsewhere() {
    for (rule, supplier) in [("migrant-share-high", "B-1"), ("country-elevated", "A-4"), ("good-listed", "A-3")] {
        assert!(ways_out(rule, supplier).is_empty(), "{rule}: {:?}", ways_out(rule, supplier));
        let page = run(&[&["rules", "explain", rule, "--supplier", supplier], &TENDER[..]].concat()).stdout;
        assert!(page.contains("It would be clear if"), "{page}");
    }
}
