//! What can be typed.

mod check;
mod examples;
mod help;
mod read;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use jiff::civil::Date;

use super::clauses::ClausesArguments;
use super::diff::DiffArguments;
use super::init::InitArguments;
use super::lists::ListsCommand;
use super::rules::RulesCommand;
use super::sources::SourcesArguments;
use super::template::TemplateArguments;
use super::waivers::WaiversCommand;
use super::words::{names, packs};
use crate::model::{Severity, StatedPath};
pub use check::{CheckArguments, StaleData};
use help::packs_help;
pub use read::ReadArguments;
pub(super) use read::delimiter;

const ABOUT: &str = "Screens supplier and subcontractor lists for indicators of trafficking in human beings for \
                     labour exploitation. Works offline: nothing leaves this machine. A flag is a reason to ask, \
                     not a verdict.";

const EXIT_CODES: &str = "Exit codes:\n  0  nothing flagged at or above --fail-on\n  1  something is\n  2  the \
                          screening could not be done\n  130, 143  stopped by Ctrl-C or a request to end; reports are whole or not there\nWith --per-file: 2 if a list could not be screened, when all \
                          others have been; else 1 if something is flagged in any";

#[derive(Parser)]
#[command(name = "thbscreen", version, about = ABOUT, after_help = EXIT_CODES, arg_required_else_help = true)]
pub(super) struct Arguments {
    /// Take settings from this file
    ///
    /// Instead of the thbscreen.toml of this folder or one above it.
    #[arg(long, global = true, value_name = "FILE", help_heading = "Settings")]
    config: Option<PathBuf>,
    /// Take no settings from a file
    #[arg(long, global = true, conflicts_with = "config", help_heading = "Settings", hide_short_help = true)]
    no_config: bool,
    #[command(subcommand)]
    pub(super) command: Command,
}

/// Everything that can be typed, with its help.
pub(super) fn definition() -> clap::Command {
    examples::with_examples(Arguments::command())
}

impl Arguments {
    /// What was typed.
    pub(super) fn of(typed: impl IntoIterator<Item = impl Into<OsString> + Clone>) -> Result<Self, clap::Error> {
        let matches = definition().try_get_matches_from(typed)?;
        Self::from_arg_matches(&matches).map_err(|fault| fault.format(&mut definition()))
    }
}

/// A subcommand.
#[derive(Subcommand)]
pub enum Command {
    /// Screen lists and report what to ask
    Check(Box<CheckArguments>),
    /// Show what became of each header of a list, and why
    Columns(ColumnsArguments),
    /// List, explain and test the rules
    #[command(subcommand)]
    Rules(RulesCommand),
    /// Look up the laws, standards, guides and lists that rules rest on
    Sources(SourcesArguments),
    /// Print model clauses for tenders and contracts, in proportion to the risk of the purchase
    Clauses(Box<ClausesArguments>),
    /// Import, list and search watch-lists, look whether they can be relied on, and measure how names are compared
    #[command(subcommand)]
    Lists(ListsCommand),
    /// Write a questionnaire for bidders: a workbook that asks what the rules read, and why
    Template(TemplateArguments),
    /// Say what is to be said about the waivers of a file: which have expired or soon will
    #[command(subcommand)]
    Waivers(WaiversCommand),
    /// Say what is new, gone, worse or better between two reports, and what made it so
    Diff(DiffArguments),
    /// Repeat a run from its capsule, and say whether the same reports come out
    Verify {
        /// The capsule, as `check --capsule` writes it
        #[arg(value_name = "FILE.zip")]
        capsule: PathBuf,
    },
    /// Write a settings file to begin with, or with --level set up a folder for your checks
    Init(InitArguments),
    /// Print the completions of a shell: subcommands, options and the words they take
    Completions {
        /// The shell
        #[arg(value_name = "SHELL")]
        shell: Shell,
    },
    /// Print the manual page, or write a page for every command into a folder
    Man {
        /// The folder; it is made where there is none. Pages that are there already are replaced
        #[arg(value_name = "DIR")]
        folder: Option<PathBuf>,
    },
}

/// `thbscreen columns`
#[derive(Args)]
pub struct ColumnsArguments {
    /// Lists: CSV, TSV, xlsx, xlsm, xlsb, xls, ods; - for standard input
    #[arg(required_unless_present = "known", value_name = "FILE")]
    pub files: Vec<StatedPath>,
    /// How they are read
    #[command(flatten)]
    pub read: ReadArguments,
    /// The format
    #[arg(long, value_enum, default_value_t = ListFormat::Table)]
    pub format: ListFormat,
    /// Write the mapping to this file, to be changed by hand and read with --mapping
    #[arg(long, value_name = "FILE")]
    pub write: Option<StatedPath>,
    /// List the columns that are known instead, with their meaning
    #[arg(long)]
    pub known: bool,
}

/// Which rules are used.
#[derive(Clone, Args)]
#[command(next_help_heading = "Rules")]
pub struct RuleArguments {
    /// Use this built-in pack of rules; may be repeated
    #[arg(
        long = "pack",
        value_name = "ID",
        value_parser = names(packs),
        hide_possible_values = true,
        long_help = packs_help()
    )]
    pub packs: Vec<String>,
    /// Add the rules of this file or folder
    ///
    /// The rule pack in this file, or every pack in this folder. May be repeated.
    #[arg(long = "rules", value_name = "PATH")]
    pub paths: Vec<StatedPath>,
    /// Look for the suppliers in this watch-list too
    ///
    /// As `lists import` writes it or its publisher does. One that is a newer edition of a built-in list stands for it. May
    /// be repeated.
    #[arg(long = "list", value_name = "FILE", help_heading = "Data")]
    pub watchlists: Vec<StatedPath>,
    /// Add reference tables, or replace bundled ones, by those of this folder
    #[arg(long, value_name = "DIR", help_heading = "Data", hide_short_help = true)]
    pub reference: Option<StatedPath>,
    /// Compare amounts with the exchange rates of this CSV file (columns `date`, `currency`, `per_usd`) instead of the
    /// bundled ones
    #[arg(long, value_name = "FILE", help_heading = "Data", hide_short_help = true)]
    pub rates: Option<StatedPath>,
    /// Apply the law and the deadlines of this day (default: today)
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub as_of: Option<Date>,
}

/// A format for lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ListFormat {
    /// For the terminal.
    Table,
    /// For programs.
    Json,
}

/// A day of the calendar.
pub(super) fn day(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| "write a day of the calendar as 2025-01-31".to_owned())
}

pub(super) fn severity(word: &str) -> Result<Severity, String> {
    word.parse()
}
