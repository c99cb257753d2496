//! Joining a reference table to the suppliers of a sheet.
//!
//! Each distinct cell is looked up once; suppliers with the same cells share an
//! entry. What a supplier's cells leave open stays open: a gap in a key, or a key
//! that the table does not have, gives a gap and says what is missing.

use std::sync::Arc;

use anyhow::{Context, Result};
use hashbrown::HashMap;

use super::catalog::{Catalog, Key, MOST_COLUMNS, MOST_KEYS, Matching, Table, TableInfo};
use super::phrase::PhraseIndex;
use crate::model::{
    Cell, Column, ColumnId, Datum, DerivedColumn, DerivedEntry, DerivedFrom, Gap, GapKind, Sheet, Value, Vocabulary,
    fold,
};

/// What the cells of one key say about the rows of the table.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum KeyState {
    /// The cell holds no answer.
    Gap(GapKind),
    /// The rows that match; `partial` when the cell held more than could be matched.
    Rows { rows: Vec<u32>, partial: bool },
}

/// The columns of a table's fields, one entry a supplier.
pub fn join(
    catalog: &Catalog,
    vocabulary: &Vocabulary,
    info: &TableInfo,
    fields: &[&str],
    sheet: &Sheet,
) -> Result<Vec<DerivedColumn>> {
    let table = catalog.table(&info.id)?;
    let eligible = eligible_rows(info, &table);
    let mut keys = Vec::new();
    for key in &info.keys {
        let spellings = Spellings::new(catalog, info, &table, &eligible, key)?;
        keys.push(ResolvedKey::new(vocabulary, key, spellings, sheet));
    }
    // The keys that are quick to look up come first: where they already rule a row
    // out, long texts need not be searched.
    keys.sort_by_key(|key| key.key.matching == Matching::Phrase);
    let (codes, combinations) = combine(&mut keys, info.complete, sheet.len());
    let codes = Arc::new(codes);
    Ok(fields
        .iter()
        .map(|field| DerivedColumn {
            name: format!("{}.{field}", info.id).into(),
            keys: keys.iter().rev().map(ResolvedKey::origin).collect(),
            source: Some(format!("reference/{}", info.file).into()),
            codes: codes.clone(),
            entries: combinations.iter().map(|states| entry(info, &table, &keys, states, field)).collect(),
        })
        .collect())
}

/// The rows a table's `only` leaves.
fn eligible_rows(info: &TableInfo, table: &Table) -> Vec<u32> {
    let only = info.only.as_ref().and_then(|only| Some((table.column(&only.column)?, &only.values)));
    (0..table.rows().len() as u32)
        .filter(|row| only.is_none_or(|(column, values)| values.iter().any(|v| *v == table.row(*row)[column])))
        .collect()
}

/// A key, looked up once for each distinct cell that is asked for.
struct ResolvedKey<'a> {
    key: &'a Key,
    spellings: Spellings,
    /// The columns of the sheet, in the order of `from`.
    columns: Vec<ColumnId>,
    /// For each of them the column, and the state of each of its codes as far as it
    /// has been looked up.
    lookups: Vec<Option<(&'a Column, Vec<u32>)>>,
    states: StatePool,
    /// The states of several cells together.
    merged: HashMap<[u32; MOST_COLUMNS], u32>,
}

impl<'a> ResolvedKey<'a> {
    fn new(vocabulary: &Vocabulary, key: &'a Key, spellings: Spellings, sheet: &'a Sheet) -> Self {
        let columns: Vec<ColumnId> = key.from.iter().map(|name| vocabulary.known(name)).collect();
        let mut states = StatePool::default();
        let absent = states.add(KeyState::Gap(GapKind::Absent));
        debug_assert_eq!(absent, ABSENT);
        let lookup = |id: &ColumnId| {
            let column = sheet.column(*id)?;
            Some((column, vec![OPEN; column.texts.len()]))
        };
        let lookups = columns.iter().map(lookup).collect();
        Self { key, spellings, columns, lookups, states, merged: HashMap::new() }
    }

    /// The state of a row: that of the first cell that is not a gap, or of all cells
    /// together.
    fn state_of(&mut self, row: usize) -> u32 {
        let mut seen = [ABSENT; MOST_COLUMNS];
        for place in 0..self.lookups.len() {
            let state = self.cell_state(place, row);
            if self.key.all_of_from {
                seen[place] = state;
            } else if !matches!(self.states.states[state as usize], KeyState::Gap(_)) {
                return state;
            } else if seen[0] == ABSENT {
                seen[0] = state;
            }
        }
        if self.key.all_of_from { self.merge(seen) } else { seen[0] }
    }

