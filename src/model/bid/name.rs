//! What bids are called.

use std::fmt;
use std::sync::Arc;

use crate::model::report::{Supplier, base_key};

/// What a bid is called, and the lot it is for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BidName {
    /// The number of the bid, or the key of the bidder where the list states none.
    pub bid: Arc<str>,
    /// The lot, where the list states one.
    pub lot: Option<Arc<str>>,
}

/// `B-7, lot 2`.
impl fmt::Display for BidName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.bid)?;
        match self.lot.as_deref() {
            // "Lot 2" and "Los 2" say what they are.
            Some(lot) if lot.starts_with(char::is_alphabetic) && lot.len() > 1 => write!(f, ", {lot}"),
            Some(lot) => write!(f, ", lot {lot}"),
            None => Ok(()),
        }
    }
}

impl Supplier<'_> {
    /// Whether its row is about a bid, as far as it says.
    pub(super) fn row_fits(&self, name: &BidName) -> bool {
        self.bid().is_none_or(|own| *own == *name.bid) && self.fits_lot(name)
    }

    /// Whether its row is that of the bidder of a bid.
    pub(super) fn row_is_bidder_of(&self, name: &BidName) -> bool {
        let is_own = || *base_key(&self.report.vocabulary, self.sheet(), self.row) == *name.bid;
        self.tier() == Some(0) && self.bid().map_or_else(is_own, |own| *own == *name.bid) && self.fits_lot(name)
    }

    fn fits_lot(&self, name: &BidName) -> bool {
        let separators = &self.report.vocabulary.spec(self.report.vocabulary.known("lot_id")).separators;
        match (self.text("lot_id"), &name.lot) {
            (Some(own), Some(lot)) => own.split(|c| separators.contains(c)).any(|own| *own.trim() == **lot),
            _ => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lot_says_what_it_is() {
        let name = |lot: Option<&str>| BidName { bid: "B-7".into(), lot: lot.map(Arc::from) }.to_string();
        assert_eq!([name(None), name(Some("2")), name(Some("A"))], ["B-7", "B-7, lot 2", "B-7, lot A"]);
        assert_eq!(name(Some("Los 2")), "B-7, Los 2");
    }
}
