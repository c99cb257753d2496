//! Numbers and percentages with comma or point.

use std::borrow::Cow;

use crate::model::{DecimalSign, Gap, fold, tidy};

/// What a text says when it is read as a number.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Shape {
    /// Reads the same in every country.
    Plain(f64),
    /// Can only be read with this decimal sign.
    Certain(f64, DecimalSign),
    /// `1,234` or `1.234`: one thousand and more, or one and a bit.
    Either { point: f64, comma: f64 },
    /// Not a number.
    None,
}

/// What the numbers of a sheet tell about its decimal sign.
#[derive(Clone, Copy, Default)]
pub(crate) struct Evidence {
    point: bool,
    comma: bool,
}

impl Evidence {
    /// Looks at one cell more.
    pub(super) fn with(mut self, text: &str) -> Self {
        let digits = tidy(text).trim_matches(|c: char| !c.is_ascii_digit() && !matches!(c, '.' | ',' | '-'));
        if let Shape::Certain(_, sign) = shape(digits) {
            match sign {
                DecimalSign::Point => self.point = true,
                DecimalSign::Comma => self.comma = true,
            }
        }
        self
    }

    /// What both tell together.
    pub(super) fn and(self, other: Self) -> Self {
        Self { point: self.point || other.point, comma: self.comma || other.comma }
    }

    /// The sign all certain numbers agree on.
    pub(crate) fn verdict(&self) -> Option<DecimalSign> {
        match (self.point, self.comma) {
            (true, false) => Some(DecimalSign::Point),
            (false, true) => Some(DecimalSign::Comma),
            _ => None,
        }
    }
}

/// A number without the words that may stand around it: "Tier 1 Supplier" is 1.
pub(super) fn alone<'t>(text: &'t str, around: &[String]) -> Cow<'t, str> {
    if around.is_empty()
        || text.starts_with(|c: char| c.is_ascii_digit()) && text.ends_with(|c: char| c.is_ascii_digit())
    {
        return Cow::Borrowed(text);
    }
    let is_around = |word: &&str| around.iter().any(|known| fold(known) == fold(word));
    Cow::Owned(text.split_whitespace().filter(|word| !is_around(word)).collect::<Vec<_>>().join(" "))
}

/// Reads a number; one beyond all measure is none.
pub(super) fn read(text: &str, sign: Option<DecimalSign>) -> Result<f64, Gap> {
    match (shape(text), sign) {
        (Shape::Plain(number) | Shape::Certain(number, _), _) if number.is_finite() => Ok(number),
        (Shape::Plain(_) | Shape::Certain(..), _) => Err(Gap::unreadable("not a number of any real size")),
        (Shape::Either { point, .. }, Some(DecimalSign::Point)) => Ok(point),
        (Shape::Either { comma, .. }, Some(DecimalSign::Comma)) => Ok(comma),
        (Shape::Either { point, comma }, None) => Err(Gap::unreadable(format!(
            "could mean {point} or {comma}; write the number without a thousands separator"
        ))),
        (Shape::None, _) => Err(Gap::unreadable("not a number")),
    }
}

/// Reads a percentage, in percent. `fractions` says that the column holds shares of
/// one (0.14 means 14 %).
pub(super) fn read_percent(text: &str, sign: Option<DecimalSign>, fractions: bool) -> Result<f64, Gap> {
    let (text, marked) = match text.strip_suffix('%') {
        Some(number) => (number.trim_end(), true),
        None => (text, false),
    };
    let number = read(text, sign)?;
    let percent = if fractions && !marked { tidy_decimals(number * 100.0) } else { number };
    if (0.0..=100.0).contains(&percent) { Ok(percent) } else { Err(Gap::unreadable("not a share between 0 and 100 %")) }
}

/// Whether a column of shares is written as fractions of one: no percent sign, none
/// above one, and at least one in between. A column of plain noughts and ones is not.
pub(super) fn are_fractions<'a>(texts: impl Iterator<Item = &'a str>) -> bool {
    let mut between = false;
    for text in texts {
        let text = tidy(text);
        match shape(text) {
            Shape::None if text.ends_with('%') => return false,
            Shape::Plain(n) | Shape::Certain(n, _) => {
                if n > 1.0 {
                    return false;
                }
                between |= n > 0.0 && n < 1.0;
            }
            Shape::Either { .. } => return false,
            Shape::None => {}
        }
    }
    between
}

/// Takes away what multiplying by a hundred adds in the last binary digits.
fn tidy_decimals(number: f64) -> f64 {
    (number * 1e9).round() / 1e9
}

