//! Identifiers that may have lost digits on their way through a spreadsheet.

use rayon::prelude::*;

use crate::model::{Column, tidy};

/// So many texts are looked at in one go.
const STRETCH: usize = 4096;

/// Identifiers of a column that are to be doubted.
pub(super) struct Doubt {
    /// What happened to them.
    pub(super) what: &'static str,
    /// The rows they stand in; at least one.
    pub(super) rows: Vec<usize>,
}

/// What an identifier looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Look {
    Blank,
    /// Nothing but digits, so many of them.
    Digits(usize),
    /// What programs make of identifiers that they take for numbers.
    Scientific,
    Decimal,
    Other,
}

impl Look {
    fn of(text: &str) -> Self {
        let text = tidy(text);
        match text.bytes().position(|byte| !byte.is_ascii_digit()) {
            None if text.is_empty() => Self::Blank,
            None => Self::Digits(text.len()),
            Some(_) if is_scientific(text) => Self::Scientific,
            Some(_) if is_decimal(text) => Self::Decimal,
            Some(_) => Self::Other,
        }
    }
}

/// What is to be doubted in a column of identifiers.
pub(super) fn doubts(column: &Column) -> impl Iterator<Item = Doubt> {
    let codes = 0..column.texts.len() as u32;
    let looks: Vec<Look> = codes.into_par_iter().with_min_len(STRETCH).map(|code| Look::of(column.raw(code))).collect();
    let spoilt = SPOILT.map(|(look, what)| Doubt { what, rows: rows_where(column, &looks, |known| known == look) });
    let what = "shorter by a digit or two than the others, so that leading zeros may have been lost";
    let shorter = Doubt { what, rows: truncated(column, &looks) };
    spoilt.into_iter().chain([shorter]).filter(|doubt| !doubt.rows.is_empty())
}

/// The rows whose text looks so.
fn rows_where(column: &Column, looks: &[Look], is_so: impl Fn(Look) -> bool) -> Vec<usize> {
    if !looks.iter().any(|look| is_so(*look)) {
        return Vec::new();
    }
    (0..column.codes.len()).filter(|row| is_so(looks[column.codes.get(*row) as usize])).collect()
}

/// Looks that are to be doubted by themselves, and why.
const SPOILT: [(Look, &str); 2] = [
    (Look::Scientific, "numbers in scientific notation have lost digits"),
    (Look::Decimal, "numbers that were stored as decimals may have lost leading zeros and digits"),
];

/// Whether a program has written an identifier as `8231834.0`.
fn is_decimal(text: &str) -> bool {
    text.strip_suffix(".0").is_some_and(|digits| digits.len() > 2 && digits.bytes().all(|b| b.is_ascii_digit()))
}

/// Whether a spreadsheet has written a long number as `1.23E+11`.
fn is_scientific(text: &str) -> bool {
    let Some(mark) = memchr::memchr2(b'E', b'e', text.as_bytes()) else { return false };
    let (digits, exponent) = (&text[..mark], &text[mark + 1..]);
    let exponent = exponent.strip_prefix('+').unwrap_or_default();
    let are_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit() || b".,".contains(&b));
    are_digits(digits) && are_digits(exponent) && digits.contains(['.', ','])
}

/// The rows of numbers that miss a digit or two, where nearly all are of one length.
fn truncated(column: &Column, looks: &[Look]) -> Vec<usize> {
    let mut seen = [0_usize; 32];
    let mut others = 0;
    for code in column.codes.iter() {
        match looks[code as usize] {
            Look::Digits(length) if length < seen.len() => seen[length] += 1,
            Look::Blank => {}
            _ => others += 1,
        }
    }
    let all: usize = seen.iter().sum::<usize>() + others;
    let Some(usual) = (8..seen.len()).max_by_key(|length| seen[*length]) else { return Vec::new() };
    // Registers with numbers of eight digits and more have numbers of one length.
    if seen[usual] < 5 || seen[usual] * 10 < all * 6 || others * 20 > all {
        return Vec::new();
    }
    let begins_with_zero = |code: u32| tidy(column.raw(code)).starts_with('0');
    if column.codes.iter().any(|code| looks[code as usize] == Look::Digits(usual) && begins_with_zero(code)) {
        return Vec::new();
    }
    let is_short = |look| matches!(look, Look::Digits(length) if length < usual && length + 2 >= usual);
    rows_where(column, looks, is_short)
}
