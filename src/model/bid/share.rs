//! How much of the value of a bid its suppliers deliver. It is shown, and says what
//! leverage the bidder has; it never makes a finding weigh less.

use serde::Serialize;

use super::{Bid, Member};
use crate::model::rating::{Attention, Band};
use crate::model::report::Supplier;
use crate::model::value::{Cell, Money, Value};

/// Some of those below the bidder, and the part of the value they stand for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Portion {
    /// How many they are.
    pub suppliers: usize,
    /// Their part of the value, in per cent, with everything below them; nothing where
    /// the list states none. Where it states only some, at least so much.
    pub share_pct: Option<f64>,
}

impl Supplier<'_> {
    fn number(&self, column: &str) -> Option<f64> {
        match self.sheet().cell(self.report.vocabulary.known(column), self.row) {
            Cell::Value(Value::Number(number)) => Some(number),
            _ => None,
        }
    }

    fn contract_value(&self) -> Option<Money> {
        match self.sheet().cell(self.report.vocabulary.known("contract_value"), self.row) {
            Cell::Value(Value::Money(money)) if money.amount > 0.0 => Some(money),
            _ => None,
        }
    }
}

impl<'a> Bid<'a> {
    /// The part of the value of the bid that a supplier delivers, in per cent: as the list
    /// states it, or from what both are paid where that is in one currency.
    pub fn share_pct(&self, member: &Member<'a>) -> Option<f64> {
        let rows = member.rows();
        let under_it = rows.iter().filter(|row| self.name.as_ref().is_none_or(|name| row.row_fits(name)));
        let mut stated: Vec<f64> = under_it.filter_map(|row| row.number("contract_share_pct")).collect();
        stated.dedup();
        match stated[..] {
            [share] => Some(share),
            [] if !member.is_bidder() => self.share_paid(member),
            _ => None,
        }
    }

    fn share_paid(&self, member: &Member<'a>) -> Option<f64> {
        let bidders: Vec<&Member<'a>> = self.bidders().collect();
        let [bidder] = bidders[..] else { return None };
        let (whole, part) = (bidder.supplier.contract_value()?, member.supplier.contract_value()?);
        let is_part = whole.currency == part.currency && part.amount <= whole.amount;
        is_part.then(|| (part.amount / whole.amount * 1000.0).round() / 10.0)
    }

    /// Those below the bidder whose attention is such, with their part of the value. What
    /// stands below one that counts is part of it already.
    fn portion(&self, is_meant: impl Fn(Option<Band>) -> bool) -> Portion {
        let mut portion = Portion::default();
        let mut is_counted = vec![false; self.members.len()];
        for (place, member) in self.members.iter().enumerate().filter(|(_, member)| !member.is_bidder()) {
            let is_below = member.above.is_some_and(|above| is_counted[above]);
            let is_one = is_meant(member.band());
            portion.suppliers += usize::from(is_one);
            is_counted[place] = is_below || is_one;
            if let Some(share) = self.share_pct(member).filter(|_| is_one && !is_below) {
                portion.share_pct = Some(portion.share_pct.unwrap_or(0.0) + share);
            }
        }
        portion
    }

    /// Those below the bidder of band high or critical.
    pub fn serious(&self) -> Portion {
        self.portion(|band| Attention::of(band) >= Attention::High)
    }

    /// Those below the bidder of whom too little is known for a band.
    pub fn unscored(&self) -> Portion {
        self.portion(|band| band.is_none())
    }
}
