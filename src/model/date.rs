//! Spreadsheet day numbers.

use jiff::ToSpan;
use jiff::civil::Date;

/// Which day a workbook counts from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ExcelEpoch {
    /// Day 1 is 1 January 1900, and 29 February 1900 is counted though it never was.
    #[default]
    Year1900,
    /// Day 0 is 1 January 1904 (old Macintosh workbooks).
    Year1904,
}

impl ExcelEpoch {
    /// The date of a day number, if it is one a supplier list can mean.
    ///
    /// Numbers before 1954 or after 2118 are refused: there they are far more
    /// likely a year, a code or an amount.
    pub fn date(self, serial: f64) -> Option<Date> {
        let (origin, days) = match self {
            Self::Year1900 => (Date::constant(1899, 12, 30), serial.floor()),
            Self::Year1904 => (Date::constant(1904, 1, 1), serial.floor()),
        };
        let plausible = match self {
            Self::Year1900 => 20_000.0..80_000.0,
            Self::Year1904 => 18_538.0..78_538.0,
        };
        plausible.contains(&serial).then(|| origin.checked_add((days as i64).days()).ok()).flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_epochs_name_the_same_day() {
        let day = Some(Date::constant(2019, 7, 11));
        assert_eq!(ExcelEpoch::Year1900.date(43657.0), day);
        assert_eq!(ExcelEpoch::Year1904.date(43657.0 - 1462.0), day);
    }

    #[test]
    fn a_year_is_not_a_day_number() {
        assert_eq!(ExcelEpoch::Year1900.date(2024.0), None);
    }
}
