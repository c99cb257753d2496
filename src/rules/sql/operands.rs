//! From a value inside a condition to expressions: whether it is there, and what it is.

use super::asking::OfRule;
use super::dialect::Kind;
use super::fields::{Facet, NOT_APPLICABLE, UNREADABLE};
use super::layers::Term;
use super::truths::{Code, Scale, combined};
use super::{LeftOut, Res};
use crate::model::{ColumnId, ColumnType, Currency, Field, Money, Value};
use crate::rules::expression::{Constant, Formula, Node, Operand as Evaluated, Operation, Truth, value};

/// A value: whether it is there, and what it is.
#[derive(Clone, Debug)]
pub(super) struct Operand {
    /// True where there is a value, else the kind of opening.
    pub(super) open: Code,
    /// Where something is said that cannot be read.
    pub(super) unread: Option<Term>,
    pub(super) worth: Worth,
}

/// What a value is.
#[derive(Clone, Debug)]
pub(super) enum Worth {
    /// There is none.
    Nothing,
    /// 0 for false, 3 for true.
    Truth(Term),
    Number(Term),
    Money(Amount),
    Day(Term),
    Word(Term),
    /// Several words, and whether there are more that could not be read.
    Words(Term, Term),
}

/// An amount of money.
#[derive(Clone, Debug)]
pub(super) struct Amount {
    pub(super) number: Term,
    /// A code, or `~` and a column where none is stated.
    pub(super) currency: Term,
    /// What one unit of the base of the rates costs in it; nothing where that is not known.
    pub(super) rate: Term,
}

/// What marks a currency that is not stated; it comes after every code.
pub(super) const UNSTATED: char = '~';

impl Operand {
    pub(super) fn known(worth: Worth) -> Self {
        Self { open: Code::Known(Truth::True), unread: None, worth }
    }

    pub(super) fn unknown() -> Self {
        Self { open: Code::Known(Truth::Unknown), unread: None, worth: Worth::Nothing }
    }

    /// What both lack together.
    pub(super) fn both(&self, other: &Self) -> (Code, Option<Term>) {
        let open = combined(vec![self.open.clone(), other.open.clone()], Scale::All);
        (open, either(self.unread.clone(), other.unread.clone()))
    }
}

/// Where one of two things holds.
pub(super) fn either(one: Option<Term>, other: Option<Term>) -> Option<Term> {
    match (one, other) {
        (Some(one), Some(other)) if one == other => Some(one),
        (Some(one), Some(other)) => Some(one.with(&other, |one, other| format!("({one} OR {other})"))),
        (one, other) => one.or(other),
    }
}

impl OfRule<'_, '_> {
    /// A value, as expressions.
    pub(super) fn operand(&mut self, node: &Node) -> Res<Operand> {
        if node.is_fixed() {
            return self.fixed(node);
        }
        match node {
            Node::Field(field) => self.field(*field),
            Node::Truth(formula) => self.truth_of(formula),
            Node::Calculate(operation, left, right) => self.calculated(*operation, left, right),
            Node::Negate(inner) => {
                let inner = self.operand(inner)?;
                let worth = match inner.worth {
                    Worth::Number(number) => Worth::Number(number.map(|sql| format!("-({sql})"))),
                    other => other,
                };
                Ok(Operand { worth, ..inner })
            }
            Node::Cardinality(inner) => self.cardinality(inner),
            Node::Case { branches, otherwise } => self.case(branches, otherwise.as_deref()),
            Node::Coalesce(_) => Err(LeftOut::because("COALESCE of values is not expressed")),
            Node::Constant(_) | Node::Parameter(..) | Node::Today => self.fixed(node),
        }
    }

    /// What is the same for every supplier is worked out here.
    fn fixed(&self, node: &Node) -> Res<Operand> {
        let dialect = self.dialect();
        Ok(match value(node, &self.day()) {
            Err(_) => Operand::unknown(),
            Ok(Evaluated::Interval { .. }) => return Err(LeftOut::because("a span of time stands alone")),
            Ok(Evaluated::Value(value)) => Operand::known(match value {
                Value::Answer(answer) => Worth::Truth(Term::fixed(if answer { "3" } else { "0" })),
                Value::Number(number) => Worth::Number(Term::fixed(double(number))),
                Value::Money(money) => Worth::Money(self.fixed_amount(money)),
                Value::Date(day) => Worth::Day(Term::fixed(format!("DATE '{day}'"))),
                Value::Text(word) => Worth::Word(Term::fixed(dialect.text(word))),
                Value::List(_) => return Err(LeftOut::because("a list of constants is compared as a whole")),
            }),
        })
    }

