//! What is said about a list that was read: nothing is dropped in silence.

use std::fmt;
use std::sync::Arc;

use crate::model::RowNumber;

/// Where a row stands.
#[derive(Clone, Debug)]
pub(super) struct Place {
    pub(super) sheet: Option<Arc<str>>,
    pub(super) row: RowNumber,
    /// Whether it is a record of JSON, which has no rows.
    pub(super) is_record: bool,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", if self.is_record { "record" } else { "row" }, self.row.0)?;
        self.sheet.iter().try_for_each(|sheet| write!(f, " of `{sheet}`"))
    }
}

struct Counted {
    what: String,
    count: usize,
    first: Place,
}

/// Counts what is to be said, in the order in which it first occurred.
#[derive(Default)]
pub(super) struct Tally {
    rows: Vec<Counted>,
    cells: Vec<Counted>,
}

impl Tally {
    /// A row was left out.
    pub(super) fn left_out(&mut self, why: &str, place: &Place) {
        add(&mut self.rows, why, place);
    }

    /// Something about a row is in doubt.
    pub(super) fn doubt(&mut self, what: &str, place: &Place) {
        add(&mut self.cells, what, place);
    }

    /// What is to be said.
    pub(super) fn in_words(&self) -> Vec<String> {
        let rows = self.rows.iter().map(|Counted { what, count, first }| match count {
            1 => format!("1 entry left out: {what} ({first})"),
            _ => format!("{count} entries left out: {what} (the first is {first})"),
        });
        let cells = self.cells.iter().map(|Counted { what, count, first }| match count {
            1 => format!("{what} ({first})"),
            _ => format!("{what}: {count} times (first in {first})"),
        });
        rows.chain(cells).collect()
    }
}

fn add(counted: &mut Vec<Counted>, what: &str, place: &Place) {
    match counted.iter_mut().find(|counted| counted.what == what) {
        Some(known) => known.count += 1,
        None => counted.push(Counted { what: what.to_owned(), count: 1, first: place.clone() }),
    }
}
