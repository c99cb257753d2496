//! The types and nodes of a checked condition.

use super::formula::Formula;
use super::like::Patterns;
use crate::model::{ColumnSpec, ColumnType, Datum, ParameterNote};

/// What an expression yields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rules) enum Type {
    /// True or false: an answer, a comparison.
    Truth,
    /// A number or percentage.
    Number,
    /// An amount of money.
    Money,
    /// A day.
    Date,
    /// A span of months and days.
    Interval,
    /// Text or a code; the second field says whether a cell can hold several.
    Text { several: bool },
}

impl Type {
    /// The type of a column.
    pub(in crate::rules) fn of(spec: &ColumnSpec) -> Self {
        match spec.kind {
            ColumnType::Answer => Self::Truth,
            ColumnType::Number | ColumnType::Percent => Self::Number,
            ColumnType::Money => Self::Money,
            ColumnType::Date => Self::Date,
            ColumnType::List | ColumnType::Sector => Self::Text { several: true },
            ColumnType::Id | ColumnType::Text | ColumnType::Country | ColumnType::Choice => {
                Self::Text { several: false }
            }
        }
    }

    /// What people call it.
    pub(in crate::rules) fn name(self) -> &'static str {
        match self {
            Self::Truth => "a yes/no condition",
            Self::Number => "a number",
            Self::Money => "an amount of money",
            Self::Date => "a date",
            Self::Interval => "an interval",
            Self::Text { several: false } => "text",
            Self::Text { several: true } => "a list",
        }
    }

    /// Whether two values can be compared.
    pub(super) fn comparable(self, other: Self) -> bool {
        match (self, other) {
            (Self::Text { .. }, Self::Text { .. }) => true,
            (Self::Interval, _) | (_, Self::Interval) => false,
            (a, b) => a == b,
        }
    }
}

/// A value that stands in the condition itself.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::rules) enum Constant {
    /// A value like those of cells.
    Datum(Datum),
    /// A span of time.
    Interval { months: f64, days: f64 },
}

impl Constant {
    /// The words it is: one, those of a list, or none.
    pub(in crate::rules) fn words(&self) -> Vec<&str> {
        match self {
            Self::Datum(Datum::Text(word)) => vec![word],
            Self::Datum(Datum::List(items)) => items.values.iter().filter_map(word_of).collect(),
            _ => Vec::new(),
        }
    }
}

fn word_of(datum: &Datum) -> Option<&str> {
    match datum {
        Datum::Text(word) => Some(word),
        _ => None,
    }
}

/// A parameter in force: its value and type.
#[derive(Clone, Debug)]
pub(in crate::rules) struct Parameter {
    pub(in crate::rules) value: Datum,
    /// What reports say about it.
    pub(in crate::rules) note: ParameterNote,
    /// Whether the value holds on the as-of date. Otherwise it only stands in, so that
    /// the rules that use it can be checked.
    pub(in crate::rules) in_force: bool,
}

impl Parameter {
    /// The type of its value.
    pub(in crate::rules) fn kind(&self) -> Type {
        match self.value {
            Datum::Number(_) => Type::Number,
            Datum::Money(_) => Type::Money,
            Datum::Date(_) => Type::Date,
            Datum::Answer(_) => Type::Truth,
            Datum::Text(_) => Type::Text { several: false },
            Datum::List(_) => Type::Text { several: true },
        }
    }
}

/// How two values are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rules) enum Comparison {
    Equal,
    Unequal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// How two values are combined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rules) enum Operation {
    Add,
    Subtract,
    Multiply,
    Divide,
}

/// A checked expression that yields a value. Fields are numbered within their rule.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::rules) enum Node {
    Constant(Constant),
    /// A parameter, which is a field too, so that findings can name it.
    Parameter(u8, Constant),
    Today,
    Field(u8),
    Truth(Box<Formula>),
    Calculate(Operation, Box<Node>, Box<Node>),
    Negate(Box<Node>),
    Coalesce(Vec<Node>),
    Case {
        branches: Vec<(Formula, Node)>,
        otherwise: Option<Box<Node>>,
    },
    Cardinality(Box<Node>),
}

/// A checked expression that is true or false and is not made of others by AND, OR
/// and NOT.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::rules) enum Test {
    /// An answer as it stands.
    Holds(Node),
    Compare(Comparison, Node, Node),
    /// The second holds constants and parameters.
    In(Node, Vec<Node>),
    Like {
        value: Node,
        patterns: Patterns,
    },
    Missing(Node),
    /// Whether a cell says something that could not be read.
    Unreadable(Node),
    /// Whether the supplier wrote that it does not know or will not say.
    Declined(Node),
    /// Whether two amounts can be compared.
    Convertible(Node, Node),
}

impl Node {
    /// The value, where it is the same for every supplier.
    pub(in crate::rules) fn constant(&self) -> Option<&Constant> {
        match self {
            Self::Constant(constant) | Self::Parameter(_, constant) => Some(constant),
            _ => None,
        }
    }

    /// Whether it is the same for every supplier on a day.
    pub(in crate::rules) fn is_fixed(&self) -> bool {
        match self {
            Self::Constant(_) | Self::Parameter(..) | Self::Today => true,
            Self::Calculate(_, left, right) => left.is_fixed() && right.is_fixed(),
            Self::Negate(inner) => inner.is_fixed(),
            _ => false,
        }
    }
}

impl Test {
    /// The values it looks at.
    pub(super) fn nodes(&self) -> Vec<&Node> {
        match self {
            Self::Holds(node) | Self::Missing(node) | Self::Unreadable(node) | Self::Declined(node) => vec![node],
            Self::Like { value, patterns } => std::iter::once(value).chain(patterns.written()).collect(),
            Self::Compare(_, left, right) | Self::Convertible(left, right) => vec![left, right],
            Self::In(node, members) => std::iter::once(node).chain(members).collect(),
        }
    }
}
