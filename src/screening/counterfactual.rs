//! What would clear a finding: the smallest changes of a supplier's answers after which
//! the rule, looked at again, is clear.
//!
//! Only answers are changed that a supplier gives: yes and no, choices, numbers,
//! amounts, dates. Where it is, what it makes, whom it employs and who stands below it
//! stay as they are.

use jiff::civil::Date;

use super::trace::OneRow;
use crate::model::{Cell, ColumnSpec, ColumnType, Datum, Field, Items, Money, Rates, Supplier, Verdict, Vocabulary};
use crate::rules::{AtomState, Limit, Row, Rule, Rulebook};

/// So many answers are changed at once at most.
const MOST_CHANGES: usize = 3;

/// So many ways out are shown at most.
const MOST_WAYS: usize = 4;

/// So many combinations are looked at at most; a rule that needs more is not cleared by
/// a few answers.
const MOST_LOOKS: usize = 50_000;

/// These say how the world is, not what a supplier does. Above all nobody is to be told
/// that employing other people would settle a question.
const GIVEN: [&str; 12] = [
    "workers_total",
    "workers_migrant",
    "migrant_share_pct",
    "workers_temporary",
    "temporary_share_pct",
    "vulnerable_groups",
    "worker_origin_countries",
    "legal_min_monthly_wage",
    "tier",
    "conviction_date",
    "breach_date",
    "fee_found_date",
];

/// An answer that would be another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The column.
    pub column: String,
    /// What it says now.
    pub from: String,
    /// What it would say.
    pub to: String,
}

/// The smallest sets of changes that would clear a flagged rule; none where no few
/// answers can.
pub fn counterfactuals(book: &Rulebook, rule: &Rule, supplier: Supplier<'_>) -> Vec<Vec<Change>> {
    let row = OneRow::new(book, rule, supplier);
    if verdict(rule, &row) != Verdict::Flagged {
        return Vec::new();
    }
    let vocabulary = &supplier.report.vocabulary;
    let candidates: Vec<(u8, Vec<Datum>)> = (0..rule.fields.len() as u8)
        .map(|field| (field, candidates(vocabulary, rule, &row, field)))
        .filter(|(_, values)| !values.is_empty())
        .collect();
    let mut search = Search { rule, row: &row, candidates: &candidates, looks: 0, found: Vec::new() };
    for size in 1..=MOST_CHANGES {
        search.extend(&mut Vec::new(), 0, size);
    }
    let in_words = |changes: &Vec<(u8, Datum)>| {
        changes.iter().map(|(field, to)| change(vocabulary, rule, &row, *field, to)).collect()
    };
    search.found.iter().map(in_words).collect()
}

fn verdict(rule: &Rule, row: &dyn Row) -> Verdict {
    rule.outcome(&|atom| row.atom(atom)).verdict
}

fn change(vocabulary: &Vocabulary, rule: &Rule, row: &OneRow<'_>, field: u8, to: &Datum) -> Change {
    let column = match &rule.fields[usize::from(field)] {
        Field::Column(id) => vocabulary.spec(*id).id.clone(),
        Field::Derived(name) | Field::Parameter(name) => name.to_string(),
    };
    Change { column, from: row.cell(field).to_string(), to: to.as_value().to_string() }
}

/// The values a field may be given instead of what it says.
fn candidates(vocabulary: &Vocabulary, rule: &Rule, row: &OneRow<'_>, field: u8) -> Vec<Datum> {
    let Field::Column(id) = &rule.fields[usize::from(field)] else { return Vec::new() };
    let spec = vocabulary.spec(*id);
    if GIVEN.contains(&spec.id.as_str()) {
        return Vec::new();
    }
    let mut values = match spec.kind {
        ColumnType::Answer => vec![Datum::Answer(true), Datum::Answer(false)],
        ColumnType::Choice => spec.choices.iter().map(|choice| Datum::text(choice.id.as_str())).collect(),
        ColumnType::Date => vec![Datum::Date(row.today())],
        ColumnType::Number | ColumnType::Percent | ColumnType::Money => limits(rule, row, field),
        ColumnType::List => parts(spec, row.cell(field)),
        ColumnType::Id | ColumnType::Text | ColumnType::Country | ColumnType::Sector => Vec::new(),
    };
    let now = row.cell(field);
    values.retain(|value| now != Cell::Value(value.as_value()));
    values
}

