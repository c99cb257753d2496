//! Suppliers of rival bids that share an address or a registration number.

use std::collections::BTreeMap;

use hashbrown::HashMap;

use super::Reads;
use super::bids::Bids;
use super::entities::Entities;
use super::facts::{Fact, NAMED, Notes, Why, listed};
use super::places::{Places, sheet_rows};
use crate::model::{
    ColumnId, Entity, NOTHING, Place, SupplierList, Vocabulary, fold, fold_hashes, same_hash, same_text,
};

pub(super) const ADDRESS: &str = "chain.shared_address";
pub(super) const REGISTRATION: &str = "chain.shared_registration";

/// What may be shared.
#[derive(Clone, Copy, Debug)]
enum Trait {
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

/// Which rows state the same address, and which the same registration number.
pub(super) struct Traits {
    addresses: Alike,
    registrations: Alike,
}

impl Traits {
    /// Looks for what some rule asks for.
    pub(super) fn of(vocabulary: &Vocabulary, list: &SupplierList, reads: Reads<'_>) -> Self {
        let alike = |name, kind| if reads(name) { Alike::of(kind, vocabulary, list) } else { Alike::default() };
        Self { addresses: alike(ADDRESS, Trait::Address), registrations: alike(REGISTRATION, Trait::Registration) }
    }

    /// Of each row whether it shares its address, and whether it shares its registration
    /// number, with another supplier that stands under a rival bid.
    pub(super) fn shared(&self, entities: &Entities<'_>, bids: &Bids<'_>, notes: &mut Notes) -> [Vec<Fact>; 2] {
        [&self.addresses, &self.registrations].map(|alike| alike.shared(entities, bids, notes))
    }
}

/// Rows that state the same.
#[derive(Default)]
struct Alike {
    /// The hash of what each row states.
    hashes: Vec<u64>,
    groups: Vec<Vec<Place>>,
}

impl Alike {
    /// Two countries in between keep equal texts apart.
    fn of(kind: Trait, vocabulary: &Vocabulary, list: &SupplierList) -> Self {
        let (own, beside) = kind.columns(vocabulary);
        if !list.sheets.iter().any(|sheet| sheet.column(own).is_some()) {
            return Self { hashes: vec![NOTHING; list.len()], groups: Vec::new() };
        }
        let (hashes, places) = (hashes(list, own), Places::of(list));
        let text = |place: &Place| {
            let (sheet, row) = places.row_at(*place);
            [own, beside[0], beside[1]].map(|column| sheet.text(column, row).map(fold))
        };
        let groups = same_hash(hashes.len(), std::iter::zip(hashes.iter().copied(), 0..)).into_iter();
        Self { groups: groups.flat_map(|group| same_text(group, text)).collect(), hashes }
    }

    /// Of each row whether another supplier under a rival bid states the same, with those
    /// that do.
    fn shared(&self, entities: &Entities<'_>, bids: &Bids<'_>, notes: &mut Notes) -> Vec<Fact> {
        let is_under_bid = |place: &Place| bids.of[entities.of[*place as usize] as usize] != 0;
        let open = |(place, hash): (Place, &u64)| match *hash {
            NOTHING => Fact::Gap(Why::Blank),
            _ if is_under_bid(&place) => Fact::Answer(false),
            _ => Fact::Gap(Why::Above),
        };
        let mut shared: Vec<Fact> = std::iter::zip(0.., &self.hashes).map(open).collect();
        for group in &self.groups {
            let group: Vec<Place> = group.iter().copied().filter(is_under_bid).collect();
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
}

/// The hash of the text of each row.
fn hashes(list: &SupplierList, column: ColumnId) -> Vec<u64> {
    let mut hashes = vec![NOTHING; list.len()];
    for (rows, sheet) in std::iter::zip(sheet_rows(list), &list.sheets) {
        let Some(column) = sheet.column(column) else { continue };
        let of_texts = fold_hashes(column, |_, _| true);
        for (hash, code) in std::iter::zip(&mut hashes[rows], column.codes.iter()) {
            *hash = of_texts[code as usize];
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
