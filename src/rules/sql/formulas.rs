//! From the conditions of a rule to an expression for its verdict.

use super::Res;
use super::asking::OfRule;
use super::atoms::Answer;
use super::layers::Term;
use super::operands::either;
use super::truths::{Code, Holds, Scale, combined};
use crate::model::Severity;
use crate::rules::expression::{Formula, Truth};

/// The numbers of verdicts; those of flagged ones begin at [`FLAGGED`], by severity.
pub(super) const CLEAR: u8 = 0;
pub(super) const UNKNOWN: u8 = 1;
pub(super) const NOT_APPLICABLE: u8 = 2;
pub(super) const FLAGGED: u8 = 3;

/// The number of a verdict that is flagged.
pub(super) fn flagged(severity: Severity) -> u8 {
    FLAGGED + severity as u8
}

impl OfRule<'_, '_> {
    /// The number of the verdict of the rule.
    pub(super) fn verdict(&mut self) -> Res<Term> {
        let rule = self.rule;
        let applies = match &rule.applies {
            Some(formula) => self.column_of(formula)?,
            None => Code::Known(Truth::True),
        };
        let when = self.column_of(&rule.when)?;
        let mut severity = Term::fixed(flagged(rule.severity).to_string());
        for (formula, under_it) in rule.severities.iter().rev() {
            severity = match self.formula(formula, Scale::All)? {
                Code::Known(Truth::True) => Term::fixed(flagged(*under_it).to_string()),
                Code::Known(_) => severity,
                Code::Asked(truth) => truth.with(&severity, |truth, otherwise| {
                    format!("CASE WHEN {truth} = 3 THEN {} ELSE {otherwise} END", flagged(*under_it))
                }),
            };
        }
        let (no, inapplicable, open) = ([Truth::False, Truth::NotApplicable], [Truth::NotApplicable], [Truth::Unknown]);
        let number = |number: u8| Term::fixed(number.to_string());
        let steps = [
            (applies.is_one_of(&no), number(NOT_APPLICABLE)),
            (when.is_one_of(&inapplicable), number(NOT_APPLICABLE)),
            (when.is_one_of(&[Truth::False]), number(CLEAR)),
            (applies.is_one_of(&open), number(UNKNOWN)),
            (when.is_one_of(&open), number(UNKNOWN)),
        ];
        Ok(first_that_holds(steps, severity))
    }

    /// The truth of a condition, as a column.
    fn column_of(&mut self, formula: &Formula) -> Res<Code> {
        Ok(match self.formula(formula, Scale::All)? {
            Code::Asked(truth) => Code::Asked(self.layers().column(&truth)),
            known @ Code::Known(_) => known,
        })
    }

    /// The truth of a condition and whether something unread leaves it open.
    pub(super) fn whole(&mut self, formula: &Formula) -> Res<Answer> {
        let truth = self.column_of(formula)?;
        let mut unread = None;
        for atom in formula.atoms() {
            unread = either(unread, self.atom(atom)?.unread);
        }
        Ok(Answer { truth, unread })
    }

    /// The truth of a condition, on a scale.
    pub(super) fn formula(&mut self, formula: &Formula, scale: Scale) -> Res<Code> {
        let dialect = self.dialect();
        let (code, on) = match formula {
            Formula::Constant(truth) => (Code::Known(if *truth { Truth::True } else { Truth::False }), scale),
            Formula::Atom(atom) => (self.atom(*atom)?.truth, Scale::All),
            Formula::Not(inner) => (self.formula(inner, scale.other())?.negated(), scale),
            Formula::And(parts) => (combined(self.all(parts, Scale::All)?, Scale::All), Scale::All),
            Formula::Or(parts) => (combined(self.all(parts, Scale::Any)?, Scale::Any), Scale::Any),
            Formula::AtLeast { wanted, parts, .. } => (self.at_least(*wanted, parts)?, Scale::All),
            Formula::Coalesce(parts) => (self.first_settled(parts)?, Scale::All),
        };
        Ok(if on == scale { code } else { code.rescaled(dialect) })
    }

    fn all(&mut self, parts: &[Formula], scale: Scale) -> Res<Vec<Code>> {
        parts.iter().map(|part| self.formula(part, scale)).collect()
    }

