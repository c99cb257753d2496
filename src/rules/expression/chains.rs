//! LIKE ANY says what a chain of ORs says, whatever the patterns, the cells and the
//! conditions round it.

use std::collections::BTreeSet;

use jiff::civil::Date;
use proptest::collection::vec;
use proptest::prelude::*;

use super::compile::Compiler;
use super::evaluate::Row;
use super::formula::{Atom, AtomState, Formula};
use super::words::tests::{Names, names};
use crate::model::{Cell, Datum, Field, Gap, GapKind, Items, Rates};

/// A text, a list and an answer.
const COLUMNS: [&str; 3] = ["name", "labour_agency_name", "uses_labour_agency"];

/// Patterns as conditions write them, and the same for a chain, which has no lists.
const PATTERNS: [(&str, &[&str]); 9] = [
    ("'no'", &["'no'"]),
    ("'No'", &["'No'"]),
    ("'n%'", &["'n%'"]),
    ("'%o_'", &["'%o_'"]),
    ("'НЕТ'", &["'НЕТ'"]),
    ("''", &["''"]),
    (":agency", &["'labour_provider'"]),
    (":refused", &["'not allowed'"]),
    (":members", &["'AT'", "'BE'", "'BG'", "'CY'", "'CZ'"]),
];

const WORDS: [&str; 9] = ["no", "NO", "not allowed", "labour_provider", "be", "CZ", "нет", "", "none"];

/// Where the test stands in a condition.
const PLACES: [&str; 6] = [
    "{}",
    "NOT ({})",
    "uses_labour_agency OR {}",
    "{} AND uses_labour_agency",
    "COALESCE({}, uses_labour_agency)",
    "AT_LEAST(2, {}, uses_labour_agency, name IS NULL)",
];

/// The cells of [`COLUMNS`].
type Cells = [Result<Datum, GapKind>; 3];

struct Supplier<'a> {
    names: &'a Names,
    fields: &'a [Field],
    atoms: &'a [Atom],
    cells: &'a Cells,
    rates: Rates,
}

impl Row for Supplier<'_> {
    fn cell(&self, field: u8) -> Cell<'_> {
        let Field::Column(id) = &self.fields[usize::from(field)] else {
            panic!("nobody reads the cell of a parameter")
        };
        let column = &self.names.vocabulary.spec(*id).id;
        let place = COLUMNS.iter().position(|known| known == column).expect("it is one of the three");
        match &self.cells[place] {
            Ok(datum) => Cell::Value(datum.as_value()),
            Err(kind) => Cell::Gap(Gap::plain(*kind)),
        }
    }

    fn today(&self) -> Date {
        Date::constant(2026, 1, 1)
    }

    fn rates(&self) -> &Rates {
        &self.rates
    }

    fn atom(&self, atom: u16) -> AtomState {
        self.atoms[usize::from(atom)].evaluate(self)
    }
}

/// What a condition says of a supplier: its value, the columns it rests on, and what
/// would settle it. Parameters are left out: a chain of texts has none.
fn said(names: &Names, condition: &str, cells: &Cells) -> (String, BTreeSet<String>, BTreeSet<String>, bool) {
    let mut compiler = Compiler::new(names);
    let formula: Formula =
        compiler.condition(condition).unwrap_or_else(|faults| panic!("{condition}: {}", faults[0].message));
    let (fields, atoms) = (&compiler.fields, &compiler.atoms);
    let supplier = Supplier { names, fields, atoms, cells, rates: Rates::default() };
    let states = |atom| supplier.atom(atom);
    let known = formula.known(atoms, &states);
    let columns = |set: u64| {
        let columns = fields.iter().enumerate().filter(|(place, _)| set >> place & 1 == 1);
        let columns = columns.filter_map(|(_, field)| match field {
            Field::Column(id) => Some(names.vocabulary.spec(*id).id.clone()),
            _ => None,
        });
        columns.collect()
    };
    let truth = formula.truth(&states).word().to_owned();
    (truth, columns(known.rests_on), columns(known.needs.fields), known.needs.unread)
}

fn cell(datum: impl Strategy<Value = Datum> + 'static) -> BoxedStrategy<Result<Datum, GapKind>> {
    prop_oneof![3 => datum.prop_map(Ok), 1 => prop::sample::select(GapKind::ALL.to_vec()).prop_map(Err)].boxed()
}

