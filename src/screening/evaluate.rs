//! Every rule for every supplier of a sheet.
//!
//! A test that reads one column is answered once for each distinct text of it; for a
//! supplier it is then a look into a table. The answers of a rule's tests together
//! pick its outcome, which is worked out once for each combination that occurs. What
//! is left to do per supplier and rule is a few array reads. Rules are independent, so
//! they are spread over the threads, and the result does not depend on how.

use hashbrown::HashMap;
use jiff::civil::Date;
use rayon::prelude::*;

use super::distinct::{Outcomes, States};
use crate::model::{
    Cell, Column, DerivedColumn, Field, Gap, GapKind, Narrow, Rates, Results, RuleResults, Sheet, with_numbers,
};
use crate::rules::{Atom, AtomState, Formula, Needs, Row, Rule, Rulebook, Truth};

/// The outcomes of the rules of the book that are meant, by their number; the others have
/// none yet.
pub(super) fn evaluate(
    rulebook: &Rulebook,
    sheet: &Sheet,
    derived: &[DerivedColumn],
    is_meant: &(dyn Fn(usize) -> bool + Sync),
) -> Vec<RuleResults> {
    let day = (rulebook.as_of, &*rulebook.rates);
    rulebook
        .rules
        .par_iter()
        .enumerate()
        .map(|(number, rule)| {
            if !is_meant(number) {
                return RuleResults::default();
            }
            let tests = Tests::new(&rule.fields, &rule.atoms, formulas(rule), sheet, derived, day);
            let mut outcomes = Outcomes::of_rule_reading(&rule.fields);
            let codes = tests.codes(&mut |states| outcomes.number(rule.outcome(states)));
            Results::new(codes, outcomes.known)
        })
        .collect()
}

/// Every condition of a rule.
pub(super) fn formulas(rule: &Rule) -> impl Iterator<Item = &Formula> {
    rule.applies.iter().chain([&rule.when]).chain(rule.severities.iter().map(|(formula, _)| formula))
}

/// The column behind a field.
enum Input<'a> {
    Column(&'a Column),
    Derived(&'a DerivedColumn),
    Absent,
}

impl<'a> Input<'a> {
    fn find(field: &Field, sheet: &'a Sheet, derived: &'a [DerivedColumn]) -> Self {
        match field {
            Field::Column(id) => sheet.column(*id).map_or(Self::Absent, Self::Column),
            // The condition holds the value itself.
            Field::Parameter(_) => Self::Absent,
            Field::Derived(name) => {
                derived.iter().find(|column| column.name == *name).map_or(Self::Absent, Self::Derived)
            }
        }
    }

    fn code(&self, row: usize) -> u32 {
        match self {
            Self::Column(column) => column.codes.get(row),
            Self::Derived(column) => column.codes.get(row),
            Self::Absent => 0,
        }
    }

    /// How many distinct texts there are.
    fn distinct(&self) -> usize {
        match self {
            Self::Column(column) => column.texts.len(),
            Self::Derived(column) => column.entries.len(),
            Self::Absent => 1,
        }
    }

    fn meaning(&self, code: u32) -> Cell<'a> {
        match self {
            Self::Column(column) => column.meaning(code),
            Self::Derived(column) => column.meaning(code),
            Self::Absent => Cell::Gap(Gap::plain(GapKind::Absent)),
        }
    }
}

/// The as-of date, and its exchange rates.
pub(super) type Day<'a> = (Date, &'a Rates);

/// The states of the tests for a supplier.
type AtomStates<'s> = dyn Fn(u16) -> AtomState + 's;

/// The tests of one question about the suppliers of a sheet, with the columns they read.
pub(super) struct Tests<'a> {
    atoms: &'a [Atom],
    /// The tests that the conditions name themselves; the others stand inside those.
    used: Vec<bool>,
    inputs: Vec<Input<'a>>,
    rows: usize,
    day: Day<'a>,
}

/// A supplier as a question sees it: a code for each of its fields.
pub(super) struct Coded<'a> {
    tests: &'a Tests<'a>,
    codes: &'a [u32],
}

impl Row for Coded<'_> {
    fn cell(&self, field: u8) -> Cell<'_> {
        let field = usize::from(field);
        self.tests.inputs[field].meaning(self.codes[field])
    }

    fn today(&self) -> Date {
        self.tests.day.0
    }

    fn rates(&self) -> &Rates {
        self.tests.day.1
    }

    fn atom(&self, atom: u16) -> AtomState {
        self.tests.atoms[usize::from(atom)].evaluate(self)
    }
}

