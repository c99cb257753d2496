//! The summary of lists that were screened each by itself, on standard output.

use anyhow::{Result, anyhow, bail};

use super::super::arguments::CheckArguments;
use super::super::course::{self, STDOUT};
use super::super::outputs::to_stdout;
use super::placeholder::PLACEHOLDER;
use crate::model::{Batch, closest};
use crate::report::{self, SUMMARIES, Style, SummaryFormat};

/// The summary, or nothing where none is wanted.
pub struct Summary(Option<&'static SummaryFormat>);

impl Summary {
    /// Plans it; refuses formats that hold one report.
    pub fn plan(arguments: &CheckArguments) -> Result<Self> {
        let has_outputs = !arguments.output.is_empty() || arguments.annotate.is_some();
        let planned = Self(match &arguments.format {
            Some(name) => Some(format(name)?),
            None if arguments.quiet && has_outputs => None,
            None => Some(&SUMMARIES[0]),
        });
        course::reports(planned.0.map(|_| STDOUT.to_owned()));
        Ok(planned)
    }

    /// Prints it.
    pub fn write(&self, batch: &Batch, style: &Style) -> Result<()> {
        let Self(Some(format)) = self else { return Ok(()) };
        to_stdout(&|out| (format.write)(batch, style, out))
    }
}

fn format(name: &str) -> Result<&'static SummaryFormat> {
    if let Some(format) = SUMMARIES.iter().find(|format| format.name == name) {
        return Ok(format);
    }
    let names: Vec<&str> = SUMMARIES.iter().map(|format| format.name).collect();
    let known = names.join(", ");
    let Some(format) = report::by_name(name) else {
        let near = closest(name, names).map(|near| format!("did you mean `{near}`? ")).unwrap_or_default();
        return Err(anyhow!("there is no format `{name}`; {near}with --per-file known are {known}"));
    };
    match format.extension {
        Some(extension) => bail!(
            "the summary of --per-file cannot be had as {name}; -o 'DIR/{PLACEHOLDER}.{extension}' writes each list as \
             {name}, and known for the summary are {known}"
        ),
        None => bail!("{name} shows one report, and --per-file prints the summary of many: as {known}"),
    }
}
