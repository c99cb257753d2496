//! Reading TOML by hand, so that every fault of a file is found and shown where it
//! stands, not only the first.

use std::ops::Range;
use std::str::FromStr;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::diagnostics::{Faults, Source};
use crate::model::closest;

/// A value and where it stands.
#[derive(Clone, Debug)]
pub(super) struct At<T> {
    pub(super) value: T,
    pub(super) span: Range<usize>,
}

/// A table being read: what is not asked for is a fault in the end.
pub(super) struct TableReader<'t, 'f> {
    pub(super) source: &'f Source,
    pub(super) faults: &'f mut Faults,
    table: &'t DeTable<'t>,
    span: Range<usize>,
    what: String,
    asked: Vec<&'static str>,
}

impl<'t, 'f> TableReader<'t, 'f> {
    pub(super) fn new(
        source: &'f Source,
        faults: &'f mut Faults,
        table: &'t DeTable<'t>,
        span: Range<usize>,
        what: impl Into<String>,
    ) -> Self {
        Self { source, faults, table, span, what: what.into(), asked: Vec::new() }
    }

    /// A value that may be missing.
    pub(super) fn get(&mut self, key: &'static str) -> Option<&'t Spanned<DeValue<'t>>> {
        self.asked.push(key);
        self.table.get(key)
    }

    /// A text that may be missing.
    pub(super) fn text(&mut self, key: &'static str) -> Option<At<String>> {
        let value = self.get(key)?;
        match value.get_ref() {
            DeValue::String(text) => Some(At { value: text.to_string(), span: value.span() }),
            other => {
                self.wrong_type(value.span(), key, "text", other);
                None
            }
        }
    }

    /// A text that must be there and say something.
    pub(super) fn required_text(&mut self, key: &'static str) -> At<String> {
        let known = self.table.contains_key(key);
        match self.text(key) {
            Some(text) if text.value.trim().is_empty() => {
                self.fault(text.span.clone(), format!("`{key}` of {} is empty", self.what), "say something here", None);
                text
            }
            Some(text) => text,
            None => {
                if !known {
                    self.lacks(key);
                }
                At { value: String::new(), span: self.span.clone() }
            }
        }
    }

    /// One of a fixed set of words, which must be there.
    pub(super) fn word<T: FromStr<Err = String>>(&mut self, key: &'static str) -> Option<T> {
        let text = self.required_text(key);
        match text.value.parse() {
            Ok(word) => Some(word),
            Err(fault) => {
                if !text.value.is_empty() {
                    self.fault(text.span, format!("`{key}`: {fault}"), "not one of them", None);
                }
                None
            }
        }
    }

    /// Notes that something is missing.
    pub(super) fn lacks(&mut self, key: &str) {
        let message = format!("{} has no `{key}`", self.what);
        self.fault(self.span.clone(), message, "it belongs here", None);
    }

