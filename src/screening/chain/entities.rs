//! Which rows are one supplier, and finding a supplier by what a list calls it.

use std::borrow::Cow;
use std::sync::OnceLock;

use hashbrown::HashMap;
use hashbrown::hash_map::Entry;

use super::ids::Ids;
use super::places::Places;
use crate::model::{
    Cell, Column, ColumnId, Entity, Groups, Place, Sheet, SupplierList, Value, Vocabulary, base_key, fold,
};

/// Folded texts, with the entity each means; `None` where several are called so.
type Names = HashMap<String, Option<Entity>>;

/// The suppliers behind the rows: rows with one identifier, or with one name and country
/// where there is none.
pub(super) struct Entities<'a> {
    /// The entity of each row.
    pub(super) of: Vec<Entity>,
    /// The rows of each entity.
    pub(super) rows: Groups,
    vocabulary: &'a Vocabulary,
    list: &'a SupplierList,
    places: Places<'a>,
    id: ColumnId,
    name: ColumnId,
    ids: Ids<'a>,
    folded_ids: OnceLock<Names>,
    folded_names: OnceLock<Names>,
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
    pub(super) fn of(vocabulary: &'a Vocabulary, list: &'a SupplierList) -> Self {
        let [id, name] = ["supplier_id", "name"].map(|column| vocabulary.known(column));
        let mut of = Vec::with_capacity(list.len());
        let mut ids = Ids::new(list, id);
        let mut by_key: HashMap<String, Entity> = HashMap::new();
        let mut count = 0;
        let mut new = || {
            count += 1;
            count - 1
        };
        for (place, sheet) in list.sheets.iter().enumerate() {
            for row in 0..sheet.len() {
                let entity = match ids.entity(place, row, &mut new) {
                    Some(entity) => entity,
                    None if sheet.text(name, row).is_none() => new(),
                    None => *by_key.entry(base_key(vocabulary, sheet, row).into_owned()).or_insert_with(&mut new),
                };
                of.push(entity);
            }
        }
        let pairs = of.iter().enumerate().map(|(place, entity)| (*entity, place as u32));
        let rows = Groups::new(count as usize, pairs);
        let places = Places::of(list);
        Self {
            of,
            rows,
            vocabulary,
            list,
            places,
            id,
            name,
            ids,
            folded_ids: OnceLock::new(),
            folded_names: OnceLock::new(),
        }
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    /// What a supplier is called in remarks.
    pub(super) fn key(&self, entity: Entity) -> Cow<'a, str> {
        let (sheet, row) = self.row_at(self.rows.of(entity)[0]);
        base_key(self.vocabulary, sheet, row)
    }

    /// The bid that the row at a place states or, where it states none, is.
    pub(super) fn bid_at(&self, place: Place) -> Cow<'a, str> {
        let (sheet, row) = self.row_at(place);
        let stated = sheet.text(self.vocabulary.known("bid_id"), row);
        stated.map_or_else(|| base_key(self.vocabulary, sheet, row), Cow::Borrowed)
    }

    pub(super) fn row_at(&self, place: Place) -> (&'a Sheet, usize) {
        self.places.row_at(place)
    }

    /// The supplier that has a text for its identifier or, failing that, for its name.
    pub(super) fn by_id(&self, text: &str) -> Meant {
        if let Some(entity) = self.ids.find(text) {
            return Meant::One(entity);
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
            Meant::Nobody => self.ids.find(text).map_or(Meant::Nobody, Meant::One),
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
