//! Arguments in, exit code out.

use std::process::ExitCode;

use thbscreen::{cli, commands};

fn main() -> ExitCode {
    match cli::parse(std::env::args_os()) {
        Ok(command) => {
            cli::begin(&command);
            cli::finish(cli::guarded(|| commands::run(&command)))
        }
        Err(code) => code,
    }
}
