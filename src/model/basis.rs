//! What findings rest on, fact by fact: which facts these are is looked up once for all the
//! suppliers who share an outcome, and put in words only where somebody reads them.

use super::finding::Evidence;
use super::list::{Column, DerivedColumn, DerivedFrom};
use super::location::{Location, Origin, RowNumber};
use super::report::{Report, Supplier};
use super::rule::{Field, Outcome, ParameterNote, RuleInfo};
use super::value::{Cell, Currency, Value};
use super::vocabulary::ColumnType;

/// Something that differs from supplier to supplier and that a finding rests on.
#[derive(Clone, Copy, Debug)]
pub enum Fact<'a> {
    /// A cell of the list, by its column.
    Cell(&'a Column),
    /// A value that follows from the list, by the place of its column and the column.
    Derived(usize, &'a DerivedColumn),
}

impl Fact<'_> {
    /// The number of what it says about the supplier of a row.
    pub fn code(&self, row: usize) -> u32 {
        match self {
            Self::Cell(column) => column.codes.get(row),
            Self::Derived(_, derived) => derived.codes.get(row),
        }
    }

    /// How many numbers there are.
    pub fn codes(&self) -> usize {
        match self {
            Self::Cell(column) => column.texts.len(),
            Self::Derived(_, derived) => derived.entries.len(),
        }
    }

    /// Whether its words follow from the number alone, but for the row the supplier stands
    /// in. Those of what reaches a supplier from below name the way.
    pub fn is_told_by_code(&self) -> bool {
        match self {
            Self::Cell(_) => true,
            Self::Derived(_, derived) => derived.kind_below().is_none(),
        }
    }

    /// Whether it stands in the row of the supplier, and not in a reference file.
    pub fn is_of_the_row(&self, code: u32) -> bool {
        match self {
            Self::Cell(_) => true,
            Self::Derived(_, derived) => derived.source_of(code).is_none(),
        }
    }

    fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Cell(one), Self::Cell(other)) => one.id == other.id,
            (Self::Derived(one, _), Self::Derived(other, _)) => one == other,
            _ => false,
        }
    }
}

/// An amount that a finding compares.
#[derive(Clone, Copy, Debug)]
enum Amount<'a> {
    Cell(&'a Column),
    Parameter(Currency),
}

/// What an outcome of a rule rests on in a sheet.
#[derive(Clone, Debug)]
pub struct Basis<'a> {
    /// What was read, without the cells it was looked up with.
    grounds: Vec<Fact<'a>>,
    parameters: Vec<(&'a str, &'a ParameterNote)>,
    amounts: Vec<Amount<'a>>,
    /// The values that follow from the list and are missing, of which each supplier may lack
    /// other columns.
    open: Vec<Fact<'a>>,
    needs_rate: bool,
}

impl<'a> Basis<'a> {
    /// What an outcome of a rule rests on.
    pub fn of(report: &'a Report, sheet: usize, rule: &'a RuleInfo, outcome: &'a Outcome) -> Self {
        let mut basis = Self::of_fields(report, sheet, &outcome.evidence);
        basis.needs_rate = outcome.needs_rate;
        basis.open.extend(outcome.missing.iter().filter_map(|field| match field {
            Field::Derived(name) => derived(report, sheet, name),
            Field::Column(_) | Field::Parameter(_) => None,
        }));
        for field in &outcome.evidence {
            match field {
                Field::Parameter(name) => {
                    let named = |note: &&ParameterNote| Some(&*note.name) == name.strip_prefix(':');
                    if let Some(note) = rule.parameters.iter().find(named) {
                        basis.parameters.push((name, note));
                        basis.amounts.extend(note.currency.map(Amount::Parameter));
                    }
                }
                Field::Column(id) if report.vocabulary.spec(*id).kind == ColumnType::Money => {
                    basis.amounts.extend(report.list.sheets[sheet].column(*id).map(Amount::Cell));
                }
                Field::Column(_) | Field::Derived(_) => {}
            }
        }
        basis
    }

