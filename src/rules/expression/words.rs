//! Conditions in words: what a [`Formula`] asks of a supplier, as a tree of sentences.
//!
//! A NOT is carried down to the tests, so that nobody has to turn a sentence round in
//! their head: `NOT plan_present` reads "`plan_present` is no".

use std::collections::BTreeSet;

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use super::formula::{Atom, Formula};
use super::phrases::{chosen_from, interval, number_of, plain, quoted};
use super::types::{Comparison, Constant, Node, Test};
use crate::model::{ColumnSpec, ColumnType, Datum, Field, Vocabulary};
use crate::reference::Catalog;

/// A condition in words: a sentence, and the sentences it is made of.
#[derive(Clone, Debug, PartialEq)]
pub struct Words {
    /// The sentence; with parts, the line that stands above them.
    pub text: String,
    /// How the parts belong together.
    pub joiner: Joiner,
    /// The parts.
    pub parts: Vec<Words>,
    pub(super) origin: Origin,
}

/// How the parts of a condition belong together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Joiner {
    /// There are no parts.
    Single,
    /// All of them must hold.
    All,
    /// One of them is enough.
    Any,
    /// So many of them, as the sentence says.
    Count,
    /// The first that is known decides.
    First,
    /// They must agree, or differ, as the sentence says.
    Compared,
}

/// What a sentence was made from.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Origin {
    Condition(Formula),
    /// A value that is true or false; and whether the opposite is said.
    Test(Test, bool),
}

impl Words {
    fn single(text: String, origin: Origin) -> Self {
        Self { text, joiner: Joiner::Single, parts: Vec::new(), origin }
    }

    /// How many sentences it takes to say it.
    pub fn sentences(&self) -> usize {
        if self.parts.is_empty() { 1 } else { self.parts.iter().map(Self::sentences).sum() }
    }

    /// The whole in one sentence.
    pub fn inline(&self) -> String {
        let parts = self.parts.iter().map(|part| match part.joiner {
            Joiner::Single => part.inline(),
            _ => format!("({})", part.inline()),
        });
        let parts: Vec<String> = parts.collect();
        match self.joiner {
            Joiner::Single => self.text.clone(),
            Joiner::All => parts.join(" and "),
            Joiner::Any => parts.join(" or "),
            Joiner::Count | Joiner::First | Joiner::Compared => format!("{}: {}", self.text, parts.join("; ")),
        }
    }
}

impl Serialize for Words {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("text", &self.text)?;
        if !self.parts.is_empty() {
            map.serialize_entry("joined", &self.joiner)?;
            map.serialize_entry("parts", &self.parts)?;
        }
        map.end()
    }
}

/// Puts the conditions of one rule into words.
pub(in crate::rules) struct Wording<'a> {
    fields: &'a [Field],
    atoms: &'a [Atom],
    vocabulary: &'a Vocabulary,
    catalog: &'a Catalog,
    /// What was explained already in this text.
    explained: BTreeSet<u8>,
}

impl<'a> Wording<'a> {
    pub(in crate::rules) fn new(
        fields: &'a [Field],
        atoms: &'a [Atom],
        vocabulary: &'a Vocabulary,
        catalog: &'a Catalog,
    ) -> Self {
        Self { fields, atoms, vocabulary, catalog, explained: BTreeSet::new() }
    }

    /// A condition in words.
    pub(in crate::rules) fn condition(&mut self, formula: &Formula) -> Words {
        self.explained.clear();
        self.words(formula, false)
    }

    /// What holds when a condition does not.
    pub(in crate::rules) fn opposite(&mut self, formula: &Formula) -> Words {
        self.explained.clear();
        self.words(formula, true)
    }

