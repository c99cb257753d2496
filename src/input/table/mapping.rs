//! Which column of a sheet is which canonical column.
//!
//! The words of a header propose, the values below it decide: a header that sounds
//! like a name over a column of numbers is not the name. A published layout knows
//! better than words, a hashtag better than a layout, the user better than all.

use std::borrow::Cow;

use anyhow::{Context, Result};

use super::aliases::{Candidate, HeaderIndex};
use super::hashtags;
use super::head::{Head, HeadFinder, NoHead};
use super::layouts::{Layout, Layouts, RowsOf, Says};
use super::stated::{IGNORE, StatedMapping, StatedTable, check_column};
use crate::bundled;
use crate::input::source::{RowBatch, SheetLayout};
use crate::input::values::{Meaning, Readers};
use crate::model::{ColumnId, ColumnIndex, ColumnType, MappingNote, Vocabulary};

/// Why a header that says nothing is not mapped.
pub(in crate::input) const NO_KNOWN_HEADER: &str = "no known header";

/// A canonical column found in a sheet.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::input) struct Mapped {
    pub(in crate::input) column: ColumnId,
    pub(in crate::input) position: ColumnIndex,
    /// Further columns whose cells belong to the same list.
    pub(in crate::input) more: Vec<ColumnIndex>,
    pub(in crate::input) header: String,
    /// A classification or a currency that the header states.
    pub(in crate::input) hint: Option<String>,
    /// Whether the cells were written for another column.
    pub(in crate::input) borrowed: bool,
}

/// What became of the columns of a sheet.
#[derive(Debug, Default)]
pub(in crate::input) struct Mapping {
    pub(in crate::input) columns: Vec<Mapped>,
    pub(in crate::input) notes: Vec<MappingNote>,
    /// The published layout the headers tell.
    pub(in crate::input) layout: Option<String>,
    /// Whether that layout is of something else than suppliers.
    pub(in crate::input) not_suppliers: bool,
    /// Which rows are suppliers, by the cells of a column.
    pub(in crate::input) rows_of: Option<(usize, RowsOf)>,
    /// Whether the headers leave little doubt that this is a list of suppliers.
    pub(in crate::input) clear: bool,
}

impl Mapping {
    /// Whether a column was found.
    pub(in crate::input) fn has(&self, column: ColumnId) -> bool {
        self.columns.iter().any(|mapped| mapped.column == column)
    }
}

