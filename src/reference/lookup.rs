//! Looking up one cell by one key of a table.

use std::collections::BTreeMap;
use std::sync::Arc;

use anyhow::Result;
use hashbrown::HashMap;

use super::catalog::Catalog;
use super::codes::{CodeIndex, codes_in};
use super::description::{Complete, Key, Matching, Reading, TableInfo};
use super::phrase::{Phrase, PhraseIndex, Words};
use super::table::Table;
use super::terms::Terms;
use crate::model::{Cell, GapKind, Value, fold};

/// What the cells of one key say about the rows of the table.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum KeyState {
    /// The cells hold no answer.
    Gap(GapKind),
    /// The rows that match.
    Rows(Hits),
}

/// The rows that cells match, and what of the cells matches none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Hits {
    /// The rows, in order; weak ones are marked.
    pub(super) rows: Vec<u32>,
    /// Some value has no row.
    pub(super) missed: bool,
    /// Some value is nothing the program knows.
    pub(super) unread: bool,
}

/// Marks a row that was found by a weak spelling.
pub(super) const WEAK: u32 = 1 << 31;

impl Hits {
    /// Takes in another value of the same cell.
    fn extend(&mut self, other: &Self) {
        self.rows.extend_from_slice(&other.rows);
        self.missed |= other.missed;
        self.unread |= other.unread;
    }

    /// Takes in another cell that speaks of the same: one that is found is enough.
    pub(super) fn or(&mut self, other: &Self) {
        self.rows.extend_from_slice(&other.rows);
        self.missed &= other.missed;
        self.unread |= other.unread;
    }

    pub(super) fn sorted(mut self) -> Self {
        self.rows.sort_unstable();
        self.rows.dedup();
        self
    }
}

impl KeyState {
    /// Whether the answer that no row matches holds whatever other keys say.
    pub(super) fn rules_out(&self, complete: Complete) -> bool {
        matches!(self, Self::Rows(rows) if rows.rows.is_empty()) && self.settles(complete)
    }

    /// Whether all that could match has been found.
    pub(super) fn settles(&self, complete: Complete) -> bool {
        match (self, complete) {
            (Self::Gap(_), _) | (_, Complete::Never) => false,
            (Self::Rows(_), Complete::Always) => true,
            (Self::Rows(rows), Complete::Read) => !rows.unread,
        }
    }
}

/// The spellings of one way to find a row.
pub(super) enum Spellings {
    Exact(HashMap<String, Vec<u32>>),
    Phrase(Box<Phrases>),
    Codes { index: Arc<CodeIndex>, marks: Option<Vec<String>> },
}

/// Phrases, the weak ones apart: a weak phrase must not hide another one inside it.
#[derive(Default)]
pub(super) struct Phrases {
    own: PhraseIndex,
    weak: Option<PhraseIndex>,
    /// Everything of the kind there are words for.
    known: Option<PhraseIndex>,
}

/// A way to find a row: spellings, and the columns of the list they are looked for in.
pub(super) type Way<'a> = (Spellings, &'a [String], bool);

/// Everything that the lookups of one key are built from.
pub(super) struct Builder<'a> {
    pub(super) catalog: &'a Catalog,
    pub(super) info: &'a TableInfo,
    pub(super) table: &'a Table,
    pub(super) eligible: &'a [u32],
    /// Whether the list has a column. Where it has none of a way's columns, nothing is
    /// looked up that way, and its spellings need not be gathered.
    pub(super) has_column: &'a dyn Fn(&str) -> bool,
}