fn shape(text: &str) -> Shape {
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
    if text.bytes().all(|b| b.is_ascii_digit()) {
        return decimal(text, "").map_or(Shape::None, Shape::Plain);
    }
    if text.bytes().any(|b| b == b'e' || b == b'E') && text.starts_with(|c: char| c.is_ascii_digit()) {
        return text.parse().map_or(Shape::None, Shape::Plain);
    }
    let Some(text) = without_space_groups(text) else { return Shape::None };
    let points = text.bytes().filter(|b| *b == b'.').count();
    let commas = text.bytes().filter(|b| *b == b',').count();
    if !text.bytes().all(|b| b.is_ascii_digit() || b == b'.' || b == b',') {
        return Shape::None;
    }
    match (points, commas) {
        (0, 0) => decimal(&text, "").map_or(Shape::None, Shape::Plain),
        (1, 0) => one_mark(&text, '.', DecimalSign::Point),
        (0, 1) => one_mark(&text, ',', DecimalSign::Comma),
        (_, 0) => certain(grouped(&text, '.'), "", DecimalSign::Comma),
        (0, _) => certain(grouped(&text, ','), "", DecimalSign::Point),
        _ => both_marks(&text),
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

fn one_mark(text: &str, mark: char, sign: DecimalSign) -> Shape {
    let Some((whole, decimals)) = text.split_once(mark) else { return Shape::None };
    if whole.is_empty() && decimals.is_empty() {
        return Shape::None;
    }
    let Some(number) = decimal(whole, decimals) else { return Shape::None };
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

/// The number that two runs of digits make, before and behind the decimal sign. No more
/// digits than a number of this type holds, parted by a power of ten that it holds too:
/// their quotient is the nearest there is. Longer ones are left to the library.
fn decimal(whole: &str, decimals: &str) -> Option<f64> {
    const DIGITS: usize = 15;
    const TENS: [f64; DIGITS + 1] =
        [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
    let digits = || whole.bytes().chain(decimals.bytes());
    if whole.is_empty() && decimals.is_empty() || !digits().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    if whole.len() + decimals.len() > DIGITS {
        return format!("0{whole}.{decimals}0").parse().ok();
    }
    let number = digits().fold(0_u64, |number, digit| number * 10 + u64::from(digit - b'0'));
    Some(number as f64 / TENS[decimals.len()])
}

fn both_marks(text: &str) -> Shape {
    let last_point = text.rfind('.').unwrap_or(0);
    let last_comma = text.rfind(',').unwrap_or(0);
    let (cut, group, sign) = if last_point > last_comma {
        (last_point, ',', DecimalSign::Point)
    } else {
        (last_comma, '.', DecimalSign::Comma)
    };
    certain(grouped(&text[..cut], group), &text[cut + 1..], sign)
}

/// A number that says itself which sign parts its decimals.
fn certain(whole: Option<String>, decimals: &str, sign: DecimalSign) -> Shape {
    let number = whole.and_then(|whole| decimal(&whole, decimals));
    number.map_or(Shape::None, |number| Shape::Certain(number, sign))
}

/// The digits of a whole number in groups of three, parted by `mark`.
fn grouped(text: &str, mark: char) -> Option<String> {
    let groups: Vec<&str> = text.split(mark).collect();
    let is_digits = |group: &&str| group.bytes().all(|byte| byte.is_ascii_digit());
    let regular = (1..=3).contains(&groups[0].len()) && groups[1..].iter().all(|group| group.len() == 3);
    (regular && groups.iter().all(is_digits)).then(|| groups.concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comma_and_point_are_read_by_their_place() {
        for (text, number) in [
            ("1,234.50", 1234.5),
            ("1.234,50", 1234.5),
            ("4.285.457,17", 4_285_457.17),
            ("1 234,5", 1234.5),
            ("12'000", 12000.0),
            ("0,125", 0.125),
            (".5", 0.5),
            ("-5", -5.0),
            ("(7)", -7.0),
            ("1.23E+3", 1230.0),
        ] {
            assert_eq!(read(text, None), Ok(number), "{text}");
        }
    }

    #[test]
    fn an_ambiguous_number_is_settled_by_its_neighbours_or_not_read() {
        assert!(read("1.234", None).is_err());
        let evidence = Evidence::default().with("12,5");
        assert_eq!(read("1.234", evidence.verdict()), Ok(1234.0));
        assert_eq!(evidence.and(Evidence::default().with("12.5")).verdict(), None);
    }

    #[test]
    fn words_ranges_and_dates_are_not_numbers() {
        let marks_in_turns = ["1.2,345.6", "1,2.345,6"];
        let others = ["1001-5000", "about 5", "1e999", "2024-05-01", "1,2,3", "12 34", "", ".", "1.,"];
        for text in others.into_iter().chain(marks_in_turns) {
            assert!(read(text, Some(DecimalSign::Point)).is_err(), "{text}");
        }
    }

    #[test]
    fn a_point_among_commas_is_no_part_of_a_group() {
        for text in ["1.2,345.6", "1,2.345,6", "1.234,567,8", "1,234.567.8"] {
            assert!(read(text, None).is_err(), "{text}");
        }
        assert_eq!(read("1,234,567.8", None), Ok(1_234_567.8));
    }

    #[test]
    fn fourteen_percent_is_the_same_however_it_is_written() {
        assert_eq!(read_percent("14.00%", None, false), Ok(14.0));
        assert_eq!(read_percent("14,00 %", None, false), Ok(14.0));
        assert!(are_fractions(["0.14", "0", "1", ""].into_iter()));
        assert_eq!(read_percent("0.14", None, true), Ok(14.0));
        assert_eq!(read_percent("0.007", None, true), Ok(0.7));
        assert!(!are_fractions(["0", "1"].into_iter()));
        assert!(!are_fractions(["0.5", "45"].into_iter()));
    }
}
