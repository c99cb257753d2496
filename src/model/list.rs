//! The supplier list: sheets of columns. Each distinct text of a column is kept and
//! read once; a row is a number per column. A million suppliers with thirty columns
//! fit into a few hundred megabytes this way.

use std::sync::Arc;

use super::answered::Answers;
use super::aside::Aside;
use super::decimal::DecimalSign;
use super::gap::{Gap, GapKind};
use super::joined::JoinedRows;
use super::location::{ColumnIndex, Location, Origin, RowNumber};
use super::narrow::Narrow;
use super::text::tidy;
use super::value::{Cell, Datum, Value};
use super::verdict::Kind;
use super::vocabulary::ColumnId;

/// Many short texts in one allocation.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    joined: String,
    /// Where each ends: the lower half of the place.
    ends: Vec<u32>,
    /// From which text on the upper half is one more. Four gigabytes of one column are
    /// rare, and eight bytes for each text are not spent on them.
    turns: Vec<u32>,
}

impl Texts {
    /// How many texts there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// A text.
    #[inline]
    pub fn get(&self, index: u32) -> &str {
        let start = if index == 0 { 0 } else { self.end(index - 1) };
        &self.joined[start..self.end(index)]
    }

    #[inline]
    fn end(&self, index: u32) -> usize {
        let lower = self.ends[index as usize] as usize;
        if self.turns.is_empty() { lower } else { self.end_far_off(index, lower) }
    }

    #[cold]
    fn end_far_off(&self, index: u32, lower: usize) -> usize {
        let upper = self.turns.partition_point(|from| *from <= index) as u64;
        (upper << 32) as usize | lower
    }

    /// Adds a text and returns its index.
    pub fn push(&mut self, text: &str) -> u32 {
        self.joined.push_str(text);
        let (index, end) = (self.ends.len() as u32, self.joined.len() as u64);
        let turns = (end >> 32) as usize - self.turns.len();
        self.turns.extend(std::iter::repeat_n(index, turns));
        self.ends.push(end as u32);
        index
    }

    /// Makes room for more texts, which are like those of the rows so far. Without the room
    /// they grow as they must.
    pub fn make_room(&mut self, so_far: usize, more: usize) {
        let bytes = self.joined.len() as u128 * more as u128 / so_far.max(1) as u128;
        let _ = self.joined.try_reserve_exact(usize::try_from(bytes).unwrap_or(usize::MAX));
        let _ = self.ends.try_reserve_exact(more);
    }

    /// How long they are together, in bytes.
    pub fn text_bytes(&self) -> usize {
        self.joined.len()
    }

    /// How much memory they take, in bytes.
    pub fn bytes(&self) -> usize {
        self.joined.len() + self.ends.len() * size_of::<u32>()
    }

    /// Frees what was reserved and not used.
    pub fn shrink(&mut self) {
        self.joined.shrink_to_fit();
        self.ends.shrink_to_fit();
    }
}

/// What the distinct texts of a column mean.
#[derive(Clone, Debug)]
pub enum Cells {
    /// Text columns: each text itself, unless it stands for a gap.
    Text(Vec<Option<GapKind>>),
    /// All other columns.
    Typed(Vec<Result<Datum, Gap>>),
}

/// A canonical column of a sheet.
#[derive(Clone, Debug)]
pub struct Column {
    /// Which column it is.
    pub id: ColumnId,
    /// Where it stands in the file.
    pub position: ColumnIndex,
    /// Its header there.
    pub header: Box<str>,
    /// For each row, the index of its text.
    pub codes: Narrow,
    /// The distinct texts.
    pub texts: Texts,
    /// A classification or a currency that the header states.
    pub hint: Option<Box<str>>,
    /// Whether each text is led by its companion's (currency, classification) and a
    /// separator.
    pub has_companion: bool,
    /// What they mean.
    pub cells: Cells,
}

impl Column {
    /// Parts a text from the companion in front of it.
    pub const COMPANION_END: char = '\u{1f}';

    /// The text as it stands in the file.
    pub fn raw(&self, code: u32) -> &str {
        let text = self.texts.get(code);
        if !self.has_companion {
            return text;
        }
        Self::parted(text).1
    }

