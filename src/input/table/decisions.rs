//! Deciding column by column, from the strongest evidence to the weakest: once a column
//! is given, weaker evidence does not take it back.

use anyhow::{Context, Result};

use super::aliases::{Candidate, HeaderIndex};
use super::hashtags;
use super::head::Head;
use super::layouts::{Layout, Says};
use super::mapping::{Mapped, Mapping, borrow, currency_in};
use super::recogniser::Stated;
use super::stated::{IGNORE, check_column};
use crate::input::values::Readers;
use crate::model::{ColumnId, ColumnIndex, ColumnType, MappingNote};

/// Why a header that says nothing is not mapped.
pub(in crate::input) const NO_KNOWN_HEADER: &str = "no known header";

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
        /// The header says all that a column needs; only its values speak against it.
        disputed: bool,
    },
}

pub(super) struct Proposal {
    pub(super) position: usize,
    pub(super) candidate: Candidate,
    pub(super) confidence: f64,
    /// How much of the values can be read, if there are any.
    pub(super) share: Option<f64>,
    /// Why the values speak against it.
    pub(super) objection: Option<String>,
}

/// What has been decided so far, column by column.
pub(super) struct Decisions<'a> {
    readers: &'a Readers<'a>,
    all: Vec<Option<Decision>>,
}

impl<'a> Decisions<'a> {
    /// Nothing is decided yet about so many columns.
    pub(super) fn new(readers: &'a Readers<'a>, columns: usize) -> Self {
        Self { readers, all: vec![None; columns] }
    }

    /// Whether a column is still to be decided about.
    pub(super) fn is_open(&self, position: usize) -> bool {
        self.all[position].is_none()
    }

    /// Leaves the columns out that are hidden, where hidden columns are not to be read.
    pub(super) fn leave_out(&mut self, is_left_out: &dyn Fn(u16) -> bool) {
        for (position, decision) in self.all.iter_mut().enumerate() {
            if decision.is_none() && is_left_out(position as u16) {
                *decision = Some(Decision::Ignored { reason: "the column is hidden".to_owned() });
            }
        }
    }

    /// What the hashtags below the headers say.
    pub(super) fn tag(&mut self, head: &Head) {
        let tags = head.cells.iter().enumerate().filter(|(_, cell)| !cell.tag.is_empty());
        for (position, cell) in tags {
            let column = hashtags::column_of(self.readers.vocabulary, &cell.tag);
            if let Some(column) = column.filter(|_| self.is_open(position)) {
                self.take(position, column, None, 1.0, format!("the hashtag `{}`", cell.tag));
            }
        }
    }

    /// What the user states; the command line wins over the mapping file.
    pub(super) fn state(&mut self, headers: &[String], stated: Stated<'_>) -> Result<()> {
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
    pub(super) fn lay_out(&mut self, headers: &[String], layout: &Layout, index: &HeaderIndex) {
        for (position, header) in headers.iter().enumerate() {
            if self.all[position].is_some() {
                continue;
            }
            match layout.says(header) {
                Some(Says::Column(column)) => {
                    let known = index.candidates(header, "").into_iter().find(|c| c.alias.column == column);
                    let hint = known.and_then(|candidate| candidate.alias.hint);
                    self.take(position, column, hint, 1.0, "as its publisher defines it".to_owned());
                }
                Some(Says::Ignore) => {
                    let reason = "of no use here".to_owned();
                    self.all[position] = Some(Decision::Ignored { reason });
                }
                Some(Says::Not(why)) => {
                    let reason = why.to_owned();
                    self.all[position] = Some(Decision::Refused { reason, disputed: false });
                }
                None => {}
            }
        }
    }

    pub(super) fn settle(&mut self, proposal: &Proposal) {
        let Proposal { position, candidate, confidence, share, objection } = proposal;
        if !matches!(self.all[*position], None | Some(Decision::Refused { .. })) {
            return;
        }
        let column = candidate.alias.column;
        if let Some(objection) = objection {
            let name = &self.readers.vocabulary.spec(column).id;
            let disputed = candidate.confidence >= 1.0 && !candidate.alias.generic;
            self.all[*position] = Some(Decision::Refused { reason: format!("not {name}: {objection}"), disputed });
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
            true => Decision::Refused { reason: format!("another column is {} already", spec.id), disputed: false },
        });
    }

    pub(super) fn finish(self, headers: &[String]) -> Mapping {
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
                Some(Decision::Refused { reason, disputed }) => {
                    if *disputed {
                        mapping.disputed.push((position, header.clone(), reason.clone()));
                    }
                    (None, "unmapped", 0.0, reason.clone())
                }
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
