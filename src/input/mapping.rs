//! Which column of a sheet is which canonical column.
//!
//! Words propose, values decide: a header that sounds like a name over a column of
//! numbers is not the name. What the user states wins over both.

use anyhow::{Result, bail};

use super::header::{Candidate, HeaderIndex};
use super::values::{Meaning, Readers};
use crate::model::{ColumnId, ColumnIndex, ColumnType, MappingNote, closest, fold, tidy};

/// A mapping the user states: `--map "Header=column"`, or a position counted from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatedMapping {
    /// The header as written in the file.
    pub header: String,
    /// The canonical column, or `ignore`.
    pub column: String,
}

impl std::str::FromStr for StatedMapping {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.rsplit_once('=') {
            Some((header, column)) if !header.trim().is_empty() && !column.trim().is_empty() => {
                Ok(Self { header: header.trim().to_owned(), column: column.trim().to_owned() })
            }
            _ => Err("write it as \"Header=column\", for example \"Factory Name=name\"".to_owned()),
        }
    }
}

/// A canonical column found in a sheet.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Mapped {
    pub(super) column: ColumnId,
    pub(super) position: ColumnIndex,
    pub(super) header: String,
    /// A classification or a currency that the header states.
    pub(super) hint: Option<String>,
    /// Whether the cells were written for another column.
    pub(super) borrowed: bool,
}

/// What became of the columns of a sheet.
#[derive(Clone, Debug, Default)]
pub(super) struct Mapping {
    pub(super) columns: Vec<Mapped>,
    pub(super) notes: Vec<MappingNote>,
}

impl Mapping {
    /// Whether a column was found.
    pub(super) fn has(&self, column: ColumnId) -> bool {
        self.columns.iter().any(|mapped| mapped.column == column)
    }
}

/// Maps the headers of a sheet, looking at a sample of its rows.
pub(super) fn map(
    readers: &Readers<'_>,
    index: &HeaderIndex,
    header: &csv::ByteRecord,
    sample: &[&csv::ByteRecord],
    stated: &[StatedMapping],
) -> Result<Mapping> {
    let headers: Vec<String> = header.iter().map(|cell| tidy(&String::from_utf8_lossy(cell)).to_owned()).collect();
    let mut decisions: Vec<Option<Decision>> = vec![None; headers.len()];
    apply_stated(readers, &headers, stated, &mut decisions)?;
    let mut proposals = propose(readers, index, &headers, sample, &decisions);
    // The surest first; among equals the stronger header, then the leftmost.
    proposals.sort_by(|a, b| {
        let (a_rank, b_rank) = (a.candidate.alias.rank, b.candidate.alias.rank);
        let surest = b.candidate.confidence.total_cmp(&a.candidate.confidence);
        surest.then(a_rank.cmp(&b_rank)).then(a.position.cmp(&b.position))
    });
    for proposal in &proposals {
        settle(readers, proposal, &mut decisions);
    }
    Ok(finish(readers, &headers, decisions))
}

#[derive(Clone, Debug)]
enum Decision {
    Mapped { column: ColumnId, hint: Option<String>, confidence: f64, reason: String },
    Ignored,
    Refused { reason: String },
}

struct Proposal {
    position: usize,
    candidate: Candidate,
    /// Why the values speak against it.
    objection: Option<String>,
}

fn apply_stated(
    readers: &Readers<'_>,
    headers: &[String],
    stated: &[StatedMapping],
    decisions: &mut [Option<Decision>],
) -> Result<()> {
    for mapping in stated {
        let wanted = fold(&mapping.header);
        let exact = headers.iter().position(|header| *header == mapping.header);
        let Some(position) = exact.or_else(|| headers.iter().position(|header| fold(header) == wanted)) else {
            // Another file of the run may have it; whoever has all files checks that.
            continue;
        };
        decisions[position] = Some(if mapping.column == "ignore" {
            Decision::Ignored
        } else {
            let column = readers.vocabulary.find(&mapping.column);
            let Some(column) = column else { bail!(unknown_column(readers, &mapping.column)) };
            Decision::Mapped { column, hint: None, confidence: 1.0, reason: "stated by the user".to_owned() }
        });
    }
    Ok(())
}

fn unknown_column(readers: &Readers<'_>, name: &str) -> String {
    let near = closest(name, readers.vocabulary.names());
    let hint = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
    format!("there is no column `{name}` to map to{hint}\n`thbscreen columns --known` lists them")
}

fn propose(
    readers: &Readers<'_>,
    index: &HeaderIndex,
    headers: &[String],
    sample: &[&csv::ByteRecord],
    decisions: &[Option<Decision>],
) -> Vec<Proposal> {
    let mut proposals = Vec::new();
    for (position, header) in headers.iter().enumerate().filter(|(position, _)| decisions[*position].is_none()) {
        for candidate in index.candidates(readers.vocabulary, header) {
            let spec = readers.vocabulary.spec(candidate.alias.column);
            let hint = candidate.alias.hint.as_deref();
            let meaning = Meaning { spec, hint, borrowed: false };
            let cells: Vec<_> =
                sample.iter().filter_map(|row| row.get(position)).map(String::from_utf8_lossy).collect();
            let objection = readers.fits(&meaning, cells.iter().map(AsRef::as_ref)).err();
            proposals.push(Proposal { position, candidate, objection });
        }
    }
    proposals
}

fn settle(readers: &Readers<'_>, proposal: &Proposal, decisions: &mut [Option<Decision>]) {
    let column = proposal.candidate.alias.column;
    if matches!(decisions[proposal.position], Some(Decision::Mapped { .. } | Decision::Ignored)) {
        return;
    }
    let name = &readers.vocabulary.spec(column).id;
    let taken = decisions.iter().any(|d| matches!(d, Some(Decision::Mapped { column: other, .. }) if *other == column));
    let decision = if let Some(objection) = &proposal.objection {
        Decision::Refused { reason: format!("not {name}: {objection}") }
    } else if taken {
        Decision::Refused { reason: format!("another column is {name} already") }
    } else {
        Decision::Mapped {
            column,
            hint: proposal.candidate.alias.hint.clone(),
            confidence: proposal.candidate.confidence,
            reason: proposal.candidate.reason.clone(),
        }
    };
    decisions[proposal.position] = Some(decision);
}

fn finish(readers: &Readers<'_>, headers: &[String], decisions: Vec<Option<Decision>>) -> Mapping {
    let mut mapping = Mapping::default();
    for (position, (header, decision)) in std::iter::zip(headers, decisions).enumerate() {
        let position = ColumnIndex(position as u16);
        let (column, status, confidence, reason) = match decision {
            Some(Decision::Mapped { column, hint, confidence, reason }) => {
                let spec = readers.vocabulary.spec(column);
                let hint = hint.or_else(|| currency_in(readers, spec.kind, header));
                mapping.columns.push(Mapped { column, position, header: header.clone(), hint, borrowed: false });
                (Some(spec.id.clone()), "mapped", confidence, reason)
            }
            Some(Decision::Ignored) => (None, "ignored", 1.0, "stated by the user".to_owned()),
            Some(Decision::Refused { reason }) => (None, "unmapped", 0.0, reason),
            None if header.is_empty() => (None, "ignored", 1.0, "no header".to_owned()),
            None => (None, "unmapped", 0.0, "no known header".to_owned()),
        };
        mapping.notes.push(MappingNote {
            header: header.clone(),
            position: position.to_string(),
            column,
            status,
            confidence,
            reason,
        });
    }
    borrow(readers, &mut mapping);
    mapping
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
        mapping.columns.push(Mapped { column, borrowed: true, ..lender });
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
