//! The catalogue of reference tables: what `reference.toml` says about each, and the
//! rows themselves.

use std::borrow::Cow;
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use jiff::civil::Date;
use serde::Deserialize;

use super::description::{Key, Reading, TableInfo};
use super::editions::FieldSource;
use super::indexes::Indexes;
use super::once::ReadOnce;
use super::table::Table;
use super::terms::Terms;
use super::watchlist::{GroupField, LIST_GROUPS, ListGroup, Listed, WatchInfo};
use crate::bundled::RulesData;
use crate::model::{StatedPath, Vocabulary, closest, fold, sha256};
use crate::names::Matcher;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Description {
    #[serde(default)]
    reading: Vec<Reading>,
    table: Vec<TableInfo>,
}

/// Every table there is, the bundled ones and the user's.
#[derive(Debug)]
pub struct Catalog {
    pub(super) tables: Vec<(TableInfo, Origin)>,
    data: Arc<RulesData>,
    readings: Vec<Reading>,
    /// The rows of files that several tables share.
    shared: ReadOnce<File, Table>,
    /// The spellings that have been read: several tables use the same ones.
    terms: ReadOnce<File, Terms>,
    pub(super) indexes: Indexes,
    matcher: ReadOnce<(), Matcher>,
    pub(super) watched: ReadOnce<(String, Date), Listed>,
    /// The watch-lists that rules on any list look at, by id.
    in_use: Vec<String>,
}

/// A file, and the folder it may be replaced from.
type File = (Option<Arc<StatedPath>>, String);

/// Where a table's file is found.
#[derive(Clone, Debug)]
pub(super) enum Origin {
    Bundled,
    Folder(Arc<StatedPath>),
    Given(Arc<GivenTable>),
}

/// A table whose rows were read elsewhere: a watch-list in the form of its publisher.
#[derive(Debug)]
pub(super) struct GivenTable {
    path: StatedPath,
    table: Arc<Table>,
    sha256: String,
}

impl Origin {
    /// The folder in which the files of the table stand first of all.
    fn folder(&self) -> Option<Arc<StatedPath>> {
        match self {
            Self::Bundled | Self::Given(_) => None,
            Self::Folder(folder) => Some(folder.clone()),
        }
    }
}

impl Catalog {
    /// The bundled tables.
    pub fn bundled() -> Result<Self> {
        Self::of(Arc::new(RulesData::built_in()))
    }

    /// The tables of `rules/`.
    pub fn of(data: Arc<RulesData>) -> Result<Self> {
        let description: Description = toml::from_str(data.file("reference/reference.toml")?)
            .context("the bundled reference.toml cannot be read")?;
        let tables = description.table.into_iter().map(|info| (info, Origin::Bundled)).collect();
        Ok(Self {
            tables,
            data,
            readings: description.reading,
            shared: ReadOnce::default(),
            terms: ReadOnce::default(),
            indexes: Indexes::default(),
            matcher: ReadOnce::default(),
            watched: ReadOnce::default(),
            in_use: Vec::new(),
        })
    }

    /// Adds the tables of a folder with its own `reference.toml`; a table with the id
    /// of a known one replaces it.
    pub fn add_folder(&mut self, folder: &StatedPath) -> Result<()> {
        let path = folder.join("reference.toml");
        let text = std::fs::read_to_string(path.place()).with_context(|| {
            format!("{path}: cannot be read; a reference folder describes its tables in reference.toml")
        })?;
        let description: Description = toml::from_str(&text).with_context(|| format!("{path}: faulty description"))?;
        let folder = Arc::new(folder.clone());
        for info in description.table {
            self.tables.retain(|(known, _)| known.id != info.id);
            self.put(info, Origin::Folder(folder.clone()));
        }
        for reading in description.reading {
            self.readings.retain(|known| known.id != reading.id);
            self.readings.push(reading);
        }
        // Every file is read now, so that a missing one stops the run before it starts.
        let ids: Vec<String> = self.tables.iter().map(|(info, _)| info.id.clone()).collect();
        ids.iter().try_for_each(|id| self.table(id).map(drop))
    }

    /// Adds a table whose file stands in a folder. It replaces none: an id that is taken
    /// is refused. Where it names no fields, every column of the file is one, by its
    /// header as an identifier: `Inquiry open?` is `inquiry_open`.
    pub fn add_table(&mut self, mut info: TableInfo, folder: &StatedPath) -> Result<()> {
        if self.info(&info.id).is_some() {
            bail!("there is a reference table `{}` already", info.id);
        }
        let path = folder.join(&info.file);
        if !path.place().exists() {
            bail!("{path}: there is no such file");
        }
        let origin = Origin::Folder(Arc::new(folder.clone()));
        if info.fields.is_empty() {
            let table = self.read(&origin, &info.id, &info.file)?;
            for header in table.headers().filter(|header| !fold(header).is_empty()) {
                let source = FieldSource::Column(header.to_owned());
                if info.fields.insert(identifier(header), source).is_some() {
                    let field = identifier(header);
                    bail!("reference table `{}`: {} has two columns `{field}`", info.id, info.file);
                }
            }
        }
        let id = info.id.clone();
        self.put(info, origin);
        let joinable = self.table(&id).map(drop);
        if joinable.is_err() {
            self.tables.pop();
        }
        joinable
    }

