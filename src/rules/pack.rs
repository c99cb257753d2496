//! A pack as it is written: read with every fault noted, not yet compiled.

use std::ops::Range;

use jiff::civil::Date;
use toml::de::{DeTable, DeValue};

use super::diagnostics::{Faults, Source};
use super::toml_reader::{At, TableReader, number, type_name};
use crate::model::{Currency, Datum, Kind, Money, Severity, Verdict, closest};

/// A pack of rules.
#[derive(Clone, Debug)]
pub struct Pack {
    /// Its text, to show faults in.
    pub(super) source: Source,
    /// Its name.
    pub id: String,
    /// What it is.
    pub title: String,
    /// What it is for.
    pub description: String,
    pub(super) parameters: Vec<RawParameter>,
    pub(super) rules: Vec<RawRule>,
}

/// A parameter with the values it has had.
#[derive(Clone, Debug)]
pub(super) struct RawParameter {
    pub(super) name: String,
    pub(super) span: Range<usize>,
    pub(super) values: Vec<DatedValue>,
}

/// A value of a parameter, in force from a day on.
#[derive(Clone, Debug)]
pub(super) struct DatedValue {
    pub(super) value: Datum,
    pub(super) from: Option<Date>,
    pub(super) instrument: Option<At<String>>,
}

/// A rule as it is written.
#[derive(Clone, Debug)]
pub(super) struct RawRule {
    pub(super) id: At<String>,
    pub(super) title: String,
    pub(super) kind: Option<Kind>,
    pub(super) severities: Vec<RawSeverity>,
    pub(super) applies: Option<At<String>>,
    pub(super) when: At<String>,
    pub(super) why: String,
    pub(super) ask: String,
    pub(super) action: String,
    pub(super) instruments: Vec<At<String>>,
    pub(super) examples: Vec<RawExample>,
}

/// A severity, and the circumstances it depends on.
#[derive(Clone, Debug)]
pub(super) struct RawSeverity {
    pub(super) is: Severity,
    pub(super) when: Option<At<String>>,
}

/// An example as it is written.
#[derive(Clone, Debug)]
pub(super) struct RawExample {
    pub(super) span: Range<usize>,
    pub(super) given: Vec<(At<String>, Given)>,
    pub(super) expect: Option<Verdict>,
    pub(super) severity: Option<Severity>,
    pub(super) as_of: Option<Date>,
}

/// A value given in an example.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Given {
    Text(String),
    Number(f64),
    Answer(bool),
    List(Vec<String>),
}

impl Pack {
    /// Reads a pack. Faults are added to `faults`; what could be read is returned
    /// all the same, so that the faults behind them are found too.
    pub fn read(source: &Source, faults: &mut Faults) -> Option<Self> {
        let text = source.text.clone();
        let (document, errors) = DeTable::parse_recoverable(&text);
        for error in &errors {
            let span = error.span().unwrap_or(0..0);
            faults.add(source, span, format!("this is not TOML: {}", error.message()), "here", None);
        }
        if !errors.is_empty() {
            return None;
        }
        let mut top = TableReader::new(source, faults, document.get_ref(), 0..0, "the pack");
        let head = top.get("pack").map(|value| (value.get_ref(), value.span()));
        let parameters = top.get("parameters").map(|value| (value.get_ref(), value.span()));
        let rules = top.tables("rule");
        top.finish();
        let Some((DeValue::Table(head), head_span)) = head else {
            let help = Some("start with [pack], id = \"...\" and title = \"...\"".to_owned());
            faults.add(source, 0..0, "the file is no rule pack: it has no [pack]", "missing here", help);
            return None;
        };
        let mut head = TableReader::new(source, faults, head, head_span, "[pack]");
        let (id, title) = (head.required_text("id").value, head.required_text("title").value);
        let description = head.text("description").map(|at| at.value).unwrap_or_default();
        head.finish();
        let parameters = match parameters {
            Some((DeValue::Table(table), _)) => read_parameters(source, faults, table),
            Some((other, span)) => {
                faults.add(source, span, "[parameters] must be a table", type_name(other), None);
                Vec::new()
            }
            None => Vec::new(),
        };
        let rules = rules.into_iter().map(|rule| read_rule(source, faults, &rule)).collect();
        Some(Self { source: source.clone(), id, title, description, parameters, rules })
    }
}

