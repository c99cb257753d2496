//! The graph itself: who stands above whom, circles, tiers. Everything here is linear
//! and works without a deep stack, however long a chain is.

use hashbrown::HashMap;

use super::entities::Entities;
use super::links::{Above, Links};
use crate::model::{Entity, Groups};

/// Nothing yet, or no limit.
pub(super) const NONE: u32 = u32::MAX;

/// The links between entities, each once.
pub(super) struct Graph {
    pub(super) parents: Groups,
    pub(super) children: Groups,
    /// The circle or single entity each belongs to, numbered from the top: those above
    /// have lesser numbers.
    pub(super) parts: Vec<u32>,
    /// So many parts come first that have somebody below; below the others there is nobody.
    pub(super) inner: u32,
    /// The entities of each part.
    pub(super) members: Groups,
}

impl Graph {
    pub(super) fn of(entities: &Entities<'_>, links: &Links) -> Self {
        let rows = 0..entities.of.len() as u32;
        let mut pairs: Vec<(Entity, Entity)> = rows
            .flat_map(|row| links.parents.of(row).iter().map(move |parent| (row, *parent)))
            .map(|(row, parent)| (entities.of[row as usize], parent))
            .collect();
        pairs.sort_unstable();
        pairs.dedup();
        Self::new(entities.len(), &pairs)
    }

    /// A graph of so many entities from pairs of child and parent.
    pub(super) fn new(count: usize, pairs: &[(Entity, Entity)]) -> Self {
        let parents = Groups::new(count, pairs.iter().copied());
        let children = Groups::new(count, pairs.iter().map(|(child, parent)| (*parent, *child)));
        let (parts, inner, count) = parts(&parents, &children);
        let members =
            Groups::new(count as usize, parts.iter().enumerate().map(|(entity, part)| (*part, entity as u32)));
        Self { parents, children, parts, inner, members }
    }

    /// Whether an entity stands in a circle.
    pub(super) fn is_in_circle(&self, entity: Entity) -> bool {
        self.members.of(self.parts[entity as usize]).len() > 1
    }

    /// The tiers below every entity; `NONE` for those that stand in a circle or above one.
    pub(super) fn depths(&self) -> Vec<u32> {
        let mut depths = vec![0_u32; self.parts.len()];
        for part in (0..self.inner).rev() {
            for entity in self.members.of(part) {
                let below = self.children.of(*entity).iter().map(|child| depths[*child as usize].saturating_add(1));
                depths[*entity as usize] = if self.is_in_circle(*entity) { NONE } else { below.max().unwrap_or(0) };
            }
        }
        depths
    }

    /// The shortest way from a bidder down to every entity, in links; `NONE` without one.
    pub(super) fn shortest(&self, is_bidder: &[bool]) -> Vec<u32> {
        let mut tiers = vec![NONE; self.parts.len()];
        let bidders = (0..self.parts.len()).filter(|entity| is_bidder[*entity]);
        let mut waiting: Vec<Entity> = bidders.map(|entity| entity as u32).collect();
        waiting.iter().for_each(|entity| tiers[*entity as usize] = 0);
        let mut next = 0;
        while next < waiting.len() {
            let entity = waiting[next];
            next += 1;
            for child in self.children.of(entity) {
                if tiers[*child as usize] == NONE {
                    tiers[*child as usize] = tiers[entity as usize] + 1;
                    waiting.push(*child);
                }
            }
        }
        tiers
    }

    /// The longest way from a bidder down to every entity; `NONE` where there is no limit
    /// or not every way up is known.
    pub(super) fn longest(&self, is_open: &[bool]) -> Vec<u32> {
        let mut tiers = vec![0_u32; self.parts.len()];
        for part in 0..self.members.len() as u32 {
            for entity in self.members.of(part) {
                let above = self.parents.of(*entity).iter().map(|parent| tiers[*parent as usize].saturating_add(1));
                let is_open = is_open[*entity as usize] || self.is_in_circle(*entity);
                tiers[*entity as usize] = if is_open { NONE } else { above.max().unwrap_or(0) };
            }
        }
        tiers
    }

    /// A shortest circle through the member of a part that comes first in an order. Of
    /// several the one whose members come first.
    pub(super) fn circle(&self, part: u32, order: &dyn Fn(Entity) -> String) -> Vec<Entity> {
        let members = self.members.of(part);
        let Some(start) = members.iter().copied().min_by_key(|entity| order(*entity)) else { return Vec::new() };
        let mut above: HashMap<Entity, Entity> = HashMap::new();
        let mut level = vec![start];
        while !level.is_empty() {
            let mut next = Vec::new();
            level.sort_by_cached_key(|entity| order(*entity));
            for parent in level {
                for child in self.children.of(parent).iter().filter(|child| self.parts[**child as usize] == part) {
                    if let hashbrown::hash_map::Entry::Vacant(new) = above.entry(*child) {
                        new.insert(parent);
                        next.push(*child);
                    }
                }
            }
            if above.contains_key(&start) {
                break;
            }
            level = next;
        }
        let mut circle = vec![start];
        let mut at = start;
        while let Some(parent) = above.get(&at) {
            circle.push(*parent);
            at = *parent;
            if at == start {
                break;
            }
        }
        circle.reverse();
        circle
    }
}

