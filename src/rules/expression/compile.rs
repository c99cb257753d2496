//! From the text of a condition to a checked [`Formula`].

use std::collections::BTreeSet;

use sqlparser::ast::{BinaryOperator, Expr, InTarget, UnaryOperator};

use super::evaluate::collect_fields;
use super::faults::{ConditionFault, mismatch_help};
use super::formula::{Atom, Formula};
use super::functions::asks_about_cells;
use super::parse::{comparison, name_of, parse, unnest};
use super::types::{Comparison, Constant, Node, Parameter, Test, Type};
use crate::model::{ColumnSpec, Datum, Field};

/// What conditions can refer to.
pub(in crate::rules) trait Scope {
    /// A column of the vocabulary.
    fn column(&self, name: &str) -> Option<(crate::model::ColumnId, &ColumnSpec)>;
    /// The type of a field of a table or of the chain.
    fn derived(&self, table: &str, field: &str) -> Option<Type>;
    /// A parameter in force.
    fn parameter(&self, name: &str) -> Option<&Parameter>;
    /// Every name, for suggestions.
    fn names(&self) -> Vec<String>;
    /// The parameters, for suggestions.
    fn parameter_names(&self) -> Vec<String>;
}

/// Compiles the conditions of one rule, which share fields and atoms.
pub(in crate::rules) struct Compiler<'a> {
    pub(super) scope: &'a dyn Scope,
    /// What the conditions read; their places are the numbers nodes use.
    pub(in crate::rules) fields: Vec<Field>,
    /// The tests the conditions are made of.
    pub(in crate::rules) atoms: Vec<Atom>,
    /// The parameters they use.
    pub(in crate::rules) parameters: BTreeSet<String>,
    pub(super) faults: Vec<ConditionFault>,
    pub(super) text: String,
}

impl<'a> Compiler<'a> {
    pub(in crate::rules) fn new(scope: &'a dyn Scope) -> Self {
        Self {
            scope,
            fields: Vec::new(),
            atoms: Vec::new(),
            parameters: BTreeSet::new(),
            faults: Vec::new(),
            text: String::new(),
        }
    }

    /// Compiles a condition, or tells every fault in it.
    pub(in crate::rules) fn condition(&mut self, text: &str) -> Result<Formula, Vec<ConditionFault>> {
        text.clone_into(&mut self.text);
        match parse(text) {
            Ok(expression) => self.parsed(&expression),
            Err(fault) => {
                let span = self.parse_fault_span(&fault.to_string());
                let message = fault.to_string().replace("sql parser error: ", "");
                let words = message.split(" at Line").next().unwrap_or_default().to_owned();
                self.fault(span, format!("the condition cannot be parsed: {words}"), "here", None);
                Err(std::mem::take(&mut self.faults))
            }
        }
    }

    /// The same for a condition that has been parsed.
    pub(in crate::rules) fn parsed(&mut self, expression: &Expr) -> Result<Formula, Vec<ConditionFault>> {
        let formula = self.truth(expression);
        let faults = std::mem::take(&mut self.faults);
        match formula {
            Some(formula) if faults.is_empty() => Ok(formula),
            _ => Err(faults),
        }
    }

    pub(super) fn truth(&mut self, expression: &Expr) -> Option<Formula> {
        match expression {
            Expr::Nested(inner) => self.truth(inner),
            Expr::BinaryOp { left, op: BinaryOperator::And, right } => {
                Some(Formula::And(self.flatten(left, right, &BinaryOperator::And)?))
            }
            Expr::BinaryOp { left, op: BinaryOperator::Or, right } => {
                Some(Formula::Or(self.flatten(left, right, &BinaryOperator::Or)?))
            }
            Expr::UnaryOp { op: UnaryOperator::Not, expr } => self.truth(expr).map(negated),
            Expr::BinaryOp { left, op, right } if comparison(op).is_some() => self.compare(expression, left, op, right),
            Expr::IsNull(inner) => self.missing(inner),
            Expr::IsNotNull(inner) => self.missing(inner).map(negated),
            Expr::IsTrue(_) | Expr::IsFalse(_) | Expr::IsNotTrue(_) | Expr::IsNotFalse(_) => {
                let help = "write the column itself, or NOT and the column".to_owned();
                self.fault_at(expression, "a condition is true or false by itself", "not needed", Some(help))
            }
            Expr::Between { expr, negated: not, low, high } => {
                let low = self.compare(expression, expr, &BinaryOperator::GtEq, low)?;
                let high = self.compare(expression, expr, &BinaryOperator::LtEq, high)?;
                Some(negated_if(*not, Formula::And(vec![low, high])))
            }
            Expr::In { expr, target: InTarget::List(items), negated: not, .. } => {
                self.is_in(expression, expr, items, *not)
            }
            Expr::Like { negated: not, expr, pattern, any, escape_char: None } => {
                Some(negated_if(*not, self.like(expr, pattern, *any, false)?))
            }
            Expr::ILike { negated: not, expr, pattern, any, escape_char: None } => {
                Some(negated_if(*not, self.like(expr, pattern, *any, true)?))
            }
            // Every form that a value may be asked for as a condition ends above or here:
            // it would be handed back and forth for ever otherwise.
            Expr::In { .. } => {
                let help = "write the values in brackets: IN ('...', '...')".to_owned();
                self.fault_at(expression, "IN takes a list of values", "no list", Some(help))
            }
            Expr::Like { .. } | Expr::ILike { .. } => {
                let help = "write column LIKE '...%', or LIKE ANY ('...%', '...') for several".to_owned();
                self.fault_at(expression, "LIKE takes patterns without ESCAPE", "not known", Some(help))
            }
            Expr::Function(function) if name_of(function) == "AT_LEAST" => self.at_least(expression, function),
            Expr::Function(function) if asks_about_cells(&name_of(function)) => self.about_cells(expression, function),
            other => {
                let (node, kind) = self.node(other)?;
                match (node, kind) {
                    (node, Type::Truth) => Some(self.as_formula(node, other)),
                    (_, kind) => {
                        let help = match kind {
                            Type::Number | Type::Money => Some("compare it with something: `> 0`".to_owned()),
                            Type::Text { .. } => Some("compare it with something: `= '...'`".to_owned()),
                            _ => None,
                        };
                        let message = format!("a condition must be true or false, but this is {}", kind.name());
                        self.fault_at(other, message, kind.name(), help)
                    }
                }
            }
        }
    }

