//! The rating: how exposed a supplier is, how much its controls take away from that,
//! and how sure that is. Three answers that are never made into one number: legal
//! status, risk band, completeness.
//!
//! Belongs here: the numbers of a rating and what follows from them. Does not belong
//! here: asking a supplier's cells, which screening does.

mod figures;
mod judged;
mod supplier;

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use serde::Serialize;

use super::rule::{Field, Results};
use super::verdict::{Severity, words};

pub use figures::{Controls, Figures, Interval};
pub use judged::{Judged, Tally, TooLittle};
pub use supplier::{Ask, Legal, OpenHarm, Point, Rating};

/// How much attention a supplier needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Band {
    /// Little exposure is left.
    Low,
    /// Some is left: ask.
    Medium,
    /// It should change the decision or the contract terms.
    High,
    /// A person must decide before award.
    Critical,
}

/// How much attention a band asks for. One of whom too little is known for a band comes
/// before one that is known to be medium.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Attention {
    /// The band low.
    Low,
    /// The band medium.
    Medium,
    /// No band, for want of answers.
    Open,
    /// The band high.
    High,
    /// The band critical.
    Critical,
}

impl Attention {
    /// That of a band, or of none.
    pub fn of(band: Option<Band>) -> Self {
        match band {
            Some(Band::Low) => Self::Low,
            Some(Band::Medium) => Self::Medium,
            None => Self::Open,
            Some(Band::High) => Self::High,
            Some(Band::Critical) => Self::Critical,
        }
    }
}

impl Band {
    /// The band at which a finding of harm holds a rating.
    pub fn held_by(severity: Severity) -> Option<Self> {
        match severity {
            Severity::Critical => Some(Self::Critical),
            Severity::High => Some(Self::High),
            Severity::Medium | Severity::Low | Severity::Info => None,
        }
    }

    /// The severity that is shown alike.
    pub fn as_severity(self) -> Severity {
        match self {
            Self::Low => Severity::Low,
            Self::Medium => Severity::Medium,
            Self::High => Severity::High,
            Self::Critical => Severity::Critical,
        }
    }
}

/// What the legal grounds for exclusion say; never averaged with anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
pub enum LegalStatus {
    /// No ground is indicated, and every question about one is answered.
    #[serde(rename = "none")]
    None,
    /// Questions about grounds are open.
    #[serde(rename = "unknown")]
    Unknown,
    /// A ground is indicated that conditions may answer.
    #[serde(rename = "conditions")]
    Conditions,
    /// A ground is indicated on which a person must decide.
    #[serde(rename = "decision needed")]
    DecisionNeeded,
}

words!(Band, Low = "low", Medium = "medium", High = "high", Critical = "critical");
words!(LegalStatus, None = "none", Unknown = "unknown", Conditions = "conditions", DecisionNeeded = "decision needed");

/// The group of questions a part of the rating belongs to. Each needs a least number
/// of answers before anything is rated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Block {
    /// Where, what, and in which trade: points of exposure.
    Exposure,
    /// Who does the work: points of exposure that are capped together.
    Workforce,
    /// What the supplier does about it.
    Controls,
    /// Direct indicators of harm: the rules of kind evidence.
    Evidence,
}

words!(Block, Exposure = "exposure", Workforce = "workforce", Controls = "controls", Evidence = "evidence");

/// The numbers a rating is made with, as a rating file states them.
#[derive(Clone, Debug, Serialize)]
pub struct RatingScheme {
    /// The file.
    pub file: Arc<str>,
    /// What it is.
    pub title: String,
    /// Where the bands medium, high and critical begin.
    pub bands: [f64; 3],
    /// The most exposure there is.
    pub most: f64,
    /// The most that all questions about the workforce together add.
    pub workforce_most: f64,
    /// The share of the exposure that controls take away at most.
    pub credit: f64,
    /// From this exposure on the band is that of the most adverse answers.
    pub adverse_from: f64,
    /// The share of a control that evidence by a third party counts: with it controls
    /// may lower more than one band.
    pub independent: f64,
    /// Findings of these rules take every credit away.
    pub no_credit: Vec<String>,
    /// The share of the applicable questions that must be answered.
    pub least_share: f64,
    /// How many must be answered in each block, as far as it has so many.
    pub least_answers: usize,
    /// What is counted.
    pub parts: Vec<RatingPart>,
}

