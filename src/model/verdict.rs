//! What a rule says about a supplier, and how much it weighs.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The answer of one rule for one supplier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// The pattern was found: a reason to ask.
    Flagged,
    /// Too little is known to tell.
    Unknown,
    /// The pattern was looked for and not found.
    Clear,
    /// The rule does not concern this supplier.
    NotApplicable,
}

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Context only.
    Info,
    /// Note and improve.
    Low,
    /// Ask a question.
    Medium,
    /// Unresolved, it should change the decision or the contract terms.
    High,
    /// A person must decide before award.
    Critical,
}

/// What sort of thing a rule looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A legal exclusion ground or condition.
    Gate,
    /// A direct indicator of harm.
    Evidence,
    /// Inherent risk of country, sector, goods or workforce.
    Exposure,
    /// A safeguard that is missing or weak.
    Control,
    /// A duty to publish.
    Transparency,
    /// The quality of the answers themselves.
    Data,
}

/// An enum with a fixed word for each variant, used in files, options and reports.
macro_rules! words {
    ($type:ty, $($variant:ident = $word:literal),+) => {
        impl $type {
            /// Every variant, least first.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The word for it.
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.word())
            }
        }

        impl FromStr for $type {
            type Err = String;

            fn from_str(word: &str) -> Result<Self, String> {
                let found = Self::ALL.iter().copied().find(|v| v.word() == word);
                found.ok_or_else(|| crate::model::not_one_of(word, Self::ALL.iter().map(|v| v.word())))
            }
        }
    };
}

pub(super) use words;

words!(Severity, Info = "info", Low = "low", Medium = "medium", High = "high", Critical = "critical");
words!(
    Kind,
    Gate = "gate",
    Evidence = "evidence",
    Exposure = "exposure",
    Control = "control",
    Transparency = "transparency",
    Data = "data"
);
words!(Verdict, Flagged = "flagged", Unknown = "unknown", Clear = "clear", NotApplicable = "not_applicable");
