//! Which rows below the head are suppliers. Rows that are not are never passed over in
//! silence: each is named with the reason.

use super::batch::Record;
use super::source::{SheetInfo, SheetLayout};
use super::table::{Head, Mapping, RowsOf};
use super::values::Readers;
use crate::model::{Aside, ColumnType, RowNumber, Vocabulary, tidy};

/// How many rows a remark lists by number; beyond that it counts.
const LISTED: usize = 10_000;

/// A text longer than this in the column of names is no name.
const LONGEST_NAME: usize = 200;

/// What to do with rows that have more cells than the header.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ragged {
    /// Leave them out and name them: their cells may stand in the wrong columns.
    #[default]
    Skip,
    /// Read them as far as the header goes.
    Keep,
}

/// What to do with hidden rows and columns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Hidden {
    /// Read them, and say so.
    #[default]
    Include,
    /// Leave them out, and say so.
    Exclude,
}

/// What is said about rows below the header that are no suppliers, in the order of the
/// reasons.
const SAID: [(Aside, &str); 6] = [
    (Aside::Hidden, "hidden rows were not read"),
    (
        Aside::Shifted,
        "rows with more cells than the header, so that cells stand in the wrong columns: not read; quote the cell \
         that holds the delimiter, or read them as they are with --ragged keep",
    ),
    (Aside::HeaderAgain, "rows that repeat the header are no suppliers"),
    (Aside::OtherRole, "rows of parties in other roles are no suppliers"),
    (Aside::Total, "rows of totals are no suppliers"),
    (Aside::Note, "headings and notes between, below or beside the rows are no suppliers"),
];

/// Rows of one kind: how many, and which.
#[derive(Clone, Debug, Default)]
pub(super) struct Rows {
    pub(super) count: usize,
    pub(super) listed: Vec<RowNumber>,
}

impl Rows {
    fn add(&mut self, row: RowNumber) {
        self.count += 1;
        if self.listed.len() < LISTED {
            self.listed.push(row);
        }
    }
}

/// Tells suppliers from other rows.
pub(super) struct RowJudge<'a> {
    vocabulary: &'a Vocabulary,
    layout: &'a SheetLayout,
    hidden: Hidden,
    ragged: Ragged,
    cells_may_shift: bool,
    /// The last row above the head that holds something.
    last_above: u32,
    header_row: u32,
    last_of_head: u32,
    pub(super) width: usize,
    header: Vec<String>,
    /// Where the name stands.
    name: Option<usize>,
    /// Where else a supplier is told by: numbers in registers.
    ids: Vec<usize>,
    /// Where a row of totals has nothing.
    words: Vec<usize>,
    /// Where a question is answered: who answers is a supplier, though unnamed.
    answers: Vec<usize>,
    rows_of: Option<(usize, RowsOf)>,
    skipped: [Rows; SAID.len()],
    /// Every row that is none, with the reason.
    asides: Vec<(RowNumber, Aside)>,
    /// Up to which column any row holds something.
    pub(super) widest: usize,
    /// Rows that go beyond the header and were read all the same.
    pub(super) wider: Rows,
    /// Rows that end before the header does.
    pub(super) narrower: Rows,
    /// Hidden rows that were read.
    pub(super) shown_hidden: Rows,
}

