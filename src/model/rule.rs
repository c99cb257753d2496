//! A rule as reports show it, and what came out of it.

use std::sync::Arc;

use jiff::civil::Date;
use serde::Serialize;

use super::narrow::Narrow;
use super::value::Currency;
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
    /// Which suppliers it concerns, as a SQL condition; all, where it is left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub applies: Option<String>,
    /// The pattern as a SQL condition.
    pub when: String,
    /// The values of its parameters on the as-of date.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parameters: Vec<ParameterNote>,
    /// The pack that changed its weight, if one did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changed_by: Option<String>,
}

/// A parameter of a rule, with the value that was used.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ParameterNote {
    /// Its name.
    pub name: String,
    /// The value, in words.
    pub value: String,
    /// The currency, where it is an amount.
    #[serde(skip)]
    pub currency: Option<Currency>,
    /// The first day on which the value holds.
    pub from: Option<Date>,
    /// The last day on which it holds.
    pub until: Option<Date>,
    /// The law or standard that sets it.
    pub instrument: Option<String>,
    /// The pack whose value it is.
    pub file: Arc<str>,
    /// Where in it the value stands.
    pub line: u32,
    /// The pack that replaced the value, if one did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changed_by: Option<String>,
}

/// The values of a long list that stand for it where there is little room.
const FEW: usize = 3;

impl ParameterNote {
    /// The value, with the days on which it holds; of a long list only its beginning.
    /// The report holds the whole of it beside the rule.
    pub fn in_brief(&self) -> String {
        let values: Vec<&str> = self.value.split(", ").collect();
        if values.len() <= FEW + 1 {
            return self.in_words();
        }
        let value = format!("{}, ... ({} values)", values[..FEW].join(", "), values.len());
        Self { value, ..self.clone() }.in_words()
    }

    /// The value, with the days on which it holds.
    pub fn in_words(&self) -> String {
        let days = match (self.from, self.until) {
            (Some(from), Some(until)) => format!(" (from {from} to {until})"),
            (Some(from), None) => format!(" (from {from})"),
            (None, Some(until)) => format!(" (until {until})"),
            (None, None) => String::new(),
        };
        let changed = self.changed_by.as_ref().map(|pack| format!(" (changed by {pack})")).unwrap_or_default();
        format!("{}{days}{changed}", self.value)
    }
}

/// A rule that does not run on the as-of date.
#[derive(Clone, Debug, Serialize)]
pub struct DormantRule {
    /// The rule.
    pub id: String,
    /// The pattern in a few words.
    pub title: String,
    /// What sort of thing it looks at.
    pub kind: Kind,
    /// How much a finding weighs at most.
    pub severity: Severity,
    /// The pack that defines it.
    pub pack: String,
    /// Why it does not run.
    pub state: Dormancy,
    /// The day it begins to run, or the last day it ran.
    pub date: Option<Date>,
}

impl DormantRule {
    /// Why it does not run, in words.
    pub fn in_words(&self) -> String {
        match (self.state, self.date) {
            (Dormancy::Coming, Some(day)) => format!("comes into force on {day}"),
            (Dormancy::Ended, Some(day)) => format!("was in force until {day}"),
            (Dormancy::SwitchedOff, _) => "switched off".to_owned(),
            _ => "a parameter has no value in force".to_owned(),
        }
    }
}

/// Why a rule does not run on the as-of date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Dormancy {
    /// It begins later.
    Coming,
    /// It has ended.
    Ended,
    /// A parameter has no value on that day.
    NoValue,
    /// A pack switched it off.
    SwitchedOff,
}

/// A change that one pack makes to a rule or a parameter of another.
#[derive(Clone, Debug, Serialize)]
pub struct OverrideNote {
    /// The pack that makes it.
    pub by: String,
    /// The rule, or the parameter with a colon before it.
    pub of: String,
    /// What was changed, in words.
    pub change: String,
    /// Why, where that is stated.
    pub reason: Option<String>,
}

/// Something a condition reads.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Field {
    /// A column of the list.
    Column(ColumnId),
    /// A value that follows from the list: `tip.tier`, `chain.subcontractors`.
    Derived(Arc<str>),
    /// A parameter of the rule: `:hours_limit`. The same for every supplier.
    Parameter(Arc<str>),
}

/// What came out of a rule for suppliers whose cells are alike.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Outcome {
    /// The verdict.
    pub verdict: Verdict,
    /// How much it weighs here.
    pub severity: Severity,
    /// How much it could weigh, if it is open.
    pub at_most: Severity,
    /// The fields the verdict rests on.
    pub evidence: Vec<Field>,
    /// The fields that would settle it.
    pub missing: Vec<Field>,
    /// Whether an exchange rate is missing.
    pub needs_rate: bool,
}

/// What came out of one question for every supplier of a sheet. Suppliers whose cells
/// are alike share an outcome, so this is a byte or two for a supplier.
#[derive(Clone, Debug)]
pub struct Results<O> {
    /// For each row, the index of its outcome.
    pub codes: Narrow,
    /// The distinct outcomes.
    pub outcomes: Vec<O>,
    /// How many rows have each.
    pub counts: Vec<usize>,
}

/// What came out of one rule for every supplier of a sheet.
pub type RuleResults = Results<Outcome>;

impl<O> Default for Results<O> {
    fn default() -> Self {
        Self { codes: Narrow::default(), outcomes: Vec::new(), counts: Vec::new() }
    }
}

impl<O> Results<O> {
    /// The results with the given outcomes.
    pub fn new(codes: Narrow, outcomes: Vec<O>) -> Self {
        let counts = codes.counts(outcomes.len());
        Self { codes, outcomes, counts }
    }

    /// Each distinct outcome, with the number of its rows.
    pub fn counted(&self) -> impl Iterator<Item = (&O, usize)> {
        std::iter::zip(&self.outcomes, self.counts.iter().copied())
    }

    /// The outcome of a row.
    pub fn outcome(&self, row: usize) -> &O {
        &self.outcomes[self.codes.get(row) as usize]
    }
}
