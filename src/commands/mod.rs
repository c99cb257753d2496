//! One file per subcommand: glue between the terminal and the rooms, no logic.

mod check;
mod clauses;
mod columns;
mod diff;
mod init;
mod keep;
mod letters;
mod lists;
mod manual;
mod per_file;
mod replay;
mod rules;
mod screening;
mod setup;
mod sources;
mod template;
mod verify;
mod waivers;
mod watchlists;

use anyhow::Result;

use crate::cli::{Command, Exit};

/// Runs a subcommand.
pub fn run(command: &Command) -> Result<Exit> {
    match command {
        Command::Check(arguments) if arguments.lists.per_file => per_file::per_file(arguments),
        Command::Check(arguments) => check::check(arguments),
        Command::Columns(arguments) => columns::columns(arguments),
        Command::Rules(arguments) => rules::rules(arguments),
        Command::Lists(command) => watchlists::lists(command),
        Command::Sources(arguments) => sources::sources(arguments),
        Command::Template(arguments) => template::template(arguments),
        Command::Clauses(arguments) => clauses::clauses(arguments),
        Command::Diff(arguments) => diff::diff(arguments),
        Command::Verify { capsule } => verify::verify(capsule),
        Command::Waivers(command) => waivers::waivers(command),
        Command::Completions { shell } => manual::completions(*shell),
        Command::Man { folder } => manual::man(folder.as_deref()),
        Command::Init(arguments) => init::init(arguments),
    }
}
