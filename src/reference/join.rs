//! Joining a reference table to the suppliers of a sheet.
//!
//! Each distinct cell is looked up once; suppliers with the same cells share an
//! entry. What a supplier's cells leave open stays open: a gap in a key, or a key
//! that the table does not have, gives a gap and says what is missing.

use std::sync::Arc;

use anyhow::Result;
use hashbrown::HashMap;
use jiff::civil::Date;

use super::catalog::Catalog;
use super::description::{Complete, Key, MOST_COLUMNS, MOST_KEYS, TableInfo};
use super::entry::{Facts, Found};
use super::lookup::{Builder, Hits, KeyState, Spellings, WEAK};
use super::table::Table;
use crate::model::{Column, ColumnId, DerivedColumn, DerivedFrom, GapKind, Narrow, Sheet, Vocabulary};

/// The columns of a table's fields, one entry a supplier, as the table stood on a day.
pub(super) fn join(
    catalog: &Catalog,
    vocabulary: &Vocabulary,
    info: &TableInfo,
    fields: &[&str],
    sheet: &Sheet,
    as_of: Date,
) -> Result<Vec<DerivedColumn>> {
    let table = catalog.table(&info.id)?;
    let eligible = eligible_rows(info, &table, as_of);
    let has_column = |name: &str| sheet.column(vocabulary.known(name)).is_some();
    let builder = Builder { catalog, info, table: &table, eligible: &eligible, has_column: &has_column };
    let mut keys = Vec::new();
    for key in &info.keys {
        keys.push(ResolvedKey::new(&builder, vocabulary, key, sheet)?);
    }
    // The keys that are quick to look up come first: where they already rule a row
    // out, long texts need not be searched.
    keys.sort_by_key(|key| key.ways.iter().any(|way| way.spellings.is_slow()));
    let (codes, combinations) = combine(&mut keys, sheet.len());
    let codes = Arc::new(codes);
    let combinations: Vec<Found> = combinations.iter().map(|states| found(&keys, *states)).collect();
    let facts = Facts { info, table: &table, as_of };
    Ok(fields
        .iter()
        .map(|field| DerivedColumn {
            name: format!("{}.{field}", info.id).into(),
            keys: keys.iter().rev().flat_map(ResolvedKey::origins).collect(),
            source: Some(info.place().into()),
            codes: codes.clone(),
            entries: combinations.iter().map(|found| facts.entry(found, field)).collect(),
            is_listing: false,
        })
        .collect())
}

/// The rows that count on a day.
pub(super) fn eligible_rows(info: &TableInfo, table: &Table, as_of: Date) -> Vec<u32> {
    let only: Vec<_> = info.only.iter().filter_map(|only| Some((table.column(&only.column)?, only))).collect();
    let since = info.since.as_ref().and_then(|name| table.column(name));
    (0..table.rows().len() as u32)
        .filter(|index| {
            let row = table.row(*index);
            let has_begun = since.and_then(|column| row.cell(column).parse().ok()).is_none_or(|day: Date| day <= as_of);
            has_begun && only.iter().all(|(column, only)| only.holds(row.cell(*column)))
        })
        .collect()
}

/// A key, looked up once for each distinct cell that is asked for.
struct ResolvedKey<'a> {
    key: &'a Key,
    complete: Complete,
    ways: Vec<ResolvedWay<'a>>,
    /// For rows found by a weak spelling: what stands in the column in which another
    /// row must agree, for each row of the table.
    beside: Option<Vec<&'a str>>,
    pool: StatePool,
}

/// One way to find a row by a key.
struct ResolvedWay<'a> {
    spellings: Spellings,
    all: bool,
    /// The columns of the sheet, in the order of `from`.
    columns: Vec<ColumnId>,
    /// For each of them the column, and the state of each of its codes as far as it
    /// has been looked up.
    lookups: Vec<Option<(&'a Column, Vec<u32>)>>,
}

impl<'a> ResolvedKey<'a> {
    fn new(builder: &Builder<'a>, vocabulary: &Vocabulary, key: &'a Key, sheet: &'a Sheet) -> Result<Self> {
        let of_table = if builder.info.complete { Complete::Always } else { Complete::Never };
        let complete = key.complete.unwrap_or(of_table);
        let ways = builder.ways(key, complete)?.into_iter().map(|(spellings, from, all)| {
            let columns: Vec<ColumnId> = from.iter().map(|name| vocabulary.known(name)).collect();
            let lookup = |id: &ColumnId| {
                let column = sheet.column(*id)?;
                Some((column, vec![OPEN; column.texts.len()]))
            };
            let lookups = columns.iter().map(lookup).collect();
            ResolvedWay { spellings, all, columns, lookups }
        });
        let beside = key.weak.as_ref().and_then(|weak| {
            let column = builder.table.column(&weak.beside)?;
            Some(builder.table.rows().map(|row| row.cell(column)).collect())
        });
        Ok(Self { key, complete, ways: ways.collect(), beside, pool: StatePool::new() })
    }

