//! Who stands above whom where rows name no parent but state their bid and their tier:
//! the only supplier one tier up in the same bid, and nobody where there are several.

use hashbrown::HashMap;
use hashbrown::hash_map::Entry;

use super::entities::{Entities, Meant};
use super::places::sheet_rows;
use crate::model::{Cell, ColumnId, Entity, Sheet, SupplierList, Value, Vocabulary};

/// The suppliers at each tier of each bid and lot.
pub(super) struct TierOrder<'a> {
    columns: Columns,
    /// `None` where several stand there.
    at: HashMap<Step<'a>, Option<Entity>>,
}

struct Columns {
    bid: ColumnId,
    lot: ColumnId,
    tier: ColumnId,
    role: ColumnId,
}

/// A tier of a bid for a lot.
type Step<'a> = (&'a str, Option<&'a str>, u32);

impl<'a> TierOrder<'a> {
    pub(super) fn of(vocabulary: &Vocabulary, list: &'a SupplierList, entities: &Entities<'_>) -> Self {
        let [bid, lot, tier, role] = ["bid_id", "lot_id", "tier", "role"].map(|column| vocabulary.known(column));
        let mut order = Self { columns: Columns { bid, lot, tier, role }, at: HashMap::new() };
        for (rows, sheet) in std::iter::zip(sheet_rows(list), &list.sheets) {
            if sheet.column(bid).is_none() {
                continue;
            }
            for (row, entity) in entities.of[rows].iter().enumerate() {
                if let Some(step) = order.columns.step(sheet, row) {
                    order.add(step, *entity);
                }
            }
        }
        order
    }

    fn add(&mut self, step: Step<'a>, entity: Entity) {
        match self.at.entry(step) {
            Entry::Vacant(new) => {
                new.insert(Some(entity));
            }
            Entry::Occupied(mut known) if *known.get() != Some(entity) => {
                known.insert(None);
            }
            Entry::Occupied(_) => {}
        }
    }

    /// Who stands one tier above a row that names no parent.
    pub(super) fn above(&self, sheet: &'a Sheet, row: usize) -> Meant {
        let Some((bid, lot, tier @ 1..)) = self.columns.step(sheet, row) else { return Meant::Nobody };
        let at = |lot: Option<&'a str>| self.at.get(&(bid, lot, tier - 1)).copied();
        // Whoever states no lot stands above those of all lots.
        let found = match lot {
            Some(_) => (at(lot), at(None)),
            None => (at(None), None),
        };
        match found {
            (None, None) => Meant::Nobody,
            (Some(Some(one)), None) | (None, Some(Some(one))) => Meant::One(one),
            (Some(Some(one)), Some(Some(other))) if one == other => Meant::One(one),
            _ => Meant::Several,
        }
    }
}

impl Columns {
    /// The bid, lot and tier of a row that states the first and the last. A bidder need not
    /// say that it stands at the top.
    fn step<'a>(&self, sheet: &'a Sheet, row: usize) -> Option<Step<'a>> {
        let bid = sheet.text(self.bid, row)?;
        let tier = match sheet.cell(self.tier, row) {
            Cell::Value(Value::Number(tier)) if tier >= 0.0 && tier.fract() == 0.0 => tier as u32,
            Cell::Gap(_) if sheet.text(self.role, row) == Some("bidder") => 0,
            _ => return None,
        };
        Some((bid, sheet.text(self.lot, row), tier))
    }
}
