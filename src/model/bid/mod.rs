//! Bids: what a tender evaluator decides about. A bid holds its bidder and everybody
//! who stands under it; what is found about them counts for the bid, and stays apart
//! from what is found about the bidder itself.

mod name;
mod question;
mod share;
mod summary;
mod tree;

use std::cmp::Reverse;

use hashbrown::HashMap;
use serde::Serialize;

use super::chain::{Entity, Groups};
use super::rating::{Band, Rated};
use super::report::{Report, Supplier};
use super::rule::RuleInfo;
use super::verdict::{Severity, Verdict};

pub use name::BidName;
pub use question::{BidQuestion, BidQuestions};
pub use share::Portion;
pub use summary::{BidSummary, Completeness};

/// What is said of the bidder itself, of those under it, and of both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Apart<T> {
    /// The bidder itself; where the lists do not tell who that is, everybody.
    pub own: T,
    /// Those under it, as far as it reaches the bidder.
    pub inherited: T,
    /// Both.
    pub total: T,
}

impl<T: Copy + Ord> Apart<T> {
    /// The greater of both is the total.
    fn greatest(own: T, inherited: T) -> Self {
        Self { own, inherited, total: own.max(inherited) }
    }
}

/// A bid, with everybody under it.
#[derive(Clone, Debug)]
pub struct Bid<'a> {
    report: &'a Report,
    /// What it is called; none for the suppliers that stand under no bid.
    pub name: Option<BidName>,
    /// Its suppliers, each once: the bidder, and below each the ones it names.
    pub members: Vec<Member<'a>>,
}

/// A supplier of a bid.
#[derive(Clone, Debug)]
pub struct Member<'a> {
    /// The supplier, in its first row.
    pub supplier: Supplier<'a>,
    entity: Option<Entity>,
    /// How many tiers below the bidder it stands by the shortest way; the bidder itself
    /// none. Nothing where no way leads up to a bidder.
    pub tier: Option<u32>,
    /// The place of the one above among the members, as the tree shows it.
    pub above: Option<usize>,
}

impl Member<'_> {
    /// Whether what is found about it is found about the bid itself.
    pub fn is_bidder(&self) -> bool {
        self.tier == Some(0)
    }

    /// By how many tiers what is found about it has faded. One that cannot be placed is
    /// taken to stand near.
    fn distance(&self) -> u32 {
        self.tier.unwrap_or(1)
    }
}

impl<'a> Member<'a> {
    /// The rows in which it stands.
    fn rows(&self) -> Vec<Supplier<'a>> {
        match self.entity {
            Some(entity) => self.supplier.report.rows_of(entity).collect(),
            None => vec![self.supplier],
        }
    }

    /// Its band, the gravest of its rows.
    pub fn band(&self) -> Option<Band> {
        self.rows().iter().filter_map(Supplier::rated).filter_map(Rated::band).max()
    }

    /// The rules that found something about it itself, each with the gravest of its rows.
    fn found(&self) -> Vec<(&'a RuleInfo, Severity)> {
        let report = self.supplier.report;
        let rows = self.rows();
        let second = &report.chain.second;
        let own =
            report.rules.iter().enumerate().filter(|(place, _)| !second.get(*place).is_some_and(|second| *second));
        let worst = |rule: usize| {
            let outcomes = rows.iter().map(|row| row.outcome(rule));
            outcomes.filter(|outcome| outcome.verdict == Verdict::Flagged).map(|outcome| outcome.severity).max()
        };
        own.filter_map(|(place, rule)| Some((rule, worst(place)?))).collect()
    }
}

impl<'a> Bid<'a> {
    /// Those whose bid it is.
    pub fn bidders(&self) -> impl Iterator<Item = &Member<'a>> {
        self.members.iter().filter(|member| member.is_bidder())
    }

    /// The rows of a member that are about this bid; all of them where none says so.
    pub fn rows_of(&self, member: &Member<'a>) -> Vec<Supplier<'a>> {
        let (about_it, others): (Vec<_>, Vec<_>) =
            member.rows().into_iter().partition(|row| self.name.as_ref().is_none_or(|name| row.row_fits(name)));
        if about_it.is_empty() { others } else { about_it }
    }

    fn summed(self) -> (Self, BidSummary) {
        let summary = self.summary();
        (self, summary)
    }
}

impl Report {
    /// The bids, by name; last the suppliers that stand under none. Where the lists name
    /// no bids and do not tell who stands above whom there is none.
    pub fn bids(&self) -> Vec<Bid<'_>> {
        let chain = &self.chain;
        if chain.bids.is_empty() {
            return Vec::new();
        }
        let names = self.bid_names();
        let numbers: HashMap<&BidName, u32> = std::iter::zip(&names, 0..).collect();
        let none = names.len() as u32;
        let sets: Vec<Vec<u32>> = chain
            .bid_sets
            .iter()
            .map(|set| if set.is_empty() { vec![none] } else { set.iter().map(|name| numbers[name]).collect() })
            .collect();
        let entities = std::iter::zip(0.., &chain.bids);
        let pairs = entities.flat_map(|(entity, set)| sets[*set as usize].iter().map(move |bid| (*bid, entity)));
        let members = Groups::new(names.len() + 1, pairs);
        let bids = (0..=none).filter(|bid| !members.of(*bid).is_empty());
        bids.map(|bid| {
            let name = names.get(bid as usize).cloned();
            Bid { report: self, members: tree::members(self, name.as_ref(), members.of(bid)), name }
        })
        .collect()
    }

    /// How many bids there are.
    pub fn bid_count(&self) -> usize {
        self.bid_names().len()
    }

    fn bid_names(&self) -> Vec<BidName> {
        let mut names: Vec<BidName> = self.chain.bid_sets.iter().flatten().cloned().collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    /// The bids with their summaries, those that need attention most first, and those of
    /// no bid last.
    pub fn ranked_bids(&self) -> Vec<(Bid<'_>, BidSummary)> {
        let bids = self.bids().into_iter();
        let mut ranked: Vec<(Bid<'_>, BidSummary)> = bids.map(Bid::summed).collect();
        ranked.sort_by_key(|(bid, summary)| (bid.name.is_none(), Reverse(summary.attention())));
        ranked
    }
}
