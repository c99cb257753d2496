//! The subcontractor chain: who stands below whom, and what reaches whom from below.
//!
//! The rows that name one supplier are one entity. Everything is kept in a few numbers
//! an entity and a link; what reaches a supplier is followed when it is asked for.

use std::cmp::Reverse;

use hashbrown::HashMap;

use super::bid::BidName;
use super::report::{Report, Supplier};
use super::rule::RuleInfo;
use super::verdict::{Kind, Severity, Verdict};

/// An entity, by its number.
pub type Entity = u32;
/// A row, by its place among the rows of all sheets.
pub type Place = u32;

/// Findings are listed from so many tiers below; what the worst of them is counts all.
const FARTHEST: u32 = 64;

/// For each of some things, several others.
#[derive(Clone, Debug, Default)]
pub struct Groups {
    starts: Vec<u32>,
    items: Vec<u32>,
}

impl Groups {
    /// Groups pairs by their first half, for so many things. Pairs of one thing keep
    /// their order.
    pub fn new(things: usize, pairs: impl Iterator<Item = (u32, u32)> + Clone) -> Self {
        let mut starts = vec![0; things + 1];
        pairs.clone().for_each(|(thing, _)| starts[thing as usize + 1] += 1);
        for thing in 0..things {
            starts[thing + 1] += starts[thing];
        }
        let mut next = starts.clone();
        let mut items = vec![0; starts[things] as usize];
        for (thing, item) in pairs {
            items[next[thing as usize] as usize] = item;
            next[thing as usize] += 1;
        }
        Self { starts, items }
    }

    /// Adds a thing, with what belongs to it.
    pub fn push(&mut self, items: impl Iterator<Item = u32>) {
        if self.starts.is_empty() {
            self.starts.push(0);
        }
        self.items.extend(items);
        self.starts.push(self.items.len() as u32);
    }

    /// What belongs to a thing; nothing to one that was not among those grouped.
    pub fn of(&self, thing: u32) -> &[u32] {
        let thing = thing as usize;
        match self.starts.get(thing..=thing + 1) {
            Some([start, end]) => &self.items[*start as usize..*end as usize],
            _ => &[],
        }
    }

    /// How many things there are.
    pub fn len(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// The chain of all suppliers of a run. It is empty where the lists name neither bids nor
/// who stands below whom.
#[derive(Clone, Debug, Default)]
pub struct Chain {
    /// Whether the lists say who stands below whom, and not only under which bid.
    pub is_told: bool,
    /// The place of the first row of each sheet.
    pub starts: Vec<Place>,
    /// The entity of each row.
    pub entities: Vec<Entity>,
    /// The rows of each entity.
    pub rows: Groups,
    /// Those directly above each entity.
    pub parents: Groups,
    /// Those directly below it.
    pub children: Groups,
    /// The links between each row and the nearest bidder above it.
    pub tiers: Vec<Option<u32>>,
    /// The bids each entity stands under, as a number of a set.
    pub bids: Vec<u32>,
    /// The sets of bids.
    pub bid_sets: Vec<Vec<BidName>>,
    /// For each rule of the report, whether it reads what was found elsewhere in the chain.
    pub second: Vec<bool>,
    /// The worst that reaches each entity from below.
    pub inherited: Vec<Option<Severity>>,
}

/// How a finding weighs so many tiers further up: harm and legal grounds weigh the same,
/// exposure one severity less with each tier, and the rest stays where it was found.
pub fn on_arrival(kind: Kind, severity: Severity, tiers: u32) -> Option<Severity> {
    match kind {
        Kind::Gate | Kind::Evidence => Some(severity),
        Kind::Exposure => {
            let left = (severity as usize).checked_sub(tiers as usize)?;
            Severity::ALL.get(left).copied()
        }
        Kind::Control | Kind::Transparency | Kind::Data => None,
    }
}

/// A finding about a supplier further down, as it reaches one further up.
#[derive(Clone, Debug)]
pub struct Inherited<'a> {
    /// The supplier it was found about.
    pub from: Supplier<'a>,
    /// The rule that found it.
    pub rule: &'a RuleInfo,
    /// How much it weighs here.
    pub severity: Severity,
    /// The suppliers from here down to that one, both included.
    pub path: Vec<Supplier<'a>>,
}

/// So many suppliers of a long way are named.
const NAMED: usize = 6;

impl Inherited<'_> {
    /// The way down to the supplier in words; of a long one the two ends.
    pub fn way(&self) -> String {
        let mut keys: Vec<String> = if self.path.len() <= NAMED {
            self.path.iter().map(Supplier::key).collect()
        } else {
            let ends = self.path[..NAMED / 2].iter().chain(&self.path[self.path.len() - NAMED / 2..]);
            ends.map(Supplier::key).collect()
        };
        if self.path.len() > NAMED {
            keys.insert(NAMED / 2, format!("... ({} more) ...", self.path.len() - NAMED));
        }
        keys.join(" > ")
    }
}

