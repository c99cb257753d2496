//! Answers an atom for one supplier.

use std::cmp::Ordering;

use jiff::Span;
use jiff::civil::Date;

use super::formula::{AtomState, Formula, Truth};
use super::types::{Comparison, Constant, Node, Operation, Test};
use crate::model::{Cell, Datum, GapKind, Money, Rates, Value};

/// A supplier as a rule sees it: the cells of its fields, and what day it is.
pub trait Row {
    /// The cell of a field, numbered within the rule.
    fn cell(&self, field: u8) -> Cell<'_>;
    /// The as-of date.
    fn today(&self) -> Date;
    /// The exchange rates of that day.
    fn rates(&self) -> &Rates;
    /// The value of an atom of the same rule that stands inside another.
    fn atom(&self, atom: u16) -> AtomState;
}

/// What would have to be known to settle a test.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Needs {
    /// Fields with gaps, numbered within the rule, as a bit set.
    pub fields: u64,
    /// Whether an exchange rate is missing.
    pub rate: bool,
    /// Whether something is said there that could not be read. A default may stand in
    /// for what nobody said, never for that.
    pub unread: bool,
}

impl Needs {
    /// Both together.
    pub fn and(self, other: Self) -> Self {
        Self { fields: self.fields | other.fields, rate: self.rate || other.rate, unread: self.unread || other.unread }
    }
}

/// Why there is no value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Open {
    needs: Needs,
    /// Every gap is of a question that does not apply.
    inapplicable: bool,
}

impl Open {
    /// Both together.
    pub fn and(self, other: Self) -> Self {
        Self { needs: self.needs.and(other.needs), inapplicable: self.inapplicable && other.inapplicable }
    }

    /// What a test says that has no value for it.
    pub fn state(self) -> AtomState {
        let truth = if self.inapplicable { Truth::NotApplicable } else { Truth::Unknown };
        AtomState { truth, needs: self.needs }
    }
}

/// A value on its way through an expression.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::rules) enum Operand<'a> {
    Value(Value<'a>),
    Interval { months: f64, days: f64 },
}

pub(in crate::rules) type Result<'a> = std::result::Result<Operand<'a>, Open>;

/// Answers a test.
pub(super) fn test(test: &Test, row: &dyn Row) -> AtomState {
    match try_test(test, row) {
        Ok(Some(truth)) => AtomState { truth: if truth { Truth::True } else { Truth::False }, needs: Needs::default() },
        // A list that was read in part: what was read does not settle it.
        Ok(None) => AtomState { truth: Truth::Unknown, needs: fields_of(test) },
        Err(open) => open.state(),
    }
}

fn try_test(test: &Test, row: &dyn Row) -> std::result::Result<Option<bool>, Open> {
    match test {
        Test::Holds(node) => Ok(matches!(value(node, row)?, Operand::Value(Value::Answer(true))).into()),
        Test::Compare(comparison, left, right) => {
            let (left, right) = both(value(left, row), value(right, row))?;
            compare(*comparison, left, right, row.rates())
        }
        Test::In(node, members) => {
            let found = value(node, row)?;
            Ok(any_of(found, &|item| members.iter().filter_map(Node::constant).any(|member| is_in(item, member))))
        }
        Test::Like { value: node, patterns } => {
            let found = value(node, row)?;
            Ok(any_of(found, &|item| matches!(item, Value::Text(text) if patterns.fit(text))))
        }
        Test::Missing(node) => missing(node, row).map(Some),
        Test::Unreadable(node) => about_gap(node, row, &[GapKind::Unreadable]).map(Some),
        Test::Declined(node) => about_gap(node, row, &[GapKind::Unknown, GapKind::Withheld]).map(Some),
        Test::Convertible(left, right) => match both(value(left, row), value(right, row))? {
            (Operand::Value(Value::Money(a)), Operand::Value(Value::Money(b))) => {
                Ok(Some(row.rates().convert(b, a.currency).is_some()))
            }
            _ => Ok(Some(false)),
        },
    }
}

