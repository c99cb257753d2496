//! `thbscreen completions` and `thbscreen man`: the command line for shells and manuals.

use std::io::{self, Write};
use std::path::Path;

use anyhow::{Context, Result};
use clap_complete::Shell;

use crate::cli::{self, Exit, new_file};
use crate::report::for_terminal;

/// Prints the completions of a shell.
pub(super) fn completions(shell: Shell) -> Result<Exit> {
    io::stdout().lock().write_all(&cli::completions(shell))?;
    Ok(Exit::Clean)
}

/// Prints the page of the program, or writes every page into a folder.
pub(super) fn man(folder: Option<&Path>) -> Result<Exit> {
    let pages = cli::pages()?;
    let mut out = io::stdout().lock();
    let Some(folder) = folder else {
        let first = pages.first().context("there is no page")?;
        out.write_all(&first.1)?;
        return Ok(Exit::Clean);
    };
    std::fs::create_dir_all(folder).with_context(|| format!("{}: cannot be made", folder.display()))?;
    for (name, text) in &pages {
        new_file(&folder.join(name), &[], &|mut file| Ok(file.write_all(text)?))?;
    }
    writeln!(out, "{}: {} pages", for_terminal(&folder.display().to_string()), pages.len())?;
    Ok(Exit::Clean)
}
