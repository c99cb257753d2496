//! `thbscreen init`: a settings file to begin with.

use std::io::{self, Write};
use std::path::Path;

use anyhow::{Result, bail};

use crate::cli::{self, Exit, write_new};
use crate::report::for_terminal;

/// Writes a settings file where there is none yet, or prints the schema of settings.
pub(super) fn init(path: &Path, schema: bool) -> Result<Exit> {
    let mut out = io::stdout().lock();
    if schema {
        writeln!(out, "{:#}", cli::schema())?;
        return Ok(Exit::Clean);
    }
    if path.symlink_metadata().is_ok() {
        bail!("{}: there is a file already, and it is not written over", path.display());
    }
    write_new(path, &[], &cli::commented())?;
    writeln!(out, "{}: every option, none of them set", for_terminal(&path.display().to_string()))?;
    Ok(Exit::Clean)
}
