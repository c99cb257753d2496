//! The terminal: what was typed, what is printed where, how the program ends.

mod arguments;
mod clauses;
mod course;
mod diff;
mod exit;
mod findings;
mod gate;
mod hints;
mod init;
mod inputs;
mod key;
mod language;
mod letters;
mod lists;
mod manual;
mod outputs;
mod panics;
mod per_file;
mod places;
mod rules;
mod settings;
mod sources;
mod sql;
mod template;
mod terminal;
mod text;
mod waivers;
mod words;

use std::ffi::OsString;
use std::io::{self, Write};
use std::process::ExitCode;

pub use arguments::{CheckArguments, ColumnsArguments, Command, ListFormat, ReadArguments, RuleArguments, StaleData};
pub use clauses::{ClausesArguments, ClausesFormat};
pub use course::scratch::folder as scratch_folder;
pub use course::{Bar, begin, list as next_list, screening};
pub use diff::{DiffArguments, DiffFormat};
pub use exit::Exit;
pub use findings::FindingsArguments;
pub use gate::{FailOn, GateArguments};
pub use hints::hint;
pub use init::{AdoptionLevel, InitArguments};
pub use inputs::{ListArguments, inputs};
pub use key::KeyFile;
pub use language::LanguageArguments;
pub use letters::LettersArguments;
pub use lists::{BenchArguments, ImportArguments, ListsCommand, SearchArguments};
pub use manual::{completions, pages};
pub use outputs::{Outputs, say};
pub use panics::{contained, guarded};
pub use per_file::{Summary, list_names};
pub use places::{Kept, new_file, write_new};
pub use rules::{ExplainArguments, ExplainFormat, RulesCommand, TestArguments};
pub use settings::{FILE as SETTINGS_FILE, commented, schema};
pub use sources::{SourcesArguments, SourcesFormat};
pub use sql::{Decimal, SqlArguments};
pub use template::TemplateArguments;
pub use terminal::{grid, stdin, style, today};
pub use text::{item, one_line, paragraph, wrapped};
pub use waivers::WaiversCommand;

use crate::report::for_terminal;
use crate::rules::Faults;
use arguments::{Arguments, definition};

/// What was typed and set, or how the program ends when that is no use.
pub fn parse(typed: impl IntoIterator<Item = OsString>) -> Result<Command, ExitCode> {
    let typed: Vec<OsString> = typed.into_iter().collect();
    let arguments = settings::with_settings(&definition(), typed.clone());
    let arguments = arguments.map_err(|fault| finish(Err(fault)))?;
    let mut parsed = Arguments::of(&arguments).map_err(|message| {
        // Nothing is left to do when even this cannot be printed.
        let _ = message.print();
        if message.use_stderr() { ExitCode::from(Exit::Failed) } else { Exit::Clean.into() }
    })?;
    if let Command::Check(check) = &mut parsed.command {
        check.hints.is_without_settings = arguments == typed && !typed.iter().any(|word| word == "--no-config");
        check.command = arguments.into_iter().skip(1).collect();
    }
    Ok(parsed.command)
}

/// What was typed for a run that is to be repeated.
pub fn parse_check(command: &[String]) -> anyhow::Result<CheckArguments> {
    let parsed = Arguments::of(std::iter::once("thbscreen").chain(command.iter().map(String::as_str)));
    match parsed {
        Ok(Arguments { command: Command::Check(check), .. }) => Ok(*check),
        Ok(_) => anyhow::bail!("this was no run of `check`"),
        Err(fault) => Err(anyhow::anyhow!("this program does not know the command of the run: {fault}")),
    }
}

/// Ends the program: says what went wrong, if something did.
pub fn finish(outcome: anyhow::Result<Exit>) -> ExitCode {
    course::clear();
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
