//! Which findings a block of rows has.

use std::ops::Range;

use super::plan::{Plan, SheetPlan, UNWANTED};
use crate::model::with_numbers;

/// The findings of a block of rows.
#[derive(Default)]
pub(super) struct Hits {
    /// Supplier by supplier, the gravest of each first.
    pub(super) sorted: Vec<Hit>,
    /// As they are found, rule by rule.
    found: Vec<Hit>,
    /// For each row where its next finding goes.
    places: Vec<u32>,
}

/// A finding.
#[derive(Clone, Copy, Default)]
pub(super) struct Hit {
    /// The row, counted from the first of the block.
    pub(super) row: u32,
    /// The number of the outcome.
    pub(super) number: u32,
}

impl Hits {
    /// Finds the wanted outcomes of some rows. The rows are few and known, so that they are
    /// counted and not sorted.
    pub(super) fn find(&mut self, plan: &Plan<'_>, sheet: &SheetPlan<'_>, rows: Range<usize>) {
        let Self { sorted, found, places } = self;
        found.clear();
        places.clear();
        places.resize(rows.len(), 0);
        for rule in &sheet.rules {
            let results = &plan.report.results[sheet.sheet].rules[rule.place];
            with_numbers!(&results.codes, codes => {
                for (row, code) in codes[rows.clone()].iter().enumerate() {
                    let number = rule.wanted[*code as usize];
                    if number != UNWANTED {
                        found.push(Hit { row: row as u32, number });
                        places[row] += 1;
                    }
                }
            });
        }
        let mut next = 0;
        for place in places.iter_mut() {
            next += std::mem::replace(place, next);
        }
        sorted.clear();
        sorted.resize(found.len(), Hit::default());
        for hit in found {
            let place = &mut places[hit.row as usize];
            sorted[*place as usize] = *hit;
            *place += 1;
        }
        let rank = |hit: &Hit| sheet.known[hit.number as usize].rank;
        sorted.chunk_by_mut(|a, b| a.row == b.row).for_each(|of_one| of_one.sort_unstable_by_key(rank));
    }
}
