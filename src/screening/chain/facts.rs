//! The columns `chain.*` that follow from who stands where.

use std::ops::Range;
use std::sync::Arc;

use hashbrown::HashMap;

use super::graph::NONE;
use crate::model::{ColumnId, Datum, DerivedColumn, DerivedEntry, DerivedFrom, Gap, GapKind, Narrow, Severity};

/// What a row of such a column says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Fact {
    Number(u32),
    /// So many, or more.
    AtLeast(u32),
    /// So many, with what else is to be seen; the number of a note.
    NumberNoted(u32, u32),
    Answer(bool),
    /// Yes, with what else is to be seen; the number of a note.
    Noted(u32),
    /// A severity, or none.
    Worst(Option<Severity>),
    Gap(Why),
}

/// Why nothing can be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Why {
    /// The lists do not say it at all.
    Absent,
    /// A cell was left open.
    Blank,
    /// The chain runs in a circle.
    Circle,
    /// What stands above is not known.
    Above,
    /// Those below have answered nothing.
    Silent,
    /// Whether the bidder relies on one of them was left open.
    Reliance,
}

impl Fact {
    /// A number that may not be known for a circle.
    pub(super) fn number(number: u32) -> Self {
        if number == NONE { Self::Gap(Why::Circle) } else { Self::Number(number) }
    }

    fn cell(self) -> Result<Datum, Gap> {
        let number = |number: u32| Ok(Datum::Number(f64::from(number)));
        match self {
            Self::Number(count) | Self::AtLeast(count) | Self::NumberNoted(count, _) => number(count),
            Self::Answer(answer) => Ok(Datum::Answer(answer)),
            Self::Noted(_) => Ok(Datum::Answer(true)),
            Self::Worst(worst) => Ok(Datum::text(worst.map_or("none", Severity::word))),
            Self::Gap(Why::Absent) => Err(Gap::ABSENT),
            Self::Gap(Why::Blank | Why::Silent | Why::Reliance) => Err(Gap::of(GapKind::Blank)),
            Self::Gap(Why::Circle) => Err(Gap::unreadable("the chain runs in a circle")),
            Self::Gap(Why::Above) => Err(Gap::unreadable("who stands above is not known")),
        }
    }
}

/// A column on its way: what it says, and what would settle it where it says nothing.
pub(super) struct Facts<'a> {
    pub(super) name: &'static str,
    /// The columns of the list that evidence shows beside it.
    pub(super) from: &'a [ColumnId],
    /// What would have to be known.
    pub(super) needs: &'static [&'static str],
    /// The notes that facts refer to.
    pub(super) notes: &'a [String],
}

impl Facts<'_> {
    /// The column with the facts of these rows.
    pub(super) fn column(&self, rows: Range<usize>, fact: &dyn Fn(usize) -> Fact) -> DerivedColumn {
        let mut entries: Vec<DerivedEntry> = Vec::new();
        let mut known: HashMap<Fact, u32> = HashMap::new();
        let mut last = None;
        // Zeros that nobody writes take no memory: columns that say the same of all are many.
        let mut codes = Narrow::noughts(rows.len());
        for (place, row) in rows.enumerate() {
            let fact = fact(row);
            let number = match last {
                // Neighbours often say the same.
                Some((last, number)) if last == fact => number,
                _ => *known.entry(fact).or_insert_with(|| {
                    entries.push(self.entry(fact));
                    (entries.len() - 1) as u32
                }),
            };
            last = Some((fact, number));
            if number != 0 {
                codes.set(place, number);
            }
        }
        let keys = self.from.iter().map(|id| DerivedFrom { columns: vec![*id], all: false }).collect();
        DerivedColumn {
            name: Arc::from(self.name),
            keys,
            source: None,
            codes: Arc::new(codes),
            entries,
            is_listing: false,
        }
    }

    fn entry(&self, fact: Fact) -> DerivedEntry {
        let cell = fact.cell();
        let is_gap = cell.is_err();
        let needs = match fact {
            Fact::Gap(Why::Silent) => &["the answers of its subcontractors"],
            Fact::Gap(Why::Reliance) => &["relied_on_for_qualification"],
            _ => self.needs,
        };
        let needs = needs.iter().filter(|_| is_gap).map(|name| (*name).to_owned()).collect();
        let note = match fact {
            Fact::Noted(note) | Fact::NumberNoted(_, note) => Some(self.notes[note as usize].as_str().into()),
            Fact::AtLeast(_) => Some("or more".into()),
            _ => None,
        };
        DerivedEntry { needs, note, ..DerivedEntry::of(cell) }
    }
}

/// So many suppliers or bids are named in a note.
pub(super) const NAMED: usize = 8;

/// The first of some names, and how many more there are.
pub(super) fn listed(names: &[String], most: usize) -> String {
    let left_out = names.len().saturating_sub(most);
    let shown = names[..names.len() - left_out].join("; ");
    if left_out == 0 { shown } else { format!("{shown} and {left_out} more") }
}

/// Notes, each once.
#[derive(Default)]
pub(super) struct Notes {
    pub(super) all: Vec<String>,
    known: HashMap<String, u32>,
}

impl Notes {
    /// The number of a note.
    pub(super) fn number(&mut self, note: String) -> u32 {
        if let Some(known) = self.known.get(&note) {
            return *known;
        }
        self.all.push(note.clone());
        let number = (self.all.len() - 1) as u32;
        self.known.insert(note, number);
        number
    }
}