    /// A value that is true or false as a condition.
    fn as_formula(&mut self, node: Node, written: &Expr) -> Formula {
        match node {
            Node::Truth(formula) => *formula,
            Node::Constant(Constant::Datum(Datum::Answer(truth))) => Formula::Constant(truth),
            Node::Coalesce(parts) => {
                let arguments = match unnest(written) {
                    Expr::Function(function) => self.arguments(written, function).unwrap_or_default(),
                    _ => Vec::new(),
                };
                let part = |(place, part)| self.as_formula(part, arguments.get(place).unwrap_or(written));
                Formula::Coalesce(parts.into_iter().enumerate().map(part).collect())
            }
            other => self.atom(Test::Holds(other), written.to_string()),
        }
    }

    fn flatten(&mut self, left: &Expr, right: &Expr, operator: &BinaryOperator) -> Option<Vec<Formula>> {
        let mut parts = Vec::new();
        for side in [left, right] {
            match side {
                Expr::BinaryOp { left, op, right } if op == operator => {
                    parts.extend(self.flatten(left, right, operator).unwrap_or_default());
                }
                other => parts.extend(self.truth(other)),
            }
        }
        // Faults were noted; whether the parts are complete no longer matters then.
        if self.faults.is_empty() { Some(parts) } else { None }
    }

    fn compare(&mut self, whole: &Expr, left: &Expr, operator: &BinaryOperator, right: &Expr) -> Option<Formula> {
        let comparison = comparison(operator)?;
        let (left_node, right_node) = (self.node(left), self.node(right));
        let ((left_node, left_type), (right_node, right_type)) = (left_node?, right_node?);
        let nought = |node: &Node| node.constant() == Some(&Constant::Datum(Datum::Number(0.0)));
        let with_nought =
            (left_type == Type::Money && nought(&right_node)) || (right_type == Type::Money && nought(&left_node));
        if !with_nought && !left_type.comparable(right_type) {
            let help = mismatch_help(left_type, right_type);
            let message = format!("{} cannot be compared with {}", left_type.name(), right_type.name());
            return self.fault_at(whole, message, "different types", help);
        }
        let several = Type::Text { several: true };
        if left_type == several && right_type == several {
            let help = "compare a list with one value, or write column IN (...)".to_owned();
            return self.fault_at(whole, "a list cannot be compared with a list", "two lists", Some(help));
        }
        if comparison == Comparison::Unequal && (left_type == several || right_type == several) {
            let help = "write NOT (column = '...'), which asks that none of its values is".to_owned();
            return self.fault_at(whole, "`<>` on a list says nothing", "a list", Some(help));
        }
        self.check_literal(left, &left_node, right, &right_node)?;
        self.check_literal(right, &right_node, left, &left_node)?;
        Some(self.atom(Test::Compare(comparison, left_node, right_node), format!("{left} {operator} {right}")))
    }

    fn missing(&mut self, inner: &Expr) -> Option<Formula> {
        match self.node(inner)? {
            (node @ Node::Field(_), _) => Some(self.atom(Test::Missing(node), format!("{inner} IS NULL"))),
            _ => self.fault_at(inner, "IS NULL asks about a column", "not a column", None),
        }
    }

    pub(super) fn atom(&mut self, test: Test, text: String) -> Formula {
        if let Some(known) = self.atoms.iter().position(|atom| atom.test == test) {
            return Formula::Atom(known as u16);
        }
        let fields = self.fields_of(&test);
        self.atoms.push(Atom { test, fields, text });
        Formula::Atom((self.atoms.len() - 1) as u16)
    }

    fn fields_of(&self, test: &Test) -> u64 {
        let mut fields = 0;
        for node in test.nodes() {
            collect_fields(node, &mut fields);
            self.nested_fields(node, &mut fields);
        }
        fields
    }

    /// The fields of conditions that stand inside a value.
    fn nested_fields(&self, node: &Node, fields: &mut u64) {
        let mut formula = |formula: &Formula| {
            for atom in formula.atoms() {
                *fields |= self.atoms[usize::from(atom)].fields;
            }
        };
        match node {
            Node::Truth(inner) => formula(inner),
            Node::Case { branches, otherwise } => {
                branches.iter().for_each(|(condition, _)| formula(condition));
                branches.iter().for_each(|(_, node)| self.nested_fields(node, fields));
                otherwise.iter().for_each(|node| self.nested_fields(node, fields));
            }
            Node::Coalesce(parts) => parts.iter().for_each(|part| self.nested_fields(part, fields)),
            Node::Calculate(_, a, b) => [a, b].into_iter().for_each(|part| self.nested_fields(part, fields)),
            Node::Negate(inner) | Node::Cardinality(inner) => self.nested_fields(inner, fields),
            Node::Constant(_) | Node::Parameter(..) | Node::Today | Node::Field(_) => {}
        }
    }
}

fn negated(formula: Formula) -> Formula {
    Formula::Not(Box::new(formula))
}

pub(super) fn negated_if(not: bool, formula: Formula) -> Formula {
    if not { negated(formula) } else { formula }
}
