//! What digits, points and commas say, and what only their neighbours can.

use std::borrow::Cow;

use crate::model::DecimalSign;

/// What a text says when it is read as a number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Shape {
    /// Reads the same in every country.
    Plain(f64),
    /// Can only be read with this decimal sign.
    Certain(f64, DecimalSign),
    /// `1,234` or `1.234`: one thousand and more, or one and a bit.
    Either { point: f64, comma: f64 },
    /// Not a number.
    None,
}

/// What a text says.
pub(super) fn shape(text: &str) -> Shape {
    let (text, negative) = match text.strip_prefix('-').or_else(|| text.strip_prefix('\u{2212}')) {
        Some(rest) => (rest.trim_start(), true),
        None => match text.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
            Some(rest) => (rest.trim(), true),
            None => (text.strip_prefix('+').unwrap_or(text), false),
        },
    };
    let shape = unsigned(text);
    if !negative {
        return shape;
    }
    match shape {
        Shape::Plain(n) => Shape::Plain(-n),
        Shape::Certain(n, sign) => Shape::Certain(-n, sign),
        Shape::Either { point, comma } => Shape::Either { point: -point, comma: -comma },
        Shape::None => Shape::None,
    }
}

fn unsigned(text: &str) -> Shape {
    let signs = Signs::of(text);
    if signs.others == 0 {
        return marked(text, signs);
    }
    if text.bytes().any(|b| b == b'e' || b == b'E') && text.starts_with(|c: char| c.is_ascii_digit()) {
        return text.parse().map_or(Shape::None, Shape::Plain);
    }
    let Some(text) = without_space_groups(text) else { return Shape::None };
    let signs = Signs::of(&text);
    if signs.others == 0 { marked(&text, signs) } else { Shape::None }
}

/// What a text is made of besides digits.
#[derive(Clone, Copy, Default)]
struct Signs {
    points: usize,
    commas: usize,
    others: usize,
}

impl Signs {
    fn of(text: &str) -> Self {
        let mut signs = Self::default();
        for byte in text.bytes() {
            match byte {
                b'0'..=b'9' => {}
                b'.' => signs.points += 1,
                b',' => signs.commas += 1,
                _ => signs.others += 1,
            }
        }
        signs
    }
}

/// Reads digits, points and commas.
fn marked(text: &str, signs: Signs) -> Shape {
    match (signs.points, signs.commas) {
        (0, 0) => decimal(text, None, "").map_or(Shape::None, Shape::Plain),
        (1, 0) => one_mark(text, b'.', DecimalSign::Point),
        (0, 1) => one_mark(text, b',', DecimalSign::Comma),
        (_, 0) => grouped(text, b'.', "", DecimalSign::Comma),
        (0, _) => grouped(text, b',', "", DecimalSign::Point),
        _ => both_marks(text),
    }
}

/// Takes out spaces and apostrophes that part thousands; `None` when they part
/// anything else.
fn without_space_groups(text: &str) -> Option<Cow<'_, str>> {
    let is_gap = |c: char| c.is_whitespace() || matches!(c, '\'' | '\u{2019}' | '\u{202f}' | '\u{a0}');
    if !text.contains(is_gap) {
        return Some(Cow::Borrowed(text));
    }
    let whole = text.split(['.', ',']).next().unwrap_or_default();
    let groups: Vec<&str> = whole.split(is_gap).collect();
    let regular = (1..=3).contains(&groups[0].len()) && groups[1..].iter().all(|g| g.len() == 3);
    let elsewhere = text[whole.len()..].contains(is_gap);
    (regular && !elsewhere).then(|| text.replace(is_gap, "").into())
}

fn one_mark(text: &str, mark: u8, sign: DecimalSign) -> Shape {
    let Some(place) = memchr::memchr(mark, text.as_bytes()) else { return Shape::None };
    let (whole, decimals) = (&text[..place], &text[place + 1..]);
    if whole.is_empty() && decimals.is_empty() {
        return Shape::None;
    }
    let Some(number) = decimal(whole, None, decimals) else { return Shape::None };
    let could_be_group = decimals.len() == 3 && (1..=3).contains(&whole.len()) && !whole.starts_with('0');
    if !could_be_group {
        return Shape::Certain(number, sign);
    }
    // At most six digits, so that the product is exact where it is rounded.
    let thousands = (number * 1000.0).round();
    match sign {
        DecimalSign::Point => Shape::Either { point: number, comma: thousands },
        DecimalSign::Comma => Shape::Either { point: thousands, comma: number },
    }
}

/// The number that two runs of digits make, before and behind the decimal sign; the first
/// may be parted into groups by a mark. No more digits than a number of this type holds,
/// parted by a power of ten that it holds too: their quotient is the nearest there is.
/// Longer ones are left to the library.
fn decimal(whole: &str, group: Option<u8>, decimals: &str) -> Option<f64> {
    const DIGITS: usize = 15;
    const TENS: [f64; DIGITS + 1] =
        [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
    let whole = whole.bytes().filter(|byte| Some(*byte) != group);
    let (mut number, mut count) = (0_u64, 0);
    for digit in whole.clone().chain(decimals.bytes()) {
        if !digit.is_ascii_digit() {
            return None;
        }
        number = number.wrapping_mul(10).wrapping_add(u64::from(digit - b'0'));
        count += 1;
    }
    match count {
        0 => None,
        1..=DIGITS => Some(number as f64 / TENS[decimals.len()]),
        _ => {
            let whole: String = whole.map(char::from).collect();
            format!("0{whole}.{decimals}0").parse().ok()
        }
    }
}

fn both_marks(text: &str) -> Shape {
    let last = |mark: u8| memchr::memrchr(mark, text.as_bytes()).unwrap_or(0);
    let (last_point, last_comma) = (last(b'.'), last(b','));
    let (cut, group, sign) = if last_point > last_comma {
        (last_point, b',', DecimalSign::Point)
    } else {
        (last_comma, b'.', DecimalSign::Comma)
    };
    grouped(&text[..cut], group, &text[cut + 1..], sign)
}

/// A number that says itself which sign parts its decimals: its whole part is in groups of
/// three, parted by `mark`. Counted from its end every fourth place is a mark, and the first
/// is none.
fn grouped(text: &str, mark: u8, decimals: &str, sign: DecimalSign) -> Shape {
    let fits = |(place, byte): (usize, u8)| if place % 4 == 3 { byte == mark } else { byte.is_ascii_digit() };
    let is_regular = !text.len().is_multiple_of(4) && text.bytes().rev().enumerate().all(fits);
    let number = is_regular.then(|| decimal(text, Some(mark), decimals)).flatten();
    number.map_or(Shape::None, |number| Shape::Certain(number, sign))
}
