//! Amounts of money with a symbol, a code or a currency column.

use super::number;
use crate::model::{ColumnSpec, Currency, DecimalSign, Gap, Money, Vocabulary};

/// Reads an amount. A currency written in the cell wins over `stated`, the one in
/// the currency column or the header; where the two differ the cell is unreadable.
pub(super) fn read(
    vocabulary: &Vocabulary,
    spec: &ColumnSpec,
    text: &str,
    stated: Option<&str>,
    sign: Option<DecimalSign>,
) -> Result<Money, Gap> {
    let (number, written) = parted(text, sign)?;
    let amount = number::read(number, sign)?;
    let stated = stated.map(|name| currency(vocabulary, name)).transpose()?.flatten();
    let written = written.map(|mark| currency(vocabulary, mark)).transpose()?.flatten();
    match (written, stated) {
        (Some(a), Some(b)) if a != b => {
            Err(Gap::unreadable(format!("the cell says {a}, the currency column or header {b}")))
        }
        (Some(currency), _) | (None, Some(currency)) => Ok(Money { amount, currency }),
        (None, None) => {
            let column = spec.currency.as_deref().and_then(|id| vocabulary.find(id));
            Ok(Money { amount, currency: Currency::Unstated(column) })
        }
    }
}

/// The number of an amount, and what is written beside it.
fn parted(text: &str, sign: Option<DecimalSign>) -> Result<(&str, Option<&str>), Gap> {
    // Most amounts are a number and nothing else.
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Ok((text, None));
    }
    let is_mark = |c: char| !c.is_ascii_digit() && !matches!(c, '-' | '\u{2212}' | '+' | '(' | ')' | '.' | ',');
    let from = text.trim_start_matches(is_mark);
    let before = &text[..text.len() - from.len()];
    let number = from.trim_end_matches(is_mark);
    let after = &from[number.len()..];
    // The points of "kr." and "Fr." stay with the number; take them off there.
    let number = if before.is_empty() { number } else { number.trim_start_matches('.').trim_start() };
    let written = match (before.trim(), after.trim()) {
        ("", "") => None,
        (mark, "") | ("", mark) => Some(mark),
        (a, b) if a == b => Some(a),
        _ => {
            number::read(number.trim(), sign)?;
            return Err(Gap::unreadable("an amount with two different currency signs"));
        }
    };
    Ok((number.trim(), written))
}

/// The currency of a code or symbol; `Ok(None)` for a sign that several countries use.
fn currency(vocabulary: &Vocabulary, mark: &str) -> Result<Option<Currency>, Gap> {
    let mark = mark.trim().trim_end_matches('.');
    if matches!(mark, "$" | "¥" | "kr" | "£E") {
        return Ok(None);
    }
    let code = vocabulary.currencies.get(mark).or_else(|| vocabulary.currencies.get(&mark.to_uppercase()));
    code.and_then(|code| Currency::code(code))
        .map(Some)
        .ok_or_else(|| Gap::unreadable(format!("`{mark}` is not a currency; write its three-letter code")))
}
