//! Numbers for what comes out of tests and rules: the same for the same, and few enough
//! to keep one for each supplier.
//!
//! Where there would be more kinds of answers than numbers, those that only differ in
//! what would settle them share one. The verdict is never what is given up.

use hashbrown::HashMap;

use crate::model::{Field, Outcome, Verdict};
use crate::rules::{AtomState, Truth};

/// From so many on, states of a test share numbers; enough are left for those that
/// differ otherwise, and 255 is nobody's.
const MOST_STATES: usize = 200;

/// From so many on, outcomes of a rule share numbers; enough are left for those that
/// differ otherwise, and 65,535 is nobody's.
const MOST_OUTCOMES: usize = 65_000;

/// The distinct states of a test.
pub(super) struct States {
    /// Every field the test reads.
    fields: u64,
    pub(super) known: Vec<AtomState>,
}

impl States {
    pub(super) fn of_test_reading(fields: u64) -> Self {
        Self { fields, known: Vec::new() }
    }

    pub(super) fn number(&mut self, mut state: AtomState) -> u8 {
        let place = |known: &[AtomState], state: AtomState| known.iter().position(|known| *known == state);
        let mut found = place(&self.known, state);
        if found.is_none() && self.known.len() >= MOST_STATES && state.truth == Truth::Unknown {
            state.needs.fields = self.fields;
            found = place(&self.known, state);
        }
        let number = found.unwrap_or_else(|| {
            self.known.push(state);
            self.known.len() - 1
        });
        number as u8
    }
}

/// The distinct outcomes of a rule.
pub(super) struct Outcomes<'a> {
    /// Every field the rule reads.
    fields: &'a [Field],
    pub(super) known: Vec<Outcome>,
    numbers: HashMap<Outcome, u16>,
}

impl<'a> Outcomes<'a> {
    pub(super) fn of_rule_reading(fields: &'a [Field]) -> Self {
        Self { fields, known: Vec::new(), numbers: HashMap::new() }
    }

    pub(super) fn number(&mut self, mut outcome: Outcome) -> u16 {
        if let Some(number) = self.numbers.get(&outcome) {
            return *number;
        }
        if self.known.len() >= MOST_OUTCOMES {
            outcome = self.in_general(&outcome);
        }
        *self.numbers.entry(outcome).or_insert_with_key(|outcome| {
            self.known.push(outcome.clone());
            (self.known.len() - 1) as u16
        })
    }

    /// The outcome with everything the rule reads in place of what it rests on and lacks.
    fn in_general(&self, outcome: &Outcome) -> Outcome {
        let all = |shown: bool| if shown { self.fields.to_vec() } else { Vec::new() };
        Outcome {
            verdict: outcome.verdict,
            severity: outcome.severity,
            at_most: outcome.at_most,
            evidence: all(outcome.verdict == Verdict::Flagged),
            missing: all(outcome.verdict == Verdict::Unknown),
            needs_rate: outcome.needs_rate,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{ColumnId, Severity};
    use crate::rules::Needs;

    fn state(truth: Truth, fields: u64) -> AtomState {
        AtomState { truth, needs: Needs { fields, ..Needs::default() } }
    }

    #[test]
    fn however_many_gaps_are_told_apart_a_state_keeps_its_truth() {
        let mut states = States::of_test_reading(u64::MAX);
        for fields in 0..5000 {
            let number = states.number(state(Truth::Unknown, fields));
            assert_eq!(states.known[usize::from(number)].truth, Truth::Unknown, "{fields}");
        }
        for truth in [Truth::False, Truth::True, Truth::NotApplicable] {
            let number = states.number(state(truth, 0));
            assert_eq!(states.known[usize::from(number)], state(truth, 0));
        }
        assert!(states.known.len() < usize::from(u8::MAX));
    }

    #[test]
    fn however_many_outcomes_are_told_apart_each_keeps_its_verdict() {
        let fields: Vec<Field> = (0..17).map(|id| Field::Column(ColumnId(id))).collect();
        let mut outcomes = Outcomes::of_rule_reading(&fields);
        for set in 0..1_u32 << fields.len() {
            let named = fields.iter().enumerate().filter(|(place, _)| set >> place & 1 == 1);
            let named: Vec<Field> = named.map(|(_, field)| field.clone()).collect();
            let verdict = if set % 2 == 0 { Verdict::Unknown } else { Verdict::Flagged };
            let (evidence, missing) = if set % 2 == 0 { (Vec::new(), named) } else { (named, Vec::new()) };
            let severity = Severity::Low;
            let outcome = Outcome { verdict, severity, at_most: severity, evidence, missing, needs_rate: false };
            let number = outcomes.number(outcome);
            assert_eq!(outcomes.known[usize::from(number)].verdict, verdict, "{set}");
        }
        assert!(outcomes.known.len() < usize::from(u16::MAX));
    }
}
