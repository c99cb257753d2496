//! The bids side by side, and of each who stands where and what to ask.

use super::super::table::grid::band_word;
use super::super::views::standing;
use super::{shown_key, tree};
use crate::model::{Bid, BidQuestion, BidSummary, LegalStatus, Member, Report, Severity, Supplier};

/// So many bids stand side by side, and of so many the details.
const BIDS: usize = 200;
const DETAILS: usize = 60;
/// So many suppliers of each are drawn and listed.
pub(super) const MEMBERS: usize = 150;
/// So many suppliers are named to whom a question goes.
const NAMED: usize = 8;

pub(super) struct Bids<'a> {
    pub(super) lines: Vec<Line>,
    pub(super) details: Vec<Details<'a>>,
    pub(super) left_out: usize,
}

/// A bid in the table.
pub(super) struct Line {
    pub(super) id: Option<String>,
    pub(super) name: String,
    pub(super) bidders: String,
    pub(super) summary: BidSummary,
    pub(super) own: Side,
    pub(super) inherited: Side,
    pub(super) serious: String,
    pub(super) on_harm: usize,
}

/// What is said of the bidder itself, or of those below it.
pub(super) struct Side {
    pub(super) legal: &'static str,
    pub(super) band: &'static str,
    pub(super) worst: &'static str,
    pub(super) critical: usize,
    pub(super) high: usize,
}

pub(super) struct Details<'a> {
    pub(super) id: String,
    pub(super) name: String,
    pub(super) tree: String,
    pub(super) members: Vec<Row<'a>>,
    pub(super) more: usize,
    pub(super) on_harm: Vec<Asked<'a>>,
    pub(super) narrowing: Vec<Asked<'a>>,
}

/// A supplier of a bid.
pub(super) struct Row<'a> {
    pub(super) key: String,
    pub(super) name: &'a str,
    pub(super) tier: String,
    pub(super) above: String,
    pub(super) band: &'static str,
    pub(super) standing: String,
}

pub(super) struct Asked<'a> {
    pub(super) question: &'a str,
    pub(super) column: String,
    pub(super) whom: String,
}

impl<'a> Bids<'a> {
    pub(super) fn of(report: &'a Report) -> Self {
        let bids = report.ranked_bids();
        let id = |place: usize| format!("bid-{}", place + 1);
        let lines = bids.iter().take(BIDS).enumerate();
        let details = bids.iter().take(DETAILS).enumerate();
        Self {
            lines: lines
                .map(|(place, (bid, summary))| Line::of(bid, summary, (place < DETAILS).then(|| id(place))))
                .collect(),
            details: details.map(|(place, (bid, _))| Details::of(bid, id(place))).collect(),
            left_out: bids.len().saturating_sub(BIDS),
        }
    }
}

pub(super) fn name_of(bid: &Bid<'_>) -> String {
    bid.name.as_ref().map_or_else(|| "(no bid)".to_owned(), ToString::to_string)
}

impl Line {
    fn of(bid: &Bid<'_>, summary: &BidSummary, id: Option<String>) -> Self {
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
            id,
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
    pub(super) fn has_others(&self) -> bool {
        self.summary.suppliers > 1 || self.bidders.is_empty()
    }
}

impl<'a> Details<'a> {
    fn of(bid: &Bid<'a>, id: String) -> Self {
        let questions = bid.questions();
        Self {
            id,
            name: name_of(bid),
            tree: tree::draw(bid),
            members: bid.members.iter().take(MEMBERS).map(|member| Row::of(bid, member)).collect(),
            more: bid.members.len().saturating_sub(MEMBERS),
            on_harm: questions.on_harm.iter().map(asked).collect(),
            narrowing: questions.narrowing.iter().map(asked).collect(),
        }
    }
}

impl<'a> Row<'a> {
    fn of(bid: &Bid<'a>, member: &Member<'a>) -> Self {
        let supplier = member.supplier;
        let (band, standing) = (band_word(member.band()), standing(bid, member));
        Self {
            key: shown_key(&supplier),
            name: supplier.name().unwrap_or("(no name)"),
            tier: member.tier.map_or_else(String::new, |tier| tier.to_string()),
            above: member.above.map_or_else(String::new, |above| bid.members[above].supplier.key()),
            band,
            // The band alone is said already.
            standing: if standing == band { String::new() } else { standing },
        }
    }
}

fn asked<'a>(question: &BidQuestion<'a>) -> Asked<'a> {
    let mut keys: Vec<String> = question.suppliers.iter().take(NAMED).map(Supplier::key).collect();
    if question.suppliers.len() > NAMED {
        keys.push(format!("{} more", question.suppliers.len() - NAMED));
    }
    Asked { question: question.question, column: question.column.clone(), whom: keys.join(", ") }
}
