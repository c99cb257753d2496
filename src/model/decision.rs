//! What somebody decided about findings: waivers, and what an earlier report already had.
//! A decision changes the state of a finding and never hides it.

use std::fmt;
use std::str::FromStr;

use hashbrown::{HashMap, HashSet};
use jiff::civil::Date;
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::digest::in_hex;
use super::finding::{Evidence, Finding};
use super::report::Supplier;
use super::verdict::{Severity, words};

/// The state of a finding.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Nobody has decided anything about it.
    #[default]
    Open,
    /// An earlier report has it already, with the same evidence.
    Baseline,
    /// Somebody accepted it, with a reason and until a day.
    Waived,
}

words!(State, Open = "open", Baseline = "baseline", Waived = "waived");

/// Somebody's decision to accept a finding for a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Waiver {
    /// The key of the supplier.
    pub supplier: String,
    /// The rule.
    pub rule: String,
    /// Why it is accepted.
    pub reason: String,
    /// Who decided.
    pub approver: String,
    /// The last day on which it holds.
    pub expires: Date,
    /// The evidence it was decided on; with other evidence it does not hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence: Option<String>,
    /// Whether it may also hold for a rule on legal grounds.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub allow_gate: bool,
}

/// The place of a finding: sheet, row, rule.
type Place = (usize, usize, usize);

/// What was decided about the findings of a report.
#[derive(Clone, Debug, Default)]
pub struct Decisions {
    /// The waivers that hold for some finding.
    pub waivers: Vec<Waiver>,
    /// For the findings that are waived, the place of the waiver.
    pub waived: HashMap<Place, usize>,
    /// The findings that the baseline has.
    pub known: HashSet<Place>,
    /// Whether there is a baseline.
    pub has_baseline: bool,
    /// Flagged findings by severity, from info to critical: those that are waived, and of
    /// the others those that the baseline has.
    pub counts: [[usize; 5]; 2],
}

impl Decisions {
    /// Flagged findings of a severity that are waived.
    pub fn waived_of(&self, severity: Severity) -> usize {
        self.counts[0][severity as usize]
    }

    /// Flagged findings of a severity that are in the baseline, and not waived.
    pub fn known_of(&self, severity: Severity) -> usize {
        self.counts[1][severity as usize]
    }
}

impl Supplier<'_> {
    /// Whether a waiver holds for what came out of a rule, by its place in the report.
    pub fn is_waived(&self, rule: usize) -> bool {
        self.report.decisions.waived.contains_key(&(self.sheet, self.row, rule))
    }
}

impl<'a> Finding<'a> {
    fn place(&self) -> Option<Place> {
        let rule = self.supplier.report.rules.iter().position(|rule| std::ptr::eq(rule, self.rule))?;
        Some((self.supplier.sheet, self.supplier.row, rule))
    }

    /// The waiver that holds for it.
    pub fn waiver(&self) -> Option<&'a Waiver> {
        let decisions = &self.supplier.report.decisions;
        if decisions.waived.is_empty() {
            return None;
        }
        decisions.waived.get(&self.place()?).map(|waiver| &decisions.waivers[*waiver])
    }

    /// Whether the baseline has it, waived or not.
    pub fn is_in_baseline(&self) -> bool {
        let known = &self.supplier.report.decisions.known;
        !known.is_empty() && self.place().is_some_and(|place| known.contains(&place))
    }

    /// What was decided about it.
    pub fn state(&self) -> State {
        if self.waiver().is_some() {
            State::Waived
        } else if self.is_in_baseline() {
            State::Baseline
        } else {
            State::Open
        }
    }

    /// What it is, apart from where it stands: its supplier, its rule and its evidence, as
    /// one word for programs that follow findings from run to run.
    pub fn identity(&self) -> String {
        let parts = [&*self.supplier.key(), &self.rule.id, &self.digest()];
        in_hex(&Sha256::digest(parts.join("\u{1e}"))[..16])
    }

    /// A digest of the values it rests on and of what is missing: it stays the same when
    /// rows, columns or files move, or a reference table gets a new edition that says the
    /// same.
    pub fn digest(&self) -> String {
        Self::digest_of(&self.evidence(), &self.missing())
    }

    /// The digest of a finding of which evidence and missing columns are at hand.
    pub fn digest_of(evidence: &[Evidence<'_>], missing: &[String]) -> String {
        let fact = |evidence: &Evidence<'_>| {
            format!("{}\u{1f}{}", evidence.column, evidence.bare.as_deref().unwrap_or(&evidence.value))
        };
        let mut facts: Vec<String> = evidence.iter().map(fact).collect();
        facts.extend(missing.iter().map(|column| format!("{column}\u{1f}?")));
        facts.sort_unstable();
        in_hex(&Sha256::digest(facts.join("\u{1e}"))[..8])
    }
}
