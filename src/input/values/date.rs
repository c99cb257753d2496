//! Dates as people and spreadsheets write them.

use jiff::civil::Date;

use super::Conventions;
use crate::model::{Gap, Vocabulary, tidy};

/// Whether the day or the month comes first in `03/04/2025`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DateOrder {
    /// 3 April
    DayFirst,
    /// 4 March
    MonthFirst,
}

/// What the dates of a sheet tell about their order.
#[derive(Clone, Copy, Default)]
pub(crate) struct Evidence {
    day_first: bool,
    month_first: bool,
}

impl Evidence {
    /// Looks at one cell more.
    pub(super) fn with(mut self, text: &str) -> Self {
        if let Some(Numeric { first, second, ordered: false, .. }) = numeric(tidy(text)) {
            self.day_first |= first > 12 && second <= 12;
            self.month_first |= second > 12 && first <= 12;
        }
        self
    }

    /// What both tell together.
    pub(super) fn and(self, other: Self) -> Self {
        Self { day_first: self.day_first || other.day_first, month_first: self.month_first || other.month_first }
    }

    /// The order all certain dates agree on.
    pub(crate) fn verdict(&self) -> Option<DateOrder> {
        match (self.day_first, self.month_first) {
            (true, false) => Some(DateOrder::DayFirst),
            (false, true) => Some(DateOrder::MonthFirst),
            _ => None,
        }
    }
}

/// Reads a date.
pub(super) fn read(vocabulary: &Vocabulary, text: &str, conventions: &Conventions) -> Result<Date, Gap> {
    let text = without_time(text);
    if let Ok(date) = text.parse::<Date>() {
        return Ok(date);
    }
    if let Ok(serial) = text.parse::<f64>() {
        return conventions
            .epoch
            .date(serial)
            .ok_or_else(|| Gap::unreadable("not a date; a year alone is too little, write the day as 2025-01-31"));
    }
    if let Some(parts) = numeric(text) {
        return from_numbers(&parts, conventions.order);
    }
    with_month_name(vocabulary, text).ok_or_else(|| Gap::unreadable("not a date; write the day as 2025-01-31"))
}

/// Cuts the time of day off `2021/07/14 00:00:00+00` and `2021-07-14T00:00`.
fn without_time(text: &str) -> &str {
    let is_time = |rest: &str| {
        rest.as_bytes().iter().take(3).any(|b| *b == b':') && rest.starts_with(|c: char| c.is_ascii_digit())
    };
    match text.find([' ', 'T']) {
        Some(cut) if is_time(&text[cut + 1..]) => &text[..cut],
        _ => text,
    }
}

/// Three numbers of a date whose order may be open.
struct Numeric {
    first: i8,
    second: i8,
    year: i16,
    /// Written with points, which is day first wherever it is used.
    ordered: bool,
    /// Written year first.
    year_first: bool,
}

fn numeric(text: &str) -> Option<Numeric> {
    let mark = text.chars().find(|c| !c.is_ascii_digit()).filter(|c| matches!(c, '/' | '.' | '-'))?;
    let parts: Vec<&str> = text.trim_end_matches('.').split(mark).map(str::trim).collect();
    let [a, b, c] = parts[..] else { return None };
    if !parts.iter().all(|p| !p.is_empty() && p.len() <= 4 && p.bytes().all(|b| b.is_ascii_digit())) {
        return None;
    }
    if a.len() == 4 {
        let (second, first) = (b.parse().ok()?, c.parse().ok()?);
        return Some(Numeric { first, second, year: a.parse().ok()?, ordered: true, year_first: true });
    }
    let (first, second) = (a.parse().ok()?, b.parse().ok()?);
    Some(Numeric { first, second, year: full_year(c)?, ordered: mark == '.', year_first: false })
}

/// A year of four digits, or of two: up to 79 they are this century's.
fn full_year(text: &str) -> Option<i16> {
    let year: i16 = text.parse().ok()?;
    match text.len() {
        4 => Some(year),
        2 if year < 80 => Some(2000 + year),
        2 => Some(1900 + year),
        _ => None,
    }
}

fn from_numbers(parts: &Numeric, order: Option<DateOrder>) -> Result<Date, Gap> {
    let day_first = Date::new(parts.year, parts.second, parts.first).ok();
    let month_first = Date::new(parts.year, parts.first, parts.second).ok();
    let no_such_day = || Gap::unreadable("there is no such day");
    if parts.ordered || parts.year_first {
        return day_first.ok_or_else(no_such_day);
    }
    match (day_first, month_first, order) {
        (Some(a), Some(b), _) if a == b => Ok(a),
        (Some(a), None, _) | (Some(a), Some(_), Some(DateOrder::DayFirst)) => Ok(a),
        (None, Some(b), _) | (Some(_), Some(b), Some(DateOrder::MonthFirst)) => Ok(b),
        (Some(a), Some(b), None) => Err(Gap::unreadable(format!("could be {a} or {b}; write the day as 2025-01-31"))),
        (None, None, _) => Err(no_such_day()),
    }
}

/// `23-Sep-11`, `1er mars 2024`, `May 3, 2024`, `3 de mayo de 2024`.
fn with_month_name(vocabulary: &Vocabulary, text: &str) -> Option<Date> {
    let mut month = None;
    let mut numbers = Vec::new();
    for word in text.split(|c: char| c.is_whitespace() || matches!(c, '-' | '/' | ',' | '.')).filter(|w| !w.is_empty())
    {
        let digits: String = word.chars().take_while(char::is_ascii_digit).collect();
        let rest = &word[digits.len()..];
        if !digits.is_empty() {
            if !matches!(rest.to_lowercase().as_str(), "" | "st" | "nd" | "rd" | "th" | "er" | "º" | "°" | "г") {
                return None;
            }
            numbers.push(digits);
        } else if let Some(named) = vocabulary.months.get(word) {
            if month.replace(named).is_some() {
                return None;
            }
        } else if !matches!(word.to_lowercase().as_str(), "de" | "del" | "di" | "of" | "the" | "г" | "года") {
            return None;
        }
    }
    let [day, year] = &numbers[..] else { return None };
    let (day, year) = if day.len() == 4 { (year, day) } else { (day, year) };
    Date::new(full_year(year)?, month?, day.parse().ok()?).ok()
}
