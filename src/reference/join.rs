//! Joining a reference table to the suppliers of a sheet.
//!
//! Each distinct cell is looked up once; suppliers with the same cells share an
//! entry. What a supplier's cells leave open stays open: a gap in a key, or a key
//! that the table does not have, gives a gap and says what is missing.

use std::sync::Arc;

use anyhow::Result;
use hashbrown::HashMap;

use super::catalog::{Catalog, Key, Matching, Table, TableInfo};
use super::phrase::PhraseIndex;
use crate::model::{
    Cell, ColumnId, Datum, DerivedColumn, DerivedEntry, Gap, GapKind, Sheet, Value, Vocabulary, fold,
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
    let keys = info
        .keys
        .iter()
        .map(|key| ResolvedKey::new(catalog, vocabulary, info, &table, &eligible, key, sheet))
        .collect::<Result<Vec<_>>>()?;
    let (codes, combinations) = combine(&keys, sheet.len());
    let codes = Arc::new(codes);
    Ok(fields
        .iter()
        .map(|field| DerivedColumn {
            name: format!("{}.{field}", info.id).into(),
            keys: keys.iter().flat_map(|key| key.columns.iter().copied()).collect(),
            source: Some(format!("reference/{}", info.file).into()),
            codes: codes.clone(),
            entries: combinations.iter().map(|states| entry(info, &table, &keys, states, field)).collect(),
        })
        .collect())
}

/// The rows a table's `only` leaves, with unverified facts left out.
fn eligible_rows(info: &TableInfo, table: &Table) -> Vec<u32> {
    let only = info.only.as_ref().and_then(|only| Some((table.column(&only.column)?, &only.values)));
    (0..table.rows().len() as u32)
        .filter(|row| only.is_none_or(|(column, values)| values.iter().any(|v| *v == table.row(*row)[column])))
        .collect()
}

/// A key, looked up for every distinct cell of the sheet.
struct ResolvedKey<'a> {
    key: &'a Key,
    /// The columns of the sheet, in the order of `from`.
    columns: Vec<ColumnId>,
    /// For each of them, its row codes and the state of each code.
    lookups: Vec<Option<(&'a [u32], Vec<u32>)>>,
    /// The distinct states.
    states: Vec<KeyState>,
}

impl<'a> ResolvedKey<'a> {
    fn new(
        catalog: &Catalog,
        vocabulary: &Vocabulary,
        info: &TableInfo,
        table: &Table,
        eligible: &[u32],
        key: &'a Key,
        sheet: &'a Sheet,
    ) -> Result<Self> {
        let spellings = Spellings::new(catalog, info, table, eligible, key)?;
        let columns: Vec<ColumnId> = key.from.iter().map(|name| vocabulary.known(name)).collect();
        let mut states = StatePool::default();
        let absent = states.add(KeyState::Gap(GapKind::Absent));
        debug_assert_eq!(absent, ABSENT);
        let lookups = columns
            .iter()
            .map(|id| {
                let column = sheet.column(*id)?;
                let by_code = (0..column.texts.len() as u32)
                    .map(|code| states.add(spellings.look_up(column.meaning(code))))
                    .collect();
                Some((column.codes.as_slice(), by_code))
            })
            .collect();
        Ok(Self { key, columns, lookups, states: states.states })
    }

    /// The states of a row's cells that count: the first that is not a gap, or all.
    fn states_of(&self, row: usize) -> (u32, u32, u32) {
        let mut seen = [ABSENT; 3];
        let mut count = 0;
        for lookup in &self.lookups {
            let state = lookup.as_ref().map_or(ABSENT, |(codes, states)| states[codes[row] as usize]);
            let is_gap = matches!(self.states[state as usize], KeyState::Gap(_));
            if self.key.all_of_from {
                seen[count.min(2)] = state;
                count += 1;
            } else if !is_gap {
                return (state, ABSENT, ABSENT);
            } else if seen[0] == ABSENT {
                seen[0] = state;
            }
        }
        (seen[0], seen[1], seen[2])
    }

    fn merged(&self, (a, b, c): (u32, u32, u32)) -> KeyState {
        let mut merged: Option<(Vec<u32>, bool)> = None;
        let mut gap = GapKind::Absent;
        for state in [a, b, c] {
            match &self.states[state as usize] {
                KeyState::Gap(kind) => gap = gap.max(*kind),
                KeyState::Rows { rows, partial } => {
                    let (all, any_partial) = merged.get_or_insert_with(Default::default);
                    all.extend_from_slice(rows);
                    *any_partial |= partial;
                }
            }
        }
        match merged {
            Some((mut rows, partial)) => {
                rows.sort_unstable();
                rows.dedup();
                KeyState::Rows { rows, partial }
            }
            None => KeyState::Gap(gap),
        }
    }
}

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
            Some(file) => variants(&catalog.file(&info.id, file)?),
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
fn variants(table: &Table) -> HashMap<String, Vec<String>> {
    let mut variants: HashMap<String, Vec<String>> = HashMap::new();
    for row in table.rows() {
        variants.entry(fold(&row[1])).or_default().push(row[0].to_owned());
    }
    variants
}

/// The combination of key states of each row, each distinct one once.
fn combine(keys: &[ResolvedKey<'_>], rows: usize) -> (Vec<u32>, Vec<Vec<KeyState>>) {
    let mut index: HashMap<Vec<(u32, u32, u32)>, u32> = HashMap::new();
    let mut combinations = Vec::new();
    let mut current = Vec::with_capacity(keys.len());
    let codes = (0..rows)
        .map(|row| {
            current.clear();
            current.extend(keys.iter().map(|key| key.states_of(row)));
            if let Some(code) = index.get(current.as_slice()) {
                return *code;
            }
            let code = combinations.len() as u32;
            combinations.push(std::iter::zip(keys, &current).map(|(key, states)| key.merged(*states)).collect());
            index.insert(current.clone(), code);
            code
        })
        .collect();
    (codes, combinations)
}

/// What a field says for a combination of key states.
fn entry(info: &TableInfo, table: &Table, keys: &[ResolvedKey<'_>], states: &[KeyState], field: &str) -> DerivedEntry {
    let not_listed = || DerivedEntry { cell: Ok(Datum::text(info.absent.as_str())), needs: Vec::new(), rows: Vec::new() };
    let names_none = |state: &KeyState| matches!(state, KeyState::Rows { rows, .. } if rows.is_empty());
    if info.complete && states.iter().any(names_none) {
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
