//! All watch-lists of a kind as one, so that a rule can ask whether somebody stands on any
//! of those in use.

use std::sync::Arc;

use hashbrown::HashMap;

use super::WatchInfo;
use super::field::ListField;
use crate::model::{Cell, Datum, DerivedColumn, DerivedEntry, Gap, GapKind, ListKind, Narrow, Severity, Value};
use crate::names::Level;
use crate::reference::catalog::Catalog;
use crate::reference::description::TableInfo;

/// Lists that are asked as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListGroup {
    /// The name rules use.
    pub id: &'static str,
    /// What it is.
    pub title: &'static str,
    /// Whether it holds the lists of firms that are kept from public contracts, or all
    /// others.
    of_debarment: bool,
}

/// The groups there are.
pub const LIST_GROUPS: [ListGroup; 2] = [
    ListGroup { id: "watchlist", title: "Every watch-list in use, but those of debarment", of_debarment: false },
    ListGroup { id: "debarment", title: "Every list in use of firms kept from public contracts", of_debarment: true },
];

/// What a group can be asked, beside what every list can.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::reference) enum GroupField {
    /// What one of its lists can be asked.
    OfList(ListField),
    /// The titles of the lists where somebody may stand.
    List,
    /// Whether one of those lists is too old, or its age is not known.
    Stale,
}

impl GroupField {
    /// Every field.
    pub(in crate::reference) fn all() -> impl Iterator<Item = Self> {
        ListField::ALL.into_iter().map(Self::OfList).chain([Self::List, Self::Stale])
    }

    pub(in crate::reference) fn name(self) -> &'static str {
        match self {
            Self::OfList(field) => field.name(),
            Self::List => "list",
            Self::Stale => "stale",
        }
    }

    pub(in crate::reference) fn find(name: &str) -> Option<Self> {
        Self::all().find(|field| field.name() == name)
    }
}

impl ListGroup {
    /// A group by the name rules use.
    pub fn find(id: &str) -> Option<Self> {
        LIST_GROUPS.into_iter().find(|group| group.id == id)
    }

    /// The lists in use that belong to it.
    pub(in crate::reference) fn members(self, catalog: &Catalog) -> impl Iterator<Item = (&TableInfo, &WatchInfo)> {
        let is_debarment = |watch: &WatchInfo| watch.kind == ListKind::Debarment;
        catalog.lists_in_use().filter(move |(_, watch)| is_debarment(watch) == self.of_debarment)
    }
}

/// What the lists of a group say of the suppliers of a sheet.
pub(in crate::reference) struct Together<'a> {
    pub(in crate::reference) group: ListGroup,
    /// For each list of the group: itself, its columns, and whether it is too old.
    pub(in crate::reference) lists: Vec<Member<'a>>,
    pub(in crate::reference) rows: usize,
}

/// A list of a group and what it says.
pub(in crate::reference) struct Member<'a> {
    pub(in crate::reference) info: &'a TableInfo,
    pub(in crate::reference) columns: &'a [DerivedColumn],
    pub(in crate::reference) is_stale: bool,
}

impl Member<'_> {
    fn column(&self, field: ListField) -> Option<&DerivedColumn> {
        let name = format!("{}.{}", self.info.id, field.name());
        self.columns.iter().find(|column| *column.name == name)
    }
}

