//! What is written of the findings as comma-separated values.

use anyhow::{Result, bail};
use clap::Args;

use super::words::{findings_columns, verdicts, words};
use crate::model::{Verdict, not_one_of};
use crate::report::{FindingsChoice, FindingsColumn};

/// What is written of the findings as comma-separated values.
#[derive(Args)]
#[command(next_help_heading = "Reports")]
pub struct FindingsArguments {
    /// Write only these columns of the findings as CSV, in this order: supplier,row,rule,severity. For --format csv,
    /// -o FILE.csv and the findings.csv of -o DIR/; `--help` lists them
    #[arg(
        long,
        value_name = "NAME",
        value_delimiter = ',',
        value_parser = words(str::parse::<FindingsColumn>, findings_columns),
        hide_possible_values = true,
        hide_short_help = true,
        long_help = columns_help()
    )]
    pub csv_columns: Vec<FindingsColumn>,
    /// Write only the findings of these verdicts as CSV: flagged or unknown (default: both). What is left out is counted
    /// and said, and gates as ever
    #[arg(
        long,
        value_name = "VERDICT",
        value_delimiter = ',',
        value_parser = words(verdict, verdicts),
        hide_possible_values = true,
        hide_short_help = true
    )]
    pub csv_verdicts: Vec<Verdict>,
}

impl FindingsArguments {
    /// What is written of them.
    pub fn choice(&self) -> FindingsChoice {
        FindingsChoice { columns: self.csv_columns.clone(), verdicts: self.csv_verdicts.clone() }
    }

    /// Refuses a column that is named twice: programs tell columns apart by their names.
    pub(super) fn refuse_repeats(&self) -> Result<()> {
        let columns = &self.csv_columns;
        let repeated = columns.iter().enumerate().find(|(place, column)| columns[..*place].contains(column));
        match repeated {
            Some((_, column)) => bail!("--csv-columns names `{}` twice", column.name()),
            None => Ok(()),
        }
    }
}

/// The verdict of findings that is meant.
fn verdict(word: &str) -> Result<Verdict, String> {
    let word = word.trim();
    let found = FindingsChoice::VERDICTS.iter().find(|verdict| verdict.word() == word);
    let wrong = || not_one_of(word, FindingsChoice::VERDICTS.iter().map(|verdict| verdict.word()));
    found.copied().ok_or_else(|| format!("{}; what is clear or not applicable is no finding", wrong()))
}

/// The columns there are, for `--help`.
fn columns_help() -> String {
    let columns: Vec<String> =
        FindingsColumn::all().map(|column| format!("\n  {}  {}", column.name(), column.meaning())).collect();
    format!(
        "Write only these columns of the findings as CSV, in this order: supplier,row,rule,severity,evidence. Holds for \
         --format csv, -o FILE.csv and the findings.csv of -o DIR/. What is left out is said. The columns (default: \
         all):{}",
        columns.concat()
    )
}
