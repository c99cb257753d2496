//! Exchange rates of a day.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use super::location::{Location, Origin, RowNumber};
use super::value::{Currency, Money};

/// What one unit of a common base costs in a currency.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rate {
    /// Units of the currency for one unit of the base.
    pub per_base: f64,
    /// The day it is from.
    pub date: Date,
    /// The row of the table it stands in.
    pub row: RowNumber,
}

/// The exchange rates that hold on the as-of date. Where one is missing, amounts cannot
/// be compared, and whoever asked is told so.
#[derive(Clone, Debug, Default)]
pub struct Rates {
    /// The table they are from.
    file: Option<Arc<str>>,
    rates: BTreeMap<[u8; 3], Rate>,
}

impl Rates {
    /// Rates read from a file. The base of the table is a currency with the rate 1.
    pub fn new(file: Arc<str>, rates: BTreeMap<[u8; 3], Rate>) -> Self {
        Self { file: Some(file), rates }
    }

    /// The table they are from, to call it otherwise.
    pub fn file_mut(&mut self) -> Option<&mut Arc<str>> {
        self.file.as_mut()
    }

    /// An amount in another currency. Amounts whose currency would stand in the same
    /// column are in one currency, though it is not stated.
    pub fn convert(&self, amount: Money, currency: Currency) -> Option<Money> {
        if amount.currency == currency && currency != Currency::Unstated(None) {
            return Some(amount);
        }
        let (Currency::Code(from), Currency::Code(to)) = (amount.currency, currency) else { return None };
        let (from, to) = (self.rates.get(&from)?, self.rates.get(&to)?);
        Some(Money { amount: amount.amount / from.per_base * to.per_base, currency })
    }

    /// Each currency with what one unit of the base costs in it.
    pub fn iter(&self) -> impl Iterator<Item = (&[u8; 3], f64)> {
        self.rates.iter().map(|(currency, rate)| (currency, rate.per_base))
    }

    /// One unit of a currency in another, in words, and where the rates stand.
    pub fn in_words(&self, from: Currency, to: Currency) -> Option<(String, Location)> {
        let (Currency::Code(a), Currency::Code(b)) = (from, to) else { return None };
        let (one, other) = (self.rates.get(&a)?, self.rates.get(&b)?);
        let rate = other.per_base / one.per_base;
        let day = one.date.min(other.date);
        let origin = Origin { file: self.file.clone()?, sheet: None };
        // The base stands in no row but the header.
        let row = if one.row == RowNumber(1) { other.row } else { one.row };
        let location = Location { origin, row: Some(row), column: None };
        Some((format!("1 {from} = {rate:.4} {to} ({day})"), location))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(code: &str) -> Currency {
        Currency::code(code).expect("it is a code")
    }

    fn money(amount: f64, currency: &str) -> Money {
        Money { amount, currency: code(currency) }
    }

    fn rates() -> Rates {
        let day = Date::constant(2024, 12, 31);
        let rate = |per_base, row| Rate { per_base, date: day, row: RowNumber(row) };
        let rates = [(*b"USD", rate(1.0, 1)), (*b"EUR", rate(0.8, 2)), (*b"GBP", rate(0.5, 3))];
        Rates::new("rates.csv".into(), rates.into_iter().collect())
    }

    #[test]
    fn amounts_are_converted_through_the_base() {
        let pounds = rates().convert(money(80.0, "EUR"), code("GBP"));
        assert_eq!(pounds, Some(money(50.0, "GBP")));
        let (words, place) = rates().in_words(code("EUR"), code("USD")).expect("there are rates");
        assert_eq!((words.as_str(), place.row), ("1 EUR = 1.2500 USD (2024-12-31)", Some(RowNumber(2))));
    }

    #[test]
    fn without_a_rate_nothing_is_converted() {
        assert_eq!(rates().convert(money(80.0, "EUR"), code("CHF")), None);
        assert_eq!(Rates::default().convert(money(80.0, "EUR"), code("USD")), None);
        let unstated = Money { amount: 80.0, currency: Currency::Unstated(None) };
        assert_eq!(rates().convert(unstated, Currency::Unstated(None)), None);
    }
}
