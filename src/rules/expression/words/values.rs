//! Values in words: columns, parameters, calculations.

use super::Wording;
use super::phrases::{interval, number_of, plain, quoted};
use crate::model::{ColumnSpec, ColumnType, Datum, Field};
use crate::rules::expression::types::{Constant, Node};
use crate::rules::rulebook::chain_field;

/// A list of more values is said once in a condition, and named afterwards.
pub(super) const LONG_LIST: usize = 4;

impl<'a> Wording<'a> {
    /// A value in words.
    pub(super) fn value(&mut self, node: &Node) -> String {
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
                match parts.split_first() {
                    Some((first, rest)) if !rest.is_empty() => {
                        format!("{first} (where nobody said, {})", rest.join(", then "))
                    }
                    _ => parts.concat(),
                }
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

    /// The currency of an amount.
    pub(super) fn currency_of(&mut self, node: &Node) -> String {
        let currency = match node.constant() {
            Some(Constant::Datum(Datum::Money(money))) => Some(money.currency),
            _ => None,
        };
        match (currency, node) {
            (Some(currency), Node::Parameter(field, _)) => format!("{currency} ({})", self.name(*field)),
            (Some(currency), _) => currency.to_string(),
            (None, node) => format!("the currency of {}", self.value(node)),
        }
    }

    /// A value inside a calculation.
    fn operand(&mut self, node: &Node) -> String {
        let text = self.value(node);
        if matches!(node, Node::Calculate(..) | Node::Coalesce(_)) { format!("({text})") } else { text }
    }

    /// A number beside the column it is compared with.
    pub(super) fn with_unit(&mut self, column: &Node, node: &Node) -> String {
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
    pub(super) fn bare(&mut self, column: &Node, node: &Node) -> String {
        let holds_codes = |spec: &ColumnSpec| {
            matches!(spec.kind, ColumnType::Country | ColumnType::Sector) || spec.items == ColumnType::Country
        };
        let is_code = self.is_derived(column) || self.spec(column).is_some_and(holds_codes);
        match node {
            Node::Constant(Constant::Datum(datum)) => quoted(datum, is_code),
            // A long list is said once.
            Node::Parameter(field, Constant::Datum(Datum::List(items)))
                if items.values.len() > LONG_LIST && !self.explained.insert(*field) =>
            {
                self.name(*field)
            }
            Node::Parameter(field, Constant::Datum(datum)) => {
                format!("{} ({})", quoted(datum, is_code), self.name(*field))
            }
            other => self.value(other),
        }
    }

    /// The name of a field; what follows from elsewhere is explained the first time.
    pub(super) fn name(&mut self, place: u8) -> String {
        let name = match self.field(place) {
            Field::Column(id) => return self.vocabulary.spec(*id).id.clone(),
            Field::Parameter(name) => return name.to_string(),
            Field::Derived(name) => name.to_string(),
        };
        if !self.explained.insert(place) {
            return name;
        }
        match (chain_field(&name), name.split('.').next().and_then(|table| self.catalog.title(table))) {
            (Some(field), _) => format!("{name} ({})", field.meaning),
            (_, Some(title)) => format!("{name} ({title})"),
            (_, None) => name,
        }
    }

    pub(super) fn field(&self, place: u8) -> &'a Field {
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

    /// Whether it comes from a table or the chain.
    pub(super) fn is_derived(&self, node: &Node) -> bool {
        matches!(node, Node::Field(field) if matches!(self.field(*field), Field::Derived(_)))
    }

    pub(super) fn is_list(&self, node: &Node) -> bool {
        match node {
            Node::Field(field) => match self.field(*field) {
                Field::Derived(name) => !name.starts_with("chain."),
                _ => self.is_kind(node, ColumnType::List) || self.is_kind(node, ColumnType::Sector),
            },
            _ => false,
        }
    }

    pub(super) fn is_date(&self, node: &Node) -> bool {
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

    pub(super) fn is_truth(&self, node: &Node) -> bool {
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
