//! The examples as a sheet: each value in its canonical form.

use std::sync::Arc;

use anyhow::{Result, bail};

use crate::model::{
    Cells, Column, ColumnIndex, ColumnSpec, ColumnType, Currency, Datum, Gap, GapKind, Items, Money, Origin, RowNumber,
    Sheet, Texts,
};
use crate::rules::pack::Given;
use crate::rules::rulebook::{Example, Schema};

/// What an example gives for a gap.
pub(in crate::rules) const GAPS: [(&str, GapKind); 5] = [
    ("", GapKind::Blank),
    ("unknown", GapKind::Unknown),
    ("withheld", GapKind::Withheld),
    ("na", GapKind::NotApplicable),
    ("unreadable", GapKind::Unreadable),
];

/// The examples as the rows of a sheet.
pub(super) fn sheet_of(schema: &Schema<'_>, examples: &[&Example]) -> Result<Sheet> {
    let mut columns = Vec::new();
    for (id, spec) in schema.vocabulary.columns() {
        let is_given = |example: &&Example| example.raw.given.iter().any(|(key, _)| key.value == spec.id);
        if !examples.iter().any(is_given) {
            continue;
        }
        let mut texts = Texts::default();
        let mut cells = Vec::new();
        for example in examples {
            let given = example.raw.given.iter().find(|(key, _)| key.value == spec.id).map(|(_, given)| given);
            let cell = match given {
                Some(given) => read_given(schema, spec, given, example)?,
                None => Err(Gap::ABSENT),
            };
            texts.push(&given.map(|given| format!("{given:?}")).unwrap_or_default());
            cells.push(cell);
        }
        columns.push(Column {
            id,
            position: ColumnIndex(id.0),
            header: spec.id.as_str().into(),
            codes: (0..examples.len() as u32).collect(),
            texts,
            hint: None,
            has_companion: false,
            cells: Cells::Typed(cells),
        });
    }
    let origin = Origin { file: Arc::from("examples"), sheet: None };
    let rows = (2..).take(examples.len()).map(RowNumber).collect();
    Ok(Sheet::new(origin, RowNumber(1), rows, columns))
}

/// A given value in its canonical form (`"yes"`, `12`, `"2025-01-31"`, `["cotton"]`), or the
/// name of a gap.
fn read_given(schema: &Schema<'_>, spec: &ColumnSpec, given: &Given, example: &Example) -> Result<Result<Datum, Gap>> {
    let gap = match given {
        Given::Text(text) => GAPS.iter().find(|(word, _)| word == text).map(|(_, kind)| *kind),
        _ => None,
    };
    if let Some(kind) = gap {
        return Ok(Err(Gap::of(kind)));
    }
    let datum = match (spec.kind, given) {
        (ColumnType::Answer, Given::Answer(answer)) => Some(Datum::Answer(*answer)),
        (ColumnType::Answer, Given::Text(text)) => match text.as_str() {
            "yes" => Some(Datum::Answer(true)),
            "no" => Some(Datum::Answer(false)),
            _ => None,
        },
        (ColumnType::Number | ColumnType::Percent, Given::Number(number)) => Some(Datum::Number(*number)),
        (ColumnType::Money, Given::Number(amount)) => {
            let currency_column = spec.currency.as_deref();
            let stated = currency_column.and_then(|name| {
                example.raw.given.iter().find_map(|(key, given)| match given {
                    Given::Text(code) if key.value == name => Currency::code(code),
                    _ => None,
                })
            });
            let unstated = Currency::Unstated(currency_column.and_then(|name| schema.vocabulary.find(name)));
            Some(Datum::Money(Money { amount: *amount, currency: stated.unwrap_or(unstated) }))
        }
        (ColumnType::Date, Given::Text(text)) => text.parse().ok().map(Datum::Date),
        (ColumnType::List | ColumnType::Sector, Given::List(items)) => Some(list(items)),
        (ColumnType::List | ColumnType::Sector, Given::Text(text)) => Some(list(std::slice::from_ref(text))),
        (ColumnType::Text | ColumnType::Id | ColumnType::Country | ColumnType::Choice, Given::Text(text)) => {
            Some(Datum::text(text.as_str()))
        }
        (ColumnType::Text | ColumnType::Id, Given::Number(number)) => Some(Datum::text(number.to_string())),
        _ => None,
    };
    match datum {
        Some(datum) => Ok(Ok(datum)),
        None => {
            let is_quoted = matches!(given, Given::Text(text) if text.trim().parse::<f64>().is_ok());
            let help = if is_quoted { "; write it without quotation marks" } else { "" };
            let (file, line) = (&example.source.name, example.line);
            bail!("{file}:{line}: the example gives `{}` a value that is no {}{help}", spec.id, spec.kind)
        }
    }
}

pub(super) fn list(items: &[String]) -> Datum {
    let values = items.iter().map(|item| Datum::text(item.as_str())).collect();
    Datum::List(Box::new(Items { values, partial: false }))
}
