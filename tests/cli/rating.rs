//! The rating: the worked check of the method, what may never happen, and what holds of
//! every supplier.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::Value;

use crate::support::{Folder, check, items, json, supplier, text};

/// What a supplier answered, by column.
type Answers = BTreeMap<&'static str, &'static str>;

/// The bidder of the worked check: cleaning in Germany, with an agency and many migrants,
/// and every question about harm answered but that on passports.
fn worked_check() -> Answers {
    let mut answers = Answers::from([
        ("name", "Musterreinigung GmbH"),
        ("country", "DE"),
        ("site_country", "DE"),
        ("sector_code", "81"),
        ("goods", "none"),
        ("uses_labour_agency", "yes"),
        ("labour_agency_licence", "EX-123"),
        ("migrant_share_pct", "45"),
        ("temporary_share_pct", "10"),
        ("remote_site", "no"),
        ("accommodation_provided", "no"),
        ("visa_tied_to_employer", "no"),
        ("subcontract_share_pct", "20"),
        ("plan_present", "yes"),
        ("plan_evidence", "document"),
        ("plan_covers_subcontractors", "no"),
        ("recruitment_fees_charged", "no"),
        ("recruitment_evidence", "self-declaration"),
        ("grievance_mechanism", "yes"),
        ("grievance_evidence", "document"),
        ("written_contract", "yes"),
        ("contract_language_understood", "yes"),
        ("lowest_monthly_wage", "2300"),
        ("legal_min_monthly_wage", "2200"),
        ("wage_currency", "EUR"),
        ("max_weekly_hours", "40"),
        ("audit_open_critical", "0"),
        ("audit_open_major", "0"),
        ("id_documents_held", ""),
    ]);
    answers.extend(HARM.map(|column| (column, "no")));
    answers
}

/// The questions about harm that are answered with yes or no, but for passports.
const HARM: [&str; 8] = [
    "movement_restricted",
    "wages_withheld",
    "deductions_beyond_law",
    "worker_debt_to_employer",
    "violence_or_threats_reported",
    "child_labour_reported",
    "deceptive_recruitment_reported",
    "allegation_open",
];

/// Questions whose answers narrow a rating and contradict no other answer.
const OPEN: [(&str, &[&str]); 20] = [
    ("site_country", &["DE", "CN", "RO", "IN"]),
    ("sector_code", &["81", "62", "86"]),
    ("goods", &["none", "bricks"]),
    ("uses_labour_agency", &["yes", "no"]),
    ("migrant_share_pct", &["0", "30", "31"]),
    ("temporary_share_pct", &["0", "31"]),
    ("remote_site", &["yes", "no"]),
    ("accommodation_provided", &["yes", "no"]),
    ("visa_tied_to_employer", &["yes", "no"]),
    ("subcontract_share_pct", &["0", "20"]),
    ("plan_present", &["yes", "no"]),
    ("plan_evidence", LEVELS),
    ("plan_covers_subcontractors", &["yes", "no"]),
    ("recruitment_fees_charged", &["yes", "no"]),
    ("recruitment_evidence", LEVELS),
    ("grievance_mechanism", &["yes", "no"]),
    ("grievance_evidence", LEVELS),
    ("movement_restricted", &["yes", "no"]),
    ("written_contract", &["yes", "no"]),
    ("max_weekly_hours", &["40", "61", "73"]),
];

const LEVELS: &[&str] = &["none", "self_declared", "document", "third_party", "worker_verified"];

const BANDS: [&str; 4] = ["low", "medium", "high", "critical"];

/// A list of suppliers as CSV, with every column any of them answers.
fn list(suppliers: &[(String, Answers)]) -> String {
    let mut columns: Vec<&str> = suppliers.iter().flat_map(|(_, answers)| answers.keys().copied()).collect();
    columns.sort_unstable();
    columns.dedup();
    let mut lines = vec![format!("supplier_id,{}", columns.join(","))];
    for (key, answers) in suppliers {
        let cells: Vec<&str> = columns.iter().map(|column| answers.get(column).copied().unwrap_or_default()).collect();
        lines.push(format!("{key},{}", cells.join(",")));
    }
    lines.join("\n") + "\n"
}

