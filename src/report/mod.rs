//! The formats of a report. Each is handed the same complete report and decides
//! nothing; adding one touches its own file and a row of [`FORMATS`].

mod blocks;
mod bundle;
mod choice;
mod csv;
pub mod difference;
mod escape;
mod file;
mod files;
mod github;
mod gitlab;
mod glossary;
mod gravest;
mod html;
mod json;
mod junit;
mod key;
mod markdown;
mod overview;
#[cfg(feature = "parquet")]
mod parquet;
mod sarif;
mod statement;
mod table;
mod tables;
mod views;
mod xlsx;

use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;

use crate::languages::Phrases;
use crate::model::{Report, Severity};

pub use bundle::{TableFiles, bundle_names, write_bundle};
pub use choice::{FindingsChoice, FindingsColumn, FindingsRow};
pub use escape::{for_markdown, for_terminal, for_workbook};
pub use files::{SUMMARIES, SummaryFormat};
pub use key::{KeyFault, read_key, write_key};
pub use views::{VIEWS, View};
pub use xlsx::{Lists, TakeRow, height_of, write_annotated};

/// So many rows a sheet of a spreadsheet holds, the header among them.
const SHEET_ROWS: u32 = 1_048_576;

/// How a report is to be shown; formats that hold everything ignore it.
#[derive(Clone, Debug)]
pub struct Style {
    /// The width of the terminal, in columns.
    pub width: u16,
    /// Whether colour is shown.
    pub colour: bool,
    /// The least severity that is listed one by one.
    pub show: Severity,
    /// Whether workbooks are made for screen readers: no filters, tables marked as tables.
    pub accessible: bool,
    /// What of the findings is written as comma-separated values.
    pub findings: FindingsChoice,
    /// What is said to people, in their language. What programs read is English.
    pub phrases: Arc<Phrases>,
}

/// What is to be said about a report that was written: what it leaves out, what was changed.
pub type Remarks = Vec<String>;

/// Writes a report in one format.
pub trait Reporter: Sync {
    /// Writes the whole report.
    fn write(&self, report: &Report, style: &Style, out: &mut dyn Write) -> io::Result<Remarks>;
}

/// A format.
pub struct Format {
    /// The word for `--format`.
    pub name: &'static str,
    /// The extension of files in it, if there are any.
    pub extension: Option<&'static str>,
    /// What it is for, in a few words.
    pub about: &'static str,
    /// Whether it is no text, and so not for the terminal.
    pub is_binary: bool,
    /// Whether it can show what would clear a finding, which takes time to find.
    pub counterfactuals: bool,
    /// Who writes it.
    pub reporter: &'static dyn Reporter,
}

impl Format {
    /// Whether it shows what would clear a finding, where so much is written of the findings.
    pub fn shows_counterfactuals(&self, findings: &FindingsChoice) -> bool {
        self.counterfactuals && (self.name != csv::NAME || findings.shows_counterfactuals())
    }
}

/// Every format.
pub const FORMATS: &[Format] = &[
    Format {
        name: "table",
        extension: None,
        about: "for the terminal: what matters, and what to ask",
        is_binary: false,
        counterfactuals: false,
        reporter: &table::Table,
    },
    Format {
        name: csv::NAME,
        extension: Some("csv"),
        about: "one row per finding",
        is_binary: false,
        counterfactuals: true,
        reporter: &csv::Csv,
    },
    Format {
        name: "json",
        extension: Some("json"),
        about: "everything, in a versioned schema",
        is_binary: false,
        counterfactuals: true,
        reporter: &json::Json,
    },
    Format {
        name: "jsonl",
        extension: Some("jsonl"),
        about: "everything, one JSON document a line: the run, bids, suppliers, remarks, totals",
        is_binary: false,
        counterfactuals: true,
        reporter: &json::Lines,
    },
    Format {
        name: "html",
        extension: Some("html"),
        about: "one page for the browser that works offline: who needs attention, why, what to ask",
        is_binary: false,
        counterfactuals: true,
        reporter: &html::Html,
    },
    Format {
        name: "markdown",
        extension: Some("md"),
        about: "a paper for a committee, or the summary of a CI job: what was found, why, what to ask",
        is_binary: false,
        counterfactuals: true,
        reporter: &markdown::Markdown,
    },
    Format {
        name: "xlsx",
        extension: Some("xlsx"),
        about: "a workbook: summary, bids, suppliers, findings, questions, remarks, rules",
        is_binary: true,
        counterfactuals: true,
        reporter: &xlsx::Xlsx,
    },
    Format {
        name: "sarif",
        extension: Some("sarif"),
        about: "for code scanning: findings beside the rows of the list, followed from run to run",
        is_binary: false,
        counterfactuals: false,
        reporter: &sarif::Sarif,
    },
    Format {
        name: "junit",
        extension: Some("xml"),
        about: "for the test reports of Jenkins and GitLab: a suite for each rule, a case for each supplier",
        is_binary: false,
        counterfactuals: false,
        reporter: &junit::JUnit,
    },
    Format {
        name: "github",
        extension: None,
        about: "annotations for a workflow of GitHub: the ten gravest that are open, and the counts",
        is_binary: false,
        counterfactuals: false,
        reporter: &github::GitHub,
    },
    Format {
        name: "gitlab",
        extension: None,
        about: "for the code quality report of GitLab: what is flagged and open",
        is_binary: false,
        counterfactuals: false,
        reporter: &gitlab::GitLab,
    },
    #[cfg(feature = "parquet")]
    Format {
        name: "parquet",
        extension: Some("parquet"),
        about: "one row per finding, for DuckDB, pandas or Spark",
        is_binary: true,
        counterfactuals: true,
        reporter: &parquet::Parquet,
    },
];

/// The columns that are added to lists, with what they mean.
pub fn added_columns() -> impl Iterator<Item = (&'static str, &'static str)> {
    tables::ANNOTATION.iter().map(|column| (column.name, column.meaning))
}

/// Writes the report with everything in it.
pub fn everything() -> &'static dyn Reporter {
    &json::Json
}

/// The format of a name.
pub fn by_name(name: &str) -> Option<&'static Format> {
    FORMATS.iter().find(|format| format.name == name)
}

/// The format of a file, by its extension.
pub fn by_extension(path: &Path) -> Option<&'static Format> {
    let extension = path.extension()?.to_str()?.to_lowercase();
    FORMATS.iter().find(|format| format.extension == Some(&extension))
}