/// The answers of one test: for each row a number, for each number a state.
struct Answers {
    rows: RowStates,
    states: Vec<AtomState>,
}

enum RowStates {
    /// The same for all.
    Same,
    /// By the code of one field.
    ByCode { field: usize, states: Vec<u8> },
    /// Row by row.
    ByRow(Vec<u8>),
}

impl Answers {
    fn state(&self, input: &[Input<'_>], row: usize) -> u8 {
        match &self.rows {
            RowStates::Same => 0,
            RowStates::ByCode { field, states } => states[input[*field].code(row) as usize],
            RowStates::ByRow(states) => states[row],
        }
    }

    /// How many bits tell its states apart.
    fn bits(&self) -> u32 {
        self.states.len().next_power_of_two().trailing_zeros()
    }
}

/// Combinations of up to so many values are kept in a table by position.
const DENSE: usize = 1 << 16;

impl<'a> Tests<'a> {
    /// The tests of some conditions, which share fields and atoms.
    pub(super) fn new<'f>(
        fields: &[Field],
        atoms: &'a [Atom],
        formulas: impl Iterator<Item = &'f Formula>,
        sheet: &'a Sheet,
        derived: &'a [DerivedColumn],
        day: Day<'a>,
    ) -> Self {
        let mut used = vec![false; atoms.len()];
        formulas.flat_map(Formula::atoms).for_each(|atom| used[usize::from(atom)] = true);
        let inputs = fields.iter().map(|field| Input::find(field, sheet, derived)).collect();
        Self { atoms, used, inputs, rows: sheet.len(), day }
    }

    /// The cells of a supplier that the question looks at: those of alike ones are the same.
    pub(super) fn codes_of(&self, row: usize) -> Box<[u32]> {
        self.inputs.iter().map(|input| input.code(row)).collect()
    }

    /// A supplier with such cells.
    pub(super) fn coded<'c>(&'c self, codes: &'c [u32]) -> Coded<'c> {
        Coded { tests: self, codes }
    }

