//! Whatever a list says, evaluating it as a whole finds what asking each supplier finds.

use std::sync::{Arc, LazyLock};

use jiff::civil::Date;
use proptest::prelude::*;

use super::tests::Tests;
use super::{Plan, Question, formulas};
use crate::bundled::RulesData;
use crate::model::{
    Cells, Column, ColumnId, ColumnIndex, ColumnType, Currency, Datum, DerivedColumn, DerivedEntry, Field, Gap,
    GapKind, Items, Money, Narrow, Origin, RowNumber, Sheet, Texts, Vocabulary,
};
use crate::reference::Catalog;
use crate::rules::{AtomState, Compendium, Faults, Formula, Row, Rule, Rulebook, Schema, load_from, with_bases_from};

/// Numbers that follow from a seed.
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        (((mixed ^ (mixed >> 27)) >> 16) % sides as u64) as usize
    }

    fn pick<T: Clone>(&mut self, from: &[T]) -> T {
        from[self.throw(from.len())].clone()
    }
}

static VOCABULARY: LazyLock<Vocabulary> =
    LazyLock::new(|| Vocabulary::from_toml(crate::bundled::VOCABULARY).expect("the vocabulary is well formed"));

static RULEBOOK: LazyLock<Rulebook> = LazyLock::new(|| rulebook(&VOCABULARY));

/// Every rule there is, on a day.
fn rulebook(vocabulary: &Vocabulary) -> Rulebook {
    let data = Arc::new(RulesData::built_in());
    let compendium = Compendium::of(data.file("instruments.toml").expect("it is there")).expect("it is well formed");
    let mut catalog = Catalog::of(data.clone()).expect("the tables are well formed");
    let mut faults = Faults::default();
    let ids: Vec<String> = data.pack_ids().into_iter().map(str::to_owned).collect();
    let packs = load_from(&data, &ids, &mut faults).expect("they are there");
    let packs = with_bases_from(&data, packs, &mut faults);
    packs.iter().for_each(|pack| pack.use_lists(&mut catalog, &mut faults));
    let schema = Schema { vocabulary, catalog: &catalog, compendium: &compendium };
    Rulebook::new(&packs, &schema, Date::constant(2026, 7, 1), faults).unwrap_or_else(|_| panic!("packs are sound"))
}

const NUMBERS: [f64; 9] = [0.0, 1.0, 5.0, 20.0, 30.0, 48.0, 60.0, 100.0, 2500.0];
const AMOUNTS: [f64; 6] = [0.0, 1.0, 900.0, 250_000.0, 700_000.0, 5e7];

fn datum(kind: ColumnType, words: &[&str], dice: &mut Dice) -> Datum {
    match kind {
        ColumnType::Answer => Datum::Answer(dice.throw(2) == 1),
        ColumnType::Number | ColumnType::Percent => Datum::Number(dice.pick(&NUMBERS)),
        ColumnType::Money => {
            let currencies = [
                Currency::Code(*b"EUR"),
                Currency::Code(*b"USD"),
                Currency::Code(*b"XTS"),
                Currency::Unstated(None),
                Currency::Unstated(Some(ColumnId(1))),
            ];
            Datum::Money(Money { amount: dice.pick(&AMOUNTS), currency: dice.pick(&currencies) })
        }
        ColumnType::Date => Datum::Date(Date::constant(2026, 7, 1 + dice.throw(3) as i8)),
        ColumnType::List | ColumnType::Sector => {
            let values = (0..dice.throw(3)).map(|_| Datum::text(dice.pick(words))).collect();
            Datum::List(Box::new(Items { values, partial: dice.throw(3) == 0 }))
        }
        ColumnType::Id | ColumnType::Text | ColumnType::Country | ColumnType::Choice => Datum::text(dice.pick(words)),
    }
}

fn gap(dice: &mut Dice) -> Option<GapKind> {
    (dice.throw(3) == 0).then(|| dice.pick(&GapKind::ALL))
}

fn cell(kind: ColumnType, words: &[&str], dice: &mut Dice) -> Result<Datum, Gap> {
    gap(dice).map_or_else(|| Ok(datum(kind, words, dice)), |gap| Err(Gap::of(gap)))
}