/// Whether each entity is a bidder in some row, and whether something above it is open.
pub(super) fn standing(entities: &Entities<'_>, links: &Links) -> (Vec<bool>, Vec<bool>) {
    let mut is_bidder = vec![false; entities.len()];
    let mut is_open = vec![false; entities.len()];
    for (entity, above) in std::iter::zip(&entities.of, &links.above) {
        match above {
            Above::Nobody => is_bidder[*entity as usize] = true,
            Above::Known => {}
            Above::Open | Above::Stranger | Above::Several | Above::Itself => is_open[*entity as usize] = true,
        }
    }
    (is_bidder, is_open)
}

/// Tarjan's way to the circles of a graph: each part gets its number when all above it
/// have theirs. Those with nobody below stand in no circle and come last. Returns the part
/// of each entity, how many parts have somebody below, and how many there are.
fn parts(parents: &Groups, children: &Groups) -> (Vec<u32>, u32, u32) {
    let count = parents.len();
    let (mut part, mut found, mut low) = (vec![NONE; count], vec![NONE; count], vec![0_u32; count]);
    let (mut open, mut path): (Vec<u32>, Vec<(u32, usize)>) = (Vec::new(), Vec::new());
    let (mut next_found, mut next_part) = (0, 0);
    for start in 0..count as u32 {
        if found[start as usize] != NONE || children.of(start).is_empty() {
            continue;
        }
        path.push((start, 0));
        while let Some((entity, link)) = path.last_mut() {
            let (at, link_now) = (*entity as usize, *link);
            if link_now == 0 {
                (found[at], low[at]) = (next_found, next_found);
                next_found += 1;
                open.push(at as u32);
            }
            if let Some(parent) = parents.of(at as u32).get(link_now) {
                *link += 1;
                if found[*parent as usize] == NONE {
                    path.push((*parent, 0));
                } else if part[*parent as usize] == NONE {
                    low[at] = low[at].min(found[*parent as usize]);
                }
                continue;
            }
            path.pop();
            if let Some((below, _)) = path.last() {
                low[*below as usize] = low[*below as usize].min(low[at]);
            }
            if low[at] == found[at] {
                while let Some(member) = open.pop() {
                    part[member as usize] = next_part;
                    if member as usize == at {
                        break;
                    }
                }
                next_part += 1;
            }
        }
    }
    let inner = next_part;
    for part in part.iter_mut().filter(|part| **part == NONE) {
        *part = next_part;
        next_part += 1;
    }
    (part, inner, next_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn depth_counts_tiers_and_leaves_circles_open() {
        // 0 <- 1 <- 2, 0 <- 3; 4 and 5 name each other; 6 stands alone; 7 <- 4.
        let graph = Graph::new(8, &[(1, 0), (2, 1), (3, 0), (4, 5), (4, 7), (5, 4)]);
        assert_eq!(graph.depths(), [2, 1, 0, 0, NONE, NONE, 0, NONE]);
        assert!(graph.is_in_circle(4) && graph.is_in_circle(5) && !graph.is_in_circle(7));
    }

    #[test]
    fn tiers_count_the_shortest_and_the_longest_way_down() {
        // 0 <- 1 <- 2 and 0 <- 2: the third stands one and two links below the bidder.
        let graph = Graph::new(3, &[(1, 0), (2, 0), (2, 1)]);
        assert_eq!(graph.shortest(&[true, false, false]), [0, 1, 1]);
        assert_eq!(graph.longest(&[false; 3]), [0, 1, 2]);
        assert_eq!(graph.longest(&[false, true, false]), [0, NONE, NONE]);
    }

    #[test]
    fn those_above_have_lesser_numbers() {
        let graph = Graph::new(4, &[(0, 1), (1, 2), (3, 2)]);
        assert!(graph.parts[2] < graph.parts[1] && graph.parts[1] < graph.parts[0]);
        assert!(graph.parts[2] < graph.parts[3]);
    }

    #[test]
    fn a_circle_begins_with_the_first_name_whatever_the_order_of_the_rows() {
        // 2 above 0 above 1 above 2; the names are those of the second order.
        let graph = Graph::new(3, &[(0, 2), (1, 0), (2, 1)]);
        let names = |entity: Entity| ["c", "a", "b"][entity as usize].to_owned();
        assert_eq!(graph.circle(graph.parts[0], &names), [1, 2, 0, 1]);
    }

    #[test]
    fn a_very_long_chain_and_a_very_large_circle_do_not_exhaust_the_stack() {
        let count = 100_000;
        let mut pairs: Vec<(u32, u32)> = (1..count).map(|entity| (entity, entity - 1)).collect();
        let chain = Graph::new(count as usize, &pairs);
        assert_eq!(chain.depths()[0], count - 1);
        let mut is_bidder = vec![false; count as usize];
        is_bidder[0] = true;
        assert_eq!(chain.shortest(&is_bidder)[count as usize - 1], count - 1);
        pairs.insert(0, (0, count - 1));
        let ring = Graph::new(count as usize, &pairs);
        assert_eq!(ring.members.len(), 1);
        assert_eq!(ring.depths()[7], NONE);
        let order = |entity: Entity| format!("{entity:06}");
        assert_eq!(ring.circle(0, &order).len(), count as usize + 1);
    }
}
