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

/// What is to be doubted in a column of identifiers.
pub(super) fn doubts(column: &Column) -> impl Iterator<Item = Doubt> {
    let spoilt =
        SPOILT.map(|(is_so, what)| Doubt { what, rows: rows_where(column, &|code| is_so(tidy(column.raw(code)))) });
    let what = "shorter by a digit or two than the others, so that leading zeros may have been lost";
    let shorter = Doubt { what, rows: truncated(column) };
    spoilt.into_iter().chain([shorter]).filter(|doubt| !doubt.rows.is_empty())
}

/// The rows whose text is so.
fn rows_where(column: &Column, is_so: &(dyn Fn(u32) -> bool + Sync)) -> Vec<usize> {
    let told: Vec<bool> = of_all(column, is_so);
    if !told.contains(&true) {
        return Vec::new();
    }
    (0..column.codes.len()).filter(|row| told[column.codes.get(*row) as usize]).collect()
}

/// What is to be known of every text.
fn of_all<T: Send>(column: &Column, tell: impl Fn(u32) -> T + Send + Sync) -> Vec<T> {
    (0..column.texts.len() as u32).into_par_iter().with_min_len(STRETCH).map(tell).collect()
}

/// Tells a spoilt identifier.
type IsSpoilt = fn(&str) -> bool;

/// What programs make of identifiers that they take for numbers.
const SPOILT: [(IsSpoilt, &str); 2] = [
    (is_scientific, "numbers in scientific notation have lost digits"),
    (is_decimal, "numbers that were stored as decimals may have lost leading zeros and digits"),
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
fn truncated(column: &Column) -> Vec<usize> {
    let length = |code: u32| {
        let text = tidy(column.raw(code));
        (!text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())).then_some(text.len())
    };
    let lengths: Vec<Option<usize>> = of_all(column, length);
    let mut seen = [0_usize; 32];
    let mut others = 0;
    for code in column.codes.iter() {
        match lengths[code as usize] {
            Some(length) if length < seen.len() => seen[length] += 1,
            None if tidy(column.raw(code)).is_empty() => {}
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
    if column.codes.iter().any(|code| begins_with_zero(code) && lengths[code as usize] == Some(usual)) {
        return Vec::new();
    }
    rows_where(column, &|code| lengths[code as usize].is_some_and(|length| length < usual && length + 2 >= usual))
}
