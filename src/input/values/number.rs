//! Numbers and percentages with comma or point.

use std::borrow::Cow;

use super::shape::{Shape, shape};
use crate::model::{DecimalSign, Gap, fold, tidy};

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
