//! What would clear a finding: small changes of facts that are proven by looking again.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use serde_json::Value;
use thbscreen::input::Input;
use thbscreen::model::{Change, Finding, Notice, NoticeKind, Report, Severity, Supplier, Verdict, Way};
use thbscreen::rules::{Explanation, Rule};

use crate::every_rule::House;
use crate::support::{Folder, TENDER, all_findings, check, finding, items, json, run, text};

/// The day on which the examples of rules are looked at, unless they state one.
const EXAMPLES_AS_OF: Date = Date::constant(2026, 1, 1);

/// Facts that nobody is to be told to change.
const GIVEN: [&str; 14] = [
    "workers_total",
    "workers_migrant",
    "migrant_share_pct",
    "workers_temporary",
    "temporary_share_pct",
    "vulnerable_groups",
    "worker_origin_countries",
    "legal_min_monthly_wage",
    "tier",
    "role",
    "conviction_date",
    "conviction_person_role",
    "breach_date",
    "fee_found_date",
];

/// The serious rules that no few answers clear in any of their examples: they look at
/// places, goods and names, at who is not named, or at many answers of which the examples give two.
const WITHOUT: [&str; 11] = [
    "country-elevated",
    "dprk-labour",
    "excl-labour-market-misconduct",
    "good-listed",
    "good-priority-sector-china",
    "good-under-order",
    "indicator-cluster",
    "product-ban-forced-labour",
    "region-state-imposed",
    "tiers-undisclosed",
    "xpcc-link",
];

/// The serious rules whose examples say what was found elsewhere: in the chain, on a list
/// of names. No answer of the supplier is in them.
const FOUND_ELSEWHERE: [&str; 4] = ["excl-relied-on-entity", "structure-broken", "risk-inherited", "watchlist-exact"];

/// The ways of a finding in words; `None` where it says nothing about them.
fn ways(report: &Value, key: &str, rule: &str) -> Option<Vec<String>> {
    let finding = finding(report, key, rule).unwrap_or_else(|| panic!("{rule} finds nothing about {key}"));
    let change = |change: &Value| {
        let condition = if change["only_if_wrong"] == true { ", only if wrong" } else { "" };
        format!("{}: {} > {}{condition}", text(&change["column"]), text(&change["from"]), text(&change["to"]))
    };
    let way = |way: &Value| items(way).iter().map(change).collect::<Vec<_>>().join("; ");
    Some(items(finding.get("would_clear")?).iter().map(way).collect())
}

#[test]
fn each_serious_finding_of_the_tender_says_what_would_clear_it() {
    let report = json(&TENDER);
    let one = |key, rule| ways(&report, key, rule).expect("it was looked for");
    assert_eq!(one("B-1", "plan-omits-subcontractors"), ["plan_covers_subcontractors: no > yes"]);
    assert_eq!(one("B-2", "wage-below-minimum"), ["lowest_monthly_wage: 1690 EUR > 1802 EUR"]);
    assert_eq!(one("B-2", "agency-unlicensed"), ["labour_agency_licence: no > (a licence number)"]);
    assert_eq!(
        one("B-2", "grievance-missing"),
        ["grievance_mechanism: no > yes; grievance_anonymous: (no such column) > yes"]
    );
    assert_eq!(one("C-1", "excl-declaration-missing"), ["exclusion_declaration_date: (blank) > 2026-11-23"]);
    // What is found elsewhere in the chain, and what cannot be otherwise.
    for (key, rule) in [("B-1", "risk-inherited"), ("B-2", "migrant-share-high"), ("A-4", "country-elevated")] {
        assert_eq!(one(key, rule), [""; 0], "{key} {rule}");
    }
    for (key, finding) in all_findings(&report) {
        let is_serious = finding["verdict"] == "flagged"
            && [Severity::High, Severity::Critical].iter().any(|grave| finding["severity"] == grave.word());
        assert_eq!(finding.get("would_clear").is_some(), is_serious, "{key}: {finding}");
    }
}