impl<'a> RowJudge<'a> {
    pub(super) fn new(
        readers: &Readers<'a>,
        head: &Head,
        mapping: &Mapping,
        info: &SheetInfo,
        layout: &'a SheetLayout,
        (hidden, ragged): (Hidden, Ragged),
    ) -> Self {
        let vocabulary = readers.vocabulary;
        let at = |kinds: &[ColumnType]| {
            let of_kind =
                mapping.columns.iter().filter(|m| !m.borrowed && kinds.contains(&vocabulary.spec(m.column).kind));
            of_kind.map(|mapped| usize::from(mapped.position.0)).collect::<Vec<_>>()
        };
        let name = vocabulary.known("name");
        let name = mapping.columns.iter().find(|m| m.column == name).map(|m| usize::from(m.position.0));
        let mut words = at(&[ColumnType::Id, ColumnType::Text, ColumnType::Country, ColumnType::Sector]);
        words.retain(|position| Some(*position) != name);
        Self {
            vocabulary,
            layout,
            hidden,
            ragged,
            cells_may_shift: info.cells_may_shift,
            last_above: head.above.last().map_or(0, |(row, _)| row.0),
            header_row: head.row,
            last_of_head: head.last,
            width: head.cells.len(),
            header: head.cells.iter().map(|cell| cell.shown.clone()).collect(),
            name,
            ids: at(&[ColumnType::Id]),
            words,
            answers: at(&[
                ColumnType::Answer,
                ColumnType::Choice,
                ColumnType::Date,
                ColumnType::Number,
                ColumnType::Percent,
                ColumnType::Money,
            ]),
            rows_of: mapping.rows_of.clone(),
            skipped: Default::default(),
            asides: Vec::new(),
            widest: head.cells.len(),
            wider: Rows::default(),
            narrower: Rows::default(),
            shown_hidden: Rows::default(),
        }
    }

    /// Whether a row is a supplier; keeps a note of those that are not.
    pub(super) fn takes(&mut self, number: RowNumber, row: Record<'_>) -> bool {
        if row.is_blank() {
            return false;
        }
        self.widen(row);
        if number.0 <= self.last_of_head {
            self.asides.extend(self.part_of_head(number).map(|part| (number, part)));
            return false;
        }
        if let Some(why) = self.objection(number, row) {
            self.set_aside(number, why);
            return false;
        }
        if row.len() < self.width {
            self.narrower.add(number);
        } else if row.len() > self.width && self.goes_beyond(row) {
            self.wider.add(number);
        }
        if !self.layout.hidden_rows.is_empty() && self.layout.hides_row(number) {
            self.shown_hidden.add(number);
        }
        true
    }

    /// Takes a row back that was taken last.
    pub(super) fn take_back(&mut self, number: RowNumber) {
        self.set_aside(number, Aside::Note);
    }

    fn set_aside(&mut self, number: RowNumber, why: Aside) {
        self.skipped[why as usize].add(number);
        self.asides.push((number, why));
    }

    /// What a row is that stands above the suppliers, unless it is the header itself.
    fn part_of_head(&self, number: RowNumber) -> Option<Aside> {
        match number.0 {
            row if row <= self.last_above => Some(Aside::Above),
            row if row == self.header_row => None,
            _ => Some(Aside::Head),
        }
    }

    fn widen(&mut self, row: Record<'_>) {
        let beyond = (self.widest..row.len()).rev().find(|place| !row[*place].trim_ascii().is_empty());
        self.widest = beyond.map_or(self.widest, |place| place + 1);
    }

    /// How much memory is kept of rows that are no suppliers, in bytes.
    pub(super) fn bytes(&self) -> usize {
        self.asides.len() * size_of::<(RowNumber, Aside)>()
    }

    /// Every row that is no supplier, with the reason, in order.
    pub(super) fn asides(&mut self) -> Vec<(RowNumber, Aside)> {
        // The last notes were found to be some at the end.
        self.asides.sort_by_key(|(number, _)| *number);
        std::mem::take(&mut self.asides)
    }

    /// The reasons that occurred, with their rows.
    pub(super) fn skipped(&self) -> impl Iterator<Item = (String, &Rows)> {
        let told = std::iter::zip(SAID, &self.skipped).filter(|(_, rows)| rows.count > 0);
        told.map(|((why, message), rows)| match &self.rows_of {
            Some((_, rows_of)) if why == Aside::OtherRole => (format!("{message}: not {}", rows_of.words()), rows),
            _ => (message.to_owned(), rows),
        })
    }

    /// Rows whose cells have shifted.
    pub(super) fn shifted(&self) -> usize {
        self.skipped[Aside::Shifted as usize].count.max(if self.cells_may_shift { self.wider.count } else { 0 })
    }

