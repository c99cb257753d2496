//! From what the parts and the rules say to a band, or to the reason why there is none.

use serde::Serialize;

use super::super::rule::Outcome;
use super::super::verdict::{Severity, Verdict};
use super::{Band, Block, Claim, CountedRule, Figures, Holds, LegalStatus, Rated, Ratings, Role};

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
    /// Whether answers contradict each other, so that controls earn nothing.
    pub contradicted: bool,
    /// What it comes to.
    pub rated: Rated,
}

impl Ratings {
    /// Judges a supplier by what each part of the scheme says and what came out of the
    /// rules of the report, by their places.
    pub fn judge<'a>(&self, claims: &[Claim], outcome: impl Fn(usize) -> &'a Outcome) -> Judged {
        let mut tally = Tally::default();
        for (part, claim) in std::iter::zip(&self.scheme.parts, claims) {
            if claim.applies != Holds::No {
                tally.add(part.block, claim.is_answered(part.block));
            }
        }
        let (mut floor, mut contradicted, mut grounds) = (None, false, Grounds::default());
        for CountedRule { rule, role, takes_credit } in &self.rules {
            let outcome = outcome(*rule);
            let is_flagged = outcome.verdict == Verdict::Flagged;
            contradicted |= is_flagged && *takes_credit;
            match role {
                Role::Ground => grounds.add(outcome),
                Role::Question | Role::Harm if is_flagged => floor = floor.max(Band::held_by(outcome.severity)),
                _ => {}
            }
            if *role == Role::Question && outcome.verdict != Verdict::NotApplicable {
                tally.add(Block::Evidence, outcome.verdict != Verdict::Unknown);
            }
        }
        let figures = self.scheme.figures(claims, contradicted);
        let too_little = self.too_little(&tally);
        let scored = too_little.is_none().then(|| self.scheme.band_of(&figures));
        let rated = Rated { scored, floor, legal: grounds.status() };
        Judged { tally, too_little, figures, contradicted, rated }
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

/// What the rules on legal grounds say together.
#[derive(Default)]
struct Grounds {
    worst: Option<Severity>,
    is_open: bool,
    are_asked: bool,
}

impl Grounds {
    fn add(&mut self, outcome: &Outcome) {
        self.are_asked = true;
        match outcome.verdict {
            Verdict::Flagged => self.worst = self.worst.max(Some(outcome.severity)),
            Verdict::Unknown => self.is_open = true,
            Verdict::Clear | Verdict::NotApplicable => {}
        }
    }

    fn status(&self) -> LegalStatus {
        match self.worst {
            Some(Severity::Critical) => LegalStatus::DecisionNeeded,
            Some(_) => LegalStatus::Conditions,
            // Where no rule looked for a ground, nobody knows.
            None if self.is_open || !self.are_asked => LegalStatus::Unknown,
            None => LegalStatus::None,
        }
    }
}