    /// The state of a row: all ways to find it together.
    fn state_of(&mut self, row: usize) -> u32 {
        let mut seen = [ABSENT; MOST_COLUMNS];
        for (state, way) in std::iter::zip(&mut seen, &mut self.ways) {
            *state = way.state_of(row, &mut self.pool);
        }
        let state = self.pool.merge(seen);
        match &self.beside {
            Some(beside) => self.pool.settle(state, beside),
            None => state,
        }
    }

    fn origins(&self) -> impl Iterator<Item = DerivedFrom> {
        self.ways.iter().map(|way| DerivedFrom { columns: way.columns.clone(), all: way.all })
    }

    fn state(&self, state: u32) -> &KeyState {
        &self.pool.states[state as usize]
    }
}

impl ResolvedWay<'_> {
    /// That of the first cell that is not a gap, or of all cells together.
    fn state_of(&mut self, row: usize, pool: &mut StatePool) -> u32 {
        let mut seen = [ABSENT; MOST_COLUMNS];
        for place in 0..self.lookups.len() {
            let state = self.cell_state(place, row, pool);
            if self.all {
                seen[place] = state;
            } else if !matches!(pool.states[state as usize], KeyState::Gap(_)) {
                return state;
            } else if seen[0] == ABSENT {
                seen[0] = state;
            }
        }
        if self.all { pool.merge(seen) } else { seen[0] }
    }

    fn cell_state(&mut self, place: usize, row: usize, pool: &mut StatePool) -> u32 {
        let Some((column, known)) = &mut self.lookups[place] else { return ABSENT };
        let code = column.codes.get(row);
        let state = &mut known[code as usize];
        if *state == OPEN {
            *state = pool.add(self.spellings.look_up(column.meaning(code)));
        }
        *state
    }
}

/// A cell that has not been looked up yet.
const OPEN: u32 = u32::MAX;

/// The state of a column that the sheet does not have.
const ABSENT: u32 = 0;

/// Each distinct state of a key, and what several of them are together.
struct StatePool {
    states: Vec<KeyState>,
    index: HashMap<KeyState, u32>,
    merged: HashMap<[u32; MOST_COLUMNS], u32>,
    settled: HashMap<u32, u32>,
}

impl StatePool {
    fn new() -> Self {
        let mut pool =
            Self { states: Vec::new(), index: HashMap::new(), merged: HashMap::new(), settled: HashMap::new() };
        let absent = pool.add(KeyState::Gap(GapKind::Absent));
        debug_assert_eq!(absent, ABSENT);
        pool
    }

    fn add(&mut self, state: KeyState) -> u32 {
        if let Some(index) = self.index.get(&state) {
            return *index;
        }
        let index = self.states.len() as u32;
        self.states.push(state.clone());
        self.index.insert(state, index);
        index
    }

    /// Whatever any of several states has.
    fn merge(&mut self, seen: [u32; MOST_COLUMNS]) -> u32 {
        if seen[1..] == [ABSENT; MOST_COLUMNS - 1] {
            return seen[0];
        }
        if let Some(state) = self.merged.get(&seen) {
            return *state;
        }
        let mut merged: Option<Hits> = None;
        let mut gap = GapKind::Absent;
        for state in seen {
            match &self.states[state as usize] {
                KeyState::Gap(kind) => gap = gap.max(*kind),
                KeyState::Rows(rows) => match &mut merged {
                    Some(merged) => merged.or(rows),
                    None => merged = Some(rows.clone()),
                },
            }
        }
        let state = self.add(merged.map_or(KeyState::Gap(gap), |rows| KeyState::Rows(rows.sorted())));
        self.merged.insert(seen, state);
        state
    }

    /// Keeps a row that was found by a weak spelling only beside another row with the
    /// same text in a column.
    fn settle(&mut self, state: u32, beside: &[&str]) -> u32 {
        if let Some(settled) = self.settled.get(&state) {
            return *settled;
        }
        let settled = match &self.states[state as usize] {
            KeyState::Gap(_) => state,
            KeyState::Rows(found) => {
                let strong: Vec<u32> = found.rows.iter().copied().filter(|row| row & WEAK == 0).collect();
                let counts = |row: u32| strong.iter().any(|s| beside[*s as usize] == beside[row as usize]);
                let weak = found.rows.iter().filter(|row| **row & WEAK != 0).map(|row| row & !WEAK);
                let rows = strong.iter().copied().chain(weak.filter(|row| counts(*row))).collect();
                let settled = KeyState::Rows(Hits { rows, ..*found }.sorted());
                self.add(settled)
            }
        };
        self.settled.insert(state, settled);
        settled
    }
}

/// The states of all keys; those behind a key that ruled everything out are open.
type Combination = [u32; MOST_KEYS];

