//! What is different between two reports, and what made it so.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Serialize, Serializer};

use super::answered::Answered;
use super::verdict::{Severity, Verdict, words};

/// Which way a finding went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Turn {
    /// It was not there before.
    New,
    /// It weighs more, or what was open is flagged.
    Worse,
    /// It was flagged, and too little is known now.
    Unsettled,
    /// It rests on other values, and is as grave as before.
    Changed,
    /// Only what was decided about it is different.
    Decided,
    /// It weighs less.
    Better,
    /// It is no longer there.
    Gone,
}

words!(
    Turn,
    New = "new",
    Worse = "worse",
    Unsettled = "unsettled",
    Changed = "changed",
    Decided = "decided",
    Better = "better",
    Gone = "gone"
);

impl Turn {
    /// Whether more is to be asked than before.
    pub fn is_worse(self) -> bool {
        matches!(self, Self::New | Self::Worse | Self::Unsettled)
    }
}

/// What can make two reports differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Factor {
    /// The lists, or how they were read.
    Lists,
    /// Reference tables, watch-lists, exchange rates.
    Reference,
    /// Packs, parameters, the rating.
    Rules,
    /// The day whose law and whose deadlines apply.
    Day,
    /// The program itself.
    Program,
}

words!(
    Factor,
    Lists = "supplier data",
    Reference = "reference data",
    Rules = "rules",
    Day = "as-of date",
    Program = "program"
);

/// A finding as a report has it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Stand {
    /// The word of the verdict.
    pub verdict: String,
    /// How much it weighs.
    pub severity: Severity,
    /// The word of what was decided about it.
    pub state: String,
    /// The values it rests on, as `column = value`.
    pub evidence: Vec<String>,
    /// The columns that would settle it, where it is open.
    #[serde(skip)]
    pub missing: Vec<String>,
    /// Of those values and of what is missing.
    pub digest: String,
}

/// A finding that is different.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Changed {
    /// Which way it went.
    pub turn: Turn,
    /// The key of the supplier.
    pub supplier: String,
    /// Its name, where it has one.
    pub name: Option<String>,
    /// The rule.
    pub rule: String,
    /// As it was.
    pub before: Option<Stand>,
    /// As it is.
    pub after: Option<Stand>,
    /// What made it so; `None` where that was not found out.
    pub causes: Option<Vec<Factor>>,
}

impl Stand {
    /// Whether it is flagged.
    pub fn is_flagged(&self) -> bool {
        self.verdict == Verdict::Flagged.word()
    }
}

impl Changed {
    /// Whether it rests on a column or waits for it, before or now.
    pub fn rests_on(&self, column: &str) -> bool {
        let names = |value: &String| value.strip_prefix(column).is_some_and(|rest| rest.starts_with(" = "));
        let stands = self.before.iter().chain(&self.after);
        stands
            .into_iter()
            .any(|stand| stand.evidence.iter().any(names) || stand.missing.iter().any(|missing| missing == column))
    }

    /// How much it weighs: now, or before where it is gone.
    pub fn severity(&self) -> Severity {
        self.after.as_ref().or(self.before.as_ref()).map_or(Severity::Info, |stand| stand.severity)
    }

    /// Whether it is flagged now.
    pub fn is_flagged(&self) -> bool {
        self.after.as_ref().is_some_and(Stand::is_flagged)
    }

    /// Whether it is flagged in one of the reports. The others are checks that were open and
    /// still are, or that came and went with a supplier.
    pub fn is_of_note(&self) -> bool {
        self.is_flagged() || self.before.as_ref().is_some_and(Stand::is_flagged)
    }
}

/// Band and legal status of a supplier, by their words; empty where it is not rated.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stance {
    /// The band, or that it has none.
    pub band: String,
    /// The legal status.
    pub legal: String,
}

impl fmt::Display for Stance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.legal.is_empty() { Ok(()) } else { write!(f, "{}, legal status {}", self.band, self.legal) }
    }
}

impl Serialize for Stance {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A supplier whose band or legal status is different, or that is in one report only.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Moved {
    /// The key of the supplier.
    pub supplier: String,
    /// Its name, where it has one.
    pub name: Option<String>,
    /// How it stood; `None` where it was not in the report.
    pub before: Option<Stance>,
    /// How it stands.
    pub after: Option<Stance>,
    /// What made it so; `None` where that was not found out.
    pub causes: Option<Vec<Factor>>,
}

/// A finding that is different, in brief.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Told {
    /// Which way it went.
    pub turn: Turn,
    /// The rule.
    pub rule: String,
}

/// An answer that came back between two reports, and what it changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerEffect {
    /// The answer.
    #[serde(flatten)]
    pub answer: Answered,
    /// The findings of its supplier that are different and rest on it.
    pub changed: Vec<Told>,
}

/// One of two reports.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Compared {
    /// The file.
    pub file: String,
    /// The program's version.
    pub version: String,
    /// The day whose law and whose deadlines were applied.
    pub as_of: Date,
    /// How many suppliers it has.
    pub suppliers: usize,
}

/// What is different between two reports.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// The earlier one.
    pub before: Compared,
    /// The later one.
    pub after: Compared,
    /// What went into them that is not the same.
    pub differing: Vec<Factor>,
    /// How causes were found out, or why they were not.
    pub causes_by: String,
    /// The findings that are different, the worst turn and the gravest first.
    pub findings: Vec<Changed>,
    /// The suppliers that are different as a whole.
    pub suppliers: Vec<Moved>,
    /// What bidders answered in between.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<AnswerEffect>,
}

impl Difference {
    /// How many findings went which way: those that are flagged in one of the reports, and
    /// the checks that are open.
    pub fn count(&self, turn: Turn) -> (usize, usize) {
        let turned = self.findings.iter().filter(|changed| changed.turn == turn);
        let (of_note, open): (Vec<_>, Vec<_>) = turned.partition(|changed| changed.is_of_note());
        (of_note.len(), open.len())
    }

    /// Whether something flagged is new, worse or no longer settled at or above a severity.
    pub fn worsened(&self, severity: Severity) -> bool {
        let counts = |changed: &&Changed| changed.turn.is_worse() && changed.is_of_note();
        self.findings.iter().filter(counts).any(|changed| changed.severity() >= severity)
    }
}
