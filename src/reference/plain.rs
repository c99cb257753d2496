//! Tables whose rows are found by one word or code alone, for engines that join them
//! themselves.

use std::collections::BTreeMap;

use anyhow::Result;
use jiff::civil::Date;

use super::catalog::Catalog;
use super::description::{Complete, Matching};
use super::join::eligible_rows;
use super::lookup::Builder;

/// Such a table on a day.
#[derive(Clone, Debug)]
pub struct PlainTable {
    /// The columns of a list to look at; the first that is not a gap counts.
    pub from: Vec<String>,
    /// What every field says for a cell without a row, where that is an answer.
    pub absent: Option<String>,
    /// For each folded word the values of each field that was asked for, each value once.
    pub rows: BTreeMap<String, Vec<Vec<String>>>,
}

impl Catalog {
    /// The rows of a table with the values of some fields. What stands in the way of that
    /// comes back as a text: the table is found otherwise than by one word or code.
    pub fn plain(&self, id: &str, fields: &[&str], as_of: Date) -> Result<Result<PlainTable, String>> {
        let Some(info) = self.info(id) else { return Ok(Err(format!("there is no table `{id}`"))) };
        if info.watchlist.is_some() {
            return Ok(Err(format!("it looks for names in the watch-list `{id}`")));
        }
        let [key] = &info.keys[..] else { return Ok(Err(format!("`{id}` is found by several keys at once"))) };
        let of_table = if info.complete { Complete::Always } else { Complete::Never };
        let complete = key.complete.unwrap_or(of_table);
        let is_one_of_several = key.all_of_from && key.from.len() > 1;
        if key.matching != Matching::Exact || key.reading.is_some() {
            return Ok(Err(format!("it searches texts for what `{id}` lists")));
        }
        if !key.or.is_empty() || is_one_of_several || key.weak.is_some() || complete == Complete::Read {
            return Ok(Err(format!("`{id}` is found in several ways")));
        }
        let table = self.table(id)?;
        let eligible = eligible_rows(info, &table, as_of);
        let builder = Builder { catalog: self, info, table: &table, eligible: &eligible, has_column: &|_| true };
        let columns: Vec<Option<usize>> =
            fields.iter().map(|field| table.column(info.column_on(field, as_of)?)).collect();
        let mut rows: BTreeMap<String, Vec<Vec<String>>> = BTreeMap::new();
        for (word, found) in builder.exact(key)? {
            let values = columns.iter().map(|column| {
                let mut values: Vec<String> = Vec::new();
                for value in found.iter().filter_map(|row| Some(&table.row(*row)[(*column)?])) {
                    if !value.is_empty() && !values.iter().any(|known| known == value) {
                        values.push(value.to_owned());
                    }
                }
                values
            });
            rows.insert(word, values.collect());
        }
        let absent = (complete == Complete::Always).then(|| info.absent.clone());
        Ok(Ok(PlainTable { from: key.from.clone(), absent, rows }))
    }
}
