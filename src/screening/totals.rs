//! Counting verdicts.

use crate::model::{RuleCounts, SheetResults, SupplierList, Totals, Verdict, with_numbers};

/// Counts over the whole run.
pub(super) fn count(list: &SupplierList, results: &[SheetResults], rules: usize) -> Totals {
    let mut totals = Totals { suppliers: list.len(), rules: vec![RuleCounts::default(); rules], ..Totals::default() };
    for (sheet, results) in std::iter::zip(&list.sheets, results) {
        let mut flagged = vec![false; sheet.len()];
        for (counts, results) in std::iter::zip(&mut totals.rules, &results.rules) {
            let is_flag: Vec<bool> = results.outcomes.iter().map(|o| o.verdict == Verdict::Flagged).collect();
            if is_flag.contains(&true) {
                with_numbers!(&results.codes, codes => {
                    std::iter::zip(codes, &mut flagged).for_each(|(code, flagged)| *flagged |= is_flag[*code as usize]);
                });
            }
            for (outcome, count) in results.counted() {
                counts.add(outcome.verdict, count);
                match outcome.verdict {
                    Verdict::Flagged => totals.flagged[outcome.severity as usize] += count,
                    Verdict::Unknown => totals.unknown += count,
                    Verdict::Clear | Verdict::NotApplicable => {}
                }
            }
        }
        totals.suppliers_flagged += flagged.iter().filter(|flagged| **flagged).count();
    }
    totals
}
