//! Runs the examples that stand beside the rules: all of them at once, as the rows of
//! one small sheet that is screened like any other.

use std::collections::BTreeMap;
use std::sync::Arc;

use anyhow::{Result, bail};
use jiff::civil::Date;

use super::diagnostics::Faults;
use super::expression::{AtomState, Row};
use super::pack::{Given, Pack, RawExample, RawRule};
use super::rulebook::{Example, Rule, Rulebook, Schema};
use crate::model::{
    Cell, Cells, Column, ColumnIndex, ColumnSpec, ColumnType, Currency, Datum, DerivedColumn, Field, Gap, GapKind,
    Items, Money, Origin, Rates, RowNumber, Sheet, Texts, Verdict,
};
use crate::reference::join;

/// The day examples are looked at on, unless they state one: a fixed day, so that
/// they do not go stale.
const EXAMPLES_AS_OF: Date = Date::constant(2026, 1, 1);

/// What became of the examples of a rule.
#[derive(Clone, Debug)]
pub struct RuleTest {
    /// The rule.
    pub rule: String,
    /// How many examples it has.
    pub examples: usize,
    /// The examples that came out otherwise.
    pub failures: Vec<ExampleFailure>,
}

/// An example that came out otherwise than expected.
#[derive(Clone, Debug)]
pub struct ExampleFailure {
    /// Where it stands.
    pub place: String,
    /// What was expected and what came out.
    pub message: String,
}

impl RuleTest {
    /// Whether the rule is proven.
    pub fn passed(&self) -> bool {
        self.failures.is_empty()
    }
}

/// Runs the examples of every rule, each as its own pack wrote it.
pub fn test(packs: &[Pack], schema: &Schema<'_>) -> Result<Vec<RuleTest>> {
    let mut tests: Vec<RuleTest> = Vec::new();
    // Parameters may differ from day to day, so each day has its own rulebook.
    let mut days: BTreeMap<Date, Vec<(usize, &str, &RawExample)>> = BTreeMap::new();
    for raw in packs.iter().flat_map(|pack| &pack.rules) {
        for example in &raw.examples {
            days.entry(day_of(raw, example)).or_default().push((tests.len(), &raw.id.value, example));
        }
        let (rule, examples) = (raw.id.value.clone(), raw.examples.len());
        tests.push(RuleTest { rule, examples, failures: Vec::new() });
    }
    for (day, examples) in days {
        let book = Rulebook::compile(packs, schema, day, Faults::default())?;
        run_day(&book, schema, &examples, &mut tests)?;
    }
    Ok(tests)
}

/// The day an example is looked at on: the one it states, or a day on which the rule runs.
fn day_of(raw: &RawRule, example: &RawExample) -> Date {
    let first = raw.effective_from.unwrap_or(Date::MIN);
    let last = raw.effective_until.unwrap_or(Date::MAX);
    example.as_of.unwrap_or_else(|| EXAMPLES_AS_OF.min(last).max(first))
}

fn run_day(
    book: &Rulebook,
    schema: &Schema<'_>,
    wanted: &[(usize, &str, &RawExample)],
    tests: &mut [RuleTest],
) -> Result<()> {
    let mut cases: Vec<(usize, &Rule, &Example)> = Vec::new();
    for (place, id, raw) in wanted {
        let rule = book.find(id);
        let example = rule.and_then(|rule| rule.examples.iter().find(|example| example.raw.span == raw.span));
        match (rule, example) {
            (Some(rule), Some(example)) => cases.push((*place, rule, example)),
            _ => tests[*place].failures.push(ExampleFailure {
                place: (*id).to_owned(),
                message: format!("the rule does not run on {}, the day of an example", book.as_of),
            }),
        }
    }
    let examples: Vec<&Example> = cases.iter().map(|(_, _, example)| *example).collect();
    let sheet = sheet_of(schema, &examples)?;
    let joined = join_all(book, schema, &sheet)?;
    for (row, (place, rule, example)) in cases.into_iter().enumerate() {
        let given = given_numbers(rule, example);
        let case = Case { rule, sheet: &sheet, joined: &joined, row, day: book.as_of, rates: &book.rates, given };
        let outcome = rule.outcome(&|atom| case.atom(atom));
        let expected_severity = example.raw.severity.filter(|_| outcome.verdict == Verdict::Flagged);
        let message = if outcome.verdict != example.expect {
            format!("expected {}, came out {}", example.expect, outcome.verdict)
        } else if let Some(severity) = expected_severity.filter(|severity| *severity != outcome.severity) {
            format!("expected severity {severity}, came out {}", outcome.severity)
        } else {
            continue;
        };
        let place_in_file = format!("{}:{}", example.source.name, example.line);
        tests[place].failures.push(ExampleFailure { place: place_in_file, message });
    }
    Ok(())
}

