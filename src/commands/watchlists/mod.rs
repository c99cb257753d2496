//! `thbscreen lists`: watch-lists imported, listed, searched and looked at, and how well
//! their names are compared.

mod bench;
mod doctor;
mod import;
mod list;
mod search;

use std::sync::Arc;

use anyhow::{Context, Result};

use crate::bundled::RulesData;
use crate::cli::{Exit, ListsCommand, today};
use crate::model::{RowNumber, StatedPath};
use crate::reference::{Catalog, Countries, Table, TableInfo, WatchInfo};
use crate::watchlists::{Examined, Layouts, Loaded, Stated, counts, load, names};

/// Runs the subcommand.
pub(super) fn lists(command: &ListsCommand) -> Result<Exit> {
    match command {
        ListsCommand::Bench(arguments) => bench::bench(arguments),
        ListsCommand::Search(arguments) => search::search(arguments),
        ListsCommand::Import(arguments) => import::import(arguments),
        ListsCommand::List { lists, as_of, format } => list::list(lists, as_of.unwrap_or_else(today), *format),
        ListsCommand::Doctor { lists, as_of, format } => doctor::doctor(lists, as_of.unwrap_or_else(today), *format),
    }
}

/// What lists are read with.
struct Desk {
    catalog: Catalog,
    countries: Arc<Countries>,
    layouts: Layouts,
}

impl Desk {
    fn load() -> Result<Self> {
        let data = Arc::new(RulesData::built_in());
        let layouts = Layouts::of(&data)?;
        let catalog = Catalog::of(data)?;
        let countries = catalog.countries()?;
        Ok(Self { catalog, countries, layouts })
    }

    /// The lists that come with the program.
    fn built_in(&self) -> Result<Vec<Shown>> {
        let infos = self.catalog.infos().filter(|info| info.watchlist.is_some());
        infos
            .map(|info| {
                let (table, sha256) = (self.catalog.table(&info.id)?, self.catalog.sha256(&info.id)?);
                Ok(Shown { info: info.clone(), table, sha256, file: None, nameless: Vec::new(), notes: Vec::new() })
            })
            .collect()
    }

    /// A list of the user.
    fn given(&self, path: &StatedPath) -> Result<Shown> {
        let loaded = load(path, &self.countries, &self.layouts, &Stated::default())?;
        let Loaded { info, table, nameless, sha256, notes, .. } = loaded;
        let (table, file) = (Arc::new(table), Some(path.to_string()));
        Ok(Shown { info, table, sha256, file, nameless, notes })
    }
}

/// A list, wherever it is from.
struct Shown {
    info: TableInfo,
    table: Arc<Table>,
    sha256: String,
    /// Its file; none for those that come with the program.
    file: Option<String>,
    nameless: Vec<RowNumber>,
    notes: Vec<String>,
}

impl Shown {
    fn watch(&self) -> Result<&WatchInfo> {
        self.info.watchlist.as_ref().with_context(|| format!("`{}` is no watch-list", self.info.id))
    }

    /// How many entries count, and how many names they have.
    fn counted(&self) -> Result<(usize, usize)> {
        let watch = self.watch()?;
        let rows = self.table.rows().filter(|row| counts(&self.info, &self.table, *row));
        Ok(rows.fold((0, 0), |(entries, all), row| (entries + 1, all + names(watch, &self.table, row).len())))
    }

    fn examined(&self) -> Examined<'_> {
        Examined { info: &self.info, table: &self.table, nameless: &self.nameless }
    }
}

/// A number of things.
fn number(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}
