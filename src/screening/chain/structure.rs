//! What follows from who stands where: counts, tiers, circles, and what does not fit.

use std::ops::Range;

use hashbrown::HashMap;
use rayon::prelude::*;

use super::Reads;
use super::bids::Bids;
use super::entities::Entities;
use super::facts::{Fact, Facts, NAMED, Notes, Why, listed};
use super::graph::{Graph, NONE, standing};
use super::links::{Above, Links};
use super::shared::{ADDRESS, REGISTRATION, Traits};
use super::shares::sums;
use crate::model::{Cell, ColumnId, DerivedColumn, Entity, Sheet, SupplierList, Value, Vocabulary};

/// What is known of all rows.
pub(super) struct Structure<'a> {
    pub(super) bids: Bids<'a>,
    /// The links between each row and the nearest bidder; `NONE` where that is not known.
    pub(super) row_tiers: Vec<u32>,
    vocabulary: &'a Vocabulary,
    /// The entity of each row.
    entities: &'a [Entity],
    links: &'a Links,
    graph: &'a Graph,
    /// Whether some list tells who stands above whom.
    is_told: bool,
    depths: Vec<u32>,
    /// The note on each part of the graph that is a circle.
    circles: HashMap<u32, u32>,
    /// Empty where no list states tiers.
    conflicts: Vec<Fact>,
    addresses: Vec<Fact>,
    registrations: Vec<Fact>,
    /// Of each supplier; empty where no list states shares.
    shares: Vec<Fact>,
    /// The notes on sets of several bids.
    bid_notes: HashMap<u32, u32>,
    notes: Notes,
}

