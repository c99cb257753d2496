//! From the rows of a list to the entries that suppliers are compared with.

use std::sync::Arc;

use anyhow::{Context, Result};
use hashbrown::HashMap;
use jiff::civil::Date;
use sha2::{Digest, Sha256};

use super::description::WatchInfo;
use crate::model::{RowNumber, fold, sha256};
use crate::names::{Entry, Identifier, IdentifierKind, ListedName, NameKind, Particulars, WatchList};
use crate::reference::catalog::Catalog;
use crate::reference::description::TableInfo;
use crate::reference::join::eligible_rows;
use crate::reference::{Countries, CountryMatch, Table};

/// A watch-list as it stands on a day, ready to be asked.
#[derive(Debug)]
pub struct Listed {
    /// Its index of names.
    pub list: WatchList,
    /// For each entry its first row.
    firsts: Vec<u32>,
    /// Its further rows: a firm may be listed more than once.
    further: HashMap<u32, Vec<u32>>,
    /// What it is read from.
    pub(in crate::reference) table: Arc<Table>,
    /// The columns with names; that of the name itself is the first.
    names: Vec<usize>,
}

impl Listed {
    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.firsts.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.firsts.is_empty()
    }

    /// The name of an entry.
    pub fn name(&self, entry: usize) -> &str {
        self.table.row(self.firsts[entry]).cell(self.names[0]).trim()
    }

    /// The rows of an entry in the table.
    pub(in crate::reference) fn table_rows(&self, entry: usize) -> Vec<u32> {
        let further = self.further.get(&(entry as u32)).into_iter().flatten();
        std::iter::once(&self.firsts[entry]).chain(further).copied().collect()
    }

    /// The rows of the file that an entry stands in.
    pub fn rows(&self, entry: usize) -> Vec<RowNumber> {
        self.table_rows(entry).into_iter().map(|row| self.table.number(row)).collect()
    }

    /// What an entry says of who the firm is, as one word: it changes when one of those
    /// facts does, and not with the edition.
    pub(in crate::reference) fn identity(&self, entry: usize) -> String {
        let Particulars { countries, address, parent, identifiers } = self.list.particulars(entry);
        // As the list writes them: what is compared of them may be cut otherwise some day.
        let cells = self.table_rows(entry).into_iter().flat_map(|row| {
            let row = self.table.row(row);
            self.names.iter().map(move |column| row.cell(*column))
        });
        let names = cells.flat_map(|cell| cell.split('|')).map(fold).filter(|name| !name.is_empty());
        let numbers = identifiers.iter().map(|identifier| format!("{} {}", identifier.kind.as_str(), identifier.value));
        let beside = address.iter().chain(parent).map(|text| fold(text));
        let mut facts: Vec<String> = names.chain(countries.iter().cloned()).chain(numbers).chain(beside).collect();
        facts.sort_unstable();
        facts.dedup();
        sha256(facts.join("\u{1e}").as_bytes())[..16].to_owned()
    }
}

impl Catalog {
    /// A watch-list as it stands on a day; indexed when it is first asked for.
    pub fn watch_list(&self, info: &TableInfo, watch: &WatchInfo, day: Date) -> Result<Arc<Listed>> {
        self.watched.get((info.id.clone(), day), || self.read_watch_list(info, watch, day))
    }

    fn read_watch_list(&self, info: &TableInfo, watch: &WatchInfo, day: Date) -> Result<Listed> {
        let table = self.table(&info.id)?;
        let reader =
            EntryReader { countries: &*self.countries()?, table: &table, watch, apart: self.apart(info, watch)? };
        let until = watch.until.as_deref().and_then(|name| table.column(name));
        let has_ended =
            |row: &u32| until.is_some_and(|column| !WatchInfo::counts_on(table.row(*row).cell(column), day));
        let mut twins: HashMap<Twin, u32> = HashMap::new();
        let (mut entries, mut firsts): (Vec<Entry>, Vec<u32>) = (Vec::new(), Vec::new());
        let mut further: HashMap<u32, Vec<u32>> = HashMap::new();
        for row in eligible_rows(info, &table, day).into_iter().filter(|row| !has_ended(row)) {
            let entry = reader.entry(row);
            if entry.names.is_empty() {
                continue;
            }
            let place = *twins.entry(Twin::of(&entry)).or_insert(entries.len() as u32);
            match entries.get_mut(place as usize) {
                Some(known) => {
                    let new = entry.names.into_iter().filter(|name| !known.names.contains(name)).collect::<Vec<_>>();
                    known.names.extend(new);
                    further.entry(place).or_default().push(row);
                }
                None => {
                    firsts.push(row);
                    entries.push(entry);
                }
            }
        }
        drop(twins);
        let columns = std::iter::once(&watch.name).chain(&watch.aliases).chain(&watch.former_names);
        let column =
            |name: &String| table.column(name).with_context(|| format!("`{}` has no column `{name}`", info.id));
        let names = columns.map(column).collect::<Result<Vec<usize>>>()?;
        let list = WatchList::new(self.matcher()?, entries);
        Ok(Listed { list, firsts, further, table, names })
    }

