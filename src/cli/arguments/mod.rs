//! What can be typed.

mod help;
mod read;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

use super::clauses::ClausesArguments;
use super::diff::DiffArguments;
use super::findings::FindingsArguments;
use super::gate::GateArguments;
use super::init::InitArguments;
use super::inputs::ListArguments;
use super::letters::LettersArguments;
use super::lists::ListsCommand;
use super::rules::RulesCommand;
use super::sources::SourcesArguments;
use super::template::TemplateArguments;
use super::terminal::style;
use super::waivers::WaiversCommand;
use crate::model::{Severity, StatedPath};
use crate::report::{Style, TableFiles, VIEWS, View};
use help::{REDACT, annotate_help, format_help, output_help, packs_help};
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
    /// Take settings from this file instead of the thbscreen.toml of this folder or one above it
    #[arg(long, global = true, value_name = "FILE", help_heading = "Settings")]
    config: Option<PathBuf>,
    /// Take no settings from a file
    #[arg(long, global = true, conflicts_with = "config", help_heading = "Settings")]
    no_config: bool,
    #[command(subcommand)]
    pub(super) command: Command,
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
}

/// `thbscreen check`
#[derive(Args)]
#[command(after_help = EXIT_CODES)]
pub struct CheckArguments {
    /// Lists: CSV, TSV, xlsx, xlsm, xlsb, xls, ods; folders of lists; patterns such as 'lists/*.csv'; - for standard
    /// input. All files and sheets form one list
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<StatedPath>,
    /// Whether they are one list, and in which order
    #[command(flatten)]
    pub lists: ListArguments,
    /// How they are read
    #[command(flatten)]
    pub read: ReadArguments,
    /// Put what a bidder answered in the place of what the lists say: a letter of --letters that came back, docx or
    /// Markdown. May be repeated
    #[arg(long = "reply", value_name = "FILE", conflicts_with_all = ["redact", "per_file"])]
    pub replies: Vec<StatedPath>,
    /// The rules
    #[command(flatten)]
    pub rules: RuleArguments,
    /// Rate with the points, weights and bands of this file instead of the bundled ones
    #[arg(long, value_name = "FILE")]
    pub rating: Option<StatedPath>,
    /// Remark which bands would be others under the rating of this file
    #[arg(long, value_name = "FILE")]
    pub what_if: Option<StatedPath>,
    /// Write a report; the extension says the format, DIR/ stands for a folder of tables as CSV. May be repeated;
    /// `--help` lists the formats
    #[arg(short, long, value_name = "FILE", long_help = output_help())]
    pub output: Vec<StatedPath>,
    /// What the files of a folder of tables are: csv or parquet
    #[cfg(feature = "parquet")]
    #[arg(long, value_name = "FORMAT", default_value = "csv", value_parser = table_files)]
    pub tables: TableFiles,
    /// What of the findings is written as CSV
    #[command(flatten)]
    pub findings: FindingsArguments,
    /// Write your lists again as a workbook: the same rows, columns and sheets, with what was found, why and what to
    /// ask in columns at the right
    #[arg(long, value_name = "FILE.xlsx", long_help = annotate_help())]
    pub annotate: Option<StatedPath>,
    /// Write reports for readers who are not to know who is meant: pseudonyms stand for names, and this CSV file tells
    /// which stands for whom. Pseudonyms it has already are used again
    #[arg(long, value_name = "KEY.csv", conflicts_with = "per_file", long_help = REDACT)]
    pub redact: Option<StatedPath>,
    /// The format on standard output (default: table); `--help` lists them
    #[arg(long, value_name = "FORMAT", long_help = format_help())]
    pub format: Option<String>,
    /// Keep the run in one file: the lists, the rules, the reports. `thbscreen verify` repeats it and says whether the
    /// same comes out
    #[arg(long, value_name = "FILE.zip", conflicts_with_all = ["redact", "per_file"])]
    pub capsule: Option<StatedPath>,
    /// Letters to bidders
    #[command(flatten)]
    pub letters: LettersArguments,
    /// Make workbooks for screen readers: a title above each table, tables marked as tables, no filters
    #[arg(long)]
    pub accessible: bool,
    /// Show on standard output the bids or suppliers side by side, or how flags and open checks spread: bid, supplier,
    /// country, sector, tier or rule, in any format
    #[arg(long, value_name = "WHAT", value_parser = view)]
    pub by: Option<&'static dyn View>,
    /// What was decided, and what fails
    #[command(flatten)]
    pub gate: GateArguments,
    /// List findings at or above this severity in the table. Gates nothing, and cuts nothing from other formats
    #[arg(long, value_name = "SEVERITY", default_value = "high", value_parser = severity)]
    pub show: Severity,
    /// Remark on reference tables older than this (default: than their publisher leaves them)
    #[arg(long, value_name = "DAYS")]
    pub max_data_age: Option<u32>,
    /// What to do when reference tables in use are too old
    #[arg(long, value_enum, default_value_t = StaleData::Warn)]
    pub stale_data: StaleData,
    /// Print nothing on standard output when reports are written with -o or --annotate, and show no progress
    #[arg(short, long)]
    pub quiet: bool,
    /// The whole command: what was typed and what settings add to it
    #[arg(skip)]
    pub command: Vec<OsString>,
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

impl CheckArguments {
    /// The paths from which something is read, besides lists.
    pub fn sources_mut(&mut self) -> impl Iterator<Item = &mut StatedPath> {
        let one_by_one = [
            &mut self.read.mapping,
            &mut self.rules.reference,
            &mut self.rules.rates,
            &mut self.rating,
            &mut self.what_if,
            &mut self.gate.waivers,
            &mut self.gate.baseline,
        ];
        one_by_one
            .into_iter()
            .flatten()
            .chain(&mut self.rules.paths)
            .chain(&mut self.rules.watchlists)
            .chain(&mut self.replies)
    }

