//! The examples of one day, ready to be looked at by any rule.

use anyhow::Result;
use jiff::civil::Date;

use super::sheet::{list, sheet_of};
use super::{ExampleFailure, RuleTest};
use crate::model::{Cell, Datum, DerivedColumn, Field, Gap, GapKind, Rates, Sheet, Verdict};
use crate::reference::{DataAge, Joins};
use crate::rules::expression::{AtomState, Row};
use crate::rules::pack::Given;
use crate::rules::rulebook::{Example, Rule, Rulebook, Schema};

/// An example to be looked at.
pub(in crate::rules) struct Asked {
    /// The place of its rule among the tests.
    pub(in crate::rules) test: usize,
    /// The rule it proves.
    pub(in crate::rules) rule: String,
    pub(in crate::rules) example: Example,
}

/// The examples of one day as the rows of a sheet, with what the tables say about them.
pub(in crate::rules) struct Bench {
    pub(in crate::rules) book: Rulebook,
    pub(in crate::rules) asked: Vec<Asked>,
    sheet: Sheet,
    joined: Vec<DerivedColumn>,
}

impl Bench {
    pub(super) fn new(book: Rulebook, schema: &Schema<'_>, asked: Vec<Asked>) -> Result<Self> {
        let examples: Vec<&Example> = asked.iter().map(|asked| &asked.example).collect();
        let sheet = sheet_of(schema, &examples)?;
        let wanted = asked.iter().filter_map(|asked| book.find(&asked.rule)).flat_map(|rule| &rule.fields);
        let derived = wanted.filter_map(|field| match field {
            Field::Derived(name) => Some(&**name),
            Field::Column(_) | Field::Parameter(_) => None,
        });
        let joins = Joins::of(schema.catalog, derived);
        let joined = joins.join(schema.vocabulary, &sheet, book.as_of, DataAge::default())?;
        Ok(Self { book, asked, sheet, joined })
    }

    /// Looks at every example, and notes what came out otherwise.
    pub(super) fn judge_all(&self, schema: &Schema<'_>, tests: &mut [RuleTest]) {
        for (row, asked) in self.asked.iter().enumerate() {
            let test = &mut tests[asked.test];
            let message = match self.book.find(&asked.rule) {
                // Those of rules were checked with their pack.
                Some(rule) if test.is_override => unknown_column(rule, asked, schema).or_else(|| self.judge(rule, row)),
                Some(rule) => self.judge(rule, row),
                None => Some(format!("the rule does not run on {}, the day of the example", self.book.as_of)),
            };
            let place = format!("{}:{}", asked.example.source.name, asked.example.line);
            test.failures.extend(message.map(|message| ExampleFailure { place, message }));
        }
    }

    /// What came out otherwise than an example expects, if a rule were like this.
    pub(in crate::rules) fn judge(&self, rule: &Rule, row: usize) -> Option<String> {
        let example = &self.asked[row].example;
        let given = given_numbers(rule, example);
        let case = Case { rule, bench: self, row, given };
        let outcome = rule.outcome(&|atom| case.atom(atom));
        if outcome.verdict != example.expect {
            return Some(format!("expected {}, came out {}", example.expect, outcome.verdict));
        }
        let expected = example.raw.severity.filter(|_| outcome.verdict == Verdict::Flagged);
        let severity = expected.filter(|severity| *severity != outcome.severity)?;
        Some(format!("expected severity {severity}, came out {}", outcome.severity))
    }
}

/// A value that is given for something that neither lists nor the rule know.
fn unknown_column(rule: &Rule, asked: &Asked, schema: &Schema<'_>) -> Option<String> {
    let is_read =
        |name: &str| rule.fields.iter().any(|field| matches!(field, Field::Derived(known) if **known == *name));
    let is_known = |name: &str| schema.vocabulary.find(name).is_some() || is_read(name);
    let (name, _) = asked.example.raw.given.iter().find(|(name, _)| !is_known(&name.value))?;
    Some(format!("the example gives an unknown column `{}`", name.value))
}

/// An example as a rule sees it.
struct Case<'a> {
    rule: &'a Rule,
    bench: &'a Bench,
    row: usize,
    /// Values given for fields that are otherwise derived, by place in the rule.
    given: Vec<Option<Datum>>,
}

impl Row for Case<'_> {
    fn cell(&self, field: u8) -> Cell<'_> {
        if let Some(given) = &self.given[usize::from(field)] {
            return Cell::Value(given.as_value());
        }
        match &self.rule.fields[usize::from(field)] {
            Field::Column(id) => self.bench.sheet.cell(*id, self.row),
            // The condition holds the value itself.
            Field::Parameter(_) => Cell::Gap(Gap::plain(GapKind::Absent)),
            Field::Derived(name) => match self.bench.joined.iter().find(|column| column.name == *name) {
                Some(column) => column.meaning(column.codes.get(self.row)),
                None => Cell::Gap(Gap::plain(GapKind::Absent)),
            },
        }
    }

    fn today(&self) -> Date {
        self.bench.book.as_of
    }

    fn rates(&self) -> &Rates {
        &self.bench.book.rates
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