    fn fixed_amount(&self, money: Money) -> Amount {
        let dialect = self.dialect();
        let (currency, rate) = match money.currency {
            Currency::Code(code) => (String::from_utf8_lossy(&code).into_owned(), self.rate(code)),
            Currency::Unstated(_) => (UNSTATED.to_string(), None),
        };
        let rate = rate.map_or_else(|| dialect.nothing(Kind::Number), double);
        Amount {
            number: Term::fixed(double(money.amount)),
            currency: Term::fixed(dialect.text(&currency)),
            rate: Term::fixed(rate),
        }
    }

    fn field(&mut self, field: u8) -> Res<Operand> {
        match &self.rule.fields[usize::from(field)] {
            Field::Column(id) => Ok(self.column(*id)),
            Field::Derived(name) => {
                let name = name.clone();
                self.looked_up(&name)
            }
            Field::Parameter(name) => Err(LeftOut::because(format!("`{name}` is no value of the list"))),
        }
    }

    fn column(&mut self, id: ColumnId) -> Operand {
        if self.asking.table.column(id).is_none() {
            return Operand::unknown();
        }
        let vocabulary = self.asking.schema.vocabulary;
        let kind = vocabulary.spec(id).kind;
        let mut facet = |facet| Term::fixed(self.asking.fields.read(vocabulary, id, facet));
        let state = facet(Facet::State);
        let worth = match kind {
            ColumnType::Answer => Worth::Truth(state.map(|state| format!("CASE WHEN {state} = 0 THEN 3 ELSE 0 END"))),
            ColumnType::Number | ColumnType::Percent => Worth::Number(facet(Facet::Number)),
            ColumnType::Money => Worth::Money(Amount {
                number: facet(Facet::Number),
                currency: facet(Facet::Word),
                rate: facet(Facet::Rate),
            }),
            ColumnType::Date => Worth::Day(facet(Facet::Day)),
            ColumnType::List | ColumnType::Sector => Worth::Words(facet(Facet::Words), facet(Facet::Partial)),
            ColumnType::Id | ColumnType::Text | ColumnType::Country | ColumnType::Choice => {
                Worth::Word(facet(Facet::Word))
            }
        };
        let open = self.layers().column(&state.map(opening));
        let unread = Some(state.map(|state| format!("{state} = {UNREADABLE}")));
        Operand { open: Code::Asked(open), unread, worth }
    }

    /// A condition as a value.
    fn truth_of(&mut self, formula: &Formula) -> Res<Operand> {
        let answer = self.whole(formula)?;
        let unread = answer.unread;
        Ok(match answer.truth {
            Code::Known(truth @ (Truth::True | Truth::False)) => {
                Operand::known(Worth::Truth(Term::fixed(if truth == Truth::True { "3" } else { "0" })))
            }
            Code::Known(open) => Operand { open: Code::Known(open), unread, worth: Worth::Nothing },
            Code::Asked(truth) => Operand {
                open: Code::Asked(truth.map(|truth| format!("CASE WHEN {truth} = 0 THEN 3 ELSE {truth} END"))),
                unread,
                worth: Worth::Truth(truth),
            },
        })
    }

    fn cardinality(&mut self, inner: &Node) -> Res<Operand> {
        let list = self.operand(inner)?;
        let dialect = self.dialect();
        let number = match &list.worth {
            Worth::Words(words, _) => words.map(|words| format!("CAST({} AS DOUBLE)", dialect.count(words))),
            _ => Term::fixed("1"),
        };
        Ok(Operand { worth: Worth::Number(number), ..list })
    }

    /// The result of the first condition that holds; an open one before it leaves it open.
    fn case(&mut self, branches: &[(Formula, Node)], otherwise: Option<&Node>) -> Res<Operand> {
        let mut rest = match otherwise {
            Some(node) => self.operand(node)?,
            None => Operand { open: Code::Known(Truth::NotApplicable), unread: None, worth: Worth::Nothing },
        };
        for (condition, node) in branches.iter().rev() {
            let condition = self.whole(condition)?;
            let result = self.operand(node)?;
            rest = match condition.truth {
                Code::Known(Truth::True) => result,
                Code::Known(Truth::False) => rest,
                Code::Known(open) => {
                    Operand { open: Code::Known(open), unread: condition.unread, worth: Worth::Nothing }
                }
                Code::Asked(truth) => self.chosen(&truth, condition.unread, result, rest)?,
            };
        }
        Ok(rest)
    }

