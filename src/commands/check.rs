//! `thbscreen check`: the main job.

use std::sync::Arc;

use anyhow::{Result, bail};

use super::keep::keep;
use super::letters;
use super::lists::ReadAgain;
use super::screening::Bench;
use crate::bundled::RulesData;
use crate::cli::{CheckArguments, Exit, Kept, KeyFile, Outputs, hint};
use crate::model::{Ending, Report};

/// Screens lists and writes the reports.
pub(super) fn check(arguments: &CheckArguments) -> Result<Exit> {
    let inputs = arguments.inputs()?;
    let outputs = Outputs::plan(arguments, &inputs)?;
    let bench = Bench::load(arguments, Arc::new(RulesData::built_in()))?;
    outputs.spare(&Kept::of(&bench.files()))?;
    let key = arguments.redact.as_ref().map(KeyFile::load).transpose()?;
    let counterfactuals = outputs.show_counterfactuals() || arguments.capsule.is_some();
    let (mut report, for_letters) = bench.screen_for_all(&inputs, counterfactuals)?;
    if let Some(mut file) = key {
        bench.redact(&mut report, &mut file.key);
        file.save()?;
    }
    let style = arguments.style()?;
    style.phrases.translate(&mut report);
    let lists = ReadAgain { options: arguments.read.options(None), inputs: &inputs };
    outputs.write(&report, &style, &lists)?;
    if let Some(path) = &arguments.capsule {
        keep(&bench, &inputs, &outputs, &report, path)?;
    }
    if let (Some(folder), Some(known)) = (&arguments.letters.letters, &for_letters) {
        letters::write(&bench, &inputs, known, folder)?;
    }
    let exit = verdict(&report)?;
    hint(arguments, &report.totals);
    // The program ends here; giving a large list back piece by piece would only take time.
    std::mem::forget((report, for_letters, bench));
    Ok(exit)
}

/// How the run ends.
fn verdict(report: &Report) -> Result<Exit> {
    match Ending::of(report) {
        Ending::NothingFound => Ok(Exit::Clean),
        Ending::Found => Ok(Exit::Found),
        Ending::Failed(reason) => bail!(reason),
    }
}
