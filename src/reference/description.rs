//! What `reference.toml` says about a table: who publishes it, from when it is, and
//! how suppliers find its rows.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail};
use jiff::civil::Date;
use serde::{Deserialize, Deserializer};

use super::editions::{FieldSource, in_force, optional_day};
use super::watchlist::{ListField, WatchInfo};

/// A table has at most so many keys.
pub(super) const MOST_KEYS: usize = 3;

/// A key looks at so many columns at most, and has so many alternatives.
pub(super) const MOST_COLUMNS: usize = 4;

/// What is known about a table.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TableInfo {
    /// The name rules use.
    pub id: String,
    /// The file with its rows.
    pub file: String,
    /// Whether that is a path as the user stated it, and not the name of a file among the
    /// tables.
    #[serde(skip)]
    pub is_given: bool,
    /// What it is.
    pub title: String,
    /// Who publishes it.
    pub publisher: String,
    /// Which edition.
    pub edition: String,
    /// The day of its newest fact, where it is known to the day.
    #[serde(default, deserialize_with = "optional_day")]
    pub date: Option<Date>,
    /// How often the publisher renews it, in days; `None` when it does not age.
    pub renewed_days: Option<u32>,
    /// Under what terms it may be used.
    pub licence: String,
    /// Where it is published.
    pub address: Option<String>,
    /// What to watch when using it.
    pub note: Option<String>,
    /// What the program itself uses it for, when rules do not join it.
    #[serde(rename = "use")]
    pub purpose: Option<String>,
    /// Whether a key without a row is an answer. Where it is not, absence from the
    /// table is unknown, never a clearance.
    #[serde(default)]
    pub complete: bool,
    /// What every field says for a key without a row, where that is an answer.
    #[serde(default)]
    pub absent: String,
    /// Restricts the rows that are used; all must hold.
    #[serde(default, deserialize_with = "one_or_several")]
    pub only: Vec<Only>,
    /// The column with the first day of each row: on earlier days it does not count.
    pub since: Option<String>,
    /// How a supplier finds its rows; all keys must match.
    #[serde(default, rename = "key")]
    pub keys: Vec<Key>,
    /// How it is read as a watch-list, if it is one: then it is looked up by who somebody
    /// is, and has no keys.
    pub watchlist: Option<WatchInfo>,
    /// The names of the fields and where they are read from.
    #[serde(default)]
    pub fields: BTreeMap<String, FieldSource>,
    /// Fields that evidence shows beside any other: which good matched, who names
    /// the sector.
    #[serde(default)]
    pub show: Vec<String>,
    /// The fields beside which they are shown; all when there are none.
    #[serde(default)]
    pub shown_with: Vec<String>,
}

/// Rows whose column holds one of some values, or none of some others.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Only {
    /// The column of the file.
    pub column: String,
    /// The values; any when there are none.
    #[serde(default)]
    pub values: Vec<String>,
    /// The values that are left out.
    #[serde(default)]
    pub except: Vec<String>,
}

impl Only {
    /// Whether a row with this value counts.
    pub(super) fn holds(&self, value: &str) -> bool {
        let is_among = |values: &[String]| values.iter().any(|known| known == value);
        (self.values.is_empty() || is_among(&self.values)) && !is_among(&self.except)
    }
}

