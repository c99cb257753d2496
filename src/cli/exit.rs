//! How the program ends.

use std::process::ExitCode;

/// The exit codes. Their meaning never changes with an option or a format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Nothing at or above the gate.
    Clean = 0,
    /// Something at or above the gate.
    Found = 1,
    /// The work could not be done.
    Failed = 2,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}