    /// What comes out for every supplier: the number that is given to the states of its
    /// tests, asked for once for each combination that occurs.
    pub(super) fn codes(&self, number: &mut dyn FnMut(&AtomStates<'_>) -> u16) -> Narrow {
        let answers: Vec<Option<Answers>> =
            (0..self.atoms.len()).map(|atom| self.used[atom].then(|| self.answer(atom))).collect();
        let bits: u32 = answers.iter().flatten().map(Answers::bits).sum();
        let mut number_of = |states: &[u8]| {
            number(&|atom: u16| {
                let atom = usize::from(atom);
                answers[atom].as_ref().map_or_else(unread, |answers| answers.states[usize::from(states[atom])])
            })
        };
        if (1 << bits.min(63)) <= DENSE {
            dense(&answers, &self.inputs, self.rows, bits, &mut number_of)
        } else {
            sparse(&answers, &self.inputs, self.rows, &mut number_of)
        }
    }

    /// Answers a test for every row, as seldom as possible.
    fn answer(&self, atom: usize) -> Answers {
        let (test, inputs) = (&self.atoms[atom], &self.inputs);
        let fields: Vec<usize> = (0..inputs.len())
            .filter(|field| test.fields >> field & 1 == 1 && !matches!(inputs[*field], Input::Absent))
            .collect();
        let mut codes = vec![0; inputs.len()];
        let mut states = States::of_test_reading(test.fields);
        let mut evaluate = |codes: &[u32]| states.number(test.evaluate(&Coded { tests: self, codes }));
        let rows = match fields[..] {
            [] => {
                evaluate(&codes);
                RowStates::Same
            }
            [field] => {
                let by_code = (0..inputs[field].distinct() as u32).map(|code| {
                    codes[field] = code;
                    evaluate(&codes)
                });
                RowStates::ByCode { field, states: by_code.collect() }
            }
            _ => RowStates::ByRow(row_by_row(&fields, inputs, self.rows, &mut codes, &mut evaluate)),
        };
        Answers { rows, states: states.known }
    }
}

/// An atom that stands only inside another is asked for there.
fn unread() -> AtomState {
    AtomState { truth: Truth::Unknown, needs: Needs::default() }
}

/// Rows whose answers fit into a table by position, one test after the other over a
/// stretch of rows that stays in the cache.
fn dense(
    answers: &[Option<Answers>],
    inputs: &[Input<'_>],
    rows: usize,
    bits: u32,
    outcome_of: &mut dyn FnMut(&[u8]) -> u16,
) -> Narrow {
    const STRETCH: usize = 4096;
    const OPEN: u16 = u16::MAX;
    let mut outcomes = vec![OPEN; 1 << bits];
    let mut codes = Narrow::with_capacity(rows);
    let mut keys = vec![0_u16; STRETCH];
    let mut states = vec![0; answers.len()];
    for start in (0..rows).step_by(STRETCH) {
        let end = (start + STRETCH).min(rows);
        let keys = &mut keys[..end - start];
        keys.fill(0);
        let mut shift = 0;
        // What is the same for all needs no bits; behind the last bit there is no room for it.
        for answers in answers.iter().flatten().filter(|answers| answers.bits() > 0) {
            add_states(answers, inputs, start, shift, keys);
            shift += answers.bits();
        }
        for key in keys.iter() {
            let mut code = outcomes[usize::from(*key)];
            if code == OPEN {
                let mut rest = *key;
                for (state, answers) in std::iter::zip(&mut states, answers) {
                    let bits = answers.as_ref().map_or(0, Answers::bits);
                    *state = (rest & ((1 << bits) - 1)) as u8;
                    rest = rest.checked_shr(bits).unwrap_or(0);
                }
                code = outcome_of(&states);
                outcomes[usize::from(*key)] = code;
            }
            codes.push(code.into());
        }
    }
    codes
}

fn add_states(answers: &Answers, inputs: &[Input<'_>], start: usize, shift: u32, keys: &mut [u16]) {
    let end = start + keys.len();
    match &answers.rows {
        RowStates::Same => {}
        RowStates::ByRow(states) => {
            std::iter::zip(keys, &states[start..end]).for_each(|(key, state)| *key |= u16::from(*state) << shift);
        }
        RowStates::ByCode { field, states } => {
            let codes = match &inputs[*field] {
                Input::Column(column) => &column.codes,
                Input::Derived(column) => &*column.codes,
                Input::Absent => return,
            };
            with_numbers!(codes, codes => {
                std::iter::zip(keys, &codes[start..end])
                    .for_each(|(key, code)| *key |= u16::from(states[*code as usize]) << shift);
            });
        }
    }
}

/// Rows with too many possible answers for that: each combination that occurs.
fn sparse(
    answers: &[Option<Answers>],
    inputs: &[Input<'_>],
    rows: usize,
    outcome_of: &mut dyn FnMut(&[u8]) -> u16,
) -> Narrow {
    let mut known: HashMap<Vec<u8>, u16> = HashMap::new();
    let mut states = vec![0; answers.len()];
    (0..rows)
        .map(|row| {
            for (state, answers) in std::iter::zip(&mut states, answers) {
                *state = answers.as_ref().map_or(0, |answers| answers.state(inputs, row));
            }
            if let Some(code) = known.get(&states) {
                return u32::from(*code);
            }
            let code = outcome_of(&states);
            known.insert(states.clone(), code);
            u32::from(code)
        })
        .collect()
}

/// A test of several columns: once for each combination where these are few, for each
/// row otherwise.
fn row_by_row(
    fields: &[usize],
    inputs: &[Input<'_>],
    rows: usize,
    codes: &mut [u32],
    evaluate: &mut dyn FnMut(&[u32]) -> u8,
) -> Vec<u8> {
    const OPEN: u8 = u8::MAX;
    let combinations = fields.iter().try_fold(1_usize, |n, field| n.checked_mul(inputs[*field].distinct()));
    let mut table = combinations.filter(|n| *n <= DENSE * 16).map(|n| vec![OPEN; n]);
    (0..rows)
        .map(|row| {
            fields.iter().for_each(|field| codes[*field] = inputs[*field].code(row));
            match &mut table {
                None => evaluate(codes),
                Some(table) => {
                    let next = |place, field: &usize| place * inputs[*field].distinct() + codes[*field] as usize;
                    let place = fields.iter().fold(0, next);
                    if table[place] == OPEN {
                        table[place] = evaluate(codes);
                    }
                    table[place]
                }
            }
        })
        .collect()
}
