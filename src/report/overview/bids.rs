//! The bids side by side, in two lines each, and what to ask of one.

use super::super::table::grid::band_word;
use crate::languages::Phrases;
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
pub(in crate::report) fn name_of(bid: &Bid<'_>, phrases: &Phrases) -> String {
    bid.name.as_ref().map_or_else(|| phrases.say("no-bid").into_owned(), ToString::to_string)
}

impl Line {
    pub(in crate::report) fn of(bid: &Bid<'_>, summary: &BidSummary, phrases: &Phrases) -> Self {
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
        let with_share = |share: f64| {
            let about = [("suppliers", serious.suppliers.to_string().into()), ("share", share.to_string().into())];
            phrases.say_of("suppliers-with-share", &about).into_owned()
        };
        Self {
            name: name_of(bid, phrases),
            bidders: bidders.join(", "),
            summary: summary.clone(),
            own: side(legal.own, band.own, worst.own, critical.own, high.own),
            inherited: side(legal.inherited, band.inherited, worst.inherited, critical.inherited, high.inherited),
            serious: serious.share_pct.map_or_else(|| serious.suppliers.to_string(), with_share),
            on_harm: bid.questions().on_harm.len(),
        }
    }

    /// Whether somebody stands below the bidder.
    pub(in crate::report) fn has_others(&self) -> bool {
        self.summary.suppliers > 1 || self.bidders.is_empty()
    }
}

impl<'a> Asked<'a> {
    pub(in crate::report) fn of(question: &BidQuestion<'a>, phrases: &Phrases) -> Self {
        let mut keys: Vec<String> = question.suppliers.iter().take(NAMED).map(Supplier::key).collect();
        if question.suppliers.len() > NAMED {
            let more = question.suppliers.len() - NAMED;
            keys.push(phrases.say_of("and-more", &[("count", more.into())]).into_owned());
        }
        Self { question: question.question, column: question.column.clone(), whom: keys.join(", ") }
    }
}