    /// A text, parted from that of its companion in front of it.
    pub fn parted(text: &str) -> (Option<&str>, &str) {
        match memchr::memchr(Self::COMPANION_END as u8, text.as_bytes()) {
            Some(end) => (Some(&text[..end]), &text[end + 1..]),
            None => (None, text),
        }
    }

    /// What a text means.
    pub fn meaning(&self, code: u32) -> Cell<'_> {
        match &self.cells {
            Cells::Text(gaps) => match gaps[code as usize] {
                Some(kind) => Cell::Gap(Gap::plain(kind)),
                None => Cell::Value(Value::Text(tidy(self.raw(code)))),
            },
            Cells::Typed(cells) => match &cells[code as usize] {
                Ok(datum) => Cell::Value(datum.as_value()),
                Err(gap) => Cell::Gap(gap),
            },
        }
    }

    /// Whether a text is a gap.
    pub fn is_gap(&self, code: u32) -> bool {
        match &self.cells {
            Cells::Text(gaps) => gaps[code as usize].is_some(),
            Cells::Typed(cells) => cells[code as usize].is_err(),
        }
    }

    /// What the cell of a row means.
    pub fn cell(&self, row: usize) -> Cell<'_> {
        self.meaning(self.codes.get(row))
    }

    /// Adds a text that no cell holds, with what it means, and returns its number.
    pub fn add(&mut self, text: &str, cell: Result<Datum, Gap>) -> u32 {
        if matches!(self.cells, Cells::Text(_)) && !matches!(cell, Ok(Datum::Text(_))) {
            self.cells = Cells::Typed((0..self.texts.len() as u32).map(|code| self.meaning(code).to_owned()).collect());
        }
        match &mut self.cells {
            Cells::Text(gaps) => gaps.push(None),
            Cells::Typed(cells) => cells.push(cell),
        }
        self.texts.push(text)
    }
}

/// A value that was not written in the list but follows from it: the row of a
/// reference table, or a number from the subcontractor chain.
#[derive(Clone, Debug)]
pub struct DerivedEntry {
    /// The value, or why there is none.
    pub cell: Result<Datum, Gap>,
    /// What would have to be known to have a value, when there is none.
    pub needs: Vec<String>,
    /// The rows of the reference file that the value comes from.
    pub rows: Vec<RowNumber>,
    /// What else a reader should see beside the value: which good matched, who names
    /// the sector, which edition.
    pub note: Option<Box<str>>,
    /// The reference file, where it is another than that of the column.
    pub source: Option<Arc<str>>,
    /// What tells whether the value is still about the same: for a possible match with a
    /// watch-list the entry that is meant, whatever its edition and however near it came.
    pub identity: Option<Box<str>>,
}

impl DerivedEntry {
    /// An entry of which nothing more is to be said.
    pub fn of(cell: Result<Datum, Gap>) -> Self {
        Self { cell, needs: Vec::new(), rows: Vec::new(), note: None, source: None, identity: None }
    }
}

/// The columns that one key of a derived column was taken from.
#[derive(Clone, Debug)]
pub struct DerivedFrom {
    /// The columns, in the order in which they were looked at.
    pub columns: Vec<ColumnId>,
    /// Whether all of them count, or the first that is not a gap.
    pub all: bool,
}

/// A column that was not written in the list but follows from it.
#[derive(Clone, Debug)]
pub struct DerivedColumn {
    /// The name rules use: `tip.tier`, `chain.subcontractors`.
    pub name: Arc<str>,
    /// What it was derived from: evidence shows those cells too.
    pub keys: Vec<DerivedFrom>,
    /// The reference file, for joined columns.
    pub source: Option<Arc<str>>,
    /// For each row, the index of its entry.
    pub codes: Arc<Narrow>,
    /// The distinct entries.
    pub entries: Vec<DerivedEntry>,
    /// Whether it says who somebody may be: then a decision about it names what it was
    /// decided on.
    pub is_listing: bool,
}

impl DerivedColumn {
    /// The entry of a row.
    pub fn entry(&self, row: usize) -> &DerivedEntry {
        &self.entries[self.codes.get(row) as usize]
    }

    /// The reference file an entry comes from, if it comes from one.
    pub(super) fn source_of(&self, code: u32) -> Option<&Arc<str>> {
        self.entries[code as usize].source.as_ref().or(self.source.as_ref())
    }

    /// The kind of findings further down that it tells of, if it does.
    pub(super) fn kind_below(&self) -> Option<Kind> {
        self.name.strip_prefix("chain.inherited_")?.parse().ok()
    }

