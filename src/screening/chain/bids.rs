//! The bids each supplier stands under: its own, or those of whoever stands above it.

use std::sync::Arc;

use hashbrown::{HashMap, HashSet};
use rayon::prelude::*;

use super::entities::Entities;
use super::graph::{Graph, NONE};
use super::links::{Above, Links};
use super::sheet_rows;
use crate::model::{Entity, Place, SupplierList, Vocabulary, base_key};

/// Where the bids of several suppliers come together in one below them, no more are
/// counted, so that the work stays in proportion to the list.
const MOST: usize = 64;

/// The bids of all entities; entities under the same bids share a set.
///
/// The first set is that of no bid, then each bid has a set of its own: nearly everybody
/// stands under one bid, and there may be as many bids as suppliers.
pub(super) struct Bids<'a> {
    /// The set of each entity.
    pub(super) of: Vec<u32>,
    /// Each bid, as the first row that states it or, where none does, is the bidder's.
    single: Vec<Place>,
    /// The sets of several bids.
    several: Vec<Set>,
    vocabulary: &'a Vocabulary,
    list: &'a SupplierList,
}

/// Several bids somebody stands under, by the numbers of their own sets.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Set {
    bids: Vec<u32>,
    /// Whether there are more.
    more: bool,
}

impl<'a> Bids<'a> {
    /// Rows that state a bid stand under it, those that state none under the bids of their
    /// parents. A bidder that states none stands for a bid of its own, where the list tells
    /// (`is_told`) who is one.
    pub(super) fn of(
        vocabulary: &'a Vocabulary,
        list: &'a SupplierList,
        entities: &Entities<'_>,
        (links, is_told): (&Links, bool),
        graph: &Graph,
    ) -> Self {
        let is_bidder = |row: usize| is_told && links.above[row] == Above::Nobody;
        let (rows, bids) = own(vocabulary, list, &is_bidder);
        let mut together = Together { count: bids.len(), several: Vec::new(), known: HashMap::new() };
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
                        from_above.extend(above.filter(|set| *set != 0));
                    }
                    bid => stated.push(bid),
                }
            }
            let set = together.set(&mut stated, &mut from_above);
            members.iter().for_each(|member: &Entity| of[*member as usize] = set);
        }
        Self { of, single: bids, several: together.several, vocabulary, list }
    }

    /// How many bids an entity stands under, and whether there are more.
    pub(super) fn count(&self, entity: Entity) -> (usize, bool) {
        match self.of[entity as usize] as usize {
            0 => (0, false),
            set if set <= self.single.len() => (1, false),
            set => {
                let Set { bids, more } = &self.several[set - self.single.len() - 1];
                (bids.len(), *more)
            }
        }
    }

    /// Whether a set is that of one bid.
    pub(super) fn is_single(&self, set: u32) -> bool {
        (1..=self.single.len()).contains(&(set as usize))
    }

    /// The names in each set, in order.
    pub(super) fn named(&self) -> Vec<Vec<Arc<str>>> {
        let column = self.vocabulary.known("bid_id");
        let starts: Vec<usize> = sheet_rows(self.list).map(|rows| rows.start).collect();
        let name = |place: &Place| -> Arc<str> {
            // Sheets without rows start where the next one does.
            let sheet = starts.partition_point(|start| *start <= *place as usize) - 1;
            let (row, sheet) = (*place as usize - starts[sheet], &self.list.sheets[sheet]);
            sheet.text(column, row).map_or_else(|| Arc::from(base_key(self.vocabulary, sheet, row)), Arc::from)
        };
        let mut named = Vec::with_capacity(1 + self.single.len() + self.several.len());
        named.push(Vec::new());
        named.par_extend(self.single.par_iter().map(|place| vec![name(place)]));
        for Set { bids, .. } in &self.several {
            let mut names: Vec<Arc<str>> = bids.iter().map(|bid| named[*bid as usize][0].clone()).collect();
            names.sort_unstable();
            named.push(names);
        }
        named
    }
}

/// For each row the set of the bid it states or, for bidders that state none, is; and the
/// bids.
fn own(vocabulary: &Vocabulary, list: &SupplierList, is_bidder: &dyn Fn(usize) -> bool) -> (Vec<u32>, Vec<Place>) {
    let column = vocabulary.known("bid_id");
    let (mut rows, mut bids) = (Vec::with_capacity(list.len()), Vec::new());
    let mut known: HashMap<&str, u32> = HashMap::new();
    for sheet in &list.sheets {
        let stated = sheet.column(column);
        let mut by_code = vec![NONE; stated.map_or(0, |column| column.texts.len())];
        for row in 0..sheet.len() {
            let place = rows.len();
            let mut new = || {
                bids.push(place as Place);
                bids.len() as u32
            };
            let mut set = 0;
            if let Some(column) = stated {
                let code = column.codes[row] as usize;
                if by_code[code] == NONE {
                    let text = sheet.text(column.id, row);
                    by_code[code] = text.map_or(0, |text| *known.entry(text).or_insert_with(&mut new));
                }
                set = by_code[code];
            }
            if set == 0 && is_bidder(place) {
                set = new();
            }
            rows.push(set);
        }
    }
    (rows, bids)
}

/// Puts sets together, each once.
struct Together {
    /// How many bids there are.
    count: usize,
    several: Vec<Set>,
    known: HashMap<Set, u32>,
}

impl Together {
    /// The set of the bids that are stated and of those that come from above.
    fn set(&mut self, stated: &mut [u32], from_above: &mut Vec<u32>) -> u32 {
        from_above.sort_unstable();
        from_above.dedup();
        match (&*stated, &from_above[..]) {
            ([], []) => 0,
            ([one], []) | ([], [one]) => *one,
            _ => {
                let set = self.union(stated, from_above);
                self.number(set)
            }
        }
    }

    fn union(&self, stated: &[u32], from_above: &[u32]) -> Set {
        let mut bids: HashSet<u32> = stated.iter().copied().collect();
        let most = bids.len().max(MOST);
        let mut more = false;
        for set in from_above {
            let above = (*set as usize).checked_sub(self.count + 1).map(|several| &self.several[several]);
            more |= above.is_some_and(|set| set.more);
            for bid in above.map_or(std::slice::from_ref(set), |set| &set.bids) {
                if bids.len() >= most && !bids.contains(bid) {
                    more = true;
                    break;
                }
                bids.insert(*bid);
            }
        }
        let mut bids: Vec<u32> = bids.into_iter().collect();
        bids.sort_unstable();
        Set { bids, more }
    }

    fn number(&mut self, set: Set) -> u32 {
        if let ([one], false) = (&set.bids[..], set.more) {
            return *one;
        }
        let Self { count, several, known } = self;
        *known.entry(set).or_insert_with_key(|set| {
            several.push(set.clone());
            (*count + several.len()) as u32
        })
    }
}
