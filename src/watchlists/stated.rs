//! What the user states about a list.

use jiff::civil::Date;

use super::mapping::FieldMapping;
use crate::input::ReadOptions;
use crate::model::{ListKind, Severity};

/// What the user states about a list that is read from the file of its publisher. It counts
/// above what the layout knows.
#[derive(Clone, Debug, Default)]
pub struct Stated {
    /// How the file is read: its sheets, delimiter, encoding and limits.
    pub read: ReadOptions,
    /// The layout, by its name.
    pub layout: Option<String>,
    /// Which header is which field, instead of a layout.
    pub mappings: Vec<FieldMapping>,
    /// What parts several values in a cell of a mapped list; `|` unless stated.
    pub separator: Option<String>,
    /// The name that conditions use.
    pub id: Option<String>,
    /// What it is.
    pub title: Option<String>,
    /// Who publishes it.
    pub publisher: Option<String>,
    /// Which edition.
    pub edition: Option<String>,
    /// The day of the data.
    pub date: Option<Date>,
    /// How often the publisher renews it, in days.
    pub renewed_days: Option<u32>,
    /// Under what terms it may be used.
    pub licence: Option<String>,
    /// Where it is published.
    pub address: Option<String>,
    /// Why firms stand on it.
    pub kind: Option<ListKind>,
    /// How much it weighs to stand on it.
    pub severity: Option<Severity>,
}