fn cells() -> impl Strategy<Value = Cells> {
    let word = || prop::sample::select(WORDS.to_vec()).prop_map(Datum::text);
    let list = (vec(word(), 0..3), any::<bool>())
        .prop_map(|(values, partial)| Datum::List(Box::new(Items { values, partial })));
    (cell(word()), cell(list), cell(any::<bool>().prop_map(Datum::Answer))).prop_map(|(a, b, c)| [a, b, c])
}

proptest! {
    #[test]
    fn like_any_is_the_chain_of_its_patterns(
        patterns in vec(prop::sample::select(PATTERNS.to_vec()), 1..4),
        (word, negated) in (prop::sample::select(vec!["LIKE", "ILIKE"]), any::<bool>()),
        column in prop::sample::select(COLUMNS[..2].to_vec()),
        place in prop::sample::select(PLACES.to_vec()),
        cells in cells(),
    ) {
        let written: Vec<&str> = patterns.iter().map(|(written, _)| *written).collect();
        let not = if negated { "NOT " } else { "" };
        let any = format!("{column} {not}{word} ANY ({})", written.join(", "));
        let each = patterns.iter().flat_map(|(_, each)| each.iter());
        let each: Vec<String> = each.map(|pattern| format!("{column} {word} {pattern}")).collect();
        let chain = format!("{not}({})", each.join(" OR "));
        let names = names();
        let [any, chain] = [any, chain].map(|test| place.replace("{}", &test));
        prop_assert_eq!(said(&names, &any, &cells), said(&names, &chain, &cells), "{} and {}", any, chain);
    }
}

#[test]
fn a_parameter_of_patterns_is_read_like_one_of_values() {
    let names = names();
    for condition in ["name IN ('x', :members)", "name LIKE ANY ('x', :members)", "name ILIKE ANY (:members)"] {
        let mut compiler = Compiler::new(&names);
        assert!(compiler.condition(condition).is_ok(), "{condition}");
        assert_eq!(compiler.parameters.iter().collect::<Vec<_>>(), ["members"], "{condition}");
        assert_eq!(compiler.fields[1], Field::Parameter(":members".into()), "{condition}");
        assert_eq!(compiler.atoms[0].fields, 0b11, "findings name it: {condition}");
    }
}

#[test]
fn one_pattern_is_the_same_test_with_and_without_any() {
    let names = names();
    let mut compiler = Compiler::new(&names);
    assert!(compiler.condition("name ILIKE 'a%' OR name ILIKE ANY ('a%') OR name NOT ILIKE ANY (('a%'))").is_ok());
    assert_eq!(compiler.atoms.len(), 1);
}

/// A condition that is none, what is said of it, and the words it is said of.
const FAULTS: [(&str, &str, &str); 9] = [
    ("name LIKE 'a!%' ESCAPE '!'", "LIKE takes patterns without ESCAPE", "name LIKE 'a!%'"),
    ("name ILIKE ANY ('a') ESCAPE '!'", "LIKE takes patterns without ESCAPE", "name ILIKE ANY ('a'"),
    ("name LIKE ANY 'a'", "LIKE ANY takes a list of patterns in brackets", "'a'"),
    ("name ILIKE ANY :members", "ILIKE ANY takes a list of patterns in brackets", ":members"),
    ("name ILIKE ANY (SELECT 1)", "ILIKE ANY takes a list of patterns in brackets", "SELECT 1"),
    ("name LIKE ALL ('a', 'b')", "LIKE takes ANY, but not ALL", "ALL ('a', 'b'"),
    ("name LIKE ANY ('a', 3)", "a pattern of LIKE must be text", "3"),
    ("name LIKE ANY ('a', city)", "a pattern of LIKE must be text", "city"),
    ("name LIKE :members", "a pattern of LIKE must be text", ":members"),
];

#[test]
fn other_forms_are_faults_where_they_stand() {
    let names = names();
    for (condition, message, marked) in FAULTS {
        let faults = Compiler::new(&names).condition(condition).expect_err(condition);
        assert_eq!(faults.len(), 1, "{condition}");
        assert_eq!(faults[0].message, message, "{condition}");
        assert_eq!(&condition[faults[0].span.clone()], marked, "{condition}");
    }
    for condition in ["name LIKE ANY ()", "name LIKE ANY"] {
        assert!(Compiler::new(&names).condition(condition).is_err(), "{condition}");
    }
    let faults = Compiler::new(&names).condition("workers_total ILIKE ANY ('1')").expect_err("a number is no text");
    assert_eq!(faults[0].message, "ILIKE takes text, but this is a number");
}
