//! Every rule for every supplier of a sheet.
//!
//! A test that reads one column is answered once for each distinct text of it; for a
//! supplier it is then a look into a table. Rules that ask the same share the answers. The
//! answers of a rule's tests together pick its outcome, which is worked out once for each
//! combination that occurs. What is left to do per supplier and rule is a few array reads.
//! Tests and rules are independent, so they are spread over the threads, and the result
//! does not depend on how.

mod answers;
mod inputs;
#[cfg(test)]
mod laws;
mod plan;
mod rows;
mod tests;

use rayon::prelude::*;

use super::distinct::Outcomes;
use crate::model::{DerivedColumn, Results, RuleResults, Sheet};
use crate::rules::{Formula, Rule, Rulebook};

pub(super) use plan::{Plan, Question};
pub(super) use tests::{Day, Tests};

/// The outcomes of the rules of the book that are meant, by their number; the others have
/// none yet.
pub(super) fn evaluate(
    rulebook: &Rulebook,
    sheet: &Sheet,
    derived: &[DerivedColumn],
    is_meant: &dyn Fn(usize) -> bool,
) -> Vec<RuleResults> {
    let day = (rulebook.as_of, &*rulebook.rates);
    let meant: Vec<usize> = (0..rulebook.rules.len()).filter(|rule| is_meant(*rule)).collect();
    let questions: Vec<Question<'_>> = meant.iter().map(|rule| question(&rulebook.rules[*rule])).collect();
    let plan = Plan::new(&questions, sheet, derived, day);
    let one = |(question, rule): (usize, &usize)| {
        let rule = &rulebook.rules[*rule];
        let mut outcomes = Outcomes::of_rule_reading(&rule.fields);
        let codes = plan.codes(question, &mut |states| outcomes.number(rule.outcome(states)));
        Results::new(codes, outcomes.known)
    };
    let found: Vec<RuleResults> = meant.par_iter().enumerate().with_max_len(1).map(one).collect();
    let mut results = vec![RuleResults::default(); rulebook.rules.len()];
    std::iter::zip(meant, found).for_each(|(rule, found)| results[rule] = found);
    results
}

fn question(rule: &Rule) -> Question<'_> {
    Question::new(&rule.fields, &rule.atoms, formulas(rule))
}

/// Every condition of a rule.
fn formulas(rule: &Rule) -> impl Iterator<Item = &Formula> {
    rule.applies.iter().chain([&rule.when]).chain(rule.severities.iter().map(|(formula, _)| formula))
}