/// A part of a table's key.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Key {
    /// The column of the file with the spellings, parted by `|`.
    pub column: Option<String>,
    /// Several such columns.
    #[serde(default)]
    pub columns: Vec<String>,
    /// How spellings are found in cells.
    #[serde(rename = "match")]
    pub matching: Matching,
    /// The columns of the list to look at; the first that is not a gap counts.
    pub from: Vec<String>,
    /// Whether every column of `from` is searched, not only the first.
    #[serde(default)]
    pub all_of_from: bool,
    /// Words that undo a phrase they follow: "Urumqi Road" is no place in Urumqi.
    #[serde(default)]
    pub not_before: Vec<String>,
    /// A further table of spellings (first column) of what the key column says
    /// (second column).
    pub variants_file: Option<String>,
    /// How texts of this kind are read: a `[[reading]]` by its id.
    pub reading: Option<String>,
    /// Columns of the list whose codes find a row as well as the words do.
    #[serde(default)]
    pub codes_from: Vec<String>,
    /// The column of the file with further codes of each row, parted by `|`.
    pub codes: Option<String>,
    /// Spellings that count only beside another one.
    pub weak: Option<Weak>,
    /// When a cell without a row is an answer; the table's `complete` unless stated.
    pub complete: Option<Complete>,
    /// Other ways to find a row by this key.
    #[serde(default)]
    pub or: Vec<Key>,
}

/// Spellings that are shared with other things: they count only where the same cells
/// also hold a spelling that is not weak.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weak {
    /// The columns of the file with weak spellings.
    pub columns: Vec<String>,
    /// The rows of which every spelling is weak.
    pub rows: Only,
    /// The column in which both rows must agree.
    pub beside: String,
}

/// How spellings are found in cells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Matching {
    /// The cell is the spelling.
    #[default]
    Exact,
    /// The cell contains the spelling as whole words.
    Phrase,
}

/// When a cell that finds no row is an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Complete {
    /// Never: what is not found is unknown.
    Never,
    /// When all of it was recognised as something else.
    Read,
    /// Always.
    Always,
}

/// How texts of one kind are read.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    /// The name keys use.
    pub id: String,
    /// A table of words (`term`) and what they stand for (`good`); words that stand
    /// for nothing undo a shorter word inside them.
    pub terms: String,
    /// A table of codes (`code`) and what they stand for (`good`).
    pub codes: String,
    /// Words behind which a number in a text is such a code.
    pub code_marks: Vec<String>,
    /// Words that undo a word they follow: "gold plated".
    #[serde(default)]
    pub not_before: Vec<String>,
    /// Words that undo a word behind them: "imitation leather".
    #[serde(default)]
    pub not_after: Vec<String>,
}

impl TableInfo {
    /// The file as evidence names it.
    pub fn place(&self) -> String {
        match self.file.strip_prefix("../") {
            _ if self.is_given => self.file.clone(),
            Some(beside) => beside.to_owned(),
            None => format!("reference/{}", self.file),
        }
    }

    /// The names of what rules can read of it; of a table that is not joined there is
    /// nothing.
    pub fn field_names(&self) -> impl Iterator<Item = &str> {
        let is_list = self.watchlist.is_some();
        let of_list = ListField::ALL.into_iter().filter(move |_| is_list).map(ListField::name);
        let is_own = move |name: &&str| if is_list { ListField::find(name).is_none() } else { !self.keys.is_empty() };
        of_list.map(|name| -> &str { name }).chain(self.fields.keys().map(String::as_str).filter(is_own))
    }

    /// The columns of the list that its keys look at.
    pub fn columns_read(&self) -> impl Iterator<Item = &str> {
        self.keys.iter().flat_map(Key::ways).flat_map(|key| key.from.iter().chain(&key.codes_from)).map(String::as_str)
    }

    /// The column of the file that holds a field on a day.
    pub(super) fn column_on(&self, field: &str, day: Date) -> Option<&str> {
        match self.fields.get(field)? {
            FieldSource::Column(column) => Some(column),
            FieldSource::Dated(columns) => in_force(columns, day).map(|dated| dated.column.as_str()),
        }
    }

    /// What the edition of a field that is in force on a day is called, where the
    /// table holds several.
    pub(super) fn edition_of(&self, field: &str, day: Date) -> Option<&str> {
        match self.fields.get(field)? {
            FieldSource::Column(_) => None,
            FieldSource::Dated(columns) => {
                in_force(columns, day).map(|dated| dated.edition.as_str()).filter(|edition| !edition.is_empty())
            }
        }
    }

