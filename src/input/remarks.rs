//! What is to be said about a sheet that has been read: nothing is passed over in
//! silence.

use super::source::Remark;
use crate::model::{Cells, Column, Datum, Gap, GapKind, Location, Problem, ProblemKind, RowNumber, Sheet, Vocabulary};

/// How many different unreadable texts of a column are listed one by one.
const LISTED: usize = 50;

/// Gathers what is to be said about a sheet.
pub(super) struct Remarks<'a> {
    sheet: &'a Sheet,
    vocabulary: &'a Vocabulary,
    pub(super) problems: Vec<Problem>,
}

/// Rows that are not as wide as the header.
#[derive(Default)]
pub(super) struct OddRows {
    pub(super) count: usize,
    pub(super) first: Option<RowNumber>,
}

impl<'a> Remarks<'a> {
    pub(super) fn new(sheet: &'a Sheet, vocabulary: &'a Vocabulary) -> Self {
        Self { sheet, vocabulary, problems: Vec::new() }
    }

    fn push(&mut self, kind: ProblemKind, message: String, row: Option<RowNumber>, count: usize) {
        let location = Location { origin: self.sheet.origin.clone(), row, column: None };
        self.problems.push(Problem { kind, message, location, column: None, value: None, count, rows: Vec::new() });
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

    /// Says which rows are wider or narrower than the header.
    pub(super) fn widths(&mut self, width: usize, wider: &OddRows, narrower: &OddRows) {
        if wider.count > 0 {
            let message =
                format!("rows with more cells than the {width} of the header; what stands beyond was not read");
            self.push(ProblemKind::RowWidth, message, wider.first, wider.count);
        }
        if narrower.count > 0 && self.sheet.origin.sheet.is_none() {
            let message =
                format!("rows with fewer cells than the {width} of the header; the missing ones count as blank");
            self.push(ProblemKind::RowWidth, message, narrower.first, narrower.count);
        }
    }

    /// Says which rows name nobody.
    pub(super) fn nameless(&mut self) {
        let name = self.vocabulary.known("name");
        let gaps: Vec<usize> = (0..self.sheet.len()).filter(|row| self.sheet.text(name, *row).is_none()).collect();
        if let Some(first) = gaps.first() {
            let message = "rows without a supplier's name; they are kept".to_owned();
            self.push(ProblemKind::NamelessRow, message, Some(self.sheet.rows[*first]), gaps.len());
        }
    }

    /// Lists the different unreadable texts of a column, each with its first cell.
    pub(super) fn unreadable(&mut self, column: &Column) {
        let Cells::Typed(cells) = &column.cells else { return };
        let notes: Vec<Option<&str>> = cells.iter().map(unread_note).collect();
        if notes.iter().all(Option::is_none) {
            return;
        }
        let mut seen: Vec<(usize, usize)> = vec![(0, 0); cells.len()];
        for (row, code) in column.codes.iter().enumerate() {
            let (count, first) = &mut seen[*code as usize];
            if *count == 0 {
                *first = row;
            }
            *count += 1;
        }
        let unread = (0..cells.len()).filter_map(|code| Some((notes[code]?, code, seen[code])));
        let spec = self.vocabulary.spec(column.id);
        let (mut listed, mut more) = (0, 0);
        for (note, code, (count, first)) in unread {
            if listed == LISTED {
                more += count;
                continue;
            }
            listed += 1;
            self.problems.push(Problem {
                kind: ProblemKind::UnreadableCell,
                message: format!("{}: {note}", spec.id),
                location: self.sheet.location(Some(column.id), first),
                column: Some(spec.id.clone()),
                value: Some(column.raw(code as u32).to_owned()),
                count,
                rows: Vec::new(),
            });
        }
        if more > 0 {
            let message = format!("further cells of {} that cannot be read", spec.id);
            self.push(ProblemKind::UnreadableCell, message, None, more);
        }
    }
}

fn unread_note(cell: &Result<Datum, Gap>) -> Option<&str> {
    match cell {
        Err(gap) if gap.kind == GapKind::Unreadable => Some(gap.note.as_deref().unwrap_or("unreadable")),
        Ok(Datum::List(items)) if items.partial => Some("a list with a part that cannot be read"),
        _ => None,
    }
}
