//! `thbscreen init`: a settings file to begin with, or a whole folder.

mod folder;

use std::io::{self, Write};
use std::path::Path;

use anyhow::{Result, bail};

use crate::cli::{self, Exit, InitArguments, SETTINGS_FILE, write_new};
use crate::report::for_terminal;

/// Sets up what was asked for, or prints the schema of settings.
pub(super) fn init(arguments: &InitArguments) -> Result<Exit> {
    let mut out = io::stdout().lock();
    if arguments.schema {
        writeln!(out, "{:#}", cli::schema())?;
        return Ok(Exit::Clean);
    }
    let place = arguments.place.as_deref();
    match arguments.level {
        Some(level) => folder::set_up(place.unwrap_or(Path::new(".")), level, &mut out)?,
        None => settings(place.unwrap_or(Path::new(SETTINGS_FILE)), &mut out)?,
    }
    Ok(Exit::Clean)
}

/// Writes a settings file where there is none yet.
fn settings(path: &Path, out: &mut dyn Write) -> Result<()> {
    if path.is_dir() {
        bail!("{}: this is a folder; `thbscreen init --level 1 {0}` sets it up", path.display());
    }
    if path.symlink_metadata().is_ok() {
        bail!("{}: there is a file already, and it is not written over", path.display());
    }
    write_new(path, &[], &cli::commented())?;
    writeln!(out, "{}: every option, none of them set", for_terminal(&path.display().to_string()))?;
    Ok(())
}
