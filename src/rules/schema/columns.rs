//! What an example may give: every column, with the values it can hold.

use serde_json::{Map, Value, json};

use crate::model::{ColumnSpec, ColumnType, GapKind};
use crate::rules::expression::Type;
use crate::rules::proof::GAPS;
use crate::rules::rulebook::{CHAIN_FIELDS, Schema};

/// The values given in an example.
pub(super) fn given(schema: &Schema<'_>) -> Value {
    let mut properties = Map::new();
    for (_, spec) in schema.vocabulary.columns() {
        properties.insert(spec.id.clone(), column(spec));
    }
    for field in CHAIN_FIELDS {
        let what = format!("What otherwise follows from who stands below whom: {}.", field.meaning);
        let kind = match field.kind {
            Type::Number => "number",
            Type::Truth => "boolean",
            _ => "string",
        };
        properties.insert(format!("chain.{}", field.name), json!({ "type": kind, "description": what }));
    }
    for (table, field, title) in schema.catalog.derived_fields() {
        let what = format!("What is otherwise looked up in: {title}.");
        properties.insert(format!("{table}.{field}"), json!({ "$ref": "#/$defs/looked-up", "description": what }));
    }
    let gap = |(word, kind): &(&str, GapKind)| match kind.label() {
        label if label == *word => format!("\"{word}\""),
        label => format!("\"{word}\" ({label})"),
    };
    let gaps: Vec<String> = GAPS.iter().map(gap).collect();
    json!({
        "type": "object",
        "description": format!(
            "What the supplier says, by column. A column that is left out is one that the list does not have. Other \
             gaps: {}.",
            gaps.join(", ")
        ),
        "additionalProperties": false,
        "properties": properties,
        "patternProperties": { "^[a-z0-9_]+\\.[a-z0-9_]+$": { "$ref": "#/$defs/looked-up" } },
    })
}

/// What is given for a field of a table.
pub(super) fn looked_up() -> Value {
    json!({
        "anyOf": [{ "type": ["string", "number", "boolean"] }, { "type": "array", "items": { "type": "string" } }],
        "description": "A value that is otherwise looked up in a table.",
    })
}

fn column(spec: &ColumnSpec) -> Value {
    let gaps: Vec<&str> = GAPS.iter().map(|(word, _)| *word).collect();
    let or_gap = |value: Value| json!([value, { "enum": gaps }]);
    let values = match spec.kind {
        ColumnType::Answer => or_gap(json!({ "enum": [true, false, "yes", "no"] })),
        ColumnType::Number | ColumnType::Percent | ColumnType::Money => or_gap(json!({ "type": "number" })),
        ColumnType::Date => or_gap(json!({ "type": "string", "format": "date" })),
        ColumnType::Choice => {
            or_gap(json!({ "enum": spec.choices.iter().map(|choice| choice.id.as_str()).collect::<Vec<_>>() }))
        }
        ColumnType::List | ColumnType::Sector => {
            json!([{ "type": "array", "items": { "type": "string" } }, { "type": "string" }])
        }
        ColumnType::Text | ColumnType::Id => json!([{ "type": ["string", "number"] }]),
        ColumnType::Country => json!([{ "type": "string" }]),
    };
    json!({ "anyOf": values, "description": format!("{} ({})", spec.meaning, spec.kind) })
}
