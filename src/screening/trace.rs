//! How one rule came to its verdict about one supplier, sentence by sentence.

use jiff::civil::Date;

use crate::model::{
    Cell, DerivedColumn, Evidence, Field, Finding, Gap, GapKind, Location, Origin, Outcome, Rates, Report, Severity,
    Sheet, Supplier, Verdict,
};
use crate::rules::{AtomState, ConditionWords, Joiner, Row, Rule, Rulebook, Schema, Step, Truth};

/// The way of a rule to its verdict.
#[derive(Clone, Debug)]
pub struct Trace {
    /// The verdict.
    pub verdict: Verdict,
    /// How much it weighs here.
    pub severity: Severity,
    /// Whether the rule concerns the supplier, where it does not concern everybody.
    pub applies: Option<TraceStep>,
    /// Whether the pattern is found.
    pub when: TraceStep,
    /// Whether the circumstances hold that a severity depends on.
    pub severities: Vec<(Severity, TraceStep)>,
    /// What the verdict rests on.
    pub rests_on: Vec<Reading>,
    /// What would have to be known to settle it.
    pub missing: Vec<String>,
}

/// A sentence of a condition, whether it holds, and the values that say so.
#[derive(Clone, Debug)]
pub struct TraceStep {
    /// The sentence.
    pub text: String,
    /// How its parts belong together.
    pub joiner: Joiner,
    /// Whether it holds.
    pub truth: Truth,
    /// The tests it is made of, as they are written.
    pub tests: Vec<String>,
    /// The values they looked at.
    pub readings: Vec<Reading>,
    /// Its parts.
    pub parts: Vec<TraceStep>,
}

/// A value that a condition looked at, and where it stands.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The column, `table.field`, or parameter.
    pub name: String,
    /// What it says, or the kind of gap in brackets.
    pub value: String,
    /// The kind of gap.
    pub gap: Option<GapKind>,
    /// What can be said about the gap.
    pub note: Option<String>,
    /// The text in the file, when there is one.
    pub raw: Option<String>,
    /// Where it stands.
    pub location: Location,
}

/// Follows a rule for a supplier of the report.
pub fn trace(book: &Rulebook, rule: &Rule, schema: &Schema<'_>, supplier: Supplier<'_>) -> Trace {
    let row = OneRow::new(book, rule, supplier);
    let words = ConditionWords::of(rule, schema);
    let step = |words| row.step(&Step::of(words, &rule.atoms, &row));
    let states = |atom| row.atom(atom);
    let mut outcome = rule.outcome(&states);
    if outcome.evidence.is_empty() {
        // Findings show what they rest on; what is no finding rests on something too.
        let decided = match (&rule.applies, outcome.verdict) {
            (Some(applies), Verdict::NotApplicable) if applies.truth(&states) == Truth::False => Some(applies),
            (_, Verdict::Clear) => Some(&rule.when),
            _ => None,
        };
        let rests_on = decided.map_or(0, |formula| formula.known(&rule.atoms, &states).rests_on);
        outcome.evidence = row.fields(rests_on);
    }
    let finding = Finding { supplier, rule: &rule.info, outcome: &outcome };
    Trace {
        verdict: outcome.verdict,
        severity: outcome.severity,
        applies: words.applies.as_ref().map(step),
        when: step(&words.when),
        severities: words.severities.iter().map(|(severity, words)| (*severity, step(words))).collect(),
        rests_on: row.readings(outcome.evidence.clone()),
        missing: finding.missing(),
    }
}

/// A supplier as a rule sees it.
pub(super) struct OneRow<'a> {
    book: &'a Rulebook,
    rule: &'a Rule,
    supplier: Supplier<'a>,
    sheet: &'a Sheet,
    derived: &'a [DerivedColumn],
}

impl<'a> OneRow<'a> {
    pub(super) fn new(book: &'a Rulebook, rule: &'a Rule, supplier: Supplier<'a>) -> Self {
        let report: &Report = supplier.report;
        let (sheet, derived) = (&report.list.sheets[supplier.sheet], &report.results[supplier.sheet].derived);
        Self { book, rule, supplier, sheet, derived }
    }

