//! What speaks for and against a match, as plain data.

use super::align::How;

/// How far two names agree. None of them says that two firms are one: a match is a
/// possible match, and identity is to be confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// They do not.
    None,
    /// Enough to look once.
    Weak,
    /// Possible match, confirm identity.
    Strong,
    /// Word for word, or one identifier. Still a possible match.
    Exact,
}

impl Level {
    /// The word that rules and reports use.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Weak => "weak",
            Self::Strong => "strong",
            Self::Exact => "exact",
        }
    }

    /// A level by its word.
    pub fn find(word: &str) -> Option<Self> {
        [Self::None, Self::Weak, Self::Strong, Self::Exact].into_iter().find(|level| level.as_str() == word)
    }

    /// One step less sure.
    pub(super) fn lower(self) -> Self {
        match self {
            Self::Exact => Self::Strong,
            Self::Strong => Self::Weak,
            Self::Weak | Self::None => Self::None,
        }
    }
}

/// Whether the legal forms of two names are of one class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LegalAgreement {
    /// Both carry the same class.
    Agrees,
    /// They carry different classes.
    Contradicts,
    /// Only the supplier's name carries one.
    OnlySupplier,
    /// Only the listed name carries one.
    OnlyListed,
    /// Neither says.
    Open,
}

/// Words of both names that agree.
#[derive(Clone, Debug, PartialEq)]
pub struct AlignedWords {
    /// Of the supplier's name.
    pub supplier: String,
    /// Of the listed name.
    pub listed: String,
    /// How they agree.
    pub how: How,
    /// Which part of the score rests on them, from 0 to 1.
    pub share: f32,
}

/// Two names compared.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// How far they agree.
    pub level: Level,
    /// From 0 to 0.99: how much of the two names agrees. Not a probability.
    pub score: f32,
    /// The words that agree.
    pub aligned: Vec<AlignedWords>,
    /// Words that only the supplier's name holds.
    pub only_supplier: Vec<String>,
    /// Words that only the listed name holds.
    pub only_listed: Vec<String>,
    /// Whether the legal forms agree.
    pub legal: LegalAgreement,
    /// What of the names themselves contradicts.
    pub contradicts: Vec<Refusal>,
}

/// A fact beside the name that was or could have been compared.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Point {
    /// An identifier, by its kind.
    Identifier(&'static str),
    /// The country.
    Country,
    /// The address.
    Address,
    /// The parent company.
    Parent,
}

/// Why two names are not, or not surely, one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// They hold different numbers.
    Numbers,
    /// Only one of them holds a number.
    NumberMissing,
    /// They name different places.
    Places,
    /// They name different trades.
    Trades,
    /// Their legal forms are of different classes.
    LegalForms,
    /// Only generic words, places and trades agree.
    OnlyOrdinaryWords,
    /// Distinctive words stand on one side only.
    DistinctiveWords,
    /// The countries differ.
    Country,
    /// An identifier of the same kind differs.
    Identifier(&'static str),
    /// Nothing agrees.
    NothingAgrees,
    /// Too little of the names agrees.
    TooLittle,
}

/// The next best entry of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct RunnerUp {
    /// Its place in the list.
    pub entry: usize,
    /// Its name that came nearest.
    pub name: String,
    /// Its score.
    pub score: f32,
}

/// A possible match with an entry of the list; identity is to be confirmed.
#[derive(Clone, Debug, PartialEq)]
pub struct Match {
    /// The place of the entry in the list.
    pub entry: usize,
    /// The name of the entry that agrees best.
    pub listed_name: String,
    /// Whether that is its main, another or a former name.
    pub listed_kind: super::NameKind,
    /// The name of the supplier that agrees best.
    pub supplier_name: String,
    /// How far they agree, facts beside the name considered.
    pub level: Level,
    /// The score, facts beside the name considered; at most 0.99.
    pub score: f32,
    /// The two names compared.
    pub names: Comparison,
    /// Facts beside the name that agree.
    pub agrees: Vec<Point>,
    /// Facts beside the name that contradict.
    pub contradicts: Vec<Point>,
    /// Facts that the supplier does not state.
    pub missing_supplier: Vec<Point>,
    /// Facts that the list does not state.
    pub missing_listed: Vec<Point>,
    /// The next best entry, if another was near enough to be compared.
    pub runner_up: Option<RunnerUp>,
}

impl Match {
    /// By how much this entry is nearer than the next; its whole score when none is.
    pub fn gap(&self) -> f32 {
        self.score - self.runner_up.as_ref().map_or(0.0, |runner_up| runner_up.score)
    }
}
