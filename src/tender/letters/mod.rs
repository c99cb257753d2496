//! Letters that ask bidders for clarification: one for each bid, with the questions whose
//! answers would change a verdict.
//!
//! [`content`] says what stands in a letter; [`docx`] and [`markdown`] write it.

mod content;
mod docx;
mod entry;
mod markdown;

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::Tongue;
use crate::languages::Phrases;
use crate::model::{Bid, BidName, Report, Severity, Supplier, slug, so_many};
use crate::rules::Rulebook;
use entry::{Entry, entries};

/// What letters are made of.
pub struct Letters<'a> {
    /// A screening that knows nothing of what must not be revealed.
    pub report: &'a Report,
    /// Its rules.
    pub rulebook: &'a Rulebook,
    /// The words of the language.
    pub phrases: &'a Phrases,
    /// What weighs less is not asked.
    pub at_least: Severity,
    /// The columns that are neither asked for nor quoted.
    pub withheld: &'a [String],
    /// The day by which an answer is expected.
    pub reply_by: Option<Date>,
}

/// A letter to whoever made a bid.
pub struct Letter<'a> {
    /// What its files are called, without an ending.
    pub file: String,
    of: &'a Letters<'a>,
    /// What the bid is called.
    bid: String,
    /// Whom it is addressed to.
    to: Vec<Supplier<'a>>,
    entries: Vec<Entry<'a>>,
    /// How many questions weigh too little to be asked.
    left_out: usize,
}

impl<'a> Letters<'a> {
    /// The columns of the address, which no rule need read.
    pub const ADDRESS: [&'static str; 2] = ["address", "city"];

    /// The letters: none to those who have nothing to be asked.
    pub fn all(&'a self) -> Vec<Letter<'a>> {
        let bids = self.report.bids();
        let mut letters: Vec<Letter<'a>> = Vec::new();
        for bid in &bids {
            match &bid.name {
                Some(name) => letters.extend(self.to_bid(bid, name)),
                None => letters.extend(
                    bid.members.iter().filter_map(|member| self.to_supplier(member.supplier, &bid.rows_of(member))),
                ),
            }
        }
        if bids.is_empty() {
            letters.extend(self.report.suppliers().filter_map(|supplier| self.to_supplier(supplier, &[supplier])));
        }
        name_apart(&mut letters);
        letters
    }

    fn to_bid(&'a self, bid: &Bid<'a>, name: &BidName) -> Option<Letter<'a>> {
        let bidders: Vec<Supplier<'a>> = bid.bidders().map(|member| member.supplier).collect();
        let about: Vec<Supplier<'a>> = bid.members.iter().flat_map(|member| bid.rows_of(member)).collect();
        self.letter(&name.to_string(), bidders, &about, Some(name))
    }

    /// A letter to somebody who stands under no bid.
    fn to_supplier(&'a self, supplier: Supplier<'a>, rows: &[Supplier<'a>]) -> Option<Letter<'a>> {
        self.letter(&supplier.key(), vec![supplier], rows, None)
    }

    fn letter(
        &'a self,
        title: &str,
        to: Vec<Supplier<'a>>,
        about: &[Supplier<'a>],
        bid: Option<&BidName>,
    ) -> Option<Letter<'a>> {
        let (entries, left_out) = entries(self, &to, about, bid);
        (!entries.is_empty()).then(|| Letter {
            file: file_name(title),
            of: self,
            bid: title.to_owned(),
            to,
            entries,
            left_out,
        })
    }

    fn tongue(&self) -> Tongue<'_> {
        Tongue { phrases: self.phrases, vocabulary: &self.report.vocabulary }
    }

    fn is_withheld(&self, column: &str) -> bool {
        self.withheld.iter().any(|withheld| withheld == column)
    }
}

impl Letter<'_> {
    /// How many questions it asks, and how many it leaves out.
    pub fn in_brief(&self) -> String {
        let questions = so_many(self.entries.len(), "question");
        match self.left_out {
            0 => questions,
            1 => format!("{questions}; 1 of less weight is left out (--show)"),
            left => format!("{questions}; {left} of less weight are left out (--show)"),
        }
    }
}

/// A bid as the name of a file.
fn file_name(bid: &str) -> String {
    let name: String = slug(bid).chars().filter(|c| c.is_alphanumeric() || *c == '-').take(60).collect();
    if name.is_empty() { "letter".to_owned() } else { name }
}

/// Letters whose names would be the same are numbered.
fn name_apart(letters: &mut [Letter<'_>]) {
    let mut taken = BTreeSet::new();
    for letter in letters {
        let base = letter.file.clone();
        let mut number = 1;
        while !taken.insert(letter.file.clone()) {
            number += 1;
            letter.file = format!("{base}-{number}");
        }
    }
}
