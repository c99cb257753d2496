//! Days as publishers write them.

use jiff::civil::Date;
use serde::Deserialize;

/// How numbers of a day stand where the year is last.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Order {
    /// Only what cannot be misread.
    #[default]
    Plain,
    /// 31/12/2025
    DayFirst,
    /// 12/31/2025
    MonthFirst,
}

/// From this year on a day stands for "no end": publishers write 2999 and 9999.
const NO_END: i16 = 2900;

/// A day that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Day {
    /// A day of the calendar.
    On(Date),
    /// A day so far off that it stands for none.
    Never,
}

/// The day that a text says, `None` when it says none.
pub(super) fn day(text: &str, order: Order) -> Option<Day> {
    let text = without_time(text.trim());
    let date = text.parse().ok().or_else(|| in_numbers(text, order)).or_else(|| in_words(text))?;
    Some(if date.year() >= NO_END { Day::Never } else { Day::On(date) })
}

/// The last of several periods: `05/10/2022 a 13/01/2023, 11/11/2024` (removed from a
/// register and put on it again). Gives its first day and its last, where it has one.
pub(super) fn last_period(text: &str, order: Order) -> Option<(Date, Option<Date>)> {
    let on = |text: &str| match day(text, order)? {
        Day::On(date) => Some(date),
        Day::Never => None,
    };
    let period = |text: &str| match [" a ", " à ", " até "].iter().find_map(|to| text.split_once(to)) {
        Some((first, last)) => Some((on(first)?, Some(on(last)?))),
        None => Some((on(text)?, None)),
    };
    let periods: Option<Vec<_>> =
        text.split([',', ';', '\n']).map(str::trim).filter(|part| !part.is_empty()).map(period).collect();
    periods?.into_iter().max_by_key(|(first, _)| *first)
}

/// The first day of the calendar that a file name holds as `2026-06-23`.
pub(super) fn in_name(name: &str) -> Option<Date> {
    let is_apart = |byte: Option<&u8>| byte.is_none_or(|byte| !byte.is_ascii_digit());
    let bytes = name.as_bytes();
    (0..bytes.len().saturating_sub(9)).find_map(|at| {
        let alone = is_apart(at.checked_sub(1).and_then(|before| bytes.get(before))) && is_apart(bytes.get(at + 10));
        let text = name.get(at..at + 10).filter(|text| alone && text.as_bytes()[0].is_ascii_digit())?;
        text.parse().ok()
    })
}

/// Cuts the time of day off `2021-07-14T00:00` and `7/14/2021 0:00`.
fn without_time(text: &str) -> &str {
    match text.find(['T', ' ']) {
        Some(cut) if text[cut + 1..].contains(':') => &text[..cut],
        _ => text,
    }
}

fn in_numbers(text: &str, order: Order) -> Option<Date> {
    let parts: Vec<&str> = text.split(['/', '-', '.']).collect();
    let [a, b, year] = parts[..] else { return None };
    if [a, b].iter().any(|part| part.len() > 2) || year.len() != 4 {
        return None;
    }
    let (a, b, year): (i8, i8, i16) = (a.parse().ok()?, b.parse().ok()?, year.parse().ok()?);
    let day_first = Date::new(year, b, a).ok();
    let month_first = Date::new(year, a, b).ok();
    match order {
        Order::DayFirst => day_first,
        Order::MonthFirst => month_first,
        Order::Plain if day_first == month_first => day_first,
        Order::Plain => day_first.xor(month_first),
    }
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// `June 21, 2022`, `21-Jun-2022`, `21 June 2022`.
fn in_words(text: &str) -> Option<Date> {
    let words: Vec<&str> = text.split([' ', '-', ',', '.', '/']).filter(|word| !word.is_empty()).collect();
    let [a, b, year] = words[..] else { return None };
    let (month, day) = if a.bytes().all(|byte| byte.is_ascii_digit()) { (b, a) } else { (a, b) };
    let month = month.to_ascii_lowercase();
    let short = |name: &str| month.len() >= 3 && name.starts_with(&month) || month == "sept" && name == "september";
    let month = MONTHS.iter().position(|name| short(name))? as i8 + 1;
    if year.len() != 4 {
        return None;
    }
    Date::new(year.parse().ok()?, month, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn on(text: &str, order: Order) -> Option<Date> {
        match day(text, order)? {
            Day::On(date) => Some(date),
            Day::Never => None,
        }
    }

    #[test]
    fn a_day_is_read_in_the_order_of_its_publisher() {
        let expected = Some(date(2022, 6, 1));
        assert_eq!(on("6/1/2022", Order::MonthFirst), expected);
        assert_eq!(on("01/06/2022", Order::DayFirst), expected);
        assert_eq!(on("01-Jun-2022", Order::DayFirst), expected);
        assert_eq!(on("June 1, 2022", Order::Plain), expected);
        assert_eq!(on("2022-06-01T00:00:00", Order::MonthFirst), expected);
        assert_eq!(on("01/06/2022", Order::Plain), None);
        assert_eq!(on("21/06/2022", Order::Plain), Some(date(2022, 6, 21)));
        assert_eq!(on("21/06/2022", Order::MonthFirst), None);
        assert_eq!(on("soon", Order::Plain), None);
        assert_eq!(day("31-Dec-2999", Order::Plain), Some(Day::Never));
    }

    #[test]
    fn the_last_of_several_periods_counts() {
        let read = |text| last_period(text, Order::DayFirst);
        assert_eq!(read("05/10/2022 a 13/01/2023, 11/11/2024"), Some((date(2024, 11, 11), None)));
        assert_eq!(read("05/10/2022 a 13/01/2023"), Some((date(2022, 10, 5), Some(date(2023, 1, 13)))));
        assert_eq!(read("05/10/2022"), Some((date(2022, 10, 5), None)));
        assert_eq!(read("05/10/2022 a, x"), None);
    }

    #[test]
    fn a_file_name_may_tell_the_day() {
        assert_eq!(in_name("orders-fy26-2026-06-23.csv"), Some(date(2026, 6, 23)));
        assert_eq!(in_name("2026-13-23.csv"), None);
        assert_eq!(in_name("12026-06-23.csv"), None);
        assert_eq!(in_name("списки.csv"), None);
    }
}
