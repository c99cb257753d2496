//! The schema says what the reader reads.

use super::*;
use crate::bundled;
use crate::model::Vocabulary;
use crate::reference::Catalog;
use crate::rules::diagnostics::{Faults, Source};
use crate::rules::{Compendium, Pack};

/// A rule without faults of its own, which ends in a row of `severity`.
const ROW: &str = r#"
[[rule]]
id = "r"
title = "t"
kind = "gate"
when = "x"
why = "y"
ask = "z"
action = "a"
[[rule.severity]]
is = "low"
"#;

fn bundled_schema() -> Value {
    let vocabulary = Vocabulary::from_toml(bundled::VOCABULARY).expect("the vocabulary can be read");
    let catalog = Catalog::bundled().expect("the tables can be read");
    let compendium = Compendium::bundled().expect("the compendium can be read");
    pack_schema(&Schema { vocabulary: &vocabulary, catalog: &catalog, compendium: &compendium })
}

/// The keys the reader knows where a pack has one that it does not.
fn read_keys(text: &str) -> Vec<String> {
    let mut faults = Faults::default();
    Pack::read(&Source::new("pack.toml", text), &mut faults);
    let told = faults.render();
    let known = told.split("the known keys are ").nth(1).unwrap_or_else(|| panic!("no keys are told: {told}"));
    let keys = known.lines().next().unwrap_or_default().split(", ").map(|key| key.trim().to_owned());
    sorted(keys.collect())
}

fn sorted(mut keys: Vec<String>) -> Vec<String> {
    keys.sort();
    keys.dedup();
    keys
}

/// The keys of a part of the schema; of a list of forms, those of all.
fn schema_keys(schema: &Value, pointer: &str) -> Vec<String> {
    let part = schema.pointer(pointer).unwrap_or_else(|| panic!("there is no {pointer}"));
    let keys = part["properties"].as_object().unwrap_or_else(|| panic!("{pointer} has no keys"));
    sorted(keys.keys().cloned().collect())
}

#[test]
fn every_key_that_packs_may_have_is_in_the_schema_and_no_other() {
    let schema = bundled_schema();
    let example = "[[override]]\nrule = \"r\"\noff = true\n[[override.example]]\nexpect = \"clear\"\ngiven = {}\n";
    for (pointer, pack) in [
        ("", ""),
        ("/properties/pack", "[pack]\n"),
        ("/$defs/parameter/anyOf/2/items", "[pack]\n[[parameters.p]]\nvalue = 1\n"),
        ("/$defs/table", "[pack]\n[tables.t]\n"),
        ("/$defs/rule", "[[rule]]\n"),
        ("/$defs/rule/properties/severity/anyOf/1/items", ROW),
        ("/$defs/example", example),
        ("/$defs/override/oneOf/0", "[[override]]\nrule = \"r\"\noff = true\n"),
        ("/$defs/override/oneOf/1", "[[override]]\nparameter = \"p\"\nvalue = 1\n"),
        ("/$defs/instrument", "[[rule]]\n[[instrument]]\nkind = \"law\"\nstatus = \"proposed\"\nsure = \"read\"\n"),
    ] {
        let mut read = read_keys(&format!("{pack}qqqqqqqqqqqqqqqqqqqq = 1"));
        // What is changed decides which of the two forms an override has.
        read.retain(|key| !(pointer.ends_with("oneOf/0") && key == "parameter"));
        read.retain(|key| !(pointer.ends_with("oneOf/1") && key == "rule"));
        assert_eq!(schema_keys(&schema, pointer), read, "{pointer}");
    }
}

#[test]
fn every_key_is_explained() {
    fn unexplained(place: &str, part: &Value, found: &mut Vec<String>) {
        if let Some(keys) = part["properties"].as_object() {
            for (key, value) in keys {
                let is_explained = value["description"].is_string() || value["$ref"].is_string();
                if !is_explained && !place.ends_with("expect") && value["const"].is_null() {
                    found.push(format!("{place}.{key}"));
                }
            }
        }
        match part {
            Value::Object(parts) => parts.iter().for_each(|(key, part)| {
                unexplained(&format!("{place}/{key}"), part, found);
            }),
            Value::Array(parts) => parts.iter().for_each(|part| unexplained(place, part, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    unexplained("", &bundled_schema(), &mut found);
    assert!(found.is_empty(), "{}", found.join(", "));
}
