//! Suppliers that stood in several rows of a sheet and were joined.

use std::collections::BTreeMap;

use super::list::{Column, Sheet};
use super::location::RowNumber;
use super::vocabulary::ColumnId;

/// The columns that tell apart suppliers, and the sites and roles of one supplier.
/// Whoever joins rows needs them, also where no rule reads them.
pub const TELLING_APART: [&str; 15] = [
    "supplier_id",
    "lei",
    "registration_no",
    "name",
    "country",
    "site_country",
    "region",
    "address",
    "city",
    "bid_id",
    "lot_id",
    "parent_id",
    "parent_name",
    "tier",
    "role",
];

/// The suppliers of several rows, by their place in the sheet.
pub(super) type JoinedRows = BTreeMap<usize, Joined>;

/// The rows of a supplier that stood in several.
#[derive(Clone, Debug, Default)]
pub struct Joined {
    /// The places of the rows after the first, ascending.
    pub folded: Vec<usize>,
    /// The columns whose cell was taken from one of those rows, and from which.
    pub cells: Vec<(ColumnId, RowNumber)>,
}

impl Sheet {
    /// Every column the sheet has, to change its cells.
    pub fn columns_mut(&mut self) -> impl Iterator<Item = &mut Column> {
        self.columns.iter_mut().flatten()
    }

    /// Takes out the rows that were joined with an earlier one. `joined` names the
    /// suppliers by the place of their first row, as it is before.
    pub fn fold(&mut self, joined: BTreeMap<usize, Joined>) {
        let mut gone = vec![false; self.len()];
        joined.values().flat_map(|supplier| &supplier.folded).for_each(|place| gone[*place] = true);
        let mut before = Vec::with_capacity(joined.len());
        let mut count = 0;
        let mut last = 0;
        for first in joined.keys() {
            count += gone[last..*first].iter().filter(|gone| **gone).count();
            last = *first;
            before.push(count);
        }
        self.joined = std::iter::zip(joined, before).map(|((first, rows), gone)| (first - gone, rows)).collect();
        keep(&mut self.rows, &gone);
        self.columns_mut().for_each(|column| keep(&mut column.codes, &gone));
    }

    /// The row in which a cell stands: that of the supplier, unless it was joined and
    /// the cell was taken from a later row.
    pub(super) fn row_of(&self, id: Option<ColumnId>, row: usize) -> RowNumber {
        let cells = id.and_then(|id| Some((id, &self.joined.get(&row)?.cells)));
        let elsewhere = cells.and_then(|(id, cells)| cells.iter().find(|(column, _)| *column == id));
        elsewhere.map_or(self.rows[row], |(_, row)| *row)
    }
}

fn keep<T>(values: &mut Vec<T>, gone: &[bool]) {
    let mut gone = gone.iter();
    values.retain(|_| !gone.next().copied().unwrap_or_default());
}
