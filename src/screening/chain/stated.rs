//! The bids that rows state, and the lots they are for.

use hashbrown::HashMap;

use super::entities::Entities;
use super::graph::NONE;
use super::places::sheet_rows;
use super::sets::{Sets, Unit};
use crate::model::{Column, ColumnId, Place, SupplierList, Vocabulary};

/// What all rows state.
pub(super) struct Stated<'a> {
    /// The set of each row; 0 where it states no bid and is no bidder's.
    pub(super) rows: Vec<u32>,
    /// The lots of rows that state no bid.
    pub(super) lots: HashMap<Place, Vec<u32>>,
    /// What each lot is called.
    pub(super) lot_names: Vec<&'a str>,
    pub(super) sets: Sets,
}

impl<'a> Stated<'a> {
    /// Bidders that state no bid stand for one of their own. A row that states a bid and
    /// no lot belongs to all lots of the bid.
    pub(super) fn of(
        vocabulary: &Vocabulary,
        list: &'a SupplierList,
        entities: &Entities<'_>,
        is_bidder: &dyn Fn(usize) -> bool,
    ) -> Self {
        let bids = bids(vocabulary.known("bid_id"), list, entities, is_bidder);
        let lot = vocabulary.known("lot_id");
        if !list.sheets.iter().any(|sheet| sheet.column(lot).is_some()) {
            return Self::without_lots(&bids);
        }
        let (lots, lot_names) = lots(vocabulary, lot, list);
        Self::with_lots(&bids, lots, lot_names)
    }

    fn without_lots(bids: &[u32]) -> Self {
        let mut units: Vec<Unit> = Vec::new();
        for (place, bid) in bids.iter().enumerate() {
            // Bids are numbered in the order in which they first occur.
            if *bid as usize == units.len() {
                units.push(Unit { place: place as Place, bid: *bid, lot: NONE });
            }
        }
        let rows = bids.iter().map(|bid| bid.wrapping_add(1)).collect();
        Self { rows, lots: HashMap::new(), lot_names: Vec::new(), sets: Sets::new(units) }
    }

    fn with_lots(bids: &[u32], mut lots: HashMap<Place, Vec<u32>>, lot_names: Vec<&'a str>) -> Self {
        let mut lotted = Lotted::default();
        let mut of_rows: Vec<Vec<u32>> = vec![Vec::new(); bids.len()];
        let rows = || std::iter::zip(0.., bids).filter(|(_, bid)| **bid != NONE);
        for (place, bid) in rows() {
            if let Some(lots) = lots.remove(&place) {
                of_rows[place as usize] =
                    lots.into_iter().map(|lot| lotted.add(Unit { place, bid: *bid, lot })).collect();
            }
        }
        // What is for no lot in particular comes last: it is for all lots of its bid.
        let whole = lotted.of_bids.clone();
        for (place, bid) in rows().filter(|(place, _)| of_rows[*place as usize].is_empty()).collect::<Vec<_>>() {
            of_rows[place as usize] = match whole.get(bid) {
                Some(all) => all.clone(),
                None => vec![lotted.add(Unit { place, bid: *bid, lot: NONE })],
            };
        }
        let mut sets = Sets::new(lotted.units);
        let rows = of_rows.iter().map(|units| sets.union(units, &mut Vec::new())).collect();
        Self { rows, lots, lot_names, sets }
    }
}

/// Bids for lots, each once, with the numbers of their own sets.
#[derive(Default)]
struct Lotted {
    units: Vec<Unit>,
    known: HashMap<(u32, u32), u32>,
    of_bids: HashMap<u32, Vec<u32>>,
}

impl Lotted {
    fn add(&mut self, unit: Unit) -> u32 {
        let Self { units, known, of_bids } = self;
        *known.entry((unit.bid, unit.lot)).or_insert_with(|| {
            units.push(unit);
            let own = units.len() as u32;
            of_bids.entry(unit.bid).or_default().push(own);
            own
        })
    }
}

/// The number of the bid each row states or, for bidders that state none, is; `NONE` for
/// the others. Bids are numbered in the order in which they first occur.
fn bids(id: ColumnId, list: &SupplierList, entities: &Entities<'_>, is_bidder: &dyn Fn(usize) -> bool) -> Vec<u32> {
    let (mut bids, mut count) = (Vec::with_capacity(list.len()), 0);
    let mut new = || {
        count += 1;
        count - 1
    };
    let mut known: HashMap<&str, u32> = HashMap::new();
    let mut own = vec![NONE; entities.len()];
    for sheet in &list.sheets {
        let column = sheet.column(id);
        let mut by_code = vec![None; column.map_or(0, |column| column.texts.len())];
        for row in 0..sheet.len() {
            let mut of_code = |column: &'_ Column| {
                let code = column.codes.get(row);
                *by_code[code as usize].get_or_insert_with(|| match sheet.text(id, row) {
                    Some(text) => *known.entry(text).or_insert_with(&mut new),
                    None => NONE,
                })
            };
            let mut bid = column.map_or(NONE, &mut of_code);
            if bid == NONE && is_bidder(bids.len()) {
                let own = &mut own[entities.of[bids.len()] as usize];
                if *own == NONE {
                    *own = new();
                }
                bid = *own;
            }
            bids.push(bid);
        }
    }
    bids
}

/// The lots each row states, and what they are called. A cell may name several.
fn lots<'a>(vocabulary: &Vocabulary, id: ColumnId, list: &'a SupplierList) -> (HashMap<Place, Vec<u32>>, Vec<&'a str>) {
    let separators = &vocabulary.spec(id).separators;
    let (mut lots, mut names) = (HashMap::new(), Vec::new());
    let mut known: HashMap<&str, u32> = HashMap::new();
    let mut number = |name| {
        *known.entry(name).or_insert_with(|| {
            names.push(name);
            (names.len() - 1) as u32
        })
    };
    for (rows, sheet) in std::iter::zip(sheet_rows(list), &list.sheets) {
        for (place, row) in std::iter::zip(rows, 0..) {
            let parts = sheet.text(id, row).into_iter().flat_map(|text| text.split(|c| separators.contains(c)));
            let of_row: Vec<u32> = parts.map(str::trim).filter(|part| !part.is_empty()).map(&mut number).collect();
            if !of_row.is_empty() {
                lots.insert(place as Place, of_row);
            }
        }
    }
    (lots, names)
}