    /// What fields rest on, without parameters and rates.
    pub(super) fn of_fields(report: &'a Report, sheet: usize, fields: &'a [Field]) -> Self {
        let mut grounds = Vec::with_capacity(fields.len());
        for field in fields {
            match field {
                // A column that nobody has says nothing.
                Field::Column(id) => grounds.extend(report.list.sheets[sheet].column(*id).map(Fact::Cell)),
                Field::Derived(name) => grounds.extend(derived(report, sheet, name)),
                Field::Parameter(_) => {}
            }
        }
        Self { grounds, parameters: Vec::new(), amounts: Vec::new(), open: Vec::new(), needs_rate: false }
    }

    /// Takes down the facts about a supplier, each once; a reference value follows the cells
    /// it was looked up with.
    pub fn facts(&self, supplier: Supplier<'a>, facts: &mut Vec<Fact<'a>>) {
        facts.clear();
        let mut add = |fact: Fact<'a>| {
            if facts.iter().all(|known| !known.is(&fact)) {
                facts.push(fact);
            }
        };
        for ground in &self.grounds {
            if let Fact::Derived(_, derived) = ground {
                derived.keys.iter().for_each(|key| key_cells(supplier, key, &mut add));
            }
            add(*ground);
        }
    }

    /// Every fact that can be among those about some supplier.
    pub fn possible_facts(&self, report: &'a Report, sheet: usize) -> Vec<Fact<'a>> {
        let derived = self.grounds.iter().filter_map(|ground| match ground {
            Fact::Derived(_, derived) => Some(derived),
            Fact::Cell(_) => None,
        });
        let keys = derived.flat_map(|derived| &derived.keys).flat_map(|key| &key.columns);
        let cells = keys.filter_map(|id| report.list.sheets[sheet].column(*id).map(Fact::Cell));
        self.grounds.iter().copied().chain(cells).collect()
    }

    /// The parameters, with the days on which their values hold: the same for every supplier.
    pub fn parameters(&self) -> impl Iterator<Item = Evidence<'a>> + '_ {
        self.parameters.iter().map(|(column, note)| {
            let origin = Origin { file: note.file.clone(), sheet: None };
            let location = Location { origin, row: Some(RowNumber(note.line)), column: None };
            Evidence { column, value: note.in_brief(), bare: Some(note.value.clone()), raw: None, location }
        })
    }

    /// What is missing and differs from supplier to supplier.
    pub fn open(&self) -> &[Fact<'a>] {
        &self.open
    }

    /// Whether the same is missing for every supplier.
    pub fn misses_the_same(&self) -> bool {
        self.open.is_empty() && !self.needs_rate
    }

    /// Whether some supplier may have amounts in two currencies.
    pub fn may_convert(&self) -> bool {
        self.amounts.len() > 1
    }

    /// The two currencies of the amounts, where there are two.
    pub fn converted(&self, row: usize) -> Option<(Currency, Currency)> {
        match self.currencies(row)[..] {
            [one, other] => Some((one, other)),
            _ => None,
        }
    }

    /// The currencies of the amounts, each once.
    pub(super) fn currencies(&self, row: usize) -> Vec<Currency> {
        let mut currencies: Vec<Currency> = Vec::new();
        for amount in &self.amounts {
            let currency = match amount {
                Amount::Cell(column) => match column.cell(row) {
                    Cell::Value(Value::Money(money)) if money.amount != 0.0 => Some(money.currency),
                    _ => None,
                },
                Amount::Parameter(currency) => Some(*currency),
            };
            currencies.extend(currency.filter(|currency| !currencies.contains(currency)));
        }
        currencies
    }
}

/// The column of a derived value, where there is one.
fn derived<'a>(report: &'a Report, sheet: usize, name: &str) -> Option<Fact<'a>> {
    let columns = &report.results[sheet].derived;
    let place = columns.iter().position(|column| &*column.name == name)?;
    Some(Fact::Derived(place, &columns[place]))
}

/// The cells that a derived value was looked up with.
fn key_cells<'a>(supplier: Supplier<'a>, key: &DerivedFrom, add: &mut impl FnMut(Fact<'a>)) {
    let columns = key.columns.iter().filter_map(|id| supplier.sheet().column(*id));
    let answered = columns.filter(|column| matches!(column.cell(supplier.row), Cell::Value(_)));
    let counted = if key.all { key.columns.len() } else { 1 };
    answered.take(counted).for_each(|column| add(Fact::Cell(column)));
}
