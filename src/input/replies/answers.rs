//! Answers of letters that came back, put into the lists.

use hashbrown::HashMap;

use super::{Reply, ReplyRow};
use crate::input::load::Loaded;
use crate::input::values::{Conventions, Meaning, Readers};
use crate::model::{
    Answered, Cells, Column, ColumnId, ColumnIndex, Gap, Narrow, Origin, Problem, ProblemKind, Sheet, Texts, base_key,
};

/// Puts answers in the place of what the lists say. What does not fit is said.
pub(in crate::input) fn answer(readers: &Readers<'_>, loaded: &mut Loaded, replies: &[Reply]) {
    if replies.is_empty() {
        return;
    }
    let places = places(readers, &loaded.list.sheets);
    for reply in replies {
        let origin = Origin { file: reply.path.to_string().into(), sheet: None };
        for row in &reply.answers {
            let Some((sheet, place)) = places.get(&row.supplier) else {
                let message = format!("the answer is about `{}`, whom no list names by this key", row.supplier);
                loaded.problems.push(remark(&origin, row, ProblemKind::UnknownParent, message));
                continue;
            };
            let change = Change { readers, row, origin: &origin };
            let (answered, fault) = change.carry_out(&mut loaded.list.sheets[*sheet], *place);
            loaded.inputs.answers.push(answered);
            loaded.problems.extend(fault);
        }
    }
}

/// Where each supplier stands, by its key, as reports and letters name it.
fn places(readers: &Readers<'_>, sheets: &[Sheet]) -> HashMap<String, (usize, usize)> {
    let mut seen: HashMap<String, u32> = HashMap::new();
    let mut places = HashMap::new();
    for (number, sheet) in sheets.iter().enumerate() {
        for row in 0..sheet.len() {
            let base = base_key(readers.vocabulary, sheet, row).into_owned();
            let count = seen.entry(base.clone()).or_insert(0);
            *count += 1;
            let key = if *count == 1 { base } else { format!("{base}~{count}") };
            places.insert(key, (number, row));
        }
    }
    places
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
}

impl Change<'_> {
    fn carry_out(&self, sheet: &mut Sheet, place: usize) -> (Answered, Option<Problem>) {
        let id = self.readers.vocabulary.known(&self.row.column);
        let was = sheet.cell(id, place).to_string();
        let column = column_of(sheet, id);
        // The currency or the classification stays the one that stands beside the cell.
        let old = column.texts.get(column.codes.get(place));
        let companion = old.split_once(Column::COMPANION_END).map(|(companion, _)| companion.to_owned());
        let text = match (&companion, column.has_companion) {
            (Some(companion), true) => format!("{companion}{}{}", Column::COMPANION_END, self.row.answer),
            (None, true) => format!("{}{}", Column::COMPANION_END, self.row.answer),
            (_, false) => self.row.answer.clone(),
        };
        let meaning = Meaning { spec: self.readers.vocabulary.spec(id), hint: column.hint.as_deref(), borrowed: false };
        let read = self.readers.read_answer(&meaning, &self.row.answer, companion.as_deref(), &Conventions::default());
        let fault = read.as_ref().err().and_then(|gap| gap.note.as_deref()).map(|note| {
            remark(self.origin, self.row, ProblemKind::UnreadableCell, format!("{}: {note}", self.row.column))
        });
        let code = column.add(&text, read);
        column.codes.set(place, code);
        sheet.answer(id, place, self.origin.clone(), self.row.row);
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
