//! Answers of letters that came back, put into the lists.

use hashbrown::HashMap;

use super::conventions::Written;
use super::{Reply, ReplyRow};
use crate::input::load::Loaded;
use crate::input::values::{Meaning, Readers};
use crate::model::{
    Answered, Cells, Column, ColumnId, ColumnIndex, ColumnSpec, Gap, Narrow, Origin, Problem, ProblemKind, Sheet,
    SupplierList, Texts, base_key, numbered, repeats,
};

/// Puts answers in the place of what the lists say. What does not fit is said.
pub(in crate::input) fn answer(readers: &Readers<'_>, loaded: &mut Loaded, replies: &[Reply]) {
    if replies.is_empty() {
        return;
    }
    let places = places(readers, &loaded.list);
    let mut written = Written::in_lists(readers, &loaded.list);
    for reply in replies {
        written.turn_to(readers, reply);
        let origin = Origin { file: reply.path.to_string().into(), sheet: None };
        for row in &reply.answers {
            let Some((sheet, place)) = places.get(&row.supplier) else {
                let message = format!("the answer is about `{}`, whom no list names by this key", row.supplier);
                loaded.problems.push(remark(&origin, row, ProblemKind::UnknownSupplier, message));
                continue;
            };
            written.answered(*sheet, readers.vocabulary.known(&row.column), *place);
            let change = Change { readers, row, origin: &origin, written: &written, at: *sheet };
            let (answered, fault) = change.carry_out(&mut loaded.list.sheets[*sheet], *place);
            loaded.inputs.answers.push(answered);
            loaded.problems.extend(fault);
        }
    }
}

/// Where each supplier stands, by its key, as reports and letters name it.
fn places(readers: &Readers<'_>, list: &SupplierList) -> HashMap<String, (usize, usize)> {
    let repeats = repeats(readers.vocabulary, list);
    let rows = list.sheets.iter().enumerate().flat_map(|(sheet, of)| (0..of.len()).map(move |row| (sheet, row)));
    let key = |place: &(usize, usize)| {
        numbered(base_key(readers.vocabulary, &list.sheets[place.0], place.1), repeats.get(place))
    };
    rows.map(|place| (key(&place), place)).collect()
}

fn remark(origin: &Origin, row: &ReplyRow, kind: ProblemKind, message: String) -> Problem {
    let mut problem = Problem::about(origin.clone(), kind, message);
    problem.location.row = Some(row.row);
    problem.column = Some(row.column.clone());
    problem.value = Some(row.answer.clone());
    problem
}

/// An answer that is put into a sheet.
struct Change<'a> {
    readers: &'a Readers<'a>,
    row: &'a ReplyRow,
    origin: &'a Origin,
    written: &'a Written,
    /// The place of the sheet.
    at: usize,
}

impl Change<'_> {
    fn carry_out(&self, sheet: &mut Sheet, place: usize) -> (Answered, Option<Problem>) {
        let id = self.readers.vocabulary.known(&self.row.column);
        let was = sheet.cell(id, place).to_string();
        let fault = self.put(sheet, (id, place), &self.row.answer);
        sheet.answer(id, place, self.origin.clone(), self.row.row);
        self.read_again(sheet, id, place);
        let answered = Answered {
            supplier: self.row.supplier.clone(),
            column: self.row.column.clone(),
            was,
            is: sheet.cell(id, place).to_string(),
            document: self.row.document.clone(),
            file: self.origin.file.to_string(),
            row: self.row.row.0,
        };
        (answered, fault)
    }

    /// Puts a text into a cell, with what it means beside the currency or the classification
    /// of its row.
    fn put(&self, sheet: &mut Sheet, (id, place): (ColumnId, usize), text: &str) -> Option<Problem> {
        let spec = self.readers.vocabulary.spec(id);
        let beside = self.companion(sheet, spec, place);
        let column = column_of(sheet, id);
        let before = column.texts.get(column.codes.get(place)).split_once(Column::COMPANION_END);
        let companion = beside.or_else(|| before.map(|(companion, _)| companion.to_owned()));
        let meaning = Meaning { spec, hint: column.hint.as_deref(), borrowed: false };
        let companion_of = companion.as_deref();
        let conventions = self.written.of(self.at, id, place);
        let read = self.readers.read_answer(&meaning, text, companion_of, conventions);
        let fault = read.as_ref().err().and_then(|gap| gap.note.as_deref()).map(|note| {
            let is_either = self.readers.hangs_on_the_decimal_sign(&meaning, text, companion_of);
            let why = if is_either { "; no other number of this letter tells which" } else { "" };
            remark(self.origin, self.row, ProblemKind::UnreadableCell, format!("{}: {note}{why}", spec.id))
        });
        column.has_companion |= companion.is_some();
        let kept = companion.map(|companion| format!("{companion}{}{text}", Column::COMPANION_END));
        let code = column.add(kept.as_deref().unwrap_or(text), read);
        column.codes.set(place, code);
        fault
    }

    /// What a row says of the currency or the classification of a column, if it was answered.
    fn companion(&self, sheet: &Sheet, spec: &ColumnSpec, place: usize) -> Option<String> {
        let column = sheet.column(self.readers.vocabulary.find(spec.companion()?)?)?;
        let text = column.raw(column.codes.get(place));
        (!text.is_empty()).then(|| text.to_owned())
    }

    /// Amounts and codes of a row mean something else when their currency or classification
    /// was answered.
    fn read_again(&self, sheet: &mut Sheet, answered: ColumnId, place: usize) {
        let vocabulary = self.readers.vocabulary;
        let name = &vocabulary.spec(answered).id;
        for (id, _) in vocabulary.columns().filter(|(_, spec)| spec.companion() == Some(name)) {
            let Some(column) = sheet.column(id) else { continue };
            let text = column.raw(column.codes.get(place)).to_owned();
            // Of what was unreadable before is said when it was read.
            if !text.is_empty() {
                self.put(sheet, (id, place), &text);
            }
        }
    }
}

/// The column of a sheet; one that the file does not have is added, in which nobody else says
/// anything.
fn column_of(sheet: &mut Sheet, id: ColumnId) -> &mut Column {
    if sheet.column(id).is_none() {
        let mut texts = Texts::default();
        texts.push("");
        let codes = Narrow::noughts(sheet.len());
        let cells = Cells::Typed(vec![Err(Gap::ABSENT)]);
        let (position, header) = (ColumnIndex(0), Box::from(""));
        let column = Column { id, position, header, codes, texts, hint: None, has_companion: false, cells };
        sheet.add_column(column);
    }
    sheet.column_mut(id)
}
