//! `thbscreen lists`: what watch-lists are compared with, and how well.

mod bench;

use anyhow::Result;

use crate::cli::{Exit, ListsCommand};

/// Runs a subcommand of `lists`.
pub(in crate::commands) fn lists(command: &ListsCommand) -> Result<Exit> {
    match command {
        ListsCommand::Bench(arguments) => bench::bench(arguments),
    }
}