fn codes(rows: usize, texts: usize, dice: &mut Dice) -> Narrow {
    (0..rows).map(|_| dice.throw(texts) as u32).collect()
}

/// A list with a column for some of what rules read.
fn list(vocabulary: &Vocabulary, book: &Rulebook, rows: usize, dice: &mut Dice) -> (Sheet, Vec<DerivedColumn>) {
    let mut columns = Vec::new();
    for (id, spec) in vocabulary.columns() {
        if dice.throw(5) == 0 {
            continue;
        }
        let count = 1 + dice.throw(9);
        let mut words: Vec<&str> = spec.choices.iter().map(|choice| choice.id.as_str()).collect();
        words.extend(["CN", "DE", "14", "other"]);
        let mut texts = Texts::default();
        (0..count).for_each(|text| {
            texts.push(&text.to_string());
        });
        let cells = match spec.kind {
            ColumnType::Text | ColumnType::Id => Cells::Text((0..count).map(|_| gap(dice)).collect()),
            kind => Cells::Typed((0..count).map(|_| cell(kind, &words, dice)).collect()),
        };
        columns.push(Column {
            id,
            position: ColumnIndex(id.0),
            header: spec.id.as_str().into(),
            codes: codes(rows, count, dice),
            texts,
            hint: None,
            has_companion: false,
            cells,
        });
    }
    let mut derived: Vec<DerivedColumn> = Vec::new();
    for field in book.rules.iter().flat_map(|rule| &rule.fields) {
        let Field::Derived(name) = field else { continue };
        if derived.iter().any(|column| column.name == *name) {
            continue;
        }
        let kind = dice.pick(&[ColumnType::Answer, ColumnType::Number, ColumnType::Text]);
        let count = 1 + dice.throw(5);
        let words = ["none", "2", "3", "exact", "strong", "high"];
        let entries: Vec<DerivedEntry> = (0..count).map(|_| DerivedEntry::of(cell(kind, &words, dice))).collect();
        // Fields of one table share their codes.
        let shared = derived.last().filter(|last| last.entries.len() <= count).map(|last| last.codes.clone());
        let codes = shared.unwrap_or_else(|| Arc::new(codes(rows, count, dice)));
        derived.push(DerivedColumn {
            name: name.clone(),
            keys: Vec::new(),
            source: None,
            codes,
            entries,
            is_listing: false,
        });
    }
    let origin = Origin { file: Arc::from("list.csv"), sheet: None };
    let numbers = (0..rows as u32).map(RowNumber).collect();
    (Sheet::new(origin, RowNumber(0), numbers, columns), derived)
}

fn question(rule: &Rule) -> Question<'_> {
    Question::new(&rule.fields, &rule.atoms, formulas(rule))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn every_supplier_gets_what_it_would_get_alone(seed in any::<u64>(), rows in 0..60_usize) {
        let book = &*RULEBOOK;
        let (sheet, derived) = list(&VOCABULARY, book, rows, &mut Dice(seed));
        let day = (book.as_of, &*book.rates);
        let questions: Vec<Question<'_>> = book.rules.iter().map(question).collect();
        let plan = Plan::new(&questions, &sheet, &derived, day);
        for (place, rule) in book.rules.iter().enumerate() {
            let used = formulas(rule).flat_map(Formula::atoms).collect::<Vec<u16>>();
            let mut known: Vec<Vec<AtomState>> = Vec::new();
            let codes = plan.codes(place, &mut |states| {
                known.push(used.iter().map(|atom| states(*atom)).collect());
                (known.len() - 1) as u16
            });
            prop_assert_eq!(codes.len(), rows);
            let tests = Tests::new(&rule.fields, &rule.atoms, &sheet, &derived, day);
            for row in 0..rows {
                let codes_of_row = tests.codes_of(row);
                let alone = tests.coded(&codes_of_row);
                let expected: Vec<AtomState> = used.iter().map(|atom| alone.atom(*atom)).collect();
                let found = &known[codes.get(row) as usize];
                prop_assert_eq!(found, &expected, "{} row {}", &rule.info.id, row);
            }
        }
    }
}
