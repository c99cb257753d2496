//! Suppliers of rival bids that share an address or a registration number.

use std::collections::BTreeMap;

use hashbrown::HashMap;

use super::bids::Bids;
use super::entities::Entities;
use super::facts::{Fact, NAMED, Notes, Why, listed};
use super::sheet_rows;
use crate::model::{
    ColumnId, Entity, NOTHING, Place, SupplierList, Vocabulary, fold, fold_hashes, same_hash, same_text,
};

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

/// Whether the supplier of each row shares it with another one that stands under a rival
/// bid, with those that do. Two countries in between keep equal texts apart.
pub(super) fn shared(
    kind: Trait,
    vocabulary: &Vocabulary,
    list: &SupplierList,
    entities: &Entities<'_>,
    bids: &Bids<'_>,
    notes: &mut Notes,
) -> Vec<Fact> {
    let (own, beside) = kind.columns(vocabulary);
    let hashes = hashes(list, own, |place| bids.of[entities.of[place] as usize] != 0);
    let places = std::iter::zip(hashes.iter().copied(), 0..);
    let alike = same_hash(hashes.len(), places).into_iter().flat_map(|group| {
        same_text(group, |place: &Place| {
            let (sheet, row) = entities.row_at(*place);
            [own, beside[0], beside[1]].map(|column| sheet.text(column, row).map(fold))
        })
    });
    let open = |hash: &u64| if *hash == NOTHING { Fact::Gap(Why::Blank) } else { Fact::Answer(false) };
    let mut shared: Vec<Fact> = hashes.iter().map(open).collect();
    for group in alike {
        let rivals = Rivals::of(group.iter().map(|place| entities.of[*place as usize]), bids);
        let of_rivals = |place: &&Place| rivals.are_of(entities.of[**place as usize], bids);
        let places: Vec<&Place> = group.iter().filter(of_rivals).collect();
        if !places.is_empty() {
            let note = Fact::Noted(notes.number(in_words(&places, entities)));
            places.into_iter().for_each(|place| shared[*place as usize] = note);
        }
    }
    shared
}

/// The hash of the text of each row, for those that are meant.
fn hashes(list: &SupplierList, column: ColumnId, is_meant: impl Fn(usize) -> bool) -> Vec<u64> {
    let mut hashes = vec![NOTHING; list.len()];
    for (rows, sheet) in std::iter::zip(sheet_rows(list), &list.sheets) {
        let Some(column) = sheet.column(column) else { continue };
        let of_texts = fold_hashes(column, |_| true);
        for (place, code) in std::iter::zip(rows, &column.codes).filter(|(place, _)| is_meant(*place)) {
            hashes[place] = of_texts[*code as usize];
        }
    }
    hashes
}

/// Those who share it, each once.
fn in_words(places: &[&Place], entities: &Entities<'_>) -> String {
    let mut keys: Vec<String> =
        places.iter().map(|place| entities.key(entities.of[**place as usize]).into_owned()).collect();
    keys.sort_unstable();
    keys.dedup();
    format!("shared by {}", listed(&keys, NAMED))
}

/// The sets of bids of the suppliers that share something, and whether each has a rival
/// among the others.
struct Rivals {
    have: BTreeMap<u32, bool>,
}

impl Rivals {
    fn of(entities: impl Iterator<Item = Entity>, bids: &Bids<'_>) -> Self {
        let mut group: Vec<Entity> = entities.collect();
        group.sort_unstable();
        group.dedup();
        let mut counts: BTreeMap<u32, usize> = BTreeMap::new();
        group.iter().for_each(|entity| *counts.entry(bids.of[*entity as usize]).or_insert(0) += 1);
        // Those for a lot are only compared with others for it, or for none in particular.
        let mut of_lots: HashMap<Option<u32>, Vec<u32>> = HashMap::new();
        counts.keys().for_each(|set| of_lots.entry(bids.sets.lot_of(*set)).or_default().push(*set));
        let has = |set: u32| {
            let is_rival = |other: &u32| (*other != set || counts[&set] > 1) && bids.sets.are_rivals(set, *other);
            match bids.sets.lot_of(set) {
                Some(lot) => [Some(lot), None].iter().filter_map(|lot| of_lots.get(lot)).flatten().any(is_rival),
                None => counts.keys().any(is_rival),
            }
        };
        Self { have: counts.keys().map(|set| (*set, has(*set))).collect() }
    }

    fn are_of(&self, entity: Entity, bids: &Bids<'_>) -> bool {
        self.have.get(&bids.of[entity as usize]).is_some_and(|has| *has)
    }
}