/// A column, the columns of the list that evidence shows beside it, and those that would
/// have to be known for it to say something.
type ChainColumn = (&'static str, &'static [&'static str], &'static [&'static str]);

const COLUMNS: [ChainColumn; 11] = [
    ("chain.subcontractors", &["parent_id"], &["parent_id"]),
    (DEPTH, &["parent_id"], &["parent_id"]),
    ("chain.tier", &["parent_id", "parent_name"], &["parent_id"]),
    ("chain.cycle", &["parent_id", "parent_name"], &["parent_id"]),
    ("chain.self_parent", &["parent_id", "parent_name"], &["parent_id"]),
    ("chain.orphan", &["parent_id", "parent_name"], &["parent_id"]),
    (CONFLICT, &["parent_id", "parent_name", "tier"], &["parent_id", "tier"]),
    (BIDS, &["bid_id", "lot_id"], &["bid_id"]),
    (SHARES, &["contract_share_pct"], &["contract_share_pct of its subcontractors"]),
    (ADDRESS, &["address"], &["address", "bid_id"]),
    (REGISTRATION, &["registration_no"], &["registration_no", "bid_id"]),
];
const BIDS: &str = "chain.bids";
const SHARES: &str = "chain.shares";
const DEPTH: &str = "chain.depth";
const CONFLICT: &str = "chain.tier_conflict";

/// The columns that some rule reads.
fn wanted(reads: Reads<'_>) -> impl Iterator<Item = &'static ChainColumn> {
    COLUMNS.iter().filter(move |(name, ..)| reads(name))
}

/// The columns of a sheet of which the lists do not tell who stands where.
pub(super) fn nothing(vocabulary: &Vocabulary, sheet: &Sheet, reads: Reads<'_>) -> Vec<DerivedColumn> {
    let facts = |&(name, from, needs): &ChainColumn| {
        let from: Vec<ColumnId> = from.iter().map(|column| vocabulary.known(column)).collect();
        let column = Facts { name, from: &from, needs, notes: &[] };
        column.column(0..sheet.len(), &|_| Fact::Gap(Why::Absent))
    };
    wanted(reads).map(facts).collect()
}

impl<'a> Structure<'a> {
    /// `is_told` says whether some list tells who stands above whom.
    pub(super) fn of(
        vocabulary: &'a Vocabulary,
        list: &'a SupplierList,
        (entities, links, graph): (&'a Entities<'a>, &'a Links, &'a Graph),
        (is_told, traits): (bool, Traits),
        reads: Reads<'_>,
    ) -> Self {
        let bids = Bids::of(vocabulary, list, entities, (links, is_told), graph);
        let (is_bidder, is_open) = standing(entities, links);
        let shortest = graph.shortest(&is_bidder);
        let mut notes = Notes::default();
        let [addresses, registrations] = traits.shared(entities, &bids, &mut notes);
        let shares = if reads(SHARES) { sums(vocabulary, list, entities, links, &mut notes) } else { Vec::new() };
        let bid_notes = if reads(BIDS) { on_bids(&bids, &mut notes) } else { HashMap::new() };
        let circles = circles(entities, graph, &mut notes);
        let longest = if reads(CONFLICT) { graph.longest(&is_open) } else { Vec::new() };
        let tiers = Tiers { links, shortest: &shortest, longest: &longest };
        let conflicts = if reads(CONFLICT) { tiers.conflicts(vocabulary, list, &mut notes) } else { Vec::new() };
        let row_tiers = (0..list.len()).into_par_iter().map(|place| tiers.shortest(place)).collect();
        let depths = if reads(DEPTH) { graph.depths() } else { Vec::new() };
        Self {
            bids,
            row_tiers,
            vocabulary,
            entities: &entities.of,
            links,
            graph,
            is_told,
            depths,
            circles,
            conflicts,
            addresses,
            registrations,
            shares,
            bid_notes,
            notes,
        }
    }

    /// The columns of the sheet with these rows.
    pub(super) fn columns(&self, rows: &Range<usize>, reads: Reads<'_>) -> Vec<DerivedColumn> {
        let wanted: Vec<_> = wanted(reads).collect();
        let column = |&&(name, from, needs): &&ChainColumn| {
            let from: Vec<ColumnId> = from.iter().map(|column| self.vocabulary.known(column)).collect();
            let facts = Facts { name, from: &from, needs, notes: &self.notes.all };
            facts.column(rows.clone(), &*self.fact(name))
        };
        wanted.par_iter().map(column).collect()
    }

    /// How many bids of a set compete with each other.
    fn on_bids(&self, set: u32) -> Fact {
        match (self.bids.sets.rivals_within(set), self.bid_notes.get(&set)) {
            ((0, _), _) => Fact::Gap(Why::Blank),
            ((count, true), _) => Fact::AtLeast(count as u32),
            ((count, false), Some(note)) => Fact::NumberNoted(count as u32, *note),
            ((count, false), None) => Fact::Number(count as u32),
        }
    }

    /// What a column says of each row.
    fn fact(&self, name: &str) -> Box<dyn Fn(usize) -> Fact + '_> {
        let entity = |place: usize| self.entities[place];
        match name {
            BIDS => Box::new(move |place| self.on_bids(self.bids.of[entity(place) as usize])),
            ADDRESS => Box::new(|place| self.addresses[place]),
            REGISTRATION => Box::new(|place| self.registrations[place]),
            // Without a parent column nobody can say who has subcontractors.
            _ if !self.is_told => Box::new(|_| Fact::Gap(Why::Absent)),
            "chain.subcontractors" => {
                Box::new(move |place| Fact::Number(self.graph.children.of(entity(place)).len() as u32))
            }
            SHARES => Box::new(move |place| *self.shares.get(entity(place) as usize).unwrap_or(&Fact::Gap(Why::Blank))),
            DEPTH => Box::new(move |place| Fact::number(self.depths[entity(place) as usize])),
            "chain.tier" => Box::new(|place| match self.row_tiers[place] {
                NONE => Fact::Gap(Why::Above),
                tier => Fact::Number(tier),
            }),
            "chain.cycle" if self.circles.is_empty() => Box::new(|_| Fact::Answer(false)),
            "chain.cycle" => Box::new(move |place| {
                let circle = self.circles.get(&self.graph.parts[entity(place) as usize]);
                circle.map_or(Fact::Answer(false), |note| Fact::Noted(*note))
            }),
            "chain.self_parent" => Box::new(|place| match self.links.above[place] {
                Above::Open => Fact::Gap(Why::Blank),
                _ => Fact::Answer(self.links.names_itself[place]),
            }),
            "chain.orphan" => Box::new(|place| match self.links.above[place] {
                Above::Stranger => Fact::Answer(true),
                Above::Open => Fact::Gap(Why::Blank),
                Above::Several => Fact::Gap(Why::Above),
                Above::Nobody | Above::Known | Above::Itself => Fact::Answer(false),
            }),
            _ => Box::new(|place| self.conflicts.get(place).copied().unwrap_or(Fact::Gap(Why::Blank))),
        }
    }
}

/// The notes on sets of several bids that compete with each other.
fn on_bids(bids: &Bids<'_>, notes: &mut Notes) -> HashMap<u32, u32> {
    let several = 1 + bids.sets.units.len() as u32..bids.sets.len() as u32;
    let competing = several.filter(|set| bids.sets.rivals_within(*set).0 > 1);
    let mut note = |set: u32| {
        let mut names: Vec<String> = bids.sets.units(set).map(|unit| bids.name(&unit).to_string()).collect();
        names.sort_unstable();
        notes.number(listed(&names, NAMED))
    };
    competing.map(|set| (set, note(set))).collect()
}

/// The parts of the graph that are circles, each with its way as a note.
fn circles(entities: &Entities<'_>, graph: &Graph, notes: &mut Notes) -> HashMap<u32, u32> {
    let key = |entity: Entity| entities.key(entity).into_owned();
    let mut note = |part: u32| {
        let circle = graph.circle(part, &key);
        let mut named: Vec<String> = circle.iter().take(NAMED).map(|entity| key(*entity)).collect();
        if circle.len() > NAMED {
            named.push(format!("... ({} suppliers) ...", circle.len() - 1));
            named.extend(circle.last().map(|last| key(*last)));
        }
        notes.number(named.join(" > "))
    };
    (0..graph.inner).filter(|part| graph.members.of(*part).len() > 1).map(|part| (part, note(part))).collect()
}

fn farther(tiers: &[u32], parent: &Entity) -> u32 {
    tiers[*parent as usize].saturating_add(1)
}

/// How far below a bidder rows stand, by the parents they name themselves: a supplier may
/// stand in several rows at several tiers.
struct Tiers<'a> {
    links: &'a Links,
    shortest: &'a [u32],
    longest: &'a [u32],
}

impl Tiers<'_> {
    /// The shortest way up from a row.
    fn shortest(&self, place: usize) -> u32 {
        self.way(place, |parents| parents.map(|parent| farther(self.shortest, parent)).min())
    }

    /// The longest way up from a row.
    fn longest(&self, place: usize) -> u32 {
        self.way(place, |parents| parents.map(|parent| farther(self.longest, parent)).max())
    }

    fn way(&self, place: usize, by_parents: impl Fn(std::slice::Iter<'_, Entity>) -> Option<u32>) -> u32 {
        match self.links.above[place] {
            Above::Nobody => 0,
            Above::Known => by_parents(self.links.parents.of(place as u32).iter()).unwrap_or(NONE),
            Above::Open | Above::Stranger | Above::Several | Above::Itself => NONE,
        }
    }

    /// Of each row whether the tier it states does not fit the parents it names; nothing
    /// where no list states tiers.
    fn conflicts(&self, vocabulary: &Vocabulary, list: &SupplierList, notes: &mut Notes) -> Vec<Fact> {
        let tier = vocabulary.known("tier");
        if !list.sheets.iter().any(|sheet| sheet.column(tier).is_some()) {
            return Vec::new();
        }
        let rows = list.sheets.iter().flat_map(|sheet| (0..sheet.len()).map(|row| sheet.cell(tier, row)));
        rows.enumerate().map(|(place, stated)| self.conflict(place, stated, notes)).collect()
    }

    /// Whether the tier a row states does not fit the parents it names.
    fn conflict(&self, place: usize, stated: Cell<'_>, notes: &mut Notes) -> Fact {
        let Cell::Value(Value::Number(stated)) = stated else { return Fact::Gap(Why::Blank) };
        let names_a_parent = !matches!(self.links.above[place], Above::Nobody | Above::Open | Above::Itself);
        if stated < 1.0 && names_a_parent {
            return Fact::Noted(notes.number(format!("tier {stated} is stated and a parent is named")));
        }
        let (shortest, longest) = (self.shortest(place), self.longest(place));
        if shortest == NONE {
            return Fact::Gap(Why::Above);
        }
        if stated >= f64::from(shortest) && stated <= f64::from(longest) {
            return Fact::Answer(false);
        }
        let by_parents = if longest == shortest || longest == NONE {
            shortest.to_string()
        } else {
            format!("{shortest} to {longest}")
        };
        Fact::Noted(notes.number(format!("tier {stated} is stated, the parents make it {by_parents}")))
    }
}
