//! Amounts in different currencies.

use super::asking::OfRule;
use super::atoms::Answer;
use super::layers::Term;
use super::operands::{Amount, UNSTATED, Worth};
use super::truths::Code;
use super::{LeftOut, Res};
use crate::rules::expression::Node;

impl OfRule<'_, '_> {
    /// A comparison of two amounts. As the program does, always the same of the two is
    /// converted, so that rounding makes no difference between `a < b` and `b > a`.
    pub(super) fn compare_amounts(
        &mut self,
        both: (Code, Option<Term>),
        sign: &str,
        left: &Amount,
        right: &Amount,
    ) -> Answer {
        let parts = [&left.number, &left.currency, &left.rate, &right.number, &right.currency, &right.rate];
        let parts: Vec<Term> = parts.into_iter().cloned().collect();
        let nothing = format!("'{UNSTATED}'");
        let fits = Term::of(&parts, |parts| {
            let [a, a_currency, a_rate, b, b_currency, b_rate] = parts else { return String::new() };
            // Nought is the same in every currency.
            format!(
                "CASE WHEN ({a_currency} = {b_currency} AND {a_currency} <> {nothing}) OR {a} = 0 OR {b} = 0 \
                 THEN {a} {sign} {b} WHEN {a_currency} <= {b_currency} THEN {a} {sign} {b} / {b_rate} * {a_rate} \
                 ELSE {a} / {a_rate} * {b_rate} {sign} {b} END"
            )
        });
        // Where a rate is missing the comparison is nothing, neither true nor false.
        let fits = self.layers().column(&fits);
        let missing = fits.map(|fits| format!("{fits} IS NULL"));
        let mut answer = self.settled(both.clone(), &fits, Some(&missing));
        // A rate that is missing is nothing that could not be read.
        answer.unread = both.1;
        answer
    }

    /// `CONVERTIBLE`: whether two amounts can be compared.
    pub(super) fn convertible(&mut self, left: &Node, right: &Node) -> Res<Answer> {
        let (left, right) = (self.operand(left)?, self.operand(right)?);
        let both = left.both(&right);
        let (Worth::Money(a), Worth::Money(b)) = (&left.worth, &right.worth) else {
            return match (&left.worth, &right.worth) {
                (Worth::Nothing, _) | (_, Worth::Nothing) => Ok(self.nothing(both)),
                _ => Err(LeftOut::because("CONVERTIBLE asks about something else than amounts")),
            };
        };
        let nothing = format!("'{UNSTATED}'");
        let parts = [&a.currency, &a.rate, &b.currency, &b.rate];
        let parts: Vec<Term> = parts.into_iter().cloned().collect();
        let fits = Term::of(&parts, |parts| {
            let [a, a_rate, b, b_rate] = parts else { return String::new() };
            format!("(({a} = {b} AND {a} <> {nothing}) OR ({a_rate} IS NOT NULL AND {b_rate} IS NOT NULL))")
        });
        Ok(self.settled(both, &fits, None))
    }
}
