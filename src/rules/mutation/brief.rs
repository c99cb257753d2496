//! Expressions in few words.

use sqlparser::ast::{Expr, InTarget};

use crate::rules::expression::comparison;

/// The member that a list has lost, if that is what was changed.
pub(super) fn dropped(before: &Expr, after: &Expr) -> Option<String> {
    let (Expr::In { target: InTarget::List(items), .. }, Expr::In { target: InTarget::List(left), .. }) =
        (before, after)
    else {
        return None;
    };
    let gone = items.iter().find(|item| !left.contains(item))?;
    Some(format!("the same without {gone}"))
}

/// An expression in few words: of AND and OR only what stands next to them.
pub(super) fn brief(expression: &Expr) -> String {
    match expression {
        Expr::BinaryOp { left, op, right } if comparison(op).is_none() => {
            format!("{} {op} {}", shortened(&left.to_string(), true), shortened(&right.to_string(), false))
        }
        Expr::In { expr, target: InTarget::List(items), negated, .. } if items.len() > 2 => {
            let not = if *negated { "NOT " } else { "" };
            format!("{expr} {not}IN ({}, ...)", items[0])
        }
        Expr::Like { expr, pattern, any: true, negated, .. } => several(expr, *negated, "LIKE", pattern, expression),
        Expr::ILike { expr, pattern, any: true, negated, .. } => several(expr, *negated, "ILIKE", pattern, expression),
        other => one_line(&other.to_string()),
    }
}

/// Many patterns in few words.
fn several(value: &Expr, negated: bool, word: &str, patterns: &Expr, whole: &Expr) -> String {
    match patterns {
        Expr::Tuple(items) if items.len() > 2 => {
            let not = if negated { "NOT " } else { "" };
            format!("{value} {not}{word} ANY ({}, ...)", items[0])
        }
        _ => one_line(&whole.to_string()),
    }
}

/// The last words of a text, or the first.
fn shortened(text: &str, last: bool) -> String {
    const MOST: usize = 36;
    let mut words: Vec<&str> = text.split_whitespace().collect();
    if last {
        words.reverse();
    }
    let mut length = 0;
    let fit = words.iter().position(|word| {
        length += word.chars().count() + 1;
        length > MOST
    });
    let cut = fit.is_some();
    // A word that is too long by itself is shown all the same.
    words.truncate(fit.map_or(words.len(), |place| place.max(1)));
    if cut {
        words.push("...");
    }
    if last {
        words.reverse();
    }
    words.join(" ")
}

/// Text without its line breaks.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
