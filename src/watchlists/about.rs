//! What a watch-list in the one form says of itself.

use anyhow::{Context, Result, bail};
use jiff::civil::Date;
use serde::{Deserialize, Deserializer};

use super::field::Field;
use crate::model::{ListKind, Severity};
use crate::reference::Weight;

/// What is said where nothing is known.
pub(super) const NOT_STATED: &str = "not stated";

/// What a list says of itself.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// The name that conditions use.
    pub id: String,
    /// What it is.
    pub title: String,
    /// Who publishes it.
    #[serde(default = "not_stated")]
    pub publisher: String,
    /// Which edition.
    #[serde(default = "not_stated")]
    pub edition: String,
    /// The day of the data.
    #[serde(default, deserialize_with = "optional_day")]
    pub date: Option<Date>,
    /// How often the publisher renews it, in days.
    pub renewed_days: Option<u32>,
    /// Under what terms it may be used.
    #[serde(default = "not_stated")]
    pub licence: String,
    /// Where it is published.
    pub address: Option<String>,
    /// Why firms stand on it.
    pub kind: ListKind,
    /// How much it weighs to stand on it.
    pub severity: Severity,
    /// How much it weighs where a column says something particular.
    #[serde(default)]
    pub weights: Vec<Weight>,
    /// The layout it was read by.
    #[serde(default = "not_stated")]
    pub layout: String,
    /// The name of the file it was read from, without folders.
    #[serde(default = "not_stated")]
    pub source_file: String,
    /// SHA-256 of that file, in hexadecimal.
    #[serde(default = "not_stated")]
    pub source_sha256: String,
}

fn not_stated() -> String {
    NOT_STATED.to_owned()
}

/// A day as TOML has it, or in quotes.
fn optional_day<'de, D: Deserializer<'de>>(source: D) -> Result<Option<Date>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Written {
        Day(toml::value::Datetime),
        Text(String),
    }
    let text = match Written::deserialize(source)? {
        Written::Day(day) => day.to_string(),
        Written::Text(text) => text,
    };
    text.parse().map(Some).map_err(|_| serde::de::Error::custom("write a day of the calendar as 2025-01-31"))
}

/// Whether conditions can name a list so.
pub fn is_identifier(id: &str) -> bool {
    let belongs = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    id.starts_with(|c: char| c.is_ascii_lowercase()) && id.chars().all(belongs) && id.len() <= 64
}

impl About {
    /// Reads what a list says of itself, line by line of TOML. Hyphens of its id become `_`.
    pub(super) fn read(text: &str) -> Result<Self> {
        let mut about: Self = toml::from_str(text).context("what the list says of itself cannot be read")?;
        about.id = about.id.replace('-', "_");
        about.check()?;
        Ok(about)
    }

    pub(super) fn check(&self) -> Result<()> {
        if !is_identifier(&self.id) {
            let id = &self.id;
            bail!("`{id}` cannot be the id of a list: write lower-case letters, digits and _, beginning with a letter");
        }
        if let Some(weight) = self.weights.iter().find(|weight| weight.column.parse::<Field>().is_err()) {
            bail!("the list weighs by `{}`, which is no field; there are {}", weight.column, Field::names());
        }
        Ok(())
    }

    /// The lines it says of itself.
    pub(super) fn lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        let mut add = |key: &str, value: String| lines.push(format!("{key} = {value}"));
        add("id", quoted(&self.id));
        add("title", quoted(&self.title));
        add("publisher", quoted(&self.publisher));
        add("edition", quoted(&self.edition));
        self.date.iter().for_each(|date| add("date", date.to_string()));
        self.renewed_days.iter().for_each(|days| add("renewed_days", days.to_string()));
        add("licence", quoted(&self.licence));
        self.address.iter().for_each(|address| add("address", quoted(address)));
        add("kind", quoted(self.kind.word()));
        add("severity", quoted(self.severity.word()));
        if !self.weights.is_empty() {
            add("weights", format!("[{}]", self.weights.iter().map(weight).collect::<Vec<_>>().join(", ")));
        }
        add("layout", quoted(&self.layout));
        add("source_file", quoted(&self.source_file));
        add("source_sha256", quoted(&self.source_sha256));
        lines
    }
}

fn weight(weight: &Weight) -> String {
    let Weight { severity, column, is } = weight;
    format!("{{ severity = {}, column = {}, is = {} }}", quoted(severity.word()), quoted(column), quoted(is))
}

/// A text in TOML on one line. A comma before a quotation mark would begin a new cell in a
/// spreadsheet program, so it stands by its number there.
fn quoted(text: &str) -> String {
    use std::fmt::Write;
    let mut written = String::from("\"");
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '"' => written.push_str("\\\""),
            '\\' => written.push_str("\\\\"),
            c if c.is_control() || c == ',' && rest.peek().is_none_or(|next| *next == '"') => {
                // Writing to a text cannot fail.
                let _ = write!(written, "\\u{:04X}", u32::from(c));
            }
            c => written.push(c),
        }
    }
    written.push('"');
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() -> Result<()> {
        let title = "A \"list\", \\ of\nfirms,";
        let weights =
            vec![Weight { severity: Severity::Critical, column: "type".to_owned(), is: "a, \"b\"".to_owned() }];
        let about = About {
            id: "own".to_owned(),
            title: title.to_owned(),
            date: Some("2026-06-23".parse()?),
            weights,
            ..About::read("id = \"x\"\ntitle = \"y\"\nkind = \"other\"\nseverity = \"low\"\n")?
        };
        let again = About::read(&about.lines().join("\n"))?;
        assert_eq!((again.title.as_str(), again.date), (title, about.date));
        assert_eq!(again.weights[0].is, "a, \"b\"");
        assert_eq!(again.publisher, NOT_STATED);
        Ok(())
    }

    #[test]
    fn an_id_can_stand_in_a_condition() -> Result<()> {
        assert!(is_identifier("dhs_uflpa2") && !is_identifier("2026") && !is_identifier("A") && !is_identifier(""));
        let about = "title = \"y\"\nkind = \"other\"\nseverity = \"low\"\n";
        assert_eq!(About::read(&format!("id = \"own-list\"\n{about}"))?.id, "own_list");
        assert!(About::read(&format!("id = \"Own List\"\n{about}")).is_err());
        Ok(())
    }
}
