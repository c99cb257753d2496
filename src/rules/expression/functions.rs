//! The functions of conditions, and what they ask.

use sqlparser::ast::{Expr, Function, FunctionArg, FunctionArgExpr, FunctionArguments};

use super::compile::Compiler;
use super::formula::Formula;
use super::parse::name_of;
use super::types::{Constant, Node, Test, Type};
use crate::model::{Datum, Money};

/// Every function there is.
pub(in crate::rules) const FUNCTIONS: [&str; 7] =
    ["CURRENT_DATE", "COALESCE", "CARDINALITY", "AT_LEAST", ABOUT_CELLS[0], ABOUT_CELLS[1], ABOUT_CELLS[2]];

/// The functions that ask about cells, not about what they say.
pub(super) const ABOUT_CELLS: [&str; 3] = ["UNREADABLE", "DECLINED", "CONVERTIBLE"];

pub(super) fn asks_about_cells(name: &str) -> bool {
    ABOUT_CELLS.contains(&name)
}

impl Compiler<'_> {
    pub(super) fn at_least(&mut self, whole: &Expr, function: &Function) -> Option<Formula> {
        let arguments = self.arguments(whole, function)?;
        let usage = || Some("write AT_LEAST(2, condition, condition, ...)".to_owned());
        let [number, conditions @ ..] = &arguments[..] else {
            return self.fault_at(whole, "AT_LEAST needs a number and conditions", "empty", usage());
        };
        let (number_node, _) = self.node(number)?;
        let wanted = match number_node.constant() {
            Some(Constant::Datum(Datum::Number(n))) if *n >= 1.0 && n.fract() == 0.0 => *n as usize,
            _ => return self.fault_at(number, "AT_LEAST counts from a whole number of 1 or more", "not one", usage()),
        };
        if wanted > conditions.len() {
            return self.fault_at(
                whole,
                format!("AT_LEAST can never find {wanted} of {}", conditions.len()),
                "too few",
                usage(),
            );
        }
        let parts: Vec<Formula> = conditions.iter().filter_map(|condition| self.truth(condition)).collect();
        let parameter = match number_node {
            Node::Parameter(field, _) => Some(field),
            _ => None,
        };
        (parts.len() == conditions.len()).then_some(Formula::AtLeast { wanted, parameter, parts })
    }

    /// `UNREADABLE(column)`, `DECLINED(column)`, `CONVERTIBLE(amount, amount)`.
    pub(super) fn about_cells(&mut self, whole: &Expr, function: &Function) -> Option<Formula> {
        let nodes: Vec<(Node, Type)> =
            self.arguments(whole, function)?.iter().map(|argument| self.node(argument)).collect::<Option<_>>()?;
        let name = name_of(function);
        let test = match (&name[..], &nodes[..]) {
            ("UNREADABLE", [(node @ Node::Field(_), _)]) => Test::Unreadable(node.clone()),
            ("DECLINED", [(node @ Node::Field(_), _)]) => Test::Declined(node.clone()),
            ("CONVERTIBLE", [(left, Type::Money), (right, Type::Money)]) => {
                Test::Convertible(left.clone(), of_any_amount(right.clone()))
            }
            ("CONVERTIBLE", _) => {
                return self.fault_at(whole, "CONVERTIBLE takes two amounts", "not two amounts", None);
            }
            _ => return self.fault_at(whole, format!("{name} asks about one column"), "not a column", None),
        };
        Some(self.atom(test, whole.to_string()))
    }

    pub(super) fn arguments(&mut self, whole: &Expr, function: &Function) -> Option<Vec<Expr>> {
        let FunctionArguments::List(list) = &function.args else {
            return self.fault_at(whole, "the function needs arguments", "none", None);
        };
        let argument = |argument: &FunctionArg| match argument {
            FunctionArg::Unnamed(FunctionArgExpr::Expr(expression)) => Some(expression.clone()),
            _ => None,
        };
        let arguments: Option<Vec<Expr>> = list.args.iter().map(argument).collect();
        if arguments.is_none() {
            return self.fault_at(whole, "the function takes plain arguments", "not plain", None);
        }
        arguments
    }
}

/// An amount in a condition of which only the currency counts.
fn of_any_amount(node: Node) -> Node {
    match node {
        Node::Parameter(field, Constant::Datum(Datum::Money(money))) => {
            Node::Parameter(field, Datum::Money(Money { amount: 1.0, ..money }).into())
        }
        other => other,
    }
}
