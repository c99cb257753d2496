//! Tests of very many values: what is the same for all of them is worked out once, and
//! each value is then only compared.
//!
//! Nothing here answers differently from [`super::evaluate`]. What it does not know how to
//! answer quickly is asked there.

use std::cmp::Ordering;

use jiff::civil::Date;

use super::evaluate::{Needs, Open, Operand, Row, collect_fields, holds, value};
use super::formula::{Atom, AtomState, Truth};
use super::types::{Comparison, Node, Test};
use crate::model::{Currency, Money, Rates, Value};

/// What a value of the only field of a test has to be compared with.
#[derive(Debug)]
pub enum Against {
    /// Nothing: all that counts is whether there is a value.
    Nothing,
    /// A limit that is the same for all.
    Threshold(Threshold),
}

/// What the values of a field are compared with.
#[derive(Debug)]
pub struct Threshold {
    /// How a value is compared, as if it stood on the left.
    comparison: Comparison,
    limit: Bound,
    /// What the limit is beside amounts of another currency, as far as these were met.
    elsewhere: Vec<(Currency, Elsewhere)>,
}

#[derive(Clone, Copy, Debug)]
enum Bound {
    Number(f64),
    Money(Money),
    Date(Date),
}

/// A limit beside amounts of another currency.
#[derive(Clone, Copy, Debug)]
enum Elsewhere {
    /// So much of that currency.
    Amount(f64),
    /// The amounts have to be converted themselves.
    Convert,
    /// There is no rate.
    NoRate,
}

/// What came out of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quick {
    /// The test holds, or does not.
    Truth(bool),
    /// An exchange rate is missing.
    NoRate,
    /// The test itself has to be asked.
    Ask,
}

impl Atom {
    /// What the values of its only field have to be compared with, where that is all there
    /// is to it.
    pub fn against(&self, row: &dyn Row) -> Option<Against> {
        match &self.test {
            Test::Missing(Node::Field(_)) | Test::Unreadable(Node::Field(_)) | Test::Declined(Node::Field(_)) => {
                Some(Against::Nothing)
            }
            Test::Compare(comparison, Node::Field(_), fixed) if fixed.is_fixed() => {
                Threshold::new(*comparison, fixed, row).map(Against::Threshold)
            }
            Test::Compare(comparison, fixed, Node::Field(_)) if fixed.is_fixed() => {
                Threshold::new(turned(*comparison), fixed, row).map(Against::Threshold)
            }
            _ => None,
        }
    }
}

/// The comparison of the other side with this one.
fn turned(comparison: Comparison) -> Comparison {
    match comparison {
        Comparison::Less => Comparison::Greater,
        Comparison::LessOrEqual => Comparison::GreaterOrEqual,
        Comparison::Greater => Comparison::Less,
        Comparison::GreaterOrEqual => Comparison::LessOrEqual,
        Comparison::Equal | Comparison::Unequal => comparison,
    }
}

impl Threshold {
    fn new(comparison: Comparison, fixed: &Node, row: &dyn Row) -> Option<Self> {
        let limit = match value(fixed, row).ok()? {
            Operand::Value(Value::Number(number)) => Bound::Number(number),
            Operand::Value(Value::Money(money)) => Bound::Money(money),
            Operand::Value(Value::Date(date)) => Bound::Date(date),
            Operand::Value(_) | Operand::Interval { .. } => return None,
        };
        Some(Self { comparison, limit, elsewhere: Vec::new() })
    }

    /// What the test says about a value.
    pub fn ask(&mut self, value: Value<'_>, rates: &Rates) -> Quick {
        let ordering = match (value, self.limit) {
            (Value::Number(number), Bound::Number(limit)) => number.partial_cmp(&limit),
            (Value::Money(money), Bound::Number(limit)) => money.amount.partial_cmp(&limit),
            (Value::Date(date), Bound::Date(limit)) => Some(date.cmp(&limit)),
            (Value::Money(money), Bound::Money(limit)) => return self.money(money, limit, rates),
            _ => return Quick::Ask,
        };
        self.holds(ordering)
    }

