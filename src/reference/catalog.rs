//! The catalogue of reference tables: what `reference.toml` says about each, and the
//! rows themselves.

use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use super::{Countries, Sectors};
use crate::bundled;
use crate::model::{RowNumber, Vocabulary, closest};

/// A table has at most so many keys.
pub(super) const MOST_KEYS: usize = 3;

/// A key looks at so many columns at most.
pub(super) const MOST_COLUMNS: usize = 4;

/// What is known about a table.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TableInfo {
    /// The name rules use.
    pub id: String,
    /// The file with its rows.
    pub file: String,
    /// What it is.
    pub title: String,
    /// Who publishes it.
    pub publisher: String,
    /// Which edition.
    pub edition: String,
    /// The day of its newest fact, where it is known to the day.
    pub date: Option<toml::value::Datetime>,
    /// After how many days its publisher usually renews it.
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
    /// With `complete`: what every field says for a key without a row.
    #[serde(default)]
    pub absent: String,
    /// Restricts the rows that are used.
    pub only: Option<Only>,
    /// How a supplier finds its rows; all keys must match.
    #[serde(default, rename = "key")]
    pub keys: Vec<Key>,
    /// The names of the fields and the columns of the file they are read from.
    #[serde(default)]
    pub fields: std::collections::BTreeMap<String, String>,
}

/// Rows whose column holds one of some values.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Only {
    /// The column of the file.
    pub column: String,
    /// The values.
    pub values: Vec<String>,
}

/// A part of a table's key.
#[derive(Clone, Debug, Deserialize)]
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
}

/// How spellings are found in cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Matching {
    /// The cell is the spelling.
    Exact,
    /// The cell contains the spelling as whole words.
    Phrase,
}

/// The rows of a table.
#[derive(Debug)]
pub struct Table {
    header: csv::StringRecord,
    rows: Vec<csv::StringRecord>,
}

impl Table {
    /// Reads the rows of a comma-separated file.
    pub fn from_csv(text: &str) -> Result<Self> {
        let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        let header = reader.headers()?.clone();
        let rows = reader.records().collect::<Result<_, _>>()?;
        Ok(Self { header, rows })
    }

