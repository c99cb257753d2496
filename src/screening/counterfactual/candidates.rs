//! Which answers could be others, and which.
//!
//! Only answers are changed that a supplier gives: yes and no, choices, numbers,
//! amounts, dates, and texts that stand for a document.

use crate::model::{Cell, ColumnSpec, ColumnType, Datum, Field, GapKind, Items, Kind, Money, Value, Vocabulary};
use crate::rules::{Atom, Limit, Row, Rule};

/// These say how the world is, or what was agreed, not what a supplier does. Above all
/// nobody is to be told that employing other people would settle a question.
const GIVEN: [&str; 24] = [
    "workers_total",
    "workers_migrant",
    "migrant_share_pct",
    "workers_temporary",
    "temporary_share_pct",
    "vulnerable_groups",
    "worker_origin_countries",
    "legal_min_monthly_wage",
    "tier",
    "role",
    "relied_on_for_qualification",
    "contract_value",
    "value_performed_abroad",
    "is_cots",
    "turnover",
    "balance_sheet_total",
    "employees_total",
    "labour_hours_priced",
    "sector_scheme",
    "remote_site",
    "conviction_date",
    "conviction_person_role",
    "breach_date",
    "fee_found_date",
];

/// These say what has happened. It can be made good, which other columns say; that it
/// was not so can only be true if the answer is wrong. Where the column itself goes on to
/// say that it was made good, with that value.
const HAPPENED: [(&str, Option<&str>); 9] = [
    ("recruitment_fees_charged", None),
    ("fee_amount_per_worker", None),
    ("deceptive_recruitment_reported", None),
    ("wages_withheld", None),
    ("violence_or_threats_reported", None),
    ("child_labour_reported", None),
    ("certification_status", Some("abuse_found_remedied")),
    ("conviction_thb", None),
    ("labour_law_breach", None),
];

/// Texts that stand for a document, with the words for one.
const DOCUMENTS: [(&str, &str); 2] =
    [("labour_agency_licence", "(a licence number)"), ("statement_url", "(an address)")];

/// Another answer.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::screening) struct Candidate {
    /// The field, numbered within the rule.
    pub(in crate::screening) field: u8,
    /// What it would say.
    pub(in crate::screening) value: Datum,
    /// Whether it can only be true if the present answer is wrong.
    pub(in crate::screening) only_if_wrong: bool,
}

/// The values the fields of a rule may be given instead of what they say.
pub(in crate::screening) fn candidates(vocabulary: &Vocabulary, rule: &Rule, row: &dyn Row) -> Vec<Candidate> {
    let of_field = |field: u8| {
        let Field::Column(id) = &rule.fields[usize::from(field)] else { return Vec::new() };
        of_column(vocabulary.spec(*id), rule, row, field)
    };
    (0..rule.fields.len() as u8).flat_map(of_field).collect()
}

fn of_column(spec: &ColumnSpec, rule: &Rule, row: &dyn Row, field: u8) -> Vec<Candidate> {
    if GIVEN.contains(&spec.id.as_str()) {
        return Vec::new();
    }
    let now = row.cell(field);
    // What a list is lacking or contradicts is settled by saying more of what was asked,
    // never by taking back what was said.
    let is_disclosure = matches!(rule.info.kind, Kind::Data | Kind::Transparency);
    if is_disclosure && matches!(now, Cell::Gap(gap) if gap.kind == GapKind::Absent) {
        return Vec::new();
    }
    let values = match spec.kind {
        ColumnType::Answer => vec![Datum::Answer(true), Datum::Answer(false)],
        ColumnType::Choice => spec.choices.iter().map(|choice| Datum::text(choice.id.as_str())).collect(),
        ColumnType::Date => vec![Datum::Date(row.today())],
        ColumnType::Number | ColumnType::Percent | ColumnType::Money => limits(rule, row, field),
        ColumnType::List => parts(spec, now),
        ColumnType::Text => document(&spec.id).into_iter().collect(),
        ColumnType::Id | ColumnType::Country | ColumnType::Sector => Vec::new(),
    };
    let is_other = |value: &Datum| {
        let is_worse = happened(&spec.id).is_some() && matches!(now, Cell::Gap(_)) && *value == Datum::Answer(true);
        now != Cell::Value(value.as_value()) && !is_worse && !(is_disclosure && takes_back(now, value))
    };
    let values = values.into_iter().filter(is_other);
    values.map(|value| Candidate { field, only_if_wrong: undoes(&spec.id, now, &value), value }).collect()
}

fn happened(column: &str) -> Option<&'static (&'static str, Option<&'static str>)> {
    HAPPENED.iter().find(|(known, _)| *known == column)
}

/// Whether a value says that something which has happened has not.
fn undoes(column: &str, now: Cell<'_>, to: &Datum) -> bool {
    let made_good = |value: &str| matches!(to, Datum::Text(to) if **to == *value);
    let denies = matches!(now, Cell::Value(Value::Text(_))) || takes_back(now, to);
    denies && happened(column).is_some_and(|(_, then)| !then.is_some_and(made_good))
}

