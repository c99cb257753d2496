//! The small words of sentences: comparisons, spans of time, values in quotes.

use crate::model::Datum;
use crate::rules::expression::types::{Comparison, Constant, Node, Operation};

impl Comparison {
    /// `60 < x` is `x > 60`.
    pub(super) fn mirrored(self) -> Self {
        match self {
            Self::Less => Self::Greater,
            Self::LessOrEqual => Self::GreaterOrEqual,
            Self::Greater => Self::Less,
            Self::GreaterOrEqual => Self::LessOrEqual,
            same => same,
        }
    }

    /// What holds when it does not.
    pub(super) fn opposite(self) -> Self {
        match self {
            Self::Equal => Self::Unequal,
            Self::Unequal => Self::Equal,
            Self::Less => Self::GreaterOrEqual,
            Self::LessOrEqual => Self::Greater,
            Self::Greater => Self::LessOrEqual,
            Self::GreaterOrEqual => Self::Less,
        }
    }

    pub(super) fn phrase(self) -> &'static str {
        match self {
            Self::Equal => "is",
            Self::Unequal => "is not",
            Self::Less => "is less than",
            Self::LessOrEqual => "is at most",
            Self::Greater => "is more than",
            Self::GreaterOrEqual => "is at least",
        }
    }

    pub(super) fn plural(self) -> String {
        self.phrase().replacen("is", "are", 1)
    }

    pub(super) fn of_days(self) -> &'static str {
        match self {
            Self::Equal => "is",
            Self::Unequal => "is not",
            Self::Less => "is before",
            Self::LessOrEqual => "is on or before",
            Self::Greater => "is after",
            Self::GreaterOrEqual => "is on or after",
        }
    }
}

impl Operation {
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Add => "plus",
            Self::Subtract => "minus",
            Self::Multiply => "times",
            Self::Divide => "divided by",
        }
    }
}

/// The number that stands in the condition itself.
pub(super) fn number_of(node: &Node) -> Option<f64> {
    match node.constant() {
        Some(Constant::Datum(Datum::Number(number))) => Some(*number),
        _ => None,
    }
}

/// A value that stands in the condition itself.
pub(super) fn plain(constant: &Constant) -> String {
    match constant {
        Constant::Datum(datum) => quoted(datum, true),
        Constant::Interval { months, days } => span(*months, *days, 1.0),
    }
}

/// A text in quotes, unless it is a code.
pub(super) fn quoted(datum: &Datum, is_code: bool) -> String {
    match datum {
        Datum::Text(text) if is_code && !text.is_empty() && text.chars().all(char::is_alphanumeric) => text.to_string(),
        Datum::Text(text) => format!("\"{text}\""),
        Datum::List(items) => {
            let items: Vec<String> = items.values.iter().map(|item| quoted(item, is_code)).collect();
            one_spelling(&items)
        }
        Datum::Money(money) => {
            let written = money.to_string();
            let (amount, currency) = written.split_once(' ').unwrap_or((&written, ""));
            format!("{} {currency}", in_thousands(amount))
        }
        other => other.as_value().to_string(),
    }
}

/// `is A`, `is A or B`, `is one of A, B, C`, and their opposites.
pub(super) fn chosen_from(verb: &str, members: &[String], is_one: bool, not: bool) -> String {
    let negative = if verb == "is" { "is not" } else { "does not include" };
    match (members, not) {
        ([one], false) if is_one => format!("{verb} {one}"),
        ([one], true) if is_one => format!("{negative} {one}"),
        ([a, b], false) => format!("{verb} {a} or {b}"),
        ([a, b], true) => format!("{verb} neither {a} nor {b}"),
        (many, false) => format!("{verb} one of {}", one_spelling(many)),
        (many, true) => format!("{verb} none of {}", one_spelling(many)),
    }
}

/// Words that differ in their capital letters only are said once.
fn one_spelling(words: &[String]) -> String {
    let mut said: Vec<&str> = Vec::new();
    for word in words {
        if !said.iter().any(|known| known.to_lowercase() == word.to_lowercase()) {
            said.push(word);
        }
    }
    let spellings = if said.len() < words.len() { ", in the listed spellings" } else { "" };
    format!("{}{spellings}", said.join(", "))
}

/// `36000000` as `36,000,000`.
fn in_thousands(amount: &str) -> String {
    let (whole, rest) = amount.split_at(amount.find('.').unwrap_or(amount.len()));
    let digits = whole.trim_start_matches('-');
    let mut grouped = whole[..whole.len() - digits.len()].to_owned();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) && digits.len() > 4 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped + rest
}

/// A number of spans, such as `24 months`, with the parameter the number is from.
pub(super) fn interval(left: &Node, right: &Node) -> Option<(String, Option<u8>)> {
    let (unit, number) = match (left, right) {
        (Node::Constant(Constant::Interval { months, days }), number)
        | (number, Node::Constant(Constant::Interval { months, days })) => ((*months, *days), number),
        _ => return None,
    };
    let parameter = match number {
        Node::Parameter(field, _) => Some(*field),
        _ => None,
    };
    number_of(number).map(|number| (span(unit.0, unit.1, number), parameter))
}

/// So many times a span of months and days.
fn span(months: f64, days: f64, times: f64) -> String {
    let (number, unit) = match (months, days) {
        (12.0, _) => (times, "year"),
        (0.0, 7.0) => (times, "week"),
        (0.0, days) => (days * times, "day"),
        (months, _) => (months * times, "month"),
    };
    format!("{number} {unit}{}", if (number - 1.0).abs() < f64::EPSILON { "" } else { "s" })
}