    fn cell_state(&mut self, place: usize, row: usize) -> u32 {
        let Some((column, known)) = &mut self.lookups[place] else { return ABSENT };
        let code = column.codes[row];
        let state = &mut known[code as usize];
        if *state == OPEN {
            *state = self.states.add(self.spellings.look_up(column.meaning(code)));
        }
        *state
    }

    fn merge(&mut self, seen: [u32; MOST_COLUMNS]) -> u32 {
        if let Some(state) = self.merged.get(&seen) {
            return *state;
        }
        let mut merged: Option<(Vec<u32>, bool)> = None;
        let mut gap = GapKind::Absent;
        for state in seen {
            match &self.states.states[state as usize] {
                KeyState::Gap(kind) => gap = gap.max(*kind),
                KeyState::Rows { rows, partial } => {
                    let (all, any_partial) = merged.get_or_insert_with(Default::default);
                    all.extend_from_slice(rows);
                    *any_partial |= partial;
                }
            }
        }
        let state = self.states.add(match merged {
            Some((mut rows, partial)) => {
                rows.sort_unstable();
                rows.dedup();
                KeyState::Rows { rows, partial }
            }
            None => KeyState::Gap(gap),
        });
        self.merged.insert(seen, state);
        state
    }

    fn origin(&self) -> DerivedFrom {
        DerivedFrom { columns: self.columns.clone(), all: self.key.all_of_from }
    }

    fn state(&self, state: u32) -> &KeyState {
        &self.states.states[state as usize]
    }
}

impl KeyState {
    fn names_none(&self) -> bool {
        matches!(self, Self::Rows { rows, .. } if rows.is_empty())
    }
}

/// A cell that has not been looked up yet.
const OPEN: u32 = u32::MAX;

/// The state of a column that the sheet does not have.
const ABSENT: u32 = 0;

#[derive(Default)]
struct StatePool {
    states: Vec<KeyState>,
    index: HashMap<KeyState, u32>,
}

impl StatePool {
    fn add(&mut self, state: KeyState) -> u32 {
        if let Some(index) = self.index.get(&state) {
            return *index;
        }
        let index = self.states.len() as u32;
        self.states.push(state.clone());
        self.index.insert(state, index);
        index
    }
}

/// The spellings of a key.
enum Spellings {
    Exact(HashMap<String, Vec<u32>>),
    Phrase(PhraseIndex),
}

impl Spellings {
    fn new(catalog: &Catalog, info: &TableInfo, table: &Table, eligible: &[u32], key: &Key) -> Result<Self> {
        let columns: Vec<usize> = key.columns().filter_map(|name| table.column(name)).collect();
        let variants = match &key.variants_file {
            Some(file) => variants(&catalog.file(&info.id, file)?)
                .with_context(|| format!("reference table `{}`: {file} needs two columns", info.id))?,
            None => HashMap::new(),
        };
        let mut exact: HashMap<String, Vec<u32>> = HashMap::new();
        let mut phrases = PhraseIndex::not_before(&key.not_before);
        for row in eligible {
            for spelling in columns.iter().flat_map(|column| table.row(*row)[*column].split('|')) {
                let further = variants.get(&fold(spelling)).into_iter().flatten().map(String::as_str);
                for spelling in std::iter::once(spelling).chain(further) {
                    match key.matching {
                        Matching::Exact => exact.entry(fold(spelling)).or_default().push(*row),
                        Matching::Phrase => phrases.add(spelling, *row),
                    }
                }
            }
        }
        Ok(match key.matching {
            Matching::Exact => Self::Exact(exact),
            Matching::Phrase => Self::Phrase(phrases),
        })
    }

    fn look_up(&self, cell: Cell<'_>) -> KeyState {
        let value = match cell {
            Cell::Gap(gap) => return KeyState::Gap(gap.kind),
            Cell::Value(value) => value,
        };
        let (mut rows, mut partial) = (Vec::new(), false);
        let mut one = |text: &str| {
            let found = match self {
                Self::Exact(spellings) => spellings.get(&fold(text)).cloned().unwrap_or_default(),
                Self::Phrase(phrases) => phrases.find(text),
            };
            partial |= found.is_empty();
            rows.extend(found);
        };
        match value {
            Value::List(items) => {
                for item in &items.values {
                    one(&item.as_value().to_string());
                }
                partial |= items.partial;
            }
            other => one(&other.to_string()),
        }
        rows.sort_unstable();
        rows.dedup();
        KeyState::Rows { rows, partial }
    }
}

