//! What a pack may say, as a JSON Schema: editors complete and explain the keys with it.

mod columns;
#[cfg(test)]
mod tests;

use serde_json::{Map, Value, json};

use super::expression::FUNCTIONS;
use super::pack::MATCHES;
use super::rulebook::{CHAIN_FIELDS, REQUIRED, Schema};
use crate::model::{InstrumentKind, Kind, Severity, Standing, Sureness, Verdict};

/// The schema of packs, with the columns, tables and instruments there are.
pub fn pack_schema(schema: &Schema<'_>) -> Value {
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A rule pack of thbscreen",
        "description": "Rules that screen supplier lists for indicators of trafficking in human beings for labour \
                        exploitation. A rule that is flagged is a reason to ask.",
        "type": "object",
        "additionalProperties": false,
        "anyOf": [{ "required": ["pack"] }, { "required": ["rule"] }, { "required": ["override"] }],
        "properties": {
            "$schema": { "type": "string", "description": "Where editors find this schema. Means nothing to the rules." },
            "pack": pack(),
            "parameters": {
                "type": "object",
                "description": "Values that conditions use as :name, so that they can be changed in one place.",
                "additionalProperties": { "$ref": "#/$defs/parameter" },
            },
            "tables": {
                "type": "object",
                "description": "Tables the pack brings along, each a CSV file beside it. Conditions read table.column.",
                "additionalProperties": { "$ref": "#/$defs/table" },
            },
            "rule": list("The rules of the pack.", "#/$defs/rule"),
            "override": list("What the pack changes about rules and parameters of other packs.", "#/$defs/override"),
            "instrument": list(
                "Laws, standards and guides of your own that the rules rest on, beside those that are known.",
                "#/$defs/instrument",
            ),
        },
        "$defs": {
            "rule": rule(schema),
            "example": example(),
            "given": columns::given(schema),
            "looked-up": columns::looked_up(),
            "parameter": parameter(),
            "table": table(schema),
            "override": { "oneOf": [override_of_rule(), override_of_parameter()] },
            "instrument": instrument(),
            "instrument-id": instrument_id(schema),
            "severity": words("How much a finding weighs.", Severity::ALL.iter().map(|word| word.word())),
            "kind": words(
                "What sort of thing the rule looks at: a legal exclusion ground (gate), a direct indicator of harm \
                 (evidence), inherent risk (exposure), a safeguard that is missing (control), a duty to publish \
                 (transparency), or the answers themselves (data).",
                Kind::ALL.iter().map(|word| word.word()),
            ),
            "condition": { "type": "string", "pattern": "\\S", "description": condition() },
            "day": { "type": "string", "format": "date", "description": "A day such as 2025-01-31." },
        },
    })
}

/// A table with its keys: others are refused.
fn object<const N: usize>(what: &str, required: &[&str], keys: [(&str, Value); N]) -> Value {
    let properties: Map<String, Value> = keys.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
    json!({
        "type": "object",
        "description": what,
        "additionalProperties": false,
        "required": required,
        "properties": properties,
    })
}

fn text(what: &str) -> Value {
    json!({ "type": "string", "pattern": "\\S", "description": what })
}

fn texts(what: &str) -> Value {
    json!({ "type": "array", "items": { "type": "string", "pattern": "\\S" }, "description": what })
}

fn number(what: &str) -> Value {
    json!({ "type": "number", "description": what })
}

fn words(what: &str, words: impl Iterator<Item = &'static str>) -> Value {
    json!({ "enum": words.collect::<Vec<_>>(), "description": what })
}

fn list(what: &str, of: &str) -> Value {
    json!({ "type": "array", "items": { "$ref": of }, "description": what })
}

/// A reference with words of its own.
fn the(of: &str, what: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{of}"), "description": what })
}

fn id(what: &str) -> Value {
    json!({ "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$", "description": what })
}

fn condition() -> String {
    format!(
        "A SQL condition, as after WHERE, over the columns that `thbscreen columns --known` lists, over table.field, \
         {} and :parameters. A gap is NULL. Known functions: {}. Besides AND, OR, NOT, comparisons, BETWEEN, IN, LIKE, \
         ILIKE, both also as LIKE ANY ('...', :words), IS NULL, CASE, and INTERVAL '24' MONTH.",
        CHAIN_FIELDS.map(|field| format!("chain.{}", field.name)).join(", "),
        FUNCTIONS.join(", ")
    )
}

