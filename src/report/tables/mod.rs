//! The tables of a report: one definition of what stands in which column, from which the
//! workbook, the CSV files, their dictionary and the views are written.
//!
//! Belongs here: which rows and columns there are, what they mean, and of what type they
//! are. Does not belong here: how a file format looks.

mod annotation;
mod below;
mod bids;
mod findings;
mod points;
mod questions;
mod rules;
mod run;
mod scope;
mod spread;
mod suppliers;
mod told;

use std::borrow::Cow;
use std::io;

use jiff::civil::Date;

/// A table.
pub(super) struct Table {
    /// The name of its file.
    pub(super) name: &'static str,
    /// What it is called.
    pub(super) title: &'static str,
    /// What a row is.
    pub(super) about: &'static str,
    pub(super) columns: &'static [Column],
    /// Hands over its rows, one by one.
    pub(super) rows: fn(&Scope<'_>, Rows<'_>) -> io::Result<()>,
}

/// Who takes the rows.
pub(super) type Rows<'r> = &'r mut dyn FnMut(&[Cell<'_>]) -> io::Result<()>;

/// A column of a table.
pub(super) struct Column {
    /// Its name, for programs.
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    /// So many letters wide where there is room for all.
    pub(super) width: u8,
    pub(super) meaning: &'static str,
}

/// Of what type the cells of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Text.
    Text,
    /// Text of several lines.
    Prose,
    /// A word of a scale: severity, band, legal status, verdict.
    Word,
    /// The key of a supplier, the id of a rule, the name of a bid.
    Key,
    /// A whole number.
    Whole,
    /// A number with decimals.
    Number,
    /// Per cent, 0 to 100.
    Percent,
    /// A day.
    Date,
}

impl Kind {
    /// The word for it in a dictionary.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Text | Self::Prose => "text",
            Self::Word => "word of a scale",
            Self::Key => "key",
            Self::Whole => "whole number",
            Self::Number => "number",
            Self::Percent => "per cent",
            Self::Date => "date",
        }
    }
}

/// What a cell holds.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Cell<'a> {
    Empty,
    Text(Cow<'a, str>),
    Number(f64),
    Date(Date),
}

impl Cell<'_> {
    /// As text, numbers with a point and days as 2026-01-31.
    pub(super) fn as_text(&self) -> Cow<'_, str> {
        match self {
            Self::Empty => Cow::Borrowed(""),
            Self::Text(text) => Cow::Borrowed(text),
            Self::Number(number) => Cow::Owned(number.to_string()),
            Self::Date(date) => Cow::Owned(date.to_string()),
        }
    }
}

/// Every table, in the order in which people want them.
pub(super) const TABLES: [&Table; 12] = [
    &bids::BIDS,
    &suppliers::SUPPLIERS,
    &findings::FINDINGS,
    &below::BELOW,
    &questions::QUESTIONS,
    &points::POINTS,
    &run::PROBLEMS,
    &spread::SPREAD,
    &rules::RULES,
    &rules::INSTRUMENTS,
    &run::NOTICES,
    &run::RUN,
];

pub(super) use annotation::{ANNOTATION, Annotator};
pub(super) use below::BELOW;
pub(super) use bids::BIDS;
pub(super) use findings::{FINDINGS, finding_row, summed_row};
pub(super) use points::POINTS;
pub(super) use questions::QUESTIONS;
pub(super) use rules::{INSTRUMENTS, RULES};
pub(super) use run::{NOTICES, PROBLEMS, RUN};
pub(super) use scope::Scope;
pub(super) use spread::SPREAD;
pub(super) use suppliers::SUPPLIERS;
pub(super) use told::Words;

/// Cells from what the model holds.
mod cells {
    use super::{Cell, Cow};

    pub(super) fn text<'a>(text: impl Into<Cow<'a, str>>) -> Cell<'a> {
        match text.into() {
            text if text.is_empty() => Cell::Empty,
            text => Cell::Text(text),
        }
    }

    pub(super) fn whole<'a>(number: usize) -> Cell<'a> {
        Cell::Number(number as f64)
    }

    /// The word for something that may not be there.
    pub(super) fn word<'a, T: ToString>(word: Option<T>) -> Cell<'a> {
        word.map_or(Cell::Empty, |word| text(word.to_string()))
    }

    pub(super) fn maybe<'a>(number: Option<f64>) -> Cell<'a> {
        number.map_or(Cell::Empty, Cell::Number)
    }

    /// Several things in one cell.
    pub(super) fn all<'a, T: ToString>(items: impl IntoIterator<Item = T>) -> Cell<'a> {
        text(items.into_iter().map(|item| item.to_string()).collect::<Vec<_>>().join("; "))
    }
}

pub(super) const fn column(name: &'static str, kind: Kind, width: u8, meaning: &'static str) -> Column {
    Column { name, kind, width, meaning }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique_and_every_column_says_what_it_means() {
        for (place, table) in TABLES.iter().enumerate() {
            assert!(TABLES[..place].iter().all(|other| other.name != table.name), "{}", table.name);
            assert!(table.title.len() <= 31, "a sheet cannot be called {}", table.title);
            for (place, column) in table.columns.iter().enumerate() {
                assert!(table.columns[..place].iter().all(|other| other.name != column.name), "{}", column.name);
                assert!(column.meaning.len() > 8, "{} of {}", column.name, table.name);
            }
        }
    }
}
