//! `thbscreen verify`: whether a run comes out as it did.

use std::io::{self, Write};
use std::path::Path;

use anyhow::{Context, Result};

use super::keep::exit_of;
use super::lists::ReadAgain;
use super::replay::Replay;
use super::screening::Bench;
use crate::capsule::{Capsule, first_difference, report_name};
use crate::cli::{Exit, Outputs};
use crate::report::{self, for_terminal};

/// Repeats the run of a capsule and compares what comes out.
pub(super) fn verify(path: &Path) -> Result<Exit> {
    let mut capsule = Capsule::open(path)?;
    let replay = Replay::of(&mut capsule).with_context(|| path.display().to_string())?;
    let mut out = io::stdout().lock();
    let manifest = &capsule.manifest;
    let (then, now) = (&manifest.version, env!("CARGO_PKG_VERSION"));
    let head = format!("{}: made by version {then} as of {}, repeated by {now}", path.display(), manifest.as_of);
    writeln!(out, "{}", for_terminal(&head))?;
    let exit = write_again(&replay, then)?;
    let mut differing = 0;
    if exit as u8 != manifest.exit {
        differing += 1;
        writeln!(out, "exit code: was {}, is {} now", manifest.exit, exit as u8)?;
    }
    for kept in manifest.reports.clone() {
        let before = capsule.bytes(&kept)?;
        let after = written_again(&replay, &kept.entry);
        let difference = match &after {
            Some(after) => first_difference(&before, after),
            None => Some("is not written any more".to_owned()),
        };
        differing += usize::from(difference.is_some());
        let said = difference.unwrap_or_else(|| format!("the same {} bytes", before.len()));
        for line in format!("{}: {said}", kept.name).lines() {
            writeln!(out, "{}", for_terminal(line))?;
        }
    }
    writeln!(
        out,
        "{}",
        if differing == 0 { "the run comes out the same" } else { "the run does not come out the same" }
    )?;
    Ok(if differing == 0 { Exit::Clean } else { Exit::Found })
}

/// Screens again and writes every report into the folder of the replay; says how the run
/// would end.
fn write_again(replay: &Replay, version: &str) -> Result<Exit> {
    let arguments = &replay.arguments;
    let inputs = arguments.inputs()?;
    let outputs = Outputs::plan(arguments, &inputs)?;
    let bench = Bench::load(arguments, replay.rules.clone())?;
    let mut report = bench.screen(&inputs, true)?;
    // Which program repeats a run is no part of what comes out.
    version.clone_into(&mut report.run.version);
    let style = arguments.style()?;
    style.phrases.translate(&mut report);
    let lists = ReadAgain { options: arguments.read.options(None), inputs: &inputs };
    outputs.write_files(&report, &style, &lists)?;
    let mut json = io::BufWriter::new(std::fs::File::create(replay.folder.path().join("report.json"))?);
    report::everything().write(&report, &style, &mut json)?;
    json.flush()?;
    Ok(exit_of(&report))
}

/// A report as it comes out now. Only what a run can have written is looked for.
fn written_again(replay: &Replay, entry: &str) -> Option<Vec<u8>> {
    let output = |number: usize| {
        let name = Path::new(entry).file_name()?;
        report_name(number, Path::new(name)).ok().filter(|known| known == entry)
    };
    let outputs = replay.arguments.output.len() + usize::from(replay.arguments.annotate.is_some());
    let is_known = entry == "report.json" || (0..outputs).any(|number| output(number).is_some());
    is_known.then(|| std::fs::read(replay.folder.path().join(entry)).ok()).flatten()
}