    /// A list of texts; empty when missing.
    pub(super) fn texts(&mut self, key: &'static str) -> Vec<At<String>> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let DeValue::Array(array) = value.get_ref() else {
            self.wrong_type(value.span(), key, "a list of texts", value.get_ref());
            return Vec::new();
        };
        let mut texts = Vec::new();
        for item in array {
            match item.get_ref() {
                DeValue::String(text) => texts.push(At { value: text.to_string(), span: item.span() }),
                other => self.wrong_type(item.span(), key, "a list of texts", other),
            }
        }
        texts
    }

    /// A table that may be missing.
    pub(super) fn table(&mut self, key: &'static str) -> Option<At<&'t DeTable<'t>>> {
        let value = self.get(key)?;
        match value.get_ref() {
            DeValue::Table(table) => Some(At { value: table, span: value.span() }),
            other => {
                self.wrong_type(value.span(), key, "a table", other);
                None
            }
        }
    }

    /// A yes or no that may be missing.
    pub(super) fn flag(&mut self, key: &'static str) -> Option<bool> {
        let value = self.get(key)?;
        match value.get_ref() {
            DeValue::Boolean(flag) => Some(*flag),
            other => {
                self.wrong_type(value.span(), key, "true or false", other);
                None
            }
        }
    }

    /// The tables of an array of tables; empty when missing.
    pub(super) fn tables(&mut self, key: &'static str) -> Vec<At<&'t DeTable<'t>>> {
        let Some(value) = self.get(key) else { return Vec::new() };
        let DeValue::Array(array) = value.get_ref() else {
            self.wrong_type(value.span(), key, "an array of tables", value.get_ref());
            return Vec::new();
        };
        let mut tables = Vec::new();
        for item in array {
            match item.get_ref() {
                DeValue::Table(table) => tables.push(At { value: table, span: item.span() }),
                other => self.wrong_type(item.span(), key, "an array of tables", other),
            }
        }
        tables
    }

    /// A date that may be missing.
    pub(super) fn date(&mut self, key: &'static str) -> Option<At<jiff::civil::Date>> {
        let value = self.get(key)?;
        let text = match value.get_ref() {
            DeValue::Datetime(day) => day.to_string(),
            DeValue::String(text) => text.to_string(),
            other => {
                self.wrong_type(value.span(), key, "a date such as 2025-01-31", other);
                return None;
            }
        };
        match text.parse() {
            Ok(date) => Some(At { value: date, span: value.span() }),
            Err(_) => {
                self.fault(value.span(), format!("`{key}` is not a date"), "write it as 2025-01-31", None);
                None
            }
        }
    }

    /// A first and a last day that may be missing; the last does not come before the first.
    pub(super) fn days(
        &mut self,
        first: &'static str,
        last: &'static str,
    ) -> (Option<jiff::civil::Date>, Option<jiff::civil::Date>) {
        let (from, until) = (self.date(first), self.date(last));
        if let (Some(from), Some(until)) = (&from, &until)
            && until.value < from.value
        {
            let message = format!("{} ends on {}, before it begins on {}", self.what, until.value, from.value);
            let help = Some(format!("`{last}` is the last day on which it holds"));
            self.fault(until.span.clone(), message, "ends too early", help);
        }
        (from.map(|at| at.value), until.map(|at| at.value))
    }

    /// Notes a fault.
    pub(super) fn fault(
        &mut self,
        span: Range<usize>,
        message: impl Into<String>,
        label: impl Into<String>,
        help: Option<String>,
    ) {
        self.faults.add(self.source, span, message, label, help);
    }

    fn wrong_type(&mut self, span: Range<usize>, key: &str, wanted: &str, found: &DeValue<'_>) {
        let message = format!("`{key}` of {} must be {wanted}", self.what);
        self.fault(span, message, format!("this is {}", type_name(found)), None);
    }

    /// Ends the reading: keys nobody asked for are faults.
    pub(super) fn finish(self) {
        for (key, _) in self.table {
            let name = key.get_ref().as_ref();
            if self.asked.contains(&name) {
                continue;
            }
            let help = closest(name, self.asked.iter().copied()).map(|near| format!("did you mean `{near}`?"));
            let help = help.or_else(|| Some(format!("the known keys are {}", self.asked.join(", "))));
            let message = format!("{} has an unknown key `{name}`", self.what);
            self.faults.add(self.source, key.span(), message, "not a key", help);
        }
    }
}

/// What a TOML value is, in words.
pub(super) fn type_name(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "text",
        DeValue::Integer(_) | DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

/// A number, if the value is one. With `nan` and `inf`, and what is too large to be
/// told from them, no comparison means anything.
pub(super) fn number(value: &DeValue<'_>) -> Option<f64> {
    let number: Option<f64> = match value {
        DeValue::Integer(number) => number.as_str().replace('_', "").parse().ok(),
        DeValue::Float(number) => number.as_str().replace('_', "").parse().ok(),
        _ => None,
    };
    number.filter(|number| number.is_finite())
}
