//! The parameters of a pack: numbers, amounts, dates, words, each with the days it holds.

use std::ops::Range;

use jiff::civil::Date;
use toml::de::{DeTable, DeValue};

use crate::model::{Currency, Datum, Items, Money};
use crate::rules::diagnostics::{Faults, Source};
use crate::rules::toml_reader::{At, TableReader, number, type_name};

/// A parameter with the values it has had.
#[derive(Clone, Debug)]
pub(in crate::rules) struct RawParameter {
    pub(in crate::rules) name: String,
    pub(in crate::rules) span: Range<usize>,
    /// In the order of their days.
    pub(in crate::rules) values: Vec<DatedValue>,
    /// The pack that replaced its values, if one did.
    pub(in crate::rules) changed_by: Option<String>,
}

/// A value of a parameter, and the days on which it holds.
#[derive(Clone, Debug)]
pub(in crate::rules) struct DatedValue {
    pub(in crate::rules) value: Datum,
    pub(in crate::rules) span: Range<usize>,
    pub(in crate::rules) from: Option<Date>,
    /// The last day; without it the value holds until the next one begins.
    pub(in crate::rules) until: Option<Date>,
    pub(in crate::rules) instrument: Option<At<String>>,
}

impl RawParameter {
    /// The value that holds on a day.
    pub(in crate::rules) fn on(&self, day: Date) -> Option<&DatedValue> {
        let begun = self.values.iter().rev().find(|row| row.from.is_none_or(|from| from <= day))?;
        begun.until.is_none_or(|until| day <= until).then_some(begun)
    }

    /// The last day on which a value holds, whether that is stated or follows from the next.
    pub(in crate::rules) fn last_day(&self, row: &DatedValue) -> Option<Date> {
        let later = |next: &&DatedValue| next.from > row.from;
        let next = self.values.iter().find(later).and_then(|next| next.from?.yesterday().ok());
        row.until.or(next)
    }
}

/// Reads the table of parameters.
pub(super) fn read(source: &Source, faults: &mut Faults, table: &DeTable<'_>) -> Vec<RawParameter> {
    let mut parameters = Vec::new();
    for (key, value) in table {
        let name = key.get_ref().to_string();
        let values = match value.get_ref() {
            DeValue::Array(rows) if rows.iter().all(|row| matches!(row.get_ref(), DeValue::Table(_))) => {
                let mut values: Vec<DatedValue> = rows
                    .iter()
                    .filter_map(|row| match row.get_ref() {
                        DeValue::Table(table) => read_dated(source, faults, table, row.span(), &name),
                        _ => None,
                    })
                    .collect();
                values.sort_by_key(|row| row.from);
                check_days(source, faults, &name, &values);
                values
            }
            other => match plain(other) {
                Some(value_read) => vec![DatedValue {
                    value: value_read,
                    span: value.span(),
                    from: None,
                    until: None,
                    instrument: None,
                }],
                None => {
                    let label = format!("this is {}", type_name(other));
                    let help = matches!(other, DeValue::Array(_))
                        .then(|| "write a list of words: [\"41\", \"42\"]".to_owned());
                    faults.add(source, value.span(), format!("parameter `{name}` cannot be read"), label, help);
                    Vec::new()
                }
            },
        };
        check_types(source, faults, &name, &values);
        parameters.push(RawParameter { name, span: key.span(), values, changed_by: None });
    }
    parameters
}

/// Two values may not hold on the same day.
fn check_days(source: &Source, faults: &mut Faults, name: &str, values: &[DatedValue]) {
    for (row, next) in std::iter::zip(values, values.iter().skip(1)) {
        let begins_in = row.until.is_some_and(|until| next.from.is_none_or(|from| from <= until));
        if row.from == next.from || begins_in {
            let message = format!("two values of parameter `{name}` hold on the same day");
            let help = Some("state from when each holds: `from`, and `until` if it ends before the next".to_owned());
            faults.add(source, next.span.clone(), message, "begins while another holds", help);
        }
    }
}

/// The values of a parameter are of one type, in one currency.
fn check_types(source: &Source, faults: &mut Faults, name: &str, values: &[DatedValue]) {
    let Some((first, others)) = values.split_first() else { return };
    for row in others {
        let alike = match (&first.value, &row.value) {
            (Datum::Money(a), Datum::Money(b)) => a.currency == b.currency,
            (a, b) => std::mem::discriminant(a) == std::mem::discriminant(b),
        };
        if !alike {
            let message = format!("the values of parameter `{name}` are not of one type");
            let help = Some("all of them are numbers, or dates, or amounts in one currency".to_owned());
            faults.add(source, row.span.clone(), message, "another type", help);
        }
    }
}

fn read_dated(
    source: &Source,
    faults: &mut Faults,
    table: &DeTable<'_>,
    span: Range<usize>,
    name: &str,
) -> Option<DatedValue> {
    let mut reader = TableReader::new(source, faults, table, span.clone(), format!("parameter `{name}`"));
    let value = read_value(&mut reader, name, &span);
    let (from, until) = reader.days("from", "until");
    let instrument = reader.text("instrument");
    reader.finish();
    value.map(|value| DatedValue { value, span, from, until, instrument })
}

/// `value`, with `currency` if it is an amount.
pub(super) fn read_value(reader: &mut TableReader<'_, '_>, name: &str, span: &Range<usize>) -> Option<Datum> {
    let value = reader.get("value").map(|value| (plain(value.get_ref()), value.span()));
    let currency = reader.text("currency");
    match (value, currency) {
        (Some((Some(Datum::Number(amount)), _)), Some(code)) => match Currency::code(&code.value) {
            Some(currency) => Some(Datum::Money(Money { amount, currency })),
            None => {
                let help = Some("write three capital letters, such as EUR".to_owned());
                reader.fault(code.span, format!("`{}` is no currency code", code.value), "not a code", help);
                None
            }
        },
        (Some((Some(value), _)), _) => Some(value),
        (Some((None, span)), _) => {
            reader.fault(span, format!("the value of `{name}` cannot be read"), "not a value", None);
            None
        }
        (None, _) => {
            reader.fault(span.clone(), format!("parameter `{name}` has no value"), "value = ... is missing", None);
            None
        }
    }
}

/// A plain TOML value as a value of cells.
fn plain(value: &DeValue<'_>) -> Option<Datum> {
    match value {
        DeValue::String(text) => Some(Datum::text(text.as_ref())),
        DeValue::Boolean(answer) => Some(Datum::Answer(*answer)),
        DeValue::Datetime(day) => day.to_string().parse().ok().map(Datum::Date),
        DeValue::Array(items) => {
            // Conditions compare lists with words; a number in one would never be found.
            let word = |item: &toml::Spanned<DeValue<'_>>| item.get_ref().as_str().map(Datum::text);
            let items: Option<Vec<Datum>> = items.iter().map(word).collect();
            items.map(|values| Datum::List(Box::new(Items { values, partial: false })))
        }
        other => number(other).map(Datum::Number),
    }
}