/// What reaches a supplier from below.
#[derive(Clone, Debug, Default)]
pub struct Inheritance<'a> {
    /// The findings, the gravest and then the nearest first.
    pub findings: Vec<Inherited<'a>>,
    /// Whether the chain goes on below those that were looked at.
    pub is_cut: bool,
}

impl Report {
    fn place(&self, sheet: usize, row: usize) -> Place {
        self.chain.starts[sheet] + row as Place
    }

    fn supplier_at(&self, place: Place) -> Supplier<'_> {
        let sheet = self.chain.starts.partition_point(|start| *start <= place) - 1;
        // Sheets without rows start where the next one does.
        Supplier { report: self, sheet, row: (place - self.chain.starts[sheet]) as usize }
    }

    /// The supplier in the first row of an entity, which stands for all of them.
    pub(super) fn face(&self, entity: Entity) -> Supplier<'_> {
        self.supplier_at(self.chain.rows.of(entity)[0])
    }

    /// The rows of an entity.
    pub(super) fn rows_of(&self, entity: Entity) -> impl Iterator<Item = Supplier<'_>> {
        self.chain.rows.of(entity).iter().map(|place| self.supplier_at(*place))
    }
}

impl<'a> Supplier<'a> {
    /// The entity of the supplier, where the lists say who stands below whom.
    fn entity(&self) -> Option<Entity> {
        let chain = &self.report.chain;
        (!chain.entities.is_empty()).then(|| chain.entities[self.report.place(self.sheet, self.row) as usize])
    }

    /// Whether the lists say who stands below whom.
    pub fn is_in_chain(&self) -> bool {
        self.report.chain.is_told
    }

    fn faces(&self, entities: Option<&'a [Entity]>) -> Vec<Supplier<'a>> {
        let mut faces: Vec<_> = entities.into_iter().flatten().map(|entity| self.report.face(*entity)).collect();
        faces.sort_by_cached_key(Supplier::key);
        faces
    }

    /// Those directly above.
    pub fn parents(&self) -> Vec<Supplier<'a>> {
        self.faces(self.entity().map(|entity| self.report.chain.parents.of(entity)))
    }

