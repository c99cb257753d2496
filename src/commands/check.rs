//! `thbscreen check`: the main job.

use anyhow::Result;

use super::setup::{Setup, read_options};
use crate::cli::{Bar, CheckArguments, Exit, Outputs, inputs, stdin, style, today};
use crate::input::{Loader, Recogniser};
use crate::screening::Screening;

/// Screens lists and writes the reports.
pub(super) fn check(arguments: &CheckArguments) -> Result<Exit> {
    let inputs = inputs(&arguments.files);
    let outputs = Outputs::plan(&arguments.output, arguments.format.as_deref(), arguments.quiet, &inputs)?;
    let (setup, rulebook) = Setup::load(&arguments.rules, arguments.rules.as_of.unwrap_or_else(today))?;
    let gate = arguments.fail_on.0;
    let screening = Screening {
        vocabulary: setup.vocabulary.clone(),
        catalog: &setup.catalog,
        rulebook: &rulebook,
        settings: arguments.settings(),
        fail_on: gate,
    };
    let loaded = Loader {
        vocabulary: &setup.vocabulary,
        countries: &setup.catalog.countries()?,
        sectors: &setup.catalog.sectors()?,
        recogniser: &Recogniser::new(&setup.vocabulary)?,
        options: &read_options(&arguments.read, &setup.vocabulary)?,
        wanted: Some(&screening.wanted()),
        stdin: &stdin,
        progress: &Bar::new(),
    }
    .load(&inputs)?;
    let report = screening.run(loaded.list, loaded.inputs, loaded.problems)?;
    outputs.write(&report, &style(arguments.show))?;
    let found = gate.is_some_and(|severity| report.totals.at_or_above(severity) > 0);
    // The program ends here; giving a large list back piece by piece would only take time.
    std::mem::forget(report);
    Ok(if found { Exit::Found } else { Exit::Clean })
}