impl Builder<'_> {
    /// The ways to find a row by a key.
    pub(super) fn ways<'k>(&self, key: &'k Key, complete: Complete) -> Result<Vec<Way<'k>>> {
        let has_any = |columns: &[String]| columns.iter().any(|name| (self.has_column)(name));
        let mut ways = Vec::new();
        for way in key.ways() {
            let reading = way.reading.as_deref().map(|id| self.catalog.reading(&self.info.id, id)).transpose()?;
            let spellings = match way.matching {
                Matching::Exact if !has_any(&way.from) => Spellings::Exact(HashMap::new()),
                Matching::Exact => Spellings::Exact(self.exact(way)?),
                Matching::Phrase if !has_any(&way.from) => Spellings::Phrase(Box::default()),
                Matching::Phrase => Spellings::Phrase(Box::new(self.phrases(way, reading, complete)?)),
            };
            ways.push((spellings, &way.from[..], way.all_of_from));
            if let Some(reading) = reading {
                let is_needed = has_any(&way.from) || has_any(&way.codes_from);
                let index = if is_needed { Arc::new(self.codes(way, reading)?) } else { Arc::default() };
                if !way.codes_from.is_empty() {
                    ways.push((Spellings::Codes { index: index.clone(), marks: None }, &way.codes_from[..], true));
                }
                let marks = Some(reading.code_marks.iter().map(|mark| fold(mark)).collect());
                ways.push((Spellings::Codes { index, marks }, &way.from[..], way.all_of_from));
            }
        }
        Ok(ways)
    }

    /// Every spelling of the table, with its row and whether it is weak.
    fn spellings(&self, key: &Key, mut visit: impl FnMut(&str, u32, bool)) {
        let places = |names: &mut dyn Iterator<Item = &str>| -> Vec<usize> {
            names.filter_map(|name| self.table.column(name)).collect()
        };
        let columns = places(&mut key.columns());
        let weak = key.weak.as_ref();
        let weak_columns = places(&mut weak.iter().flat_map(|weak| &weak.columns).map(String::as_str));
        let weak_rows = weak.and_then(|weak| Some((self.table.column(&weak.rows.column)?, &weak.rows)));
        for row in self.eligible {
            let cells = self.table.row(*row);
            let is_weak = weak_rows.is_some_and(|(column, rows)| rows.holds(cells.cell(column)));
            let parts = |columns: &[usize]| -> Vec<&str> {
                let parts = columns.iter().flat_map(|column| cells.cell(*column).split('|'));
                parts.filter(|spelling| !spelling.is_empty()).collect()
            };
            parts(&columns).into_iter().for_each(|spelling| visit(spelling, *row, is_weak));
            parts(&weak_columns).into_iter().for_each(|spelling| visit(spelling, *row, true));
        }
    }

    /// The rows of each spelling.
    pub(super) fn exact(&self, key: &Key) -> Result<HashMap<String, Vec<u32>>> {
        let terms = self.terms(key.variants_file.as_deref())?;
        let mut exact: HashMap<String, Vec<u32>> = HashMap::new();
        let mut add = |spelling: &str, row| {
            let spelling = fold(spelling);
            if !spelling.is_empty() {
                exact.entry(spelling).or_default().push(row);
            }
        };
        self.spellings(key, |spelling, row, _| {
            add(spelling, row);
            terms.of(spelling).for_each(|term| add(term.text, row));
        });
        Ok(exact)
    }

    fn phrases(&self, key: &Key, reading: Option<&Reading>, complete: Complete) -> Result<Phrases> {
        let terms = self.terms(reading.map(|reading| reading.terms.as_str()).or(key.variants_file.as_deref()))?;
        let further = |words: fn(&Reading) -> &Vec<String>| reading.into_iter().flat_map(words);
        let guarded =
            || PhraseIndex::guarded(key.not_before.iter().chain(further(|r| &r.not_before)), further(|r| &r.not_after));
        let (mut own, mut weak) = (guarded(), key.weak.is_some().then(guarded));
        // A good is named in many rows, and has many words each time.
        let mut rows: BTreeMap<String, Vec<Option<u32>>> = BTreeMap::new();
        self.spellings(key, |spelling, row, is_weak| match &mut weak {
            Some(weak) if is_weak => weak.add(Phrase::plain(spelling), Some(row | WEAK)),
            _ => match rows.get_mut(spelling) {
                Some(rows) => rows.push(Some(row)),
                None => drop(rows.insert(spelling.to_owned(), vec![Some(row)])),
            },
        });
        for (spelling, rows) in &rows {
            own.add_for_all(terms.phrase(spelling), rows);
            terms.of(spelling).for_each(|term| own.add_for_all(term, rows));
        }
        terms.of("").for_each(|guard| own.add(guard, None));
        let known = (complete == Complete::Read).then(|| {
            let mut known = guarded();
            terms.all().for_each(|term| known.add(term, Some(0)));
            terms.of("").for_each(|guard| known.add(guard, None));
            known
        });
        Ok(Phrases { own, weak, known })
    }

    fn codes(&self, key: &Key, reading: &Reading) -> Result<CodeIndex> {
        let by_good = self.terms(Some(&reading.codes))?;
        let mut index = CodeIndex::default();
        by_good.all().for_each(|code| index.add_known(code.text));
        self.spellings(key, |spelling, row, _| by_good.of(spelling).for_each(|code| index.add(code.text, row)));
        if let Some(column) = key.codes.as_ref().and_then(|name| self.table.column(name)) {
            for row in self.eligible {
                let codes = self.table.row(*row).cell(column).split('|').filter(|code| !code.is_empty());
                codes.for_each(|code| index.add(code, *row));
            }
        }
        Ok(index)
    }

    fn terms(&self, file: Option<&str>) -> Result<Arc<Terms>> {
        let Some(file) = file else { return Ok(Arc::default()) };
        self.catalog.terms(&self.info.id, file)
    }
}

