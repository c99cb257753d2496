//! Suppliers of rival bids that share an address or a registration number.

use hashbrown::HashMap;

use super::bids::Bids;
use super::entities::Entities;
use crate::model::{ColumnId, Entity, Sheet, SupplierList, Vocabulary, fold};

/// What may be shared.
#[derive(Clone, Copy, Debug)]
pub(super) enum Trait {
    Address,
    Registration,
}

impl Trait {
    fn columns(self, vocabulary: &Vocabulary) -> (ColumnId, [ColumnId; 2]) {
        let [own, first, second] = match self {
            Self::Address => ["address", "city", "country"],
            Self::Registration => ["registration_no", "country", "country"],
        }
        .map(|column| vocabulary.known(column));
        (own, [first, second])
    }
}

/// Whether the supplier of each row shares it with another one that stands under another
/// bid; `None` where that cannot be told. Two countries in between keep equal texts apart.
pub(super) fn shared(
    kind: Trait,
    vocabulary: &Vocabulary,
    list: &SupplierList,
    entities: &Entities<'_>,
    bids: &Bids,
) -> Vec<Option<bool>> {
    let (own, beside) = kind.columns(vocabulary);
    let mut groups: HashMap<String, Vec<Entity>> = HashMap::new();
    let mut place = 0;
    for sheet in &list.sheets {
        for row in 0..sheet.len() {
            let entity = entities.of[place];
            place += 1;
            if let Some(key) = key(sheet, row, own, beside) {
                let group = groups.entry(key).or_default();
                if group.last() != Some(&entity) {
                    group.push(entity);
                }
            }
        }
    }
    let rivals: HashMap<String, Rivals> = groups
        .into_iter()
        .filter(|(_, group)| group.len() > 1)
        .map(|(key, group)| (key, Rivals::of(group, bids)))
        .collect();
    let mut shared = Vec::with_capacity(entities.of.len());
    for sheet in &list.sheets {
        for row in 0..sheet.len() {
            let set = bids.of[entities.of[shared.len()] as usize];
            let key = key(sheet, row, own, beside).filter(|_| set != 0);
            shared.push(key.map(|key| rivals.get(&key).is_some_and(|rivals| rivals.are_of(set, bids))));
        }
    }
    shared
}

fn key(sheet: &Sheet, row: usize, own: ColumnId, beside: [ColumnId; 2]) -> Option<String> {
    let mut key = fold(sheet.text(own, row)?);
    if key.is_empty() {
        return None;
    }
    for column in beside {
        key.push('\n');
        key.push_str(&fold(sheet.text(column, row).unwrap_or_default()));
    }
    Some(key)
}

/// The sets of bids of the suppliers that share something.
struct Rivals {
    /// How many stand under any bid.
    entities: usize,
    /// How many have each set.
    sets: HashMap<u32, usize>,
}

impl Rivals {
    fn of(mut group: Vec<Entity>, bids: &Bids) -> Self {
        group.sort_unstable();
        group.dedup();
        let mut sets = HashMap::new();
        let under_bids = group.iter().map(|entity| bids.of[*entity as usize]).filter(|set| *set != 0);
        under_bids.for_each(|set| *sets.entry(set).or_insert(0) += 1);
        Self { entities: sets.values().sum(), sets }
    }

    /// Whether one of the others stands under another bid than somebody with this set.
    fn are_of(&self, set: u32, bids: &Bids) -> bool {
        let same = match &bids.sets[set as usize] {
            one if one.bids.len() == 1 && !one.more => self.sets.get(&set).copied().unwrap_or(0),
            // Of several bids one is another one for anybody.
            _ => 1,
        };
        self.entities > same
    }
}
