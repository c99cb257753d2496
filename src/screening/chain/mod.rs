//! The subcontractor graph: who stands below whom, what follows from that alone, and
//! what was found further down.
//!
//! Belongs here: reading the links, walking them, and the columns `chain.*` that rules
//! read. Does not belong here: weighing what is found, and showing it.

mod bids;
mod entities;
mod facts;
mod graph;
mod ids;
mod inherit;
mod links;
mod places;
mod sets;
mod shared;
mod shares;
mod stated;
mod structure;
mod tier_order;

use crate::model::{Chain, DerivedColumn, Groups, Place, Problem, SupplierList, Vocabulary};
use entities::Entities;
use graph::Graph;
use links::LinkColumns;
use places::sheet_rows;
use shared::Traits;
use structure::Structure;
use tier_order::TierOrder;

pub(super) use inherit::{inherit, is_inherited};

/// Whether some rule reads a column.
type Reads<'a> = &'a (dyn Fn(&str) -> bool + Sync);

/// The chain, with the columns `chain.*` of every sheet that follow from the list alone.
pub(super) struct Followed {
    pub(super) chain: Chain,
    pub(super) columns: Vec<Vec<DerivedColumn>>,
    web: Option<Web>,
}

/// What walking up the chain needs besides the chain itself.
struct Web {
    /// The parents each row names.
    row_parents: Groups,
    /// The circle or single entity each entity belongs to, those above first.
    parts: Vec<u32>,
    /// So many parts have somebody below; the others come after them.
    inner: u32,
    members: Groups,
}

/// Follows the chain through all sheets. Parents that are not in the list are remarked on.
pub(super) fn follow(
    vocabulary: &Vocabulary,
    list: &SupplierList,
    reads: Reads<'_>,
    problems: &mut Vec<Problem>,
) -> Followed {
    let link_columns = LinkColumns::of(vocabulary);
    let bid = vocabulary.known("bid_id");
    let names_parents = link_columns.are_in(list);
    if !names_parents && !list.sheets.iter().any(|sheet| sheet.column(bid).is_some()) {
        let columns = list.sheets.iter().map(|sheet| structure::nothing(vocabulary, sheet, reads)).collect();
        return Followed { chain: Chain::default(), columns, web: None };
    }
    let (traits, (entities, links)) = rayon::join(
        || Traits::of(vocabulary, list, reads),
        || {
            let entities = Entities::of(vocabulary, list);
            let order = TierOrder::of(vocabulary, list, &entities);
            let links = links::read(&link_columns, list, &entities, &order, problems);
            (entities, links)
        },
    );
    let is_told = names_parents || links.by_tier > 0;
    let graph = Graph::of(&entities, &links);
    let structure = Structure::of(vocabulary, list, (&entities, &links, &graph), (is_told, traits), reads);
    let columns = sheet_rows(list).map(|rows| structure.columns(&rows, reads)).collect();
    let Structure { bids, row_tiers, .. } = structure;
    if !is_told {
        let chain = Chain {
            starts: sheet_rows(list).map(|rows| rows.start as Place).collect(),
            bid_sets: bids.named(),
            bids: bids.of,
            entities: entities.of,
            rows: entities.rows,
            ..Chain::default()
        };
        return Followed { chain, columns, web: None };
    }
    let chain = Chain {
        is_told,
        starts: sheet_rows(list).map(|rows| rows.start as Place).collect(),
        bid_sets: bids.named(),
        bids: bids.of,
        entities: entities.of,
        rows: entities.rows,
        parents: graph.parents,
        children: graph.children,
        tiers: row_tiers.into_iter().map(|tier| (tier != graph::NONE).then_some(tier)).collect(),
        second: Vec::new(),
        inherited: Vec::new(),
    };
    let web = Some(Web { row_parents: links.parents, parts: graph.parts, inner: graph.inner, members: graph.members });
    Followed { chain, columns, web }
}
