//! The bids side by side, and of each who stands where and what to ask.

use std::borrow::Cow;

use super::super::overview::{Asked, Line, name_of, name_or_none};
use super::super::table::grid::band_word;
use super::super::tables::Words;
use super::super::views::standing;
use super::{shown_key, tree};
use crate::languages::Phrases;
use crate::model::{Bid, Member, Report};

/// So many bids stand side by side, and of so many the details.
const BIDS: usize = 200;
const DETAILS: usize = 60;
/// So many suppliers of each are drawn and listed.
pub(super) const MEMBERS: usize = 150;

pub(super) struct Bids<'a> {
    /// The bids side by side, each with the place of its details where it has any.
    pub(super) lines: Vec<(Option<String>, Line)>,
    pub(super) details: Vec<Details<'a>>,
    pub(super) left_out: usize,
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
    pub(super) name: Cow<'a, str>,
    pub(super) tier: String,
    pub(super) above: String,
    pub(super) band: &'static str,
    pub(super) standing: String,
}

impl<'a> Bids<'a> {
    pub(super) fn of(report: &'a Report, phrases: &Phrases, words: &Words) -> Self {
        let bids = report.ranked_bids();
        let id = |place: usize| format!("bid-{}", place + 1);
        let lines = bids.iter().take(BIDS).enumerate();
        let details = bids.iter().take(DETAILS).enumerate();
        Self {
            lines: lines
                .map(|(place, (bid, summary))| ((place < DETAILS).then(|| id(place)), Line::of(bid, summary, phrases)))
                .collect(),
            details: details.map(|(place, (bid, _))| Details::of(bid, id(place), phrases, words)).collect(),
            left_out: bids.len().saturating_sub(BIDS),
        }
    }
}

impl<'a> Details<'a> {
    fn of(bid: &Bid<'a>, id: String, phrases: &Phrases, words: &Words) -> Self {
        let questions = bid.questions();
        Self {
            id,
            name: name_of(bid, phrases),
            tree: tree::draw(bid, phrases, words),
            members: bid.members.iter().take(MEMBERS).map(|member| Row::of(bid, member, phrases)).collect(),
            more: bid.members.len().saturating_sub(MEMBERS),
            on_harm: questions.on_harm.iter().map(|question| Asked::of(question, phrases)).collect(),
            narrowing: questions.narrowing.iter().map(|question| Asked::of(question, phrases)).collect(),
        }
    }
}

impl<'a> Row<'a> {
    fn of(bid: &Bid<'a>, member: &Member<'a>, phrases: &Phrases) -> Self {
        let supplier = member.supplier;
        let (band, standing) = (band_word(member.band()), standing(bid, member, phrases));
        Self {
            key: shown_key(&supplier),
            name: name_or_none(&supplier, phrases),
            tier: member.tier.map_or_else(String::new, |tier| tier.to_string()),
            above: member.above.map_or_else(String::new, |above| bid.members[above].supplier.key()),
            band,
            // The band alone is said already.
            standing: if standing == phrases.word(band) { String::new() } else { standing },
        }
    }
}
