//! Which findings a block of rows has.

use std::ops::Range;

use super::plan::{Plan, RulePlan, SheetPlan, UNWANTED};
use super::summed::{Open, Summed};
use crate::model::{Supplier, with_numbers};

/// The findings of a block of rows.
#[derive(Default)]
pub(super) struct Hits {
    /// Supplier by supplier, the gravest of each first.
    pub(super) sorted: Vec<Hit>,
    /// As they are found, rule by rule.
    found: Vec<Hit>,
    /// For each row where its next finding goes.
    places: Vec<u32>,
    /// For each row what is summed.
    pub(super) open: Vec<Open>,
}

/// A finding, or checks that are summed.
#[derive(Clone, Copy, Default)]
pub(super) struct Hit {
    /// The row, counted from the first of the block.
    pub(super) row: u32,
    /// The number of the outcome, or [`SUM`].
    pub(super) number: u32,
}

/// Stands behind all findings of a supplier for the checks that are summed.
pub(super) const SUM: u32 = u32::MAX;

impl Hits {
    /// Finds the wanted outcomes of some rows. The rows are few and known, so that they are
    /// counted and not sorted.
    pub(super) fn find(&mut self, plan: &Plan<'_>, sheet: &SheetPlan<'_>, rows: Range<usize>) {
        self.clear(rows.len());
        for rule in &sheet.rules {
            let results = &plan.report.results[sheet.sheet].rules[rule.place];
            with_numbers!(&results.codes, codes => {
                for (row, code) in codes[rows.clone()].iter().enumerate() {
                    let number = rule.wanted[*code as usize];
                    if number != UNWANTED {
                        self.add(row, number);
                    }
                }
            });
            if !rule.summed.is_empty() {
                self.sum(plan, sheet, rule, rows.clone());
            }
        }
        for row in 0..self.open.len() {
            if self.open[row].checks > 0 {
                self.add(row, SUM);
            }
        }
        self.sort(sheet);
    }

    fn clear(&mut self, rows: usize) {
        self.found.clear();
        self.places.clear();
        self.places.resize(rows, 0);
        self.open.clear();
        self.open.resize(rows, Open::default());
    }

    fn add(&mut self, row: usize, number: u32) {
        self.found.push(Hit { row: row as u32, number });
        self.places[row] += 1;
    }

    /// Sums up checks; one that somebody has accepted stands by itself.
    fn sum(&mut self, plan: &Plan<'_>, sheet: &SheetPlan<'_>, rule: &RulePlan<'_>, rows: Range<usize>) {
        let has_waivers = !plan.report.decisions.waived.is_empty();
        let is_waived =
            |row| has_waivers && Supplier { report: plan.report, sheet: sheet.sheet, row }.is_waived(rule.place);
        let results = &plan.report.results[sheet.sheet].rules[rule.place];
        with_numbers!(&results.codes, codes => {
            for (row, code) in codes[rows.clone()].iter().enumerate() {
                let Some(Summed { severity, number }) = rule.summed[*code as usize] else { continue };
                if is_waived(rows.start + row) {
                    self.add(row, number);
                } else {
                    self.open[row].add(severity);
                }
            }
        });
    }

    fn sort(&mut self, sheet: &SheetPlan<'_>) {
        let Self { sorted, found, places, .. } = self;
        let mut next = 0;
        for place in places.iter_mut() {
            next += std::mem::replace(place, next);
        }
        sorted.clear();
        sorted.resize(found.len(), Hit::default());
        for hit in found.iter() {
            let place = &mut places[hit.row as usize];
            sorted[*place as usize] = *hit;
            *place += 1;
        }
        let rank = |hit: &Hit| sheet.known.get(hit.number as usize).map_or(u32::MAX, |known| known.rank);
        sorted.chunk_by_mut(|a, b| a.row == b.row).for_each(|of_one| of_one.sort_unstable_by_key(rank));
    }
}
