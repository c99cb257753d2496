//! What follows from who stands where: counts, tiers, circles, and what does not fit.

use std::ops::Range;

use super::Reads;
use super::bids::Bids;
use super::entities::Entities;
use super::facts::{Fact, Facts, Notes, Why};
use super::graph::{Graph, NONE, standing};
use super::links::{Above, Links};
use super::shared::{Trait, shared};
use crate::model::{Cell, ColumnId, DerivedColumn, Entity, Sheet, SupplierList, Value, Vocabulary, base_key};

/// So many members of a circle are named.
const NAMED: usize = 8;

/// What is known of all rows.
pub(super) struct Structure<'a> {
    pub(super) bids: Bids,
    /// The links between each row and the nearest bidder; `NONE` where that is not known.
    pub(super) row_tiers: Vec<u32>,
    vocabulary: &'a Vocabulary,
    entities: &'a Entities<'a>,
    links: &'a Links,
    graph: &'a Graph,
    /// Whether some list tells who stands above whom.
    is_told: bool,
    depths: Vec<u32>,
    circles: Vec<Fact>,
    conflicts: Vec<Fact>,
    addresses: Vec<Option<bool>>,
    registrations: Vec<Option<bool>>,
    notes: Notes,
}

/// The columns, with the columns of the list that evidence shows beside them and those
/// that would have to be known for them to say something.
const COLUMNS: [(&str, &[&str], &[&str]); 10] = [
    ("chain.subcontractors", &["parent_id"], &["parent_id"]),
    ("chain.depth", &["parent_id"], &["parent_id"]),
    ("chain.tier", &["parent_id", "parent_name"], &["parent_id"]),
    ("chain.cycle", &["parent_id", "parent_name"], &["parent_id"]),
    ("chain.self_parent", &["parent_id", "parent_name"], &["parent_id"]),
    ("chain.orphan", &["parent_id", "parent_name"], &["parent_id"]),
    ("chain.tier_conflict", &["parent_id", "parent_name", "tier"], &["parent_id", "tier"]),
    ("chain.bids", &["bid_id", "parent_id"], &["bid_id"]),
    (ADDRESS, &["address"], &["address", "bid_id"]),
    (REGISTRATION, &["registration_no"], &["registration_no", "bid_id"]),
];
const ADDRESS: &str = "chain.shared_address";
const REGISTRATION: &str = "chain.shared_registration";

/// The columns that some rule reads.
fn wanted(
    reads: Reads<'_>,
) -> impl Iterator<Item = &'static (&'static str, &'static [&'static str], &'static [&'static str])> {
    COLUMNS.iter().filter(move |(name, ..)| reads(name))
}

