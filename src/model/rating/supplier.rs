//! The rating of one supplier, line by line, and what to ask it first.

use std::cmp::Reverse;

use super::super::finding::{Evidence, Finding};
use super::super::report::{Report, Supplier};
use super::super::rule::{Outcome, RuleInfo};
use super::super::verdict::{Severity, Verdict};
use super::{Band, Block, Claim, Holds, Interval, Judged, LegalStatus, PartOutcome, RatingPart, Ratings, Role};

/// How many questions are named that would narrow a rating most.
const QUESTIONS: usize = 3;

/// The rating of a supplier.
#[derive(Clone, Debug)]
pub struct Rating<'a> {
    /// What the legal grounds say about the supplier itself.
    pub legal: Legal<'a>,
    /// The figures and the band.
    pub judged: Judged,
    /// The findings below whose gravity the band cannot be.
    pub set_by: Vec<&'a str>,
    /// Questions about harm that are open.
    pub open_harm: OpenHarm,
    /// What every part gives, and what it rests on.
    pub points: Vec<Point<'a>>,
    /// What to ask, in the order of what the answer would change.
    pub asks: Vec<Ask>,
}

impl Rating<'_> {
    /// The columns to ask for first.
    pub fn ask_first(&self) -> impl Iterator<Item = &str> {
        self.asks.iter().take(QUESTIONS).map(|ask| ask.column.as_str())
    }
}

/// A column whose answer would change a rating.
#[derive(Clone, Debug, PartialEq)]
pub struct Ask {
    /// The column.
    pub column: String,
    /// Whether the answer could bring a critical finding of harm.
    pub could_be_critical: bool,
    /// By how much the answer narrows the interval, on the average of both answers.
    pub narrows: f64,
}

/// What the legal grounds for exclusion say.
#[derive(Clone, Debug)]
pub struct Legal<'a> {
    /// All in all.
    pub status: LegalStatus,
    /// The rules that found a ground.
    pub flagged: Vec<&'a str>,
    /// The rules that could not tell.
    pub open: Vec<&'a str>,
}

/// Unanswered questions about harm. They move no band, or every blank form would be
/// critical; but they come first when asking.
#[derive(Clone, Debug, Default)]
pub struct OpenHarm {
    /// How many could bring a critical finding.
    pub unanswered: usize,
    /// The columns to ask for: what the questions begin with first, then what matters only
    /// after that.
    pub columns: Vec<String>,
    /// How many of them are what a question begins with.
    pub first: usize,
}

impl OpenHarm {
    fn add(&mut self, column: &String) {
        if !self.columns.contains(column) {
            self.columns.push(column.clone());
        }
    }
}

/// A line of a rating: what a part gives.
#[derive(Clone, Debug)]
pub struct Point<'a> {
    /// The part.
    pub part: &'a RatingPart,
    /// What it says.
    pub claim: &'a Claim,
    /// The cells it rests on.
    pub evidence: Vec<Evidence<'a>>,
    /// The columns that would settle it.
    pub missing: Vec<String>,
}

/// One of the questions of a part, by the place of the part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Question {
    Applies(usize),
    Met(usize),
    Value(usize),
}

impl Question {
    /// Answers it, one way or the other.
    fn answer(self, claims: &mut [Claim], high: bool) {
        let holds = if high { Holds::Yes } else { Holds::No };
        match self {
            Self::Applies(part) => claims[part].applies = holds,
            Self::Met(part) => claims[part].met = holds,
            Self::Value(part) => {
                let value = claims[part].value;
                claims[part].value = Interval::point(if high { value.high } else { value.low });
            }
        }
    }
}

impl Report {
    /// What a supplier's rating comes to and how much is answered, without the lines
    /// behind it.
    pub fn judged(&self, supplier: Supplier<'_>) -> Option<Judged> {
        let ratings = self.ratings.as_ref()?;
        let parts = &ratings.sheets[supplier.sheet].parts;
        let claims: Vec<Claim> = parts.iter().map(|part| part.outcome(supplier.row).claim).collect();
        Some(ratings.judge(&claims, |rule| supplier.outcome(rule)))
    }

    /// The rating of a supplier, where suppliers were rated.
    pub fn rating<'a>(&'a self, supplier: Supplier<'a>) -> Option<Rating<'a>> {
        let ratings = self.ratings.as_ref()?;
        let outcomes: Vec<&PartOutcome> =
            ratings.sheets[supplier.sheet].parts.iter().map(|part| part.outcome(supplier.row)).collect();
        let claims: Vec<Claim> = outcomes.iter().map(|outcome| outcome.claim).collect();
        let judged = ratings.judge(&claims, |rule| supplier.outcome(rule));
        let open_harm = ratings.open_harm(supplier);
        let points = std::iter::zip(&ratings.scheme.parts, &outcomes)
            .map(|(part, outcome)| Point {
                part,
                claim: &outcome.claim,
                evidence: supplier.cells(&outcome.evidence),
                missing: supplier.columns_behind(outcome.missing.all()),
            })
            .collect();
        Some(Rating {
            legal: ratings.legal(supplier, judged.rated.legal),
            set_by: ratings.set_by(supplier, judged.rated.floor),
            asks: ratings.asks(supplier, &open_harm, &outcomes, &claims, judged.contradicted),
            judged,
            open_harm,
            points,
        })
    }
}

