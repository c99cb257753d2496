//! The layouts in which publishers make their lists, as data.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use super::about::is_identifier;
use super::days::Order;
use super::field::Field;
use crate::bundled::RulesData;
use crate::model::{ListKind, Severity, closest, fold};
use crate::reference::Weight;

/// Every layout that is known, in the order in which they are tried.
#[derive(Clone, Debug)]
pub struct Layouts(Vec<Layout>);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Description {
    layout: Vec<Layout>,
}

/// A table that a publisher makes.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Layout {
    /// Its name.
    pub id: String,
    /// What it is.
    pub title: String,
    /// The id of lists made of it.
    #[serde(default)]
    pub(super) list: String,
    #[serde(default)]
    pub(super) publisher: String,
    #[serde(default)]
    pub(super) kind: ListKind,
    pub(super) severity: Option<Severity>,
    pub(super) renewed_days: Option<u32>,
    #[serde(default)]
    pub(super) licence: String,
    pub(super) address: Option<String>,
    pub(super) requires: Vec<String>,
    #[serde(default)]
    pub(super) any: Vec<Vec<String>>,
    /// What is to be said of every list that is read by it.
    pub(super) note: Option<String>,
    /// Why it is no watch-list.
    pub(super) refuse: Option<String>,
    #[serde(default)]
    pub(super) fields: BTreeMap<Field, Cells>,
    #[serde(default)]
    pub(super) leave_out: Vec<LeaveOut>,
    #[serde(default)]
    pub(super) weights: Vec<Weight>,
    /// The column that says which list a file is.
    pub(super) told_by: Option<Cells>,
    #[serde(default)]
    pub(super) told: Vec<Told>,
}

/// Where a field is read from, and how.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(from = "Written")]
pub(super) struct Cells {
    pub(super) from: Vec<String>,
    pub(super) join: Option<String>,
    pub(super) parts: Parts,
    pub(super) days: Order,
    pub(super) periods: bool,
    pub(super) nothing: Vec<String>,
    pub(super) value: Option<String>,
    pub(super) brackets: bool,
    pub(super) markup: bool,
}

/// What parts the values of a cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Parts {
    /// Nothing does.
    #[default]
    Whole,
    /// The cell is a record of CSV with `;`.
    Nested,
    /// This text.
    At(String),
}

/// The same as it stands in a layout: a header, or everything.
#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    Header(String),
    Full(Full),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Full {
    #[serde(default)]
    from: OneOrSeveral,
    join: Option<String>,
    parts: Option<String>,
    #[serde(default)]
    days: Order,
    #[serde(default)]
    periods: bool,
    #[serde(default)]
    nothing: Vec<String>,
    value: Option<String>,
    #[serde(default)]
    brackets: bool,
    #[serde(default)]
    markup: bool,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrSeveral {
    One(String),
    Several(Vec<String>),
}

impl Default for OneOrSeveral {
    fn default() -> Self {
        Self::Several(Vec::new())
    }
}

impl From<Written> for Cells {
    fn from(written: Written) -> Self {
        let full = match written {
            Written::Header(header) => return Self { from: vec![header], ..Self::default() },
            Written::Full(full) => full,
        };
        let Full { from, join, parts, days, periods, nothing, value, brackets, markup } = full;
        let from = match from {
            OneOrSeveral::One(header) => vec![header],
            OneOrSeveral::Several(headers) => headers,
        };
        let parts = match parts.as_deref() {
            None => Parts::Whole,
            Some("nested") => Parts::Nested,
            Some(text) => Parts::At(text.to_owned()),
        };
        Self { from, join, parts, days, periods, nothing, value, brackets, markup }
    }
}

/// Rows that are left out, by what one of their cells says.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LeaveOut {
    pub(super) column: String,
    #[serde(default)]
    is: Vec<String>,
    #[serde(default)]
    except: Vec<String>,
    fewer_digits_than: Option<usize>,
    #[serde(default)]
    not_a_number: bool,
    #[serde(default)]
    filled: bool,
    pub(super) why: String,
}

impl LeaveOut {
    /// Whether it holds for a cell.
    pub(super) fn holds(&self, cell: &str) -> bool {
        let digits = || cell.chars().filter(char::is_ascii_digit).count();
        if self.fewer_digits_than.is_some_and(|least| digits() < least) {
            return true;
        }
        if self.not_a_number && cell.trim().parse::<u64>().is_err() {
            return true;
        }
        let folded = fold(cell);
        let among = |words: &[String]| words.iter().any(|word| fold(word) == folded);
        let is_odd = !self.except.is_empty() && !among(&self.except);
        !folded.is_empty() && (self.filled || among(&self.is) || is_odd)
    }
}

/// One of the lists that a layout may hold.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Told {
    /// What the column says; the title of the list.
    pub(super) is: String,
    pub(super) list: String,
    pub(super) publisher: String,
    pub(super) kind: ListKind,
    pub(super) severity: Severity,
    pub(super) address: Option<String>,
}

impl Layouts {
    /// The layouts of `rules/`.
    pub fn of(data: &RulesData) -> Result<Self> {
        let text = data.file("lists/layouts.toml")?;
        let description: Description = toml::from_str(text).context("the layouts of lists cannot be read")?;
        description.layout.iter().try_for_each(Layout::check)?;
        Ok(Self(description.layout))
    }

    /// Every layout, in the order in which they are tried.
    pub fn iter(&self) -> impl Iterator<Item = &Layout> {
        self.0.iter()
    }

    /// A layout by its name.
    pub fn find(&self, id: &str) -> Result<&Layout> {
        let lists = || self.iter().filter(|layout| layout.refuse.is_none()).map(|layout| layout.id.as_str());
        self.iter().find(|layout| layout.id == id).with_context(|| {
            let near = closest(id, lists()).map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
            format!("there is no layout `{id}`{near}; there are {}", lists().collect::<Vec<_>>().join(", "))
        })
    }
}

impl Layout {
    /// Whether a row is its header.
    pub(super) fn fits(&self, folded: &[String]) -> bool {
        self.lacks(folded).is_empty()
    }

    /// The headers it would need besides those of a row.
    pub(super) fn lacks(&self, folded: &[String]) -> Vec<String> {
        let has = |header: &String| folded.contains(&fold(header));
        let alone = self.requires.iter().filter(|header| !has(header)).cloned();
        let either = self.any.iter().filter(|headers| !headers.iter().any(has)).map(|headers| headers.join(" or "));
        alone.chain(either).collect()
    }

    /// How many headers it needs.
    pub(super) fn needs(&self) -> usize {
        self.requires.len() + self.any.len()
    }

    fn check(&self) -> Result<()> {
        let id = &self.id;
        if self.needs() == 0 {
            bail!("layout `{id}` of lists would fit every table");
        }
        if self.refuse.is_some() {
            return Ok(());
        }
        if !is_identifier(&self.list) || self.told.iter().any(|told| !is_identifier(&told.list)) {
            bail!("layout `{id}` of lists names a list that conditions could not name");
        }
        if !self.fields.contains_key(&Field::Name) {
            bail!("layout `{id}` of lists does not say where the name is");
        }
        let unknown = self.weights.iter().find(|weight| weight.column.parse::<Field>().is_err());
        unknown
            .map_or(Ok(()), |weight| bail!("layout `{id}` of lists weighs by `{}`, which is no field", weight.column))
    }
}
