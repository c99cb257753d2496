//! `thbscreen rules test`: the examples of every rule, and whether they prove enough.

use std::io::{self, Write};

use anyhow::Result;
use serde_json::{Value, json};

use super::load;
use crate::cli::{Exit, ListFormat, RuleArguments, TestArguments, wrapped};
use crate::model::so_many;
use crate::report::for_terminal;
use crate::rules::{ExampleFailure, Pack, Proof, RuleMutants, RuleTest, Survivor, mutate};

/// Runs the examples.
pub(super) fn run_tests(arguments: &TestArguments, out: &mut dyn Write) -> Result<Exit> {
    let (setup, _) = load(&arguments.rules)?;
    let schema = setup.schema();
    let is_chosen = |pack: &Pack| is_chosen(pack, &arguments.rules);
    let proof = Proof::run(&setup.packs, &schema, &is_chosen)?;
    let mutants = arguments.mutate.then(|| mutate(&setup.packs, &schema, &proof, &is_chosen));
    let packs: Vec<&Pack> = setup.packs.iter().filter(|pack| is_chosen(pack)).collect();
    match arguments.format {
        ListFormat::Table => print(&packs, &proof.tests, mutants.as_deref(), out)?,
        ListFormat::Json => writeln!(out, "{:#}", as_json(&proof.tests, mutants.as_deref()))?,
    }
    let holds = proof.tests.iter().all(RuleTest::passed);
    let reaches = match (&mutants, arguments.min_killed) {
        (Some(mutants), Some(wanted)) => Count::of(mutants).share() >= wanted,
        _ => true,
    };
    Ok(if holds && reaches { Exit::Clean } else { Exit::Found })
}

/// The packs that are named; every one, where none is.
fn is_chosen(pack: &Pack, arguments: &RuleArguments) -> bool {
    let none_is_named = arguments.packs.is_empty() && arguments.paths.is_empty();
    if pack.is_own() { true } else { none_is_named || arguments.packs.contains(&pack.id) }
}

/// How many changes there were, and how many were noticed.
struct Count {
    mutants: usize,
    killed: usize,
    /// The changes that nothing can notice, which are not among them.
    same: usize,
}

impl Count {
    fn of(rules: &[RuleMutants]) -> Self {
        Self {
            mutants: rules.iter().map(|rule| rule.mutants).sum(),
            killed: rules.iter().map(RuleMutants::killed).sum(),
            same: rules.iter().map(|rule| rule.same).sum(),
        }
    }

    /// The share that was noticed, in percent.
    fn share(&self) -> f64 {
        if self.mutants == 0 { 100.0 } else { 100.0 * self.killed as f64 / self.mutants as f64 }
    }
}

fn print(packs: &[&Pack], tests: &[RuleTest], mutants: Option<&[RuleMutants]>, out: &mut dyn Write) -> Result<()> {
    for test in tests.iter().filter(|test| !test.passed()) {
        let changed = if test.is_override { format!(" as {} changes it", test.pack) } else { String::new() };
        writeln!(out, "{}{changed} FAILED", test.rule)?;
        for failure in &test.failures {
            wrapped(out, "  ", "    ", &format!("{}: {}", failure.place, failure.message))?;
        }
    }
    for rule in mutants.unwrap_or_default().iter().filter(|rule| !rule.survivors.is_empty()) {
        survivors(rule, out)?;
    }
    // One pack that stands alone is said in the total.
    let is_total = |pack: &&Pack| packs.len() == 1 && pack.builds_on().next().is_none();
    for pack in packs.iter().filter(|pack| !is_total(pack) || tests.iter().any(|test| test.is_override)) {
        wrapped(out, "", "  ", &summary(pack, tests))?;
    }
    if tests.is_empty() {
        writeln!(out, "There is nothing to test: no rule, and no override with an example")?;
        return Ok(());
    }
    let failed = tests.iter().filter(|test| !test.passed()).count();
    let sum = examples(tests.iter());
    writeln!(out, "{sum}: {} passed, {failed} failed", tests.len() - failed)?;
    if let Some(mutants) = mutants {
        let count = Count::of(mutants);
        let same = match count.same {
            0 => String::new(),
            same => format!("; {same} more mean the same as the rule"),
        };
        let mutants = so_many(count.mutants, "mutant");
        writeln!(out, "{mutants}, {} killed ({:.1} %){same}", count.killed, count.share())?;
    }
    Ok(())
}

/// How much of a pack was tested.
fn summary(pack: &Pack, tests: &[RuleTest]) -> String {
    let bases: Vec<&str> = pack.builds_on().collect();
    let bases = if bases.is_empty() { String::new() } else { format!(" (it builds on {})", bases.join(", ")) };
    format!("{}: {}{bases}", pack.id, examples(tests.iter().filter(|test| test.pack == pack.id)))
}

/// So many rules and overrides, with so many examples.
fn examples<'a>(tests: impl Iterator<Item = &'a RuleTest>) -> String {
    let (overrides, rules): (Vec<_>, Vec<_>) = tests.partition(|test| test.is_override);
    let with_examples = |tests: &[&RuleTest], what: &str| {
        let sum = tests.iter().map(|test| test.examples).sum();
        format!("{} with {}", so_many(tests.len(), what), so_many(sum, "example"))
    };
    match overrides.len() {
        0 => with_examples(&rules, "rule"),
        _ if rules.is_empty() => with_examples(&overrides, "override"),
        _ => format!("{} and {}", with_examples(&rules, "rule"), with_examples(&overrides, "override")),
    }
}

/// The changes to a rule that no example noticed.
fn survivors(rule: &RuleMutants, out: &mut dyn Write) -> io::Result<()> {
    let mutants = so_many(rule.mutants, "mutant");
    writeln!(out, "{} ({}): {mutants}, {} killed", rule.rule, rule.pack, rule.killed())?;
    for survivor in &rule.survivors {
        writeln!(out, "  {}", for_terminal(&survivor.place))?;
        wrapped(out, "    ", "      ", &format!("{} changed to {}", survivor.before, survivor.after))?;
        wrapped(out, "    missing: ", "      ", &survivor.hint)?;
    }
    writeln!(out)
}

fn as_json(tests: &[RuleTest], mutants: Option<&[RuleMutants]>) -> Value {
    let test = |test: &RuleTest| {
        let failure = |at: &ExampleFailure| json!({ "place": at.place, "message": at.message });
        json!({
            "rule": test.rule,
            "pack": test.pack,
            "override": test.is_override,
            "examples": test.examples,
            "failures": test.failures.iter().map(failure).collect::<Vec<_>>(),
        })
    };
    let failed = tests.iter().filter(|test| !test.passed()).count();
    let mut answer = json!({
        "rules": tests.iter().map(test).collect::<Vec<_>>(),
        "passed": tests.len() - failed,
        "failed": failed,
    });
    if let Some(mutants) = mutants {
        let count = Count::of(mutants);
        let survivor = |rule: &RuleMutants| {
            let (rule, pack) = (rule.rule.clone(), rule.pack.clone());
            move |s: &Survivor| json!({ "rule": rule, "pack": pack, "place": s.place, "before": s.before, "after": s.after, "hint": s.hint })
        };
        let survivors: Vec<Value> =
            mutants.iter().flat_map(|rule| rule.survivors.iter().map(survivor(rule)).collect::<Vec<_>>()).collect();
        answer["mutants"] = json!({
            "mutants": count.mutants,
            "killed": count.killed,
            "same": count.same,
            "killed_pct": (count.share() * 10.0).round() / 10.0,
            "survivors": survivors,
        });
    }
    answer
}
