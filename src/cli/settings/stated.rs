//! What a settings file states, as the words that could have been typed.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use clap::{Arg, ArgAction};
use toml::Value;

use super::options;
use crate::model::closest;

/// A key that means nothing here: where editors find the schema.
const SCHEMA: &str = "$schema";

/// The settings of a file.
pub(super) struct Stated {
    path: PathBuf,
    table: toml::Table,
}

impl Stated {
    /// Reads a file; every key must be an option.
    pub(super) fn read(path: &Path) -> Result<Self> {
        let shown = path.display();
        let text = std::fs::read_to_string(path).with_context(|| format!("{shown}: the settings cannot be read"))?;
        let table: toml::Table = toml::from_str(&text).map_err(|fault| anyhow!("{shown}: {fault}"))?;
        let known = options::keys();
        let is_unknown = |key: &&String| **key != SCHEMA && !known.contains(key);
        let unknown: Vec<String> = table.keys().filter(is_unknown).map(|key| misspelt(&text, key, &known)).collect();
        if !unknown.is_empty() {
            bail!(
                "{shown}: {}. Every option of `thbscreen check` is a setting; `thbscreen init` writes a file that \
                 explains them",
                unknown.join("; ")
            );
        }
        Ok(Self { path: path.to_owned(), table })
    }

    /// What it states for an option.
    pub(super) fn values(&self, arg: &Arg) -> Result<Vec<OsString>> {
        let key = options::key(arg);
        let Some(value) = self.table.get(&key) else { return Ok(Vec::new()) };
        let wrong = |expected: &str| anyhow!("{}: `{key}` is {value}, not {expected}", self.path.display());
        match (arg.get_action(), value) {
            (ArgAction::SetTrue, Value::Boolean(true)) => Ok(vec![OsString::new()]),
            (ArgAction::SetTrue, Value::Boolean(false)) => Ok(Vec::new()),
            (ArgAction::SetTrue, _) => Err(wrong("true or false")),
            (ArgAction::Append, Value::Array(values)) => {
                values.iter().map(|value| word(value).ok_or_else(|| wrong("a list of texts"))).collect()
            }
            (ArgAction::Append, value) => word(value).map(|word| vec![word]).ok_or_else(|| wrong("a list of texts")),
            (_, value) => word(value).map(|word| vec![word]).ok_or_else(|| wrong("a text or a number")),
        }
    }
}

/// A value as it could have been typed.
fn word(value: &Value) -> Option<OsString> {
    match value {
        Value::String(text) => Some(text.into()),
        Value::Integer(number) => Some(number.to_string().into()),
        Value::Float(number) => Some(number.to_string().into()),
        Value::Datetime(day) => Some(day.to_string().into()),
        Value::Boolean(_) | Value::Array(_) | Value::Table(_) => None,
    }
}

/// Says of a key that it is none.
fn misspelt(text: &str, key: &str, known: &[String]) -> String {
    let near = closest(key, known.iter().map(String::as_str));
    let near = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
    format!("line {}: there is no setting `{key}`{near}", line_of(text, key))
}

/// The line on which a key stands.
fn line_of(text: &str, key: &str) -> usize {
    let stands = |line: &str| {
        let line = line.trim_start().trim_start_matches(['[', '"', '\'']);
        line.strip_prefix(key)
            .is_some_and(|rest| rest.trim_start_matches(['"', '\'']).trim_start().starts_with(['=', ']', '.']))
    };
    text.lines().position(stands).map_or(1, |place| place + 1)
}