#[test]
fn what_has_happened_is_only_otherwise_if_the_answer_is_wrong() {
    let report = json(&TENDER);
    let one = |key, rule| ways(&report, key, rule).expect("it was looked for");
    assert_eq!(one("C-2", "excl-thb-conviction"), ["conviction_thb: yes > no, only if wrong"]);
    let fees =
        "recruitment_fees_charged: yes > no, only if wrong; fee_amount_per_worker: 850 EUR > 0 EUR, only if wrong";
    assert_eq!(one("B-2", "fee-charged"), [fees]);
    // Documents can be given back, and a door can be opened.
    assert_eq!(one("B-3", "id-documents-held"), ["id_documents_held: yes > no"]);
    let arguments = ["rules", "explain", "fee-charged", "--supplier", "B-2"];
    let page = run(&[&arguments[..], &TENDER[..]].concat()).stdout;
    assert!(page.contains("recruitment_fees_charged = no (now yes; only if that is wrong)"), "{page}");
}

#[test]
fn a_certificate_that_names_abuse_is_followed_by_remedy_and_not_by_silence() {
    let folder = Folder::new();
    let list = folder.file("list.csv", "Name,Certification status\nErfunden GmbH,abuse_found_open\n");
    let report = json(&[&list, "--pack", "us-far"]);
    let key = "erfunden-gmbh";
    let ways = ways(&report, key, "cert-abuse-unremedied").expect("it was looked for");
    assert_eq!(ways, ["certification_status: abuse_found_open > abuse_found_remedied"]);
}

#[test]
fn several_indicators_together_are_cleared_by_any_that_leave_too_few() {
    let folder = Folder::new();
    let answers = "id_documents_held,movement_restricted,wages_withheld,worker_debt_to_employer,\
                   violence_or_threats_reported,child_labour_reported,deceptive_recruitment_reported";
    let list = folder.file("list.csv", format!("name,{answers}\nErfunden GmbH,yes,yes,yes,no,no,no,no\n"));
    let report = json(&[&list, "--pack", "osce", "--pack", "uk"]);
    let ways = ways(&report, "erfunden-gmbh", "excl-labour-market-misconduct").expect("it was looked for");
    assert_eq!(ways, ["id_documents_held: yes > no; movement_restricted: yes > no"]);
}

#[test]
fn what_is_disclosed_is_not_to_be_taken_back() {
    let folder = Folder::new();
    let rows = "Name,plan_present,plan_elements,recruitment_fees_charged,fee_amount_per_worker\n\
                Erfunden GmbH,no,awareness,,\nAusgedacht SARL,,,no,500\n";
    let report = json(&[&folder.file("list.csv", rows)]);
    let one = |key| ways(&report, key, "answers-contradict").expect("it was looked for");
    assert_eq!(one("erfunden-gmbh"), ["plan_present: no > yes"]);
    assert_eq!(one("ausgedacht-sarl"), ["recruitment_fees_charged: no > yes"]);
    // What was never asked is no way out, least of all that workers paid.
    let rows = "Name,accommodation_provided,accommodation_meets_standard\nErfunden GmbH,no,yes\n";
    let report = json(&[&folder.file("housing.csv", rows)]);
    assert_eq!(ways(&report, "erfunden-gmbh", "answers-contradict"), Some(Vec::new()));
    let rows = "Name,parent_id,supplier_id,subcontract_share_pct,sector_code\nErfunden GmbH,,1,40,81\n\
                Ausgedacht SARL,1,2,40,81\n";
    let report = json(&[&folder.file("chain.csv", rows)]);
    assert_eq!(ways(&report, "2", "tiers-undisclosed"), Some(Vec::new()), "a share is not to be concealed");
}

#[test]
fn it_is_looked_for_where_an_output_shows_it() {
    let shown = check(&[&TENDER[..], &["--format", "csv"]].concat()).stdout;
    assert!(shown.contains("(now "), "{shown}");
    let folder = Folder::new();
    let written = folder.path("report.json");
    check(&[&TENDER[..], &["-o", &written]].concat());
    let written = std::fs::read_to_string(written).expect("it was written");
    assert!(written.contains("\"would_clear\""), "a file shows it, whatever the terminal shows");
}