impl Together<'_> {
    /// The column of a field: for each supplier what the lists say on which it most likely
    /// stands.
    pub(in crate::reference) fn column(&self, field: GroupField) -> DerivedColumn {
        let name = format!("{}.{}", self.group.id, field.name()).into();
        let level = match field {
            GroupField::OfList(ListField::ParentMatch) => ListField::ParentMatch,
            _ => ListField::Match,
        };
        let levels: Vec<&DerivedColumn> = self.lists.iter().filter_map(|member| member.column(level)).collect();
        let mut column = DerivedColumn {
            name,
            keys: levels.first().map(|column| column.keys.clone()).unwrap_or_default(),
            source: None,
            codes: Arc::default(),
            entries: Vec::new(),
            is_listing: true,
        };
        if levels.is_empty() {
            let needs = vec![format!("{}.{}", self.group.id, field.name())];
            let gap = Gap { kind: GapKind::Absent, note: Some("no list of this kind is in use".into()) };
            column.entries.push(DerivedEntry { needs, ..DerivedEntry::of(Err(gap)) });
            column.codes = Arc::new(Narrow::noughts(self.rows));
            return column;
        }
        let mut known: HashMap<Vec<u32>, u32> = HashMap::new();
        let codes = (0..self.rows).map(|row| {
            let key: Vec<u32> = levels.iter().map(|column| column.codes.get(row)).collect();
            *known.entry(key).or_insert_with(|| {
                column.entries.push(self.entry(field, &levels, row));
                (column.entries.len() - 1) as u32
            })
        });
        column.codes = Arc::new(codes.collect());
        column
    }

    fn entry(&self, field: GroupField, levels: &[&DerivedColumn], row: usize) -> DerivedEntry {
        let level_of = |column: &DerivedColumn| level(column.meaning(column.codes.get(row)));
        let best = levels.iter().filter_map(|column| level_of(column)).max();
        let Some(best) = best else {
            // Whoever leaves one list open leaves all of them open: they are asked the same.
            return levels[0].entry(row).clone();
        };
        let open = levels.iter().find(|column| level_of(column).is_none());
        if let (Level::None, Some(open)) = (best, open) {
            return open.entry(row).clone();
        }
        let holding: Vec<(usize, &DerivedColumn)> =
            levels.iter().copied().enumerate().filter(|(_, column)| level_of(column) == Some(best)).collect();
        match field {
            GroupField::List => self.named(best, &holding, row),
            GroupField::Stale => self.stale(best, &holding, row),
            GroupField::OfList(field) => self.of_lists(field, best, &holding, row),
        }
    }

    /// What the lists say of a field, each by its own column.
    fn of_lists(&self, field: ListField, best: Level, holding: &[(usize, &DerivedColumn)], row: usize) -> DerivedEntry {
        let of_field = |(place, level): &(usize, &DerivedColumn)| -> Option<DerivedEntry> {
            let column = if matches!(field, ListField::Match | ListField::ParentMatch) {
                level
            } else {
                self.lists[*place].column(field)?
            };
            Some(DerivedEntry { source: column.source.clone(), ..column.entry(row).clone() })
        };
        let said: Vec<DerivedEntry> = holding.iter().filter_map(of_field).collect();
        let mut entry = said.first().cloned().unwrap_or_else(|| DerivedEntry::of(Err(Gap::of(GapKind::Absent))));
        if best == Level::None {
            return entry;
        }
        entry.cell = Ok(together(field, &said));
        let notes: Vec<&str> = said.iter().filter_map(|entry| entry.note.as_deref()).collect();
        entry.note = (!notes.is_empty()).then(|| notes.join(" | ").into());
        entry.identity = identity(&said);
        entry
    }

    /// The titles of the lists where somebody may stand.
    fn named(&self, best: Level, holding: &[(usize, &DerivedColumn)], row: usize) -> DerivedEntry {
        if best == Level::None {
            return DerivedEntry::of(Ok(Datum::text(Level::None.as_str())));
        }
        let titles = holding.iter().map(|(place, _)| Datum::text(self.lists[*place].info.title.as_str()));
        let entries: Vec<DerivedEntry> = holding.iter().map(|(_, column)| column.entry(row).clone()).collect();
        let cell = Ok(Datum::from_items(titles.collect(), false));
        DerivedEntry { source: source(holding), identity: identity(&entries), ..DerivedEntry::of(cell) }
    }

    /// Whether a list on which it rests is too old: those where somebody may stand; all
    /// of them where nobody was found.
    fn stale(&self, best: Level, holding: &[(usize, &DerivedColumn)], row: usize) -> DerivedEntry {
        let lists = holding.iter().map(|(place, _)| &self.lists[*place]);
        let old: Vec<&str> = lists.filter(|member| member.is_stale).map(|member| member.info.title.as_str()).collect();
        let note = (!old.is_empty()).then(|| old.join(", ").into());
        let cell = Ok(Datum::text(if old.is_empty() { "no" } else { "yes" }));
        let entries: Vec<DerivedEntry> = holding.iter().map(|(_, column)| column.entry(row).clone()).collect();
        let identity = if best == Level::None { None } else { identity(&entries) };
        DerivedEntry { note, source: source(holding), identity, ..DerivedEntry::of(cell) }
    }
}

fn level(cell: Cell<'_>) -> Option<Level> {
    match cell {
        Cell::Value(Value::Text(word)) => Level::find(word),
        _ => None,
    }
}

/// Of severities the gravest, of all else each once.
fn together(field: ListField, said: &[DerivedEntry]) -> Datum {
    let mut values: Vec<Datum> = Vec::new();
    for value in said.iter().filter_map(|entry| entry.cell.as_ref().ok()) {
        if !values.contains(value) {
            values.push(value.clone());
        }
    }
    if field == ListField::Severity {
        let word = |value: &Datum| value.as_value().to_string().parse::<Severity>().ok();
        if let Some(gravest) = values.iter().filter_map(word).max() {
            return Datum::text(gravest.word());
        }
    }
    Datum::from_items(values, false)
}

/// The file of the first list.
fn source(holding: &[(usize, &DerivedColumn)]) -> Option<Arc<str>> {
    holding.first().and_then(|(_, column)| column.source.clone())
}

fn identity(said: &[DerivedEntry]) -> Option<Box<str>> {
    let identities: Vec<&str> = said.iter().filter_map(|entry| entry.identity.as_deref()).collect();
    (!identities.is_empty()).then(|| identities.join(",").into())
}
