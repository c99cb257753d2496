//! What is to be said about a sheet that has been read: nothing is passed over in
//! silence.

use rayon::prelude::*;

use super::doubtful_ids::{self, Doubt};
use super::refusal;
use super::rows::{Hidden, RowJudge, Rows};
use super::source::{Remark, SheetLayout};
use super::table::{Head, Mapping};
use crate::model::{
    Cells, Column, ColumnType, Datum, Gap, GapKind, Location, Problem, ProblemKind, RowNumber, Sheet, Vocabulary,
};
use crate::reference::Countries;

/// How many different unreadable texts of a column are listed one by one.
const LISTED: usize = 50;

/// Gathers what is to be said about a sheet.
pub(super) struct Remarks<'a> {
    sheet: &'a Sheet,
    vocabulary: &'a Vocabulary,
    countries: &'a Countries,
    pub(super) problems: Vec<Problem>,
}

impl<'a> Remarks<'a> {
    pub(super) fn new(sheet: &'a Sheet, vocabulary: &'a Vocabulary, countries: &'a Countries) -> Self {
        Self { sheet, vocabulary, countries, problems: Vec::new() }
    }

    fn push(&mut self, kind: ProblemKind, message: String, row: Option<RowNumber>, count: usize) {
        self.push_rows(kind, message, row, count, Vec::new());
    }

    fn push_kind(&mut self, kind: ProblemKind, message: String, rows: &Rows) {
        self.push_rows(kind, message, rows.listed.first().copied(), rows.count, rows.listed.clone());
    }

    fn push_rows(
        &mut self,
        kind: ProblemKind,
        message: String,
        row: Option<RowNumber>,
        count: usize,
        rows: Vec<RowNumber>,
    ) {
        let location = Location { origin: self.sheet.origin.clone(), row, column: None };
        self.problems.push(Problem { kind, message, location, column: None, value: None, count, rows });
    }

    /// Says how the file was read, where that was a decision.
    pub(super) fn reading(&mut self, said: &[Remark], damaged: usize) {
        for remark in said {
            let location = Location { origin: self.sheet.origin.clone(), row: remark.row, column: remark.column };
            let (message, value) = (remark.message.clone(), remark.value.clone());
            let kind = ProblemKind::Reading;
            self.problems.push(Problem {
                kind,
                message,
                location,
                column: None,
                value,
                count: remark.count,
                rows: Vec::new(),
            });
        }
        if damaged > 0 {
            let message = "text that is not valid UTF-8; save the file as UTF-8".to_owned();
            self.push(ProblemKind::Reading, message, None, damaged);
        }
    }

    /// Says what the header was made of and what stands above it.
    pub(super) fn head(&mut self, head: &Head, mapping: &Mapping) {
        if head.joined {
            let message = "several rows were read as one header; `thbscreen columns` shows it".to_owned();
            self.push(ProblemKind::Reading, message, Some(RowNumber(head.row)), 1);
        }
        if let Some((first, text)) = head.above.first() {
            let rows = head.above.iter().map(|(row, _)| *row).collect();
            let message = "above the header, not read".to_owned();
            self.push_rows(ProblemKind::Reading, message, Some(*first), head.above.len(), rows);
            self.problems.last_mut().into_iter().for_each(|problem| problem.value = Some(text.clone()));
        }
        for (column, header, reason) in &mapping.disputed {
            let origin = self.sheet.origin.clone();
            let location = Location { origin, row: Some(RowNumber(head.row)), column: Some(*column) };
            let message = format!("this column is not used: {reason}; correct it, or state it with --map");
            let value = Some(header.clone());
            let kind = ProblemKind::Column;
            self.problems.push(Problem { kind, message, location, column: None, value, count: 1, rows: Vec::new() });
        }
        if !mapping.has(self.vocabulary.known("name")) {
            let message = "no column with the suppliers' names was recognised: `thbscreen check` refuses this table \
                           until --map says which it is"
                .to_owned();
            self.push(ProblemKind::Column, message, None, 1);
        } else if !mapping.clear {
            let names = mapping.notes.iter().find(|note| note.column.as_deref() == Some("name"));
            let header = names.map(|note| note.header.as_str()).unwrap_or_default();
            let message = format!(
                "only the header `{header}` says that these are suppliers, and it may mean something else: check with \
                 `thbscreen columns`; --map \"{header}=name\" confirms it"
            );
            self.push(ProblemKind::Column, message, None, 1);
        }
    }

    /// Says what is hidden in the sheet, and whether it was read.
    pub(super) fn hidden(&mut self, judge: &RowJudge<'_>, layout: &SheetLayout, head: &Head, hidden: Hidden) {
        if judge.shown_hidden.count > 0 {
            let cause =
                if layout.filtered { "hidden rows (a filter is on) were read" } else { "hidden rows were read" };
            self.push_kind(
                ProblemKind::Hidden,
                format!("{cause}; --hidden exclude leaves them out"),
                &judge.shown_hidden,
            );
        }
        let columns =
            layout.hidden_columns.iter().flat_map(Clone::clone).filter(|c| usize::from(*c) < head.cells.len());
        let names: Vec<String> = columns.map(|column| refusal::column_name(head, column)).collect();
        if !names.is_empty() {
            let message = match hidden {
                Hidden::Include => {
                    format!("hidden columns were read; --hidden exclude leaves them out: {}", names.join(", "))
                }
                Hidden::Exclude => format!("hidden columns were not read: {}", names.join(", ")),
            };
            self.push(ProblemKind::Hidden, message, None, names.len());
        }
    }

