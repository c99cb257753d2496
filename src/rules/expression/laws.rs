//! What holds of every condition and every state of its tests, not only of those
//! somebody thought of.

use jiff::civil::Date;
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;

use super::evaluate::{Needs, Row, test};
use super::formula::{Atom, AtomState, Formula, Truth};
use super::quick::{Against, Quick, Side};
use super::types::{Comparison, Node, Test};
use crate::model::{Cell, Currency, Datum, Money, Rate, Rates, RowNumber};

/// So many tests, each of one field of its own.
const ATOMS: u16 = 5;

fn atoms() -> Vec<Atom> {
    let atom =
        |field: u16| Atom { test: Test::Holds(Node::Field(field as u8)), fields: 1 << field, text: String::new() };
    (0..ATOMS).map(atom).collect()
}

/// Conditions of AND, OR, NOT and `AT_LEAST`. COALESCE is left out: it puts a default
/// where a gap is, which is what these laws are about.
fn formulas() -> impl Strategy<Value = Formula> {
    let leaf = prop_oneof![8 => (0..ATOMS).prop_map(Formula::Atom), 1 => any::<bool>().prop_map(Formula::Constant)];
    leaf.prop_recursive(4, 24, 4, |inner| {
        let parts = || vec(inner.clone(), 1..5);
        prop_oneof![
            parts().prop_map(Formula::And),
            parts().prop_map(Formula::Or),
            inner.clone().prop_map(|part| Formula::Not(Box::new(part))),
            (1..4_usize, parts()).prop_map(|(wanted, parts)| Formula::AtLeast { wanted, parameter: None, parts }),
        ]
    })
}

fn truths() -> impl Strategy<Value = Vec<Truth>> {
    let truth = prop::sample::select(vec![Truth::False, Truth::True, Truth::Unknown]);
    vec(truth, usize::from(ATOMS))
}

/// The states of tests with these values, of which the open ones lack their field.
fn states(truths: &[Truth]) -> impl Fn(u16) -> AtomState + '_ {
    |atom| {
        let truth = truths[usize::from(atom)];
        let fields = if truth == Truth::Unknown { 1 << atom } else { 0 };
        AtomState { truth, needs: Needs { fields, ..Needs::default() } }
    }
}

/// The first values where a field is in the set, the others elsewhere.
fn chosen(set: u64, inside: &[Truth], outside: &[Truth]) -> Vec<Truth> {
    let both = std::iter::zip(inside, outside).enumerate();
    both.map(|(place, (inside, outside))| if set >> place & 1 == 1 { *inside } else { *outside }).collect()
}

/// The fields of the tests with a value.
fn having(truths: &[Truth], wanted: Truth) -> u64 {
    truths.iter().enumerate().filter(|(_, truth)| **truth == wanted).fold(0, |set, (place, _)| set | 1 << place)
}

fn settled() -> impl Strategy<Value = Vec<Truth>> {
    vec(prop::sample::select(vec![Truth::False, Truth::True]), usize::from(ATOMS))
}

proptest! {
    #[test]
    fn what_holds_in_spite_of_gaps_holds_whatever_fills_them(
        formula in formulas(), now in truths(), later in settled()
    ) {
        let filled = chosen(having(&now, Truth::Unknown), &later, &now);
        let before = formula.truth(&states(&now));
        let after = formula.truth(&states(&filled));
        prop_assert!(after != Truth::Unknown);
        prop_assert!(before == Truth::Unknown || before == after, "{before:?} became {after:?}");
    }

    #[test]
    fn evidence_is_enough_and_holds_no_gap(formula in formulas(), now in truths(), other in truths()) {
        let known = formula.known(&atoms(), &states(&now));
        prop_assert_eq!(known.rests_on & having(&now, Truth::Unknown), 0, "a gap is no evidence");
        let truth = formula.truth(&states(&now));
        if truth != Truth::Unknown {
            let elsewhere = chosen(known.rests_on, &now, &other);
            prop_assert_eq!(formula.truth(&states(&elsewhere)), truth, "something else mattered too");
        }
    }

    #[test]
    fn what_is_missing_would_settle_it(formula in formulas(), now in truths(), later in settled()) {
        let needs = formula.known(&atoms(), &states(&now)).needs.fields;
        prop_assert_eq!(needs & !having(&now, Truth::Unknown), 0, "what is known is asked for");
        let truth = formula.truth(&states(&now));
        prop_assert_eq!(needs == 0, truth != Truth::Unknown);
        prop_assert!(formula.truth(&states(&chosen(needs, &later, &now))) != Truth::Unknown);
    }
}

/// A supplier with two amounts, and the rates of the day.
#[derive(Debug)]
struct Amounts {
    cells: [Datum; 2],
    rates: Rates,
}

impl Row for Amounts {
    fn cell(&self, field: u8) -> Cell<'_> {
        Cell::Value(self.cells[usize::from(field)].as_value())
    }

    fn today(&self) -> Date {
        Date::constant(2026, 11, 23)
    }

    fn rates(&self) -> &Rates {
        &self.rates
    }

    fn atom(&self, _atom: u16) -> AtomState {
        AtomState { truth: Truth::Unknown, needs: Needs::default() }
    }
}

