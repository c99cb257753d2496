//! The bids side by side, in two lines each, and what to ask of one.

use super::super::table::grid::band_word;
use crate::model::{Bid, BidQuestion, BidSummary, LegalStatus, Severity, Supplier};

/// So many suppliers are named to whom a question goes.
const NAMED: usize = 8;

/// A bid beside others.
pub(in crate::report) struct Line {
    pub(in crate::report) name: String,
    pub(in crate::report) bidders: String,
    pub(in crate::report) summary: BidSummary,
    pub(in crate::report) own: Side,
    pub(in crate::report) inherited: Side,
    pub(in crate::report) serious: String,
    pub(in crate::report) on_harm: usize,
}

/// What is said of the bidder itself, or of those below it.
pub(in crate::report) struct Side {
    pub(in crate::report) legal: &'static str,
    pub(in crate::report) band: &'static str,
    pub(in crate::report) worst: &'static str,
    pub(in crate::report) critical: usize,
    pub(in crate::report) high: usize,
}

/// A question, and whom to ask.
pub(in crate::report) struct Asked<'a> {
    pub(in crate::report) question: &'a str,
    pub(in crate::report) column: String,
    pub(in crate::report) whom: String,
}

/// What a bid is called.
pub(in crate::report) fn name_of(bid: &Bid<'_>) -> String {
    bid.name.as_ref().map_or_else(|| "(no bid)".to_owned(), ToString::to_string)
}

impl Line {
    pub(in crate::report) fn of(bid: &Bid<'_>, summary: &BidSummary) -> Self {
        let bidders: Vec<&str> = bid.bidders().filter_map(|member| member.supplier.name()).collect();
        let BidSummary { legal, band, worst, critical, high, .. } = summary;
        let side = |legal: Option<LegalStatus>, band, worst: Option<Severity>, critical, high| Side {
            legal: legal.map_or("", LegalStatus::word),
            band: band_word(band),
            worst: worst.map_or("", Severity::word),
            critical,
            high,
        };
        let serious = bid.serious();
        let share = serious.share_pct.map(|share| format!(" ({share} % of the value)")).unwrap_or_default();
        Self {
            name: name_of(bid),
            bidders: bidders.join(", "),
            summary: summary.clone(),
            own: side(legal.own, band.own, worst.own, critical.own, high.own),
            inherited: side(legal.inherited, band.inherited, worst.inherited, critical.inherited, high.inherited),
            serious: format!("{}{share}", serious.suppliers),
            on_harm: bid.questions().on_harm.len(),
        }
    }

    /// Whether somebody stands below the bidder.
    pub(in crate::report) fn has_others(&self) -> bool {
        self.summary.suppliers > 1 || self.bidders.is_empty()
    }
}

impl<'a> From<&BidQuestion<'a>> for Asked<'a> {
    fn from(question: &BidQuestion<'a>) -> Self {
        let mut keys: Vec<String> = question.suppliers.iter().take(NAMED).map(Supplier::key).collect();
        if question.suppliers.len() > NAMED {
            keys.push(format!("{} more", question.suppliers.len() - NAMED));
        }
        Self { question: question.question, column: question.column.clone(), whom: keys.join(", ") }
    }
}
