//! What a field says for the rows that a supplier was joined with, and what evidence
//! shows beside it.

use jiff::civil::Date;

use super::catalog::Table;
use super::description::TableInfo;
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
        let without = |cell, needs| DerivedEntry { cell, needs, rows: Vec::new(), note: None };
        let (rows, open) = match found {
            Found::NotListed => return without(Ok(Datum::text(self.info.absent.as_str())), Vec::new()),
            Found::Gap { kind, needs } => return without(Err(Gap::of(*kind)), needs.clone()),
            Found::Rows { rows, open } => (rows, *open),
        };
        let mut values: Vec<Datum> = Vec::new();
        for row in rows {
            // A blank in a reference table means "not established".
            if let Some(value) = self.value(*row, field).map(Datum::text)
                && !values.contains(&value)
            {
                values.push(value);
            }
        }
        let needs = vec![format!("{}.{field}", self.info.id)];
        if values.is_empty() {
            return without(Err(Gap::ABSENT), needs);
        }
        let note = self.note(rows, field, &values);
        let rows = rows.iter().copied().map(Table::number).collect();
        DerivedEntry { cell: Ok(Datum::from_items(values, open)), needs, rows, note }
    }

    fn value(&self, row: u32, field: &str) -> Option<&str> {
        let column = self.table.column(self.info.column_on(field, self.as_of)?)?;
        Some(&self.table.row(row)[column]).filter(|value| !value.is_empty())
    }

    /// The edition in force and the fields to show, for each value of the field.
    fn note(&self, rows: &[u32], field: &str, values: &[Datum]) -> Option<Box<str>> {
        let mut parts: Vec<String> = Vec::new();
        parts.extend(self.info.edition_of(field, self.as_of).map(|edition| format!("edition {edition}")));
        for value in values {
            let value = value.as_value().to_string();
            let of_value: Vec<u32> = rows.iter().copied().filter(|r| self.value(*r, field) == Some(&value)).collect();
            let shown: Vec<String> = self.shown(&of_value, field).collect();
            if values.len() > 1 && !shown.is_empty() {
                parts.push(format!("{value} = {}", shown.join(", ")));
            } else {
                parts.extend(shown);
            }
        }
        if parts.is_empty() {
            return None;
        }
        let mut note = parts.join("; ");
        if let Some((end, _)) = note.char_indices().nth(LONGEST_REMARK) {
            note.truncate(end);
            note.push('…');
        }
        Some(note.into())
    }

    fn shown<'a>(&'a self, rows: &'a [u32], field: &'a str) -> impl Iterator<Item = String> + 'a {
        let with = &self.info.shown_with;
        let is_shown = with.is_empty() || with.iter().any(|known| known == field);
        self.info.show.iter().filter(move |name| is_shown && *name != field).filter_map(|name| {
            let mut values: Vec<String> = Vec::new();
            for value in rows.iter().filter_map(|row| self.value(*row, name)).flat_map(|value| value.split('|')) {
                if !values.iter().any(|known| known == value) {
                    values.push(value.to_owned());
                }
            }
            let more = values.len().saturating_sub(MOST_VALUES);
            values.truncate(MOST_VALUES);
            let more = if more == 0 { String::new() } else { format!(" and {more} more") };
            (!values.is_empty()).then(|| format!("{}: {}{more}", name.replace('_', " "), values.join(", ")))
        })
    }
}
