//! What a bid comes to: three answers side by side, and how much stands behind them.

use serde::Serialize;

use super::{Apart, Bid, Member};
use crate::model::chain::on_arrival;
use crate::model::rating::{Attention, Band, LegalStatus, Rated, Tally};
use crate::model::verdict::Severity;

/// How much is answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Completeness {
    /// So many questions are answered ...
    pub answered: usize,
    /// ... of those that apply.
    pub applicable: usize,
}

impl Completeness {
    /// That of a supplier.
    pub fn of(tally: &Tally) -> Self {
        Self { answered: tally.total_answered(), applicable: tally.total_applicable() }
    }

    /// `61 %`; nothing where no question applies.
    pub fn percent_word(self) -> String {
        self.percent().map_or_else(String::new, |percent| format!("{percent} %"))
    }

    fn and(self, other: Self) -> Self {
        Self { answered: self.answered + other.answered, applicable: self.applicable + other.applicable }
    }

    /// The same in whole per cent, rounded down: nothing is complete before it is.
    pub fn percent(self) -> Option<usize> {
        (self.answered * 100).checked_div(self.applicable)
    }
}

/// What a bid comes to. The three answers are never made into one number.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BidSummary {
    /// Suppliers, the bidder among them.
    pub suppliers: usize,
    /// Those with a flag of their own.
    pub flagged: usize,
    /// Those of whom too little is answered for a band.
    pub not_scored: usize,
    /// What the legal grounds say. None where suppliers were not rated.
    pub legal: Apart<Option<LegalStatus>>,
    /// The risk band.
    pub band: Apart<Option<Band>>,
    /// The gravest finding.
    pub worst: Apart<Option<Severity>>,
    /// Critical findings.
    pub critical: Apart<usize>,
    /// Findings of severity high.
    pub high: Apart<usize>,
    /// How much all its suppliers have answered.
    pub completeness: Completeness,
}

impl BidSummary {
    /// How much attention the bid needs, to be compared with others.
    pub(super) fn attention(&self) -> impl Ord + use<> {
        (Attention::of(self.band.total), self.legal.total, self.worst.total, self.critical.total, self.high.total)
    }
}

impl Bid<'_> {
    /// What the bid comes to.
    pub fn summary(&self) -> BidSummary {
        let (mut own, mut inherited) = (Side::default(), Side::default());
        let (mut flagged, mut not_scored, mut completeness) = (0, 0, Completeness::default());
        for member in &self.members {
            let side = if member.is_bidder() { &mut own } else { &mut inherited };
            flagged += usize::from(side.add(member));
            if let Some(judged) = self.report.judged(member.supplier) {
                not_scored += usize::from(judged.rated.band().is_none());
                completeness = completeness.and(Completeness::of(&judged.tally));
            }
        }
        BidSummary {
            suppliers: self.members.len(),
            flagged,
            not_scored,
            legal: Apart::greatest(own.legal, inherited.legal),
            band: Apart::greatest(own.band, inherited.band),
            worst: Apart::greatest(own.worst, inherited.worst),
            critical: together(own.critical, inherited.critical),
            high: together(own.high, inherited.high),
            completeness,
        }
    }
}

fn together(own: usize, inherited: usize) -> Apart<usize> {
    Apart { own, inherited, total: own + inherited }
}

/// The bidder, or everybody else.
#[derive(Default)]
struct Side {
    legal: Option<LegalStatus>,
    band: Option<Band>,
    worst: Option<Severity>,
    critical: usize,
    high: usize,
}

impl Side {
    /// Adds a supplier, as far as what is found about it reaches the bid. Says whether
    /// anything was found.
    fn add(&mut self, member: &Member<'_>) -> bool {
        let found = member.found();
        for (rule, severity) in &found {
            let arrives =
                if member.is_bidder() { Some(*severity) } else { on_arrival(rule.kind, *severity, member.distance()) };
            self.worst = self.worst.max(arrives);
            self.critical += usize::from(arrives == Some(Severity::Critical));
            self.high += usize::from(arrives == Some(Severity::High));
        }
        let tiers = if member.is_bidder() { 0 } else { member.distance() };
        for rated in member.rows().iter().filter_map(super::Supplier::rated) {
            self.legal = self.legal.max(Some(rated.legal));
            self.band = self.band.max(rated.so_far_up(tiers));
        }
        !found.is_empty()
    }
}

impl Rated {
    /// The band so many tiers further up: findings of harm weigh the same, the rest one
    /// band less with each tier.
    fn so_far_up(self, tiers: u32) -> Option<Band> {
        let faded = self.scored.and_then(|band| Band::ALL.get((band as usize).checked_sub(tiers as usize)?).copied());
        self.floor.max(faded)
    }
}
