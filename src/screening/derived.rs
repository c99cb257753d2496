//! The reference tables that rules use, joined to a sheet.

use anyhow::Result;
use rayon::prelude::*;

use crate::model::{DerivedColumn, Field, Sheet, Vocabulary};
use crate::reference::{Catalog, TableInfo, join};
use crate::rules::Rulebook;

/// The tables whose fields some rule reads.
pub(super) fn tables_used<'a>(catalog: &'a Catalog, rulebook: &'a Rulebook) -> impl Iterator<Item = &'a TableInfo> {
    catalog.infos().filter(move |info| !fields_used(info, rulebook).is_empty())
}

/// Joins every table whose fields some rule reads.
pub(super) fn join_all(
    catalog: &Catalog,
    vocabulary: &Vocabulary,
    rulebook: &Rulebook,
    sheet: &Sheet,
) -> Result<Vec<DerivedColumn>> {
    let tables: Vec<&TableInfo> = tables_used(catalog, rulebook).collect();
    let joined: Vec<Vec<DerivedColumn>> = tables
        .into_par_iter()
        .map(|info| join(catalog, vocabulary, info, &fields_used(info, rulebook), sheet, rulebook.as_of))
        .collect::<Result<_>>()?;
    Ok(joined.into_iter().flatten().collect())
}

fn fields_used<'a>(info: &'a TableInfo, rulebook: &Rulebook) -> Vec<&'a str> {
    let is_read = |field: &&str| {
        let mut fields = rulebook.rules.iter().flat_map(|rule| &rule.fields);
        fields.any(|read| matches!(read, Field::Derived(name) if name.split_once('.') == Some((&info.id, field))))
    };
    info.fields.keys().map(String::as_str).filter(is_read).collect()
}
