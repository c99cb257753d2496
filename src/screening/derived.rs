//! The reference tables that rules use.

use super::Screening;
use crate::model::Field;
use crate::reference::Joins;
use crate::rules::RatingRules;

impl<'a> Screening<'a> {
    /// Every field that rules or the rating read.
    pub(super) fn fields(&self) -> impl Iterator<Item = &'a Field> {
        let rated = self.rating.into_iter().chain(self.what_if).flat_map(RatingRules::fields);
        self.rulebook.rules.iter().flat_map(|rule| &rule.fields).chain(rated)
    }

    /// The tables whose fields are read.
    pub(super) fn joins(&self) -> Joins<'a> {
        let derived = self.fields().filter_map(|field| match field {
            Field::Derived(name) => Some(&**name),
            Field::Column(_) | Field::Parameter(_) => None,
        });
        Joins::of(self.catalog, derived)
    }
}
