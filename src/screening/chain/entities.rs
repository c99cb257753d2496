//! Which rows are one supplier, and finding a supplier by what a list calls it.

use std::cell::OnceCell;

use hashbrown::HashMap;
use hashbrown::hash_map::Entry;

use crate::model::{Cell, Column, ColumnId, Entity, Groups, SupplierList, Value, Vocabulary, base_key, fold};

/// Not looked at yet.
const OPEN: u32 = u32::MAX;

/// Folded texts, with the entity each means; `None` where several are called so.
type Names = HashMap<String, Option<Entity>>;

/// The suppliers behind the rows: rows with one identifier, or with one name and country
/// where there is none.
pub(super) struct Entities<'a> {
    /// The entity of each row.
    pub(super) of: Vec<Entity>,
    /// The rows of each entity.
    pub(super) rows: Groups,
    list: &'a SupplierList,
    id: ColumnId,
    name: ColumnId,
    by_id: HashMap<&'a str, Entity>,
    folded_ids: OnceCell<Names>,
    folded_names: OnceCell<Names>,
}

/// Whom a text means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meant {
    One(Entity),
    /// Several suppliers are called so.
    Several,
    Nobody,
}

impl<'a> Entities<'a> {
    pub(super) fn of(vocabulary: &Vocabulary, list: &'a SupplierList) -> Self {
        let [id, name] = ["supplier_id", "name"].map(|column| vocabulary.known(column));
        let mut of = Vec::with_capacity(list.len());
        let mut by_id: HashMap<&str, Entity> = HashMap::new();
        let mut by_key: HashMap<String, Entity> = HashMap::new();
        let mut count = 0;
        let mut new = || {
            count += 1;
            count - 1
        };
        for sheet in &list.sheets {
            let ids = sheet.column(id);
            let mut known = vec![OPEN; ids.map_or(0, |column| column.texts.len())];
            for row in 0..sheet.len() {
                let code = ids.map(|column| column.codes[row]);
                if let Some(code) = code
                    && known[code as usize] != OPEN
                {
                    of.push(known[code as usize]);
                    continue;
                }
                let text = code.and_then(|code| text_of(ids?, code));
                let entity = match (text, code) {
                    (Some(text), Some(code)) => {
                        let entity = *by_id.entry(text).or_insert_with(&mut new);
                        known[code as usize] = entity;
                        entity
                    }
                    _ if sheet.text(name, row).is_none() => new(),
                    _ => *by_key.entry(base_key(vocabulary, sheet, row).into_owned()).or_insert_with(&mut new),
                };
                of.push(entity);
            }
        }
        let pairs = of.iter().enumerate().map(|(place, entity)| (*entity, place as u32));
        let rows = Groups::new(count as usize, pairs);
        Self { of, rows, list, id, name, by_id, folded_ids: OnceCell::new(), folded_names: OnceCell::new() }
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    /// The supplier that has a text for its identifier or, failing that, for its name.
    pub(super) fn by_id(&self, text: &str) -> Meant {
        if let Some(entity) = self.by_id.get(text) {
            return Meant::One(*entity);
        }
        let folded = fold(text);
        match meant(self.folded_ids.get_or_init(|| self.folded(self.id)), &folded) {
            Meant::Nobody => meant(self.names(), &folded),
            meant => meant,
        }
    }

    /// The supplier that has a text for its name or, failing that, for its identifier.
    pub(super) fn by_name(&self, text: &str) -> Meant {
        match meant(self.names(), &fold(text)) {
            Meant::Nobody => self.by_id.get(text).map_or(Meant::Nobody, |entity| Meant::One(*entity)),
            meant => meant,
        }
    }

    fn names(&self) -> &Names {
        self.folded_names.get_or_init(|| self.folded(self.name))
    }

    fn folded(&self, column: ColumnId) -> Names {
        let mut names = Names::new();
        let mut place = 0;
        for sheet in &self.list.sheets {
            for row in 0..sheet.len() {
                let entity = self.of[place];
                place += 1;
                // Of text without letters nothing is left to compare.
                let Some(text) = sheet.text(column, row).map(fold).filter(|text| !text.is_empty()) else { continue };
                match names.entry(text) {
                    Entry::Vacant(new) => {
                        new.insert(Some(entity));
                    }
                    Entry::Occupied(mut known) if *known.get() != Some(entity) => {
                        known.insert(None);
                    }
                    Entry::Occupied(_) => {}
                }
            }
        }
        names
    }
}

fn meant(names: &Names, folded: &str) -> Meant {
    match names.get(folded) {
        Some(Some(entity)) => Meant::One(*entity),
        Some(None) => Meant::Several,
        None => Meant::Nobody,
    }
}

/// What a text of a column says, unless it stands for a gap.
pub(super) fn text_of(column: &Column, code: u32) -> Option<&str> {
    match column.meaning(code) {
        Cell::Value(Value::Text(text)) => Some(text),
        _ => None,
    }
}