/// An example as a rule sees it.
struct Case<'a> {
    rule: &'a Rule,
    sheet: &'a Sheet,
    joined: &'a [DerivedColumn],
    row: usize,
    day: Date,
    rates: &'a Rates,
    /// Values given for fields that are otherwise derived, by place in the rule.
    given: Vec<Option<Datum>>,
}

impl Row for Case<'_> {
    fn cell(&self, field: u8) -> Cell<'_> {
        if let Some(given) = &self.given[usize::from(field)] {
            return Cell::Value(given.as_value());
        }
        match &self.rule.fields[usize::from(field)] {
            Field::Column(id) => self.sheet.cell(*id, self.row),
            // The condition holds the value itself.
            Field::Parameter(_) => Cell::Gap(Gap::plain(GapKind::Absent)),
            Field::Derived(name) => match self.joined.iter().find(|column| column.name == *name) {
                Some(column) => column.meaning(column.codes[self.row]),
                None => Cell::Gap(Gap::plain(GapKind::Absent)),
            },
        }
    }

    fn today(&self) -> Date {
        self.day
    }

    fn rates(&self) -> &Rates {
        self.rates
    }

    fn atom(&self, atom: u16) -> AtomState {
        self.rule.atoms[usize::from(atom)].evaluate(self)
    }
}

/// `"chain.subcontractors" = 2` in an example.
fn given_numbers(rule: &Rule, example: &Example) -> Vec<Option<Datum>> {
    let given = |field: &Field| match field {
        Field::Column(_) | Field::Parameter(_) => None,
        Field::Derived(name) => {
            let (_, given) = example.raw.given.iter().find(|(key, _)| key.value == **name)?;
            match given {
                Given::Number(number) => Some(Datum::Number(*number)),
                Given::Text(text) => Some(Datum::text(text.as_str())),
                Given::Answer(answer) => Some(Datum::Answer(*answer)),
                Given::List(items) => Some(list(items)),
            }
        }
    };
    rule.fields.iter().map(given).collect()
}

fn join_all(book: &Rulebook, schema: &Schema<'_>, sheet: &Sheet) -> Result<Vec<DerivedColumn>> {
    let mut joined = Vec::new();
    for info in schema.catalog.infos().filter(|info| !info.keys.is_empty()) {
        let is_used = |field: &&str| {
            let name = format!("{}.{field}", info.id);
            book.rules
                .iter()
                .flat_map(|rule| &rule.fields)
                .any(|f| matches!(f, Field::Derived(known) if **known == name))
        };
        let fields: Vec<&str> = info.fields.keys().map(String::as_str).filter(is_used).collect();
        if !fields.is_empty() {
            joined.extend(join(schema.catalog, schema.vocabulary, info, &fields, sheet, book.as_of)?);
        }
    }
    Ok(joined)
}

