//! What would clear a finding: the smallest changes of facts after which its rule, looked
//! at again, is clear. Not advice: it says which other answers, if they were true and
//! shown, the finding could not stand beside.

use std::fmt;

use hashbrown::HashMap;
use serde::Serialize;

use super::finding::Finding;
use super::verdict::{Severity, Verdict};

/// A fact that would be another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The column.
    pub column: String,
    /// What it says now.
    pub from: String,
    /// What it would say.
    pub to: String,
    /// What it says now has happened. No later deed makes it otherwise: the other answer
    /// can only be true if the present one is wrong.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub only_if_wrong: bool,
}

/// Changes that together would clear a finding, none of which can be left out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Way {
    /// The changes, in the order in which the rule reads the columns.
    pub changes: Vec<Change>,
}

/// A finding: sheet, row, and the number of its rule in the report.
pub type FindingPlace = (usize, usize, usize);

/// What would clear the serious findings of a run. Suppliers whose answers are alike
/// share what was found.
#[derive(Clone, Debug, Default)]
pub struct Counterfactuals {
    /// What was found, each once.
    found: Vec<Vec<Way>>,
    /// Which of it belongs to a finding.
    places: HashMap<FindingPlace, u32>,
}

impl Counterfactuals {
    /// The findings that are serious enough to say what would clear them.
    pub const SEVERITIES: [Severity; 2] = [Severity::Critical, Severity::High];

    /// What was found, with the number of it for each finding that was looked at.
    pub fn new(found: Vec<Vec<Way>>, places: HashMap<FindingPlace, u32>) -> Self {
        Self { found, places }
    }

    /// Every change, to put its words otherwise.
    pub fn changes_mut(&mut self) -> impl Iterator<Item = &mut Change> {
        self.found.iter_mut().flatten().flat_map(|way| &mut way.changes)
    }
}

impl<'a> Finding<'a> {
    /// The smallest changes of facts that would clear it: none if no few other answers
    /// of the supplier would. `None` where that was not looked for: for findings that are
    /// open or weigh less, in runs of which no output shows it, and where a notice says so.
    pub fn would_clear(&self) -> Option<&'a [Way]> {
        if self.outcome.verdict != Verdict::Flagged || !Counterfactuals::SEVERITIES.contains(&self.outcome.severity) {
            return None;
        }
        let report = self.supplier.report;
        let rule = report.rules.iter().position(|rule| rule.id == self.rule.id)?;
        let Counterfactuals { found, places } = &report.counterfactuals;
        let number = places.get(&(self.supplier.sheet, self.supplier.row, rule))?;
        Some(&found[*number as usize])
    }
}

/// A change in words: `plan_present = yes (now no)`.
impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let now = self.from.trim_start_matches('(').trim_end_matches(')');
        let condition = if self.only_if_wrong { "; only if that is wrong" } else { "" };
        write!(f, "{} = {} (now {now}{condition})", self.column, self.to)
    }
}

/// The changes in words, in one line.
impl fmt::Display for Way {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, change) in self.changes.iter().enumerate() {
            write!(f, "{}{change}", if place == 0 { "" } else { ", and " })?;
        }
        Ok(())
    }
}
