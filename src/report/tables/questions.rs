//! What is open, and whom to ask.

use std::io;

use super::cells::{all, maybe, text, word};
use super::{Cell, Column, Kind, Rows, Scope, Table, column};
use crate::model::{OpenQuestion, Supplier};

pub(in crate::report) const QUESTIONS: Table = Table {
    name: "questions",
    title: "Questions",
    about: "One row for each supplier and question that is open. What could bring a critical finding of harm comes \
            first, then what would narrow the rating most, then what other checks lack.",
    columns: &COLUMNS,
    rows,
};

const COLUMNS: [Column; 10] = [
    column("supplier", Kind::Key, 14, "The key of the supplier to ask."),
    column("name", Kind::Text, 28, "Its name as the list has it."),
    column("bids", Kind::Key, 16, "The bids it stands under."),
    column("place", Kind::Whole, 7, "The place of the question among those to this supplier; 1 is to be asked first."),
    column("column", Kind::Key, 28, "The column the answer belongs in."),
    column("question", Kind::Prose, 60, "The question in words."),
    column("could_be_critical", Kind::Word, 16, "yes where the answer could bring a critical finding of harm."),
    column("narrows", Kind::Number, 9, "By how much the answer narrows the rating, 0 to 10, on average."),
    column("severity", Kind::Word, 10, "The gravest check that waits for the answer."),
    column("rules", Kind::Prose, 44, "The rules that wait for the answer."),
];

fn rows(scope: &Scope<'_>, take: Rows<'_>) -> io::Result<()> {
    for supplier in scope.ranked() {
        let key = supplier.key();
        for (place, question) in supplier.open_questions().iter().enumerate() {
            take(&row(*supplier, &key, place + 1, question))?;
        }
    }
    Ok(())
}

fn row<'a>(
    supplier: Supplier<'a>,
    key: &'a str,
    place: usize,
    question: &OpenQuestion<'a>,
) -> [Cell<'a>; COLUMNS.len()] {
    [
        text(key),
        text(supplier.name().unwrap_or_default()),
        all(supplier.bids()),
        Cell::Number(place as f64),
        text(question.column.clone()),
        text(question.question),
        text(if question.could_be_critical { "yes" } else { "no" }),
        maybe((question.narrows > 0.0).then(|| (question.narrows * 10.0).round() / 10.0)),
        word(question.severity),
        all(question.rules.iter().map(|rule| &rule.id)),
    ]
}