    fn words(&mut self, formula: &Formula, not: bool) -> Words {
        let origin = Origin::Condition(if not { Formula::Not(Box::new(formula.clone())) } else { formula.clone() });
        match formula {
            Formula::Atom(atom) => self.test(&self.atoms[usize::from(*atom)].test, not, origin),
            Formula::Constant(truth) => {
                Words::single(if *truth == not { "never" } else { "always" }.to_owned(), origin)
            }
            Formula::Not(inner) => self.words(inner, !not),
            Formula::And(parts) => self.joined(parts, not, if not { Joiner::Any } else { Joiner::All }, origin),
            Formula::Or(parts) => self.joined(parts, not, if not { Joiner::All } else { Joiner::Any }, origin),
            Formula::AtLeast { wanted, parameter, parts } => {
                let name = parameter.map(|field| self.name(field));
                let parameter = name.as_ref().map(|name| format!(" ({name})")).unwrap_or_default();
                let text = match (*wanted, not) {
                    (1, true) => match name {
                        Some(name) => format!("none of these holds ({name} is 1)"),
                        None => "none of these holds".to_owned(),
                    },
                    (_, true) => format!("fewer than {wanted}{parameter} of these hold"),
                    (1, false) => format!("at least 1{parameter} of these holds"),
                    (_, false) => format!("at least {wanted}{parameter} of these hold"),
                };
                let parts = parts.iter().map(|part| self.words(part, false)).collect();
                Words { text, joiner: Joiner::Count, parts, origin }
            }
            Formula::Coalesce(parts) => {
                let otherwise = match parts.last() {
                    Some(Formula::Constant(truth)) => Some(*truth != not),
                    _ => None,
                };
                let known = &parts[..parts.len() - usize::from(otherwise.is_some())];
                let known = known.iter().map(|part| self.words(part, not)).collect();
                first_known(known, otherwise, origin)
            }
        }
    }

    /// Parts of the same joining become parts of the whole.
    fn joined(&mut self, formulas: &[Formula], not: bool, joiner: Joiner, origin: Origin) -> Words {
        let mut parts = Vec::new();
        for formula in formulas {
            let part = self.words(formula, not);
            if part.joiner == joiner { parts.extend(part.parts) } else { parts.push(part) }
        }
        let text = match (joiner, parts.len()) {
            (Joiner::All, 2) => "both of these hold",
            (Joiner::All, _) => "all of these hold",
            (_, 2) => "either of these holds",
            _ => "any of these holds",
        };
        Words { text: text.to_owned(), joiner, parts, origin }
    }

    fn test(&mut self, test: &Test, not: bool, origin: Origin) -> Words {
        let text = match test {
            Test::Holds(node) => return self.truth(node, not, Some(origin)),
            Test::Compare(comparison, left, right) => return self.comparison(*comparison, left, right, not, origin),
            Test::In(node, members) => self.is_in(node, members, not),
            Test::Like { value, pattern } => {
                let verb = if not { "does not " } else { "" };
                format!("{} {verb}{}", self.value(value), pattern.in_words(!not))
            }
            Test::Missing(node) => {
                format!("{} was {}", self.value(node), if not { "answered" } else { "left open" })
            }
            Test::Unreadable(node) => {
                let cell = self.value(node);
                if not { format!("{cell} can be read") } else { format!("{cell} holds something that cannot be read") }
            }
            Test::Declined(node) => {
                let cell = self.value(node);
                if not {
                    format!("{cell} was neither withheld nor answered with \"unknown\"")
                } else {
                    format!("{cell} was withheld, or answered with \"unknown\"")
                }
            }
            Test::Convertible(left, right) => {
                let (left, right) = (self.value(left), self.value(right));
                let verb = if not { "cannot" } else { "can" };
                format!("{left} {verb} be compared with {right}, by currency and exchange rate")
            }
        };
        Words::single(text, origin)
    }