fn read_parameters(source: &Source, faults: &mut Faults, table: &DeTable<'_>) -> Vec<RawParameter> {
    let mut parameters = Vec::new();
    for (key, value) in table {
        let name = key.get_ref().to_string();
        let span = key.span();
        let values = match value.get_ref() {
            DeValue::Array(rows) if rows.iter().all(|row| matches!(row.get_ref(), DeValue::Table(_))) => rows
                .iter()
                .filter_map(|row| match row.get_ref() {
                    DeValue::Table(table) => read_dated(source, faults, table, row.span(), &name),
                    _ => None,
                })
                .collect(),
            other => match plain(other) {
                Some(value) => vec![DatedValue { value, from: None, instrument: None }],
                None => {
                    let label = format!("this is {}", type_name(other));
                    faults.add(source, value.span(), format!("parameter `{name}` cannot be read"), label, None);
                    Vec::new()
                }
            },
        };
        parameters.push(RawParameter { name, span, values });
    }
    parameters
}

fn read_dated(
    source: &Source,
    faults: &mut Faults,
    table: &DeTable<'_>,
    span: Range<usize>,
    name: &str,
) -> Option<DatedValue> {
    let mut reader = TableReader::new(source, faults, table, span.clone(), format!("parameter `{name}`"));
    let value = reader.get("value").map(|value| (plain(value.get_ref()), value.span()));
    let currency = reader.text("currency");
    let from = reader.date("from").map(|at| at.value);
    let instrument = reader.text("instrument");
    let value = match (value, currency) {
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
            reader.fault(span, format!("parameter `{name}` has no value"), "value = ... is missing", None);
            None
        }
    };
    reader.finish();
    value.map(|value| DatedValue { value, from, instrument })
}

/// A plain TOML value as a value of cells.
fn plain(value: &DeValue<'_>) -> Option<Datum> {
    match value {
        DeValue::String(text) => Some(Datum::text(text.as_ref())),
        DeValue::Boolean(answer) => Some(Datum::Answer(*answer)),
        DeValue::Datetime(day) => day.to_string().parse().ok().map(Datum::Date),
        DeValue::Array(items) => {
            let items: Option<Vec<Datum>> = items.iter().map(|item| plain(item.get_ref())).collect();
            items.map(|values| Datum::List(Box::new(crate::model::Items { values, partial: false })))
        }
        other => number(other).map(Datum::Number),
    }
}

fn read_rule(source: &Source, faults: &mut Faults, table: &At<&DeTable<'_>>) -> RawRule {
    let named = table.value.get("id").and_then(|id| id.get_ref().as_str());
    let what = named.map_or_else(|| "a rule".to_owned(), |id| format!("rule `{id}`"));
    let mut reader = TableReader::new(source, faults, table.value, table.span.clone(), what);
    let id = reader.required_text("id");
    if !is_kebab_case(&id.value) && !id.value.is_empty() {
        let help = Some("write small letters, digits and hyphens: plan-missing".to_owned());
        reader.fault(id.span.clone(), format!("`{}` is no rule id", id.value), "not in kebab-case", help);
    }
    let title = reader.required_text("title").value;
    let kind = word(&mut reader, "kind", Kind::ALL.iter().map(|kind| (kind.word(), *kind)));
    let severities = read_severities(&mut reader);
    let applies = reader.text("applies");
    let when = reader.required_text("when");
    let (why, ask, action) =
        (reader.required_text("why").value, reader.required_text("ask").value, reader.required_text("action").value);
    let instruments = reader.texts("instruments");
    let examples = reader.tables("example");
    reader.finish();
    let examples = examples.into_iter().map(|example| read_example(source, faults, example, &id.value)).collect();
    RawRule { id, title, kind, severities, applies, when, why, ask, action, instruments, examples }
}

fn is_kebab_case(id: &str) -> bool {
    id.split('-').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
}

