//! From a cell to its text, alike for all formats: a day as `2025-01-31`, a number in
//! its shortest form, an error as its code.

use std::fmt::Write;

use calamine::{CellErrorType, Data, DataRef, ExcelDateTime};

use super::formats::{LAST_EXACT, NumberFormat};
use super::oddities::{Oddities, Oddity};

/// A cell as a format hands it over.
#[derive(Clone, Copy, Debug)]
pub(super) enum Value<'a> {
    /// Nothing.
    Blank,
    /// A text, also the code of an error.
    Text(&'a str),
    /// A number.
    Number(f64),
    /// A day, or a stretch of time, as Excel counts them.
    Day(&'a ExcelDateTime),
    /// A day or a stretch of time in the notation of ISO 8601.
    Iso(&'a str),
    /// A truth.
    Bool(bool),
}

impl<'a> From<&'a DataRef<'_>> for Value<'a> {
    fn from(cell: &'a DataRef<'_>) -> Self {
        match cell {
            DataRef::Empty => Self::Blank,
            DataRef::String(text) => Self::Text(text),
            DataRef::SharedString(text) => Self::Text(text),
            DataRef::Int(number) => Self::Number(*number as f64),
            DataRef::Float(number) => Self::Number(*number),
            DataRef::Bool(truth) => Self::Bool(*truth),
            DataRef::DateTime(day) => Self::Day(day),
            DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Self::Iso(text),
            DataRef::Error(fault) => Self::Text(error_code(fault)),
        }
    }
}

impl<'a> From<&'a Data> for Value<'a> {
    fn from(cell: &'a Data) -> Self {
        match cell {
            Data::Empty => Self::Blank,
            Data::String(text) => Self::Text(text),
            Data::Int(number) => Self::Number(*number as f64),
            Data::Float(number) => Self::Number(*number),
            Data::Bool(truth) => Self::Bool(*truth),
            Data::DateTime(day) => Self::Day(day),
            Data::DateTimeIso(text) | Data::DurationIso(text) => Self::Iso(text),
            Data::Error(fault) => Self::Text(error_code(fault)),
        }
    }
}

/// Turns cells into texts, and counts what is odd about them.
#[derive(Default)]
pub(super) struct Texts {
    scratch: String,
    /// What was odd so far.
    pub(super) oddities: Oddities,
}

impl Texts {
    /// The text of a cell, `None` when it is empty. Rows and columns count from 0.
    pub(super) fn of<'t>(&'t mut self, place: (u32, u32), value: Value<'t>, format: &NumberFormat) -> Option<&'t str> {
        self.scratch.clear();
        match value {
            Value::Blank => return None,
            Value::Text(text) => return (!text.is_empty()).then_some(text),
            Value::Bool(truth) => return Some(if truth { "TRUE" } else { "FALSE" }),
            Value::Iso(text) if !text.starts_with(['P', '-']) => return text.split('T').next(),
            Value::Iso(text) => push_decimal(&mut self.scratch, days_of(text)?),
            Value::Day(day) => push_day(&mut self.scratch, day),
            Value::Number(number) => self.push_number(place, number, format),
        }
        Some(&self.scratch)
    }

    fn push_number(&mut self, place: (u32, u32), number: f64, format: &NumberFormat) {
        let is_whole = number.fract() == 0.0;
        if is_whole && number.abs() >= LAST_EXACT {
            self.oddities.note(Oddity::ManyDigits, place);
        } else if is_whole && *format == NumberFormat::Scientific {
            self.oddities.note(Oddity::Scientific, place);
        }
        match format {
            NumberFormat::Percent => {
                push_decimal(&mut self.scratch, (number * 1e11).round() / 1e9);
                self.scratch.push('%');
            }
            NumberFormat::Mask(mask) if mask.write(number, &mut self.scratch) => {}
            _ => push_decimal(&mut self.scratch, number),
        }
    }
}

/// A number that cannot be mistaken for one with a thousands separator: three
/// decimals get a nought behind them, so that 1.234 does not become 1234 in a sheet
/// whose text cells use decimal commas.
fn push_decimal(text: &mut String, number: f64) {
    let start = text.len();
    // Writing to a string does not fail.
    let _ = if number.fract() == 0.0 && number.abs() < LAST_EXACT {
        write!(text, "{}", number as i64)
    } else {
        write!(text, "{number}")
    };
    if text[start..].find('.').is_some_and(|point| text.len() - start - point == 4) {
        text.push('0');
    }
}

/// A day; a time of day or a stretch of time, which is no day, as a share of one.
fn push_day(text: &mut String, day: &ExcelDateTime) {
    let number = day.as_f64();
    if !day.is_datetime() || (0.0..1.0).contains(&number) {
        return push_decimal(text, rounded(number));
    }
    let (year, month, date, ..) = day.to_ymd_hms_milli();
    let _ = write!(text, "{year:04}-{month:02}-{date:02}");
}

/// Days as they are told, without the last digits of the division by 86400.
fn rounded(days: f64) -> f64 {
    (days * 1e9).round() / 1e9
}

/// A stretch of time such as `PT12H30M00S`, in days.
fn days_of(text: &str) -> Option<f64> {
    let (sign, text) = text.strip_prefix('-').map_or((1.0, text), |rest| (-1.0, rest));
    let mut days = 0.0;
    let mut in_time = false;
    let mut rest = text.strip_prefix('P')?;
    while let Some(end) = rest.find(|letter: char| letter.is_ascii_alphabetic()) {
        let (number, unit) = (&rest[..end], rest.as_bytes()[end]);
        rest = &rest[end + 1..];
        if unit == b'T' {
            in_time = true;
            continue;
        }
        let seconds = match (in_time, unit) {
            (false, b'D') => 86_400.0,
            (true, b'H') => 3_600.0,
            (true, b'M') => 60.0,
            (true, b'S') => 1.0,
            _ => return None,
        };
        days += number.parse::<f64>().ok()? * seconds / 86_400.0;
    }
    Some(rounded(sign * days))
}

fn error_code(fault: &CellErrorType) -> &'static str {
    match fault {
        CellErrorType::Div0 => "#DIV/0!",
        CellErrorType::NA => "#N/A",
        CellErrorType::Name => "#NAME?",
        CellErrorType::Null => "#NULL!",
        CellErrorType::Num => "#NUM!",
        CellErrorType::Ref => "#REF!",
        CellErrorType::Value => "#VALUE!",
        CellErrorType::GettingData => "#ERROR!",
    }
}