    fn objection(&self, number: RowNumber, row: Record<'_>) -> Option<Aside> {
        if self.hidden == Hidden::Exclude && self.layout.hides_row(number) {
            return Some(Aside::Hidden);
        }
        if self.cells_may_shift && self.ragged == Ragged::Skip && (self.goes_beyond(row) || self.is_wrapped(row)) {
            return Some(Aside::Shifted);
        }
        if self.is_header_again(row) {
            return Some(Aside::HeaderAgain);
        }
        if let Some((position, rows_of)) = &self.rows_of
            && !rows_of.holds(&text(row, *position))
        {
            return Some(Aside::OtherRole);
        }
        if self.is_total(row) {
            return Some(Aside::Total);
        }
        (self.is_heading(row) || self.stands_beside(row)).then_some(Aside::Note)
    }

    /// Whether all that a row holds stands beside the table.
    fn stands_beside(&self, row: Record<'_>) -> bool {
        row.iter().take(self.width).all(|cell| cell.trim_ascii().is_empty())
    }

    fn goes_beyond(&self, row: Record<'_>) -> bool {
        row.len() > self.width && row.iter().skip(self.width).any(|cell| !cell.trim_ascii().is_empty())
    }

    /// Whether a whole row was put in quotes, so that it became one cell.
    fn is_wrapped(&self, row: Record<'_>) -> bool {
        let parted = |mark: u8| memchr::memchr_iter(mark, &row[0]).count() + 1 >= self.width;
        row.len() == 1 && self.width > 2 && b",;\t|".iter().any(|mark| parted(*mark))
    }

    fn is_header_again(&self, row: Record<'_>) -> bool {
        let Some(probe) = self.name.or(self.ids.first().copied()) else { return false };
        let same = |column: usize| text(row, column) == self.header[column].as_str();
        self.header.get(probe).is_some_and(|header| row.get(probe).is_some_and(|cell| cell.len() == header.len()))
            && (0..self.width).all(same)
    }

    /// Whether a row adds up the others: it says so where the name stands, or first of
    /// all where no name does, and names neither place nor number.
    fn is_total(&self, row: Record<'_>) -> bool {
        let blank = |position: usize| row.get(position).is_none_or(|cell| cell.trim_ascii().is_empty());
        let name = self.name.filter(|name| !blank(*name));
        // Nearly every supplier has a number or a place; then there is nothing to look up.
        if name.is_some() && !self.words.iter().all(|position| blank(*position)) {
            return false;
        }
        let first = || (0..row.len()).find(|position| !blank(*position));
        let Some(told) = name.or_else(first) else { return false };
        let is_word = self.vocabulary.totals.get(&String::from_utf8_lossy(&row[told])).is_some();
        is_word && self.words.iter().all(|position| *position == told || blank(*position))
    }

    /// Whether a row holds one text alone, where neither name nor number stands.
    fn is_heading(&self, row: Record<'_>) -> bool {
        let Some(name) = self.name.filter(|_| self.width > 2) else { return false };
        let mut filled =
            row.iter().enumerate().filter(|(_, cell)| !cell.trim_ascii().is_empty()).map(|(place, _)| place);
        match (filled.next(), filled.next()) {
            (Some(place), None) if self.answers.contains(&place) => false,
            (Some(place), None) if self.ids.contains(&place) => is_sentence(&row[place]),
            (Some(place), None) => place != name || row[place].len() > LONGEST_NAME,
            _ => false,
        }
    }

    /// Whether the last row of a table is a note below it that stands where the names do.
    pub(super) fn is_note_below(&self, row: Record<'_>) -> bool {
        let Some(name) = self.name.filter(|_| self.width > 1) else { return false };
        let alone = row.iter().enumerate().all(|(place, cell)| (place == name) != cell.trim_ascii().is_empty());
        if !alone {
            return false;
        }
        let words = text(row, name);
        let first = words.split([':', ' ', '.']).next().unwrap_or_default();
        words.starts_with(['*', '©', '¹']) || self.vocabulary.notes.get(first).is_some()
    }
}

/// Whether a text is too wordy for a number in a register.
fn is_sentence(text: &[u8]) -> bool {
    memchr::memchr_iter(b' ', text.trim_ascii()).count() > 2
}

fn text(row: Record<'_>, column: usize) -> String {
    tidy(&String::from_utf8_lossy(row.get(column).unwrap_or_default())).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_stands_in_the_order_of_the_reasons() {
        assert!(SAID.iter().enumerate().all(|(place, (why, _))| *why as usize == place));
    }
}
