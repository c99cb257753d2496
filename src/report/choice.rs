//! Which part of the findings is wanted as comma-separated values: for a register of a
//! million suppliers the whole is more than anybody can use.

use std::borrow::Cow;
use std::str::FromStr;

use super::tables::{Column, FINDINGS};
use super::{Remarks, SHEET_ROWS};
use crate::model::{Report, Severity, Totals, Verdict, closest};

/// A column of the table of findings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FindingsColumn(usize);

/// What a row of the table of findings can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FindingsRow {
    /// A finding that is flagged.
    Flagged,
    /// A check that lacks an answer.
    Unknown,
    /// All checks of a supplier that lack an answer, counted. Those that somebody accepted
    /// have rows of their own.
    Summed,
}

/// Which columns of the table of findings are written as comma-separated values, and which
/// rows. What a run decides does not depend on it.
#[derive(Clone, Debug, Default)]
pub struct FindingsChoice {
    /// The columns, in their order; where none is stated, all.
    pub columns: Vec<FindingsColumn>,
    /// The rows. Where none are stated, every finding has one; if those are more than a
    /// spreadsheet opens, checks that lack an answer are summed.
    pub rows: Vec<FindingsRow>,
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

impl FindingsRow {
    /// Every sort.
    pub const ALL: [Self; 3] = [Self::Flagged, Self::Unknown, Self::Summed];

    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Flagged => Verdict::Flagged.word(),
            Self::Unknown => Verdict::Unknown.word(),
            Self::Summed => "summed",
        }
    }
}

impl FindingsChoice {
    /// The columns that are written.
    pub(super) fn shown(&self) -> Vec<FindingsColumn> {
        if self.columns.is_empty() { FindingsColumn::all().collect() } else { self.columns.clone() }
    }

    /// The rows that are written.
    pub(super) fn rows(&self, totals: &Totals) -> Vec<FindingsRow> {
        if !self.rows.is_empty() {
            return self.rows.clone();
        }
        let fits = totals.at_or_above(Severity::Info) + totals.unknown < SHEET_ROWS as usize;
        vec![FindingsRow::Flagged, if fits { FindingsRow::Unknown } else { FindingsRow::Summed }]
    }

    /// What a row of the table is.
    pub(super) fn about(&self, totals: &Totals) -> Cow<'static, str> {
        if !self.rows(totals).contains(&FindingsRow::Summed) {
            return Cow::Borrowed(FINDINGS.about);
        }
        let summed =
            "A row without a rule says how many checks of a supplier lack an answer, and how grave the gravest is.";
        Cow::Owned(format!("{} {summed}", FINDINGS.about))
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
        let (rows, totals) = (self.rows(&report.totals), &report.totals);
        let stated: Vec<&str> = rows.iter().map(|row| row.word()).collect();
        let has = |row| rows.contains(&row);
        if has(FindingsRow::Summed) {
            remarks.extend(self.summed(report));
        }
        for (is_written, count, one, many) in [
            (
                has(FindingsRow::Flagged),
                totals.at_or_above(Severity::Info),
                "finding that is flagged",
                "findings that are flagged",
            ),
            (
                has(FindingsRow::Unknown) || has(FindingsRow::Summed),
                totals.unknown,
                "check that lacks an answer",
                "checks that lack an answer",
            ),
        ] {
            if count > 0 && !is_written {
                let what = if count == 1 { one } else { many };
                remarks.push(format!("leaves out {} {what} (--csv-verdicts {})", in_threes(count), stated.join(",")));
            }
        }
        remarks
    }

    /// What is to be said about the checks that are summed.
    fn summed(&self, report: &Report) -> Option<String> {
        let is_open = |(sheet, row, rule): &&(usize, usize, usize)| {
            report.results[*sheet].rules[*rule].outcome(*row).verdict == Verdict::Unknown
        };
        let accepted = report.decisions.waived.keys().filter(is_open).count();
        let what = match report.totals.unknown - accepted {
            0 => return None,
            1 => "the check that lacks an answer".to_owned(),
            count => format!("the {} checks that lack an answer, in a row for each supplier", in_threes(count)),
        };
        let why = if self.rows.is_empty() { ": a row for each would be more than a spreadsheet opens" } else { "" };
        Some(format!("sums up {what}{why} (--csv-verdicts flagged,unknown writes each)"))
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
    fn what_no_spreadsheet_opens_is_summed_unless_something_else_is_stated() {
        let totals = |flagged, unknown| Totals { flagged: [0, 0, flagged, 0, 0], unknown, ..Totals::default() };
        let rows = SHEET_ROWS as usize;
        let choice = FindingsChoice::default();
        assert_eq!(choice.rows(&totals(1, rows - 2)), [FindingsRow::Flagged, FindingsRow::Unknown]);
        assert_eq!(choice.rows(&totals(2, rows - 2)), [FindingsRow::Flagged, FindingsRow::Summed]);
        let stated = FindingsChoice { rows: vec![FindingsRow::Unknown], ..choice };
        assert_eq!(stated.rows(&totals(2, rows)), [FindingsRow::Unknown]);
    }

    #[test]
    fn large_numbers_are_grouped() {
        assert_eq!([7, 999, 1000, 39_625_800].map(in_threes), ["7", "999", "1,000", "39,625,800"]);
    }
}
