//! Keeping a run in a capsule.

use std::io::{BufWriter, Write};

use anyhow::{Context, Result, bail};

use super::screening::Bench;
use crate::capsule::{Packing, Written};
use crate::cli::{Exit, Outputs, new_file};
use crate::input::Input;
use crate::model::{Ending, Report, StatedPath};
use crate::report;

/// Keeps the run in a capsule.
pub(super) fn keep(
    bench: &Bench<'_>,
    inputs: &[Input],
    outputs: &Outputs,
    report: &Report,
    path: &StatedPath,
) -> Result<()> {
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
        exit: exit_of(report) as u8,
    };
    let style = arguments.style()?;
    let json = |out: &mut dyn Write| {
        let mut out = BufWriter::new(out);
        report::everything().write(report, &style, &mut out)?;
        out.flush()
    };
    new_file(path.place(), inputs, &|file| packing.write(file, &mut &json))
}

/// How a run ends.
pub(super) fn exit_of(report: &Report) -> Exit {
    match Ending::of(report) {
        Ending::NothingFound => Exit::Clean,
        Ending::Found => Exit::Found,
        Ending::Failed(_) => Exit::Failed,
    }
}
