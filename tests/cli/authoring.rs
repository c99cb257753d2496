//! Whoever writes rules is told what is not proven, what a pack may say, and how to begin.

use jsonschema::Validator;
use serde_json::{Value, json};

use crate::support::{Folder, check, finding, items, keys, parsed, report, run, text, unbroken};

/// A rule that is proven, but not close to its limit.
const LOOSE: &str = r#"
[pack]
id = "own"
title = "Own"

[parameters]
limit = 60
words = ["cotton", "wool"]

[[rule]]
id = "long-hours"
title = "Long weeks"
kind = "evidence"
severity = [{ is = "high", when = "id_documents_held" }, { is = "medium" }]
when = "max_weekly_hours > :limit AND goods IN (:words)"
why = "Long weeks wear people out."
ask = "Who works so long?"
action = "Ask for the rosters."
example = [
  { given = { max_weekly_hours = 80, goods = ["cotton"] }, expect = "flagged" },
  { given = { max_weekly_hours = 40, goods = ["cotton"] }, expect = "clear" },
  { given = { max_weekly_hours = "", goods = ["cotton"] }, expect = "unknown" },
]
"#;

fn tested(arguments: &[&str]) -> (i32, Value) {
    let output = run(&[&["rules", "test", "--format", "json"], arguments].concat());
    assert_eq!(output.stderr, "");
    (output.code, parsed(&output.stdout))
}

#[test]
fn a_limit_that_nothing_proves_is_named_with_the_example_that_would() {
    let folder = Folder::new();
    let pack = folder.file("own.toml", LOOSE);
    let output = run(&["rules", "test", "--mutate", "--rules", &pack]);
    assert_eq!((output.code, output.stderr.as_str()), (0, ""));
    let line = LOOSE.lines().position(|line| line.starts_with("when =")).expect("there is a condition") + 1;
    let unbroken = unbroken(&output.stdout);
    for part in [
        format!("{pack}:{line} max_weekly_hours > :limit changed to max_weekly_hours >= :limit"),
        "missing: an example with max_weekly_hours = 60".to_owned(),
        format!("{pack}:7 :limit = 60 changed to 61 missing: an example with max_weekly_hours = 61"),
        format!("{pack}:7 :limit = 60 changed to 59 missing: an example with max_weekly_hours = 60"),
        ":words = ['cotton', ...] changed to the same without 'wool'".to_owned(),
        "id_documents_held changed to NOT id_documents_held missing: an example in which id_documents_held is yes, or no"
            .to_owned(),
        "7 mutants, 2 killed (28.6 %)".to_owned(),
    ] {
        assert!(unbroken.contains(&part), "{part:?} is not said:\n{}", output.stdout);
    }
    assert!(output.stdout.lines().all(|line| line.chars().count() <= 80 || line.contains(&pack)), "{}", output.stdout);
}

#[test]
fn survivors_are_there_for_programs_and_for_gates() {
    let folder = Folder::new();
    let pack = folder.file("own.toml", LOOSE);
    let (code, answer) = tested(&["--mutate", "--rules", &pack]);
    let mutants = &answer["mutants"];
    let survivors = items(&mutants["survivors"]);
    let count = |key: &str| mutants[key].as_u64().unwrap_or_default();
    assert_eq!((code, count("mutants") - count("killed")), (0, survivors.len() as u64));
    for survivor in survivors {
        for key in ["rule", "pack", "place", "before", "after", "hint"] {
            assert!(!text(&survivor[key]).is_empty(), "{survivor} has no {key}");
        }
    }
    let gate = |share: &str| tested(&["--mutate", "--min-killed", share, "--rules", &pack]).0;
    assert_eq!((gate("0"), gate("100")), (0, 1));
    let output = run(&["rules", "test", "--min-killed", "50"]);
    assert_eq!(output.code, 2, "a gate on what is not measured holds nothing back");
}