fn pack() -> Value {
    object(
        "What the pack is. A file without this is named after itself.",
        &["id", "title"],
        [
            ("id", text("The name of the pack.")),
            ("title", text("What it is, in a few words.")),
            ("description", json!({ "type": "string", "description": "What it is for." })),
            (
                "extends",
                texts("The built-in packs it builds on: their rules are used too, and their parameters can be read."),
            ),
            (
                "lists",
                texts("The watch-lists that the rules of the pack `watchlists` look at, by id; `extends` names it."),
            ),
        ],
    )
}

fn rule(schema: &Schema<'_>) -> Value {
    let severities = object(
        "A severity, and the circumstances under which it holds.",
        &["is"],
        [
            ("is", json!({ "$ref": "#/$defs/severity" })),
            ("when", the("condition", "The circumstances; the last row has none. The first row that holds counts.")),
        ],
    );
    let shown = REQUIRED.map(|verdict| {
        let wanted = json!({ "required": ["expect"], "properties": { "expect": { "const": verdict.word() } } });
        json!({ "contains": wanted })
    });
    let mut examples = list(
        "Suppliers that prove the rule: at least one each that is flagged, clear and unknown. `thbscreen rules test` \
         runs them.",
        "#/$defs/example",
    );
    examples["allOf"] = json!(shown);
    let example_id = schema.compendium.iter().next().map(|known| known.id.as_str()).unwrap_or_default();
    object(
        "A pattern to look for, and what to ask when it is found.",
        &["id", "title", "kind", "severity", "when", "why", "ask", "action", "example"],
        [
            ("id", id("The stable name of the pattern, unique over all packs, such as plan-missing.")),
            ("title", text("The pattern in a few words.")),
            ("kind", json!({ "$ref": "#/$defs/kind" })),
            (
                "severity",
                json!({
                    "anyOf": [{ "$ref": "#/$defs/severity" }, { "type": "array", "minItems": 1, "items": severities }],
                    "description": "How much a finding weighs; a list where that depends on circumstances: every row \
                                    but the last has a `when`.",
                }),
            ),
            ("applies", the("condition", "Which suppliers the rule concerns; all, if this is left out.")),
            ("when", the("condition", &format!("When the rule is flagged. {}", condition()))),
            ("why", text("What the pattern indicates, why it matters, and what it does not mean.")),
            ("ask", text("What to ask the bidder: a question that can be sent.")),
            ("action", text("What to do about it, in proportion.")),
            (
                "instruments",
                json!({
                    "type": "array",
                    "items": { "$ref": "#/$defs/instrument-id" },
                    "description": format!(
                        "The laws, standards and guides it rests on, by id, such as {example_id}. `thbscreen sources` \
                         lists them."
                    ),
                }),
            ),
            ("effective_from", the("day", "The first day on which the rule runs.")),
            ("effective_until", the("day", "The last day on which the rule runs.")),
            ("example", examples),
        ],
    )
}

fn example() -> Value {
    object(
        "A supplier, and what must come out for it.",
        &["given", "expect"],
        [
            ("given", json!({ "$ref": "#/$defs/given" })),
            ("expect", words("What must come out.", Verdict::ALL.iter().map(|word| word.word()))),
            ("severity", the("severity", "The severity that must come out, where it is flagged.")),
            ("as_of", the("day", "The day it is looked at; without it a day on which the rule runs.")),
            ("note", json!({ "type": "string", "description": "What the example shows." })),
        ],
    )
}

/// The values a parameter can have.
fn value() -> Value {
    json!({
        "anyOf": [
            { "type": ["number", "string", "boolean"] },
            { "type": "array", "items": { "type": "string" } },
        ],
        "description": "A number, a day, a text, true or false, or a list of texts; an amount with `currency`.",
    })
}

fn currency() -> Value {
    json!({ "type": "string", "pattern": "^[A-Z]{3}$", "description": "The ISO 4217 code of an amount, such as EUR." })
}

fn parameter() -> Value {
    let dated = object(
        "A value, and the days on which it holds.",
        &["value"],
        [
            ("value", value()),
            ("currency", currency()),
            ("from", the("day", "The first day on which the value holds.")),
            ("until", the("day", "The last day; without it the value holds until the next one begins.")),
            ("instrument", the("instrument-id", "The law or standard that sets the value.")),
        ],
    );
    json!({
        "description": "A number, a day, a text or a list of texts; or rows with the days on which each value holds.",
        "anyOf": [
            { "type": ["number", "string", "boolean"] },
            { "type": "array", "items": { "type": "string" } },
            { "type": "array", "minItems": 1, "items": dated },
        ],
    })
}

