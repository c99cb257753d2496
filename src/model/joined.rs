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
    /// The rows after the first.
    pub also: Vec<RowNumber>,
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
    pub fn fold(&mut self, gone: &[bool], joined: BTreeMap<usize, Joined>) {
        let (mut before, mut counted) = (0, 0);
        for (first, rows) in joined {
            before += gone[counted..first].iter().filter(|gone| **gone).count();
            counted = first;
            self.joined.insert(first - before, rows);
        }
        keep(&mut self.rows, gone);
        self.columns_mut().for_each(|column| column.codes.take_out(gone));
    }

    /// The further rows in which a supplier stood.
    pub fn also(&self, row: usize) -> &[RowNumber] {
        self.joined.get(&row).map_or(&[], |joined| &joined.also)
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

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::list::{Cells, Texts};
    use super::super::location::{ColumnIndex, Origin};
    use super::*;

    #[test]
    fn a_joined_supplier_knows_its_rows_and_where_each_cell_stands() {
        let mut texts = Texts::default();
        ["a", "b", "c", "d"].iter().for_each(|text| {
            texts.push(text);
        });
        let column = Column {
            id: ColumnId(1),
            position: ColumnIndex(5),
            header: "Name".into(),
            codes: vec![0, 1, 2, 3].into(),
            texts,
            hint: None,
            has_companion: false,
            cells: Cells::Text(vec![None; 4]),
        };
        let origin = Origin { file: Arc::from("list.csv"), sheet: None };
        let rows = [2, 3, 5, 8].map(RowNumber).to_vec();
        let mut sheet = Sheet::new(origin, RowNumber(1), rows, vec![column]);
        let of_first = Joined { also: vec![RowNumber(3)], cells: Vec::new() };
        let of_third = Joined { also: vec![RowNumber(8)], cells: vec![(ColumnId(1), RowNumber(8))] };
        sheet.fold(&[false, true, false, true], BTreeMap::from([(0, of_first), (2, of_third)]));
        assert_eq!(sheet.rows, [RowNumber(2), RowNumber(5)]);
        assert_eq!((sheet.text(ColumnId(1), 0), sheet.text(ColumnId(1), 1)), (Some("a"), Some("c")));
        assert_eq!((sheet.also(0), sheet.also(1)), (&[RowNumber(3)][..], &[RowNumber(8)][..]));
        assert_eq!(sheet.location(Some(ColumnId(1)), 0).cell().as_deref(), Some("F2"));
        assert_eq!(sheet.location(Some(ColumnId(1)), 1).cell().as_deref(), Some("F8"));
        assert_eq!(sheet.location(None, 1).row, Some(RowNumber(5)));
    }
}
