//! Joining a watch-list to the suppliers of a sheet.
//!
//! Suppliers who say the same of who they are share an entry. Whoever has no name leaves
//! a gap; whoever is not found is not on this edition under a name like that, and no more
//! is said.

use std::sync::Arc;

use anyhow::Result;
use hashbrown::HashMap;
use jiff::civil::Date;
use rayon::prelude::*;

use super::entries::Listed;
use super::evidence::Told;
use super::subject::Subjects;
use super::{ListField, Whom};
use crate::model::{Datum, DerivedColumn, DerivedEntry, Gap, GapKind, Narrow, Sheet, Vocabulary};
use crate::names::{Level, Match};
use crate::reference::catalog::Catalog;
use crate::reference::description::TableInfo;
use crate::reference::entry::{Facts, Found};
use crate::reference::watchlist::WatchInfo;

/// The columns of a list's fields, one entry a supplier, as the list stood on a day.
pub(in crate::reference) fn join_list(
    catalog: &Catalog,
    vocabulary: &Vocabulary,
    (info, watch): (&TableInfo, &WatchInfo),
    fields: &[&str],
    sheet: &Sheet,
    as_of: Date,
) -> Result<Vec<DerivedColumn>> {
    let listed = catalog.watch_list(info, watch, as_of)?;
    let mut columns = Vec::new();
    for whom in [Whom::Itself, Whom::Parent] {
        let wanted: Vec<&str> = fields.iter().copied().filter(|field| Whom::of_field(field) == whom).collect();
        if wanted.is_empty() {
            continue;
        }
        let asked = Asked::new(&listed, Subjects::new(whom, vocabulary, sheet), sheet.len());
        let facts = Facts { info, table: &listed.table, as_of };
        let joiner = Joiner { listed: &listed, watch, facts };
        columns.extend(wanted.into_iter().map(|field| joiner.column(field, &asked)));
    }
    Ok(columns)
}

/// What came out for the suppliers of a sheet.
struct Asked<'a> {
    subjects: Subjects<'a>,
    /// For each row its answer.
    codes: Arc<Narrow>,
    answers: Vec<Answer>,
}

/// What a list says of somebody.
pub(super) enum Answer {
    /// Nothing: no name is given.
    Nameless(GapKind),
    /// Nothing that holds: the names are too long to be compared as a whole.
    Cut,
    /// Not found.
    NotListed,
    /// Possible matches, the likeliest first; whether all of the names were compared.
    Found(Vec<Match>, bool),
}

/// How many rows are asked about together.
const BATCH: usize = 1024;

impl<'a> Asked<'a> {
    fn new(listed: &Listed, subjects: Subjects<'a>, rows: usize) -> Self {
        let mut known: HashMap<Vec<u32>, u32> = HashMap::new();
        let mut firsts: Vec<usize> = Vec::new();
        let numbers: Vec<u32> = (0..rows)
            .map(|row| {
                *known.entry(subjects.key(row)).or_insert_with(|| {
                    firsts.push(row);
                    (firsts.len() - 1) as u32
                })
            })
            .collect();
        drop(known);
        let found: Vec<Answer> = firsts
            .par_iter()
            .with_min_len(BATCH.min(rows / 8 + 1))
            .map(|row| answer(listed, &subjects, *row))
            .collect();
        // All that were not found share one answer.
        let mut answers: Vec<Answer> = vec![Answer::NotListed];
        let places: Vec<u32> = found
            .into_iter()
            .map(|answer| match answer {
                Answer::NotListed => 0,
                other => {
                    answers.push(other);
                    (answers.len() - 1) as u32
                }
            })
            .collect();
        let codes = Arc::new(numbers.into_iter().map(|number| places[number as usize]).collect());
        Self { subjects, codes, answers }
    }
}

fn answer(listed: &Listed, subjects: &Subjects<'_>, row: usize) -> Answer {
    if let Some(gap) = subjects.gap(row) {
        return Answer::Nameless(gap);
    }
    let found = listed.list.find(&subjects.subject(row));
    let is_whole = subjects.is_whole(listed.list.matcher(), row);
    match (found.is_empty(), is_whole) {
        (true, true) => Answer::NotListed,
        (true, false) => Answer::Cut,
        (false, is_whole) => Answer::Found(found, is_whole),
    }
}

/// Makes columns of answers.
struct Joiner<'a> {
    listed: &'a Listed,
    watch: &'a WatchInfo,
    facts: Facts<'a>,
}

impl Joiner<'_> {
    fn column(&self, field: &str, asked: &Asked<'_>) -> DerivedColumn {
        let info = self.facts.info;
        DerivedColumn {
            name: format!("{}.{field}", info.id).into(),
            keys: asked.subjects.origins(),
            source: Some(info.place().into()),
            codes: asked.codes.clone(),
            entries: asked.answers.iter().map(|answer| self.entry(field, asked.subjects.names(), answer)).collect(),
            is_listing: true,
        }
    }

    fn entry(&self, field: &str, names: &[&str], answer: &Answer) -> DerivedEntry {
        let needs = || names.iter().take(1).map(|name| (*name).to_owned()).collect();
        match answer {
            Answer::Nameless(kind) => {
                let kind = if *kind == GapKind::NotApplicable { *kind } else { GapKind::Absent };
                DerivedEntry { needs: needs(), ..DerivedEntry::of(Err(Gap::of(kind))) }
            }
            Answer::Cut => {
                let gap =
                    Gap::unreadable("it is too long to be compared as a whole; put each name into a cell of its own");
                DerivedEntry { needs: needs(), ..DerivedEntry::of(Err(gap)) }
            }
            Answer::NotListed => self.not_listed(field),
            Answer::Found(found, is_whole) => self.found(field, found, *is_whole),
        }
    }

    fn not_listed(&self, field: &str) -> DerivedEntry {
        let said = match ListField::find(field) {
            Some(ListField::Match | ListField::ParentMatch) => Level::None.as_str(),
            _ => self.facts.info.absent.as_str(),
        };
        DerivedEntry::of(Ok(Datum::text(said)))
    }

    fn found(&self, field: &str, found: &[Match], is_whole: bool) -> DerivedEntry {
        let best = &found[0];
        let told = Told { facts: &self.facts, listed: self.listed, found, is_whole };
        let said = match ListField::find(field) {
            Some(ListField::Match | ListField::ParentMatch) => Datum::text(best.level.as_str()),
            Some(ListField::ListedName) => Datum::text(self.listed.name(best.entry)),
            Some(ListField::Kind) => Datum::text(self.watch.kind.word()),
            Some(ListField::Severity) => Datum::text(told.severity(self.watch).word()),
            None => {
                let rows = Found::Rows { rows: self.listed.table_rows(best.entry), open: false };
                return DerivedEntry { identity: Some(told.identity()), ..self.facts.entry(&rows, field) };
            }
        };
        DerivedEntry {
            cell: Ok(said),
            needs: Vec::new(),
            rows: self.listed.rows(best.entry),
            note: told.note(field).map(Into::into),
            source: None,
            identity: Some(told.identity()),
        }
    }
}
