//! The bids each supplier stands under: its own, or those of whoever stands above it.

use std::sync::Arc;

use rayon::prelude::*;

use super::entities::Entities;
use super::graph::Graph;
use super::links::{Above, Links};
use super::sets::{Sets, Unit};
use super::stated::Stated;
use crate::model::{BidName, Entity, SupplierList, Vocabulary};

/// The bids of all entities; entities under the same bids share a set.
pub(super) struct Bids<'a> {
    /// The set of each entity.
    pub(super) of: Vec<u32>,
    pub(super) sets: Sets,
    entities: &'a Entities<'a>,
    lot_names: Vec<&'a str>,
}

impl<'a> Bids<'a> {
    /// Rows that state a bid stand under it, those that state none under the bids of their
    /// parents, as far as these are for the lots the row states. A bidder that states none
    /// stands for a bid of its own, where the list tells (`is_told`) who is one.
    pub(super) fn of(
        vocabulary: &Vocabulary,
        list: &'a SupplierList,
        entities: &'a Entities<'a>,
        (links, is_told): (&Links, bool),
        graph: &Graph,
    ) -> Self {
        let is_bidder = |row: usize| is_told && links.above[row] == Above::Nobody;
        let Stated { rows, lots, lot_names, mut sets } = Stated::of(vocabulary, list, entities, &is_bidder);
        let mut of = vec![0_u32; entities.len()];
        let (mut stated, mut from_above) = (Vec::new(), Vec::new());
        for part in 0..graph.members.len() as u32 {
            let members = graph.members.of(part);
            stated.clear();
            from_above.clear();
            // All members of a circle stand above each other.
            for place in members.iter().flat_map(|member| entities.rows.of(*member)) {
                match rows[*place as usize] {
                    0 => {
                        let above = links.parents.of(*place).iter().map(|parent| of[*parent as usize]);
                        let above = above.filter(|set| *set != 0);
                        match lots.get(place) {
                            Some(lots) => from_above.extend(above.map(|set| sets.within(set, lots))),
                            None => from_above.extend(above),
                        }
                    }
                    set => stated.push(set),
                }
            }
            let set = sets.union(&stated, &mut from_above);
            members.iter().for_each(|member: &Entity| of[*member as usize] = set);
        }
        Self { of, sets, entities, lot_names }
    }

    /// The names in each set, in order.
    pub(super) fn named(&self) -> Vec<Vec<BidName>> {
        let mut named = Vec::with_capacity(self.sets.len());
        named.push(Vec::new());
        named.par_extend(self.sets.units.par_iter().map(|unit| vec![self.name(unit)]));
        for set in named.len()..self.sets.len() {
            let mut names: Vec<BidName> =
                self.sets.in_set(set as u32).map(|own| named[own as usize][0].clone()).collect();
            names.sort_unstable();
            named.push(names);
        }
        named
    }

    pub(super) fn name(&self, unit: &Unit) -> BidName {
        let lot = self.lot_names.get(unit.lot as usize).map(|name| Arc::from(*name));
        BidName { bid: Arc::from(&*self.entities.bid_at(unit.place)), lot }
    }
}
