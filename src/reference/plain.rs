//! Tables whose rows are found by one word or code alone, for engines that join them
//! themselves.

use std::collections::BTreeMap;

use anyhow::Result;
use jiff::civil::Date;

use super::catalog::Catalog;
use super::description::{Complete, Key, Matching, TableInfo};
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
        let plain = match self.info(id) {
            Some(info) if info.watchlist.is_none() => of_one_word(info).map(|found| (info, found)),
            // A group of watch-lists is no table.
            _ => Err(format!("it looks for names in the watch-lists of `{id}`")),
        };
        let (info, (key, complete)) = match plain {
            Ok(plain) => plain,
            Err(why) => return Ok(Err(why)),
        };
        let table = self.table(id)?;
        let eligible = eligible_rows(info, &table, as_of);
        let builder = Builder { catalog: self, info, table: &table, eligible: &eligible, has_column: &|_| true };
        let columns: Vec<Option<usize>> =
            fields.iter().map(|field| table.column(info.column_on(field, as_of)?)).collect();
        let mut rows: BTreeMap<String, Vec<Vec<String>>> = BTreeMap::new();
        for (word, found) in builder.exact(key)? {
            let values = columns.iter().map(|column| {
                let mut values: Vec<String> = Vec::new();
                for value in found.iter().filter_map(|row| Some(table.row(*row).cell((*column)?))) {
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

/// The key of a table that is found by one word or code, and when a cell without a row is an
/// answer.
fn of_one_word(info: &TableInfo) -> Result<(&Key, Complete), String> {
    let id = &info.id;
    if info.keys.iter().flat_map(Key::ways).any(|way| way.matching != Matching::Exact || way.reading.is_some()) {
        return Err(format!("it searches texts for what `{id}` lists"));
    }
    let [key] = &info.keys[..] else { return Err(format!("`{id}` is found by several keys at once")) };
    let of_table = if info.complete { Complete::Always } else { Complete::Never };
    let complete = key.complete.unwrap_or(of_table);
    let looks_at_all = key.all_of_from && key.from.len() > 1;
    if !key.or.is_empty() || looks_at_all || key.weak.is_some() || complete == Complete::Read {
        return Err(format!("`{id}` is found in several ways"));
    }
    Ok((key, complete))
}
