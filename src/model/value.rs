//! What a cell says once it has been read.

use std::fmt;

use jiff::civil::Date;

use super::gap::Gap;
use super::vocabulary::ColumnId;

/// An amount with the currency it is stated in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Money {
    /// The amount in units of the currency.
    pub amount: f64,
    /// The currency.
    pub currency: Currency,
}

/// The currency of an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Currency {
    /// An ISO 4217 code.
    Code([u8; 3]),
    /// Not stated. Amounts whose currency would stand in the same column are still
    /// in one currency and can be compared with each other, with nothing else.
    Unstated(Option<ColumnId>),
}

/// Several values in one cell. Comparing such a cell asks whether any of them fits.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Items {
    /// The values that could be read.
    pub values: Vec<Datum>,
    /// Whether the cell held more than could be read; then "none of them" is not known.
    pub partial: bool,
}

/// A value as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub enum Datum {
    /// Yes or no.
    Answer(bool),
    /// A number; percentages are in percent (45 means 45 %).
    Number(f64),
    /// An amount of money.
    Money(Money),
    /// A day.
    Date(Date),
    /// Text, an identifier, or a code (country: ISO 3166-1 alpha-2; sector: ISIC
    /// Rev.4 division; choice: its id).
    Text(Box<str>),
    /// Several values.
    List(Box<Items>),
}

/// A value as it is looked at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value<'a> {
    /// Yes or no.
    Answer(bool),
    /// A number.
    Number(f64),
    /// An amount of money.
    Money(Money),
    /// A day.
    Date(Date),
    /// Text or a code.
    Text(&'a str),
    /// Several values.
    List(&'a Items),
}

/// A cell: a value or a gap, never anything in between.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cell<'a> {
    /// The cell holds an answer.
    Value(Value<'a>),
    /// The cell holds none.
    Gap(&'a Gap),
}

impl Cell<'_> {
    /// The cell as it is kept.
    pub fn to_owned(&self) -> Result<Datum, Gap> {
        match self {
            Self::Gap(gap) => Err((*gap).clone()),
            Self::Value(Value::Answer(answer)) => Ok(Datum::Answer(*answer)),
            Self::Value(Value::Number(number)) => Ok(Datum::Number(*number)),
            Self::Value(Value::Money(money)) => Ok(Datum::Money(*money)),
            Self::Value(Value::Date(date)) => Ok(Datum::Date(*date)),
            Self::Value(Value::Text(text)) => Ok(Datum::text(*text)),
            Self::Value(Value::List(items)) => Ok(Datum::List(Box::new((*items).clone()))),
        }
    }
}

impl Datum {
    /// The value to look at.
    pub fn as_value(&self) -> Value<'_> {
        match self {
            Self::Answer(answer) => Value::Answer(*answer),
            Self::Number(number) => Value::Number(*number),
            Self::Money(money) => Value::Money(*money),
            Self::Date(date) => Value::Date(*date),
            Self::Text(text) => Value::Text(text),
            Self::List(items) => Value::List(items),
        }
    }

    /// A text value.
    pub fn text(text: impl Into<Box<str>>) -> Self {
        Self::Text(text.into())
    }

    /// One value as it is, several as a list.
    pub fn from_items(mut values: Vec<Self>, partial: bool) -> Self {
        match values.len() {
            1 if !partial => values.remove(0),
            _ => Self::List(Box::new(Items { values, partial })),
        }
    }
}

impl Currency {
    /// A currency from its ISO 4217 code.
    pub fn code(code: &str) -> Option<Self> {
        let bytes: [u8; 3] = code.as_bytes().try_into().ok()?;
        bytes.iter().all(u8::is_ascii_uppercase).then_some(Self::Code(bytes))
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code) => f.write_str(&String::from_utf8_lossy(code)),
            Self::Unstated(_) => f.write_str("currency not stated"),
        }
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.currency {
            Currency::Code(_) => write!(f, "{} {}", self.amount, self.currency),
            Currency::Unstated(_) => write!(f, "{} ({})", self.amount, self.currency),
        }
    }
}

impl fmt::Display for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Answer(true) => f.write_str("yes"),
            Self::Answer(false) => f.write_str("no"),
            Self::Number(number) => write!(f, "{number}"),
            Self::Money(money) => write!(f, "{money}"),
            Self::Date(date) => write!(f, "{date}"),
            Self::Text(text) => f.write_str(text),
            Self::List(items) if items.values.is_empty() && !items.partial => f.write_str("none"),
            Self::List(items) => {
                for (i, item) in items.values.iter().enumerate() {
                    write!(f, "{}{}", if i == 0 { "" } else { ", " }, item.as_value())?;
                }
                if items.partial {
                    f.write_str(if items.values.is_empty() { "(unread)" } else { ", (unread)" })?;
                }
                Ok(())
            }
        }
    }
}

impl fmt::Display for Cell<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Value(value) => write!(f, "{value}"),
            Self::Gap(gap) => write!(f, "({})", gap.kind.label()),
        }
    }
}