    /// The names in the cells that hold more than a name, by that cell.
    fn apart(&self, info: &TableInfo, watch: &WatchInfo) -> Result<HashMap<String, Vec<String>>> {
        let mut apart: HashMap<String, Vec<String>> = HashMap::new();
        let Some(file) = &watch.names_file else { return Ok(apart) };
        let table = self.file(&info.id, &file.file)?;
        let columns = table.column(&file.name).zip(table.column(&file.of));
        let (name, of) = columns.ok_or_else(|| {
            anyhow::anyhow!("watch-list `{}`: {} has no column `{}` or `{}`", info.id, file.file, file.name, file.of)
        })?;
        table.rows().for_each(|row| apart.entry(fold(row.cell(of))).or_default().push(row.cell(name).to_owned()));
        Ok(apart)
    }
}

/// What makes two rows one entry, as a hash: who a supplier may be cannot be told apart by
/// them.
#[derive(PartialEq, Eq, Hash)]
struct Twin([u8; 16]);

impl Twin {
    fn of(entry: &Entry) -> Self {
        let name = entry.names.first().map(|name| fold(&name.text)).unwrap_or_default();
        let countries = entry.particulars.countries.iter().map(String::as_str);
        let numbers = entry.particulars.identifiers.iter().map(|identifier| identifier.value.as_str());
        let facts: Vec<&str> = std::iter::once(name.as_str()).chain(countries).chain(numbers).collect();
        let digest = Sha256::digest(facts.join("\u{1f}"));
        Self(std::array::from_fn(|place| digest[place]))
    }
}

/// Reads rows of a list.
struct EntryReader<'a> {
    countries: &'a Countries,
    table: &'a Table,
    watch: &'a WatchInfo,
    apart: HashMap<String, Vec<String>>,
}

impl<'a> EntryReader<'a> {
    fn cell(&self, row: u32, column: Option<&String>) -> &'a str {
        column.and_then(|name| self.table.column(name)).map_or("", |column| self.table.row(row).cell(column))
    }

    fn values(&self, row: u32, column: Option<&String>) -> impl Iterator<Item = &'a str> {
        self.cell(row, column).split('|').map(str::trim).filter(|value| !value.is_empty())
    }

    fn entry(&self, row: u32) -> Entry {
        let watch = self.watch;
        let own = self.cell(row, Some(&watch.name)).trim();
        let mut names: Vec<ListedName> = match self.apart.get(&fold(own)) {
            // The cell as a whole too: a list may copy it.
            Some(names) => {
                names.iter().map(String::as_str).chain([own]).map(|name| listed(name, NameKind::Main)).collect()
            }
            None if own.is_empty() => Vec::new(),
            None => vec![listed(own, NameKind::Main)],
        };
        for (columns, kind) in [(&watch.aliases, NameKind::Alias), (&watch.former_names, NameKind::Former)] {
            let texts = columns.iter().flat_map(|column| self.values(row, Some(column)));
            names.extend(texts.map(|text| listed(text, kind)));
        }
        let one = |column: Option<&String>| Some(self.cell(row, column).trim().to_owned()).filter(|t| !t.is_empty());
        let particulars = Particulars {
            countries: self.values(row, watch.country.as_ref()).filter_map(|text| self.country(text)).collect(),
            address: one(watch.address.as_ref()),
            parent: one(watch.parent.as_ref()),
            identifiers: self.identifiers(row),
        };
        Entry { names, particulars }
    }

    /// A country as a code. What names none, or several, is not stated.
    fn country(&self, text: &str) -> Option<String> {
        match self.countries.find(text) {
            CountryMatch::One(code) => Some(code),
            CountryMatch::Ask(_) | CountryMatch::None => None,
        }
    }

    fn identifiers(&self, row: u32) -> Vec<Identifier> {
        let watch = self.watch;
        let kinds = [
            (IdentifierKind::Lei, &watch.lei),
            (IdentifierKind::Uei, &watch.uei),
            (IdentifierKind::Registration, &watch.registration_no),
            (IdentifierKind::Unlabelled, &watch.identifiers),
        ];
        let of = |(kind, column): (IdentifierKind, &'a Option<String>)| {
            self.values(row, column.as_ref()).map(move |value| Identifier { kind, value: value.to_owned() })
        };
        kinds.into_iter().flat_map(of).collect()
    }
}

fn listed(text: &str, kind: NameKind) -> ListedName {
    ListedName { text: text.to_owned(), kind }
}
