//! Conditions as the SQL parser knows them.

use sqlparser::ast::{BinaryOperator, Expr, Function};
use sqlparser::dialect::GenericDialect;
use sqlparser::parser::{Parser, ParserError};
use sqlparser::tokenizer::{Token, Tokenizer};

use super::types::Comparison;

/// A condition is made of so many words and signs at most, not counting the values in
/// its lists. Every further AND is one level deeper, and no stack is deep without end.
const MOST_TOKENS: usize = 2000;

/// The expression that a text is, as the parser knows it.
pub(in crate::rules) fn parse(text: &str) -> Result<Expr, ParserError> {
    let tokens = Tokenizer::new(&GenericDialect {}, text).tokenize_with_location()?;
    if tokens.iter().filter(|token| deepens(&token.token)).count() > MOST_TOKENS {
        let message = format!(
            "it is made of more than {MOST_TOKENS} words and signs; list values with IN or LIKE ANY, or part it"
        );
        return Err(ParserError::ParserError(message));
    }
    let mut parser = Parser::new(&GenericDialect {}).with_tokens_with_locations(tokens);
    let expression = parser.parse_expr()?;
    match parser.peek_token().token {
        Token::EOF => Ok(expression),
        _ => parser.expected("the end of the condition", parser.peek_token()),
    }
}

fn deepens(token: &Token) -> bool {
    !matches!(token, Token::Whitespace(_) | Token::Comma | Token::Number(..) | Token::SingleQuotedString(_))
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
