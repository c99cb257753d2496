//! A compiled rule, and what comes out of it.

use jiff::civil::Date;

use crate::model::{Field, Outcome, ParameterNote, RuleInfo, Severity, Verdict};
use crate::rules::diagnostics::Source;
use crate::rules::expression::{Atom, AtomState, Formula, Known, Needs, Truth};
use crate::rules::pack::RawExample;

/// A compiled rule.
#[derive(Clone, Debug)]
pub struct Rule {
    /// What people are shown.
    pub info: RuleInfo,
    /// What its conditions read; their places are the numbers atoms use.
    pub fields: Vec<Field>,
    /// The tests its conditions are made of.
    pub atoms: Vec<Atom>,
    /// Whether it concerns a supplier.
    pub applies: Option<Formula>,
    /// Whether its pattern is found.
    pub when: Formula,
    /// Severities that depend on circumstances; the first that holds counts.
    pub severities: Vec<(Formula, Severity)>,
    /// The severity otherwise.
    pub severity: Severity,
    /// The circumstances as written, with their severities.
    pub severity_texts: Vec<(String, Severity)>,
    /// Every value that its parameters have had or will have.
    pub history: Vec<ParameterNote>,
    /// The first and the last day on which it runs.
    pub effective: (Option<Date>, Option<Date>),
    /// Its examples.
    pub examples: Vec<Example>,
}

/// An example that proves a rule.
#[derive(Clone, Debug)]
pub struct Example {
    pub(in crate::rules) raw: RawExample,
    /// The verdict it expects.
    pub expect: Verdict,
    /// The line it starts in.
    pub line: u32,
    /// The file it stands in.
    pub source: Source,
}

impl Rule {
    /// The verdict on a supplier whose atoms have the given states.
    pub fn verdict(&self, states: &dyn Fn(u16) -> AtomState) -> Verdict {
        let applies = self.applies.as_ref().map_or(Truth::True, |formula| formula.truth(states));
        match (applies, self.when.truth(states)) {
            (Truth::False | Truth::NotApplicable, _) | (_, Truth::NotApplicable) => Verdict::NotApplicable,
            (_, Truth::False) => Verdict::Clear,
            (Truth::True, Truth::True) => Verdict::Flagged,
            (Truth::Unknown, _) | (_, Truth::Unknown) => Verdict::Unknown,
        }
    }

    /// What comes out for a supplier whose atoms have the given states.
    pub fn outcome(&self, states: &dyn Fn(u16) -> AtomState) -> Outcome {
        let verdict = self.verdict(states);
        let mut severity = self.severity;
        let mut known = Known::default();
        if matches!(verdict, Verdict::Flagged | Verdict::Unknown) {
            let circumstance = self.severities.iter().find(|(formula, _)| formula.truth(states) == Truth::True);
            if let Some((formula, under_it)) = circumstance {
                severity = *under_it;
                if verdict == Verdict::Flagged {
                    known = known.and(formula.known(&self.atoms, states));
                }
            }
            let applied = self.applies.iter().map(|formula| formula.known(&self.atoms, states));
            known = applied.fold(self.when.known(&self.atoms, states).and(known), Known::and);
        }
        let needs = if verdict == Verdict::Unknown { known.needs } else { Needs::default() };
        Outcome {
            verdict,
            severity,
            at_most: if verdict == Verdict::Unknown { self.at_most(states) } else { severity },
            evidence: self.named(known.rests_on),
            missing: self.named(needs.fields),
            needs_rate: needs.rate,
        }
    }

    /// The most a finding could weigh, whatever answers are still to come.
    fn at_most(&self, states: &dyn Fn(u16) -> AtomState) -> Severity {
        let mut most = None;
        for (formula, severity) in &self.severities {
            match formula.truth(states) {
                Truth::True => return most.max(Some(*severity)).unwrap_or(*severity),
                Truth::Unknown => most = most.max(Some(*severity)),
                Truth::False | Truth::NotApplicable => {}
            }
        }
        most.map_or(self.severity, |most| most.max(self.severity))
    }

    /// The parameters it uses.
    pub fn parameters(&self) -> impl Iterator<Item = &str> {
        self.fields.iter().filter_map(|field| match field {
            Field::Parameter(name) => Some(name.trim_start_matches(':')),
            _ => None,
        })
    }

    /// The fields of a bit set.
    fn named(&self, fields: u64) -> Vec<Field> {
        let in_set = |(place, _): &(usize, &Field)| fields >> place & 1 == 1;
        self.fields.iter().enumerate().filter(in_set).map(|(_, field)| field.clone()).collect()
    }
}