    /// What an entry means.
    pub fn meaning(&self, code: u32) -> Cell<'_> {
        match &self.entries[code as usize].cell {
            Ok(datum) => Cell::Value(datum.as_value()),
            Err(gap) => Cell::Gap(gap),
        }
    }
}

/// The suppliers of one sheet.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// File and sheet.
    pub origin: Origin,
    /// The row of the header.
    pub header_row: RowNumber,
    /// The sign of decimals that usually goes with how the file is written.
    pub decimal: Option<DecimalSign>,
    /// The row of each supplier, the first where several were joined.
    pub rows: Vec<RowNumber>,
    /// The rows that hold something and are no suppliers, in their order.
    pub asides: Vec<(RowNumber, Aside)>,
    /// Up to which column its rows hold anything, counted from 1; beyond the header, if
    /// something stands there.
    pub width: usize,
    pub(super) columns: Vec<Option<Column>>,
    pub(super) joined: JoinedRows,
    pub(super) answers: Answers,
}

impl Sheet {
    /// A sheet of rows with columns, whose places in the vocabulary are their ids.
    pub fn new(origin: Origin, header_row: RowNumber, rows: Vec<RowNumber>, columns: Vec<Column>) -> Self {
        let width = columns.iter().map(|c| usize::from(c.id.0) + 1).max().unwrap_or(0);
        let mut by_id: Vec<Option<Column>> = (0..width).map(|_| None).collect();
        for column in columns {
            let place = usize::from(column.id.0);
            by_id[place] = Some(column);
        }
        let (joined, answers) = (JoinedRows::new(), Answers::default());
        Self { origin, header_row, decimal: None, rows, asides: Vec::new(), width: 0, columns: by_id, joined, answers }
    }

    /// How many suppliers it holds.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The last row of which anything is kept: a supplier's, or one that is none.
    pub fn last_row(&self) -> RowNumber {
        let also = self.joined.values().filter_map(|joined| joined.also.last());
        let last = self.rows.last().into_iter().chain(also).chain(self.asides.last().map(|(row, _)| row));
        last.copied().max().unwrap_or(self.header_row)
    }

    /// A column, if the sheet has it.
    pub fn column(&self, id: ColumnId) -> Option<&Column> {
        self.columns.get(usize::from(id.0)).and_then(Option::as_ref)
    }

    /// Every column the sheet has.
    pub fn columns(&self) -> impl Iterator<Item = &Column> {
        self.columns.iter().flatten()
    }

    /// The cell of a row, absent when there is no such column.
    pub fn cell(&self, id: ColumnId, row: usize) -> Cell<'_> {
        self.column(id).map_or(Cell::Gap(Gap::plain(GapKind::Absent)), |column| column.cell(row))
    }

    /// The text of a cell, if it holds one.
    pub fn text(&self, id: ColumnId, row: usize) -> Option<&str> {
        match self.cell(id, row) {
            Cell::Value(Value::Text(text)) => Some(text),
            _ => None,
        }
    }

    /// The place of a cell: in the file, or in the letter in which it was answered.
    pub fn location(&self, id: Option<ColumnId>, row: usize) -> Location {
        if let Some((origin, row)) = id.and_then(|id| self.answers.cells.get(&(id, row))) {
            return Location { origin: origin.clone(), row: Some(*row), column: None };
        }
        let in_file = id.filter(|id| !self.answers.added.contains(id)).and_then(|id| self.column(id));
        Location {
            origin: self.origin.clone(),
            row: Some(self.row_of(id, row)),
            column: in_file.map(|column| column.position),
        }
    }
}

/// All suppliers of a run.
#[derive(Clone, Debug, Default)]
pub struct SupplierList {
    /// The sheets, in the order in which they were given.
    pub sheets: Vec<Sheet>,
}

impl SupplierList {
    /// Takes out columns, as if the lists did not have them.
    pub fn forget(&mut self, columns: &[ColumnId]) {
        for sheet in &mut self.sheets {
            for column in columns {
                if let Some(column) = sheet.columns.get_mut(usize::from(column.0)) {
                    *column = None;
                }
            }
        }
    }

    /// How many suppliers there are.
    pub fn len(&self) -> usize {
        self.sheets.iter().map(Sheet::len).sum()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}
