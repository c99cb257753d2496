//! What is to be said about suppliers that stand in several rows of a sheet.

use super::across::numbers;
use super::cells::Settled;
use super::suppliers::{Columns, Doubt, Plan};
use crate::model::{ColumnId, Problem, ProblemKind, Sheet, Vocabulary};

/// Gathers what is to be said about a sheet. Rows are told by their places before any
/// was taken out.
pub(super) struct Remarks<'a> {
    vocabulary: &'a Vocabulary,
    columns: &'a Columns,
    pub(super) problems: Vec<Problem>,
}

impl<'a> Remarks<'a> {
    pub(super) fn new(vocabulary: &'a Vocabulary, columns: &'a Columns) -> Self {
        Self { vocabulary, columns, problems: Vec::new() }
    }

    /// Says which rows were joined with an earlier one, and where they disagree.
    pub(super) fn joined(&mut self, sheet: &Sheet, joins: &[Vec<u32>], settled: &[Settled]) {
        let added_up = settled.iter().find(|column| column.added_up).and_then(|column| sheet.column(column.id));
        let added_up =
            added_up.map(|column| format!("; the amounts in `{}` were added up", column.header)).unwrap_or_default();
        let message = format!(
            "rows that name a supplier again were joined with its first row; suppliers of several rows: {}{added_up}; \
             --keep-repeats screens each row by itself",
            joins.len()
        );
        self.say(sheet, ProblemKind::RepeatedSupplier, message, &repeats(joins), self.columns.name);
        for column in settled {
            let Some(first) = column.disputes.first() else { continue };
            let spec = self.vocabulary.spec(column.id);
            let mut rows: Vec<u32> = column.disputes.iter().flat_map(|dispute| dispute.rows.iter().copied()).collect();
            rows.sort_unstable();
            let message = format!("{}: {}; nothing is concluded from it", spec.id, first.note);
            self.problems.push(Problem {
                kind: ProblemKind::UnreadableCell,
                message,
                location: sheet.location(Some(column.id), first.rows[0] as usize),
                column: Some(spec.id.clone()),
                value: sheet.column(column.id).map(|own| own.raw(own.codes.get(first.rows[0] as usize)).to_owned()),
                count: column.disputes.len(),
                rows: numbers(sheet, &rows),
            });
        }
    }

    /// Says which rows would have been joined.
    pub(super) fn kept(&mut self, sheet: &Sheet, joins: &[Vec<u32>]) {
        let message = format!(
            "rows that name a supplier again; each is screened by itself, as --keep-repeats asks for; suppliers of \
             several rows: {}",
            joins.len()
        );
        self.say(sheet, ProblemKind::RepeatedSupplier, message, &repeats(joins), self.columns.name);
    }

    /// Says who might be one supplier and was left apart.
    pub(super) fn doubts(&mut self, sheet: &Sheet, plan: &Plan) {
        let message = "rows whose identifier stands in an earlier row too, under another name; each is screened by \
                       itself, with ~2, ~3 ... behind its key; correct the wrong one";
        let id = self.columns.identifiers[0];
        self.say(sheet, ProblemKind::RepeatedId, message.to_owned(), &plan.names_differ.rows, id);
        let message = format!(
            "rows whose identifier stands in an earlier row too, with another {}; they are taken for different sites \
             or roles, and each is screened by itself, with ~2, ~3 ... behind its key",
            self.names(&plan.places_differ)
        );
        self.say(sheet, ProblemKind::RepeatedId, message, &plan.places_differ.rows, id);
        let differing = self.names(&plan.only_name);
        let reason = if differing.is_empty() {
            "and no identifier or country that both state".to_owned()
        } else {
            format!("with another {differing}")
        };
        let message = format!(
            "rows whose supplier's name stands in an earlier row too, {reason}; each is screened by itself; give them \
             one identifier if they are one supplier"
        );
        self.say(sheet, ProblemKind::RepeatedSupplier, message, &plan.only_name.rows, self.columns.name);
    }

    /// The columns that speak against one supplier.
    fn names(&self, doubt: &Doubt) -> String {
        let names: Vec<&str> = doubt.columns.iter().map(|id| self.vocabulary.spec(*id).id.as_str()).collect();
        names.join(" or ")
    }

    fn say(&mut self, sheet: &Sheet, kind: ProblemKind, message: String, rows: &[u32], id: ColumnId) {
        let Some(first) = rows.first().map(|row| *row as usize) else { return };
        let column = sheet.column(id).map(|_| id);
        self.problems.push(Problem {
            kind,
            message,
            location: sheet.location(column, first),
            column: column.map(|id| self.vocabulary.spec(id).id.clone()),
            value: column.and_then(|id| sheet.text(id, first)).map(str::to_owned),
            count: rows.len(),
            rows: numbers(sheet, rows),
        });
    }
}

/// The rows that stand for a supplier of an earlier row.
fn repeats(joins: &[Vec<u32>]) -> Vec<u32> {
    let mut rows: Vec<u32> = joins.iter().flat_map(|rows| &rows[1..]).copied().collect();
    rows.sort_unstable();
    rows
}
