//! The terminal: what was typed, what is printed where, how the program ends.

mod arguments;
mod exit;
mod gate;
mod inputs;
mod outputs;
mod panics;
mod per_file;
mod places;
mod progress;
mod rules;
mod settings;
mod sources;
mod terminal;
mod text;
mod waivers;

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

use clap::{CommandFactory, Parser};

pub use arguments::{CheckArguments, ColumnsArguments, Command, ListFormat, ReadArguments, RuleArguments, StaleData};
pub use exit::Exit;
pub use gate::{FailOn, GateArguments};
pub use inputs::{ListArguments, inputs};
pub use outputs::Outputs;
pub use panics::{contained, guarded};
pub use per_file::{Summary, list_names};
pub use places::{Kept, write_new};
pub use progress::Bar;
pub use rules::{ExplainArguments, ExplainFormat, RulesCommand, TestArguments};
pub use settings::{commented, schema};
pub use sources::{SourcesArguments, SourcesFormat};
pub use terminal::{grid, stdin, style, today};
pub use text::{item, one_line, paragraph, wrapped};
pub use waivers::WaiversCommand;

use crate::report::for_terminal;
use crate::rules::Faults;
use arguments::Arguments;

/// What was typed and set, or how the program ends when that is no use.
pub fn parse(typed: impl IntoIterator<Item = OsString>) -> Result<Command, ExitCode> {
    let arguments = settings::with_settings(&Arguments::command(), typed.into_iter().collect());
    let arguments = arguments.map_err(|fault| finish(Err(fault)))?;
    Arguments::try_parse_from(arguments).map(|arguments| arguments.command).map_err(|message| {
        // Nothing is left to do when even this cannot be printed.
        let _ = message.print();
        if message.use_stderr() { Exit::Failed.into() } else { Exit::Clean.into() }
    })
}

/// Ends the program: says what went wrong, if something did.
pub fn finish(outcome: anyhow::Result<Exit>) -> ExitCode {
    match outcome {
        Ok(exit) => exit.into(),
        Err(fault) if is_broken_pipe(&fault) => Exit::Clean.into(),
        Err(fault) => {
            let message = match fault.downcast_ref::<Faults>() {
                Some(faults) => faults.render(),
                None => format!("error: {fault:#}"),
            };
            for line in message.lines() {
                // Nothing is left to do when even this cannot be printed.
                let _ = writeln!(io::stderr(), "{}", for_terminal(line));
            }
            Exit::Failed.into()
        }
    }
}

/// Whoever reads the output has seen enough: that is no fault.
fn is_broken_pipe(fault: &anyhow::Error) -> bool {
    fault.chain().any(|cause| {
        let kind = cause.downcast_ref::<io::Error>().map(io::Error::kind);
        kind == Some(io::ErrorKind::BrokenPipe)
    })
}
