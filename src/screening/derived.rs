//! The reference tables that rules use, joined to a sheet.

use anyhow::Result;
use rayon::prelude::*;

use super::Screening;
use crate::model::{DerivedColumn, Field, Sheet};
use crate::reference::{TableInfo, join};
use crate::rules::RatingRules;

impl<'a> Screening<'a> {
    /// Every field that rules or the rating read.
    pub(super) fn fields(&self) -> impl Iterator<Item = &'a Field> {
        let rated = self.rating.into_iter().chain(self.what_if).flat_map(RatingRules::fields);
        self.rulebook.rules.iter().flat_map(|rule| &rule.fields).chain(rated)
    }

    /// The tables whose fields are read.
    pub(super) fn tables_used(&self) -> impl Iterator<Item = &'a TableInfo> {
        self.catalog.infos().filter(move |info| !self.fields_used(info).is_empty())
    }

    /// Joins every table whose fields are read.
    pub(super) fn join_all(&self, sheet: &Sheet) -> Result<Vec<DerivedColumn>> {
        let tables: Vec<&TableInfo> = self.tables_used().collect();
        let (catalog, as_of) = (self.catalog, self.rulebook.as_of);
        let joined: Vec<Vec<DerivedColumn>> = tables
            .into_par_iter()
            .map(|info| join(catalog, &self.vocabulary, info, &self.fields_used(info), sheet, as_of))
            .collect::<Result<_>>()?;
        Ok(joined.into_iter().flatten().collect())
    }

    fn fields_used<'i>(&self, info: &'i TableInfo) -> Vec<&'i str> {
        let is_read = |field: &&str| {
            self.fields()
                .any(|read| matches!(read, Field::Derived(name) if name.split_once('.') == Some((&info.id, field))))
        };
        info.fields.keys().map(String::as_str).filter(is_read).collect()
    }
}
