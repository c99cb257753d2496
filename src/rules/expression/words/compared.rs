//! Comparisons in words.

use super::phrases::{chosen_from, number_of};
use super::values::LONG_LIST;
use super::{Joiner, Origin, Wording, Words};
use crate::model::Datum;
use crate::rules::expression::like::{Pattern, Patterns};
use crate::rules::expression::types::{Comparison, Constant, Node, Operation};

impl Wording<'_> {
    pub(super) fn comparison(
        &mut self,
        sign: Comparison,
        left: &Node,
        right: &Node,
        not: bool,
        origin: Origin,
    ) -> Words {
        let equals = matches!(sign, Comparison::Equal | Comparison::Unequal);
        if equals && self.is_truth(left) && self.is_truth(right) {
            return self.agreement((sign == Comparison::Equal) != not, left, right, origin);
        }
        if left.is_fixed() && !right.is_fixed() {
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
        use Operation::{Add, Subtract};
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

    pub(super) fn is_in(&mut self, node: &Node, members: &[Node], not: bool) -> String {
        let verb = if self.is_list(node) { self.holds_one(node, false) } else { "is" };
        let is_several = |member: &Node| matches!(member.constant(), Some(Constant::Datum(Datum::List(items))) if items.values.len() > 1);
        let is_one = members.len() == 1 && !members.iter().any(is_several);
        let column = self.value(node);
        let members: Vec<String> = members.iter().map(|member| self.bare(node, member)).collect();
        format!("{column} {}", chosen_from(verb, &members, is_one, not))
    }

    /// A text against patterns, of which one has to fit.
    pub(super) fn like(&mut self, node: &Node, patterns: &Patterns, not: bool) -> String {
        let column = self.value(node);
        if let ([pattern], [written]) = (patterns.each(), patterns.written()) {
            let verb = if not { "does not " } else { "" };
            let from = self.parameter_of(written).map(|name| format!(" ({name})")).unwrap_or_default();
            return format!("{column} {verb}{}{from}", pattern.in_words(!not));
        }
        let verb = if patterns.each().iter().all(Pattern::is_plain) { "reads" } else { "looks like" };
        let case = if patterns.ignore_case() { ", in capital or small letters" } else { "" };
        let mut said = Vec::new();
        let members = patterns.written().iter().map(|written| self.some_patterns(written, patterns, &mut said));
        let members: Vec<String> = members.filter(|member| !member.is_empty()).collect();
        format!("{column} {}{case}", chosen_from(verb, &members, false, not))
    }

    /// The patterns that one constant or parameter says, but for those that were said before.
    fn some_patterns(&mut self, written: &Node, patterns: &Patterns, said: &mut Vec<String>) -> String {
        let words = written.constant().map(Constant::words).unwrap_or_default();
        let name = self.parameter_of(written);
        if let (Node::Parameter(field, _), Some(name)) = (written, &name)
            && words.len() > LONG_LIST
            && !self.explained.insert(*field)
        {
            return name.clone();
        }
        let is_new = |word: &&&str| {
            let word = if patterns.ignore_case() { word.to_lowercase() } else { (**word).to_owned() };
            let is_new = !said.contains(&word);
            said.push(word);
            is_new
        };
        let words = words.iter().filter(is_new);
        // In the marks that file names know.
        let words = words.map(|word| format!("\"{}\"", word.replace('%', "*").replace('_', "?")));
        let words = words.collect::<Vec<_>>().join(", ");
        match name {
            Some(name) => format!("{words} ({name})").trim_start().to_owned(),
            None => words,
        }
    }

    fn parameter_of(&mut self, node: &Node) -> Option<String> {
        match node {
            Node::Parameter(field, _) => Some(self.name(*field)),
            _ => None,
        }
    }

    /// The verb for a column of several values: what a table says about a supplier is
    /// usually one.
    fn holds_one(&self, list: &Node, not: bool) -> &'static str {
        match (self.is_derived(list), not) {
            (true, false) => "is",
            (true, true) => "is not",
            (false, false) => "includes",
            (false, true) => "does not include",
        }
    }
}
