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
        other => listing(other).unwrap_or_else(|| one_line(&other.to_string())),
    }
}

/// Of a long list only its first member.
fn listing(expression: &Expr) -> Option<String> {
    let (value, negated, word, items) = match expression {
        Expr::In { expr, target: InTarget::List(items), negated, .. } => (expr, negated, "IN", items),
        Expr::Like { expr, pattern, any: true, negated, .. } => (expr, negated, "LIKE ANY", members(pattern)?),
        Expr::ILike { expr, pattern, any: true, negated, .. } => (expr, negated, "ILIKE ANY", members(pattern)?),
        _ => return None,
    };
    let not = if *negated { "NOT " } else { "" };
    (items.len() > 2).then(|| format!("{value} {not}{word} ({}, ...)", items[0]))
}

fn members(patterns: &Expr) -> Option<&Vec<Expr>> {
    match patterns {
        Expr::Tuple(items) => Some(items),
        _ => None,
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
