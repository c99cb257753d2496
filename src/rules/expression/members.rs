//! IN and LIKE: whether a value is among those that a condition lists.

use sqlparser::ast::Expr;

use super::compile::{Compiler, negated_if};
use super::formula::Formula;
use super::like::Patterns;
use super::parse::{name_of, unnest};
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

    /// `column LIKE '...'`, and with ANY `column LIKE ANY ('...', :words)`: the patterns
    /// joined with OR, as one test, so that a long list is said, shown and asked once.
    pub(super) fn like(&mut self, value: &Expr, pattern: &Expr, any: bool, ignore_case: bool) -> Option<Formula> {
        let (node, kind) = self.node(value)?;
        let word = if ignore_case { "ILIKE" } else { "LIKE" };
        if !matches!(kind, Type::Text { .. }) {
            return self.fault_at(value, format!("{word} takes text, but this is {}", kind.name()), kind.name(), None);
        }
        let (written, text) = if any {
            let items = self.in_brackets(word, pattern)?;
            let texts: Vec<String> = items.iter().map(ToString::to_string).collect();
            let written: Option<Vec<Node>> = items.iter().map(|item| self.pattern(word, item, true)).collect();
            (written?, format!("{value} {word} ANY ({})", texts.join(", ")))
        } else {
            (vec![self.pattern(word, pattern, false)?], format!("{value} {word} {pattern}"))
        };
        Some(self.atom(Test::Like { value: node, patterns: Patterns::new(written, ignore_case) }, text))
    }

    /// The patterns that follow ANY.
    fn in_brackets<'e>(&mut self, word: &str, patterns: &'e Expr) -> Option<&'e [Expr]> {
        match patterns {
            Expr::Tuple(items) => Some(items),
            Expr::Nested(item) => Some(std::slice::from_ref(&**item)),
            other => {
                let help = format!("write column {word} ANY ('...%', '...', :words)");
                self.fault_at(other, format!("{word} ANY takes a list of patterns in brackets"), "no list", Some(help))
            }
        }
    }

    /// A pattern, or with ANY a parameter that lists some.
    fn pattern(&mut self, word: &str, written: &Expr, any: bool) -> Option<Node> {
        if let Expr::Function(function) = written
            && name_of(function) == "ALL"
        {
            let help = format!("join the patterns with AND: column {word} '...' AND column {word} '...'");
            return self.fault_at(written, format!("{word} takes ANY, but not ALL"), "not known", Some(help));
        }
        let node = self.node(written)?.0;
        let help = match node.constant() {
            Some(Constant::Datum(Datum::Text(_))) => return Some(node),
            Some(Constant::Datum(Datum::List(_))) if any => return Some(node),
            Some(Constant::Datum(Datum::List(_))) => {
                Some(format!("write {word} ANY ({written}), which asks for one of them"))
            }
            _ => None,
        };
        self.fault_at(written, format!("a pattern of {word} must be text"), "not text", help)
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
