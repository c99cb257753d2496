//! Which part of the findings is wanted as comma-separated values: for a register of a
//! million suppliers the whole is more than anybody can use.

use std::str::FromStr;

use super::Remarks;
use super::tables::{Column, FINDINGS};
use crate::model::{Report, Severity, Verdict, closest};

/// A column of the table of findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FindingsColumn(usize);

/// Which columns of the table of findings are written as comma-separated values, and of
/// which verdicts. Where none is stated, all are. What a run decides does not depend on it.
#[derive(Clone, Debug, Default)]
pub struct FindingsChoice {
    /// The columns, in their order.
    pub columns: Vec<FindingsColumn>,
    /// The verdicts.
    pub verdicts: Vec<Verdict>,
}

impl FindingsColumn {
    /// Every column.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..FINDINGS.columns.len()).map(Self)
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        self.column().name
    }

    /// What it means.
    pub fn meaning(self) -> &'static str {
        self.column().meaning
    }

    pub(super) fn column(self) -> &'static Column {
        &FINDINGS.columns[self.0]
    }

    /// Its place among all.
    pub(super) fn place(self) -> usize {
        self.0
    }
}

impl FromStr for FindingsColumn {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        let name = name.trim();
        Self::all().find(|column| column.name() == name).ok_or_else(|| {
            let names: Vec<&str> = Self::all().map(Self::name).collect();
            let near = closest(name, names.iter().copied()).map(|near| format!("did you mean `{near}`? "));
            format!("there is no column `{name}`; {}known are {}", near.unwrap_or_default(), names.join(", "))
        })
    }
}

impl FindingsChoice {
    /// The verdicts that findings have.
    pub const VERDICTS: [Verdict; 2] = [Verdict::Flagged, Verdict::Unknown];

    /// The columns that are written.
    pub(super) fn shown(&self) -> Vec<FindingsColumn> {
        if self.columns.is_empty() { FindingsColumn::all().collect() } else { self.columns.clone() }
    }

    /// Whether findings of a verdict are written.
    pub(super) fn has(&self, verdict: Verdict) -> bool {
        Self::VERDICTS.contains(&verdict) && (self.verdicts.is_empty() || self.verdicts.contains(&verdict))
    }

    /// Whether it is written what would clear a finding.
    pub fn shows_counterfactuals(&self) -> bool {
        self.shown().iter().any(|column| column.name() == "would_clear")
    }

    /// What is to be said about the findings and columns that are left out.
    pub(super) fn left_out(&self, report: &Report) -> Remarks {
        let mut remarks = Remarks::new();
        let (shown, all) = (self.shown().len(), FINDINGS.columns.len());
        if shown < all {
            remarks.push(format!("leaves out {} of {all} columns (--csv-columns)", all - shown));
        }
        let verdicts: Vec<&str> = self.verdicts.iter().map(|verdict| verdict.word()).collect();
        let flagged = report.totals.at_or_above(Severity::Info);
        for (verdict, count, one, many) in [
            (Verdict::Flagged, flagged, "finding that is flagged", "findings that are flagged"),
            (Verdict::Unknown, report.totals.unknown, "check that lacks an answer", "checks that lack an answer"),
        ] {
            if count > 0 && !self.has(verdict) {
                let what = if count == 1 { one } else { many };
                remarks.push(format!("leaves out {} {what} (--csv-verdicts {})", in_threes(count), verdicts.join(",")));
            }
        }
        remarks
    }
}

/// A large number as people read it: 39,625,800.
fn in_threes(number: usize) -> String {
    let digits = number.to_string();
    let groups: Vec<&str> =
        digits.as_bytes().rchunks(3).rev().filter_map(|group| std::str::from_utf8(group).ok()).collect();
    groups.join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_is_found_by_its_name_and_a_slip_is_answered_with_the_nearest() {
        for column in FindingsColumn::all() {
            assert_eq!(column.name().parse(), Ok(column));
        }
        let fault = "suplier".parse::<FindingsColumn>().expect_err("there is no such column");
        assert!(fault.contains("did you mean `supplier`?") && fault.contains("would_clear, why"), "{fault}");
    }

    #[test]
    fn large_numbers_are_grouped() {
        assert_eq!([7, 999, 1000, 39_625_800].map(in_threes), ["7", "999", "1,000", "39,625,800"]);
    }
}
