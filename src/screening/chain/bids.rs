//! The bids each supplier stands under: its own, or those of whoever stands above it.

use std::sync::Arc;

use hashbrown::{HashMap, HashSet};

use super::entities::Entities;
use super::graph::Graph;
use super::links::{Above, Links};
use crate::model::{Entity, SupplierList, Vocabulary, base_key};

/// Where the bids of several suppliers come together in one below them, no more are
/// counted, so that the work stays in proportion to the list.
const MOST: usize = 64;

/// The bids of all entities; entities under the same bids share a set.
pub(super) struct Bids {
    /// The set of each entity.
    pub(super) of: Vec<u32>,
    /// The sets, sorted.
    pub(super) sets: Vec<Set>,
    /// What each bid is called.
    pub(super) names: Vec<Arc<str>>,
}

/// The bids somebody stands under.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Set {
    pub(super) bids: Vec<u32>,
    /// Whether there are more.
    pub(super) more: bool,
}

impl Bids {
    /// Rows that state a bid stand under it, those that state none under the bids of their
    /// parents. A bidder that states none stands for a bid of its own, where the list tells
    /// (`is_told`) who is one.
    pub(super) fn of(
        vocabulary: &Vocabulary,
        list: &SupplierList,
        entities: &Entities<'_>,
        (links, is_told): (&Links, bool),
        graph: &Graph,
    ) -> Self {
        let mut names = Names::default();
        let rows = own(vocabulary, list, &|row| is_told && links.above[row] == Above::Nobody, &mut names);
        let mut sets = vec![Set::default()];
        let mut known: HashMap<Set, u32> = HashMap::from([(Set::default(), 0)]);
        let mut of = vec![0_u32; entities.len()];
        for part in 0..graph.members.len() as u32 {
            let members = graph.members.of(part);
            // All members of a circle stand above each other.
            let mut stated: Vec<u32> = Vec::new();
            let mut from_above: Vec<u32> = Vec::new();
            for member in members {
                for place in entities.rows.of(*member) {
                    match rows[*place as usize] {
                        Some(bid) => stated.push(bid),
                        None => {
                            let above = links.parents.of(*place).iter().map(|parent| of[*parent as usize]);
                            from_above.extend(above.filter(|set| *set != 0));
                        }
                    }
                }
            }
            from_above.sort_unstable();
            from_above.dedup();
            let set = match (&stated[..], &from_above[..]) {
                ([], []) => 0,
                ([], [one]) => *one,
                _ => number(together(stated, &from_above, &sets), &mut sets, &mut known),
            };
            members.iter().for_each(|member: &Entity| of[*member as usize] = set);
        }
        Self { of, sets, names: names.known }
    }

    pub(super) fn set(&self, entity: Entity) -> &Set {
        &self.sets[self.of[entity as usize] as usize]
    }

    /// The names in each set, in order.
    pub(super) fn named(&self) -> Vec<Vec<Arc<str>>> {
        let named = |set: &Set| {
            let mut names: Vec<Arc<str>> = set.bids.iter().map(|bid| self.names[*bid as usize].clone()).collect();
            names.sort_unstable();
            names
        };
        self.sets.iter().map(named).collect()
    }
}

#[derive(Default)]
struct Names {
    known: Vec<Arc<str>>,
    stated: HashMap<String, u32>,
}

impl Names {
    fn add(&mut self, name: &str) -> u32 {
        self.known.push(Arc::from(name));
        (self.known.len() - 1) as u32
    }
}

/// The bid each row states or, for bidders that state none, is.
fn own(
    vocabulary: &Vocabulary,
    list: &SupplierList,
    is_bidder: &dyn Fn(usize) -> bool,
    names: &mut Names,
) -> Vec<Option<u32>> {
    let column = vocabulary.known("bid_id");
    let mut own = Vec::with_capacity(list.len());
    for sheet in &list.sheets {
        for row in 0..sheet.len() {
            let stated = sheet.text(column, row).map(|text| match names.stated.get(text) {
                Some(bid) => *bid,
                None => {
                    let bid = names.add(text);
                    names.stated.insert(text.to_owned(), bid);
                    bid
                }
            });
            let is_bidder = is_bidder(own.len());
            own.push(stated.or_else(|| is_bidder.then(|| names.add(&base_key(vocabulary, sheet, row)))));
        }
    }
    own
}

fn together(stated: Vec<u32>, from_above: &[u32], sets: &[Set]) -> Set {
    let above: Vec<&Set> = from_above.iter().map(|set| &sets[*set as usize]).collect();
    let mut more = above.iter().any(|set| set.more);
    let mut bids: HashSet<u32> = stated.into_iter().collect();
    let most = bids.len().max(MOST);
    for bid in above.iter().flat_map(|set| &set.bids) {
        if bids.len() >= most && !bids.contains(bid) {
            more = true;
            break;
        }
        bids.insert(*bid);
    }
    let mut bids: Vec<u32> = bids.into_iter().collect();
    bids.sort_unstable();
    Set { bids, more }
}

fn number(set: Set, sets: &mut Vec<Set>, known: &mut HashMap<Set, u32>) -> u32 {
    *known.entry(set).or_insert_with_key(|set| {
        sets.push(set.clone());
        (sets.len() - 1) as u32
    })
}
