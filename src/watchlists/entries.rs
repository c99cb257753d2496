//! The entries of a table that is a watch-list, whichever columns it has.

use super::text::PART;
use crate::reference::{Row, Table, TableInfo, WatchInfo};

/// Whether a row counts, by what the table's description restricts it to.
pub fn counts(info: &TableInfo, table: &Table, row: Row<'_>) -> bool {
    info.only.iter().all(|only| {
        let value = table.column(&only.column).and_then(|at| row.get(at)).unwrap_or_default();
        let among = |values: &[String]| values.iter().any(|known| known == value);
        (only.values.is_empty() || among(&only.values)) && !among(&only.except)
    })
}

/// The names of an entry: its own, its aliases, its former ones.
pub fn names<'r>(watch: &WatchInfo, table: &Table, row: Row<'r>) -> Vec<&'r str> {
    let columns = std::iter::once(&watch.name).chain(&watch.aliases).chain(&watch.former_names);
    let cells = columns.filter_map(|column| row.get(table.column(column)?));
    cells.flat_map(|cell| cell.split(PART)).map(str::trim).filter(|name| !name.is_empty()).collect()
}
