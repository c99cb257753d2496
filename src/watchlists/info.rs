//! A list as the catalogue of reference tables knows it.

use super::about::About;
use super::field::Field;
use crate::reference::{FieldSource, Table, TableInfo, WatchInfo};

/// The fields that conditions and evidence read, with the columns they are read from.
const FIELDS: [(&str, Field); 7] = [
    ("listed_country", Field::Country),
    ("type", Field::Type),
    ("program", Field::Program),
    ("since", Field::Since),
    ("until", Field::Until),
    ("remarks", Field::Remarks),
    ("reference", Field::Reference),
];

/// Fields that evidence shows where the list has them at all.
const SHOWN: [&str; 4] = ["listed_country", "type", "program", "since"];

/// Describes a list as a table that is looked up by who somebody is. A name without an entry
/// is an answer: `none`.
pub(super) fn table_info(about: &About, file: String, table: &Table) -> TableInfo {
    let column = |field: Field| Some(field.name().to_owned());
    let is_used =
        |field: Field| table.column(field.name()).is_some_and(|at| table.rows().any(|row| !row.cell(at).is_empty()));
    let source = |(name, field): (&str, Field)| (name.to_owned(), FieldSource::Column(field.name().to_owned()));
    let shown = FIELDS.into_iter().filter(|(name, field)| SHOWN.contains(name) && is_used(*field));
    TableInfo {
        id: about.id.clone(),
        file,
        title: about.title.clone(),
        publisher: about.publisher.clone(),
        edition: about.edition.clone(),
        date: about.date,
        renewed_days: about.renewed_days,
        licence: about.licence.clone(),
        address: about.address.clone(),
        complete: true,
        absent: "none".to_owned(),
        since: column(Field::Since),
        watchlist: Some(WatchInfo {
            kind: about.kind,
            severity: Some(about.severity),
            weights: about.weights.clone(),
            name: Field::Name.name().to_owned(),
            aliases: column(Field::Aliases).into_iter().collect(),
            former_names: column(Field::FormerNames).into_iter().collect(),
            names_file: None,
            country: column(Field::Country),
            address: column(Field::Address),
            parent: column(Field::Parent),
            lei: column(Field::Lei),
            uei: column(Field::Uei),
            registration_no: column(Field::RegistrationNo),
            identifiers: column(Field::Identifiers),
            until: column(Field::Until),
        }),
        fields: FIELDS.into_iter().map(source).collect(),
        show: shown.map(|(name, _)| name.to_owned()).collect(),
        ..TableInfo::default()
    }
}