impl Ratings {
    /// The rules of some roles, with what came out of them for a supplier.
    fn outcomes<'a>(
        &self,
        supplier: Supplier<'a>,
        is_meant: impl Fn(Role) -> bool,
    ) -> impl Iterator<Item = (&'a RuleInfo, &'a Outcome)> {
        let meant = self.rules.iter().filter(move |counted| is_meant(counted.role));
        meant.map(move |counted| (&supplier.report.rules[counted.rule], supplier.outcome(counted.rule)))
    }

    /// The findings of harm that hold the band where it is.
    fn set_by<'a>(&self, supplier: Supplier<'a>, floor: Option<Band>) -> Vec<&'a str> {
        let on_harm = self.outcomes(supplier, |role| matches!(role, Role::Question | Role::Harm));
        on_harm
            .filter(|(_, outcome)| {
                outcome.verdict == Verdict::Flagged && floor.is_some() && Band::held_by(outcome.severity) == floor
            })
            .map(|(rule, _)| rule.id.as_str())
            .collect()
    }

    fn legal<'a>(&self, supplier: Supplier<'a>, status: LegalStatus) -> Legal<'a> {
        let ids = |verdict| {
            let grounds = self.outcomes(supplier, |role| role == Role::Ground);
            let with = grounds.filter(move |(_, outcome)| outcome.verdict == verdict);
            with.map(|(rule, _)| rule.id.as_str()).collect()
        };
        Legal { status, flagged: ids(Verdict::Flagged), open: ids(Verdict::Unknown) }
    }

    /// The questions about harm that nobody answered and that could bring a critical finding.
    fn open_harm(&self, supplier: Supplier<'_>) -> OpenHarm {
        let mut open = OpenHarm::default();
        let mut asked: Vec<Vec<String>> = Vec::new();
        for (rule, outcome) in self.outcomes(supplier, |role| role == Role::Question) {
            if outcome.verdict == Verdict::Unknown && outcome.at_most == Severity::Critical {
                open.unanswered += 1;
                asked.push(Finding { supplier, rule, outcome }.missing());
            }
        }
        // What a question begins with comes before what only matters after the answer.
        asked.iter().filter_map(|columns| columns.first()).for_each(|column| open.add(column));
        let first = open.columns.len();
        asked.iter().flatten().for_each(|column| open.add(column));
        OpenHarm { first, ..open }
    }

    /// What to ask: what could bring a critical finding, then what narrows the interval.
    fn asks<'a>(
        &'a self,
        supplier: Supplier<'a>,
        open_harm: &OpenHarm,
        outcomes: &[&PartOutcome],
        claims: &[Claim],
        contradicted: bool,
    ) -> Vec<Ask> {
        let mut narrowing = self.narrowing(supplier, outcomes, claims, contradicted);
        let critical = open_harm.columns[..open_harm.first].iter().map(|column| {
            let place = narrowing.iter().position(|ask| ask.column == *column);
            let narrows = place.map_or(0.0, |place| narrowing.remove(place).narrows);
            Ask { column: column.clone(), could_be_critical: true, narrows }
        });
        let mut asks: Vec<Ask> = critical.collect();
        asks.append(&mut narrowing);
        asks
    }

    /// The columns whose answers would narrow the interval, the most first. Each is
    /// answered both ways, and what the interval loses on average is compared.
    fn narrowing<'a>(
        &'a self,
        supplier: Supplier<'a>,
        outcomes: &[&PartOutcome],
        claims: &[Claim],
        contradicted: bool,
    ) -> Vec<Ask> {
        let scheme = &self.scheme;
        let width = |claims: &[Claim]| scheme.figures(claims, contradicted).residual.width();
        let mut asked: Vec<(String, Vec<Question>)> = Vec::new();
        for (place, outcome) in outcomes.iter().enumerate() {
            let missing = &outcome.missing;
            let questions = [
                (&missing.applies, Question::Applies(place)),
                (&missing.met, Question::Met(place)),
                (&missing.value, Question::Value(place)),
            ];
            for (fields, question) in questions {
                for column in supplier.columns_behind(fields.iter()) {
                    match asked.iter_mut().find(|(known, _)| *known == column) {
                        Some((_, questions)) => questions.push(question),
                        None => asked.push((column, vec![question])),
                    }
                }
            }
        }
        let drop = |questions: &[Question]| {
            let both = [false, true].map(|high| {
                let mut claims = claims.to_vec();
                questions.iter().for_each(|question| question.answer(&mut claims, high));
                width(&claims)
            });
            2.0 * width(claims) - both[0] - both[1]
        };
        let mut by_drop: Vec<(i64, String, Vec<Question>)> = asked
            .into_iter()
            .map(|(column, questions)| ((drop(&questions) * 1e3).round() as i64, column, questions))
            .filter(|(drop, ..)| *drop > 0)
            .collect();
        by_drop.sort_by_key(|(drop, ..)| Reverse(*drop));
        // Of columns that answer the same question one is enough.
        let mut answered: Vec<Question> = Vec::new();
        by_drop.retain(|(_, _, questions)| {
            let is_new = questions.iter().any(|question| !answered.contains(question));
            answered.extend(questions);
            is_new
        });
        let ask = |(drop, column, _): (i64, String, _)| {
            // The drop of both answers together, in thousandths.
            Ask { column, could_be_critical: false, narrows: drop as f64 / 2e3 }
        };
        by_drop.into_iter().map(ask).collect()
    }
}

impl Point<'_> {
    /// The points it gives; for controls so much of its weight.
    pub fn points(&self) -> Interval {
        let Some(weight) = self.part.weight else { return self.claim.value };
        let Interval { low, high } = self.claim.value;
        Interval {
            low: if self.claim.met == Holds::Yes && self.claim.applies == Holds::Yes { weight * low } else { 0.0 },
            high: if self.claim.met == Holds::No || self.claim.applies == Holds::No { 0.0 } else { weight * high },
        }
    }

    /// Whether it counts among the controls.
    pub fn is_control(&self) -> bool {
        self.part.block == Block::Controls
    }
}