    fn derived(&self, name: &str) -> Option<&'a DerivedColumn> {
        self.derived.iter().find(|column| &*column.name == name)
    }

    fn step(&self, step: &Step) -> TraceStep {
        TraceStep {
            text: step.text.clone(),
            joiner: step.joiner,
            truth: step.truth,
            tests: step.tests.clone(),
            readings: self.readings(self.fields(step.fields)),
            parts: step.parts.iter().map(|part| self.step(part)).collect(),
        }
    }

    /// The fields of a bit set.
    fn fields(&self, set: u64) -> Vec<Field> {
        let in_set = |(place, _): &(usize, &Field)| set >> place & 1 == 1;
        self.rule.fields.iter().enumerate().filter(in_set).map(|(_, field)| field.clone()).collect()
    }

    /// What fields say, as the evidence of a finding does, with the columns that the list
    /// does not have.
    fn readings(&self, fields: Vec<Field>) -> Vec<Reading> {
        let absent = fields.iter().filter_map(|field| match field {
            Field::Column(id) if self.sheet.column(*id).is_none() => {
                Some(self.absent(self.supplier.report.column_name(*id)))
            }
            Field::Derived(name) if self.derived(name).is_none() => Some(self.absent(name)),
            _ => None,
        });
        let mut readings: Vec<Reading> = absent.collect();
        let outcome = Outcome {
            verdict: Verdict::Unknown,
            severity: self.rule.severity,
            at_most: self.rule.severity,
            evidence: fields,
            missing: Vec::new(),
            needs_rate: false,
        };
        let shown = Finding { supplier: self.supplier, rule: &self.rule.info, outcome: &outcome };
        readings.extend(shown.evidence().iter().map(|evidence| self.reading(evidence)));
        readings
    }

    fn absent(&self, name: &str) -> Reading {
        Reading {
            name: name.to_owned(),
            value: Cell::Gap(&Gap::ABSENT).to_string(),
            gap: Some(GapKind::Absent),
            note: None,
            raw: None,
            location: Location { origin: Origin::clone(&self.sheet.origin), row: None, column: None },
        }
    }

    fn reading(&self, evidence: &Evidence<'_>) -> Reading {
        let report = self.supplier.report;
        let (gap, needs) = match (report.vocabulary.find(evidence.column), self.derived(evidence.column)) {
            (Some(id), _) => match self.sheet.cell(id, self.supplier.row) {
                Cell::Gap(gap) => (Some(gap), &[][..]),
                Cell::Value(_) => (None, &[][..]),
            },
            (None, Some(derived)) => {
                let entry = derived.entry(self.supplier.row);
                (entry.cell.as_ref().err(), &entry.needs[..])
            }
            (None, None) => (None, &[][..]),
        };
        // A key that is a gap finds no row; that the table has none needs no further word.
        let needs = needs.iter().filter(|name| *name != evidence.column);
        let needs: Vec<&str> = needs.map(String::as_str).collect();
        let note = gap.and_then(|gap| gap.note.as_deref().map(str::to_owned));
        Reading {
            name: evidence.column.to_owned(),
            value: evidence.value.clone(),
            gap: gap.map(|gap| gap.kind),
            note: note.or_else(|| (!needs.is_empty()).then(|| format!("needs {}", needs.join(", ")))),
            raw: evidence.raw.map(str::to_owned),
            location: evidence.location.clone(),
        }
    }
}

impl Row for OneRow<'_> {
    fn cell(&self, field: u8) -> Cell<'_> {
        match &self.rule.fields[usize::from(field)] {
            Field::Column(id) => self.sheet.cell(*id, self.supplier.row),
            // The condition holds the value itself.
            Field::Parameter(_) => Cell::Gap(Gap::plain(GapKind::Absent)),
            Field::Derived(name) => match self.derived(name) {
                Some(column) => column.meaning(column.codes.get(self.supplier.row)),
                None => Cell::Gap(Gap::plain(GapKind::Absent)),
            },
        }
    }

    fn today(&self) -> Date {
        self.book.as_of
    }

    fn rates(&self) -> &Rates {
        &self.book.rates
    }

    fn atom(&self, atom: u16) -> AtomState {
        self.rule.atoms[usize::from(atom)].evaluate(self)
    }
}
