//! Reference tables: what is known about countries, sectors, goods and regions, who
//! says so, and as of when.
//!
//! Belongs here: reading the tables of `rules/reference`, looking things up in them,
//! joining them to suppliers. Does not belong here: what follows from a hit, which is
//! for the rules to say.

mod catalog;
mod countries;
mod join;
mod own;
mod phrase;
mod rates;
mod sectors;

pub use catalog::{Catalog, Key, Matching, Table, TableInfo};
pub use countries::{Countries, CountryMatch};
pub use join::join;
pub use sectors::{SectorMatch, Sectors};
