//! IN and LIKE: whether a value is among those that a condition lists.

use sqlparser::ast::Expr;

use super::compile::{Compiler, negated_if};
use super::formula::Formula;
use super::like::Pattern;
use super::parse::unnest;
use super::types::{Constant, Node, Test, Type};
use crate::model::{ColumnSpec, ColumnType, Datum, Field, closest};

impl Compiler<'_> {
    pub(super) fn is_in(&mut self, whole: &Expr, value: &Expr, items: &[Expr], not: bool) -> Option<Formula> {
        let (node, kind) = self.node(value)?;
        if not && kind == (Type::Text { several: true }) {
            let help = "write NOT (column IN (...)), which asks that none of its values is".to_owned();
            return self.fault_at(whole, "`NOT IN` on a list says nothing", "a list", Some(help));
        }
        if kind == Type::Money {
            return self.fault_at(value, "IN takes no amounts; compare them one by one", kind.name(), None);
        }
        let mut members = Vec::new();
        for item in items {
            let (item_node, item_type) = self.node(item)?;
            if !kind.comparable(item_type) {
                let message = format!("{} cannot be one of these", item_type.name());
                return self.fault_at(item, message, format!("{} is wanted", kind.name()), None);
            }
            self.check_literal(value, &node, item, &item_node)?;
            if item_node.constant().is_none() {
                return self.fault_at(item, "IN takes constants and parameters", "not a constant", None);
            }
            members.push(item_node);
        }
        let list: Vec<String> = items.iter().map(ToString::to_string).collect();
        let text = format!("{value} IN ({})", list.join(", "));
        Some(negated_if(not, self.atom(Test::In(node, members), text)))
    }

    pub(super) fn like(&mut self, value: &Expr, pattern: &Expr, not: bool, ignore_case: bool) -> Option<Formula> {
        let (node, kind) = self.node(value)?;
        if !matches!(kind, Type::Text { .. }) {
            return self.fault_at(value, format!("LIKE takes text, but this is {}", kind.name()), kind.name(), None);
        }
        let word = if ignore_case { "ILIKE" } else { "LIKE" };
        match self.node(pattern)?.0.constant() {
            Some(Constant::Datum(Datum::Text(text))) => {
                let test = Test::Like { value: node, pattern: Pattern::new(text, ignore_case) };
                Some(negated_if(not, self.atom(test, format!("{value} {word} {pattern}"))))
            }
            _ => self.fault_at(pattern, "the pattern of LIKE must be text", "not text", None),
        }
    }

    /// A word that a column can never hold makes a comparison that can never be true.
    pub(super) fn check_literal(&mut self, column: &Expr, node: &Node, literal: &Expr, constant: &Node) -> Option<()> {
        let Node::Field(field) = node else { return Some(()) };
        let Field::Column(_) = &self.fields[usize::from(*field)] else { return Some(()) };
        let Expr::Identifier(name) = unnest(column) else { return Some(()) };
        let scope = self.scope;
        let (_, spec) = scope.column(&name.value)?;
        let words = constant.constant().map(Constant::words).unwrap_or_default();
        words.into_iter().try_for_each(|word| self.check_word(spec, literal, word))
    }

    fn check_word(&mut self, spec: &ColumnSpec, literal: &Expr, word: &str) -> Option<()> {
        let wants_country = spec.kind == ColumnType::Country || spec.items == ColumnType::Country;
        if wants_country && !(word.len() == 2 && word.bytes().all(|b| b.is_ascii_uppercase())) {
            let help = "write the ISO 3166-1 alpha-2 code, such as 'CN'".to_owned();
            return self.fault_at(literal, format!("`{word}` is no country code"), "not a code", Some(help));
        }
        let choices: Vec<&str> = spec.choices.iter().map(|choice| choice.id.as_str()).collect();
        if !choices.is_empty() && !choices.contains(&word) {
            let near = closest(word, choices.iter().copied()).map(|near| format!("did you mean '{near}'?"));
            let help = near.unwrap_or_else(|| format!("it holds one of {}", choices.join(", ")));
            let message = format!("`{}` never holds '{word}'", spec.id);
            return self.fault_at(literal, message, "not a choice", Some(help));
        }
        Some(())
    }
}
