//! A test taken out of its rule: rules that ask the same can then share the answers.

use super::formula::{Atom, Formula};
use super::like::Patterns;
use super::types::{Node, Test};

/// A test with those that stand inside it. Fields and tests are numbered in the order in
/// which they are met, so that it is equal in every rule that asks it.
#[derive(Clone, Debug, PartialEq)]
pub struct Alone {
    /// The tests inside it, and it itself as the last.
    pub atoms: Vec<Atom>,
    /// What its fields are called in the rule it is from.
    pub fields: Vec<u8>,
}

impl Alone {
    /// The test of a rule with such tests.
    pub fn new(atom: u16, atoms: &[Atom]) -> Self {
        let mut taken = Taken { from: atoms, places: Vec::new(), atoms: Vec::new(), fields: Vec::new() };
        taken.atom(atom);
        Self { atoms: taken.atoms, fields: taken.fields }
    }

    /// The test itself.
    pub fn test(&self) -> &Atom {
        &self.atoms[self.atoms.len() - 1]
    }

    /// A set of its fields as the rule numbers them.
    pub fn in_rule(&self, fields: u64) -> u64 {
        let named = self.fields.iter().enumerate().filter(|(own, _)| fields >> own & 1 == 1);
        named.fold(0, |set, (_, field)| set | 1 << field)
    }
}

/// What has been taken out so far.
struct Taken<'a> {
    from: &'a [Atom],
    /// The number of each atom that was met.
    places: Vec<(u16, u16)>,
    atoms: Vec<Atom>,
    fields: Vec<u8>,
}

impl Taken<'_> {
    fn atom(&mut self, atom: u16) -> u16 {
        if let Some((_, place)) = self.places.iter().find(|(known, _)| *known == atom) {
            return *place;
        }
        let from = self.from;
        let original = &from[usize::from(atom)];
        let test = self.test(&original.test);
        // What is read without being named is read by the tests inside.
        let all = 0..u64::BITS as u8;
        let fields = all.filter(|field| original.fields >> field & 1 == 1);
        let fields = fields.fold(0, |set, field| set | 1 << self.field(field));
        self.atoms.push(Atom { test, fields, text: String::new() });
        let place = (self.atoms.len() - 1) as u16;
        self.places.push((atom, place));
        place
    }

    fn field(&mut self, field: u8) -> u8 {
        let known = self.fields.iter().position(|known| *known == field);
        known.unwrap_or_else(|| {
            self.fields.push(field);
            self.fields.len() - 1
        }) as u8
    }

    fn test(&mut self, test: &Test) -> Test {
        match test {
            Test::Holds(node) => Test::Holds(self.node(node)),
            Test::Compare(comparison, left, right) => Test::Compare(*comparison, self.node(left), self.node(right)),
            Test::In(node, members) => {
                Test::In(self.node(node), members.iter().map(|member| self.node(member)).collect())
            }
            Test::Like { value, patterns } => {
                let value = self.node(value);
                let written = patterns.written().iter().map(|pattern| self.node(pattern)).collect();
                Test::Like { value, patterns: Patterns::new(written, patterns.ignore_case()) }
            }
            Test::Missing(node) => Test::Missing(self.node(node)),
            Test::Unreadable(node) => Test::Unreadable(self.node(node)),
            Test::Declined(node) => Test::Declined(self.node(node)),
            Test::Convertible(left, right) => Test::Convertible(self.node(left), self.node(right)),
        }
    }

    fn boxed(&mut self, node: &Node) -> Box<Node> {
        Box::new(self.node(node))
    }

    fn node(&mut self, node: &Node) -> Node {
        match node {
            Node::Constant(constant) => Node::Constant(constant.clone()),
            Node::Parameter(field, constant) => Node::Parameter(self.field(*field), constant.clone()),
            Node::Today => Node::Today,
            Node::Field(field) => Node::Field(self.field(*field)),
            Node::Truth(formula) => Node::Truth(Box::new(self.formula(formula))),
            Node::Calculate(operation, left, right) => Node::Calculate(*operation, self.boxed(left), self.boxed(right)),
            Node::Negate(inner) => Node::Negate(self.boxed(inner)),
            Node::Coalesce(parts) => Node::Coalesce(parts.iter().map(|part| self.node(part)).collect()),
            Node::Case { branches, otherwise } => {
                let branch = |(condition, node): &(Formula, Node)| (self.formula(condition), self.node(node));
                let branches = branches.iter().map(branch).collect();
                Node::Case { branches, otherwise: otherwise.as_ref().map(|node| self.boxed(node)) }
            }
            Node::Cardinality(inner) => Node::Cardinality(self.boxed(inner)),
        }
    }

    fn formula(&mut self, formula: &Formula) -> Formula {
        let mut all = |parts: &[Formula]| parts.iter().map(|part| self.formula(part)).collect();
        match formula {
            Formula::And(parts) => Formula::And(all(parts)),
            Formula::Or(parts) => Formula::Or(all(parts)),
            Formula::Coalesce(parts) => Formula::Coalesce(all(parts)),
            Formula::AtLeast { wanted, parameter, parts } => {
                let parts = all(parts);
                Formula::AtLeast { wanted: *wanted, parameter: parameter.map(|field| self.field(field)), parts }
            }
            Formula::Atom(atom) => Formula::Atom(self.atom(*atom)),
            Formula::Constant(truth) => Formula::Constant(*truth),
            Formula::Not(inner) => Formula::Not(Box::new(self.formula(inner))),
        }
    }
}
