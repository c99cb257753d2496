//! The bids, and what the columns `chain.*` say beside their values.

use hashbrown::{HashMap, HashSet};

use super::{Redaction, WITHHELD};
use crate::model::{BidName, NameKind, Report};

/// Names of suppliers or bids and what stands for them.
type Names = HashMap<String, String>;

impl Redaction<'_> {
    /// Puts the names of bids, and the names beside the values that follow from the chain.
    pub(super) fn chain(&mut self, report: &mut Report) {
        let bids = self.bids(report);
        let suppliers = std::mem::take(&mut self.suppliers);
        for column in report.results.iter_mut().flat_map(|sheet| &mut sheet.derived) {
            let Some(what) = column.name.strip_prefix("chain.") else { continue };
            for note in column.entries.iter_mut().filter_map(|entry| entry.note.as_mut()) {
                *note = put_note(what, note, &suppliers, &bids).into();
            }
        }
        self.suppliers = suppliers;
    }

    /// Puts the names of bids; returns them in words with what they are now.
    fn bids(&mut self, report: &mut Report) -> Names {
        let stated = self.needed().filter(|entry| entry.kind == NameKind::Bid);
        let stated: HashSet<String> = stated.map(|entry| entry.original.clone()).collect();
        let mut names = Names::new();
        for set in &mut report.chain.bid_sets {
            for name in &mut *set {
                let before = name.to_string();
                let bid = match self.suppliers.get(&*name.bid) {
                    // A bidder that states no bid stands for one of its own.
                    Some(key) if !stated.contains(&*name.bid) => key.clone(),
                    _ => self.name(NameKind::Bid, &name.bid),
                };
                let lot = name.lot.as_ref().map(|lot| self.name(NameKind::Lot, lot).into());
                *name = BidName { bid: bid.into(), lot };
                names.insert(before, name.to_string());
            }
            set.sort_unstable();
        }
        names
    }
}

/// Puts the names in a note, each as a whole: one that is not known is withheld.
fn put_note(column: &str, note: &str, suppliers: &Names, bids: &Names) -> String {
    match column {
        // It compares numbers.
        "tier_conflict" => note.to_owned(),
        "cycle" => put_names(note, " > ", suppliers),
        "bids" if note == "or more" => note.to_owned(),
        "bids" => put_list(note, &|name| bids.get(name).cloned()),
        "shares" => put_list(note, &|said| {
            let (key, share) = said.strip_suffix(" %")?.rsplit_once(' ')?;
            let is_share = share.parse::<f64>().is_ok();
            suppliers.get(key).filter(|_| is_share).map(|key| format!("{key} {share} %"))
        }),
        "shared_address" | "shared_registration" => match note.strip_prefix("shared by ") {
            Some(keys) => format!("shared by {}", put_list(keys, &|key| suppliers.get(key).cloned())),
            None => WITHHELD.to_owned(),
        },
        _ => WITHHELD.to_owned(),
    }
}

/// Names with so much between them.
pub(super) fn put_names(names: &str, between: &str, known: &Names) -> String {
    let is_count = |name: &str| {
        let count = name.strip_prefix("... (").and_then(|rest| rest.strip_suffix(" suppliers) ..."));
        count.is_some_and(|count| count.parse::<usize>().is_ok())
    };
    let put = |name: &str| match known.get(name) {
        Some(put) => put.clone(),
        None if is_count(name) => name.to_owned(),
        None => WITHHELD.to_owned(),
    };
    names.split(between).map(put).collect::<Vec<_>>().join(between)
}

/// A list of names that may end with how many more there are.
fn put_list(list: &str, known: &dyn Fn(&str) -> Option<String>) -> String {
    let (names, more) = without_more(list);
    let put: Vec<String> = names.split("; ").map(|name| known(name).unwrap_or_else(|| WITHHELD.to_owned())).collect();
    format!("{}{more}", put.join("; "))
}

/// Parts the names of a list from ` and 3 more`.
pub(super) fn without_more(list: &str) -> (&str, &str) {
    let more = list.strip_suffix(" more").and_then(|list| list.rsplit_once(" and "));
    match more {
        Some((names, count)) if count.parse::<usize>().is_ok() => list.split_at(names.len()),
        _ => (list, ""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_notes_are_put_as_wholes_and_strange_ones_withheld() {
        let suppliers: Names = [("A-1", "id-0001"), ("x; y", "id-0002"), ("5", "id-0003")]
            .map(|(a, b)| (a.to_owned(), b.to_owned()))
            .into();
        let bids: Names = [("B-7, lot 2".to_owned(), "bid-0001, lot-0001".to_owned())].into();
        for (column, note, expected) in [
            ("cycle", "A-1 > 5 > ... (12 suppliers) ... > A-1", "id-0001 > id-0003 > ... (12 suppliers) ... > id-0001"),
            ("cycle", "A-1 > Erfunden", "id-0001 > (withheld)"),
            ("bids", "B-7, lot 2; B-8 and 3 more", "bid-0001, lot-0001; (withheld) and 3 more"),
            ("bids", "or more", "or more"),
            ("shares", "A-1 60 %; 5 50.5 %", "id-0001 60 %; id-0003 50.5 %"),
            ("shares", "A-1 Erfunden %", "(withheld)"),
            ("shared_address", "shared by A-1; x; y", "shared by id-0001; (withheld); (withheld)"),
            ("shared_registration", "Erfunden", "(withheld)"),
            ("tier_conflict", "tier 5 is stated, the parents make it 1", "tier 5 is stated, the parents make it 1"),
            ("later", "Erfunden", "(withheld)"),
        ] {
            assert_eq!(put_note(column, note, &suppliers, &bids), expected);
        }
    }
}