/// Whether a value says less than what is said now.
fn takes_back(now: Cell<'_>, to: &Datum) -> bool {
    match (now, to.as_value()) {
        (Cell::Value(Value::Answer(now)), Value::Answer(to)) => now && !to,
        (Cell::Value(Value::Number(now)), Value::Number(to)) => to < now,
        (Cell::Value(Value::Money(now)), Value::Money(to)) => to.amount < now.amount,
        _ => false,
    }
}

fn document(column: &str) -> Option<Datum> {
    let (_, words) = DOCUMENTS.iter().find(|(known, _)| *known == column)?;
    Some(Datum::text(*words))
}

/// The values that a number is compared with, and those just beside them.
pub(in crate::screening) fn limits(rule: &Rule, row: &dyn Row, field: u8) -> Vec<Datum> {
    let mut values: Vec<Datum> = rule.atoms.iter().flat_map(|atom| scaled(row, field, atom)).collect();
    for limit in rule.atoms.iter().flat_map(|atom| atom.limits(field)) {
        let value = match limit {
            Limit::Value(value) => Some(value),
            Limit::Field(other) => row.cell(other).to_owned().ok(),
        };
        for value in value.iter().flat_map(beside) {
            let value = in_currency_of(row.cell(field), value);
            if !values.contains(&value) {
                values.push(value);
            }
        }
    }
    values
}

/// Where a test calculates with a number: the number at which its sides are the same, to
/// the hundredth above and below.
fn scaled(row: &dyn Row, field: u8, atom: &Atom) -> Vec<Datum> {
    let Some(factor) = atom.factor(field, row) else { return Vec::new() };
    let hundredths =
        |number: f64| [(number * factor * 100.0).ceil() / 100.0, (number * factor * 100.0).floor() / 100.0];
    match row.cell(field) {
        Cell::Value(Value::Number(number)) => hundredths(number).map(Datum::Number).to_vec(),
        Cell::Value(Value::Money(money)) => {
            hundredths(money.amount).map(|amount| Datum::Money(Money { amount, ..money })).to_vec()
        }
        _ => Vec::new(),
    }
}

/// A number and its neighbours, as far as a supplier can have them.
fn beside(value: &Datum) -> Vec<Datum> {
    let steps = [0.0, -1.0, 1.0].into_iter();
    match value {
        Datum::Number(number) => steps.map(|step| number + step).filter(|n| *n >= 0.0).map(Datum::Number).collect(),
        Datum::Money(money) => {
            let amount = |step| Money { amount: money.amount + step, ..*money };
            steps.map(amount).filter(|money| money.amount >= 0.0).map(Datum::Money).collect()
        }
        _ => Vec::new(),
    }
}

/// A number that an amount is compared with is an amount itself.
fn in_currency_of(now: Cell<'_>, value: Datum) -> Datum {
    match (now, value) {
        (Cell::Value(Value::Money(money)), Datum::Number(amount)) => Datum::Money(Money { amount, ..money }),
        (_, value) => value,
    }
}

/// For a list of parts that are known: each that is missing added, then all of them.
/// Other lists name goods and places.
pub(in crate::screening) fn parts(spec: &ColumnSpec, now: Cell<'_>) -> Vec<Datum> {
    let stated = match now.to_owned() {
        Ok(Datum::List(items)) => items.values,
        Ok(one) => vec![one],
        Err(_) => Vec::new(),
    };
    let missing: Vec<Datum> = spec.choices.iter().map(|choice| Datum::text(choice.id.as_str())).collect();
    let missing: Vec<Datum> = missing.into_iter().filter(|part| !stated.contains(part)).collect();
    let with = |added: &[Datum]| {
        let values = stated.iter().chain(added).cloned().collect();
        Datum::List(Box::new(Items { values, partial: false }))
    };
    let one_by_one = missing.iter().map(|part| with(std::slice::from_ref(part)));
    one_by_one.chain((!missing.is_empty()).then(|| with(&missing))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_otherwise_is_named_by_columns_there_are() {
        let vocabulary = Vocabulary::from_toml(crate::bundled::VOCABULARY).expect("the vocabulary is well formed");
        let happened = HAPPENED.iter().map(|(name, _)| *name);
        let named = GIVEN.into_iter().chain(happened).chain(DOCUMENTS.iter().map(|(name, _)| *name));
        let unknown: Vec<&str> = named.filter(|name| vocabulary.find(name).is_none()).collect();
        assert!(unknown.is_empty(), "{unknown:?}");
        for (name, then) in HAPPENED.iter().filter_map(|(name, then)| Some((name, (*then)?))) {
            let spec = vocabulary.spec(vocabulary.known(name));
            assert!(spec.choices.iter().any(|choice| choice.id == then), "{name}: {then}");
        }
    }
}
