//! A rule as reports show it, and what came out of it.

use std::sync::Arc;

use serde::Serialize;

use super::verdict::{Kind, Severity, Verdict};
use super::vocabulary::ColumnId;

/// What a rule is and where it comes from; what people are shown.
#[derive(Clone, Debug, Serialize)]
pub struct RuleInfo {
    /// The stable name of the pattern.
    pub id: String,
    /// The pattern in a few words.
    pub title: String,
    /// What sort of thing it looks at.
    pub kind: Kind,
    /// How much a finding weighs; the most, where it depends on circumstances.
    pub severity: Severity,
    /// The pack that defines it.
    pub pack: String,
    /// What the pattern indicates and why it matters.
    pub why: String,
    /// What to ask the bidder.
    pub ask: String,
    /// What to do about it, in proportion.
    pub action: String,
    /// The laws, standards and guides it rests on, by id.
    pub instruments: Vec<String>,
}

/// Something a condition reads.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    /// A column of the list.
    Column(ColumnId),
    /// A value that follows from the list: `tip.tier`, `chain.subcontractors`.
    Derived(Arc<str>),
}

/// What came out of a rule for suppliers whose cells are alike.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The verdict.
    pub verdict: Verdict,
    /// How much it weighs here.
    pub severity: Severity,
    /// The fields the verdict rests on.
    pub evidence: Vec<Field>,
    /// The fields that would settle it.
    pub missing: Vec<Field>,
    /// Whether an exchange rate is missing.
    pub needs_rate: bool,
}

/// What came out of one rule for every supplier of a sheet. Suppliers whose cells
/// are alike share an outcome, so this is two bytes a supplier.
#[derive(Clone, Debug, Default)]
pub struct RuleResults {
    /// For each row, the index of its outcome.
    pub codes: Vec<u16>,
    /// The distinct outcomes.
    pub outcomes: Vec<Outcome>,
    /// How many rows have each.
    pub counts: Vec<usize>,
}

impl RuleResults {
    /// Each distinct outcome, with the number of its rows.
    pub fn counted(&self) -> impl Iterator<Item = (&Outcome, usize)> {
        std::iter::zip(&self.outcomes, self.counts.iter().copied())
    }

    /// The outcome of a row.
    pub fn outcome(&self, row: usize) -> &Outcome {
        &self.outcomes[usize::from(self.codes[row])]
    }
}