#[test]
fn an_example_on_each_side_of_every_limit_kills_every_mutant() {
    let folder = Folder::new();
    let proven = LOOSE.replace(
        "example = [",
        "example = [
  { given = { max_weekly_hours = 61, goods = [\"cotton\"], id_documents_held = \"no\" }, expect = \"flagged\", severity = \"medium\" },
  { given = { max_weekly_hours = 61, goods = [\"wool\"], id_documents_held = \"yes\" }, expect = \"flagged\", severity = \"high\" },
  { given = { max_weekly_hours = 60, goods = [\"cotton\"] }, expect = \"clear\" },
  { given = { max_weekly_hours = 61, goods = [\"silk\"] }, expect = \"clear\" },",
    );
    let pack = folder.file("own.toml", proven);
    let (code, answer) = tested(&["--mutate", "--min-killed", "100", "--rules", &pack]);
    assert_eq!((code, &answer["mutants"]["survivors"]), (0, &json!([])));
}

#[test]
fn the_same_mutants_come_out_at_any_thread_count() {
    let with = |threads: &str| {
        let mut command = crate::support::program(&["rules", "test", "--mutate"]);
        crate::support::answer(command.env("RAYON_NUM_THREADS", threads))
    };
    assert_eq!(with("1"), with("4"));
}

#[test]
fn only_what_is_named_is_tested() {
    let folder = Folder::new();
    let pack = folder.file("own.toml", LOOSE.replace("title = \"Own\"", "title = \"Own\"\nextends = [\"osce\"]"));
    let tested_packs = |arguments: &[&str]| {
        let (_, answer) = tested(arguments);
        let mut packs: Vec<String> =
            items(&answer["rules"]).iter().map(|rule| text(&rule["pack"]).to_owned()).collect();
        packs.dedup();
        packs
    };
    assert_eq!(tested_packs(&["--rules", &pack]), ["own"]);
    assert_eq!(tested_packs(&["--pack", "osce"]), ["osce"]);
    assert_eq!(tested_packs(&["--pack", "osce", "--rules", &pack]), ["osce", "own"]);
    let built_in: Vec<&str> = thbscreen::bundled::PACKS.iter().map(|(id, _)| *id).collect();
    assert_eq!(tested_packs(&[]), built_in);
    let said = run(&["rules", "test", "--rules", &pack]).stdout;
    assert!(said.contains("own: 1 rule with 3 examples (it builds on osce)"), "{said}");
}

#[test]
fn the_examples_of_an_override_prove_the_rule_as_it_is_changed() {
    let folder = Folder::new();
    let pack = |severity: &str, given: &str| {
        format!(
            "[[override]]\nrule = \"plan-stale\"\nseverity = \"medium\"\n[[override.example]]\n\
             given = {{ {given} }}\nexpect = \"flagged\"\nseverity = \"{severity}\"\n"
        )
    };
    let old = "plan_present = \"yes\", plan_date = \"2020-01-31\"";
    let run_with = |text: String| {
        let path = folder.file("own.toml", text);
        let output = run(&["rules", "test", "--rules", &path]);
        (output.code, output.stdout)
    };
    let (code, said) = run_with(pack("medium", old));
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("1 override with 1 example: 1 passed, 0 failed"), "{said}");
    let (code, said) = run_with(pack("low", old));
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("plan-stale as own changes it FAILED"), "{said}");
    assert!(said.contains("own.toml:4: expected severity low, came out medium"), "{said}");
    let (code, said) = run_with(pack("medium", &format!("{old}, plan_dat = \"\"")));
    assert_eq!(code, 1, "{said}");
    assert!(said.contains("unknown column `plan_dat`"), "{said}");
}

fn validator() -> Validator {
    let output = run(&["rules", "schema"]);
    assert_eq!((output.code, output.stderr.as_str()), (0, ""));
    jsonschema::draft202012::new(&parsed(&output.stdout)).expect("the schema is one")
}

/// A pack as editors show it to the schema.
fn as_json(pack: &str) -> Value {
    fn convert(value: toml::Value) -> Value {
        match value {
            toml::Value::Datetime(day) => json!(day.to_string()),
            toml::Value::Array(items) => items.into_iter().map(convert).collect(),
            toml::Value::Table(table) => {
                Value::Object(table.into_iter().map(|(key, value)| (key, convert(value))).collect())
            }
            other => serde_json::to_value(other).expect("it can be written as JSON"),
        }
    }
    convert(toml::Value::Table(pack.parse().unwrap_or_else(|fault| panic!("{fault}: {pack}"))))
}

fn faults(validator: &Validator, pack: &str) -> Vec<String> {
    let pack = as_json(pack);
    validator.iter_errors(&pack).map(|fault| format!("{}: {fault}", fault.instance_path())).collect()
}

#[test]
fn the_schema_takes_every_built_in_pack() {
    let validator = validator();
    for (id, pack) in thbscreen::bundled::PACKS {
        let faults = faults(&validator, pack);
        assert!(faults.is_empty(), "{id}: {}", faults.join("\n"));
    }
    assert!(faults(&validator, LOOSE).is_empty());
}

#[test]
fn the_schema_refuses_what_the_reader_refuses() {
    let validator = validator();
    let folder = Folder::new();
    for (from, to) in [
        ("ask = ", "aks = "),
        ("title = \"Long weeks\"", ""),
        ("title = \"Own\"", ""),
        ("\"evidence\"", "\"proof\""),
        ("is = \"high\"", "is = \"huge\""),
        ("is = \"medium\"", "when = \"uses_labour_agency\""),
        ("\"long-hours\"", "\"Long hours\""),
        ("why = \"Long weeks wear people out.\"", "why = \" \""),
        ("expect = \"clear\"", "expect = \"clean\""),
        ("expect = \"clear\"", "expect = \"flagged\""),
        ("max_weekly_hours = 80", "max_weekly_hour = 80"),
        ("max_weekly_hours = 80", "max_weekly_hours = \"eighty\""),
        ("limit = 60", "limit = [{ value = 60, form = 2026-01-01 }]"),
        ("limit = 60", "limit = [{ from = 2026-01-01 }]"),
        ("[parameters]", "[tables.own]\nfile = \"own.csv\"\n[parameters]"),
        ("[parameters]", "[tables.own]\nfile = \"own.csv\"\nkey = { firm = \"nam\" }\n[parameters]"),
        ("[[rule]]", "[[override]]\nrule = \"plan-stale\"\n[[rule]]"),
        ("[[rule]]", "[[override]]\nseverity = \"low\"\n[[rule]]"),
        ("[[rule]]", "[[override]]\nparameter = \"hours_high\"\nvalue = 1\noff = true\n[[rule]]"),
        ("[pack]", "[pakc]\n[pack]"),
    ] {
        let pack = LOOSE.replacen(from, to, 1);
        assert_ne!(pack, LOOSE, "{from}");
        assert!(!faults(&validator, &pack).is_empty(), "the schema takes {to:?}");
        let path = folder.file("own.toml", pack);
        let output = run(&["rules", "test", "--rules", &path]);
        assert_eq!(output.code, 2, "the reader takes {to:?}: {}", output.stdout);
    }
}

#[test]
fn the_schema_names_what_can_be_written() {
    let schema = run(&["rules", "schema"]).stdout;
    for word in
        ["fee_amount_per_worker", "ilo-indicators-2012", "chain.subcontractors", "CONVERTIBLE", "not_applicable"]
    {
        assert!(schema.contains(word), "{word}");
    }
}

/// The pack to begin with, with everything in it switched on.
fn whole(starter: &str) -> String {
    let switched_on = |line: &str| match line.strip_prefix('#') {
        Some(code) if !code.is_empty() && !code.starts_with(' ') => code.to_owned(),
        _ => line.to_owned(),
    };
    starter.lines().map(|line| switched_on(line) + "\n").collect()
}

#[test]
fn the_pack_to_begin_with_works_as_it_stands() {
    let folder = Folder::new();
    let path = folder.path("our-rules.toml");
    let written = run(&["rules", "init", &path]);
    assert_eq!((written.code, written.stderr.as_str()), (0, ""));
    assert!(written.stdout.contains("rules test --rules"), "{}", written.stdout);

    let tested = run(&["rules", "test", "--rules", &path, "--mutate", "--min-killed", "100"]);
    assert_eq!(tested.code, 0, "{}{}", tested.stdout, tested.stderr);
    let explained = run(&["rules", "explain", "our-rules-long-weeks", "--rules", &path]);
    assert_eq!(explained.code, 0, "{}", explained.stderr);

    let list = folder.file("list.csv", "Name,Uses labour agency,Max weekly hours\nErfunden GmbH,yes,56\n");
    let found = report(&check(&[&list, "--rules", &path, "--format", "json"]));
    let finding = finding(&found, keys(&found)[0], "our-rules-long-weeks").expect("56 hours are more than 55");
    assert_eq!(text(&finding["verdict"]), "flagged");

    let again = run(&["rules", "init", &path]);
    assert_eq!(again.code, 2);
    assert!(again.stderr.contains("not written over"), "{}", again.stderr);
    assert_eq!(run(&["rules", "init", &folder.path("ours.txt")]).code, 2);
}

#[test]
fn what_is_switched_off_in_the_pack_to_begin_with_works_too() {
    let folder = Folder::new();
    let path = folder.path("ours.toml");
    assert_eq!(run(&["rules", "init", &path]).code, 0);
    let pack = whole(&String::from_utf8(crate::support::bytes_of(&path)).expect("it is text"));
    folder.file("ours.toml", &pack);
    folder.file("our-visits.csv", "supplier,result\nErfunden GmbH,open\n");
    let faults = faults(&validator(), &pack);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    let tested = run(&["rules", "test", "--rules", &path]);
    assert_eq!(tested.code, 0, "{}{}", tested.stdout, tested.stderr);
    assert!(tested.stdout.contains("2 rules with 12 examples and 1 override with 1 example"), "{}", tested.stdout);
}
