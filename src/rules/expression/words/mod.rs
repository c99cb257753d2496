//! Conditions in words: what a [`Formula`] asks of a supplier, as a tree of sentences.
//!
//! A NOT is carried down to the tests, so that nobody has to turn a sentence round in
//! their head: `NOT plan_present` reads "`plan_present` is no".

mod compared;
mod phrases;
#[cfg(test)]
pub(super) mod tests;
mod values;

use std::collections::BTreeSet;

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use super::formula::{Atom, Formula};
use super::types::{Constant, Node, Test};
use crate::model::{Datum, Field, Vocabulary};
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
    pub(in crate::rules::expression) origin: Origin,
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
pub(in crate::rules::expression) enum Origin {
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
            Test::Like { value, patterns } => self.like(value, patterns, not),
            Test::Missing(node) => {
                let says = match (self.is_derived(node), not) {
                    (true, true) => "has an entry",
                    (true, false) => "has no entry",
                    (false, true) => "was answered",
                    (false, false) => "was left open",
                };
                format!("{} {says}", self.value(node))
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
                let verb = if not { "cannot" } else { "can" };
                format!("{} {verb} be converted into {}", self.value(left), self.currency_of(right))
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