/// The values that a number is compared with, and those just beside them.
fn limits(rule: &Rule, row: &OneRow<'_>, field: u8) -> Vec<Datum> {
    let mut values: Vec<Datum> = Vec::new();
    for limit in rule.atoms.iter().flat_map(|atom| atom.limits(field)) {
        let value = match limit {
            Limit::Value(value) => Some(value),
            Limit::Field(other) => row.cell(other).to_owned().ok(),
        };
        for value in value.iter().flat_map(beside) {
            if !values.contains(&value) {
                values.push(value);
            }
        }
    }
    values
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

/// For a list of parts that are known: each that is missing added, then all of them.
/// Other lists name goods and places.
fn parts(spec: &ColumnSpec, now: Cell<'_>) -> Vec<Datum> {
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

/// Looks at changes, the fewest first.
struct Search<'a> {
    rule: &'a Rule,
    row: &'a OneRow<'a>,
    candidates: &'a [(u8, Vec<Datum>)],
    looks: usize,
    found: Vec<Vec<(u8, Datum)>>,
}

impl Search<'_> {
    /// Adds changes of the candidates from a place on, until there are so many.
    fn extend(&mut self, changes: &mut Vec<(u8, Datum)>, from: usize, size: usize) {
        if changes.len() == size {
            self.look(changes);
            return;
        }
        for place in from..self.candidates.len() {
            let (field, values) = &self.candidates[place];
            for value in values {
                if self.found.len() == MOST_WAYS || self.looks == MOST_LOOKS {
                    return;
                }
                changes.push((*field, value.clone()));
                self.extend(changes, place + 1, size);
                changes.pop();
            }
        }
    }

    fn look(&mut self, changes: &[(u8, Datum)]) {
        self.looks += 1;
        // A way that holds a shorter one, or one through the same columns, says nothing new.
        let holds = |way: &Vec<(u8, Datum)>| way.iter().all(|(field, _)| changes.iter().any(|(f, _)| f == field));
        if self.found.iter().any(holds) {
            return;
        }
        let changed = Changed { rule: self.rule, row: self.row, changes };
        if verdict(self.rule, &changed) == Verdict::Clear {
            self.found.push(changes.to_vec());
        }
    }
}

/// A supplier with some answers changed.
struct Changed<'a> {
    rule: &'a Rule,
    row: &'a OneRow<'a>,
    changes: &'a [(u8, Datum)],
}

impl Row for Changed<'_> {
    fn cell(&self, field: u8) -> Cell<'_> {
        match self.changes.iter().find(|(changed, _)| *changed == field) {
            Some((_, value)) => Cell::Value(value.as_value()),
            None => self.row.cell(field),
        }
    }

    fn today(&self) -> Date {
        self.row.today()
    }

    fn rates(&self) -> &Rates {
        self.row.rates()
    }

    fn atom(&self, atom: u16) -> AtomState {
        self.rule.atoms[usize::from(atom)].evaluate(self)
    }
}

/// A change in words: `plan_present = yes (now no)`.
impl std::fmt::Display for Change {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let now = self.from.trim_start_matches('(').trim_end_matches(')');
        write!(f, "{} = {} (now {now})", self.column, self.to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_otherwise_is_named_by_columns_there_are() {
        let vocabulary = Vocabulary::from_toml(crate::bundled::VOCABULARY).expect("the vocabulary is well formed");
        let unknown: Vec<&str> = GIVEN.into_iter().filter(|name| vocabulary.find(name).is_none()).collect();
        assert!(unknown.is_empty(), "{unknown:?}");
    }
}
