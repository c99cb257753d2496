//! The facts behind findings as they stand in a field: each distinct value of a column is put
//! in words once, up to the number of the row.

use crate::model::{Fact, Report, Supplier};
use crate::report::csv::field::put_doubled;
use crate::report::escape::is_harmless;

/// Columns with more distinct values are put in words row by row.
const MOST_CODES: usize = 1 << 13;

/// How the words of a fact can stand in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Manner {
    /// As they are.
    Bare,
    /// The field has to stand in quotation marks.
    Quoted,
    /// Something in them may have to be changed, which the whole field decides.
    Hostile,
}

/// The words of a fact up to the number of a row, and whether that of the supplier follows.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words<'w> {
    pub(super) bytes: &'w [u8],
    pub(super) manner: Manner,
    pub(super) before_row: bool,
}

/// The words of a fact for every value it can have.
#[derive(Debug, Default)]
struct Known {
    bytes: Vec<u8>,
    /// Where the words of each value end, and how they can stand.
    ends: Vec<(u32, Manner, bool)>,
}

/// The words of the facts of a sheet.
#[derive(Debug, Default)]
pub(super) struct FactWords {
    cells: Vec<Option<Known>>,
    derived: Vec<Option<Known>>,
}

impl FactWords {
    /// Puts in words what a fact can say, unless that is done or is too much.
    pub(super) fn learn<'a>(&mut self, report: &'a Report, sheet: usize, fact: Fact<'a>) {
        let (list, place) = match fact {
            Fact::Cell(column) => (&mut self.cells, usize::from(column.id.0)),
            Fact::Derived(place, _) => (&mut self.derived, place),
        };
        if list.len() <= place {
            list.resize_with(place + 1, || None);
        }
        if list[place].is_some() || fact.codes() > MOST_CODES || !fact.is_told_by_code() {
            return;
        }
        let anybody = Supplier { report, sheet, row: 0 };
        let mut known = Known::default();
        for code in 0..fact.codes() as u32 {
            let (manner, before_row) = put(anybody, fact, code, &mut known.bytes);
            known.ends.push((known.bytes.len() as u32, manner, before_row));
        }
        list[place] = Some(known);
    }

    /// The words of a fact, if they are known.
    pub(super) fn of(&self, fact: Fact<'_>, code: u32) -> Option<Words<'_>> {
        let known = match fact {
            Fact::Cell(column) => self.cells.get(usize::from(column.id.0)),
            Fact::Derived(place, _) => self.derived.get(place),
        };
        let known = known?.as_ref()?;
        let begin = (code as usize).checked_sub(1).map_or(0, |before| known.ends[before].0 as usize);
        let (end, manner, before_row) = known.ends[code as usize];
        Some(Words { bytes: &known.bytes[begin..end as usize], manner, before_row })
    }
}

/// Writes the words of a fact; says how they can stand, and whether the number of the row of
/// the supplier follows.
pub(super) fn put<'a>(supplier: Supplier<'a>, fact: Fact<'a>, code: u32, out: &mut Vec<u8>) -> (Manner, bool) {
    let (mut words, row) = supplier.evidence_of(fact, code).up_to_row();
    let before_row = row.is_some() && fact.is_of_the_row(code);
    if let Some(row) = row.filter(|_| !before_row) {
        words.push_str(&row.0.to_string());
        words.push(')');
    }
    (put_words(&words, out), before_row)
}

/// Writes words; says how they can stand.
pub(super) fn put_words(words: &str, out: &mut Vec<u8>) -> Manner {
    put_doubled(words.as_bytes(), out);
    if !words.chars().all(is_harmless) {
        Manner::Hostile
    } else if words.contains([',', '"']) {
        Manner::Quoted
    } else {
        Manner::Bare
    }
}