    /// Adds a watch-list that was read from a file. With the id of a built-in one it is a
    /// newer edition of that and stands for it: the edition that is replaced is returned. Any
    /// other id that is taken is refused.
    pub fn add_list(
        &mut self,
        mut info: TableInfo,
        table: Table,
        path: StatedPath,
        sha256: String,
    ) -> Result<Option<TableInfo>> {
        let id = info.id.clone();
        let known = self.tables.iter().position(|(known, _)| known.id == id);
        let replaced = match known.map(|place| (place, &self.tables[place])) {
            None => None,
            Some((place, (known, Origin::Bundled))) if known.watchlist.is_some() => Some(place),
            Some((_, (known, _))) => bail!("{path}: there is `{id}` already, {}", known.title),
        };
        let replaced = replaced.map(|place| self.tables.remove(place).0);
        info.is_given = true;
        // The cells that hold more than a name are the same in every edition.
        let apart = replaced.as_ref().and_then(|old| old.watchlist.as_ref()?.names_file.clone());
        if let Some(watch) = &mut info.watchlist {
            watch.names_file = watch.names_file.take().or(apart);
        }
        let given = GivenTable { path, table: Arc::new(table), sha256 };
        self.put(info, Origin::Given(Arc::new(given)));
        self.table(&id)?;
        Ok(replaced)
    }

    /// Adds a table to the others, of which some may have been read already.
    pub(super) fn put(&mut self, info: TableInfo, origin: Origin) {
        self.tables.push((info, origin));
        self.indexes = Indexes::default();
    }

    /// The files of the user: tables, the descriptions beside them, and the spellings they
    /// are looked up by.
    pub fn files(&self) -> Vec<StatedPath> {
        let mut files: Vec<StatedPath> = Vec::new();
        for (info, origin) in &self.tables {
            let folder = match origin {
                Origin::Bundled => continue,
                Origin::Folder(folder) => folder,
                Origin::Given(given) => {
                    files.push(given.path.clone());
                    continue;
                }
            };
            let ways = || info.keys.iter().flat_map(Key::ways);
            let readings = ways().filter_map(|key| key.reading.as_ref());
            let readings = readings.filter_map(|id| self.readings.iter().find(|reading| reading.id == *id));
            let beside = readings.flat_map(|reading| [&reading.terms, &reading.codes]);
            let beside = beside.chain(ways().filter_map(|key| key.variants_file.as_ref())).map(String::as_str);
            for name in [info.file.as_str(), "reference.toml"].into_iter().chain(beside) {
                let path = folder.join(name);
                if path.place().is_file() && !files.contains(&path) {
                    files.push(path);
                }
            }
        }
        files
    }