/// One of a few words.
fn word<T: Copy>(
    reader: &mut TableReader<'_, '_>,
    key: &'static str,
    words: impl Iterator<Item = (&'static str, T)>,
) -> Option<T> {
    let text = reader.required_text(key);
    if text.value.is_empty() {
        return None;
    }
    chosen(reader, key, &text, words)
}

fn chosen<T: Copy>(
    reader: &mut TableReader<'_, '_>,
    key: &str,
    text: &At<String>,
    words: impl Iterator<Item = (&'static str, T)>,
) -> Option<T> {
    let words: Vec<(&str, T)> = words.collect();
    if let Some((_, value)) = words.iter().find(|(word, _)| *word == text.value) {
        return Some(*value);
    }
    let names = || words.iter().map(|(word, _)| *word);
    let help = closest(&text.value, names()).map(|near| format!("did you mean `{near}`?"));
    let help = help.or_else(|| Some(format!("it is one of {}", names().collect::<Vec<_>>().join(", "))));
    reader.fault(text.span.clone(), format!("`{}` is no {key}", text.value), "not known", help);
    None
}

fn severities() -> impl Iterator<Item = (&'static str, Severity)> {
    Severity::ALL.iter().map(|severity| (severity.word(), *severity))
}

fn read_severities(reader: &mut TableReader<'_, '_>) -> Vec<RawSeverity> {
    let is_list = matches!(reader.get("severity").map(toml::Spanned::get_ref), Some(DeValue::Array(_)));
    if !is_list {
        let severity = word(reader, "severity", severities());
        return severity.map(|is| RawSeverity { is, when: None }).into_iter().collect();
    }
    let rows = reader.tables("severity");
    let count = rows.len();
    let mut list = Vec::new();
    for (place, row) in rows.into_iter().enumerate() {
        let mut row_reader =
            TableReader::new(reader.source, reader.faults, row.value, row.span.clone(), "a row of `severity`");
        let is = word(&mut row_reader, "is", severities());
        let when = row_reader.text("when");
        if when.is_none() != (place + 1 == count) {
            let help = Some("every row but the last has a `when`; the last is what holds otherwise".to_owned());
            row_reader.fault(row.span, "the rows of `severity` are out of order", "here", help);
        }
        row_reader.finish();
        list.extend(is.map(|is| RawSeverity { is, when }));
    }
    list
}

fn read_example(source: &Source, faults: &mut Faults, table: At<&DeTable<'_>>, rule: &str) -> RawExample {
    let what = format!("an example of `{rule}`");
    let mut reader = TableReader::new(source, faults, table.value, table.span.clone(), what);
    let given_value = reader.get("given");
    let expect = word(&mut reader, "expect", Verdict::ALL.iter().map(|verdict| (verdict.word(), *verdict)));
    let severity = reader.text("severity").and_then(|text| chosen(&mut reader, "severity", &text, severities()));
    let as_of = reader.date("as_of").map(|at| at.value);
    reader.text("note");
    let mut given = Vec::new();
    match given_value.map(|value| (value.get_ref(), value.span())) {
        Some((DeValue::Table(table), _)) => {
            for (key, value) in table {
                let name = At { value: key.get_ref().to_string(), span: key.span() };
                match read_given(value.get_ref()) {
                    Some(value) => given.push((name, value)),
                    None => reader.fault(value.span(), "an example cannot hold this", type_name(value.get_ref()), None),
                }
            }
        }
        _ => reader.fault(table.span.clone(), "an example needs `given = { column = value }`", "missing", None),
    }
    reader.finish();
    RawExample { span: table.span, given, expect, severity, as_of }
}

fn read_given(value: &DeValue<'_>) -> Option<Given> {
    match value {
        DeValue::String(text) => Some(Given::Text(text.to_string())),
        DeValue::Boolean(answer) => Some(Given::Answer(*answer)),
        DeValue::Datetime(day) => Some(Given::Text(day.to_string())),
        DeValue::Array(items) => {
            items.iter().map(|item| item.get_ref().as_str().map(str::to_owned)).collect::<Option<_>>().map(Given::List)
        }
        other => number(other).map(Given::Number),
    }
}