    /// Those directly below.
    pub fn subcontractors(&self) -> Vec<Supplier<'a>> {
        self.faces(self.entity().map(|entity| self.report.chain.children.of(entity)))
    }

    /// The links to the nearest bidder above.
    pub fn tier(&self) -> Option<u32> {
        let chain = &self.report.chain;
        self.entity().and_then(|_| *chain.tiers.get(self.report.place(self.sheet, self.row) as usize)?)
    }

    /// The bids it stands under, also through those above it. A bidder without a number
    /// of its bid stands for it.
    pub fn bids(&self) -> &'a [BidName] {
        let chain = &self.report.chain;
        self.entity().map_or(&[], |entity| &chain.bid_sets[chain.bids[entity as usize] as usize])
    }

    /// The worst that was found about the supplier itself, in this row.
    pub fn worst_own(&self) -> Option<Severity> {
        let results = std::iter::zip(&self.report.results[self.sheet].rules, &self.report.chain.second);
        let own = results.filter(|(_, second)| !**second).map(|(results, _)| results.outcome(self.row));
        own.filter(|outcome| outcome.verdict == Verdict::Flagged).map(|outcome| outcome.severity).max()
    }

    /// The worst that reaches it from below.
    pub fn worst_inherited(&self) -> Option<Severity> {
        self.entity().and_then(|entity| *self.report.chain.inherited.get(entity as usize)?)
    }

    /// The worst of both.
    pub fn worst_total(&self) -> Option<Severity> {
        self.worst_own().max(self.worst_inherited())
    }

    /// What was found about those below, as far as it reaches up here: each finding
    /// once, by the shortest way.
    pub fn inherited(&self) -> Inheritance<'a> {
        let mut inheritance = Inheritance::default();
        let (Some(top), Some(_)) = (self.entity(), self.worst_inherited()) else { return inheritance };
        let chain = &self.report.chain;
        let mut above: HashMap<Entity, (Option<Entity>, u32)> = HashMap::from([(top, (None, 0))]);
        let mut level = vec![top];
        for tier in 1.. {
            let mut next = Vec::new();
            for parent in &level {
                for child in chain.children.of(*parent) {
                    match above.get_mut(child) {
                        None => {
                            above.insert(*child, (Some(*parent), tier));
                            next.push(*child);
                        }
                        // Of two ways of the same length the one by the lesser key counts.
                        Some((Some(known), reached)) if *reached == tier => {
                            if self.report.face(*parent).key() < self.report.face(*known).key() {
                                *known = *parent;
                            }
                        }
                        Some(_) => {}
                    }
                }
            }
            if next.is_empty() {
                break;
            }
            if tier > FARTHEST {
                inheritance.is_cut = true;
                break;
            }
            let found = next.iter().flat_map(|entity| self.arriving(*entity, tier, &above));
            inheritance.findings.extend(found);
            level = next;
        }
        inheritance.findings.sort_by_cached_key(|found| {
            (Reverse(found.severity), found.path.len(), found.from.key(), found.rule.id.clone())
        });
        inheritance
    }

    /// What was found about an entity, as it reaches this supplier.
    fn arriving(
        &self,
        entity: Entity,
        tier: u32,
        above: &HashMap<Entity, (Option<Entity>, u32)>,
    ) -> Vec<Inherited<'a>> {
        let report = self.report;
        let mut found = Vec::new();
        for (number, rule) in report.rules.iter().enumerate().filter(|(number, _)| !report.chain.second[*number]) {
            let rows = report.chain.rows.of(entity).iter().map(|place| report.supplier_at(*place));
            let outcomes = rows.map(|row| report.results[row.sheet].rules[number].outcome(row.row));
            let worst = outcomes.filter(|o| o.verdict == Verdict::Flagged).map(|o| o.severity).max();
            if let Some(severity) = worst.and_then(|worst| on_arrival(rule.kind, worst, tier)) {
                found.push((rule, severity));
            }
        }
        if found.is_empty() {
            return Vec::new();
        }
        let way_up = std::iter::successors(Some(entity), |entity| above[entity].0);
        let mut path: Vec<Supplier<'a>> = way_up.map(|entity| report.face(entity)).collect();
        path.reverse();
        let from = report.face(entity);
        found.into_iter().map(|(rule, severity)| Inherited { from, rule, severity, path: path.clone() }).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn harm_travels_undiminished_and_exposure_fades() {
        assert_eq!(on_arrival(Kind::Evidence, Severity::Critical, 9), Some(Severity::Critical));
        assert_eq!(on_arrival(Kind::Gate, Severity::High, 2), Some(Severity::High));
        // high, one tier up medium, then low, then info, then nothing.
        let fading = (1..=4).map(|tiers| on_arrival(Kind::Exposure, Severity::High, tiers));
        assert_eq!(
            fading.collect::<Vec<_>>(),
            [Some(Severity::Medium), Some(Severity::Low), Some(Severity::Info), None]
        );
        for kind in [Kind::Control, Kind::Transparency, Kind::Data] {
            assert_eq!(on_arrival(kind, Severity::Critical, 1), None);
        }
    }

    #[test]
    fn groups_keep_the_order_of_their_pairs() {
        let pairs = [(2, 7), (0, 5), (2, 6)];
        let groups = Groups::new(3, pairs.into_iter());
        assert_eq!((groups.of(0), groups.of(1), groups.of(2)), (&[5][..], &[][..], &[7, 6][..]));
        assert_eq!(groups.len(), 3);
    }
}
