//! What the user states about a list.

use jiff::civil::Date;

use super::about::{About, NOT_STATED};
use super::mapping::FieldMapping;
use crate::input::ReadOptions;
use crate::model::{ListKind, Severity};

/// What the user states about a list. It counts above what its file and its layout say.
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

impl Stated {
    /// What is known of a list, with what is stated in its place. A day that is stated is the
    /// edition too, unless the edition has another name.
    pub(super) fn overrule(&self, about: About) -> About {
        let day_of = |about: &About| about.date.map_or_else(|| NOT_STATED.to_owned(), |date| date.to_string());
        let is_named_by_day = about.edition == day_of(&about) || about.edition == NOT_STATED;
        let or = |stated: &Option<String>, known: String| stated.clone().unwrap_or(known);
        let mut stated = About {
            id: or(&self.id, about.id).replace('-', "_"),
            title: or(&self.title, about.title),
            publisher: or(&self.publisher, about.publisher),
            edition: or(&self.edition, about.edition),
            date: self.date.or(about.date),
            renewed_days: self.renewed_days.or(about.renewed_days),
            licence: or(&self.licence, about.licence),
            address: self.address.clone().or(about.address),
            kind: self.kind.unwrap_or(about.kind),
            severity: self.severity.unwrap_or(about.severity),
            ..about
        };
        if self.edition.is_none() && is_named_by_day {
            stated.edition = day_of(&stated);
        }
        stated
    }
}