fn report(suppliers: &[(String, Answers)]) -> Value {
    let folder = Folder::new();
    json(&[&folder.file("list.csv", list(suppliers)), "--fail-on", "never"])
}

fn rating_of(answers: Answers) -> Value {
    supplier(&report(&[("S-1".to_owned(), answers)]), "S-1")["rating"].clone()
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| panic!("not a number: {value}"))
}

/// The rank of a band; one that is not scored has none.
fn rank(rating: &Value) -> Option<usize> {
    rating["band"].as_str().map(|band| BANDS.iter().position(|known| *known == band).expect("a band"))
}

#[test]
fn the_worked_check_comes_out_as_the_method_says() {
    let rating = rating_of(worked_check());
    assert_eq!(rating["exposure"], serde_json::json!({ "value": 7.0, "low": 7.0, "high": 7.0 }));
    for end in ["low", "high"] {
        assert_eq!(rating["controls"][end], serde_json::json!({ "earned": 1.25, "of": 4.0 }));
    }
    assert_eq!(rating["residual"], serde_json::json!({ "value": 5.9, "low": 5.9, "high": 5.9 }));
    assert_eq!(rating["band"], "medium");
    assert_eq!(rating["could_become_critical"]["unanswered"], 1);
    assert_eq!(rating["could_become_critical"]["columns"], serde_json::json!(["id_documents_held"]));
    assert_eq!(rating["ask_first"][0], "id_documents_held");
    let [answered, applicable] = ["answered", "applicable"].map(|key| number(&rating["completeness"][key]));
    assert!((applicable - answered - 1.0).abs() < f64::EPSILON, "{}", rating["completeness"]);
}

#[test]
fn documents_held_by_the_subcontractor_make_it_critical() {
    let mut answers = worked_check();
    answers.insert("id_documents_held", "yes");
    let rating = rating_of(answers);
    assert_eq!(rating["band"], "critical");
    assert!(items(&rating["set_by"]).contains(&"id-documents-held".into()));
    // What is known of exposure and controls stays to be seen.
    assert_eq!(rating["residual"]["value"], 5.9);
}

#[test]
fn a_blank_form_is_not_scored_and_never_low() {
    let blank: Answers = worked_check().into_keys().map(|column| (column, "")).collect();
    let unknown: Answers = worked_check().into_keys().map(|column| (column, "unknown")).collect();
    for mut answers in [blank, unknown] {
        answers.insert("name", "Nichts Gesagt GmbH");
        let rating = rating_of(answers);
        assert_eq!(rating["band"], Value::Null, "{rating}");
        assert_eq!(rating["residual"], Value::Null);
        assert!(rating["not_scored"].is_string());
        assert_eq!(rating["legal"]["status"], "unknown");
    }
}

#[test]
fn a_finding_of_harm_shows_through_a_blank_form() {
    let rating = rating_of(Answers::from([("name", "Fast Leer GmbH"), ("wages_withheld", "yes")]));
    assert_eq!(rating["band"], "critical");
    assert_eq!(rating["residual"], Value::Null);
    assert!(rating["not_scored"].is_string());
}

#[test]
fn answers_that_contradict_each_other_earn_nothing() {
    let mut answers = worked_check();
    answers.extend([("fee_amount_per_worker", "500"), ("fee_currency", "EUR")]);
    let rating = rating_of(answers);
    assert_eq!(rating["controls"]["contradicted"], true);
    assert_eq!(rating["residual"]["value"], 7.0);
}

