//! What a cell of a list is in the copy: text as it stands, unless it is plainly a number
//! or a day.

use jiff::civil::Date;

use crate::model::{ColumnType, MappingNote, Vocabulary};

/// More digits no number of a workbook keeps.
const MOST_DIGITS: usize = 15;

/// Excel counts a day before this one that never was.
const FIRST_DAY: Date = Date::constant(1900, 3, 1);

/// What a cell of a list is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum OwnCell {
    Number(f64),
    Day(Date),
    Text,
}

/// What the cells of a column may be besides text.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Holds {
    numbers: bool,
    days: bool,
}

impl Holds {
    /// By what the column means, where that is known.
    pub(super) fn of(note: Option<&MappingNote>, vocabulary: &Vocabulary) -> Self {
        let column = note.and_then(|note| vocabulary.find(note.column.as_deref()?));
        match column.map(|column| vocabulary.spec(column).kind) {
            Some(ColumnType::Id) => Self { numbers: false, days: false },
            // Codes of branches and countries, and goods by their number in a tariff.
            Some(ColumnType::Text | ColumnType::List | ColumnType::Country | ColumnType::Sector) => {
                Self { numbers: false, days: true }
            }
            _ => Self { numbers: true, days: true },
        }
    }

    /// What a text is in such a column. In workbooks a number of three decimals was read
    /// with a nought behind them.
    pub(super) fn read(self, text: &str, of_workbook: bool) -> OwnCell {
        let number = |text| plain_number(text).filter(|_| self.numbers).map(OwnCell::Number);
        let shorter = text.strip_suffix('0').filter(|_| of_workbook && decimals(text) == 4);
        let day = || plain_day(text).filter(|_| self.days).map(OwnCell::Day);
        number(text).or_else(|| shorter.and_then(number)).or_else(day).unwrap_or(OwnCell::Text)
    }
}

fn decimals(text: &str) -> usize {
    text.split_once('.').map_or(0, |(_, decimals)| decimals.len())
}

/// A number that would be written the same way again.
fn plain_number(text: &str) -> Option<f64> {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (whole, decimals) = unsigned.split_once('.').unwrap_or((unsigned, "1"));
    let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let is_plain = is_digits(whole) && is_digits(decimals) && !decimals.ends_with('0') && text != "-0";
    let leads_with_nought = whole.len() > 1 && whole.starts_with('0');
    let digits = unsigned.bytes().filter(u8::is_ascii_digit).skip_while(|digit| *digit == b'0').count();
    if is_plain && !leads_with_nought && digits <= MOST_DIGITS { text.parse().ok() } else { None }
}

/// A day in the notation of ISO 8601.
fn plain_day(text: &str) -> Option<Date> {
    let signs = [4, 7].map(|place| text.as_bytes().get(place));
    let day: Date = (text.len() == 10 && signs == [Some(&b'-'); 2]).then(|| text.parse().ok()).flatten()?;
    (day >= FIRST_DAY).then_some(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANY: Holds = Holds { numbers: true, days: true };

    #[test]
    fn only_what_would_be_written_the_same_way_again_is_a_number() {
        for text in ["0", "-5", "12", "0.5", "-0.25", "1234567.89", "123456789012345", "0.000012"] {
            let OwnCell::Number(number) = ANY.read(text, false) else { panic!("{text} is no number") };
            assert_eq!(number.to_string(), text);
        }
        for text in [
            "007",
            "+5",
            "1.50",
            "1,5",
            "1e5",
            "-0",
            "",
            "-",
            ".5",
            "5.",
            "1.2.3",
            "1234567890123456",
            "NaN",
            "inf",
            " 5",
            "٣",
            "0x1F",
            "00.5",
            "--5",
            "1.2340",
        ] {
            assert_eq!(ANY.read(text, false), OwnCell::Text, "{text}");
        }
    }

    #[test]
    fn the_nought_behind_three_decimals_of_a_workbook_is_taken_off_again() {
        assert_eq!(ANY.read("1.2340", true), OwnCell::Number(1.234));
        for text in ["1.20", "1.2300", "1.23450"] {
            assert_eq!(ANY.read(text, true), OwnCell::Text, "{text}");
        }
    }

    #[test]
    fn days_are_days_and_ids_stay_text() {
        assert_eq!(ANY.read("2025-01-31", false), OwnCell::Day(Date::constant(2025, 1, 31)));
        for text in
            ["2025-02-30", "1900-02-28", "2025-1-31", "2025-01-31T10:00", "31.01.2025", "20250131x", "-2025-0101"]
        {
            assert_eq!(ANY.read(text, false), OwnCell::Text, "{text}");
        }
        assert_eq!(Holds { numbers: false, days: false }.read("2025-01-31", true), OwnCell::Text);
        assert_eq!(Holds { numbers: false, days: true }.read("12", true), OwnCell::Text);
    }
}
