//! The parts of the value that stand below a supplier, put together.

use std::cmp::Ordering;

use super::entities::Entities;
use super::facts::{Fact, NAMED, Notes, Why, listed};
use super::links::Links;
use super::places::sheet_rows;
use crate::model::{Cell, Entity, SupplierList, Value, Vocabulary};

/// More than the whole.
const WHOLE: f64 = 100.0;

/// A part of the value, as a row below a supplier states it.
#[derive(Clone, Copy, Debug)]
struct Part<'a> {
    parent: Entity,
    /// The bid and the lot that the row states.
    bid: [Option<&'a str>; 2],
    child: Entity,
    share: Option<f64>,
}

/// For each supplier what those directly below it deliver of the value, in whole per cent
/// since shares are rounded; of several bids or lots the most. Rows that name several
/// parents do not say for which of them the share is.
pub(super) fn sums(
    vocabulary: &Vocabulary,
    list: &SupplierList,
    entities: &Entities<'_>,
    links: &Links,
    notes: &mut Notes,
) -> Vec<Fact> {
    let parts = parts(vocabulary, list, entities, links);
    if parts.iter().all(|part| part.share.is_none()) {
        return Vec::new();
    }
    let mut sums = vec![Sum::default(); entities.len()];
    for below in parts.chunk_by(|a, b| (a.parent, a.bid) == (b.parent, b.bid)) {
        let parent = below[0].parent as usize;
        let sum = Sum::of(below, entities, notes);
        sums[parent] = sums[parent].or(sum);
    }
    sums.into_iter().map(Sum::fact).collect()
}

/// What the parts below a supplier come to.
#[derive(Clone, Copy, Debug, Default)]
struct Sum {
    whole_per_cent: u32,
    /// Whether somebody's part is not stated.
    is_partial: bool,
    /// The note on parts that come to more than the whole.
    note: Option<u32>,
}

impl Sum {
    fn of(below: &[Part<'_>], entities: &Entities<'_>, notes: &mut Notes) -> Self {
        // Of a supplier that stands in several rows the greatest share counts, once.
        let of_children = below.chunk_by(|a, b| a.child == b.child).filter_map(<[Part<'_>]>::last);
        let stated = of_children.clone().filter_map(|part| Some((part.child, part.share?)));
        let sum = stated.clone().map(|(_, share)| share).sum::<f64>().round();
        let note = (sum > WHOLE).then(|| {
            let mut said: Vec<String> =
                stated.map(|(child, share)| format!("{} {share} %", entities.key(child))).collect();
            said.sort_unstable();
            notes.number(listed(&said, NAMED))
        });
        let is_partial = of_children.into_iter().any(|part| part.share.is_none());
        Self { whole_per_cent: sum as u32, is_partial, note }
    }

    fn or(self, other: Self) -> Self {
        let is_partial = self.is_partial || other.is_partial;
        let most = if other.whole_per_cent > self.whole_per_cent { other } else { self };
        Self { is_partial, ..most }
    }

    fn fact(self) -> Fact {
        match self {
            Self { whole_per_cent, note: Some(note), .. } => Fact::NumberNoted(whole_per_cent, note),
            Self { is_partial: true, .. } | Self { whole_per_cent: 0, .. } => Fact::Gap(Why::Blank),
            Self { whole_per_cent, .. } => Fact::Number(whole_per_cent),
        }
    }
}

/// The parts that rows below a single supplier state, by that, the bid, and the one below.
fn parts<'a>(vocabulary: &Vocabulary, list: &'a SupplierList, entities: &Entities<'_>, links: &Links) -> Vec<Part<'a>> {
    let [share, bid, lot] = ["contract_share_pct", "bid_id", "lot_id"].map(|column| vocabulary.known(column));
    if !list.sheets.iter().any(|sheet| sheet.column(share).is_some()) {
        return Vec::new();
    }
    let mut parts = Vec::new();
    for (rows, sheet) in std::iter::zip(sheet_rows(list), &list.sheets) {
        for (row, place) in rows.enumerate() {
            let [parent] = *links.parents.of(place as u32) else { continue };
            let share = match sheet.cell(share, row) {
                Cell::Value(Value::Number(share)) => Some(share),
                _ => None,
            };
            let bid = [bid, lot].map(|column| sheet.text(column, row));
            parts.push(Part { parent, bid, child: entities.of[place], share });
        }
    }
    let order = |part: &Part<'a>| (part.parent, part.bid, part.child);
    parts.sort_by(|a, b| order(a).cmp(&order(b)).then(a.share.partial_cmp(&b.share).unwrap_or(Ordering::Equal)));
    parts
}
