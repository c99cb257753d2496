//! Counting verdicts.

use rayon::prelude::*;

use crate::model::{RuleCounts, SheetResults, SupplierList, Totals, Verdict, with_numbers};

/// So many rows are looked at in one go: what is noted about them stays near the processor.
const STRETCH: usize = 1 << 14;

/// Counts over the whole run.
pub(super) fn count(list: &SupplierList, results: &[SheetResults], rules: usize) -> Totals {
    let mut totals = Totals { suppliers: list.len(), rules: vec![RuleCounts::default(); rules], ..Totals::default() };
    for (sheet, results) in std::iter::zip(&list.sheets, results) {
        for (counts, results) in std::iter::zip(&mut totals.rules, &results.rules) {
            for (outcome, count) in results.counted() {
                counts.add(outcome.verdict, count);
                match outcome.verdict {
                    Verdict::Flagged => totals.flagged[outcome.severity as usize] += count,
                    Verdict::Unknown => totals.unknown += count,
                    Verdict::Clear | Verdict::NotApplicable => {}
                }
            }
        }
        totals.suppliers_flagged += suppliers_flagged(sheet.len(), results);
    }
    totals
}

/// How many of so many rows some rule flags.
fn suppliers_flagged(rows: usize, results: &SheetResults) -> usize {
    let flags = results.rules.iter().map(|results| {
        let is_flag = results.outcomes.iter().map(|outcome| outcome.verdict == Verdict::Flagged);
        (&results.codes, is_flag.collect::<Vec<bool>>())
    });
    let flags: Vec<_> = flags.filter(|(_, is_flag)| is_flag.contains(&true)).collect();
    let flagged = |start: usize| {
        let end = rows.min(start + STRETCH);
        let mut flagged = vec![false; end - start];
        for (codes, is_flag) in &flags {
            with_numbers!(codes, codes => {
                let codes = &codes[start..end];
                std::iter::zip(codes, &mut flagged).for_each(|(code, flagged)| *flagged |= is_flag[*code as usize]);
            });
        }
        flagged.iter().filter(|flagged| **flagged).count()
    };
    (0..rows.div_ceil(STRETCH)).into_par_iter().map(|stretch| flagged(stretch * STRETCH)).sum()
}
