//! What can be typed after `thbscreen diff`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::arguments::severity;
use super::gate::{FailOn, gate};
use super::language::LanguageArguments;
use super::words::{gates, severities, words};
use crate::model::Severity;

const EXIT_CODES: &str = "What made a difference is told when only one thing differs. Where several do, the reports \
                          are made again with one thing changed at a time: from capsules, or from the lists where \
                          they still are what they were.\n\nExit codes:\n  0  nothing flagged at or above --fail-on is \
                          new, worse or no longer settled\n  1  something is\n  2  the reports cannot be compared";

/// `thbscreen diff`
#[derive(Args)]
#[command(after_help = EXIT_CODES)]
pub struct DiffArguments {
    /// The earlier report: JSON as `check -o report.json` writes it, or a capsule
    #[arg(value_name = "OLD")]
    pub before: PathBuf,
    /// The later one
    #[arg(value_name = "NEW")]
    pub after: PathBuf,
    /// The format
    #[arg(long, value_enum, default_value_t = DiffFormat::Table)]
    pub format: DiffFormat,
    /// List findings at or above this severity in the table. Gates nothing, and cuts nothing from other formats
    #[arg(
        long,
        value_name = "SEVERITY",
        default_value = "low",
        value_parser = words(severity, severities),
        hide_possible_values = true
    )]
    pub show: Severity,
    /// In which language people are told
    #[command(flatten)]
    pub spoken: LanguageArguments,
    /// End with exit code 1 when something flagged at or above this severity is new or worse, or never
    #[arg(
        long,
        value_name = "SEVERITY",
        default_value = "high",
        value_parser = words(gate, gates),
        hide_possible_values = true
    )]
    pub fail_on: FailOn,
}

/// A format for differences.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum DiffFormat {
    /// For the terminal
    Table,
    /// One row per finding that is different
    Csv,
    /// Everything, for programs
    Json,
    /// For documents and comments on changes
    Markdown,
}