/// The combination of key states of each row, each distinct one once. Where one key
/// settles that there is no row, the others do not matter.
fn combine(keys: &mut [ResolvedKey<'_>], rows: usize) -> (Narrow, Vec<Combination>) {
    let columns = columns_of(keys);
    if columns.is_empty() {
        // The sheet has none of the columns: one answer for all.
        let mut absent = [OPEN; MOST_KEYS];
        absent[..keys.len()].fill(ABSENT);
        return (Narrow::noughts(rows), vec![absent]);
    }
    let mut index: HashMap<Combination, u32> = HashMap::new();
    let mut combinations = Vec::new();
    let mut last = ([OPEN; MOST_KEYS], 0);
    let mut of_row = |row| {
        let mut current = [OPEN; MOST_KEYS];
        for (state, key) in std::iter::zip(&mut current, keys.iter_mut()) {
            *state = key.state_of(row);
            if key.state(*state).rules_out(key.complete) {
                break;
            }
        }
        if current != last.0 {
            let code = *index.entry(current).or_insert_with(|| {
                combinations.push(current);
                (combinations.len() - 1) as u32
            });
            last = (current, code);
        }
        last.1
    };
    let places = columns.iter().try_fold(1_usize, |places, column| places.checked_mul(column.texts.len()));
    let codes = match places {
        Some(places) if places <= MOST_PLACES => by_place(&columns, places, rows, &mut of_row),
        _ => (0..rows).map(of_row).collect(),
    };
    (codes, combinations)
}

/// The columns of the sheet that the keys look at.
fn columns_of<'a>(keys: &[ResolvedKey<'a>]) -> Vec<&'a Column> {
    let mut columns: Vec<&Column> = Vec::new();
    for (column, _) in keys.iter().flat_map(|key| &key.ways).flat_map(|way| &way.lookups).flatten() {
        if !columns.iter().any(|known| std::ptr::eq(*known, *column)) {
            columns.push(column);
        }
    }
    columns
}

/// So many combinations of cells are kept in a table by position.
const MOST_PLACES: usize = 1 << 20;

/// Asks about each combination of cells once, for the first row that has it.
fn by_place(columns: &[&Column], places: usize, rows: usize, of_row: &mut dyn FnMut(usize) -> u32) -> Narrow {
    /// So many rows at a time: they stay in the cache.
    const STRETCH: usize = 2048;
    let mut known = vec![OPEN; places];
    let mut codes = Narrow::with_capacity(rows);
    let (mut places, mut found) = ([0; STRETCH], [0; STRETCH]);
    for start in (0..rows).step_by(STRETCH) {
        let count = STRETCH.min(rows - start);
        let (places, found) = (&mut places[..count], &mut found[..count]);
        places.fill(0);
        let mut factor = 1;
        for column in columns {
            column.codes.add_to(places, start, factor);
            factor *= column.texts.len();
        }
        for (row, (found, place)) in std::iter::zip(found.iter_mut(), places.iter()).enumerate() {
            let known = &mut known[*place];
            if *known == OPEN {
                *known = of_row(start + row);
            }
            *found = *known;
        }
        codes.append(found);
    }
    codes
}

/// What the states of all keys say together.
fn found(keys: &[ResolvedKey<'_>], states: Combination) -> Found {
    let (mut settled, mut all) = (Vec::new(), Vec::new());
    let (mut needs, mut not_applicable, mut open) = (Vec::new(), false, false);
    for (state, key) in std::iter::zip(states, keys).filter(|(state, _)| *state != OPEN) {
        let state = key.state(state);
        match state {
            KeyState::Gap(kind) => {
                not_applicable |= *kind == GapKind::NotApplicable;
                needs.push(key.key.from[0].clone());
            }
            KeyState::Rows(rows) => {
                all.push(&rows.rows[..]);
                if state.settles(key.complete) {
                    settled.push(&rows.rows[..]);
                }
                open |= match key.complete {
                    Complete::Always => false,
                    Complete::Read => rows.missed && rows.unread,
                    Complete::Never => rows.missed,
                };
            }
        }
    }
    if !settled.is_empty() && in_all(settled).is_empty() {
        Found::NotListed
    } else if !needs.is_empty() {
        Found::Gap { kind: if not_applicable { GapKind::NotApplicable } else { GapKind::Absent }, needs }
    } else {
        Found::Rows { rows: in_all(all), open }
    }
}

/// The rows that every key has. The shortest list is gone through: one key may have
/// many rows where another picks out a few of them.
fn in_all(mut lists: Vec<&[u32]>) -> Vec<u32> {
    lists.sort_by_key(|rows| rows.len());
    let Some((shortest, others)) = lists.split_first() else { return Vec::new() };
    let is_in_all = |row: &u32| others.iter().all(|rows| rows.binary_search(row).is_ok());
    shortest.iter().copied().filter(is_in_all).collect()
}
