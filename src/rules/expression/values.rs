//! Values inside a condition: columns, literals, parameters, calculations.

use std::sync::Arc;

use sqlparser::ast::{
    BinaryOperator, CaseWhen, DataType, DateTimeField, Expr, Function, Ident, UnaryOperator, Value as SqlValue,
};

use super::compile::Compiler;
use super::functions::{ABOUT_CELLS, FUNCTIONS};
use super::parse::{comparison, name_of, unnest};
use super::types::{Constant, Node, Operation, Type};
use crate::model::{Datum, Field, closest};

/// A rule that reads more fields than this is several rules.
const MOST_FIELDS: usize = 64;

impl Compiler<'_> {
    /// Checks an expression that yields a value.
    pub(super) fn node(&mut self, expression: &Expr) -> Option<(Node, Type)> {
        match expression {
            Expr::Nested(inner) => self.node(inner),
            Expr::Identifier(name) => self.column(expression, name),
            Expr::CompoundIdentifier(names) => self.derived(expression, names),
            Expr::Value(value) => self.literal(expression, &value.value),
            Expr::TypedString(typed) if typed.data_type == DataType::Date => {
                let text = typed.value.value.clone().into_string().unwrap_or_default();
                match text.parse() {
                    Ok(date) => Some((Node::Constant(Datum::Date(date).into()), Type::Date)),
                    Err(_) => {
                        self.fault_at(expression, format!("`{text}` is no date"), "write DATE '2025-01-31'", None)
                    }
                }
            }
            Expr::Interval(interval) => self.interval(expression, interval),
            Expr::BinaryOp { left, op, right } if operation(op).is_some() => {
                self.calculate(expression, left, op, right)
            }
            Expr::UnaryOp { op: UnaryOperator::Minus, expr } => {
                let (node, kind) = self.node(expr)?;
                match (node, kind) {
                    (Node::Constant(Constant::Datum(Datum::Number(n))), _) => {
                        Some((Node::Constant(Datum::Number(-n).into()), Type::Number))
                    }
                    (node, Type::Number | Type::Interval) => Some((Node::Negate(Box::new(node)), kind)),
                    _ => self.fault_at(expression, format!("{} has no minus", kind.name()), kind.name(), None),
                }
            }
            Expr::Case { operand: None, conditions, else_result, .. } => {
                self.case(expression, conditions, else_result.as_deref())
            }
            Expr::Function(function) => match name_of(function).as_str() {
                "CURRENT_DATE" => Some((Node::Today, Type::Date)),
                "COALESCE" => self.coalesce(expression, function),
                "CARDINALITY" => self.cardinality(expression, function),
                "AT_LEAST" => self.truth(expression).map(|formula| (Node::Truth(Box::new(formula)), Type::Truth)),
                name if ABOUT_CELLS.contains(&name) => {
                    self.truth(expression).map(|formula| (Node::Truth(Box::new(formula)), Type::Truth))
                }
                other => {
                    let near = closest(other, FUNCTIONS.iter().copied()).map(|near| format!("did you mean {near}?"));
                    let help = near.or_else(|| Some(format!("the known functions are {}", FUNCTIONS.join(", "))));
                    self.fault_at(expression, format!("there is no function {other}"), "unknown", help)
                }
            },
            Expr::BinaryOp { .. }
            | Expr::UnaryOp { op: UnaryOperator::Not, .. }
            | Expr::IsNull(_)
            | Expr::IsNotNull(_)
            | Expr::Between { .. }
            | Expr::In { .. }
            | Expr::Like { .. }
            | Expr::ILike { .. } => {
                let known = matches!(expression, Expr::BinaryOp { op, .. }
                    if comparison(op).is_none() && !matches!(op, BinaryOperator::And | BinaryOperator::Or));
                if known {
                    return self.fault_at(
                        expression,
                        "this operator is not part of the condition language",
                        "not known",
                        None,
                    );
                }
                self.truth(expression).map(|formula| (Node::Truth(Box::new(formula)), Type::Truth))
            }
            _ => self.fault_at(expression, "this is not part of the condition language", "not known", None),
        }
    }

    fn column(&mut self, whole: &Expr, name: &Ident) -> Option<(Node, Type)> {
        if let Some((id, spec)) = self.scope.column(&name.value) {
            let kind = Type::of(spec);
            return self.field(whole, Field::Column(id)).map(|node| (node, kind));
        }
        let names = self.scope.names();
        let near = closest(&name.value, names.iter().map(String::as_str)).map(|near| format!("did you mean `{near}`?"));
        self.fault_at(whole, format!("there is no column `{}`", name.value), "unknown column", near)
    }

    fn derived(&mut self, whole: &Expr, names: &[Ident]) -> Option<(Node, Type)> {
        let full = names.iter().map(|name| name.value.as_str()).collect::<Vec<_>>().join(".");
        if let [table, field] = names
            && let Some(kind) = self.scope.derived(&table.value, &field.value)
        {
            return self.field(whole, Field::Derived(Arc::from(full))).map(|node| (node, kind));
        }
        let known = self.scope.names();
        let near = closest(&full, known.iter().map(String::as_str)).map(|near| format!("did you mean `{near}`?"));
        self.fault_at(whole, format!("there is no `{full}`"), "unknown table or field", near)
    }

    fn field(&mut self, whole: &Expr, field: Field) -> Option<Node> {
        let index = match self.fields.iter().position(|known| *known == field) {
            Some(index) => index,
            None if self.fields.len() == MOST_FIELDS => {
                let message = format!("a rule may read at most {MOST_FIELDS} fields");
                return self.fault_at(whole, message, "one too many", None);
            }
            None => {
                self.fields.push(field);
                self.fields.len() - 1
            }
        };
        Some(Node::Field(index as u8))
    }

    fn literal(&mut self, whole: &Expr, value: &SqlValue) -> Option<(Node, Type)> {
        match value {
            SqlValue::Number(text, _) => {
                let number: f64 = text.parse().ok()?;
                Some((Node::Constant(Datum::Number(number).into()), Type::Number))
            }
            SqlValue::SingleQuotedString(text) => {
                Some((Node::Constant(Datum::text(text.as_str()).into()), Type::Text { several: false }))
            }
            SqlValue::Boolean(truth) => Some((Node::Constant(Datum::Answer(*truth).into()), Type::Truth)),
            SqlValue::Null => {
                let help = "to ask whether a cell is empty write `column IS NULL`".to_owned();
                self.fault_at(whole, "NULL cannot be compared with", "never true", Some(help))
            }
            SqlValue::Placeholder(name) => self.parameter(whole, name.trim_start_matches(':')),
            SqlValue::DoubleQuotedString(_) => {
                self.fault_at(whole, "text stands in single quotes", "double quotes", Some("write '...'".to_owned()))
            }
            _ => self.fault_at(whole, "this literal is not part of the condition language", "not known", None),
        }
    }

    fn parameter(&mut self, whole: &Expr, name: &str) -> Option<(Node, Type)> {
        self.parameters.insert(name.to_owned());
        if let Some(parameter) = self.scope.parameter(name) {
            let (value, kind) = (parameter.value.clone(), parameter.kind());
            return match self.field(whole, Field::Parameter(format!(":{name}").into()))? {
                Node::Field(field) => Some((Node::Parameter(field, value.into()), kind)),
                other => Some((other, kind)),
            };
        }
        let names = self.scope.parameter_names();
        let near = closest(name, names.iter().map(String::as_str)).map(|near| format!("did you mean `:{near}`?"));
        let help = near.or_else(|| Some(format!("define it under [parameters]: {name} = ...")));
        self.fault_at(whole, format!("there is no parameter `:{name}`"), "unknown parameter", help)
    }

    fn interval(&mut self, whole: &Expr, interval: &sqlparser::ast::Interval) -> Option<(Node, Type)> {
        let usage = || Some("write INTERVAL '24' MONTH, or :months * INTERVAL '1' MONTH".to_owned());
        let number: Option<f64> = match unnest(&interval.value) {
            Expr::Value(value) => value.value.clone().into_string().or_else(|| Some(value.value.to_string())),
            _ => None,
        }
        .and_then(|text| text.parse().ok());
        let Some(number) = number else {
            return self.fault_at(whole, "an interval needs a number", "no number", usage());
        };
        let (months, days) = match &interval.leading_field {
            Some(DateTimeField::Year | DateTimeField::Years) => (12.0 * number, 0.0),
            Some(DateTimeField::Month | DateTimeField::Months) => (number, 0.0),
            Some(DateTimeField::Week(_) | DateTimeField::Weeks) => (0.0, 7.0 * number),
            Some(DateTimeField::Day | DateTimeField::Days) => (0.0, number),
            _ => return self.fault_at(whole, "an interval is of years, months, weeks or days", "no unit", usage()),
        };
        Some((Node::Constant(Constant::Interval { months, days }), Type::Interval))
    }

    fn calculate(
        &mut self,
        whole: &Expr,
        left: &Expr,
        operator: &BinaryOperator,
        right: &Expr,
    ) -> Option<(Node, Type)> {
        let operation = operation(operator)?;
        let (left, right) = (self.node(left), self.node(right));
        let ((left, left_type), (right, right_type)) = (left?, right?);
        let kind = match (operation, left_type, right_type) {
            (_, Type::Number, Type::Number)
            | (Operation::Divide, Type::Money, Type::Money)
            | (Operation::Subtract, Type::Date, Type::Date) => Type::Number,
            (Operation::Multiply | Operation::Divide, Type::Money, Type::Number)
            | (Operation::Multiply, Type::Number, Type::Money)
            | (Operation::Add | Operation::Subtract, Type::Money, Type::Money) => Type::Money,
            (Operation::Add | Operation::Subtract, Type::Date, Type::Interval) => Type::Date,
            (Operation::Multiply, Type::Number, Type::Interval)
            | (Operation::Multiply, Type::Interval, Type::Number) => Type::Interval,
            _ => {
                let message = format!("{} and {} cannot be combined like this", left_type.name(), right_type.name());
                return self.fault_at(whole, message, "types do not fit", None);
            }
        };
        Some((Node::Calculate(operation, Box::new(left), Box::new(right)), kind))
    }

    fn case(&mut self, whole: &Expr, conditions: &[CaseWhen], otherwise: Option<&Expr>) -> Option<(Node, Type)> {
        let mut branches = Vec::new();
        let mut kind = None;
        for when in conditions {
            let condition = self.truth(&when.condition);
            let result = self.node(&when.result);
            let (condition, (result, result_type)) = (condition?, result?);
            if *kind.get_or_insert(result_type) != result_type {
                return self.fault_at(
                    &when.result,
                    "all results of CASE must be of one type",
                    result_type.name(),
                    None,
                );
            }
            branches.push((condition, result));
        }
        let otherwise = match otherwise {
            Some(expression) => {
                let (node, node_type) = self.node(expression)?;
                if kind.is_some_and(|kind| kind != node_type) {
                    return self.fault_at(
                        expression,
                        "all results of CASE must be of one type",
                        node_type.name(),
                        None,
                    );
                }
                Some(Box::new(node))
            }
            None => None,
        };
        let Some(kind) = kind else { return self.fault_at(whole, "CASE needs a WHEN", "empty", None) };
        Some((Node::Case { branches, otherwise }, kind))
    }

    fn coalesce(&mut self, whole: &Expr, function: &Function) -> Option<(Node, Type)> {
        let mut parts = Vec::new();
        let mut kind: Option<Type> = None;
        for argument in self.arguments(whole, function)? {
            let (node, node_type) = self.node(&argument)?;
            if !kind.get_or_insert(node_type).comparable(node_type) {
                return self.fault_at(&argument, "all parts of COALESCE must be of one type", node_type.name(), None);
            }
            parts.push(node);
        }
        match kind {
            Some(kind) => Some((Node::Coalesce(parts), kind)),
            None => self.fault_at(whole, "COALESCE needs columns", "empty", None),
        }
    }

    fn cardinality(&mut self, whole: &Expr, function: &Function) -> Option<(Node, Type)> {
        let arguments = self.arguments(whole, function)?;
        let [argument] = &arguments[..] else {
            return self.fault_at(whole, "CARDINALITY counts the values of one column", "not one", None);
        };
        match self.node(argument)? {
            (node, Type::Text { several: true }) => Some((Node::Cardinality(Box::new(node)), Type::Number)),
            (_, kind) => self.fault_at(argument, "CARDINALITY counts the values of a list", kind.name(), None),
        }
    }
}

fn operation(operator: &BinaryOperator) -> Option<Operation> {
    Some(match operator {
        BinaryOperator::Plus => Operation::Add,
        BinaryOperator::Minus => Operation::Subtract,
        BinaryOperator::Multiply => Operation::Multiply,
        BinaryOperator::Divide => Operation::Divide,
        _ => return None,
    })
}