/// Whether a cell holds a gap of some kinds; any other gap leaves it open.
fn about_gap(node: &Node, row: &dyn Row, kinds: &[GapKind]) -> std::result::Result<bool, Open> {
    let Node::Field(field) = node else { return Ok(false) };
    match row.cell(*field) {
        Cell::Value(_) => Ok(false),
        Cell::Gap(gap) if kinds.contains(&gap.kind) => Ok(true),
        Cell::Gap(gap) => Err(open(*field, gap.kind)),
    }
}

/// Every field a test reads, for a list that was only read in part.
fn fields_of(test: &Test) -> Needs {
    let mut fields = 0;
    test.nodes().into_iter().for_each(|node| collect_fields(node, &mut fields));
    Needs { fields, unread: true, ..Needs::default() }
}

pub(super) fn collect_fields(node: &Node, fields: &mut u64) {
    match node {
        Node::Field(field) | Node::Parameter(field, _) => *fields |= 1 << field,
        Node::Constant(_) | Node::Today | Node::Truth(_) => {}
        Node::Calculate(_, a, b) => {
            collect_fields(a, fields);
            collect_fields(b, fields);
        }
        Node::Negate(inner) | Node::Cardinality(inner) => collect_fields(inner, fields),
        Node::Coalesce(parts) => parts.iter().for_each(|part| collect_fields(part, fields)),
        Node::Case { branches, otherwise } => {
            branches.iter().for_each(|(_, node)| collect_fields(node, fields));
            otherwise.iter().for_each(|node| collect_fields(node, fields));
        }
    }
}

/// Whether a supplier left something open that was asked.
fn missing(node: &Node, row: &dyn Row) -> std::result::Result<bool, Open> {
    let Node::Field(field) = node else {
        return match value(node, row) {
            Ok(_) => Ok(false),
            Err(open) => Err(open),
        };
    };
    match row.cell(*field) {
        Cell::Value(_) => Ok(false),
        Cell::Gap(gap) => match gap.kind {
            GapKind::Blank | GapKind::Unknown | GapKind::Withheld => Ok(true),
            kind @ (GapKind::Absent | GapKind::Unreadable | GapKind::NotApplicable) => Err(open(*field, kind)),
        },
    }
}

fn open(field: u8, gap: GapKind) -> Open {
    let inapplicable = gap == GapKind::NotApplicable;
    let fields = if inapplicable { 0 } else { 1 << field };
    Open { needs: Needs { fields, rate: false, unread: gap == GapKind::Unreadable }, inapplicable }
}

fn both<'a>(left: Result<'a>, right: Result<'a>) -> std::result::Result<(Operand<'a>, Operand<'a>), Open> {
    match (left, right) {
        (Ok(left), Ok(right)) => Ok((left, right)),
        (Err(a), Err(b)) => Err(a.and(b)),
        (Err(open), _) | (_, Err(open)) => Err(open),
    }
}

pub(in crate::rules) fn value<'a>(node: &'a Node, row: &'a dyn Row) -> Result<'a> {
    match node {
        Node::Constant(constant) | Node::Parameter(_, constant) => Ok(match constant {
            Constant::Datum(datum) => Operand::Value(datum.as_value()),
            Constant::Interval { months, days } => Operand::Interval { months: *months, days: *days },
        }),
        Node::Today => Ok(Operand::Value(Value::Date(row.today()))),
        Node::Field(field) => match row.cell(*field) {
            Cell::Value(value) => Ok(Operand::Value(value)),
            Cell::Gap(gap) => Err(open(*field, gap.kind)),
        },
        Node::Truth(formula) => truth(formula, row),
        Node::Calculate(operation, left, right) => {
            let (left, right) = both(value(left, row), value(right, row))?;
            calculate(*operation, left, right, row.rates())
        }
        Node::Negate(inner) => Ok(match value(inner, row)? {
            Operand::Value(Value::Number(n)) => Operand::Value(Value::Number(-n)),
            Operand::Interval { months, days } => Operand::Interval { months: -months, days: -days },
            other @ Operand::Value(_) => other,
        }),
        Node::Coalesce(parts) => {
            let mut so_far: Option<Open> = None;
            for part in parts {
                match value(part, row) {
                    Ok(found) => return Ok(found),
                    Err(open) => {
                        let known = so_far.map_or(open, |known| known.and(open));
                        if open.needs.unread {
                            return Err(known);
                        }
                        so_far = Some(known);
                    }
                }
            }
            Err(so_far.unwrap_or(Open { needs: Needs::default(), inapplicable: false }))
        }
        Node::Case { branches, otherwise } => case(branches, otherwise.as_deref(), row),
        Node::Cardinality(inner) => match value(inner, row)? {
            Operand::Value(Value::List(items)) if items.partial && items.values.is_empty() => {
                let mut fields = 0;
                collect_fields(inner, &mut fields);
                let needs = Needs { fields, unread: true, ..Needs::default() };
                Err(Open { needs, inapplicable: false })
            }
            Operand::Value(Value::List(items)) => Ok(Operand::Value(Value::Number(items.values.len() as f64))),
            _ => Ok(Operand::Value(Value::Number(1.0))),
        },
    }
}

