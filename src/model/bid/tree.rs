//! Who stands where under a bid.

use std::collections::VecDeque;

use hashbrown::HashMap;

use super::{BidName, Member};
use crate::model::chain::Entity;
use crate::model::report::{Report, Supplier};

/// The suppliers of a bid in the order of its tree. Each stands once, below whoever is
/// nearest to the bidder; those that no way leads up from come last.
pub(super) fn members<'a>(report: &'a Report, bid: Option<&BidName>, entities: &[Entity]) -> Vec<Member<'a>> {
    let tree = Tree::of(report, bid, entities);
    let mut members: Vec<Member<'a>> = Vec::with_capacity(entities.len());
    let mut waiting: Vec<(Entity, Option<usize>)> = tree.roots.iter().rev().map(|root| (*root, None)).collect();
    while let Some((entity, above)) = waiting.pop() {
        let place = members.len();
        let tier = tree.tiers[&entity];
        members.push(Member { supplier: report.face(entity), entity: Some(entity), tier, above });
        let below = tree.below.get(&entity).into_iter().flatten().rev();
        waiting.extend(below.map(|below| (*below, Some(place))));
    }
    members
}

/// The tree of a bid: for everybody the one nearest above.
struct Tree {
    roots: Vec<Entity>,
    below: HashMap<Entity, Vec<Entity>>,
    tiers: HashMap<Entity, Option<u32>>,
}

impl Tree {
    fn of(report: &Report, bid: Option<&BidName>, entities: &[Entity]) -> Self {
        let mut tree = Self { roots: Vec::new(), below: HashMap::new(), tiers: HashMap::new() };
        let is_member: HashMap<Entity, ()> = entities.iter().map(|entity| (*entity, ())).collect();
        let is_bidder = |entity: &Entity| {
            bid.is_some_and(|bid| report.rows_of(*entity).any(|row: Supplier<'_>| row.row_is_bidder_of(bid)))
        };
        let in_order = by_key(report, entities);
        let (bidders, others): (Vec<Entity>, Vec<Entity>) = in_order.into_iter().partition(is_bidder);
        // Where the lists do not tell who stands above whom, all are alike.
        let (bidders, others) = if report.chain.is_told { (bidders, others) } else { (others, Vec::new()) };
        tree.grow(report, &bidders, Some(0), &is_member);
        // Those without a known parent first; what is left runs in circles.
        let has_parent =
            |entity: &Entity| report.chain.parents.of(*entity).iter().any(|parent| is_member.contains_key(parent));
        let (circles, stray): (Vec<Entity>, Vec<Entity>) = others.into_iter().partition(has_parent);
        for entity in stray.into_iter().chain(circles) {
            tree.grow(report, &[entity], None, &is_member);
        }
        tree
    }

    /// Adds what stands below some suppliers, the nearest first.
    fn grow(&mut self, report: &Report, roots: &[Entity], tier: Option<u32>, is_member: &HashMap<Entity, ()>) {
        let mut waiting: VecDeque<Entity> = VecDeque::new();
        for root in roots {
            if !self.tiers.contains_key(root) {
                self.tiers.insert(*root, tier);
                self.roots.push(*root);
                waiting.push_back(*root);
            }
        }
        while let Some(above) = waiting.pop_front() {
            let tier = self.tiers[&above].map(|tier| tier + 1);
            for entity in by_key(report, report.chain.children.of(above)) {
                if is_member.contains_key(&entity) && !self.tiers.contains_key(&entity) {
                    self.tiers.insert(entity, tier);
                    self.below.entry(above).or_default().push(entity);
                    waiting.push_back(entity);
                }
            }
        }
    }
}

/// In the order of their keys, so that the order of rows changes nothing.
fn by_key(report: &Report, entities: &[Entity]) -> Vec<Entity> {
    let mut sorted = entities.to_vec();
    if sorted.len() > 1 {
        sorted.sort_by_cached_key(|entity| report.face(*entity).key());
    }
    sorted
}