    /// The paths to which reports are written, in the order of the outputs.
    pub fn reports_mut(&mut self) -> impl Iterator<Item = &mut StatedPath> {
        self.output.iter_mut().chain(&mut self.annotate)
    }

    /// How reports look.
    pub fn style(&self) -> Style {
        Style { accessible: self.accessible, findings: self.findings.choice(), ..style(self.show) }
    }

    /// What the files of a folder of tables are.
    pub fn table_files(&self) -> TableFiles {
        #[cfg(feature = "parquet")]
        return self.tables;
        #[cfg(not(feature = "parquet"))]
        TableFiles::default()
    }

    /// What was stated and decides about findings, for the record of the run.
    pub fn settings(&self) -> Vec<(String, String)> {
        let mut settings = Vec::new();
        let mut add = |option: &str, value: String| settings.push((option.to_owned(), value));
        self.lists.settings(&mut add);
        self.read.settings(&mut add);
        self.replies.iter().for_each(|path| add("reply", path.to_string()));
        self.rules.packs.iter().for_each(|id| add("pack", id.clone()));
        self.rules.paths.iter().for_each(|path| add("rules", path.to_string()));
        self.rules.watchlists.iter().for_each(|path| add("list", path.to_string()));
        self.rules.reference.iter().for_each(|folder| add("reference", folder.to_string()));
        self.rating.iter().for_each(|path| add("rating", path.to_string()));
        self.what_if.iter().for_each(|path| add("what-if", path.to_string()));
        self.max_data_age.iter().for_each(|days| add("max-data-age", days.to_string()));
        if self.stale_data == StaleData::Fail {
            add("stale-data", "fail".to_owned());
        }
        self.rules.rates.iter().for_each(|path| add("rates", path.to_string()));
        self.gate.settings(&mut add);
        if self.redact.is_some() {
            // Where the key is, a redacted report does not tell.
            add("redact", "yes".to_owned());
        }
        settings
    }
}

/// Which rules are used.
#[derive(Args)]
pub struct RuleArguments {
    /// Use these built-in packs instead of those used otherwise (check and clauses: osce, rules: all). May be repeated;
    /// `--help` lists them
    #[arg(long = "pack", value_name = "ID", long_help = packs_help())]
    pub packs: Vec<String>,
    /// Add the rule pack in this file, or every pack in this folder. May be repeated
    #[arg(long = "rules", value_name = "PATH")]
    pub paths: Vec<StatedPath>,
    /// Look for the suppliers in the watch-list of this file too, as `lists import` writes it or its publisher does.
    /// One that is a newer edition of a built-in list stands for it. May be repeated
    #[arg(long = "list", value_name = "FILE")]
    pub watchlists: Vec<StatedPath>,
    /// Add reference tables, or replace bundled ones, by those of this folder
    #[arg(long, value_name = "DIR")]
    pub reference: Option<StatedPath>,
    /// Compare amounts with the exchange rates of this CSV file (columns `date`, `currency`, `per_usd`) instead of the
    /// bundled ones
    #[arg(long, value_name = "FILE")]
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

fn view(word: &str) -> Result<&'static dyn View, String> {
    VIEWS.iter().copied().find(|view| view.name() == word).ok_or_else(|| {
        let names: Vec<&str> = VIEWS.iter().map(|view| view.name()).collect();
        format!("`{word}` is not one of {}", names.join(", "))
    })
}

#[cfg(feature = "parquet")]
fn table_files(word: &str) -> Result<TableFiles, String> {
    let known = || TableFiles::ALL.iter().map(|files| files.extension());
    let found = TableFiles::ALL.iter().find(|files| files.extension() == word);
    found.copied().ok_or_else(|| format!("`{word}` is not one of {}", known().collect::<Vec<_>>().join(", ")))
}

/// A day of the calendar.
pub(super) fn day(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| "write a day of the calendar as 2025-01-31".to_owned())
}

pub(super) fn severity(word: &str) -> Result<Severity, String> {
    word.parse()
}

/// What can be typed after --stale-data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum StaleData {
    /// Screen, and say so among the remarks
    Warn,
    /// Screen nothing, and end with exit code 2
    Fail,
}