    /// A value that is true or false, as a sentence.
    fn truth(&mut self, node: &Node, not: bool, origin: Option<Origin>) -> Words {
        if let (Node::Truth(formula), None) = (node, &origin) {
            return self.words(formula, not);
        }
        let origin = origin.unwrap_or_else(|| Origin::Test(Test::Holds(node.clone()), not));
        match node {
            Node::Truth(formula) => Words { origin, ..self.words(formula, not) },
            Node::Constant(Constant::Datum(Datum::Answer(truth))) => {
                Words::single(if *truth == not { "never" } else { "always" }.to_owned(), origin)
            }
            Node::Coalesce(parts) => {
                let otherwise = match parts.last().and_then(Node::constant) {
                    Some(Constant::Datum(Datum::Answer(truth))) => Some(*truth != not),
                    _ => None,
                };
                let known = &parts[..parts.len() - usize::from(otherwise.is_some())];
                let known = known.iter().map(|part| self.truth(part, not, None)).collect();
                first_known(known, otherwise, origin)
            }
            Node::Case { branches, otherwise } => {
                let branches = branches.iter().map(|(condition, result)| {
                    let (condition, result) = (self.words(condition, false), self.truth(result, not, None));
                    format!("if {}, then {}", condition.inline(), result.inline())
                });
                let mut text: Vec<String> = branches.collect();
                text.extend(
                    otherwise.as_ref().map(|node| format!("otherwise {}", self.truth(node, not, None).inline())),
                );
                Words::single(text.join("; "), origin)
            }
            other => Words::single(format!("{} is {}", self.value(other), if not { "no" } else { "yes" }), origin),
        }
    }

    fn comparison(&mut self, sign: Comparison, left: &Node, right: &Node, not: bool, origin: Origin) -> Words {
        let equals = matches!(sign, Comparison::Equal | Comparison::Unequal);
        if equals && self.is_truth(left) && self.is_truth(right) {
            return self.agreement((sign == Comparison::Equal) != not, left, right, origin);
        }
        if left.constant().is_some() && right.constant().is_none() {
            return self.comparison(sign.mirrored(), right, left, not, origin);
        }
        if self.is_list(left) || self.is_list(right) {
            let (list, other) = if self.is_list(left) { (left, right) } else { (right, left) };
            let wanted = match sign {
                Comparison::Equal => self.bare(list, other),
                _ => format!("a value that {} {}", sign.phrase(), self.bare(list, other)),
            };
            let verb = self.holds_one(list, not);
            return Words::single(format!("{} {verb} {wanted}", self.value(list)), origin);
        }
        let sign = if not { sign.opposite() } else { sign };
        let text = self
            .about_days(sign, left, right)
            .or_else(|| self.about_number_of_values(sign, left, right))
            .unwrap_or_else(|| format!("{} {} {}", self.value(left), sign.phrase(), self.with_unit(left, right)));
        Words::single(text, origin)
    }

    /// Two values that are true or false, and whether they are the same.
    fn agreement(&mut self, same: bool, left: &Node, right: &Node, origin: Origin) -> Words {
        for (known, other) in [(left, right), (right, left)] {
            if let Node::Constant(Constant::Datum(Datum::Answer(truth))) = known {
                return self.truth(other, *truth != same, Some(origin));
            }
        }
        let text =
            if same { "both of these hold, or neither does" } else { "one of these holds and the other does not" };
        let parts = vec![self.truth(left, false, None), self.truth(right, false, None)];
        Words { text: text.to_owned(), joiner: Joiner::Compared, parts, origin }
    }

    /// Days against each other: the as-of date and spans of time.
    fn about_days(&mut self, sign: Comparison, left: &Node, right: &Node) -> Option<String> {
        use super::types::Operation::{Add, Subtract};
        if let Node::Calculate(Subtract, later, earlier) = left
            && self.is_date(later)
            && self.is_date(earlier)
        {
            let (earlier, later) = (self.value(earlier), self.value(later));
            return Some(format!("the days from {earlier} to {later} {} {}", sign.plural(), self.value(right)));
        }
        if !self.is_date(left) {
            return None;
        }
        let day = self.value(left);
        let Node::Calculate(way @ (Add | Subtract), base, span) = right else {
            return Some(format!("{day} {} {}", sign.of_days(), self.value(right)));
        };
        let (base, span) = (self.value(base), self.value(span));
        Some(match (sign, way) {
            (Comparison::Less, Subtract) => format!("{day} lies more than {span} before {base}"),
            (Comparison::LessOrEqual, Subtract) => format!("{day} lies {span} or more before {base}"),
            (Comparison::Greater, Add) => format!("{day} lies more than {span} after {base}"),
            (Comparison::GreaterOrEqual, Add) => format!("{day} lies {span} or more after {base}"),
            (_, Subtract) => format!("{day} {} the day {span} before {base}", sign.of_days()),
            (_, _) => format!("{day} {} the day {span} after {base}", sign.of_days()),
        })
    }

