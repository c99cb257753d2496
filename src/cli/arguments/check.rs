//! What can be typed after `thbscreen check`.

use std::ffi::OsString;

use anyhow::Result;
use clap::{Args, ValueEnum};

use super::help::{REDACT, annotate_help, format_help, output_help};
use super::{EXIT_CODES, ReadArguments, RuleArguments, severity};
use crate::cli::findings::FindingsArguments;
use crate::cli::gate::GateArguments;
use crate::cli::hints::HintArguments;
use crate::cli::inputs::ListArguments;
use crate::cli::language::LanguageArguments;
use crate::cli::letters::LettersArguments;
use crate::cli::terminal::style;
use crate::cli::words::{formats, names, severities, views, words};
use crate::languages::Language;
use crate::model::{Severity, StatedPath, not_one_of};
use crate::report::{Style, TableFiles, VIEWS, View};

/// `thbscreen check`
#[derive(Args)]
#[command(after_help = EXIT_CODES)]
pub struct CheckArguments {
    /// Lists: CSV, TSV, xlsx, xlsm, xlsb, xls, ods; folders; patterns such as 'lists/*.csv'; - for standard input
    ///
    /// All files and sheets form one list.
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<StatedPath>,
    /// Whether they are one list, and in which order
    #[command(flatten)]
    pub lists: ListArguments,
    /// How they are read
    #[command(flatten)]
    pub read: ReadArguments,
    /// The rules
    #[command(flatten)]
    pub rules: RuleArguments,
    /// Rate with the points, weights and bands of this file instead of the bundled ones
    #[arg(long, value_name = "FILE", help_heading = "Rules", hide_short_help = true)]
    pub rating: Option<StatedPath>,
    /// Remark which bands would be others under the rating of this file
    #[arg(long, value_name = "FILE", help_heading = "Rules", hide_short_help = true)]
    pub what_if: Option<StatedPath>,
    /// Remark on reference tables older than this (default: than their publisher leaves them)
    #[arg(long, value_name = "DAYS", help_heading = "Data", hide_short_help = true)]
    pub max_data_age: Option<u32>,
    /// What to do when reference tables in use are too old
    #[arg(long, value_enum, default_value_t = StaleData::Warn, help_heading = "Data", hide_short_help = true)]
    pub stale_data: StaleData,
    /// Write a report: .html, .xlsx, .json, .md, ... or DIR/
    #[arg(short, long, value_name = "FILE", help_heading = "Reports", long_help = output_help())]
    pub output: Vec<StatedPath>,
    /// What the files of a folder of tables are: csv or parquet
    #[cfg(feature = "parquet")]
    #[arg(
        long,
        value_name = "FORMAT",
        default_value = "csv",
        value_parser = table_files,
        help_heading = "Reports",
        hide_short_help = true
    )]
    pub tables: TableFiles,
    /// What of the findings is written as CSV
    #[command(flatten)]
    pub findings: FindingsArguments,
    /// Write your lists again, with what was found beside each row
    #[arg(long, value_name = "FILE.xlsx", help_heading = "Reports", long_help = annotate_help())]
    pub annotate: Option<StatedPath>,
    /// Write pseudonyms for names; this file tells who is who
    #[arg(long, value_name = "KEY.csv", help_heading = "Reports", conflicts_with = "per_file", long_help = REDACT)]
    pub redact: Option<StatedPath>,
    /// Keep the run in one file, which `verify` repeats
    ///
    /// The lists, the rules and the reports: `thbscreen verify` says whether the same comes out.
    #[arg(long, value_name = "FILE.zip", help_heading = "Reports", conflicts_with_all = ["redact", "per_file"])]
    pub capsule: Option<StatedPath>,
    /// Make workbooks for screen readers: a title above each table, tables marked as tables, no filters
    #[arg(long, help_heading = "Reports", hide_short_help = true)]
    pub accessible: bool,
    /// In which language people are told
    #[command(flatten, next_help_heading = "Reports")]
    pub spoken: LanguageArguments,
    /// Letters to bidders
    #[command(flatten)]
    pub letters: LettersArguments,
    /// Take the answers of a letter that came back
    ///
    /// What the bidder answered stands in the place of what the lists say: a letter of --letters, docx or Markdown. May be
    /// repeated.
    #[arg(
        long = "reply",
        value_name = "FILE",
        help_heading = "Letters to bidders",
        conflicts_with_all = ["redact", "per_file"]
    )]
    pub replies: Vec<StatedPath>,
    /// What was decided, and what fails
    #[command(flatten)]
    pub gate: GateArguments,
    /// The format on standard output (default: table)
    #[arg(
        long,
        value_name = "FORMAT",
        help_heading = "Screen",
        value_parser = names(formats),
        hide_possible_values = true,
        long_help = format_help()
    )]
    pub format: Option<String>,
    /// Show one view: bid, supplier, country, sector, tier or rule
    ///
    /// On standard output, as table, csv or json: the bids or suppliers side by side, or how flags and open checks spread.
    #[arg(
        long,
        value_name = "WHAT",
        help_heading = "Screen",
        value_parser = words(view, views),
        hide_possible_values = true
    )]
    pub by: Option<&'static dyn View>,
    /// List findings at or above this severity in the table
    ///
    /// critical, high, medium, low or info. Gates nothing, and cuts nothing from other formats.
    #[arg(
        long,
        value_name = "SEVERITY",
        help_heading = "Screen",
        default_value = "high",
        value_parser = words(severity, severities),
        hide_possible_values = true
    )]
    pub show: Severity,
    /// Print no table when reports are written, and no progress
    ///
    /// Print nothing on standard output when reports are written with -o or --annotate, and show no progress.
    #[arg(short, long, help_heading = "Screen")]
    pub quiet: bool,
    /// The hint at the end
    #[command(flatten)]
    pub hints: HintArguments,
    /// The whole command: what was typed and what settings add to it
    #[arg(skip)]
    pub command: Vec<OsString>,
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
    pub fn style(&self) -> Result<Style> {
        let style = style(self.show, self.spoken.language)?;
        Ok(Style { accessible: self.accessible, findings: self.findings.choice(), ..style })
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
        if self.spoken.language != Language::English {
            add("language", self.spoken.language.to_string());
        }
        if self.redact.is_some() {
            // Where the key is, a redacted report does not tell.
            add("redact", "yes".to_owned());
        }
        settings
    }
}

fn view(word: &str) -> Result<&'static dyn View, String> {
    let found = VIEWS.iter().copied().find(|view| view.name() == word);
    found.ok_or_else(|| not_one_of(word, VIEWS.iter().map(|view| view.name())))
}

#[cfg(feature = "parquet")]
fn table_files(word: &str) -> Result<TableFiles, String> {
    let known = || TableFiles::ALL.iter().map(|files| files.extension());
    let found = TableFiles::ALL.iter().find(|files| files.extension() == word);
    found.copied().ok_or_else(|| not_one_of(word, known()))
}

/// What can be typed after --stale-data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum StaleData {
    /// Screen, and say so among the remarks
    Warn,
    /// Screen nothing, and end with exit code 2
    Fail,
}
