//! `thbscreen check`: the main job.

use anyhow::{Result, bail};

use super::lists::ReadAgain;
use super::setup::Setup;
use crate::cli::{CheckArguments, Exit, KeyFile, Outputs, StaleData, inputs, style, today};
use crate::model::{Notice, NoticeKind, Report};
use crate::rules::RatingRules;
use crate::screening::{Baseline, DataAge, Screening, WaiverFile, decide, redact};

/// Screens lists and writes the reports.
pub(super) fn check(arguments: &CheckArguments) -> Result<Exit> {
    let inputs = inputs(&arguments.files)?;
    let outputs = Outputs::plan(arguments, &inputs)?;
    let (setup, rulebook) = Setup::load(&arguments.rules, arguments.rules.as_of.unwrap_or_else(today))?;
    setup.prove_own()?;
    let own = [&arguments.read.mapping, &arguments.gate.waivers, &arguments.gate.baseline];
    outputs.spare(&setup.files(own.into_iter().flatten()))?;
    let waivers = arguments.gate.waivers.as_deref().map(WaiverFile::load).transpose()?;
    let baseline = arguments.gate.baseline.as_deref().map(Baseline::load).transpose()?;
    let key = arguments.redact.clone().map(KeyFile::load).transpose()?;
    let rating = RatingRules::load(arguments.rating.as_deref(), &setup.schema())?;
    let what_if =
        arguments.what_if.as_deref().map(|path| RatingRules::load(Some(path), &setup.schema())).transpose()?;
    let screening = Screening {
        vocabulary: setup.vocabulary.clone(),
        catalog: &setup.catalog,
        compendium: &setup.compendium,
        rulebook: &rulebook,
        rating: Some(&rating),
        what_if: what_if.as_ref(),
        settings: arguments.settings(),
        gate: arguments.gate.limits(),
        counterfactuals: outputs.show_counterfactuals(),
        data_age: DataAge { most_days: arguments.max_data_age },
    };
    if arguments.stale_data == StaleData::Fail {
        refuse_stale(&screening.on_data())?;
    }
    let mut wanted = screening.wanted();
    wanted.extend(arguments.by.iter().flat_map(|view| view.columns()).map(|name| setup.vocabulary.known(name)));
    let loaded = setup.read_lists(&arguments.read, &inputs, &wanted)?;
    let mut report = screening.run(loaded.list, loaded.inputs, loaded.problems)?;
    decide(&mut report, waivers.as_ref(), baseline.as_ref());
    if let Some(mut file) = key {
        redact(&mut report, &mut file.key, waivers.as_ref());
        file.save()?;
    }
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

/// Old data would let pass what newer data names.
fn refuse_stale(notices: &[Notice]) -> Result<()> {
    let is_stale = |notice: &&Notice| notice.kind == NoticeKind::StaleData;
    let stale: Vec<String> =
        notices.iter().filter(is_stale).map(|notice| format!("{} {}", notice.about, notice.message)).collect();
    if !stale.is_empty() {
        bail!(
            "reference data is too old, nothing was screened:\n  {}\nreplace it with --reference DIR, or allow it with \
             --max-data-age DAYS or --stale-data warn",
            stale.join("\n  ")
        );
    }
    Ok(())
}
