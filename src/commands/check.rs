//! `thbscreen check`: the main job.

use std::sync::Arc;

use anyhow::{Result, bail};

use super::lists::ReadAgain;
use super::screening::Bench;
use crate::bundled::RulesData;
use crate::cli::{CheckArguments, Exit, Outputs, inputs, style};
use crate::model::Report;

/// Screens lists and writes the reports.
pub(super) fn check(arguments: &CheckArguments) -> Result<Exit> {
    let inputs = inputs(&arguments.files)?;
    let outputs = Outputs::plan(arguments, &inputs)?;
    let bench = Bench::load(arguments, Arc::new(RulesData::built_in()))?;
    outputs.spare(&bench.files())?;
    let report = bench.screen(&inputs, outputs.show_counterfactuals())?;
    let lists = ReadAgain { options: arguments.read.options(None), inputs: &inputs };
    outputs.write(&report, &style(arguments.show, arguments.accessible), &lists)?;
    let exit = verdict(&report)?;
    // The program ends here; giving a large list back piece by piece would only take time.
    std::mem::forget(report);
    Ok(exit)
}

/// How the run ends. Losses come before findings: of what was not read nothing is known.
fn verdict(report: &Report) -> Result<Exit> {
    let failed = report.run.gate.judge(report);
    if failed.losses > 0 {
        bail!(
            "{} remarks on the input tell of something lost or in doubt, and --strict allows none; see the report",
            failed.losses
        );
    }
    Ok(if failed.any() { Exit::Found } else { Exit::Clean })
}