#[test]
fn where_there_are_too_many_it_is_said_how_many_were_left_out() {
    let folder = Folder::new();
    let mut house = House::on(EXAMPLES_AS_OF);
    house.book.rules.retain(|rule| ["id-documents-held", "deductions-excessive"].contains(&rule.info.id.as_str()));
    // Each has a finding that is critical and one that is high.
    let screen = |name: &str, suppliers: usize| {
        let row = |number| format!("S{number},Erfunden {number},yes,yes\n");
        let rows: String = (0..suppliers).map(row).collect();
        let list = folder.file(name, "supplier_id,name,id_documents_held,deductions_beyond_law\n".to_owned() + &rows);
        house.screen(&[Input::File(list.into())], true)
    };
    let looked_for = |report: &Report| -> Vec<Option<usize>> {
        let last = report.suppliers().last().expect("there are suppliers");
        last.findings().iter().map(|finding| finding.would_clear().map(<[Way]>::len)).collect()
    };
    let is_left_out = |notice: &&Notice| notice.kind == NoticeKind::NotLookedFor;
    let few = screen("few.csv", 3);
    assert_eq!(few.notices.iter().find(is_left_out), None);
    assert_eq!(looked_for(&few), [Some(1), Some(1)]);
    let many = screen("many.csv", 10_001);
    assert_eq!(looked_for(&many), [Some(1), None], "the critical ones are looked at first");
    let notice = many.notices.iter().find(is_left_out).expect("nothing is left out in silence");
    for part in ["10001 of severity high", "20000 in all", "rules explain RULE --supplier KEY"] {
        assert!(notice.message.contains(part), "{notice:?}");
    }
}

/// A list of one supplier, with those below it.
#[derive(Clone)]
struct Sheet {
    cells: BTreeMap<String, String>,
    below: usize,
}

impl Sheet {
    fn set(&mut self, column: &str, value: &str) {
        self.cells.insert(column.to_owned(), value.to_owned());
    }

    fn write(&self, folder: &Folder, name: &str) -> Input {
        let mut cells = self.cells.clone();
        cells.entry("supplier_id".to_owned()).or_insert_with(|| name.to_owned());
        cells.entry("name".to_owned()).or_insert_with(|| format!("Erfunden {name}"));
        if self.below > 0 {
            cells.entry("parent_id".to_owned()).or_default();
        }
        let line = |fields: Vec<String>| fields.join(",") + "\n";
        let quoted = |text: &String| format!("\"{text}\"");
        let mut rows = line(cells.keys().cloned().collect()) + &line(cells.values().map(quoted).collect());
        for number in 0..self.below {
            let of_other = |column: &String| match column.as_str() {
                "supplier_id" => format!("{name}-{number}"),
                "name" => format!("Ausgedacht {name} {number}"),
                "parent_id" => cells["supplier_id"].clone(),
                _ => String::new(),
            };
            rows += &line(cells.keys().map(of_other).collect());
        }
        Input::File(folder.file(&format!("{name}.csv"), rows).into())
    }
}

/// The examples of a rule that expect a flag, as lists, by the day they are looked at on.
fn flagged_examples(house: &House, rule: &Rule) -> Vec<(Option<Date>, Sheet)> {
    let explanation = Explanation::of(rule, None, &house.book, &house.schema());
    let flagged = explanation.examples.iter().filter(|example| example.verdict == Verdict::Flagged);
    let sheet = |example: &thbscreen::rules::ExampleNote| {
        let mut sheet = Sheet { cells: BTreeMap::new(), below: 0 };
        for given in &example.given {
            match given.value.strip_prefix('(').and_then(|gap| gap.strip_suffix(')')) {
                _ if given.column == "chain.subcontractors" => {
                    sheet.below = given.value.parse().expect("it is a number");
                }
                _ if given.column.contains('.') => {}
                Some("blank") => sheet.set(&given.column, ""),
                Some("not applicable") => sheet.set(&given.column, "not applicable"),
                Some(gap) => sheet.set(&given.column, gap),
                None => sheet.set(&given.column, &given.value.replace(" + ", "; ")),
            }
        }
        (example.as_of, sheet)
    };
    flagged.map(sheet).collect()
}

/// The first supplier of each list.
fn first_suppliers(report: &Report) -> impl Iterator<Item = Supplier<'_>> {
    (0..report.list.sheets.len()).map(move |sheet| Supplier { report, sheet, row: 0 })
}

