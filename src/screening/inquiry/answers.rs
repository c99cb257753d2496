//! The answers that an open question can have, as far as a rule tells them apart.

use jiff::civil::{Date, date};

use crate::model::{ColumnSpec, ColumnType, Datum, Field, Vocabulary};
use crate::rules::{Row, Rule};
use crate::screening::counterfactual::{Candidate, limits, parts};

/// A day that is long past for every rule.
const LONG_AGO: Date = date(1990, 1, 1);

/// A number that is beyond every limit.
const VERY_MANY: f64 = 1e12;

/// What a field that is open could say.
pub(super) fn answers(vocabulary: &Vocabulary, rule: &Rule, row: &dyn Row, field: u8) -> Vec<Candidate> {
    let values = match &rule.fields[usize::from(field)] {
        Field::Column(column) => of_column(vocabulary.spec(*column), rule, row, field),
        // What is looked up can say what rules ask of it, or something else.
        Field::Derived(_) => {
            let mut values = vec![Datum::Answer(true), Datum::Answer(false)];
            values.extend(limits(rule, row, field));
            values
        }
        Field::Parameter(_) => Vec::new(),
    };
    values.into_iter().map(|value| Candidate { field, value, only_if_wrong: false }).collect()
}

fn of_column(spec: &ColumnSpec, rule: &Rule, row: &dyn Row, field: u8) -> Vec<Datum> {
    match spec.kind {
        ColumnType::Answer => vec![Datum::Answer(true), Datum::Answer(false)],
        ColumnType::Choice => spec.choices.iter().map(|choice| Datum::text(choice.id.as_str())).collect(),
        ColumnType::Date => vec![Datum::Date(row.today()), Datum::Date(LONG_AGO)],
        ColumnType::Number | ColumnType::Percent | ColumnType::Money => {
            let mut values = limits(rule, row, field);
            values.extend([Datum::Number(0.0), Datum::Number(VERY_MANY)]);
            values
        }
        ColumnType::List if !spec.choices.is_empty() => parts(spec, row.cell(field)),
        ColumnType::List | ColumnType::Text | ColumnType::Id | ColumnType::Country | ColumnType::Sector => {
            let mut values = limits(rule, row, field);
            values.push(Datum::text("(an answer)"));
            values
        }
    }
}
