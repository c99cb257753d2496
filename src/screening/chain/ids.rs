//! Identifiers, and the supplier each stands for.

use std::hash::BuildHasher;

use hashbrown::hash_table::Entry;
use hashbrown::{DefaultHashBuilder, HashTable};

use super::entities::text_of;
use crate::model::{Column, ColumnId, Entity, SupplierList};

/// Not met yet.
const OPEN: Entity = Entity::MAX;

/// The entities of all identifiers.
///
/// Identifiers are known by their number among the texts of all sheets; a map of the texts
/// themselves would take several times the memory.
pub(super) struct Ids<'a> {
    /// The column of each sheet, and the number of its first text.
    columns: Vec<(Option<&'a Column>, u32)>,
    /// The entity of each text.
    entities: Vec<Entity>,
    /// One text of each entity, by its hash.
    texts: HashTable<u32>,
    hasher: DefaultHashBuilder,
}

impl<'a> Ids<'a> {
    pub(super) fn new(list: &'a SupplierList, id: ColumnId) -> Self {
        let mut columns = Vec::with_capacity(list.sheets.len());
        let mut count = 0;
        for column in list.sheets.iter().map(|sheet| sheet.column(id)) {
            columns.push((column, count as u32));
            count += column.map_or(0, |column| column.texts.len());
        }
        // With room for all, the table never grows, which would hash every text again.
        let texts = HashTable::with_capacity(count);
        Self { columns, entities: vec![OPEN; count], texts, hasher: DefaultHashBuilder::default() }
    }

    /// The entity of a row, unless it has no identifier; `new` makes one for an identifier
    /// that was not met before.
    pub(super) fn entity(&mut self, sheet: usize, row: usize, new: &mut dyn FnMut() -> Entity) -> Option<Entity> {
        let (column, first) = self.columns[sheet];
        let column = column?;
        let code = column.codes.get(row);
        let number = first + code;
        let known = self.entities[number as usize];
        if known != OPEN {
            return Some(known);
        }
        let text = text_of(column, code)?;
        let Self { columns, entities, texts, hasher } = self;
        let is_same = |number: &u32| text_at(columns, *number) == Some(text);
        let rehash = |number: &u32| hasher.hash_one(text_at(columns, *number).unwrap_or_default());
        let entity = match texts.entry(hasher.hash_one(text), is_same, rehash) {
            // It was met in another sheet, or with other space around it.
            Entry::Occupied(known) => entities[*known.get() as usize],
            Entry::Vacant(vacant) => {
                vacant.insert(number);
                new()
            }
        };
        entities[number as usize] = entity;
        Some(entity)
    }

    /// The entity with an identifier.
    pub(super) fn find(&self, text: &str) -> Option<Entity> {
        let is_same = |number: &u32| text_at(&self.columns, *number) == Some(text);
        let number = self.texts.find(self.hasher.hash_one(text), is_same)?;
        Some(self.entities[*number as usize])
    }
}

fn text_at<'a>(columns: &[(Option<&'a Column>, u32)], number: u32) -> Option<&'a str> {
    // Columns without texts begin where the next one does.
    let (column, first) = columns[columns.partition_point(|(_, first)| *first <= number) - 1];
    text_of(column?, number - first)
}
