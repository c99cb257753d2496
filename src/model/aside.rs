//! Rows of a list that are no suppliers of their own.

use std::fmt;
use std::str::FromStr;

use super::verdict::words;

/// Why a row is not taken for a supplier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aside {
    /// It is hidden, and hidden rows were to be left out.
    Hidden,
    /// It has more cells than the header, so that they stand in the wrong columns.
    Shifted,
    /// It repeats the header.
    HeaderAgain,
    /// It names a party that is no supplier.
    OtherRole,
    /// It adds up other rows.
    Total,
    /// It holds a heading or a note between, below or beside the rows.
    Note,
    /// It stands above the header.
    Above,
    /// It belongs to the header.
    Head,
}

words!(
    Aside,
    Hidden = "hidden in the list",
    Shifted = "more cells than the header",
    HeaderAgain = "the header again",
    OtherRole = "a party in another role",
    Total = "a total",
    Note = "a heading or a note",
    Above = "above the header",
    Head = "part of the header"
);
