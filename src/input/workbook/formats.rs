//! Number formats, as far as they change what a number says: `0.07` shown as `7%`,
//! company number 8231834 shown as `08231834`.

use std::fmt::Write;

/// What a cell's number format makes of its number.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum NumberFormat {
    /// Nothing that changes its meaning.
    #[default]
    Plain,
    /// A share, shown in hundredths.
    Percent,
    /// Powers of ten, as in `1.23E+11`.
    Scientific,
    /// Digits at fixed places.
    Mask(Mask),
}

/// Digits at fixed places, with signs between them: `000-00-0000`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mask(Vec<Place>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    Digit,
    Sign(char),
}

/// A mask with words needs more digits than one without: `00" kg"` states a unit.
const DIGITS_BESIDE_WORDS: usize = 3;

/// Integers up to here keep their digits in a workbook.
pub(super) const LAST_EXACT: f64 = 1e15;

impl NumberFormat {
    /// The format that a code such as `0.00%` stands for. Its first section counts:
    /// that of the positive numbers.
    pub(super) fn of_code(code: &str) -> Self {
        let mut places = Vec::new();
        let (mut is_mask, mut percent, mut scientific) = (true, false, false);
        let mut letters = code.chars();
        while let Some(letter) = letters.next() {
            match letter {
                ';' => break,
                '0' => places.push(Place::Digit),
                '"' => places.extend(letters.by_ref().take_while(|next| *next != '"').map(Place::Sign)),
                '\\' => places.extend(letters.next().map(Place::Sign)),
                // The width of a letter, and a letter that fills the cell: neither is text.
                '_' | '*' => drop(letters.next()),
                // A colour or a language; a condition makes two formats of one.
                '[' => {
                    let inside: String = letters.by_ref().take_while(|next| *next != ']').collect();
                    is_mask &= !inside.starts_with(['<', '>', '=']);
                }
                '-' | ' ' | '/' | '(' | ')' | '+' | ':' | '\u{a0}' => places.push(Place::Sign(letter)),
                '%' => percent = true,
                'E' | 'e' => scientific |= letters.clone().next().is_some_and(|next| matches!(next, '+' | '-')),
                _ => is_mask = false,
            }
        }
        match (percent, scientific) {
            (true, _) => Self::Percent,
            (_, true) => Self::Scientific,
            _ if is_mask => Self::of_places(places),
            _ => Self::Plain,
        }
    }

    /// The format that a number known to every spreadsheet program stands for.
    pub(super) fn of_builtin(id: u16) -> Self {
        match id {
            9 | 10 => Self::Percent,
            11 | 48 => Self::Scientific,
            _ => Self::Plain,
        }
    }

    /// The format of so many digits, with signs standing before so many of them,
    /// counted from the right.
    pub(super) fn of_digits(digits: usize, signs: &[(usize, String)], before: &str, behind: &str) -> Self {
        let mut places: Vec<Place> = before.chars().map(Place::Sign).collect();
        for left in (1..=digits).rev() {
            places.push(Place::Digit);
            let here = signs.iter().filter(|(place, _)| *place + 1 == left);
            here.for_each(|(_, text)| places.extend(text.chars().map(Place::Sign)));
        }
        places.extend(behind.chars().map(Place::Sign));
        Self::of_places(places)
    }

    fn of_places(places: Vec<Place>) -> Self {
        let digits = places.iter().filter(|place| **place == Place::Digit).count();
        let has_words = places.iter().any(|place| matches!(place, Place::Sign(letter) if letter.is_alphanumeric()));
        let least = if has_words { DIGITS_BESIDE_WORDS } else { 2 };
        // As many as a number keeps.
        if (least..=15).contains(&digits) { Self::Mask(Mask(places)) } else { Self::Plain }
    }
}

impl Mask {
    /// Writes an integer at its places; false when the number is none that fits.
    pub(super) fn write(&self, number: f64, text: &mut String) -> bool {
        if number < 0.0 || number.fract() != 0.0 || number >= LAST_EXACT {
            return false;
        }
        let width = self.0.iter().filter(|place| **place == Place::Digit).count();
        let mut digits = String::with_capacity(16);
        // Writing to a string does not fail.
        let _ = write!(digits, "{:0width$}", number as u64);
        let (more, fitting) = digits.split_at(digits.len() - width);
        let mut fitting = fitting.chars();
        let mut first = true;
        for place in &self.0 {
            match place {
                Place::Sign(letter) => text.push(*letter),
                Place::Digit => {
                    if std::mem::take(&mut first) {
                        text.push_str(more);
                    }
                    text.extend(fitting.next());
                }
            }
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(code: &str, number: f64) -> Option<String> {
        let NumberFormat::Mask(mask) = NumberFormat::of_code(code) else { return None };
        let mut text = String::new();
        mask.write(number, &mut text).then_some(text)
    }

    #[test]
    fn a_mask_keeps_the_noughts_in_front() {
        assert_eq!(shown("00000000", 8_231_834.0).as_deref(), Some("08231834"));
        assert_eq!(shown("000\\-00\\-0000", 12_345_678.0).as_deref(), Some("012-34-5678"));
        assert_eq!(shown("00\" \"000;-0", 7.0).as_deref(), Some("00 007"));
        assert_eq!(shown("[Red]000_)", 7.0).as_deref(), Some("007"));
        assert_eq!(shown("\"FR\"00000", 7.0).as_deref(), Some("FR00007"));
        assert_eq!(shown("000-00", 1_234_567.0).as_deref(), Some("12345-67"));
    }

    #[test]
    fn what_is_no_id_stays_a_number() {
        for code in ["General", "0", "0.00", "#,##0", "00\" kg\"", "[<=99999]00000;00000-0000", "yyyy-mm-dd", "@", ""] {
            assert_eq!(NumberFormat::of_code(code), NumberFormat::Plain, "{code}");
        }
        assert_eq!(shown("000", 1.5), None);
        assert_eq!(shown("000", -1.0), None);
    }

    #[test]
    fn percent_and_powers_of_ten_are_known() {
        assert_eq!(NumberFormat::of_code("0.00%"), NumberFormat::Percent);
        assert_eq!(NumberFormat::of_code("0\\%"), NumberFormat::Plain);
        assert_eq!(NumberFormat::of_code("0.00E+00"), NumberFormat::Scientific);
        assert_eq!(NumberFormat::of_code("##0.0E+0"), NumberFormat::Scientific);
    }

    #[test]
    fn signs_stand_where_an_office_suite_counts_them() {
        let format = NumberFormat::of_digits(9, &[(4, "-".to_owned()), (6, "-".to_owned())], "", "");
        assert_eq!(format, NumberFormat::of_code("000-00-0000"));
    }
}