/// The examples as the rows of a sheet.
fn sheet_of(schema: &Schema<'_>, examples: &[&Example]) -> Result<Sheet> {
    let mut columns = Vec::new();
    for (id, spec) in schema.vocabulary.columns() {
        let is_given = |example: &&Example| example.raw.given.iter().any(|(key, _)| key.value == spec.id);
        if !examples.iter().any(is_given) {
            continue;
        }
        let mut texts = Texts::default();
        let mut cells = Vec::new();
        for example in examples {
            let given = example.raw.given.iter().find(|(key, _)| key.value == spec.id).map(|(_, given)| given);
            let cell = match given {
                Some(given) => read_given(schema, spec, given, example)?,
                None => Err(Gap::ABSENT),
            };
            texts.push(&given.map(|given| format!("{given:?}")).unwrap_or_default());
            cells.push(cell);
        }
        columns.push(Column {
            id,
            position: ColumnIndex(id.0),
            header: spec.id.as_str().into(),
            codes: (0..examples.len() as u32).collect(),
            texts,
            has_companion: false,
            cells: Cells::Typed(cells),
        });
    }
    let origin = Origin { file: Arc::from("examples"), sheet: None };
    let rows = (2..).take(examples.len()).map(RowNumber).collect();
    Ok(Sheet::new(origin, RowNumber(1), rows, columns))
}

/// A given value in its canonical form (`"yes"`, `12`, `"2025-01-31"`, `["cotton"]`), or the
/// name of a gap.
fn read_given(schema: &Schema<'_>, spec: &ColumnSpec, given: &Given, example: &Example) -> Result<Result<Datum, Gap>> {
    let gap = match given {
        Given::Text(text) => match text.as_str() {
            "" => Some(GapKind::Blank),
            "unknown" => Some(GapKind::Unknown),
            "withheld" => Some(GapKind::Withheld),
            "na" => Some(GapKind::NotApplicable),
            "unreadable" => Some(GapKind::Unreadable),
            _ => None,
        },
        _ => None,
    };
    if let Some(kind) = gap {
        return Ok(Err(Gap::of(kind)));
    }
    let datum = match (spec.kind, given) {
        (ColumnType::Answer, Given::Answer(answer)) => Some(Datum::Answer(*answer)),
        (ColumnType::Answer, Given::Text(text)) => match text.as_str() {
            "yes" => Some(Datum::Answer(true)),
            "no" => Some(Datum::Answer(false)),
            _ => None,
        },
        (ColumnType::Number | ColumnType::Percent, Given::Number(number)) => Some(Datum::Number(*number)),
        (ColumnType::Money, Given::Number(amount)) => {
            let currency_column = spec.currency.as_deref();
            let stated = currency_column.and_then(|name| {
                example.raw.given.iter().find_map(|(key, given)| match given {
                    Given::Text(code) if key.value == name => Currency::code(code),
                    _ => None,
                })
            });
            let unstated = Currency::Unstated(currency_column.and_then(|name| schema.vocabulary.find(name)));
            Some(Datum::Money(Money { amount: *amount, currency: stated.unwrap_or(unstated) }))
        }
        (ColumnType::Date, Given::Text(text)) => text.parse().ok().map(Datum::Date),
        (ColumnType::List | ColumnType::Sector, Given::List(items)) => Some(list(items)),
        (ColumnType::List | ColumnType::Sector, Given::Text(text)) => Some(list(std::slice::from_ref(text))),
        (ColumnType::Text | ColumnType::Id | ColumnType::Country | ColumnType::Choice, Given::Text(text)) => {
            Some(Datum::text(text.as_str()))
        }
        (ColumnType::Text | ColumnType::Id, Given::Number(number)) => Some(Datum::text(number.to_string())),
        _ => None,
    };
    match datum {
        Some(datum) => Ok(Ok(datum)),
        None => bail!(
            "{}:{}: the example gives `{}` a value that is no {}",
            example.source.name,
            example.line,
            spec.id,
            spec.kind
        ),
    }
}

fn list(items: &[String]) -> Datum {
    let values = items.iter().map(|item| Datum::text(item.as_str())).collect();
    Datum::List(Box::new(Items { values, partial: false }))
}