/// Further spellings, by the folded word they stand for.
fn variants(table: &Table) -> Option<HashMap<String, Vec<String>>> {
    let mut variants: HashMap<String, Vec<String>> = HashMap::new();
    for row in table.rows() {
        variants.entry(fold(row.get(1)?)).or_default().push(row.get(0)?.to_owned());
    }
    Some(variants)
}

/// The combination of key states of each row, each distinct one once. Where a
/// complete table has no row for one key, the others do not matter.
fn combine(keys: &mut [ResolvedKey<'_>], complete: bool, rows: usize) -> (Vec<u32>, Vec<Vec<KeyState>>) {
    if keys.iter().flat_map(|key| &key.lookups).all(Option::is_none) {
        // The sheet has none of the columns: one answer for all.
        return (vec![0; rows], vec![vec![KeyState::Gap(GapKind::Absent); keys.len()]]);
    }
    let mut index: HashMap<[u32; MOST_KEYS], u32> = HashMap::new();
    let mut combinations = Vec::new();
    let mut last = ([OPEN; MOST_KEYS], 0);
    let codes = (0..rows)
        .map(|row| {
            let mut current = [OPEN; MOST_KEYS];
            for (state, key) in std::iter::zip(&mut current, keys.iter_mut()) {
                *state = key.state_of(row);
                if complete && key.state(*state).names_none() {
                    break;
                }
            }
            if current != last.0 {
                let code = *index.entry(current).or_insert_with(|| {
                    let looked_at = std::iter::zip(keys.iter(), &current).filter(|(_, state)| **state != OPEN);
                    combinations.push(looked_at.map(|(key, state)| key.state(*state).clone()).collect());
                    (combinations.len() - 1) as u32
                });
                last = (current, code);
            }
            last.1
        })
        .collect();
    (codes, combinations)
}

/// What a field says for a combination of key states.
fn entry(info: &TableInfo, table: &Table, keys: &[ResolvedKey<'_>], states: &[KeyState], field: &str) -> DerivedEntry {
    let not_listed =
        || DerivedEntry { cell: Ok(Datum::text(info.absent.as_str())), needs: Vec::new(), rows: Vec::new() };
    if info.complete && states.iter().any(KeyState::names_none) {
        return not_listed();
    }
    let gaps: Vec<(GapKind, &ResolvedKey<'_>)> = std::iter::zip(states, keys)
        .filter_map(|(state, key)| match state {
            KeyState::Gap(kind) => Some((*kind, key)),
            KeyState::Rows { .. } => None,
        })
        .collect();
    if !gaps.is_empty() {
        let kind = if gaps.iter().any(|(kind, _)| *kind == GapKind::NotApplicable) {
            GapKind::NotApplicable
        } else {
            GapKind::Absent
        };
        let needs = gaps.iter().map(|(_, key)| key.key.from[0].clone()).collect();
        return DerivedEntry { cell: Err(Gap::of(kind)), needs, rows: Vec::new() };
    }
    let (rows, partial) = intersection(states);
    let Some(column) = info.fields.get(field).and_then(|column| table.column(column)) else { return not_listed() };
    let mut values: Vec<Datum> = Vec::new();
    for row in &rows {
        // A blank in a reference table means "not established".
        let value = Datum::text(&table.row(*row)[column]);
        if value != Datum::text("") && !values.contains(&value) {
            values.push(value);
        }
    }
    let needs = vec![format!("{}.{field}", info.id)];
    match (values.is_empty(), info.complete) {
        (true, true) => not_listed(),
        (true, false) => DerivedEntry { cell: Err(Gap::ABSENT), needs, rows: Vec::new() },
        (false, complete) => {
            let partial = partial && !complete;
            let rows = rows.into_iter().map(Table::number).collect();
            DerivedEntry { cell: Ok(Datum::from_items(values, partial)), needs, rows }
        }
    }
}

fn intersection(states: &[KeyState]) -> (Vec<u32>, bool) {
    let mut common: Option<Vec<u32>> = None;
    let mut any_partial = false;
    for state in states {
        let KeyState::Rows { rows, partial } = state else { continue };
        any_partial |= partial;
        common = Some(match common {
            None => rows.clone(),
            Some(known) => known.into_iter().filter(|row| rows.binary_search(row).is_ok()).collect(),
        });
    }
    (common.unwrap_or_default(), any_partial)
}