    /// Refuses tables that are looked up by a column that does not exist.
    pub fn check(&self, vocabulary: &Vocabulary) -> Result<()> {
        for info in self.infos() {
            for name in info.columns_read() {
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

    /// Everything conditions can read: the names of table and field, and what the table is.
    pub fn derived_fields(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        let of_group = |group: ListGroup| GroupField::all().map(move |field| (group.id, field.name(), group.title));
        let of_tables = self
            .infos()
            .flat_map(|info| info.field_names().map(move |field| (info.id.as_str(), field, info.title.as_str())));
        of_tables.chain(LIST_GROUPS.into_iter().flat_map(of_group))
    }

    /// Whether conditions can read a field.
    pub fn has_field(&self, table: &str, field: &str) -> bool {
        let of_group = ListGroup::find(table).is_some() && GroupField::find(field).is_some();
        of_group || self.info(table).is_some_and(|info| info.field_names().any(|known| known == field))
    }

    /// What a table, or all lists of a kind, are.
    pub fn title(&self, table: &str) -> Option<&str> {
        let of_group = ListGroup::find(table).map(|group| group.title);
        of_group.or_else(|| self.info(table).map(|info| info.title.as_str()))
    }

    /// A description by id.
    pub fn info(&self, id: &str) -> Option<&TableInfo> {
        self.infos().find(|info| info.id == id)
    }

    /// The rows of a table, checked against its description.
    pub fn table(&self, id: &str) -> Result<Arc<Table>> {
        let info = self.info(id).with_context(|| format!("there is no reference table `{id}`"))?;
        info.check()?;
        let table = match self.origin(id) {
            Origin::Given(given) => given.table.clone(),
            Origin::Bundled | Origin::Folder(_) => self.file(id, &info.file)?,
        };
        let ways = || info.keys.iter().flat_map(Key::ways);
        let fields = info.fields.values().flat_map(FieldSource::columns);
        let rows = info.only.iter().map(|only| &only.column).chain(&info.since).map(String::as_str);
        let watched = info.watchlist.iter().flat_map(WatchInfo::columns_needed);
        for column in ways().flat_map(Key::columns_needed).chain(fields).chain(rows).chain(watched) {
            if table.column(column).is_none() {
                bail!("reference table `{id}`: {} has no column `{column}`", info.file);
            }
        }
        ways().filter_map(|key| key.reading.as_ref()).try_for_each(|reading| self.reading(id, reading).map(drop))?;
        Ok(table)
    }

    /// A file that stands beside a table's own.
    pub(super) fn file(&self, id: &str, file: &str) -> Result<Arc<Table>> {
        self.read(self.origin(id), id, file)
    }

    fn read(&self, origin: &Origin, id: &str, file: &str) -> Result<Arc<Table>> {
        let read = || {
            let text = self.text(origin, id, file)?;
            Table::from_csv(&text).with_context(|| format!("reference table `{id}`: {file} is not a readable table"))
        };
        // What one table alone needs is not kept for longer than that.
        if self.infos().filter(|info| info.file == file).count() < 2 {
            return Ok(Arc::new(read()?));
        }
        self.shared.get((origin.folder(), file.to_owned()), read)
    }

    /// The text of a file, from the folder of its table where it stands there.
    fn text(&self, origin: &Origin, id: &str, file: &str) -> Result<Cow<'_, str>> {
        if let Origin::Folder(folder) = origin {
            let path = folder.join(file);
            if path.place().exists() {
                let text = std::fs::read_to_string(path.place()).with_context(|| format!("{path}: cannot be read"))?;
                return Ok(Cow::Owned(text));
            }
        }
        let bundled = self.data.reference_file(file).map(Cow::Borrowed);
        bundled.with_context(|| format!("reference table `{id}`: there is no file {file}"))
    }

    /// SHA-256 of the rows of a table, in hexadecimal.
    pub fn sha256(&self, id: &str) -> Result<String> {
        let info = self.info(id).with_context(|| format!("there is no reference table `{id}`"))?;
        Ok(match self.origin(id) {
            Origin::Given(given) => given.sha256.clone(),
            origin => sha256(self.text(origin, id, &info.file)?.as_bytes()),
        })
    }

    /// The spellings in a file that stands beside a table's own.
    pub(super) fn terms(&self, id: &str, file: &str) -> Result<Arc<Terms>> {
        let read = || Terms::new(&*self.file(id, file)?).with_context(|| format!("{file} needs two columns"));
        let terms = self.terms.get((self.origin(id).folder(), file.to_owned()), read);
        terms.with_context(|| format!("reference table `{id}`"))
    }

    /// Whoever compares names.
    pub fn matcher(&self) -> Result<Arc<Matcher>> {
        self.matcher.get((), || Matcher::of(&self.data))
    }

    /// Has the rules on any watch-list look at one.
    pub fn use_list(&mut self, id: &str) -> Result<()> {
        if self.info(id).is_none_or(|info| info.watchlist.is_none()) {
            let lists = self.infos().filter(|info| info.watchlist.is_some()).map(|info| info.id.as_str());
            let near = closest(id, lists).map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
            bail!("there is no watch-list `{id}`{near}");
        }
        if !self.in_use.iter().any(|known| known == id) {
            self.in_use.push(id.to_owned());
        }
        Ok(())
    }

    /// The watch-lists that rules on any list look at.
    pub fn lists_in_use(&self) -> impl Iterator<Item = (&TableInfo, &WatchInfo)> {
        self.in_use.iter().filter_map(|id| self.info(id)).filter_map(|info| Some((info, info.watchlist.as_ref()?)))
    }

    fn origin(&self, id: &str) -> &Origin {
        let origin = self.tables.iter().find(|(info, _)| info.id == id).map(|(_, origin)| origin);
        origin.unwrap_or(&Origin::Bundled)
    }

    /// How texts of a kind are read.
    pub(super) fn reading(&self, table: &str, id: &str) -> Result<&Reading> {
        let known = self.readings.iter().find(|reading| reading.id == id);
        known.with_context(|| format!("reference table `{table}` names the reading `{id}`, which nothing describes"))
    }
}

/// A header as a name that conditions can use.
fn identifier(header: &str) -> String {
    let name = fold(header).replace(' ', "_");
    if name.starts_with(|c: char| c.is_ascii_digit()) { format!("_{name}") } else { name }
}
