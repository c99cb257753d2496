//! `thbscreen check`: the main job.

use std::io::{BufWriter, Write};
use std::sync::Arc;

use anyhow::{Context, Result, bail};

use super::lists::ReadAgain;
use super::screening::Bench;
use crate::bundled::RulesData;
use crate::capsule::{Packing, Written};
use crate::cli::{CheckArguments, Exit, KeyFile, Outputs, inputs, new_file, style};
use crate::input::Input;
use crate::model::{Report, StatedPath};
use crate::report;

/// Screens lists and writes the reports.
pub(super) fn check(arguments: &CheckArguments) -> Result<Exit> {
    let inputs = inputs(&arguments.files)?;
    let outputs = Outputs::plan(arguments, &inputs)?;
    let bench = Bench::load(arguments, Arc::new(RulesData::built_in()))?;
    outputs.spare(&bench.files())?;
    let key = arguments.redact.as_ref().map(KeyFile::load).transpose()?;
    let mut report = bench.screen(&inputs, outputs.show_counterfactuals() || arguments.capsule.is_some())?;
    if let Some(mut file) = key {
        bench.redact(&mut report, &mut file.key);
        file.save()?;
    }
    let lists = ReadAgain { options: arguments.read.options(None), inputs: &inputs };
    outputs.write(&report, &style(arguments.show, arguments.accessible), &lists)?;
    if let Some(path) = &arguments.capsule {
        keep(&bench, &inputs, &outputs, &report, path)?;
    }
    let exit = verdict(&report)?;
    // The program ends here; giving a large list back piece by piece would only take time.
    std::mem::forget(report);
    Ok(exit)
}

/// How a run ends. Losses come before findings: of what was not read nothing is known.
pub(super) fn ending(report: &Report) -> Exit {
    let failed = report.run.gate.judge(report);
    match (failed.losses, failed.any()) {
        (1.., _) => Exit::Failed,
        (0, true) => Exit::Found,
        (0, false) => Exit::Clean,
    }
}

/// How the run ends, with a message where it fails.
fn verdict(report: &Report) -> Result<Exit> {
    let failed = report.run.gate.judge(report);
    if failed.losses > 0 {
        bail!(
            "{} remarks on the input tell of something lost or in doubt, and --strict allows none; see the report",
            failed.losses
        );
    }
    Ok(ending(report))
}

/// Keeps the run in a capsule.
fn keep(bench: &Bench<'_>, inputs: &[Input], outputs: &Outputs, report: &Report, path: &StatedPath) -> Result<()> {
    let arguments = bench.arguments;
    let lists = inputs.iter().map(|input| match input {
        Input::File(path) => Ok(path.clone()),
        Input::Stdin => bail!("standard input cannot be read a second time"),
    });
    let words = arguments.command.iter().map(|word| {
        let in_text = word.to_str().map(str::to_owned);
        in_text.with_context(|| format!("{}: a capsule keeps names in UTF-8; call it otherwise", word.display()))
    });
    let stated = arguments.output.iter().chain(&arguments.annotate).zip(outputs.files());
    let written = stated.enumerate().flat_map(|(output, (stated, files))| {
        files.into_iter().map(move |place| {
            let is_whole = place == stated.place();
            let name = if is_whole { stated.clone() } else { stated.join(place.file_name().unwrap_or_default()) };
            Written { output, stated: name.shown().to_owned(), place }
        })
    });
    let packing = Packing {
        arguments: words.collect::<Result<_>>()?,
        lists: lists.collect::<Result<_>>()?,
        files: bench.files(),
        rules: &bench.setup.data,
        report,
        written: written.collect(),
        exit: ending(report) as u8,
    };
    let style = style(arguments.show, arguments.accessible);
    let json = |out: &mut dyn Write| {
        let mut out = BufWriter::new(out);
        report::everything().write(report, &style, &mut out)?;
        out.flush()
    };
    new_file(path.place(), inputs, &|file| packing.write(file, &mut &json))
}