    /// Says which rows are wider or narrower than the header.
    pub(super) fn widths(&mut self, judge: &RowJudge<'_>) {
        let width = judge.width;
        if judge.wider.count > 0 {
            let message = format!("rows with cells beyond the {width} columns of the header; those were not read");
            self.push_kind(ProblemKind::RowWidth, message, &judge.wider);
        }
        if judge.narrower.count > 0 && self.sheet.origin.sheet.is_none() {
            let message =
                format!("rows with fewer cells than the {width} of the header; the missing ones count as blank");
            self.push_kind(ProblemKind::RowWidth, message, &judge.narrower);
        }
    }

    /// Says which rows were not taken for suppliers, and why.
    pub(super) fn skipped(&mut self, judge: &RowJudge<'_>) {
        for (message, rows) in judge.skipped() {
            self.push_kind(ProblemKind::SkippedRow, message, rows);
        }
    }

    /// Says which identifiers may have lost digits in a spreadsheet.
    pub(super) fn identifiers(&mut self) {
        let ids = self.sheet.columns().filter(|column| self.vocabulary.spec(column.id).kind == ColumnType::Id);
        let ids: Vec<&Column> = ids.collect();
        let doubts: Vec<Vec<Doubt>> = ids.par_iter().map(|column| doubtful_ids::doubts(column).collect()).collect();
        for (column, doubts) in std::iter::zip(ids, doubts) {
            for doubt in doubts {
                let name = self.vocabulary.spec(column.id).id.clone();
                let first = doubt.rows[0];
                self.problems.push(Problem {
                    kind: ProblemKind::DoubtfulId,
                    message: format!("{name}: {}; format the column as text and export again", doubt.what),
                    location: self.sheet.location(Some(column.id), first),
                    column: Some(name),
                    value: Some(column.raw(column.codes.get(first)).to_owned()),
                    count: doubt.rows.len(),
                    rows: doubt.rows.iter().map(|row| self.sheet.rows[*row]).collect(),
                });
            }
        }
    }

    /// Says which rows name nobody.
    pub(super) fn nameless(&mut self) {
        let names = self.sheet.column(self.vocabulary.known("name"));
        let is_gap = |row: &usize| names.is_none_or(|names| names.is_gap(names.codes.get(*row)));
        let mut gaps = (0..self.sheet.len()).filter(is_gap);
        if let Some(first) = gaps.next() {
            let message = "rows without a supplier's name; they are kept".to_owned();
            self.push(ProblemKind::NamelessRow, message, Some(self.sheet.rows[first]), 1 + gaps.count());
        }
    }

    /// Lists the different unreadable texts of each column, each with its first cell.
    pub(super) fn unreadable(&mut self, columns: &[&Column]) {
        let found: Vec<Vec<Problem>> = columns.par_iter().map(|column| self.unreadable_in(column)).collect();
        self.problems.extend(found.into_iter().flatten());
    }

    fn unreadable_in(&self, column: &Column) -> Vec<Problem> {
        let unread = unread(column);
        let spec = self.vocabulary.spec(column.id);
        let problem = |Unread { code, note, count, first }: &Unread<'_>| {
            let text = column.raw(*code);
            let near = (spec.kind == ColumnType::Country).then(|| self.countries.nearest(text));
            let near = near.flatten().map(|near| format!("; did you mean {near}?")).unwrap_or_default();
            Problem {
                kind: ProblemKind::UnreadableCell,
                message: format!("{}: {note}{near}", spec.id),
                location: self.sheet.location(Some(column.id), *first),
                column: Some(spec.id.clone()),
                value: Some(text.to_owned()),
                count: *count,
                rows: Vec::new(),
            }
        };
        let mut problems: Vec<Problem> = unread.iter().take(LISTED).map(problem).collect();
        if let Some(more) = unread.get(LISTED..).filter(|more| !more.is_empty()) {
            let message = format!("further cells of {} that cannot be read", spec.id);
            let location = Location { origin: self.sheet.origin.clone(), row: None, column: None };
            let count = more.iter().map(|unread| unread.count).sum();
            let kind = ProblemKind::UnreadableCell;
            problems.push(Problem { kind, message, location, column: None, value: None, count, rows: Vec::new() });
        }
        problems
    }
}

/// A text that cannot be read, how often it occurs, and in which row first.
struct Unread<'c> {
    code: u32,
    note: &'c str,
    count: usize,
    first: usize,
}

/// The texts of a column that cannot be read. Those that only rows had which turned out to
/// be none are left out.
fn unread(column: &Column) -> Vec<Unread<'_>> {
    let Cells::Typed(cells) = &column.cells else { return Vec::new() };
    let noted = (0..).zip(cells).filter_map(|(code, cell)| Some((code, unread_note(cell)?)));
    let mut unread: Vec<Unread<'_>> = noted.map(|(code, note)| Unread { code, note, count: 0, first: 0 }).collect();
    if unread.is_empty() {
        return unread;
    }
    let mut places = vec![usize::MAX; cells.len()];
    unread.iter().enumerate().for_each(|(place, unread)| places[unread.code as usize] = place);
    for (row, code) in column.codes.iter().enumerate() {
        if let Some(unread) = unread.get_mut(places[code as usize]) {
            if unread.count == 0 {
                unread.first = row;
            }
            unread.count += 1;
        }
    }
    unread.retain(|unread| unread.count > 0);
    unread
}

fn unread_note(cell: &Result<Datum, Gap>) -> Option<&str> {
    match cell {
        Err(gap) if gap.kind == GapKind::Unreadable => Some(gap.note.as_deref().unwrap_or("unreadable")),
        Ok(Datum::List(items)) if items.partial => Some("a list with a part that cannot be read"),
        _ => None,
    }
}