fn truth<'a>(formula: &Formula, row: &dyn Row) -> Result<'a> {
    let states = |atom| row.atom(atom);
    match formula.truth(&states) {
        Truth::True => Ok(Operand::Value(Value::Answer(true))),
        Truth::False => Ok(Operand::Value(Value::Answer(false))),
        open => {
            let mut needs = Needs::default();
            for atom in formula.atoms() {
                needs = needs.and(states(atom).needs);
            }
            Err(Open { needs, inapplicable: open == Truth::NotApplicable })
        }
    }
}

fn case<'a>(branches: &'a [(Formula, Node)], otherwise: Option<&'a Node>, row: &'a dyn Row) -> Result<'a> {
    for (condition, result) in branches {
        if let Operand::Value(Value::Answer(true)) = truth(condition, row)? {
            return value(result, row);
        }
    }
    match otherwise {
        Some(node) => value(node, row),
        None => Err(Open { needs: Needs::default(), inapplicable: true }),
    }
}

/// Whether any of several values fits; `None` when the list was read in part and
/// nothing of what was read fits.
fn any_of(found: Operand<'_>, fits: &dyn Fn(Value<'_>) -> bool) -> Option<bool> {
    match found {
        Operand::Value(Value::List(items)) => {
            if items.values.iter().any(|item| fits(item.as_value())) {
                Some(true)
            } else if items.partial {
                None
            } else {
                Some(false)
            }
        }
        Operand::Value(value) => Some(fits(value)),
        Operand::Interval { .. } => Some(false),
    }
}

/// Whether a value is a member of a list, or one of the values of a member that is a list.
fn is_in(value: Value<'_>, member: &Constant) -> bool {
    let equals = |other: &Datum| order(value, other.as_value()) == Some(Ordering::Equal);
    match member {
        Constant::Datum(Datum::List(items)) => items.values.iter().any(equals),
        Constant::Datum(datum) => equals(datum),
        Constant::Interval { .. } => false,
    }
}

fn compare(
    comparison: Comparison,
    left: Operand<'_>,
    right: Operand<'_>,
    rates: &Rates,
) -> std::result::Result<Option<bool>, Open> {
    let (Operand::Value(mut left), Operand::Value(mut right)) = (left, right) else { return Ok(Some(false)) };
    if let (Value::Money(a), Value::Money(b)) = (left, right) {
        // Always the same of the two is converted, so that rounding cannot make a difference
        // between `a < b` and `b > a`. `quick` relies on it.
        let (a, b) = if a.currency <= b.currency {
            (a, in_currency_of(a, b, rates)?)
        } else {
            (in_currency_of(b, a, rates)?, b)
        };
        (left, right) = (Value::Money(a), Value::Money(b));
    }
    let fits = |a: Value<'_>, b: Value<'_>| order(a, b).is_some_and(|ordering| holds(comparison, ordering));
    Ok(match (left, right) {
        (Value::List(_), Value::List(_)) => Some(false),
        (list @ Value::List(_), one) => any_of(Operand::Value(list), &|item| fits(item, one)),
        (one, list @ Value::List(_)) => any_of(Operand::Value(list), &|item| fits(one, item)),
        (a, b) => Some(fits(a, b)),
    })
}