/// The first rows below the head, to check proposals against.
pub(in crate::input) struct Sample<'a>(pub(in crate::input) &'a [&'a csv::ByteRecord]);

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
    /// A recogniser of the headers of a vocabulary.
    pub fn new(vocabulary: &Vocabulary) -> Result<Self> {
        let layouts = Layouts::from_toml(bundled::LAYOUTS, vocabulary)?;
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
        let mut decisions = Decisions { readers, all: vec![None; headers.len()] };
        decisions.state(&headers, stated)?;
        for (position, decision) in decisions.all.iter_mut().enumerate() {
            if decision.is_none() && left_out(position as u16) {
                *decision = Some(Decision::Ignored { reason: "the column is hidden".to_owned() });
            }
        }
        let tags = head.cells.iter().enumerate().filter(|(_, cell)| !cell.tag.is_empty());
        for (position, cell) in tags {
            if let Some(column) = hashtags::column_of(readers.vocabulary, &cell.tag) {
                decisions.take(position, column, None, 1.0, format!("the hashtag `{}`", cell.tag));
            }
        }
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
            if decisions.all[position].is_some() {
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

#[derive(Clone, Debug)]
enum Decision {
    Mapped {
        column: ColumnId,
        hint: Option<String>,
        confidence: f64,
        reason: String,
        generic: bool,
    },
    /// Its cells join those of the column at another position.
    Joined {
        column: ColumnId,
        confidence: f64,
        reason: String,
    },
    Ignored {
        reason: String,
    },
    Refused {
        reason: String,
    },
}

struct Proposal {
    position: usize,
    candidate: Candidate,
    confidence: f64,
    /// How much of the values can be read, if there are any.
    share: Option<f64>,
    /// Why the values speak against it.
    objection: Option<String>,
}

/// What has been decided so far, column by column.
struct Decisions<'a> {
    readers: &'a Readers<'a>,
    all: Vec<Option<Decision>>,
}

impl Decisions<'_> {
    /// What the user states; the command line wins over the mapping file.
    fn state(&mut self, headers: &[String], stated: Stated<'_>) -> Result<()> {
        let written = stated.written.map_or(&[][..], |table| &table.columns);
        let sources = [(stated.typed, "stated by the user"), (written, "stated by the mapping file")];
        for (mappings, reason) in sources {
            for mapping in mappings {
                check_column(self.readers.vocabulary, &mapping.column)
                    .with_context(|| format!("the header `{}`", mapping.header))?;
                let Some(position) = mapping.position(headers).filter(|position| self.all[*position].is_none()) else {
                    // Another file of the run may have it; whoever has all files checks that.
                    continue;
                };
                match self.readers.vocabulary.find(&mapping.column).filter(|_| mapping.column != IGNORE) {
                    Some(column) => self.take(position, column, None, 1.0, reason.to_owned()),
                    None => self.all[position] = Some(Decision::Ignored { reason: reason.to_owned() }),
                }
            }
        }
        Ok(())
    }

    /// What the published layout says.
    fn lay_out(&mut self, headers: &[String], layout: &Layout, index: &HeaderIndex) {
        for (position, header) in headers.iter().enumerate() {
            if self.all[position].is_some() {
                continue;
            }
            match layout.says(header) {
                Some(Says::Column(column)) => {
                    let known = index.candidates(header, "").into_iter().find(|c| c.alias.column == column);
                    let hint = known.and_then(|candidate| candidate.alias.hint);
                    self.take(position, column, hint, 1.0, layout.title.clone());
                }
                Some(Says::Ignore) => {
                    let reason = format!("of no use here ({})", layout.title);
                    self.all[position] = Some(Decision::Ignored { reason });
                }
                Some(Says::Not(why)) => {
                    let reason = format!("{why} ({})", layout.title);
                    self.all[position] = Some(Decision::Refused { reason });
                }
                None => {}
            }
        }
    }

    fn settle(&mut self, proposal: &Proposal) {
        let Proposal { position, candidate, confidence, share, objection } = proposal;
        if !matches!(self.all[*position], None | Some(Decision::Refused { .. })) {
            return;
        }
        let column = candidate.alias.column;
        if let Some(objection) = objection {
            let name = &self.readers.vocabulary.spec(column).id;
            self.all[*position] = Some(Decision::Refused { reason: format!("not {name}: {objection}") });
            return;
        }
        let reason = match share {
            Some(share) if *share < 1.0 => format!("{}; {:.0} % of its values fit", candidate.reason, share * 100.0),
            _ => candidate.reason.clone(),
        };
        self.take(*position, column, candidate.alias.hint.clone(), *confidence, reason);
        if let Some(Decision::Mapped { generic, .. }) = &mut self.all[*position] {
            *generic = candidate.alias.generic || *confidence < 0.8;
        }
    }

    /// Gives a column to a position, unless it has one and is no list.
    fn take(&mut self, position: usize, column: ColumnId, hint: Option<String>, confidence: f64, reason: String) {
        let is_held = |d: &Option<Decision>| matches!(d, Some(Decision::Mapped { column: c, .. }) if *c == column);
        let spec = self.readers.vocabulary.spec(column);
        self.all[position] = Some(match self.all.iter().any(is_held) {
            false => Decision::Mapped { column, hint, confidence, reason, generic: false },
            true if spec.kind == ColumnType::List => Decision::Joined { column, confidence, reason },
            true => Decision::Refused { reason: format!("another column is {} already", spec.id) },
        });
    }

    fn finish(self, headers: &[String]) -> Mapping {
        let Self { readers, all } = self;
        let mut mapping = Mapping::default();
        let (mut sure_name, mut others) = (false, 0);
        for (position, (header, decision)) in std::iter::zip(headers, &all).enumerate() {
            let position = ColumnIndex(position as u16);
            let (column, status, confidence, reason) = match decision {
                Some(Decision::Mapped { column, hint, confidence, reason, generic }) => {
                    let spec = readers.vocabulary.spec(*column);
                    let hint = hint.clone().or_else(|| currency_in(readers, spec.kind, header));
                    sure_name |= spec.id == "name" && !generic;
                    // A number and a name are what every table begins with.
                    others += usize::from(spec.id != "name" && (spec.kind != ColumnType::Id || !generic));
                    let header = header.clone();
                    mapping.columns.push(Mapped {
                        column: *column,
                        position,
                        more: Vec::new(),
                        header,
                        hint,
                        borrowed: false,
                    });
                    (Some(spec.id.clone()), "mapped", *confidence, reason.clone())
                }
                Some(Decision::Joined { column, confidence, reason }) => {
                    let spec = readers.vocabulary.spec(*column);
                    (Some(spec.id.clone()), "mapped", *confidence, format!("{reason}; one list with the others"))
                }
                Some(Decision::Ignored { reason }) => (None, "ignored", 1.0, reason.clone()),
                Some(Decision::Refused { reason }) => (None, "unmapped", 0.0, reason.clone()),
                None if header.is_empty() => (None, "ignored", 1.0, "no header".to_owned()),
                None => (None, "unmapped", 0.0, NO_KNOWN_HEADER.to_owned()),
            };
            let (header, position) = (header.clone(), position.to_string());
            mapping.notes.push(MappingNote { header, position, column, status, confidence, reason });
        }
        for (position, decision) in all.iter().enumerate() {
            if let Some(Decision::Joined { column, .. }) = decision {
                let holder = mapping.columns.iter_mut().find(|mapped| mapped.column == *column);
                holder.into_iter().for_each(|mapped| mapped.more.push(ColumnIndex(position as u16)));
            }
        }
        let named = mapping.has(readers.vocabulary.known("name"));
        mapping.clear = named && (sure_name || others > 0);
        borrow(readers, &mut mapping);
        mapping
    }
}

impl Mapping {
    fn has_stated_name(&self, readers: &Readers<'_>) -> bool {
        let name = &readers.vocabulary.spec(readers.vocabulary.known("name")).id;
        self.notes.iter().any(|note| note.column.as_ref() == Some(name) && note.reason.starts_with("stated"))
    }
}

/// Lets a column that has no header of its own read the cells of the one it may fall
/// back on: a sector can be told from the goods.
fn borrow(readers: &Readers<'_>, mapping: &mut Mapping) {
    for (column, spec) in readers.vocabulary.columns() {
        let Some(fallback) = spec.fallback.as_deref().and_then(|name| readers.vocabulary.find(name)) else { continue };
        if mapping.has(column) {
            continue;
        }
        let Some(lender) = mapping.columns.iter().find(|mapped| mapped.column == fallback).cloned() else { continue };
        if let Some(note) = mapping.notes.get_mut(usize::from(lender.position.0)) {
            note.reason = format!("{}; also read as {}", note.reason, spec.id);
        }
        mapping.columns.push(Mapped { column, borrowed: true, more: Vec::new(), ..lender });
    }
}

/// A currency code in the header of an amount: `Amount (USD)`, `volumen_eur`.
fn currency_in(readers: &Readers<'_>, kind: ColumnType, header: &str) -> Option<String> {
    if kind != ColumnType::Money {
        return None;
    }
    let codes = header.split(|c: char| !c.is_alphanumeric()).map(str::to_uppercase);
    let mut known = codes.filter(|word| word.len() == 3 && readers.vocabulary.currencies.contains_key(word));
    known.next()
}
