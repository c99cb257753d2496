//! The rating of one supplier, line by line, and what to ask it first.

use std::cmp::Reverse;

use super::super::finding::{Evidence, Finding};
use super::super::report::{Report, Supplier};
use super::super::rule::{Outcome, RuleInfo};
use super::super::verdict::{Kind, Severity, Verdict};
use super::{Block, Claim, Holds, Interval, Judged, LegalStatus, PartOutcome, RatingPart, Ratings, Role};

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
    /// The columns whose answers would narrow the rating most.
    pub ask_first: Vec<String>,
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
    /// The columns to ask for.
    pub columns: Vec<String>,
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
    /// The rating of a supplier, where suppliers were rated.
    pub fn rating<'a>(&'a self, supplier: Supplier<'a>) -> Option<Rating<'a>> {
        let ratings = self.ratings.as_ref()?;
        let outcomes: Vec<&PartOutcome> =
            ratings.sheets[supplier.sheet].parts.iter().map(|part| part.outcome(supplier.row)).collect();
        let claims: Vec<Claim> = outcomes.iter().map(|outcome| outcome.claim).collect();
        let rules: Vec<(&RuleInfo, &Outcome)> = self.outcomes(supplier).collect();
        let judged = ratings.judge(&claims, rules.iter().copied());
        let open_harm = ratings.open_harm(supplier, &rules);
        let mut ask_first: Vec<String> = open_harm.columns.iter().take(QUESTIONS).cloned().collect();
        for column in ratings.narrowing(supplier, &outcomes, &claims, judged.contradicted) {
            if ask_first.len() < QUESTIONS && !ask_first.contains(&column) {
                ask_first.push(column);
            }
        }
        let sets_floor = |(rule, outcome): &&(&RuleInfo, &Outcome)| {
            let severity = Some(outcome.severity);
            rule.kind == Kind::Evidence && outcome.verdict == Verdict::Flagged && severity == judged.floor
        };
        let own = std::iter::zip(rules, &ratings.roles).filter(|(_, role)| **role != Role::Inherited);
        let own: Vec<(&RuleInfo, &Outcome)> = own.map(|(rule, _)| rule).collect();
        let set_by = own.iter().filter(sets_floor).map(|(rule, _)| rule.id.as_str()).collect();
        let points = std::iter::zip(&ratings.scheme.parts, &outcomes)
            .map(|(part, outcome)| Point {
                part,
                claim: &outcome.claim,
                evidence: supplier.cells(&outcome.evidence),
                missing: supplier.columns_behind(outcome.missing.all()),
            })
            .collect();
        Some(Rating { legal: legal(&own), judged, set_by, open_harm, points, ask_first })
    }

    fn outcomes<'a>(&'a self, supplier: Supplier<'a>) -> impl Iterator<Item = (&'a RuleInfo, &'a Outcome)> {
        let results = &self.results[supplier.sheet].rules;
        std::iter::zip(&self.rules, results).map(move |(rule, results)| (rule, results.outcome(supplier.row)))
    }
}

impl Ratings {
    /// The questions about harm that nobody answered and that could bring a critical finding.
    fn open_harm<'a>(&'a self, supplier: Supplier<'a>, rules: &[(&'a RuleInfo, &'a Outcome)]) -> OpenHarm {
        let mut open = OpenHarm::default();
        let mut asked: Vec<Vec<String>> = Vec::new();
        for ((rule, outcome), role) in std::iter::zip(rules, &self.roles) {
            if *role == Role::Question && outcome.verdict == Verdict::Unknown && outcome.at_most == Severity::Critical {
                open.unanswered += 1;
                asked.push(Finding { supplier, rule, outcome }.missing());
            }
        }
        // What a question begins with comes before what only matters after the answer.
        let heads = asked.iter().filter_map(|columns| columns.first());
        for column in heads.chain(asked.iter().flatten()) {
            if !open.columns.contains(column) {
                open.columns.push(column.clone());
            }
        }
        open
    }

    /// The columns whose answers would narrow the interval, the most first. Each is
    /// answered both ways, and what the interval loses on average is compared.
    fn narrowing<'a>(
        &'a self,
        supplier: Supplier<'a>,
        outcomes: &[&PartOutcome],
        claims: &[Claim],
        contradicted: bool,
    ) -> Vec<String> {
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
        by_drop.into_iter().map(|(_, column, _)| column).collect()
    }
}

fn legal<'a>(rules: &[(&'a RuleInfo, &'a Outcome)]) -> Legal<'a> {
    let gates = || rules.iter().filter(|(rule, _)| rule.kind == Kind::Gate);
    let with = |verdict| gates().filter(move |(_, outcome)| outcome.verdict == verdict);
    let worst = with(Verdict::Flagged).map(|(_, outcome)| outcome.severity).max();
    let status = match worst {
        Some(Severity::Critical) => LegalStatus::DecisionNeeded,
        Some(_) => LegalStatus::Conditions,
        // Where no rule looked for a ground, nobody knows.
        None if gates().next().is_none() || with(Verdict::Unknown).next().is_some() => LegalStatus::Unknown,
        None => LegalStatus::None,
    };
    let ids = |verdict| with(verdict).map(|(rule, _)| rule.id.as_str()).collect();
    Legal { status, flagged: ids(Verdict::Flagged), open: ids(Verdict::Unknown) }
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
