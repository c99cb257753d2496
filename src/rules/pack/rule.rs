//! A rule and its examples as they are written.

use std::ops::Range;

use jiff::civil::Date;
use toml::de::{DeTable, DeValue};

use crate::model::{Kind, Severity, Verdict, closest};
use crate::rules::diagnostics::{Faults, Source};
use crate::rules::toml_reader::{At, TableReader, number, type_name};

/// A rule as it is written.
#[derive(Clone, Debug)]
pub(in crate::rules) struct RawRule {
    pub(in crate::rules) id: At<String>,
    pub(in crate::rules) title: String,
    pub(in crate::rules) kind: Option<Kind>,
    pub(in crate::rules) severities: Vec<RawSeverity>,
    pub(in crate::rules) applies: Option<At<String>>,
    pub(in crate::rules) when: At<String>,
    pub(in crate::rules) why: String,
    pub(in crate::rules) ask: String,
    pub(in crate::rules) action: String,
    pub(in crate::rules) instruments: Vec<At<String>>,
    pub(in crate::rules) examples: Vec<RawExample>,
    /// The first day on which it runs.
    pub(in crate::rules) effective_from: Option<Date>,
    /// The last day on which it runs.
    pub(in crate::rules) effective_until: Option<Date>,
    /// Who changed it, if somebody did.
    pub(in crate::rules) changed_by: Option<String>,
    /// Whether another pack switched it off.
    pub(in crate::rules) switched_off: bool,
}

impl RawRule {
    /// Its conditions as they are written.
    pub(in crate::rules) fn conditions(&self) -> impl Iterator<Item = &str> {
        let severities = self.severities.iter().filter_map(|row| row.when.as_ref());
        self.applies.iter().chain([&self.when]).chain(severities).map(|at| at.value.as_str())
    }
}

/// A severity, and the circumstances it depends on.
#[derive(Clone, Debug)]
pub(in crate::rules) struct RawSeverity {
    pub(in crate::rules) is: Severity,
    pub(in crate::rules) when: Option<At<String>>,
}

/// An example as it is written.
#[derive(Clone, Debug)]
pub(in crate::rules) struct RawExample {
    pub(in crate::rules) span: Range<usize>,
    pub(in crate::rules) given: Vec<(At<String>, Given)>,
    pub(in crate::rules) expect: Option<Verdict>,
    pub(in crate::rules) severity: Option<Severity>,
    pub(in crate::rules) as_of: Option<Date>,
}

/// A value given in an example.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::rules) enum Given {
    Text(String),
    Number(f64),
    Answer(bool),
    List(Vec<String>),
}

/// Reads a rule.
pub(super) fn read(source: &Source, faults: &mut Faults, table: &At<&DeTable<'_>>) -> RawRule {
    let named = table.value.get("id").and_then(|id| id.get_ref().as_str());
    let what = named.map_or_else(|| "a rule".to_owned(), |id| format!("rule `{id}`"));
    let mut reader = TableReader::new(source, faults, table.value, table.span.clone(), what);
    let id = reader.required_text("id");
    if !is_kebab_case(&id.value) && !id.value.is_empty() {
        let help = Some("write small letters, digits and hyphens: plan-missing".to_owned());
        reader.fault(id.span.clone(), format!("`{}` is no rule id", id.value), "not in kebab-case", help);
    }
    let title = reader.required_text("title").value;
    let kind = word(&mut reader, "kind", kinds());
    let severities = read_severities(&mut reader);
    let applies = reader.text("applies");
    let when = reader.required_text("when");
    let (why, ask, action) =
        (reader.required_text("why").value, reader.required_text("ask").value, reader.required_text("action").value);
    let instruments = reader.texts("instruments");
    let (effective_from, effective_until) = reader.days("effective_from", "effective_until");
    let examples = reader.tables("example");
    reader.finish();
    let examples = examples.into_iter().map(|example| read_example(source, faults, example, &id.value)).collect();
    RawRule {
        id,
        title,
        kind,
        severities,
        applies,
        when,
        why,
        ask,
        action,
        instruments,
        examples,
        effective_from,
        effective_until,
        changed_by: None,
        switched_off: false,
    }
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

pub(in crate::rules) fn chosen<T: Copy>(
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

pub(super) fn severities() -> impl Iterator<Item = (&'static str, Severity)> {
    Severity::ALL.iter().map(|severity| (severity.word(), *severity))
}

pub(super) fn kinds() -> impl Iterator<Item = (&'static str, Kind)> {
    Kind::ALL.iter().map(|kind| (kind.word(), *kind))
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

pub(super) fn read_example(source: &Source, faults: &mut Faults, table: At<&DeTable<'_>>, rule: &str) -> RawExample {
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
