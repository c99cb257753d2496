//! Sets of bids: nearly everybody stands under one, and there may be as many bids as
//! suppliers, so that each bid has a set of its own and only sets of several are kept.

use hashbrown::{HashMap, HashSet};

use super::graph::NONE;
use crate::model::Place;

/// Where the bids of several suppliers come together in one below them, no more are
/// counted, so that the work stays in proportion to the list.
const MOST: usize = 64;

/// A bid, where lots are stated for one of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Unit {
    /// The first row that states it or, where none does, is the bidder's.
    pub(super) place: Place,
    /// The number of the bid.
    pub(super) bid: u32,
    /// The number of the lot; `NONE` where the bid is for none in particular.
    pub(super) lot: u32,
}

impl Unit {
    /// Whether only one of both can win.
    fn is_rival_of(self, other: Self) -> bool {
        let has_common_lot = self.lot == other.lot || self.lot == NONE || other.lot == NONE;
        self.bid != other.bid && has_common_lot
    }
}

/// All sets. The set 0 is that of no bid, then each bid has its own.
pub(super) struct Sets {
    pub(super) units: Vec<Unit>,
    several: Vec<Several>,
    known: HashMap<Several, u32>,
}

/// Several bids, by the numbers of their own sets.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Several {
    units: Vec<u32>,
    /// Whether there are more.
    more: bool,
}

impl Sets {
    pub(super) fn new(units: Vec<Unit>) -> Self {
        Self { units, several: Vec::new(), known: HashMap::new() }
    }

    /// How many sets there are.
    pub(super) fn len(&self) -> usize {
        1 + self.units.len() + self.several.len()
    }

    fn several(&self, set: u32) -> Option<&Several> {
        self.several.get((set as usize).checked_sub(1 + self.units.len())?)
    }

    /// The own sets of the bids in a set.
    pub(super) fn in_set(&self, set: u32) -> impl Iterator<Item = u32> + Clone {
        let several = self.several(set);
        let single = (set != 0 && several.is_none()).then_some(set);
        single.into_iter().chain(several.into_iter().flat_map(|several| several.units.iter().copied()))
    }

    /// The bids in a set.
    pub(super) fn units(&self, set: u32) -> impl Iterator<Item = Unit> + Clone {
        self.in_set(set).map(|own| self.units[own as usize - 1])
    }

    /// How many bids of a set compete with each other for a lot, itself counted, and
    /// whether there may be more.
    pub(super) fn rivals_within(&self, set: u32) -> (usize, bool) {
        let Some(several) = self.several(set) else { return (usize::from(set != 0), false) };
        let mut of_lots: HashMap<u32, usize> = HashMap::new();
        self.units(set).for_each(|unit| *of_lots.entry(unit.lot).or_insert(0) += 1);
        // A bid for no lot in particular competes for each.
        let for_any = of_lots.remove(&NONE).unwrap_or(0);
        (for_any + of_lots.into_values().max().unwrap_or(0), several.more)
    }

    /// Whether a bid of one set competes with one of the other.
    pub(super) fn are_rivals(&self, set: u32, other: u32) -> bool {
        self.units(set).any(|unit| self.units(other).any(|other| unit.is_rival_of(other)))
    }

    /// The lot of a set of one bid.
    pub(super) fn lot_of(&self, set: u32) -> Option<u32> {
        let is_single = set != 0 && set as usize <= self.units.len();
        is_single.then(|| self.units[set as usize - 1].lot).filter(|lot| *lot != NONE)
    }

    /// The set of all bids that are stated and of those that come from above.
    pub(super) fn union(&mut self, stated: &[u32], from_above: &mut Vec<u32>) -> u32 {
        from_above.sort_unstable();
        from_above.dedup();
        match (stated, &from_above[..]) {
            ([], []) => 0,
            ([one], []) | ([], [one]) => *one,
            _ => {
                let together = self.together(stated, from_above);
                self.number(together)
            }
        }
    }

    fn together(&self, stated: &[u32], from_above: &[u32]) -> Several {
        let mut units: HashSet<u32> = stated.iter().flat_map(|set| self.in_set(*set)).collect();
        let most = units.len().max(MOST);
        let mut more = false;
        for set in from_above {
            more |= self.several(*set).is_some_and(|several| several.more);
            for unit in self.in_set(*set) {
                if units.len() >= most && !units.contains(&unit) {
                    more = true;
                    break;
                }
                units.insert(unit);
            }
        }
        Several { units: units.into_iter().collect(), more }
    }

    /// The bids of a set that are for some lots or for none in particular; all of them
    /// where none is.
    pub(super) fn within(&mut self, set: u32, lots: &[u32]) -> u32 {
        let is_meant = |own: &u32| {
            let lot = self.units[*own as usize - 1].lot;
            lot == NONE || lots.contains(&lot)
        };
        let units: Vec<u32> = self.in_set(set).filter(is_meant).collect();
        let more = self.several(set).is_some_and(|several| several.more);
        if units.is_empty() { set } else { self.number(Several { units, more }) }
    }

    fn number(&mut self, mut set: Several) -> u32 {
        if let ([one], false) = (&set.units[..], set.more) {
            return *one;
        }
        set.units.sort_unstable();
        let Self { units, several, known } = self;
        *known.entry(set).or_insert_with_key(|set| {
            several.push(set.clone());
            (units.len() + several.len()) as u32
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Bid 0 for lots 1 and 2, bid 1 for lot 1, bid 2 for lot 2, bid 3 for none in particular.
    fn sets() -> Sets {
        let unit = |bid, lot| Unit { place: 0, bid, lot };
        Sets::new(vec![unit(0, 1), unit(0, 2), unit(1, 1), unit(2, 2), unit(3, NONE)])
    }

    #[test]
    fn bids_compete_for_a_lot_and_not_with_themselves() {
        let sets = sets();
        assert!(sets.are_rivals(1, 3) && sets.are_rivals(2, 4) && sets.are_rivals(5, 1));
        assert!(!sets.are_rivals(1, 2) && !sets.are_rivals(3, 4) && !sets.are_rivals(0, 1));
    }

    #[test]
    fn the_most_that_compete_for_one_lot_are_counted() {
        let mut sets = sets();
        let both_lots = sets.union(&[1, 2], &mut Vec::new());
        assert_eq!(sets.rivals_within(both_lots), (1, false));
        let for_lot_one = sets.union(&[], &mut vec![both_lots, 3]);
        assert_eq!(sets.rivals_within(for_lot_one), (2, false));
        let with_any = sets.union(&[5], &mut vec![for_lot_one]);
        assert_eq!(sets.rivals_within(with_any), (3, false));
        assert_eq!((sets.rivals_within(0), sets.rivals_within(4)), ((0, false), (1, false)));
    }

    #[test]
    fn only_the_bids_for_a_lot_are_left_within_it() {
        let mut sets = sets();
        let both_lots = sets.union(&[1, 2], &mut Vec::new());
        assert_eq!((sets.within(both_lots, &[2]), sets.within(both_lots, &[7])), (2, both_lots));
        let with_any = sets.union(&[both_lots, 5], &mut Vec::new());
        let lot_two: Vec<u32> = {
            let set = sets.within(with_any, &[2]);
            sets.in_set(set).collect()
        };
        assert_eq!(lot_two, [2, 5]);
    }
}
