//! Faults in the text of a condition, and where in it they stand.

use std::ops::Range;

use sqlparser::ast::{Expr, Spanned};
use sqlparser::tokenizer::Span;

use super::compile::Compiler;
use super::types::Type;

/// A fault in the text of a condition.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::rules) struct ConditionFault {
    /// Where, in bytes of the condition.
    pub(in crate::rules) span: Range<usize>,
    pub(in crate::rules) message: String,
    pub(in crate::rules) label: String,
    pub(in crate::rules) help: Option<String>,
}

impl Compiler<'_> {
    pub(super) fn fault_at<T>(
        &mut self,
        expression: &Expr,
        message: impl Into<String>,
        label: impl Into<String>,
        help: Option<String>,
    ) -> Option<T> {
        let span = self.bytes(expression.span());
        self.fault(span, message, label, help);
        None
    }

    pub(super) fn fault(
        &mut self,
        span: Range<usize>,
        message: impl Into<String>,
        label: impl Into<String>,
        help: Option<String>,
    ) {
        self.faults.push(ConditionFault { span, message: message.into(), label: label.into(), help });
    }

    /// Lines and columns of the parser as bytes of the text.
    fn bytes(&self, span: Span) -> Range<usize> {
        let at = |line: u64, column: u64| {
            let line_start: usize =
                self.text.split_inclusive('\n').take(line.saturating_sub(1) as usize).map(str::len).sum();
            let rest = &self.text[line_start.min(self.text.len())..];
            let inside: usize = rest.chars().take(column.saturating_sub(1) as usize).map(char::len_utf8).sum();
            line_start + inside
        };
        if span.start.line == 0 {
            return 0..self.text.len();
        }
        let (start, end) = (at(span.start.line, span.start.column), at(span.end.line, span.end.column));
        start..end.max(start + 1).min(self.text.len().max(start + 1))
    }

    /// The parser tells the place of its faults only in words.
    pub(super) fn parse_fault_span(&self, message: &str) -> Range<usize> {
        let number = |after: &str| -> Option<u64> {
            let rest = &message[message.find(after)? + after.len()..];
            rest.trim_start().split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
        };
        match (number("Line:"), number("Column:")) {
            (Some(line), Some(column)) => {
                let place = sqlparser::tokenizer::Location { line, column };
                let start = self.bytes(Span { start: place, end: place }).start.min(self.text.len());
                start..(start + 1).min(self.text.len()).max(start)
            }
            _ => 0..self.text.len(),
        }
    }
}

/// What to write instead of comparing these.
pub(super) fn mismatch_help(left: Type, right: Type) -> Option<String> {
    match (left, right) {
        (Type::Truth, Type::Text { .. }) | (Type::Text { .. }, Type::Truth) => {
            Some("a yes/no column is a condition by itself: write `column` or `NOT column`".to_owned())
        }
        (Type::Money, Type::Number) | (Type::Number, Type::Money) => {
            Some("an amount needs a currency: compare it with a parameter that has one".to_owned())
        }
        (Type::Date, Type::Text { .. }) | (Type::Text { .. }, Type::Date) => Some("write DATE '2025-01-31'".to_owned()),
        _ => None,
    }
}
