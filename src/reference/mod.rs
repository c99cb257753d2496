//! Reference tables: what is known about countries, sectors, goods, regions, listed
//! names and exchange rates, who says so, and as of when.
//!
//! Belongs here: reading the tables of `rules/reference`, looking things up in them,
//! joining them to suppliers; `watchlist` does so with lists that are looked up by name.
//! Does not belong here: what follows from a hit, which is for the rules to say.

mod age;
mod catalog;
mod codes;
mod countries;
mod description;
mod editions;
mod entry;
mod indexes;
mod join;
mod joins;
mod lookup;
mod once;
mod phrase;
mod plain;
mod rates;
mod sectors;
mod table;
mod terms;
mod watchlist;

pub use age::DataAge;
pub use catalog::Catalog;
pub use countries::{Countries, CountryMatch};
pub use description::{Complete, Key, Matching, Only, Reading, TableInfo, Weak};
pub use editions::{DatedColumn, FieldSource};
pub use joins::Joins;
pub use plain::PlainTable;
pub use sectors::{SectorKey, SectorMatch, Sectors};
pub use table::{Row, Table};
pub use watchlist::{LIST_GROUPS, ListField, ListGroup, Listed, NamesFile, WatchInfo, Weight, subject_of};