/// The columns of a sheet of which the lists do not tell who stands where.
pub(super) fn nothing(vocabulary: &Vocabulary, sheet: &Sheet, reads: Reads<'_>) -> Vec<DerivedColumn> {
    let facts = |(name, from, needs): &(&'static str, &[&str], &'static [&'static str])| {
        let from: Vec<ColumnId> = from.iter().map(|column| vocabulary.known(column)).collect();
        let column = Facts { name, from: &from, needs, notes: &[] };
        column.column((0..sheet.len()).map(|_| Fact::Gap(Why::Absent)))
    };
    wanted(reads).map(facts).collect()
}

impl<'a> Structure<'a> {
    /// `is_told` says whether some list tells who stands above whom.
    pub(super) fn of(
        vocabulary: &'a Vocabulary,
        list: &SupplierList,
        (entities, links, graph): (&'a Entities<'a>, &'a Links, &'a Graph),
        is_told: bool,
        reads: Reads<'_>,
    ) -> Self {
        let bids = Bids::of(vocabulary, list, entities, (links, is_told), graph);
        let shared =
            |name, kind| if reads(name) { shared(kind, vocabulary, list, entities, &bids) } else { Vec::new() };
        let (addresses, registrations) = (shared(ADDRESS, Trait::Address), shared(REGISTRATION, Trait::Registration));
        let (is_bidder, is_open) = standing(entities, links);
        let (shortest, longest) = (graph.shortest(&is_bidder), graph.longest(&is_open));
        let mut notes = Notes::default();
        let circles = circles(vocabulary, list, entities, graph, &mut notes);
        let tiers = Tiers { links, shortest: &shortest, longest: &longest };
        let tier = vocabulary.known("tier");
        let mut conflicts = Vec::with_capacity(list.len());
        for sheet in &list.sheets {
            for row in 0..sheet.len() {
                conflicts.push(tiers.conflict(conflicts.len(), sheet.cell(tier, row), &mut notes));
            }
        }
        let row_tiers = (0..list.len()).map(|place| tiers.of_row(place).0).collect();
        let depths = graph.depths();
        Self {
            bids,
            row_tiers,
            vocabulary,
            entities,
            links,
            graph,
            is_told,
            depths,
            circles,
            conflicts,
            addresses,
            registrations,
            notes,
        }
    }

    /// The columns of the sheet with these rows.
    pub(super) fn columns(&self, rows: &Range<usize>, reads: Reads<'_>) -> Vec<DerivedColumn> {
        let column = |(name, from, needs): &(&'static str, &[&str], &'static [&'static str])| {
            let from: Vec<ColumnId> = from.iter().map(|column| self.vocabulary.known(column)).collect();
            let facts = Facts { name, from: &from, needs, notes: &self.notes.all };
            facts.column(rows.clone().map(|place| self.fact(name, place)))
        };
        wanted(reads).map(column).collect()
    }

    fn fact(&self, name: &str, place: usize) -> Fact {
        let entity = self.entities.of[place];
        let above = self.links.above[place];
        let answer = |answer: Option<bool>| answer.map_or(Fact::Gap(Why::Blank), Fact::Answer);
        match name {
            "chain.bids" => match self.bids.set(entity) {
                set if set.bids.is_empty() => Fact::Gap(Why::Blank),
                set if set.more => Fact::AtLeast(set.bids.len() as u32),
                set => Fact::Number(set.bids.len() as u32),
            },
            ADDRESS => answer(self.addresses[place]),
            REGISTRATION => answer(self.registrations[place]),
            // Without a parent column nobody can say who has subcontractors.
            _ if !self.is_told => Fact::Gap(Why::Absent),
            "chain.subcontractors" => Fact::Number(self.graph.children.of(entity).len() as u32),
            "chain.depth" => Fact::number(self.depths[entity as usize]),
            "chain.tier" => match self.row_tiers[place] {
                NONE => Fact::Gap(Why::Above),
                tier => Fact::Number(tier),
            },
            "chain.cycle" => self.circles[self.graph.parts[entity as usize] as usize],
            "chain.self_parent" if above == Above::Open => Fact::Gap(Why::Blank),
            "chain.self_parent" => Fact::Answer(self.links.names_itself[place]),
            "chain.orphan" => match above {
                Above::Stranger => Fact::Answer(true),
                Above::Open => Fact::Gap(Why::Blank),
                Above::Several => Fact::Gap(Why::Above),
                Above::Nobody | Above::Known | Above::Itself => Fact::Answer(false),
            },
            _ => self.conflicts[place],
        }
    }
}

/// For each part of the graph whether it is a circle, with its way as a note.
fn circles(
    vocabulary: &Vocabulary,
    list: &SupplierList,
    entities: &Entities<'_>,
    graph: &Graph,
    notes: &mut Notes,
) -> Vec<Fact> {
    let key = |entity: Entity| {
        let mut row = entities.rows.of(entity)[0] as usize;
        for sheet in &list.sheets {
            if row < sheet.len() {
                return base_key(vocabulary, sheet, row).into_owned();
            }
            row -= sheet.len();
        }
        String::new()
    };
    let circle = |part: u32| {
        if graph.members.of(part).len() < 2 {
            return Fact::Answer(false);
        }
        let circle = graph.circle(part, &key);
        let mut named: Vec<String> = circle.iter().take(NAMED).map(|entity| key(*entity)).collect();
        if circle.len() > NAMED {
            named.push(format!("... ({} suppliers) ...", circle.len() - 1));
            named.extend(circle.last().map(|last| key(*last)));
        }
        Fact::Noted(notes.number(named.join(" > ")))
    };
    (0..graph.members.len() as u32).map(circle).collect()
}

/// How far below a bidder rows stand.
struct Tiers<'a> {
    links: &'a Links,
    shortest: &'a [u32],
    longest: &'a [u32],
}

impl Tiers<'_> {
    /// The shortest and the longest way up from a row, by the parents it names itself: a
    /// supplier may stand in several rows at several tiers.
    fn of_row(&self, place: usize) -> (u32, u32) {
        let parents = self.links.parents.of(place as u32);
        match self.links.above[place] {
            Above::Nobody => (0, 0),
            Above::Known => {
                let farther = |tiers: &[u32], parent: &u32| tiers[*parent as usize].saturating_add(1);
                let shortest = parents.iter().map(|parent| farther(self.shortest, parent)).min();
                let longest = parents.iter().map(|parent| farther(self.longest, parent)).max();
                (shortest.unwrap_or(NONE), longest.unwrap_or(NONE))
            }
            Above::Open | Above::Stranger | Above::Several | Above::Itself => (NONE, NONE),
        }
    }

    /// Whether the tier a row states does not fit the parents it names.
    fn conflict(&self, place: usize, stated: Cell<'_>, notes: &mut Notes) -> Fact {
        let Cell::Value(Value::Number(stated)) = stated else { return Fact::Gap(Why::Blank) };
        let (shortest, longest) = self.of_row(place);
        let names_a_parent = !matches!(self.links.above[place], Above::Nobody | Above::Open | Above::Itself);
        if stated < 1.0 && names_a_parent {
            return Fact::Noted(notes.number(format!("tier {stated} is stated and a parent is named")));
        }
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