fn table(schema: &Schema<'_>) -> Value {
    let names: Vec<&str> = schema.vocabulary.names().collect();
    let key = json!({
        "type": "object",
        "description": "By what a row is looked up: column_of_the_file = \"column_of_the_list\", or several of them.",
        "minProperties": 1,
        "additionalProperties": {
            "anyOf": [{ "enum": names }, { "type": "array", "minItems": 1, "items": { "enum": names } }],
        },
    });
    object(
        "A table the pack brings along.",
        &["file", "key"],
        [
            ("file", text("The CSV file beside the pack; its first row names its columns.")),
            ("title", text("What the table is called in reports.")),
            ("publisher", text("Who made it.")),
            ("edition", text("Which edition it is.")),
            ("licence", text("Under which licence it may be used.")),
            ("note", text("What to watch.")),
            ("date", the("day", "The day the table is of.")),
            (
                "absent",
                json!({
                    "type": "string",
                    "description": "What every field says for a supplier without a row. Without this it is unknown.",
                }),
            ),
            (
                "match",
                words(
                    "exact: the cell is the word (unless you say otherwise); phrase: the cell contains it as whole \
                     words.",
                    MATCHES.iter().map(|(word, _)| *word),
                ),
            ),
            ("key", key),
        ],
    )
}

fn override_of_rule() -> Value {
    let mut change = object(
        "A change to a rule of another pack.",
        &["rule"],
        [
            ("rule", id("The rule that is changed.")),
            ("severity", the("severity", "How much it weighs instead.")),
            ("kind", the("kind", "What sort of thing it counts as instead.")),
            ("off", json!({ "type": "boolean", "description": "Whether the rule is left out." })),
            ("reason", text("Why; reports say it.")),
            ("effective_from", the("day", "The first day on which the change holds.")),
            ("effective_until", the("day", "The last day on which the change holds.")),
            ("example", list("Suppliers that prove the rule as it is changed.", "#/$defs/example")),
        ],
    );
    change["anyOf"] = json!([{ "required": ["severity"] }, { "required": ["kind"] }, { "required": ["off"] }]);
    change
}

fn override_of_parameter() -> Value {
    object(
        "A change to a parameter of another pack.",
        &["parameter", "value"],
        [
            ("parameter", text("The parameter that is changed, without the colon.")),
            ("pack", text("The pack that defines it, where several do.")),
            ("value", value()),
            ("currency", currency()),
            ("reason", text("Why; reports say it.")),
            ("effective_from", the("day", "The first day on which the change holds.")),
            ("effective_until", the("day", "The last day on which the change holds.")),
        ],
    )
}

fn instrument() -> Value {
    let standings = Standing::ALL.iter().filter(|standing| **standing != Standing::NotIssued);
    object(
        "A law, standard or guide.",
        &["id", "title", "publisher", "jurisdiction", "kind", "status", "buyer", "supplier", "sure"],
        [
            (
                "id",
                json!({ "type": "string", "pattern": "^[a-z0-9.-]+$", "description": "The name rules cite it by." }),
            ),
            ("title", text("Its title.")),
            ("publisher", text("Who issued it.")),
            ("jurisdiction", texts("Where it counts: [\"EU\"], [\"Norway\"], [\"International\"].")),
            ("year", number("The year of issue.")),
            ("kind", words("What sort of text it is.", InstrumentKind::ALL.iter().map(|word| word.word()))),
            ("status", words("How it stood when somebody last looked.", standings.map(|word| word.word()))),
            ("in_force_from", the("day", "The day it came into force.")),
            ("applies_from", the("day", "The day from which its duties apply, where that is later.")),
            ("repealed_on", the("day", "The first day on which it is no longer in force.")),
            ("superseded_by", the("instrument-id", "What took its place.")),
            ("url", json!({ "type": "string", "pattern": "^https?://\\S+$", "description": "Where it can be read." })),
            ("buyer", text("What it asks of a buyer, in two sentences at most.")),
            ("supplier", text("What it asks of a supplier, in two sentences at most.")),
            ("sure", words("How well the entry has been checked.", Sureness::ALL.iter().map(|word| word.word()))),
            ("note", text("What was read, and what to watch.")),
            ("checked", the("day", "The day somebody last compared the entry with a source.")),
        ],
    )
}

/// The known ids with their titles; a pack may bring others along.
fn instrument_id(schema: &Schema<'_>) -> Value {
    let known = schema.compendium.iter().map(|known| json!({ "const": known.id, "title": known.title }));
    json!({
        "description": "The id of a law, standard or guide: one of the known ones, or one that the pack brings along.",
        "anyOf": [{ "oneOf": known.collect::<Vec<_>>() }, { "type": "string", "pattern": "^[a-z0-9.-]+$" }],
    })
}