/// An amount in the currency of another.
fn in_currency_of(other: Money, amount: Money, rates: &Rates) -> std::result::Result<Money, Open> {
    let rate_is_missing = Open { needs: Needs { rate: true, ..Needs::default() }, inapplicable: false };
    // Nought is the same in every currency.
    if other.amount == 0.0 || amount.amount == 0.0 {
        return Ok(Money { currency: other.currency, ..amount });
    }
    rates.convert(amount, other.currency).ok_or(rate_is_missing)
}

pub(super) fn holds(comparison: Comparison, ordering: Ordering) -> bool {
    match comparison {
        Comparison::Equal => ordering.is_eq(),
        Comparison::Unequal => ordering.is_ne(),
        Comparison::Less => ordering.is_lt(),
        Comparison::LessOrEqual => ordering.is_le(),
        Comparison::Greater => ordering.is_gt(),
        Comparison::GreaterOrEqual => ordering.is_ge(),
    }
}

fn order(a: Value<'_>, b: Value<'_>) -> Option<Ordering> {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a.partial_cmp(&b),
        (Value::Money(a), Value::Money(b)) => a.amount.partial_cmp(&b.amount),
        (Value::Money(a), Value::Number(b)) => a.amount.partial_cmp(&b),
        (Value::Number(a), Value::Money(b)) => a.partial_cmp(&b.amount),
        (Value::Date(a), Value::Date(b)) => Some(a.cmp(&b)),
        (Value::Text(a), Value::Text(b)) => Some(a.cmp(b)),
        (Value::Answer(a), Value::Answer(b)) => Some(a.cmp(&b)),
        _ => None,
    }
}

pub(super) fn calculate<'a>(operation: Operation, left: Operand<'_>, right: Operand<'_>, rates: &Rates) -> Result<'a> {
    use Operand::{Interval, Value as V};
    let nothing = Open { needs: Needs::default(), inapplicable: false };
    Ok(match (left, right) {
        (V(Value::Number(a)), V(Value::Number(b))) => V(Value::Number(arithmetic(operation, a, b).ok_or(nothing)?)),
        (V(Value::Money(a)), V(Value::Number(b))) => {
            V(Value::Money(Money { amount: arithmetic(operation, a.amount, b).ok_or(nothing)?, ..a }))
        }
        (V(Value::Number(a)), V(Value::Money(b))) => {
            V(Value::Money(Money { amount: arithmetic(operation, a, b.amount).ok_or(nothing)?, ..b }))
        }
        (V(Value::Money(a)), V(Value::Money(b))) => {
            let b = in_currency_of(a, b, rates)?;
            let result = arithmetic(operation, a.amount, b.amount).ok_or(nothing)?;
            if operation == Operation::Divide {
                V(Value::Number(result))
            } else {
                V(Value::Money(Money { amount: result, ..a }))
            }
        }
        (V(Value::Date(a)), V(Value::Date(b))) => V(Value::Number(f64::from(days_between(a, b)))),
        (V(Value::Date(date)), Interval { months, days }) => {
            let sign = if operation == Operation::Subtract { -1.0 } else { 1.0 };
            V(Value::Date(shift(date, sign * months, sign * days).ok_or(nothing)?))
        }
        (V(Value::Number(factor)), Interval { months, days })
        | (Interval { months, days }, V(Value::Number(factor))) => {
            Interval { months: months * factor, days: days * factor }
        }
        _ => return Err(nothing),
    })
}

fn arithmetic(operation: Operation, a: f64, b: f64) -> Option<f64> {
    let result = match operation {
        Operation::Add => a + b,
        Operation::Subtract => a - b,
        Operation::Multiply => a * b,
        Operation::Divide => a / b,
    };
    result.is_finite().then_some(result)
}

fn days_between(a: Date, b: Date) -> i32 {
    b.until(a).map_or(0, |span| span.get_days())
}

fn shift(date: Date, months: f64, days: f64) -> Option<Date> {
    let span = Span::new().try_months(months.round() as i64).ok()?.try_days(days.round() as i64).ok()?;
    date.checked_add(span).ok()
}

/// A constant of a condition as a value of cells.
impl From<Datum> for Constant {
    fn from(datum: Datum) -> Self {
        Self::Datum(datum)
    }
}
