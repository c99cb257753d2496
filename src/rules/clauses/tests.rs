//! Clauses are read whole or refused with every fault, and the bundled ones leave no rule out.

use super::*;
use crate::model::{PurchaseRisk, Stage};

const WHOLE: &str = r#"
[[clause]]
id = "a-plan"
title = "A plan"
stage = "performance"
risk = "medium"
text = """
The Contractor has a plan within [number] days:
(a) for its workers;
(b) for its subcontractors."""
note = "Two pages will do."
evidence = "The plan."
rules = ["plan-missing", "plan-stale"]
instruments = ["osce-ending-exploitation-2014"]

[[clause]]
id = "a-question"
title = "A question"
stage = "award"
risk = "low"
text = "The Contracting Authority asks."
note = "Ask once."
evidence = "The answer."
rules = ["allegation-open"]
instruments = ["far-52.222-50"]

[[without]]
rule = "structure-broken"
reason = "A slip in the list."
"#;

fn read(text: &str, faults: &mut Faults) -> Clauses {
    let packs = load_builtin(&["osce".to_owned()], faults).expect("it is bundled");
    let compendium = Compendium::bundled().unwrap_or_else(|faults| panic!("{faults}"));
    Clauses::read(&Source::new("own.toml", text), &packs, &compendium, faults)
}

fn faults_of(text: &str) -> String {
    let mut faults = Faults::default();
    read(text, &mut faults);
    if faults.is_empty() { String::new() } else { faults.render() }
}

fn bundled() -> Clauses {
    Clauses::bundled().unwrap_or_else(|faults| panic!("{faults}"))
}

#[test]
fn a_whole_file_has_no_fault_and_is_sorted_by_stage() {
    assert_eq!(faults_of(WHOLE), "");
    let clauses = read(WHOLE, &mut Faults::default());
    let ids: Vec<&str> = clauses.iter().map(|clause| clause.id.as_str()).collect();
    assert_eq!(ids, ["a-question", "a-plan"]);
    assert_eq!(clauses.closest("a-plam"), Some("a-plan"));
    assert_eq!(clauses.find("a-plan").map(|clause| clause.paragraphs().count()), Some(3));
}

#[test]
fn a_faulty_entry_is_refused_with_the_reason() {
    for (from, to, reason) in [
        ("id = \"a-plan\"", "", "the clause has no `id`"),
        ("\"a-plan\"", "\"A plan\"", "an id is lower-case letters, digits and hyphens"),
        ("\"a-plan\"", "\"a.plan\"", "an id is lower-case letters, digits and hyphens"),
        ("\"a-plan\"", "\"a-question\"", "there are two clauses `a-question`; the other is \"A plan\""),
        ("title = \"A plan\"", "tilte = \"A plan\"", "did you mean `title`?"),
        ("[[without]]", "[[wihtout]]", "did you mean `without`?"),
        ("\"performance\"", "\"perform\"", "`perform` is not one of planning, specification, selection, award"),
        ("\"medium\"", "\"middling\"", "`middling` is not one of low, medium, high"),
        ("stage = \"award\"", "", "the clause has no `stage`"),
        ("Two pages will do.", " ", "`note` of the clause is empty"),
        ("evidence = \"The plan.\"", "", "the clause has no `evidence`"),
        ("[number]", "[number", "the brackets in the text of `a-plan` do not match"),
        ("[number]", "number]", "the brackets in the text of `a-plan` do not match"),
        ("[number]", "[[number]]", "the brackets in the text of `a-plan` do not match"),
        ("\"plan-stale\"", "\"plan-stail\"", "no built-in pack has a rule `plan-stail`"),
        ("\"plan-stale\"", "\"plan-stail\"", "did you mean `plan-stale`?"),
        ("\"plan-stale\"", "\"plan-missing\"", "`plan-missing` is named twice"),
        ("\"plan-stale\"", "7", "`rules` of the clause must be a list of texts"),
        ("rules = [\"allegation-open\"]", "", "the clause has no `rules`"),
        ("[\"allegation-open\"]", "[]", "`rules` of the clause names none"),
        ("[\"far-52.222-50\"]", "[]", "`instruments` of the clause names none"),
        ("\"far-52.222-50\"", "\"far-52.222-51\"", "no instrument `far-52.222-51`; did you mean `far-52.222-50`?"),
        ("rule = \"structure-broken\"", "rule = \"structure-brokn\"", "did you mean `structure-broken`?"),
        (
            "rule = \"structure-broken\"",
            "rule = \"plan-stale\"",
            "rule `plan-stale` has the clause `a-plan`, and a reason why it has none",
        ),
        ("reason = \"A slip in the list.\"", "", "[[without]] has no `reason`"),
        ("title = \"A plan\"", "title = ", "this is not TOML"),
    ] {
        let text = WHOLE.replacen(from, to, 1);
        assert_ne!(text, WHOLE, "{from}");
        let faults = faults_of(&text);
        assert!(faults.contains(reason), "{to}: {faults} lacks {reason:?}");
        assert!(faults.contains("own.toml:"), "{faults} names no place");
    }
}