impl Spellings {
    /// Whether looking up a cell means searching a text.
    pub(super) fn is_slow(&self) -> bool {
        matches!(self, Self::Phrase(_))
    }

    pub(super) fn look_up(&self, cell: Cell<'_>) -> KeyState {
        let value = match cell {
            Cell::Gap(gap) => return KeyState::Gap(gap.kind),
            Cell::Value(value) => value,
        };
        let mut all = Hits::default();
        let mut any = false;
        let mut one = |text: &str| {
            if let Some(found) = self.find(text) {
                any = true;
                all.extend(&found);
            }
        };
        match value {
            Value::List(items) => {
                for item in &items.values {
                    match item.as_value() {
                        Value::Text(text) => one(text),
                        other => one(&other.to_string()),
                    }
                }
                any |= items.values.is_empty();
                all.missed |= items.partial;
                all.unread |= items.partial;
            }
            Value::Text(text) => one(text),
            other => one(&other.to_string()),
        }
        // A text without a code says nothing about codes.
        if any { KeyState::Rows(all.sorted()) } else { KeyState::Gap(GapKind::Absent) }
    }

    /// What one text matches; `None` when it does not speak of what is looked for.
    fn find(&self, text: &str) -> Option<Hits> {
        match self {
            Self::Exact(spellings) => {
                let rows = spellings.get(&fold(text)).cloned().unwrap_or_default();
                Some(Hits { missed: rows.is_empty(), unread: rows.is_empty(), rows })
            }
            Self::Phrase(phrases) => {
                let words = Words::new(text);
                let mut rows = phrases.own.find(&words);
                let missed = rows.is_empty();
                rows.extend(phrases.weak.iter().flat_map(|weak| weak.find(&words)));
                let is_known = phrases.known.as_ref().is_some_and(|known| known.covers(&words));
                Some(Hits { rows, missed, unread: !is_known })
            }
            Self::Codes { index, marks } => find_codes(index, text, marks.as_deref()),
        }
    }
}

fn find_codes(index: &CodeIndex, text: &str, marks: Option<&[String]>) -> Option<Hits> {
    let codes = codes_in(text, marks);
    if codes.is_empty() && marks.is_some() {
        return None;
    }
    let mut found = Hits { missed: codes.is_empty(), unread: codes.is_empty(), ..Hits::default() };
    for code in &codes {
        let rows = index.find(code);
        found.rows.extend(rows.unwrap_or_default());
        found.missed |= rows.is_none();
        found.unread |= rows.is_none() && !index.knows(code);
    }
    Some(found)
}
