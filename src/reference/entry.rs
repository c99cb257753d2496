//! What a field says for the rows that a supplier was joined with, and what evidence
//! shows beside it.

use hashbrown::{HashMap, HashSet};
use jiff::civil::Date;

use super::description::TableInfo;
use super::table::Table;
use crate::model::{Datum, DerivedEntry, Gap, GapKind};

/// What the keys of a supplier say.
pub(super) enum Found {
    /// That the table has no row for it, and that this is an answer.
    NotListed,
    /// Nothing: cells are missing.
    Gap { kind: GapKind, needs: Vec<String> },
    /// Rows; `open` when the cells held more than could be found.
    Rows { rows: Vec<u32>, open: bool },
}

/// A table on a day.
pub(super) struct Facts<'a> {
    pub(super) info: &'a TableInfo,
    pub(super) table: &'a Table,
    pub(super) as_of: Date,
}

/// A remark names so many values of a field, and is so long at most, in characters.
const MOST_VALUES: usize = 8;
const LONGEST_REMARK: usize = 240;

impl Facts<'_> {
    /// What a field says.
    pub(super) fn entry(&self, found: &Found, field: &str) -> DerivedEntry {
        let without = |cell, needs| DerivedEntry { needs, ..DerivedEntry::of(cell) };
        let (rows, open) = match found {
            Found::NotListed => return without(Ok(Datum::text(self.info.absent.as_str())), Vec::new()),
            Found::Gap { kind, needs } => return without(Err(Gap::of(*kind)), needs.clone()),
            Found::Rows { rows, open } => (rows, *open),
        };
        // A blank in a reference table means "not established".
        let values = distinct(rows.iter().filter_map(|row| self.value(*row, field)));
        let needs = vec![format!("{}.{field}", self.info.id)];
        if values.is_empty() {
            return without(Err(Gap::ABSENT), needs);
        }
        let note = self.note(rows, field, &values);
        let rows = rows.iter().map(|row| self.table.number(*row)).collect();
        let values = values.into_iter().map(Datum::text).collect();
        DerivedEntry { needs, rows, note, ..DerivedEntry::of(Ok(Datum::from_items(values, open))) }
    }

    fn value(&self, row: u32, field: &str) -> Option<&str> {
        let column = self.table.column(self.info.column_on(field, self.as_of)?)?;
        Some(self.table.row(row).cell(column)).filter(|value| !value.is_empty())
    }

    /// The edition in force and the fields to show, for each value of the field.
    fn note(&self, rows: &[u32], field: &str, values: &[&str]) -> Option<Box<str>> {
        let mut note: String =
            self.info.edition_of(field, self.as_of).map(|edition| format!("edition {edition}")).unwrap_or_default();
        let with = &self.info.shown_with;
        if !self.info.show.is_empty() && (with.is_empty() || with.iter().any(|known| known == field)) {
            let mut rows_with: HashMap<&str, Vec<u32>> = HashMap::new();
            for (row, value) in rows.iter().filter_map(|row| Some((row, self.value(*row, field)?))) {
                rows_with.entry(value).or_default().push(*row);
            }
            for value in values {
                // What comes behind the end of the remark need not be found out.
                if note.len() > LONGEST_REMARK * char::MAX.len_utf8() {
                    break;
                }
                let shown: Vec<String> = self.shown(&rows_with[value], field).collect();
                if shown.is_empty() {
                    continue;
                }
                let of = if values.len() > 1 { format!("{value} = ") } else { String::new() };
                let parted = if note.is_empty() { "" } else { "; " };
                let between = if values.len() > 1 { ", " } else { "; " };
                note.extend([parted, &of, &shown.join(between)]);
            }
        }
        if note.is_empty() {
            return None;
        }
        if let Some((end, _)) = note.char_indices().nth(LONGEST_REMARK) {
            note.truncate(end);
            note.push('…');
        }
        Some(note.into())
    }

    /// What is shown of rows beside any field.
    pub(super) fn shown_of(&self, rows: &[u32]) -> Vec<String> {
        self.shown(rows, "").collect()
    }

    fn shown<'a>(&'a self, rows: &'a [u32], field: &'a str) -> impl Iterator<Item = String> + 'a {
        self.info.show.iter().filter(move |name| *name != field).filter_map(|name| {
            let said = rows.iter().filter_map(|row| self.value(*row, name));
            let mut values = distinct(said.flat_map(|value| value.split('|')));
            let more = values.len().saturating_sub(MOST_VALUES);
            values.truncate(MOST_VALUES);
            let more = if more == 0 { String::new() } else { format!(" and {more} more") };
            (!values.is_empty()).then(|| format!("{}: {}{more}", name.replace('_', " "), values.join(", ")))
        })
    }
}

/// Each text once, in the order in which they come.
fn distinct<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut seen = HashSet::new();
    texts.filter(|text| seen.insert(*text)).collect()
}