    /// The day of the edition that is in force on a day: where the table holds several
    /// editions, the first day of that one; otherwise that of its newest fact.
    pub fn date_on(&self, day: Date) -> Option<Date> {
        let dated = |source: &FieldSource| match source {
            FieldSource::Column(_) => None,
            FieldSource::Dated(columns) => Some(in_force(columns, day).map(|dated| dated.from)),
        };
        self.fields.values().find_map(dated).unwrap_or(self.date)
    }

    /// How many days old the edition is that is in force on a day; negative when it is
    /// younger than that day. `None` when no edition is in force, or when its day is
    /// not known.
    pub fn age(&self, as_of: Date) -> Option<i32> {
        let date = self.date_on(as_of)?;
        date.until(as_of).ok().map(|span| span.get_days())
    }

    /// Refuses what cannot be joined.
    pub(super) fn check(&self) -> Result<()> {
        let id = &self.id;
        let too_wide = |key: &Key| key.from.len().max(key.codes_from.len()) > MOST_COLUMNS;
        if self.keys.len() > MOST_KEYS || self.keys.iter().flat_map(Key::ways).any(too_wide) {
            bail!("reference table `{id}`: at most {MOST_KEYS} keys of {MOST_COLUMNS} columns each can be joined");
        }
        if self.watchlist.is_some() && !self.keys.is_empty() {
            bail!("reference table `{id}`: a watch-list is looked up by who somebody is, and has no keys");
        }
        if self.keys.iter().any(|key| key.lookups() > MOST_COLUMNS) {
            bail!("reference table `{id}`: a key has at most {MOST_COLUMNS} alternatives, codes among them");
        }
        if let Some(key) = self.keys.iter().flat_map(Key::ways).find(|key| key.needs_reading()) {
            bail!("reference table `{id}`: the key by {} reads codes, so it needs a `reading`", key.from.join(", "));
        }
        if let Some(unknown) = self.show.iter().chain(&self.shown_with).find(|name| !self.fields.contains_key(*name)) {
            bail!("reference table `{id}`: it shows `{unknown}`, which is no field of it");
        }
        for (field, source) in &self.fields {
            source.check().with_context(|| format!("reference table `{id}`: field `{field}`"))?;
        }
        Ok(())
    }
}

impl Key {
    /// The key itself and its alternatives.
    pub fn ways(&self) -> Box<dyn Iterator<Item = &Self> + '_> {
        Box::new(std::iter::once(self).chain(self.or.iter().flat_map(Self::ways)))
    }

    /// The columns of the file that hold its spellings.
    pub(super) fn columns(&self) -> impl Iterator<Item = &str> {
        self.column.iter().chain(&self.columns).map(String::as_str)
    }

    /// Every column of the file it needs.
    pub(super) fn columns_needed(&self) -> impl Iterator<Item = &str> {
        let weak = self.weak.iter().flat_map(|weak| weak.columns.iter().chain([&weak.rows.column, &weak.beside]));
        self.columns().chain(weak.chain(&self.codes).map(String::as_str))
    }

    /// How many lookups a row costs: where a text is read, codes are looked for behind
    /// a mark in it, and in their own columns.
    fn lookups(&self) -> usize {
        self.ways().map(|key| 1 + usize::from(key.reading.is_some()) + usize::from(!key.codes_from.is_empty())).sum()
    }

    fn needs_reading(&self) -> bool {
        self.reading.is_none() && (self.codes.is_some() || !self.codes_from.is_empty())
    }
}

fn one_or_several<'de, D: Deserializer<'de>>(source: D) -> Result<Vec<Only>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum OneOrSeveral {
        One(Only),
        Several(Vec<Only>),
    }
    OneOrSeveral::deserialize(source).map(|only| match only {
        OneOrSeveral::One(only) => vec![only],
        OneOrSeveral::Several(several) => several,
    })
}
