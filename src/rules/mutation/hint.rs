//! Which example would notice a change.

use jiff::civil::Date;
use sqlparser::ast::{BinaryOperator, Expr, InTarget, UnaryOperator, Value};

use super::change::parts;
use crate::rules::expression::{comparison, name_of, unnest};

/// The example that would tell two expressions apart, where what they are says so.
pub(super) fn hint(before: &Expr, after: &Expr) -> Option<String> {
    match (before, after) {
        (Expr::BinaryOp { op: BinaryOperator::And | BinaryOperator::Or, left, right }, _) => match after {
            Expr::BinaryOp { op: BinaryOperator::And | BinaryOperator::Or, left: a, right: b }
                if a == left && b == right =>
            {
                Some("an example in which just one of the two holds".to_owned())
            }
            _ => None,
        },
        (Expr::BinaryOp { op, .. }, _) if comparison(op).is_some() => Some(beside_the_limit(before, after)),
        (Expr::UnaryOp { op: UnaryOperator::Not, expr }, other) if unnest(expr) == other => {
            Some(format!("an example in which `{}` is known to hold, or not to", unnest(expr)))
        }
        (Expr::Identifier(_), _) => Some(format!("an example in which {before} is yes, or no")),
        (Expr::IsNull(inner) | Expr::IsNotNull(inner), _) => Some(format!("an example in which {inner} is blank")),
        (Expr::In { expr, target: InTarget::List(items), .. }, Expr::In { target: InTarget::List(left), .. }) => {
            let gone = items.iter().find(|item| !left.contains(item));
            Some(match gone {
                Some(gone) => format!("an example with {expr} = {gone}, and no other of the list"),
                None => format!("an example with {expr} = {}", items[0]),
            })
        }
        (Expr::In { expr, target: InTarget::List(items), .. }, _) => {
            Some(format!("an example with {expr} = {}", items.first()?))
        }
        (Expr::Between { expr, low, high, .. }, Expr::Between { low: other_low, high: other_high, .. }) => {
            let (low, high) = ((limit(low), limit(other_low)), (limit(high), limit(other_high)));
            Some(match (low, high) {
                ((Some(a), Some(b)), _) if a != b => format!("an example with {expr} = {}", a.lesser(b)),
                (_, (Some(a), Some(b))) if a != b => format!("an example with {expr} = {}", a.greater(b)),
                _ => format!("an example with {expr} on the limit"),
            })
        }
        (Expr::Between { expr, .. } | Expr::Like { expr, .. } | Expr::ILike { expr, .. }, _) => {
            Some(format!("an example in which {expr} fits"))
        }
        (Expr::Function(function), _) => match name_of(function).as_str() {
            "AT_LEAST" => {
                let count = |expression: &Expr| limit(parts(&mut expression.clone()).first()?);
                let (a, b) = (count(before)?, count(after)?);
                (a != b).then(|| format!("an example in which just {} of the conditions hold", a.lesser(b)))
            }
            "COALESCE" => Some("an example in which all but the last of them is blank".to_owned()),
            _ => None,
        },
        (Expr::Case { .. }, _) => Some("an example in which CASE comes to this".to_owned()),
        _ => None,
    }
}

/// The value at which two comparisons part.
fn beside_the_limit(before: &Expr, after: &Expr) -> String {
    let (Expr::BinaryOp { left, op, right }, Expr::BinaryOp { left: other_left, op: other_op, right: other_right }) =
        (before, after)
    else {
        // An equality and its negation.
        return match before {
            Expr::BinaryOp { left, right, .. } => format!("an example with {left} = {right}"),
            _ => "an example beside the limit".to_owned(),
        };
    };
    if op != other_op {
        let (subject, value) = if reads_nothing(left) { (right, left) } else { (left, right) };
        return format!("an example with {subject} = {value}");
    }
    let (subject, value, other_value, op) = if left == other_left {
        (left, right, other_right, op.clone())
    } else if right == other_right && reads_nothing(left) {
        (right, left, other_left, turned(op))
    } else {
        return format!("an example that tells `{before}` from `{after}`");
    };
    match (limit(value), limit(other_value)) {
        (Some(a), Some(b)) => {
            let value = match op {
                BinaryOperator::Gt | BinaryOperator::LtEq => a.greater(b),
                BinaryOperator::GtEq | BinaryOperator::Lt => a.lesser(b),
                _ => a,
            };
            format!("an example with {subject} = {value}")
        }
        _ => format!("an example with {subject} between {value} and {other_value}"),
    }
}

/// The operator that says the same with its sides exchanged.
fn turned(op: &BinaryOperator) -> BinaryOperator {
    match op {
        BinaryOperator::Gt => BinaryOperator::Lt,
        BinaryOperator::Lt => BinaryOperator::Gt,
        BinaryOperator::GtEq => BinaryOperator::LtEq,
        BinaryOperator::LtEq => BinaryOperator::GtEq,
        other => other.clone(),
    }
}

/// Whether an expression says the same for every supplier.
fn reads_nothing(expression: &Expr) -> bool {
    match expression {
        Expr::Identifier(_) | Expr::CompoundIdentifier(_) => false,
        other => parts(&mut other.clone()).into_iter().all(|part| reads_nothing(part)),
    }
}

/// A number or a day that stands in a condition.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Limit {
    Number(f64),
    Day(Date),
}

impl Limit {
    fn lesser(self, other: Self) -> Self {
        match (self, other) {
            (Self::Number(a), Self::Number(b)) if b < a => other,
            (Self::Day(a), Self::Day(b)) if b < a => other,
            _ => self,
        }
    }

    fn greater(self, other: Self) -> Self {
        if self.lesser(other) == self { other } else { self }
    }
}

impl std::fmt::Display for Limit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Number(number) => write!(f, "{number}"),
            Self::Day(day) => write!(f, "{day}"),
        }
    }
}

fn limit(expression: &Expr) -> Option<Limit> {
    match unnest(expression) {
        Expr::Value(value) => match &value.value {
            Value::Number(text, _) => text.parse().ok().map(Limit::Number),
            _ => None,
        },
        Expr::UnaryOp { op: UnaryOperator::Minus, expr } => match limit(expr)? {
            Limit::Number(number) => Some(Limit::Number(-number)),
            Limit::Day(_) => None,
        },
        Expr::TypedString(typed) => typed.value.value.clone().into_string()?.parse().ok().map(Limit::Day),
        _ => None,
    }
}

/// The example that would notice that a parameter has another value: told from the
/// innermost test it stands in.
pub(super) fn parameter_hint(condition: &Expr, name: &str, before: &Expr, after: &Expr) -> Option<String> {
    let mut inner = condition.clone();
    for part in parts(&mut inner) {
        if let Some(found) = parameter_hint(part, name, before, after) {
            return Some(found);
        }
    }
    let (with_before, with_after) = (with_value(condition, name, before), with_value(condition, name, after));
    if with_before == with_after { None } else { hint(&with_before, &with_after) }
}

/// A condition with a value in the place of a parameter.
fn with_value(condition: &Expr, name: &str, with: &Expr) -> Expr {
    if matches!(condition, Expr::Value(value) if value.value == Value::Placeholder(format!(":{name}"))) {
        return with.clone();
    }
    let mut other = condition.clone();
    for part in parts(&mut other) {
        *part = with_value(part, name, with);
    }
    other
}
