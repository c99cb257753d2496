//! The same supplier in several rows, sheets or files.
//!
//! Rows of a sheet that are certainly one supplier are joined: the payments of a spend
//! list make one supplier. What only might be one stays apart. Both are said.

mod across;
mod cells;
mod choice;
mod keys;
mod remarks;
mod suppliers;

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::load::Loaded;
use crate::model::{Column, Joined, Sheet, Vocabulary};
use cells::Settled;
use remarks::Remarks;
use suppliers::Columns;

/// Joins the rows of each supplier, unless they are to be kept apart, and says who
/// stands in several.
pub(super) fn settle(vocabulary: &Vocabulary, keep: bool, loaded: &mut Loaded) {
    let columns = Columns::new(vocabulary);
    for (sheet, note) in std::iter::zip(&mut loaded.list.sheets, &mut loaded.inputs.sheets) {
        let plan = columns.plan(sheet);
        let mut remarks = Remarks::new(vocabulary, &columns);
        if keep {
            remarks.kept(sheet, &plan.joins);
            remarks.doubts(sheet, &plan);
        } else {
            let settled = settle_cells(vocabulary, sheet, &plan.joins);
            remarks.joined(sheet, &plan.joins, &settled);
            remarks.doubts(sheet, &plan);
            fold(sheet, &plan.joins, &settled);
        }
        note.suppliers = sheet.len();
        loaded.problems.extend(remarks.problems);
    }
    across::report(&columns, &loaded.list, &mut loaded.problems);
}

/// Puts what the rows of each supplier say into the first of them, column by column.
fn settle_cells(vocabulary: &Vocabulary, sheet: &mut Sheet, joins: &[Vec<u32>]) -> Vec<Settled> {
    if joins.is_empty() {
        return Vec::new();
    }
    let rows = sheet.rows.clone();
    let columns: Vec<&mut Column> = sheet.columns_mut().collect();
    columns.into_par_iter().map(|column| cells::settle(column, vocabulary, &rows, joins)).collect()
}

/// Takes the rows out that are now told by the first of each supplier.
fn fold(sheet: &mut Sheet, joins: &[Vec<u32>], settled: &[Settled]) {
    if joins.is_empty() {
        return;
    }
    let mut gone = vec![false; sheet.len()];
    joins.iter().flat_map(|rows| &rows[1..]).for_each(|row| gone[*row as usize] = true);
    let also = |rows: &Vec<u32>| Joined { also: across::numbers(sheet, &rows[1..]), cells: Vec::new() };
    let mut joined: Vec<Joined> = joins.iter().map(also).collect();
    for column in settled {
        column.elsewhere.iter().for_each(|(place, row)| joined[*place].cells.push((column.id, *row)));
    }
    let by_first: BTreeMap<usize, Joined> = joins.iter().map(|rows| rows[0] as usize).zip(joined).collect();
    sheet.fold(&gone, by_first);
}