#[test]
fn documents_lower_by_one_band_and_third_parties_by_more() {
    // China and garments: exposure 10, of which half would be left.
    let mut answers = worked_check();
    answers.extend([("site_country", "CN"), ("sector_code", "14"), ("plan_covers_subcontractors", "yes")]);
    let with = |level| {
        let mut answers = answers.clone();
        answers.extend(["plan_evidence", "recruitment_evidence", "grievance_evidence"].map(|column| (column, level)));
        rating_of(answers)
    };
    assert_eq!(with("document")["exposure"]["value"], 10.0);
    assert_eq!((with("document")["residual"]["value"].clone(), rank(&with("document"))), (7.5.into(), Some(2)));
    assert_eq!(
        (with("worker_verified")["residual"]["value"].clone(), rank(&with("worker_verified"))),
        (5.0.into(), Some(1))
    );
}

#[test]
fn the_legal_status_stands_apart_from_the_band() {
    let law = |extra: &[(&'static str, &'static str)]| {
        let mut answers = worked_check();
        let clear = ["conviction_thb", "labour_law_breach", "debarred"].map(|column| (column, "no"));
        answers.extend(clear.into_iter().chain(extra.iter().copied()));
        let rating = rating_of(answers);
        assert_eq!(rating["band"], "medium");
        text(&rating["legal"]["status"]).to_owned()
    };
    assert_eq!(law(&[("debarred", "yes")]), "decision needed");
    let breach = [("labour_law_breach", "yes"), ("breach_date", "2026-01-01"), ("self_cleaning", "yes")];
    assert_eq!(law(&breach), "conditions");
    assert_eq!(law(&[("debarred", "")]), "unknown");
}

#[test]
fn every_point_names_its_source_and_the_cells_it_rests_on() {
    let rating = rating_of(worked_check());
    for point in items(&rating["points"]) {
        assert!(!items(&point["instruments"]).is_empty(), "{point}");
        assert!(!items(&point["rests_on"]).is_empty(), "{point}");
        assert_eq!(point["points"]["low"], point["points"]["high"], "{point}");
    }
}

#[test]
fn the_terminal_says_bands_and_how_many_are_not_scored() {
    let folder = Folder::new();
    let mut held = worked_check();
    held.insert("id_documents_held", "yes");
    let suppliers = [("S-1".to_owned(), held), ("S-2".to_owned(), Answers::from([("debarred", "yes")]))];
    let output = check(&[&folder.file("list.csv", list(&suppliers))]);
    assert!(output.stdout.contains("risk bands: 1 critical, 1 not scored (too few answers)"));
    assert!(output.stdout.lines().any(|line| line.contains("S-1") && line.contains("critical")));
    assert!(output.stdout.lines().any(|line| line.contains("S-2") && line.contains("not scored")));
}

#[test]
fn another_rating_file_is_used_and_a_faulty_one_is_refused_with_every_fault() {
    let folder = Folder::new();
    let list = folder.file("list.csv", list(&[("S-1".to_owned(), worked_check())]));
    let bundled = thbscreen::bundled::RATING;
    let stricter = folder.file("stricter.toml", bundled.replace("high = 6", "high = 5"));
    let report = json(&[&list, "--rating", &stricter]);
    assert_eq!(supplier(&report, "S-1")["rating"]["band"], "high");
    let faulty = bundled
        .replace("credit = 0.5", "credit = \"half\"")
        .replace("met = \"plan_present\"", "met = \"plan_presnt\"")
        .replace("\"us-tip-report\"", "\"us-tip-reports\"");
    let output = check(&[&list, "--rating", &folder.file("faulty.toml", faulty)]);
    assert_eq!(output.code, 2);
    for fault in ["`credit` must be a number", "plan_presnt", "us-tip-reports", "3 faults"] {
        assert!(output.stderr.contains(fault), "{fault}: {}", output.stderr);
    }
}

