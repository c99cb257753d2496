//! From what the parts and the rules say to a band, or to the reason why there is none.

use serde::Serialize;

use super::super::rule::Outcome;
use super::super::verdict::{Severity, Verdict};
use super::{Band, Block, Claim, Figures, Holds, Ratings, Role};
use crate::model::{Kind, RuleInfo};

/// How many of the questions of each block are answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// By block, how many are answered ...
    pub answered: [u16; 4],
    /// ... of how many that apply.
    pub applicable: [u16; 4],
}

impl Tally {
    fn add(&mut self, block: Block, answered: bool) {
        self.applicable[block as usize] += 1;
        self.answered[block as usize] += u16::from(answered);
    }

    /// How many are answered, over all blocks.
    pub fn total_answered(&self) -> usize {
        self.answered.iter().map(|count| usize::from(*count)).sum()
    }

    /// How many apply, over all blocks.
    pub fn total_applicable(&self) -> usize {
        self.applicable.iter().map(|count| usize::from(*count)).sum()
    }
}

/// Why a supplier is not rated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum TooLittle {
    /// Too small a share of the questions is answered.
    Share,
    /// Too few questions of a block are answered.
    Block(Block),
}

impl TooLittle {
    /// The same in words.
    pub fn in_words(self) -> String {
        match self {
            Self::Share => "too few of the questions that apply are answered".to_owned(),
            Self::Block(Block::Evidence) => "too few of the questions about harm are answered".to_owned(),
            Self::Block(block) => format!("too few of the questions about {block} are answered"),
        }
    }
}

/// What the parts and the rules say about a supplier, taken together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Judged {
    /// How much is answered.
    pub tally: Tally,
    /// What too little is answered of, if it is.
    pub too_little: Option<TooLittle>,
    /// The figures.
    pub figures: Figures,
    /// The gravest finding of harm, high or critical: the band is not below it.
    pub floor: Option<Severity>,
    /// Whether answers contradict each other, so that controls earn nothing.
    pub contradicted: bool,
    /// The band, if there is one.
    pub band: Option<Band>,
}

impl Ratings {
    /// Judges a supplier by what each part of the scheme says and what came out of each
    /// rule of the report.
    pub fn judge<'a>(&self, claims: &[Claim], rules: impl Iterator<Item = (&'a RuleInfo, &'a Outcome)>) -> Judged {
        let mut tally = Tally::default();
        for (part, claim) in std::iter::zip(&self.scheme.parts, claims) {
            if claim.applies != Holds::No {
                tally.add(part.block, claim.is_answered(part.block));
            }
        }
        let (mut floor, mut contradicted) = (None, false);
        for ((rule, outcome), role) in std::iter::zip(rules, &self.roles).filter(|(_, role)| **role != Role::Inherited)
        {
            let flagged = outcome.verdict == Verdict::Flagged;
            contradicted |= flagged && self.scheme.no_credit.contains(&rule.id);
            if rule.kind != Kind::Evidence {
                continue;
            }
            if flagged && outcome.severity >= Severity::High {
                floor = floor.max(Some(outcome.severity));
            }
            if *role == Role::Question && outcome.verdict != Verdict::NotApplicable {
                tally.add(Block::Evidence, outcome.verdict != Verdict::Unknown);
            }
        }
        let figures = self.scheme.figures(claims, contradicted);
        let too_little = self.too_little(&tally);
        let scored = too_little.is_none().then(|| self.scheme.band_of(&figures));
        let least = floor.map(|severity| if severity == Severity::Critical { Band::Critical } else { Band::High });
        Judged { tally, too_little, figures, floor, contradicted, band: scored.max(least) }
    }

    fn too_little(&self, tally: &Tally) -> Option<TooLittle> {
        let (answered, applicable) = (tally.total_answered() as f64, tally.total_applicable() as f64);
        if answered < self.scheme.least_share * applicable {
            return Some(TooLittle::Share);
        }
        let is_short = |block: &&Block| {
            let place = **block as usize;
            let (answered, applicable) = (tally.answered[place], tally.applicable[place]);
            usize::from(answered) < self.scheme.least_answers.min(applicable.into())
        };
        Block::ALL.iter().find(is_short).map(|block| TooLittle::Block(*block))
    }
}
