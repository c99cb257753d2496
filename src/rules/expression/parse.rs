//! Conditions as the SQL parser knows them.

use sqlparser::ast::{BinaryOperator, Expr, Function};
use sqlparser::dialect::GenericDialect;
use sqlparser::parser::{Parser, ParserError};
use sqlparser::tokenizer::Token;

use super::types::Comparison;

/// The expression that a text is, as the parser knows it.
pub(in crate::rules) fn parse(text: &str) -> Result<Expr, ParserError> {
    let mut parser = Parser::new(&GenericDialect {}).try_with_sql(text)?;
    let expression = parser.parse_expr()?;
    match parser.peek_token().token {
        Token::EOF => Ok(expression),
        _ => parser.expected("the end of the condition", parser.peek_token()),
    }
}

/// The name of a function, in capitals.
pub(in crate::rules) fn name_of(function: &Function) -> String {
    function.name.to_string().to_uppercase()
}

/// An expression without the brackets around it.
pub(in crate::rules) fn unnest(expression: &Expr) -> &Expr {
    match expression {
        Expr::Nested(inner) => unnest(inner),
        other => other,
    }
}

/// The comparison that an operator makes, if it makes one.
pub(in crate::rules) fn comparison(operator: &BinaryOperator) -> Option<Comparison> {
    Some(match operator {
        BinaryOperator::Eq => Comparison::Equal,
        BinaryOperator::NotEq => Comparison::Unequal,
        BinaryOperator::Lt => Comparison::Less,
        BinaryOperator::LtEq => Comparison::LessOrEqual,
        BinaryOperator::Gt => Comparison::Greater,
        BinaryOperator::GtEq => Comparison::GreaterOrEqual,
        _ => return None,
    })
}