    fn chosen(&mut self, truth: &Term, unread: Option<Term>, then: Operand, rest: Operand) -> Res<Operand> {
        let (if_true, if_false) = (then.open.term(Scale::All), rest.open.term(Scale::All));
        let open = Term::of(&[truth.clone(), if_true, if_false], |parts| {
            let [truth, then, rest] = parts else { return String::new() };
            format!("CASE {truth} WHEN 3 THEN {then} WHEN 0 THEN {rest} ELSE {truth} END")
        });
        let pick = |one: &Term, other: &Term| {
            Term::of(&[truth.clone(), one.clone(), other.clone()], |parts| {
                let [truth, one, other] = parts else { return String::new() };
                format!("CASE WHEN {truth} = 3 THEN {one} ELSE {other} END")
            })
        };
        let worth = match (then.worth, rest.worth) {
            (Worth::Truth(one), Worth::Truth(other)) => Worth::Truth(pick(&one, &other)),
            (Worth::Number(one), Worth::Number(other)) => Worth::Number(pick(&one, &other)),
            (Worth::Day(one), Worth::Day(other)) => Worth::Day(pick(&one, &other)),
            (Worth::Word(one), Worth::Word(other)) => Worth::Word(pick(&one, &other)),
            (worth, Worth::Nothing) | (Worth::Nothing, worth) => worth,
            _ => return Err(LeftOut::because("CASE yields amounts or lists")),
        };
        // Only the branch that is taken counts.
        let flag = |flag: Option<Term>| flag.unwrap_or_else(|| Term::fixed("false"));
        let unread = Term::of(&[truth.clone(), flag(then.unread), flag(rest.unread), flag(unread)], |parts| {
            let [truth, then, rest, open] = parts else { return String::new() };
            format!("CASE {truth} WHEN 3 THEN {then} WHEN 0 THEN {rest} ELSE {open} END")
        });
        Ok(Operand { open: Code::Asked(self.layers().column(&open)), unread: Some(unread), worth })
    }

    fn calculated(&mut self, operation: Operation, left: &Node, right: &Node) -> Res<Operand> {
        if let Ok(Evaluated::Interval { months, days }) = value(right, &self.day())
            && right.is_fixed()
        {
            return self.shifted(operation, left, months, days);
        }
        let (left, right) = (self.operand(left)?, self.operand(right)?);
        let (open, unread) = left.both(&right);
        let (dialect, sign) = (self.dialect(), sign(operation));
        let joined = |a: &Term, b: &Term| {
            a.with(b, |a, b| match operation {
                // Nothing is what a division by nought comes to.
                Operation::Divide => format!("({a}) / nullif({b}, 0)"),
                _ => format!("({a}) {sign} ({b})"),
            })
        };
        let worth = match (left.worth, right.worth) {
            (Worth::Number(a), Worth::Number(b)) => Worth::Number(joined(&a, &b)),
            (Worth::Money(a), Worth::Number(b)) => Worth::Money(Amount { number: joined(&a.number, &b), ..a }),
            (Worth::Number(a), Worth::Money(b)) => Worth::Money(Amount { number: joined(&a, &b.number), ..b }),
            (Worth::Day(a), Worth::Day(b)) => Worth::Number(a.with(&b, |a, b| dialect.days_between(a, b))),
            (Worth::Nothing, _) | (_, Worth::Nothing) => Worth::Nothing,
            _ => return Err(LeftOut::because("amounts are added up or divided by each other")),
        };
        let open = match (&worth, operation) {
            (Worth::Number(number) | Worth::Money(Amount { number, .. }), Operation::Divide) => {
                let open = open.term(Scale::All).with(number, |open, number| {
                    format!("CASE WHEN {open} = 3 AND {number} IS NULL THEN 1 ELSE {open} END")
                });
                Code::Asked(self.layers().column(&open))
            }
            _ => open,
        };
        Ok(Operand { open, unread, worth })
    }

    /// A day so many months and days later or earlier.
    fn shifted(&mut self, operation: Operation, day: &Node, months: f64, days: f64) -> Res<Operand> {
        let sign = if operation == Operation::Subtract { -1.0 } else { 1.0 };
        let (months, days) = ((sign * months).round() as i64, (sign * days).round() as i64);
        let (dialect, day) = (self.dialect(), self.operand(day)?);
        let worth = match day.worth {
            Worth::Day(day) => {
                Worth::Day(day.map(|day| dialect.days_after(&dialect.months_after(day, months), &days.to_string())))
            }
            other => other,
        };
        Ok(Operand { worth, ..day })
    }
}

/// Whether a state is a value, as a truth: the kind of opening where it is none.
pub(super) fn opening(state: &str) -> String {
    format!("CASE WHEN {state} <= 0 THEN 3 WHEN {state} = {NOT_APPLICABLE} THEN 2 ELSE 1 END")
}

fn sign(operation: Operation) -> char {
    match operation {
        Operation::Add => '+',
        Operation::Subtract => '-',
        Operation::Multiply => '*',
        Operation::Divide => '/',
    }
}

/// A number as a literal that every engine takes for a double.
pub(super) fn double(number: f64) -> String {
    format!("{number:e}")
}

/// The words of constants.
pub(super) fn words_of(members: &[Node]) -> impl Iterator<Item = &str> {
    members.iter().filter_map(Node::constant).flat_map(Constant::words)
}