    fn holds(&self, ordering: Option<Ordering>) -> Quick {
        Quick::Truth(ordering.is_some_and(|ordering| holds(self.comparison, ordering)))
    }

    fn money(&mut self, money: Money, limit: Money, rates: &Rates) -> Quick {
        let is_one = money.currency == limit.currency && money.currency != Currency::Unstated(None);
        // Nought is the same in every currency.
        if is_one || money.amount == 0.0 || limit.amount == 0.0 {
            return self.holds(money.amount.partial_cmp(&limit.amount));
        }
        match self.elsewhere(money.currency, limit, rates) {
            Elsewhere::Amount(limit) => self.holds(money.amount.partial_cmp(&limit)),
            Elsewhere::Convert => {
                let converted = rates.convert(money, limit.currency);
                self.holds(converted.and_then(|money| money.amount.partial_cmp(&limit.amount)))
            }
            Elsewhere::NoRate => Quick::NoRate,
        }
    }

    fn elsewhere(&mut self, currency: Currency, limit: Money, rates: &Rates) -> Elsewhere {
        if let Some((_, known)) = self.elsewhere.iter().find(|(known, _)| *known == currency) {
            return *known;
        }
        let found = match rates.convert(limit, currency) {
            None => Elsewhere::NoRate,
            Some(converted) if currency <= limit.currency => Elsewhere::Amount(converted.amount),
            Some(_) => Elsewhere::Convert,
        };
        self.elsewhere.push((currency, found));
        found
    }
}

/// What one side of a comparison comes to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Side {
    /// So much of something.
    Number(Unit, f64),
    /// A gap leaves it open.
    Open(Open),
    /// Something else.
    Other,
}

/// What a side is a number of. Those of one unit are compared as numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Nothing.
    Bare,
    /// Days: later ones are greater, which is all that these numbers say.
    Day,
    /// Money.
    Money(Currency),
}

impl Atom {
    /// The sides of a comparison, by the fields that each reads. None where a condition
    /// stands inside.
    pub fn sides(&self) -> Option<[u64; 2]> {
        let Test::Compare(_, left, right) = &self.test else { return None };
        let fields = |node: &Node| {
            let mut fields = 0;
            collect_fields(node, &mut fields);
            is_plain(node).then_some(fields)
        };
        Some([fields(left)?, fields(right)?])
    }

    /// What the left or the right side comes to.
    pub fn side(&self, is_right: bool, row: &dyn Row) -> Side {
        let Test::Compare(_, left, right) = &self.test else { return Side::Other };
        match value(if is_right { right } else { left }, row) {
            Err(open) => Side::Open(open),
            Ok(Operand::Value(Value::Number(number))) => Side::Number(Unit::Bare, number),
            Ok(Operand::Value(Value::Date(date))) => {
                let number = (i32::from(date.year()) * 16 + i32::from(date.month())) * 32 + i32::from(date.day());
                Side::Number(Unit::Day, number.into())
            }
            // Two amounts of which nothing is known cannot be compared.
            Ok(Operand::Value(Value::Money(money))) if money.currency != Currency::Unstated(None) => {
                Side::Number(Unit::Money(money.currency), money.amount)
            }
            Ok(_) => Side::Other,
        }
    }

    /// What the comparison says of two sides in such an order.
    pub fn compared(&self, ordering: Option<Ordering>) -> AtomState {
        let is_true = match (&self.test, ordering) {
            (Test::Compare(comparison, ..), Some(ordering)) => holds(*comparison, ordering),
            _ => false,
        };
        AtomState { truth: if is_true { Truth::True } else { Truth::False }, needs: Needs::default() }
    }
}

/// Whether no condition stands inside a value.
fn is_plain(node: &Node) -> bool {
    match node {
        Node::Truth(_) | Node::Case { .. } => false,
        Node::Constant(_) | Node::Parameter(..) | Node::Today | Node::Field(_) => true,
        Node::Calculate(_, left, right) => is_plain(left) && is_plain(right),
        Node::Negate(inner) | Node::Cardinality(inner) => is_plain(inner),
        Node::Coalesce(parts) => parts.iter().all(is_plain),
    }
}