#[test]
fn a_fault_is_shown_in_its_line() {
    let faults = faults_of(&WHOLE.replacen("\"plan-stale\"", "\"plan-stail\"", 1));
    assert!(faults.contains("own.toml:13:26"), "{faults}");
    assert!(faults.contains("13 | rules = [\"plan-missing\", \"plan-stail\"]"), "{faults}");
}

#[test]
fn all_faults_are_told_at_once() {
    let twice = WHOLE.repeat(2);
    let faults = faults_of(&twice.replacen("\"award\"", "\"awards\"", 1));
    for reason in ["`awards` is not one of", "two clauses `a-plan`", "`structure-broken` is without a clause twice"] {
        assert!(faults.contains(reason), "{faults} lacks {reason:?}");
    }
}

#[test]
fn every_rule_of_every_built_in_pack_has_a_clause_or_a_reason_why_not() {
    let clauses = bundled();
    assert!(clauses.rules.len() > 100);
    for rule in &clauses.rules {
        let has_clause = clauses.iter().any(|clause| clause.rules.contains(&rule.id));
        let has_reason = clauses.without().any(|without| without.rule == rule.id);
        assert!(has_clause != has_reason, "{}: clause {has_clause}, reason {has_reason}", rule.id);
    }
}

#[test]
fn every_clause_names_rules_and_instruments_that_exist() {
    let (clauses, compendium) = (bundled(), Compendium::bundled().unwrap_or_else(|faults| panic!("{faults}")));
    for clause in clauses.iter() {
        assert!(!clause.rules.is_empty() && !clause.instruments.is_empty(), "{}", clause.id);
        assert!(clause.rules.iter().all(|rule| clauses.rule(rule).is_some()), "{}", clause.id);
        assert!(clause.instruments.iter().all(|id| compendium.find(id).is_some()), "{}", clause.id);
    }
}

#[test]
fn there_are_clauses_for_every_stage_and_few_of_them_for_little_risk() {
    let clauses = bundled();
    let of_risk = |risk| clauses.iter().filter(|clause| clause.risk == risk).count();
    for stage in Stage::ALL {
        assert!(clauses.iter().any(|clause| clause.stage == *stage), "{stage}");
    }
    assert!(of_risk(PurchaseRisk::Low) < of_risk(PurchaseRisk::Medium));
    assert!(of_risk(PurchaseRisk::High) > 0);
}

/// Words that judge, and requests that would expose people.
const NEVER: [&str; 12] = [
    "violat",
    "guilty",
    "offender",
    "blacklist",
    "criminal supplier",
    "automatically excluded",
    "names of workers",
    "names of the workers",
    "name of each worker",
    "list of workers",
    "name of the complainant",
    "copies of passports",
];

#[test]
fn no_clause_judges_or_asks_for_people_by_name() {
    for clause in bundled().iter() {
        let texts = [&clause.title, &clause.text, &clause.evidence].map(|text| text.to_lowercase()).join(" ");
        let found = NEVER.iter().find(|word| texts.contains(**word));
        assert!(found.is_none(), "{}: {found:?}", clause.id);
    }
}

#[test]
fn a_clause_for_united_states_contracts_only_says_so() {
    let clauses = bundled();
    let is_of = |clause: &Clause, pack: &str| {
        clause.rules.iter().any(|id| clauses.rule(id).is_some_and(|rule| rule.pack == pack))
    };
    let of_pack: Vec<&Clause> = clauses.iter().filter(|clause| is_of(clause, "us-far")).collect();
    assert!(!of_pack.is_empty());
    for clause in of_pack {
        assert!(clause.title.starts_with("US federal contracts"), "{}", clause.id);
        assert!(clause.text.contains("of the United States only"), "{}", clause.id);
    }
}
