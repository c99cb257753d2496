//! An entry of a watch-list.

use std::collections::HashSet;
use std::ops::{Index, IndexMut};

use super::field::Field;
use super::text::PART;
use crate::model::fold;

/// An entry: the values of each field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Record {
    values: [Vec<String>; Field::ALL.len()],
}

impl Index<Field> for Record {
    type Output = Vec<String>;

    fn index(&self, field: Field) -> &Vec<String> {
        &self.values[field as usize]
    }
}

impl IndexMut<Field> for Record {
    fn index_mut(&mut self, field: Field) -> &mut Vec<String> {
        &mut self.values[field as usize]
    }
}

impl Record {
    /// Its cells in the order of the form, several values parted by `|`.
    pub(super) fn cells(&self) -> csv::StringRecord {
        let cells: Vec<String> = self.values.iter().map(|values| values.join(&PART.to_string())).collect();
        let mut record = csv::StringRecord::with_capacity(cells.iter().map(String::len).sum(), cells.len());
        cells.iter().for_each(|cell| record.push_field(cell));
        record
    }

    /// Names once: the first is the name, others that are not among the aliases join them.
    pub(super) fn settle_names(&mut self) {
        let mut names = std::mem::take(&mut self[Field::Name]).into_iter();
        let name: Vec<String> = names.next().into_iter().collect();
        let aliases = names.chain(std::mem::take(&mut self[Field::Aliases])).collect::<Vec<_>>();
        let mut known: HashSet<String> = name.iter().map(|name| name.to_lowercase()).collect();
        let mut keep_new = |mut names: Vec<String>| {
            names.retain(|name| known.insert(name.to_lowercase()));
            names
        };
        self[Field::Aliases] = keep_new(aliases);
        let former = std::mem::take(&mut self[Field::FormerNames]);
        self[Field::FormerNames] = keep_new(former);
        self[Field::Name] = name;
    }

    /// The values of a field once each.
    pub(super) fn settle(&mut self, field: Field) {
        let mut known: HashSet<String> = HashSet::new();
        self[field].retain(|value| known.insert(fold(value)));
    }
}