const CURRENCIES: [&[u8; 3]; 3] = [b"EUR", b"USD", b"JPY"];

/// Small amounts and rates, so that amounts in two currencies are often worth the same.
fn amounts() -> impl Strategy<Value = Amounts> {
    let money = (0..3_usize, 0..60_u32).prop_map(|(currency, tenths)| {
        Datum::Money(Money { amount: f64::from(tenths) / 10.0, currency: Currency::Code(*CURRENCIES[currency]) })
    });
    let day = Date::constant(2026, 1, 1);
    let rates = btree_map(0..3_usize, 1..30_u32, 0..4).prop_map(move |rates| {
        let rate = |per_base: u32| Rate { per_base: f64::from(per_base) / 10.0, date: day, row: RowNumber(2) };
        let rates = rates.into_iter().map(|(currency, per_base)| (*CURRENCIES[currency], rate(per_base)));
        Rates::new("rates.csv".into(), rates.collect())
    });
    ((money.clone(), money), rates).prop_map(|((a, b), rates)| Amounts { cells: [a, b], rates })
}

/// What a comparison is called from the other side.
const SIDES: [(Comparison, Comparison); 6] = [
    (Comparison::Less, Comparison::Greater),
    (Comparison::LessOrEqual, Comparison::GreaterOrEqual),
    (Comparison::Greater, Comparison::Less),
    (Comparison::GreaterOrEqual, Comparison::LessOrEqual),
    (Comparison::Equal, Comparison::Equal),
    (Comparison::Unequal, Comparison::Unequal),
];

fn compared(comparison: Comparison, left: u8, right: u8, row: &Amounts) -> AtomState {
    test(&Test::Compare(comparison, Node::Field(left), Node::Field(right)), row)
}

#[test]
fn rounding_does_not_tell_the_sides_of_a_comparison_apart() {
    let money = |amount, currency: &[u8; 3]| Datum::Money(Money { amount, currency: Currency::Code(*currency) });
    let rate = |per_base| Rate { per_base, date: Date::constant(2026, 1, 1), row: RowNumber(2) };
    let rates = Rates::new("rates.csv".into(), [(*b"EUR", rate(0.3)), (*b"USD", rate(1.5))].into_iter().collect());
    let row = Amounts { cells: [money(0.9, b"EUR"), money(4.5, b"USD")], rates };
    for (one, other) in SIDES {
        assert_eq!(compared(one, 0, 1, &row), compared(other, 1, 0, &row), "{one:?}");
    }
}

proptest! {
    #[test]
    fn it_does_not_matter_on_which_side_an_amount_stands(row in amounts()) {
        for (one, other) in SIDES {
            prop_assert_eq!(compared(one, 0, 1, &row), compared(other, 1, 0, &row), "{:?}", one);
        }
        let convertible = |left, right| test(&Test::Convertible(Node::Field(left), Node::Field(right)), &row).truth;
        prop_assert_eq!(convertible(0, 1), convertible(1, 0));
        // What can be converted can be compared.
        if convertible(0, 1) == Truth::True {
            prop_assert!(compared(Comparison::Equal, 0, 1, &row).truth != Truth::Unknown);
        }
    }

    #[test]
    fn an_amount_is_compared_quickly_as_the_test_compares_it(row in amounts()) {
        let limit = || Node::Constant(row.cells[1].clone().into());
        for (comparison, _) in SIDES {
            let on_the_left = Test::Compare(comparison, limit(), Node::Field(0));
            for test in [Test::Compare(comparison, Node::Field(0), limit()), on_the_left] {
                let atom = Atom { test, fields: 1, text: String::new() };
                let state = atom.evaluate(&row);
                let expected = match state.truth {
                    Truth::Unknown if state.needs == (Needs { rate: true, ..Needs::default() }) => Quick::NoRate,
                    truth => Quick::Truth(truth == Truth::True),
                };
                let Some(Against::Threshold(mut threshold)) = atom.against(&row) else { panic!("it is a limit") };
                // The second time it remembers what the limit is elsewhere.
                for _ in 0..2 {
                    prop_assert_eq!(threshold.ask(row.cells[0].as_value(), &row.rates), expected, "{:?}", atom.test);
                }
            }
        }
    }

    #[test]
    fn sides_of_one_unit_are_compared_as_numbers(row in amounts()) {
        for (comparison, _) in SIDES {
            let test = Test::Compare(comparison, Node::Field(0), Node::Field(1));
            let atom = Atom { test, fields: 3, text: String::new() };
            if let [Side::Number(one, left), Side::Number(other, right)] = [false, true].map(|side| atom.side(side, &row))
                && one == other
            {
                prop_assert_eq!(atom.compared(left.partial_cmp(&right)), atom.evaluate(&row), "{:?}", atom.test);
            }
        }
    }
}