/// A part of a rating.
#[derive(Clone, Debug, Serialize)]
pub struct RatingPart {
    /// Its name.
    pub id: String,
    /// What it is about.
    pub title: String,
    /// Where it counts.
    pub block: Block,
    /// For controls: how much it counts beside the others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight: Option<f64>,
    /// The most points it can give.
    pub most: f64,
    /// What it rests on.
    pub instruments: Vec<String>,
}

/// Whether something holds, as far as the answers go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Holds {
    /// It does.
    #[default]
    Yes,
    /// It does not.
    No,
    /// Nobody said.
    Open,
}

/// What a part says about a supplier: the points, or for controls the share that the
/// evidence lets count, between the most favourable and the most adverse answers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Claim {
    /// Whether the question concerns the supplier.
    pub applies: Holds,
    /// For controls: whether it is in place.
    pub met: Holds,
    /// The points or the share.
    pub value: Interval,
}

/// What came out of a part for suppliers whose cells are alike.
#[derive(Clone, Debug, PartialEq)]
pub struct PartOutcome {
    /// What it says.
    pub claim: Claim,
    /// The fields it rests on.
    pub evidence: Vec<Field>,
    /// The fields that would settle it, for each of its questions.
    pub missing: Missing,
}

/// The fields that would settle a part.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Missing {
    /// Whether it applies.
    pub applies: Vec<Field>,
    /// Whether the control is in place.
    pub met: Vec<Field>,
    /// The points, or what the evidence is.
    pub value: Vec<Field>,
}

impl Missing {
    /// All of them.
    pub fn all(&self) -> impl Iterator<Item = &Field> {
        self.applies.iter().chain(&self.met).chain(&self.value)
    }
}

impl Claim {
    /// Whether the question is answered. What the answer rests on is another question.
    pub fn is_answered(&self, block: Block) -> bool {
        match block {
            Block::Controls => self.applies != Holds::Open && self.met != Holds::Open,
            _ => self.value.is_point(),
        }
    }
}

/// A rule that counts in the rating of a supplier. Rules that say what was found about
/// others in the chain do not: the own rating stays as it is.
#[derive(Clone, Copy, Debug)]
pub struct CountedRule {
    /// Its place among the rules of the report.
    pub rule: usize,
    /// What it is about.
    pub role: Role,
    /// Whether its findings take the credit for controls away.
    pub takes_credit: bool,
}

/// What a rule is to the rating of a supplier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// It asks about harm what no other rule asks.
    Question,
    /// It says something about harm, from answers that others ask for.
    Harm,
    /// It looks for a legal ground.
    Ground,
    /// It is about something else.
    Other,
}

/// The ratings of a run.
#[derive(Debug)]
pub struct Ratings {
    /// How they were made.
    pub scheme: RatingScheme,
    /// The rules of the report that count.
    pub rules: Vec<CountedRule>,
    /// What came out, for each sheet of the list.
    pub sheets: Vec<SheetRatings>,
    /// How many suppliers are in each band, from low to critical.
    pub bands: [usize; 4],
    /// How many are in none, for want of answers.
    pub not_scored: usize,
}

/// The ratings of a sheet.
#[derive(Debug)]
pub struct SheetRatings {
    /// For each part of the scheme, what came out.
    pub parts: Vec<Results<PartOutcome>>,
    /// What it comes to.
    pub rated: Results<Rated>,
}

/// What a rating comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rated {
    /// The band that exposure and controls give, where enough is answered.
    pub scored: Option<Band>,
    /// The band that findings of harm hold it at, if there are any.
    pub floor: Option<Band>,
    /// What the legal grounds say.
    pub legal: LegalStatus,
}

impl Rated {
    /// The band; none where too little is answered and nothing grave was found.
    pub fn band(self) -> Option<Band> {
        self.scored.max(self.floor)
    }
}
