//! `thbscreen rules test`: the examples of every rule.

use std::io::Write;

use anyhow::Result;

use super::load;
use crate::cli::{Exit, RuleArguments};
use crate::rules::test;

/// Runs the examples.
pub(super) fn run_tests(arguments: &RuleArguments, out: &mut dyn Write) -> Result<Exit> {
    let (setup, _) = load(arguments)?;
    let tests = test(&setup.packs, &setup.schema())?;
    for test in tests.iter().filter(|test| !test.passed()) {
        writeln!(out, "{} FAILED", test.rule)?;
        for failure in &test.failures {
            writeln!(out, "  {}: {}", failure.place, failure.message)?;
        }
    }
    let failed = tests.iter().filter(|test| !test.passed()).count();
    let examples: usize = tests.iter().map(|test| test.examples).sum();
    writeln!(out, "{} rules with {examples} examples: {} passed, {failed} failed", tests.len(), tests.len() - failed)?;
    Ok(if failed == 0 { Exit::Clean } else { Exit::Found })
}
