//! Recognising tables: which rows are the head, and which of its columns is which.
//!
//! The words of a header propose, the values below it decide: a header that sounds
//! like a name over a column of numbers is not the name. A published layout knows
//! better than words, a hashtag better than a layout, the user better than all.

use std::borrow::Cow;

use anyhow::Result;

use super::aliases::HeaderIndex;
use super::decisions::{Decisions, Proposal};
use super::head::{Head, HeadFinder, NoHead};
use super::layouts::Layouts;
use super::mapping::Mapping;
use super::stated::{StatedMapping, StatedTable};
use crate::bundled;
use crate::input::batch::{Record, RowBatch};
use crate::input::source::SheetLayout;
use crate::input::values::{Meaning, Readers};
use crate::model::Vocabulary;

/// The first rows below the head, to check proposals against.
pub(in crate::input) struct Sample<'a>(pub(in crate::input) &'a [Record<'a>]);

impl<'a> Sample<'a> {
    /// The cells of a column.
    pub(in crate::input) fn column(&self, position: usize) -> impl Iterator<Item = Cow<'a, str>> {
        self.0.iter().filter_map(move |row| row.get(position)).map(String::from_utf8_lossy)
    }
}

/// What the user states about a sheet.
#[derive(Clone, Copy, Default)]
pub(in crate::input) struct Stated<'a> {
    /// On the command line.
    pub(in crate::input) typed: &'a [StatedMapping],
    /// In a mapping file.
    pub(in crate::input) written: Option<&'a StatedTable>,
}

/// Recognises tables: knows the headers people write and the layouts that are
/// published.
pub struct Recogniser {
    index: HeaderIndex,
    layouts: Layouts,
}

impl Recogniser {
    /// A recogniser of the headers of a vocabulary, and of the bundled layouts.
    pub fn new(vocabulary: &Vocabulary) -> Result<Self> {
        Self::of(bundled::LAYOUTS, vocabulary)
    }

    /// The same with other layouts.
    pub fn of(layouts: &str, vocabulary: &Vocabulary) -> Result<Self> {
        let layouts = Layouts::from_toml(layouts, vocabulary)?;
        Ok(Self { index: HeaderIndex::new(vocabulary), layouts })
    }

    /// Finds the head of a table.
    pub(in crate::input) fn head(
        &self,
        layout: &SheetLayout,
        batch: &RowBatch,
        stated: Option<u32>,
    ) -> Result<Head, NoHead> {
        HeadFinder { index: &self.index, layouts: &self.layouts, layout }.find(batch, stated)
    }

    /// Maps the columns below a head; those in `left_out` are not read. The name of the
    /// sheet may say that it lists suppliers.
    pub(in crate::input) fn map(
        &self,
        readers: &Readers<'_>,
        head: &Head,
        sample: &Sample<'_>,
        stated: Stated<'_>,
        (sheet, left_out): (Option<&str>, &dyn Fn(u16) -> bool),
    ) -> Result<Mapping> {
        let headers: Vec<String> = head.cells.iter().map(|cell| cell.shown.clone()).collect();
        let mut decisions = Decisions::new(readers, headers.len());
        decisions.state(&headers, stated)?;
        decisions.leave_out(left_out);
        decisions.tag(head);
        let layout = self.layouts.find(headers.iter().map(String::as_str));
        if let Some(layout) = layout {
            decisions.lay_out(&headers, layout, &self.index);
        }
        let mut proposals = self.propose(readers, head, sample, &decisions);
        if layout.is_some() {
            // What a publisher's table means beyond its layout is not to be guessed from parts of a header.
            proposals.retain(|proposal| proposal.candidate.confidence >= 1.0);
        }
        // The surest first; among equals the stronger header, then the leftmost.
        proposals.sort_by(|a, b| {
            let (a_rank, b_rank) = (a.candidate.alias.rank, b.candidate.alias.rank);
            let surest = b.confidence.total_cmp(&a.confidence);
            surest.then(a_rank.cmp(&b_rank)).then(a.position.cmp(&b.position))
        });
        proposals.iter().for_each(|proposal| decisions.settle(proposal));
        let mut mapping = decisions.finish(&headers);
        let name = readers.vocabulary.known("name");
        if mapping.has(name) && sheet.is_some_and(|sheet| self.index.speaks_of_suppliers(name, sheet)) {
            mapping.clear = true;
        }
        mapping.clear |= layout.is_some() && mapping.has(name);
        mapping.layout = layout.map(|layout| layout.title.clone());
        mapping.not_suppliers = layout.is_some_and(|layout| layout.not_suppliers) && !mapping.has_stated_name(readers);
        mapping.rows_of = layout.and_then(|layout| layout.rows(headers.iter().map(String::as_str)));
        Ok(mapping)
    }

    fn propose(
        &self,
        readers: &Readers<'_>,
        head: &Head,
        sample: &Sample<'_>,
        decisions: &Decisions<'_>,
    ) -> Vec<Proposal> {
        let mut proposals = Vec::new();
        for (position, cell) in head.cells.iter().enumerate() {
            if !decisions.is_open(position) {
                continue;
            }
            for candidate in self.index.candidates(&cell.own, &cell.group) {
                let spec = readers.vocabulary.spec(candidate.alias.column);
                let meaning = Meaning { spec, hint: candidate.alias.hint.as_deref(), borrowed: false };
                let cells: Vec<Cow<'_, str>> = sample.column(position).collect();
                let fit = readers.fit(&meaning, cells.iter().map(AsRef::as_ref));
                let share = fit.as_ref().ok().copied().flatten();
                let confidence = candidate.confidence * (0.5 + 0.5 * share.unwrap_or(1.0));
                proposals.push(Proposal { position, candidate, confidence, share, objection: fit.err() });
            }
        }
        proposals
    }
}
