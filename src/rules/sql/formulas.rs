//! From the conditions of a rule to an expression for its verdict.

use super::Res;
use super::asking::OfRule;
use super::atoms::Answer;
use super::layers::Term;
use super::operands::either;
use super::truths::{Code, Scale, combined};
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
        let parts = [applies.term(Scale::All), when.term(Scale::All), severity];
        Ok(Term::of(&parts, |parts| {
            let [applies, when, severity] = parts else { return String::new() };
            format!(
                "CASE WHEN {applies} IN (0, 2) OR {when} = 2 THEN {NOT_APPLICABLE} WHEN {when} = 0 THEN {CLEAR} \
                 WHEN {applies} = 1 OR {when} = 1 THEN {UNKNOWN} ELSE {severity} END"
            )
        }))
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
        let parts: Vec<Term> =
            parts.iter().map(|part| Ok(self.column_of(part)?.term(Scale::All))).collect::<Res<_>>()?;
        let count = |value: &str| {
            Term::of(&parts, |parts| {
                let ones = parts.iter().map(|part| format!("CASE WHEN {part} {value} THEN 1 ELSE 0 END"));
                ones.collect::<Vec<_>>().join(" + ")
            })
        };
        let counts: Vec<Term> =
            ["= 3", "IN (1, 3)", "= 2"].map(count).iter().map(|count| self.layers().column(count)).collect();
        let all = parts.len();
        Ok(Code::Asked(Term::of(&counts, |counts| {
            let [yes, possible, inapplicable] = counts else { return String::new() };
            format!(
                "CASE WHEN {yes} >= {wanted} THEN 3 WHEN {possible} >= {wanted} THEN 1 \
                 WHEN {inapplicable} = {all} THEN 2 ELSE 0 END"
            )
        })))
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