#[cfg(test)]
mod tests {
    use calamine::ExcelDateTimeType;

    use super::*;

    fn text(value: Value<'_>, format: &str) -> Option<String> {
        Texts::default().of((0, 0), value, &NumberFormat::of_code(format)).map(str::to_owned)
    }

    fn number(number: f64, format: &str) -> String {
        text(Value::Number(number), format).unwrap_or_default()
    }

    #[test]
    fn numbers_are_written_in_their_shortest_form() {
        assert_eq!(number(12.0, ""), "12");
        assert_eq!(number(-0.5, ""), "-0.5");
        assert_eq!(number(1.234, ""), "1.2340");
        assert_eq!(number(123_456_789_012.0, "0.00E+00"), "123456789012");
        assert_eq!(number(0.007, "0.0%"), "0.7%");
        assert_eq!(number(0.14, "0%"), "14%");
        assert_eq!(number(8_231_834.0, "00000000"), "08231834");
    }

    #[test]
    fn a_day_keeps_no_time_and_a_time_is_no_day() {
        let day = |number, kind| ExcelDateTime::new(number, kind, false);
        let moment = day(45_688.75, ExcelDateTimeType::DateTime);
        assert_eq!(text(Value::Day(&moment), "").as_deref(), Some("2025-01-31"));
        let noon = day(0.5, ExcelDateTimeType::DateTime);
        assert_eq!(text(Value::Day(&noon), "").as_deref(), Some("0.5"));
        let stretch = day(1.5, ExcelDateTimeType::TimeDelta);
        assert_eq!(text(Value::Day(&stretch), "").as_deref(), Some("1.5"));
        assert_eq!(text(Value::Iso("2025-01-31T10:20:00"), "").as_deref(), Some("2025-01-31"));
        assert_eq!(text(Value::Iso("PT12H00M00S"), "").as_deref(), Some("0.5"));
        assert_eq!(text(Value::Iso("P1Y"), ""), None);
    }

    #[test]
    fn integers_too_long_for_a_number_are_counted() {
        let mut texts = Texts::default();
        for (row, number) in [1e15, 1e14, 0.1 + 0.2, -1e16].into_iter().enumerate() {
            texts.of((row as u32, 2), Value::Number(number), &NumberFormat::Plain);
        }
        let said = texts.oddities.remarks();
        assert_eq!(said.iter().map(|remark| remark.count).collect::<Vec<_>>(), [2]);
    }
}
