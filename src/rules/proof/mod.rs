//! Runs the examples that stand beside the rules: all of a day at once, as the rows of
//! one small sheet that is screened like any other.

mod bench;
mod sheet;

use std::collections::BTreeMap;

use anyhow::Result;
use jiff::civil::Date;
use rayon::prelude::*;

use super::diagnostics::Faults;
use super::pack::{Change, Pack, RawExample, RawOverride, RawRule};
use super::rulebook::{Example, Rulebook, Schema};

pub(super) use bench::{Asked, Bench};
pub(super) use sheet::GAPS;

/// The day examples are looked at on, unless they state one: a fixed day, so that
/// they do not go stale.
pub(super) const EXAMPLES_AS_OF: Date = Date::constant(2026, 1, 1);

/// What became of the examples of a rule.
#[derive(Clone, Debug)]
pub struct RuleTest {
    /// The rule.
    pub rule: String,
    /// The pack whose examples these are.
    pub pack: String,
    /// Whether they prove what the pack makes of a rule of another.
    pub is_override: bool,
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

/// The examples of packs, and what became of them.
pub struct Proof {
    /// By rule, in the order of the packs.
    pub tests: Vec<RuleTest>,
    /// The examples of the rules as they are written, by day.
    pub(super) benches: Vec<Bench>,
}

impl Pack {
    /// Whether it is in a file of the user.
    pub fn is_own(&self) -> bool {
        self.source.file.is_some()
    }

    /// The packs it builds on.
    pub fn builds_on(&self) -> impl Iterator<Item = &str> {
        self.extends.iter().map(|base| base.value.as_str())
    }
}

impl Proof {
    /// Runs the examples of the chosen packs: those of rules with every pack as it is
    /// written, those of overrides with every override carried out.
    pub fn run(packs: &[Pack], schema: &Schema<'_>, is_chosen: &dyn Fn(&Pack) -> bool) -> Result<Self> {
        let mut plan = Plan::default();
        packs.iter().filter(|pack| is_chosen(pack)).for_each(|pack| plan.add(pack, packs));
        let Plan { mut tests, written, changed } = plan;
        let as_written =
            |day, asked| Bench::new(Rulebook::compile(packs, schema, day, Faults::default())?, schema, asked);
        let as_changed = |day, asked| Bench::new(Rulebook::new(packs, schema, day, Faults::default())?, schema, asked);
        let benches = written.into_par_iter().map(|(day, asked)| as_written(day, asked)).collect::<Result<Vec<_>>>()?;
        let others = changed.into_par_iter().map(|(day, asked)| as_changed(day, asked)).collect::<Result<Vec<_>>>()?;
        for bench in benches.iter().chain(&others) {
            bench.judge_all(schema, &mut tests);
        }
        Ok(Self { tests, benches })
    }
}

/// Which examples are looked at on which day.
#[derive(Default)]
struct Plan {
    tests: Vec<RuleTest>,
    /// With every pack as it is written. Parameters may differ from day to day, so each
    /// day has its own rulebook.
    written: BTreeMap<Date, Vec<Asked>>,
    /// With every override carried out.
    changed: BTreeMap<Date, Vec<Asked>>,
}

impl Plan {
    fn add(&mut self, pack: &Pack, packs: &[Pack]) {
        for raw in &pack.rules {
            let day = |example: &RawExample| day_of(example, &[(raw.effective_from, raw.effective_until)]);
            enter(&mut self.written, self.tests.len(), pack, (&raw.id.value, &raw.examples), &day);
            self.note(pack, &raw.id.value, false, raw.examples.len());
        }
        for change in &pack.overrides {
            let Change::Rule { rule, examples, .. } = &change.change else { continue };
            if examples.is_empty() {
                continue;
            }
            let days = |raw: &RawRule| (raw.effective_from, raw.effective_until);
            let raw = packs.iter().flat_map(|pack| &pack.rules).find(|raw| raw.id.value == rule.value);
            let RawOverride { effective, .. } = change;
            let day = |example: &RawExample| day_of(example, &[*effective, raw.map_or((None, None), days)]);
            enter(&mut self.changed, self.tests.len(), pack, (&rule.value, examples), &day);
            self.note(pack, &rule.value, true, examples.len());
        }
    }

    fn note(&mut self, pack: &Pack, rule: &str, is_override: bool, examples: usize) {
        let (rule, pack) = (rule.to_owned(), pack.id.clone());
        self.tests.push(RuleTest { rule, pack, is_override, examples, failures: Vec::new() });
    }
}

/// Enters the examples of a rule on their days.
fn enter(
    days: &mut BTreeMap<Date, Vec<Asked>>,
    test: usize,
    pack: &Pack,
    (rule, examples): (&str, &[RawExample]),
    day: &dyn Fn(&RawExample) -> Date,
) {
    for raw in examples {
        // A verdict that could not be read was a fault.
        let Some(expect) = raw.expect else { continue };
        let line = pack.source.line(raw.span.start);
        let example = Example { raw: raw.clone(), expect, line, source: pack.source.clone() };
        days.entry(day(raw)).or_default().push(Asked { test, rule: rule.to_owned(), example });
    }
}

/// The day an example is looked at on: the one it states, or a day within all periods.
fn day_of(example: &RawExample, periods: &[(Option<Date>, Option<Date>)]) -> Date {
    let first = periods.iter().filter_map(|period| period.0).max().unwrap_or(Date::MIN);
    let last = periods.iter().filter_map(|period| period.1).min().unwrap_or(Date::MAX);
    example.as_of.unwrap_or_else(|| EXAMPLES_AS_OF.min(last).max(first))
}