    /// Whether at least so many hold. A question that does not apply weighs as false,
    /// unless none applies.
    fn at_least(&mut self, wanted: usize, parts: &[Formula]) -> Res<Code> {
        let codes: Vec<Code> = parts.iter().map(|part| self.column_of(part)).collect::<Res<_>>()?;
        let mut count = |truths: &[Truth]| -> Counted {
            let is = |code: &Code| matches!(code, Code::Known(truth) if truths.contains(truth));
            let asked: Vec<Term> = codes.iter().filter_map(|code| code.is_one_of(truths).asked()).collect();
            let of_asked = Term::of(&asked, |asked| {
                let ones = asked.iter().map(|condition| format!("CASE WHEN {condition} THEN 1 ELSE 0 END"));
                ones.collect::<Vec<_>>().join(" + ")
            });
            let known = codes.iter().filter(|code| is(code)).count();
            Counted { known, asked: (!asked.is_empty()).then(|| self.layers().column(&of_asked)) }
        };
        let yes = count(&[Truth::True]);
        let possible = count(&[Truth::True, Truth::Unknown]);
        let inapplicable = count(&[Truth::NotApplicable]);
        let number = |truth: Truth| Term::fixed(Scale::All.number(truth).to_string());
        let steps = [
            (yes.reaches(wanted), number(Truth::True)),
            (possible.reaches(wanted), number(Truth::Unknown)),
            (inapplicable.reaches(codes.len()), number(Truth::NotApplicable)),
        ];
        Ok(Code::Asked(first_that_holds(steps, number(Truth::False))))
    }

    /// The first that is settled. Nothing counts behind one that is open because something
    /// could not be read.
    fn first_settled(&mut self, parts: &[Formula]) -> Res<Code> {
        let mut rest: Option<Code> = None;
        let mut open: Vec<Code> = Vec::new();
        let answers: Vec<Answer> = parts.iter().map(|part| self.whole(part)).collect::<Res<_>>()?;
        let settled = |answer: &Answer| matches!(answer.truth, Code::Known(Truth::True | Truth::False));
        let end = answers.iter().position(settled).map_or(answers.len(), |end| end + 1);
        let answers = &answers[..end];
        open.extend(answers.iter().filter(|answer| !settled(answer)).map(|answer| answer.truth.clone()));
        if let Some(last) = answers.last().filter(|answer| settled(answer)) {
            rest = Some(last.truth.clone());
        }
        // Where none is settled, an unknown outweighs a question that does not apply. A
        // settled part before it has been taken, so that the least is that of open ones.
        let mut code = rest.unwrap_or_else(|| combined(open, Scale::All));
        for answer in answers.iter().filter(|answer| !settled(answer)).rev() {
            let Code::Asked(truth) = &answer.truth else { continue };
            let stops = match &answer.unread {
                None => truth.map(|truth| format!("{truth} IN (0, 3)")),
                Some(unread) => {
                    truth.with(unread, |truth, unread| format!("{truth} IN (0, 3) OR ({truth} = 1 AND {unread})"))
                }
            };
            let parts = [stops, truth.clone(), code.term(Scale::All)];
            code = Code::Asked(Term::of(&parts, |parts| {
                let [stops, truth, rest] = parts else { return String::new() };
                format!("CASE WHEN {stops} THEN {truth} ELSE {rest} END")
            }));
        }
        Ok(code)
    }
}

/// How many of several conditions hold: of those that are known, and of the others.
struct Counted {
    known: usize,
    asked: Option<Term>,
}

impl Counted {
    /// Whether there are so many.
    fn reaches(&self, wanted: usize) -> Holds {
        match (&self.asked, wanted.saturating_sub(self.known)) {
            (_, 0) => Holds::Always,
            (None, _) => Holds::Never,
            (Some(asked), left) => Holds::Where(asked.map(|asked| format!("{asked} >= {left}"))),
        }
    }
}

/// The result of the first step that holds.
fn first_that_holds<const N: usize>(steps: [(Holds, Term); N], otherwise: Term) -> Term {
    steps.into_iter().rev().fold(otherwise, |rest, (holds, result)| match holds {
        Holds::Never => rest,
        Holds::Always => result,
        Holds::Where(condition) => Term::of(&[condition, result, rest], |parts| {
            let [condition, result, rest] = parts else { return String::new() };
            // What follows is another step of the same chain.
            match rest.strip_prefix("CASE WHEN ") {
                Some(steps) => format!("CASE WHEN {condition} THEN {result} WHEN {steps}"),
                None => format!("CASE WHEN {condition} THEN {result} ELSE {rest} END"),
            }
        }),
    })
}