/// A list after some changes.
fn after<'a>(sheet: &Sheet, changes: impl IntoIterator<Item = &'a Change>) -> Sheet {
    let mut sheet = sheet.clone();
    for Change { column, to, .. } in changes {
        // Where no currency is stated, it is that of the other amounts.
        sheet.set(column, to.trim_end_matches(" (currency not stated)"));
    }
    sheet
}

/// Looks at examples on a day: proves each way by screening the changed list, and that
/// none of its changes can be left out. Returns how many ways each rule has.
fn prove(mut house: House, examples: &[(String, Sheet)]) -> BTreeMap<String, usize> {
    house.book.rules.retain(|rule| examples.iter().any(|(id, _)| *id == rule.info.id));
    let folder = Folder::new();
    let write = |(place, sheet): (usize, &Sheet)| sheet.write(&folder, &format!("e{place}"));
    let lists: Vec<Input> = examples.iter().map(|(_, sheet)| sheet).enumerate().map(write).collect();
    let report = house.screen(&lists, true);
    let mut found: BTreeMap<String, usize> = BTreeMap::new();
    let mut changed: Vec<(String, Sheet, bool)> = Vec::new();
    for ((rule, sheet), supplier) in std::iter::zip(examples, first_suppliers(&report)) {
        let findings: Vec<Finding<'_>> = supplier.findings();
        let Some(finding) = findings.iter().find(|finding| finding.rule.id == *rule) else { continue };
        let Some(ways) = finding.would_clear() else { continue };
        *found.entry(rule.clone()).or_default() += ways.len();
        for Way { changes } in ways {
            let given: Vec<&Change> = changes.iter().filter(|change| GIVEN.contains(&change.column.as_str())).collect();
            assert!(given.is_empty(), "{rule}: {given:?}");
            changed.push((rule.clone(), after(sheet, changes), true));
            for left_out in changes {
                let others = changes.iter().filter(|change| *change != left_out);
                changed.push((rule.clone(), after(sheet, others), false));
            }
        }
    }
    let write = |(place, (_, sheet, _)): (usize, &(String, Sheet, bool))| sheet.write(&folder, &format!("c{place}"));
    let lists: Vec<Input> = changed.iter().enumerate().map(write).collect();
    if lists.is_empty() {
        return found;
    }
    let report = house.screen(&lists, false);
    for ((rule, sheet, is_cleared), supplier) in std::iter::zip(&changed, first_suppliers(&report)) {
        let place = report.rules.iter().position(|known| known.id == *rule).expect("the rule runs");
        let outcome = report.results[supplier.sheet].rules[place].outcome(supplier.row);
        assert_eq!(
            outcome.verdict == Verdict::Clear,
            *is_cleared,
            "{rule}: {:?} is {:?}",
            sheet.cells,
            outcome.verdict
        );
    }
    found
}

#[test]
fn every_way_out_of_every_serious_rule_is_proven_by_screening_the_changed_list() {
    let house = House::on(EXAMPLES_AS_OF);
    let mut days: BTreeMap<Date, Vec<(String, Sheet)>> = BTreeMap::new();
    let rules = house.book.rules.iter().chain(&house.book.sleeping);
    let is_serious = |rule: &&Rule| rule.info.severity >= Severity::High;
    let serious: Vec<&Rule> = rules.filter(is_serious).collect();
    for rule in &serious {
        let first = rule.effective.0.unwrap_or(EXAMPLES_AS_OF);
        for (day, sheet) in flagged_examples(&house, rule) {
            let day = day.unwrap_or(EXAMPLES_AS_OF.max(first));
            days.entry(day).or_default().push((rule.info.id.clone(), sheet));
        }
    }
    let mut found: BTreeMap<String, usize> = BTreeMap::new();
    for (day, examples) in &days {
        for (rule, ways) in prove(House::on(*day), examples) {
            *found.entry(rule).or_default() += ways;
        }
    }
    let ids = serious.iter().map(|rule| rule.info.id.as_str());
    let looked_at: BTreeSet<&str> = found.keys().map(String::as_str).collect();
    let without: Vec<&str> = found.iter().filter(|(_, ways)| **ways == 0).map(|(rule, _)| rule.as_str()).collect();
    let elsewhere: Vec<&str> = ids.filter(|id| !looked_at.contains(id)).collect();
    assert_eq!((without, elsewhere), (WITHOUT.to_vec(), FOUND_ELSEWHERE.to_vec()));
}
