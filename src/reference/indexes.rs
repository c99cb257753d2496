//! What tables come to that several parts of a run ask for.

use std::collections::BTreeMap;
use std::sync::Arc;

use anyhow::{Context, Result};

use super::catalog::Catalog;
use super::once::ReadOnce;
use super::rates::RateTable;
use super::table::Table;
use super::{Countries, Sectors};

/// What has been read of the tables so far. It says nothing any more once others take
/// their place.
#[derive(Debug, Default)]
pub(super) struct Indexes {
    countries: ReadOnce<(), Countries>,
    sectors: ReadOnce<(), Sectors>,
    pub(super) rates: ReadOnce<(), Option<RateTable>>,
}

impl Catalog {
    /// The index of countries.
    pub fn countries(&self) -> Result<Arc<Countries>> {
        self.indexes.countries.get((), || Countries::new(&*self.with_purpose("countries")?))
    }

    /// The index of sectors.
    pub fn sectors(&self) -> Result<Arc<Sectors>> {
        let read = || Sectors::new(&*self.with_purpose("sectors")?, &*self.with_purpose("sector_synonyms")?);
        self.indexes.sectors.get((), read)
    }

    /// What the divisions of ISIC Rev.4 are called.
    pub fn sector_titles(&self) -> Result<BTreeMap<String, String>> {
        Ok(self.sectors()?.titles())
    }

    fn with_purpose(&self, purpose: &str) -> Result<Arc<Table>> {
        let info = self.infos().find(|info| info.purpose.as_deref() == Some(purpose));
        self.table(&info.with_context(|| format!("no reference table is for {purpose}"))?.id)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::model::{Currency, Money, StatedPath};

    #[test]
    fn tables_that_take_the_place_of_others_are_read_anew() {
        let mut catalog = Catalog::bundled().expect("bundled");
        let day = date(2026, 1, 15);
        let in_euros = |catalog: &Catalog| {
            let dollars = Money { amount: 1.0, currency: Currency::Code(*b"USD") };
            catalog.rates(day).convert(dollars, Currency::Code(*b"EUR")).map(|money| money.amount)
        };
        assert_ne!(in_euros(&catalog), Some(7.0));
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("own.csv");
        std::fs::write(&file, "date,currency,per_usd\n2026-01-01,EUR,7\n").expect("written");
        catalog.replace_rates(&StatedPath::from(file)).expect("sound");
        assert_eq!(in_euros(&catalog), Some(7.0));
    }
}