    fn about_number_of_values(&mut self, sign: Comparison, left: &Node, right: &Node) -> Option<String> {
        let Node::Cardinality(list) = left else { return None };
        let number = number_of(right)?;
        let list = self.value(list);
        match (sign, number) {
            (Comparison::Greater | Comparison::Unequal, 0.0) | (Comparison::GreaterOrEqual, 1.0) => {
                Some(format!("{list} names at least one"))
            }
            (Comparison::Equal | Comparison::LessOrEqual, 0.0) | (Comparison::Less, 1.0) => {
                Some(format!("{list} names none"))
            }
            _ => None,
        }
    }

    fn is_in(&mut self, node: &Node, members: &[Node], not: bool) -> String {
        let verb = if self.is_list(node) { self.holds_one(node, false) } else { "is" };
        let members: Vec<String> = members.iter().map(|member| self.bare(node, member)).collect();
        format!("{} {}", self.value(node), chosen_from(verb, &members, not))
    }

    /// The verb for a column of several values: what a table says about a supplier is
    /// usually one.
    fn holds_one(&self, list: &Node, not: bool) -> &'static str {
        match (list, not) {
            (Node::Field(field), false) if matches!(self.field(*field), Field::Derived(_)) => "is",
            (Node::Field(field), true) if matches!(self.field(*field), Field::Derived(_)) => "is not",
            (_, false) => "includes",
            (_, true) => "does not include",
        }
    }

    /// A value in words.
    fn value(&mut self, node: &Node) -> String {
        match node {
            Node::Constant(constant) => plain(constant),
            Node::Parameter(field, constant) => format!("{} ({})", plain(constant), self.name(*field)),
            Node::Today => "the as-of date".to_owned(),
            Node::Field(field) => self.name(*field),
            Node::Truth(formula) => format!("whether {}", self.words(formula, false).inline()),
            Node::Calculate(operation, left, right) => match interval(left, right) {
                Some((span, Some(field))) => format!("{span} ({})", self.name(field)),
                Some((span, None)) => span,
                None => format!("{} {} {}", self.operand(left), operation.word(), self.operand(right)),
            },
            Node::Negate(inner) => format!("minus {}", self.operand(inner)),
            Node::Cardinality(inner) => format!("the number of values in {}", self.value(inner)),
            Node::Coalesce(parts) => {
                let parts: Vec<String> = parts.iter().map(|part| self.value(part)).collect();
                parts.join(", or where nobody said ")
            }
            Node::Case { branches, otherwise } => {
                let branches = branches.iter().map(|(condition, result)| {
                    format!("if {}, then {}", self.words(condition, false).inline(), self.value(result))
                });
                let mut text: Vec<String> = branches.collect();
                text.extend(otherwise.as_ref().map(|node| format!("otherwise {}", self.value(node))));
                format!("({})", text.join("; "))
            }
        }
    }

    /// A value inside a calculation.
    fn operand(&mut self, node: &Node) -> String {
        let text = self.value(node);
        if matches!(node, Node::Calculate(..) | Node::Coalesce(_)) { format!("({text})") } else { text }
    }

    /// A number beside the column it is compared with.
    fn with_unit(&mut self, column: &Node, node: &Node) -> String {
        let unit = match self.spec(column) {
            _ if number_of(node) == Some(0.0) => String::new(),
            Some(spec) if spec.kind == ColumnType::Percent => " %".to_owned(),
            Some(spec) if spec.kind == ColumnType::Number => {
                spec.unit.as_ref().map(|unit| format!(" {unit}")).unwrap_or_default()
            }
            _ => String::new(),
        };
        match node {
            Node::Constant(constant @ Constant::Datum(Datum::Number(_))) => plain(constant) + &unit,
            Node::Parameter(field, constant @ Constant::Datum(Datum::Number(_))) => {
                format!("{}{unit} ({})", plain(constant), self.name(*field))
            }
            other => self.bare(column, other),
        }
    }

    /// A text beside the column it is compared with: codes as they are, other words in quotes.
    fn bare(&mut self, column: &Node, node: &Node) -> String {
        let is_code = match column {
            Node::Field(field) => match self.field(*field) {
                Field::Derived(_) => true,
                _ => self.spec(column).is_some_and(|spec| {
                    matches!(spec.kind, ColumnType::Country | ColumnType::Sector) || spec.items == ColumnType::Country
                }),
            },
            _ => false,
        };
        match node {
            Node::Constant(Constant::Datum(datum)) => quoted(datum, is_code),
            Node::Parameter(field, Constant::Datum(datum)) => {
                format!("{} ({})", quoted(datum, is_code), self.name(*field))
            }
            other => self.value(other),
        }
    }

    /// The name of a field; what follows from elsewhere is explained the first time.
    fn name(&mut self, place: u8) -> String {
        let name = match self.field(place) {
            Field::Column(id) => return self.vocabulary.spec(*id).id.clone(),
            Field::Parameter(name) => return name.to_string(),
            Field::Derived(name) => name.to_string(),
        };
        if !self.explained.insert(place) {
            return name;
        }
        match (&name[..], name.split('.').next().and_then(|table| self.catalog.info(table))) {
            ("chain.subcontractors", _) => format!("{name} (suppliers in the list that name this one as parent)"),
            ("chain.depth", _) => format!("{name} (tiers of suppliers in the list below this one)"),
            (_, Some(info)) => format!("{name} ({})", info.title),
            (_, None) => name,
        }
    }

    fn field(&self, place: u8) -> &'a Field {
        &self.fields[usize::from(place)]
    }

    fn spec(&self, node: &Node) -> Option<&'a ColumnSpec> {
        match node {
            Node::Field(field) => match self.field(*field) {
                Field::Column(id) => Some(self.vocabulary.spec(*id)),
                _ => None,
            },
            _ => None,
        }
    }

    fn is_kind(&self, node: &Node, kind: ColumnType) -> bool {
        self.spec(node).is_some_and(|spec| spec.kind == kind)
    }

    fn is_list(&self, node: &Node) -> bool {
        match node {
            Node::Field(field) => match self.field(*field) {
                Field::Derived(name) => !name.starts_with("chain."),
                _ => self.is_kind(node, ColumnType::List) || self.is_kind(node, ColumnType::Sector),
            },
            _ => false,
        }
    }

    fn is_date(&self, node: &Node) -> bool {
        match node {
            Node::Today => true,
            Node::Constant(constant) | Node::Parameter(_, constant) => {
                matches!(constant, Constant::Datum(Datum::Date(_)))
            }
            Node::Calculate(_, left, right) => self.is_date(left) && !self.is_date(right),
            Node::Coalesce(parts) => parts.iter().any(|part| self.is_date(part)),
            other => self.is_kind(other, ColumnType::Date),
        }
    }

    fn is_truth(&self, node: &Node) -> bool {
        match node {
            Node::Truth(_) => true,
            Node::Constant(constant) | Node::Parameter(_, constant) => {
                matches!(constant, Constant::Datum(Datum::Answer(_)))
            }
            Node::Coalesce(parts) => parts.iter().any(|part| self.is_truth(part)),
            Node::Case { branches, .. } => branches.iter().any(|(_, result)| self.is_truth(result)),
            other => self.is_kind(other, ColumnType::Answer),
        }
    }
}

/// The first sentence that is known decides; `otherwise` is what holds without one.
fn first_known(mut known: Vec<Words>, otherwise: Option<bool>, origin: Origin) -> Words {
    if let (1, Some(otherwise)) = (known.len(), otherwise) {
        let inner = known.remove(0);
        let rest = if otherwise { ", or nobody said" } else { " (where nobody said, that counts as no)" };
        return match inner.joiner {
            Joiner::Single => Words::single(inner.text + rest, origin),
            _ => Words { text: format!("this holds{rest}"), joiner: Joiner::First, parts: vec![inner], origin },
        };
    }
    let rest = match otherwise {
        Some(true) => "; where none is, that counts as yes",
        Some(false) => "; where none is, that counts as no",
        None => "",
    };
    let text = format!("the first of these that is known decides{rest}");
    Words { text, joiner: Joiner::First, parts: known, origin }
}
