//! What a part of the rating says about a supplier.

use super::PartRule;
use crate::model::{Claim, Field, Holds, Interval, Missing, PartOutcome};
use crate::rules::expression::{AtomState, Formula, Known, Truth};

/// What comes out for a supplier whose atoms have the given states.
pub(super) fn outcome(part: &PartRule, states: &dyn Fn(u16) -> AtomState) -> PartOutcome {
    let mut asked = Asked { part, states, rests_on: 0 };
    let (applies, applies_needs) = asked.holds(part.applies.as_ref());
    let (met, met_needs) = match applies {
        Holds::No => (Holds::No, 0),
        Holds::Yes | Holds::Open => asked.holds(part.met.as_ref()),
    };
    // What is not in place needs no evidence.
    let (value, value_needs) = match (applies, met) {
        (Holds::No, _) | (_, Holds::No) => (Interval::default(), 0),
        _ => asked.rows(),
    };
    let named = |set: u64| -> Vec<Field> {
        let in_set = |(place, _): &(usize, &Field)| set >> place & 1 == 1;
        part.fields.iter().enumerate().filter(in_set).map(|(_, field)| field.clone()).collect()
    };
    PartOutcome {
        claim: Claim { applies, met, value },
        evidence: named(asked.rests_on),
        missing: Missing { applies: named(applies_needs), met: named(met_needs), value: named(value_needs) },
    }
}

/// A part being asked.
struct Asked<'a> {
    part: &'a PartRule,
    states: &'a dyn Fn(u16) -> AtomState,
    /// The fields that its answers rest on so far.
    rests_on: u64,
}

impl Asked<'_> {
    fn known(&mut self, formula: &Formula) -> Known {
        let known = formula.known(&self.part.atoms, self.states);
        self.rests_on |= known.rests_on;
        known
    }

    /// Whether a condition holds, and what would settle it. A question that does not
    /// apply is answered: it does not hold.
    fn holds(&mut self, formula: Option<&Formula>) -> (Holds, u64) {
        let Some(formula) = formula else { return (Holds::Yes, 0) };
        let known = self.known(formula);
        match formula.truth(self.states) {
            Truth::True => (Holds::Yes, 0),
            Truth::False | Truth::NotApplicable => (Holds::No, 0),
            Truth::Unknown => (Holds::Open, known.needs.fields),
        }
    }

    /// The points of the first row that holds; of every row that may be the first, where
    /// that is open.
    fn rows(&mut self) -> (Interval, u64) {
        let mut possible: Option<Interval> = None;
        let mut needs = 0;
        for (formula, points) in &self.part.rows {
            let (holds, lacking) = self.holds(formula.as_ref());
            if holds == Holds::No {
                continue;
            }
            needs |= lacking;
            let known = possible.unwrap_or(Interval::point(*points));
            possible = Some(Interval { low: known.low.min(*points), high: known.high.max(*points) });
            if holds == Holds::Yes {
                break;
            }
        }
        let value = possible.unwrap_or_default();
        // Rows that give the same leave nothing open.
        (value, if value.is_point() { 0 } else { needs })
    }
}