#[test]
fn another_rating_can_be_tried_without_being_used() {
    let folder = Folder::new();
    let list = folder.file("list.csv", list(&[("S-1".to_owned(), worked_check())]));
    let what_if = |rating: String| {
        let report = json(&[&list, "--what-if", &folder.file("other.toml", rating)]);
        assert_eq!(supplier(&report, "S-1")["rating"]["band"], "medium");
        let notice = items(&report["notices"])[0].clone();
        assert_eq!(notice["kind"], "what_if");
        text(&notice["message"]).to_owned()
    };
    let bundled = thbscreen::bundled::RATING;
    assert_eq!(what_if(bundled.replace("high = 6", "high = 5")), "1 supplier now medium would be high: S-1");
    assert_eq!(what_if(bundled.to_owned()), "with this rating every band would be the same");
}

/// Some answers to the open questions; the others stay blank.
fn some_answers() -> impl Strategy<Value = Answers> {
    let answer = |(column, words): (&'static str, &'static [&'static str])| {
        prop::option::of(prop::sample::select(words)).prop_map(move |word| (column, word.unwrap_or_default()))
    };
    OPEN.map(answer).to_vec().prop_map(|answers| {
        let mut all = worked_check();
        // The country of the firm would stand in for that of the site.
        all.insert("country", "");
        all.extend(answers);
        all
    })
}

/// What every report says of each supplier, in the order of the list.
fn ratings(suppliers: Vec<Answers>) -> Vec<Value> {
    let keyed: Vec<_> = suppliers.into_iter().enumerate().map(|(n, answers)| (format!("S-{n}"), answers)).collect();
    let report = report(&keyed);
    keyed.iter().map(|(key, _)| supplier(&report, key)["rating"].clone()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, ..ProptestConfig::default() })]

    /// One report holds a supplier and it again with each open question answered in each
    /// way. Left out are answers that replace one that counts already (another share of
    /// migrants, evidence for a topic where general evidence is stated) and answers that
    /// contradict others: those are not open questions answered.
    #[test]
    fn an_answer_narrows_or_keeps_the_interval(base in some_answers()) {
        let mut suppliers = vec![base.clone()];
        for (column, words) in OPEN {
            if base[column].is_empty() {
                suppliers.extend(words.iter().map(|word| {
                    let mut answers = base.clone();
                    answers.insert(column, word);
                    answers
                }));
            }
        }
        let ratings = ratings(suppliers);
        let ends = |rating: &Value| ["low", "high"].map(|end| number(&rating["residual"][end]));
        // Too little answered shows no figures; one answer more may show them.
        if ratings[0]["residual"].is_null() {
            return Ok(());
        }
        let [low, high] = ends(&ratings[0]);
        for rating in &ratings[1..] {
            let [answered_low, answered_high] = ends(rating);
            prop_assert!(low <= answered_low && answered_high <= high, "{low}-{high} to {answered_low}-{answered_high}");
        }
    }

    #[test]
    fn a_finding_of_harm_never_lowers_a_band(base in some_answers(), cleared in prop::bool::ANY) {
        let mut base = base;
        if !cleared {
            base.extend(HARM.map(|column| (column, "")));
        }
        let mut suppliers = vec![base.clone()];
        for column in HARM.into_iter().chain(["id_documents_held", "recruitment_fees_charged"]) {
            let mut answers = base.clone();
            answers.insert(column, "yes");
            suppliers.push(answers);
        }
        let ratings = ratings(suppliers);
        for rating in &ratings[1..] {
            prop_assert!(rank(rating) >= rank(&ratings[0]), "{:?} from {:?}", rating["band"], ratings[0]["band"]);
        }
    }

    #[test]
    fn the_order_of_rows_changes_no_rating(all in prop::collection::vec(some_answers(), 2..6)) {
        let mut turned = all.clone();
        turned.reverse();
        let (mut forth, mut back) = (ratings(all), ratings(turned));
        back.reverse();
        // The cells stand elsewhere.
        for rating in forth.iter_mut().chain(&mut back) {
            for point in rating["points"].as_array_mut().expect("points") {
                point["rests_on"] = Value::Null;
            }
        }
        prop_assert_eq!(forth, back);
    }
}
