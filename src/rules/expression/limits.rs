//! What a test compares a field with: the values at which its answer may change.

use super::evaluate::{Operand, Row, calculate, value};
use super::formula::Atom;
use super::types::{Constant, Node, Operation, Test};
use crate::model::{Datum, Value};

/// Something a field is compared with.
#[derive(Clone, Debug, PartialEq)]
pub enum Limit {
    /// A value.
    Value(Datum),
    /// Another field, numbered within the rule.
    Field(u8),
}

impl Atom {
    /// What the test compares a field with.
    pub fn limits(&self, field: u8) -> Vec<Limit> {
        let mut limits = Vec::new();
        match &self.test {
            Test::Compare(_, left, right) => {
                for (side, other) in [(left, right), (right, left)] {
                    if mentions(side, field) {
                        collect(other, &mut limits);
                    }
                }
            }
            Test::In(node, members) if mentions(node, field) => {
                members.iter().for_each(|member| collect(member, &mut limits));
            }
            _ => {}
        }
        limits
    }

    /// Where the test calculates with a field: by how much that side of it would have to
    /// be multiplied to equal the other.
    pub fn factor(&self, field: u8, row: &dyn Row) -> Option<f64> {
        let Test::Compare(_, left, right) = &self.test else { return None };
        let (own, other) = match (mentions(left, field), mentions(right, field)) {
            (true, false) => (left, right),
            (false, true) => (right, left),
            _ => return None,
        };
        if !matches!(own, Node::Calculate(..)) {
            return None;
        }
        match calculate(Operation::Divide, value(other, row).ok()?, value(own, row).ok()?, row.rates()).ok()? {
            Operand::Value(Value::Number(factor)) => Some(factor),
            Operand::Value(Value::Money(money)) => Some(money.amount),
            _ => None,
        }
    }
}

fn mentions(node: &Node, field: u8) -> bool {
    let mut fields = 0;
    super::evaluate::collect_fields(node, &mut fields);
    fields >> field & 1 == 1
}

fn collect(node: &Node, limits: &mut Vec<Limit>) {
    match node {
        Node::Field(other) => limits.push(Limit::Field(*other)),
        _ => match node.constant() {
            Some(Constant::Datum(Datum::List(items))) => {
                limits.extend(items.values.iter().cloned().map(Limit::Value));
            }
            Some(Constant::Datum(datum)) => limits.push(Limit::Value(datum.clone())),
            _ => {}
        },
    }
}