    /// The position of a column.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.header.iter().position(|header| header == name)
    }

    /// The names of the columns.
    pub fn headers(&self) -> impl Iterator<Item = &str> {
        self.header.iter()
    }

    /// Every row.
    pub fn rows(&self) -> impl ExactSizeIterator<Item = &csv::StringRecord> {
        self.rows.iter()
    }

    /// A row.
    pub fn row(&self, index: u32) -> &csv::StringRecord {
        &self.rows[index as usize]
    }

    /// The number of a row in its file, where the header is row 1.
    pub fn number(index: u32) -> RowNumber {
        RowNumber(index + 2)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Description {
    table: Vec<TableInfo>,
}

/// Every table there is, the bundled ones and the user's.
#[derive(Debug)]
pub struct Catalog {
    pub(super) tables: Vec<(TableInfo, Origin)>,
}

/// Where a table's file is found.
#[derive(Clone, Debug)]
pub(super) enum Origin {
    Bundled,
    Folder(Arc<Path>),
}

impl Catalog {
    /// The bundled tables.
    pub fn bundled() -> Result<Self> {
        let description: Description =
            toml::from_str(bundled::REFERENCE).context("the bundled reference.toml cannot be read")?;
        Ok(Self { tables: description.table.into_iter().map(|info| (info, Origin::Bundled)).collect() })
    }

    /// Adds the tables of a folder with its own `reference.toml`; a table with the id
    /// of a known one replaces it.
    pub fn add_folder(&mut self, folder: &Path) -> Result<()> {
        let path = folder.join("reference.toml");
        let text = std::fs::read_to_string(&path).with_context(|| {
            format!("{}: cannot be read; a reference folder describes its tables in reference.toml", path.display())
        })?;
        let description: Description =
            toml::from_str(&text).with_context(|| format!("{}: faulty description", path.display()))?;
        let folder: Arc<Path> = folder.into();
        for info in description.table {
            self.tables.retain(|(known, _)| known.id != info.id);
            self.tables.push((info, Origin::Folder(folder.clone())));
        }
        // Every file is read now, so that a missing one stops the run before it starts.
        let ids: Vec<String> = self.tables.iter().map(|(info, _)| info.id.clone()).collect();
        ids.iter().try_for_each(|id| self.table(id).map(drop))
    }

    /// Refuses tables that are looked up by a column that does not exist, and exchange
    /// rates that cannot be read.
    pub fn check(&self, vocabulary: &Vocabulary) -> Result<()> {
        self.read_rates()?;
        for info in self.infos() {
            for name in info.keys.iter().flat_map(|key| &key.from) {
                if vocabulary.find(name).is_none() {
                    let near = closest(name, vocabulary.names()).map(|near| format!("; did you mean `{near}`?"));
                    let near = near.unwrap_or_default();
                    bail!("reference table `{}` is looked up by `{name}`, which is no column{near}", info.id);
                }
            }
        }
        Ok(())
    }

    /// Every description.
    pub fn infos(&self) -> impl Iterator<Item = &TableInfo> {
        self.tables.iter().map(|(info, _)| info)
    }

    /// A description by id.
    pub fn info(&self, id: &str) -> Option<&TableInfo> {
        self.infos().find(|info| info.id == id)
    }

    /// The rows of a table, checked against its description.
    pub fn table(&self, id: &str) -> Result<Table> {
        let info = self.info(id).with_context(|| format!("there is no reference table `{id}`"))?;
        if info.keys.len() > MOST_KEYS || info.keys.iter().any(|key| key.from.len() > MOST_COLUMNS) {
            bail!("reference table `{id}`: at most {MOST_KEYS} keys of {MOST_COLUMNS} columns each can be joined");
        }
        let table = self.file(id, &info.file)?;
        let key_columns = info.keys.iter().flat_map(Key::columns);
        let columns = key_columns.chain(info.fields.values().map(String::as_str));
        for column in columns.chain(info.only.iter().map(|only| only.column.as_str())) {
            if table.column(column).is_none() {
                bail!("reference table `{id}`: {} has no column `{column}`", info.file);
            }
        }
        Ok(table)
    }

    /// A file that stands beside a table's own.
    pub(super) fn file(&self, id: &str, file: &str) -> Result<Table> {
        let origin = self.tables.iter().find(|(info, _)| info.id == id).map(|(_, origin)| origin);
        let text = match origin {
            Some(Origin::Folder(folder)) if folder.join(file).exists() => {
                let path = folder.join(file);
                std::fs::read_to_string(&path).with_context(|| format!("{}: cannot be read", path.display()))?
            }
            _ => bundled::reference_file(file)
                .with_context(|| format!("reference table `{id}`: there is no file {file}"))?
                .to_owned(),
        };
        Table::from_csv(&text).with_context(|| format!("reference table `{id}`: {file} is not a readable table"))
    }

    fn with_purpose(&self, purpose: &str) -> Result<Table> {
        let info = self.infos().find(|info| info.purpose.as_deref() == Some(purpose));
        self.table(&info.with_context(|| format!("no reference table is for {purpose}"))?.id)
    }

    /// The index of countries.
    pub fn countries(&self) -> Result<Countries> {
        Countries::new(&self.with_purpose("countries")?)
    }

    /// The index of sectors.
    pub fn sectors(&self) -> Result<Sectors> {
        Sectors::new(&self.with_purpose("sectors")?, &self.with_purpose("sector_synonyms")?)
    }
}

impl Key {
    /// The columns of the file that hold its spellings.
    pub fn columns(&self) -> impl Iterator<Item = &str> {
        self.column.iter().chain(&self.columns).map(String::as_str)
    }
}
