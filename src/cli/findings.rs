//! What is written of the findings as comma-separated values.

use anyhow::{Result, bail};
use clap::Args;

use super::words::{findings_columns, findings_rows, words};
use crate::model::not_one_of;
use crate::report::{FindingsChoice, FindingsColumn, FindingsRow};

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
    /// Write only these findings as CSV: flagged; unknown, a row for each check that lacks an answer; or summed, one row
    /// for all such checks of a supplier. Default: flagged,unknown, or flagged,summed where those are more rows than a
    /// spreadsheet opens (1,048,576). What is summed or left out is said, and gates as ever
    #[arg(
        long,
        value_name = "VERDICT",
        value_delimiter = ',',
        value_parser = words(row, findings_rows),
        hide_possible_values = true,
        hide_short_help = true
    )]
    pub csv_verdicts: Vec<FindingsRow>,
}

impl FindingsArguments {
    /// What is written of them.
    pub fn choice(&self) -> FindingsChoice {
        FindingsChoice { columns: self.csv_columns.clone(), rows: self.csv_verdicts.clone() }
    }

    /// Refuses a column that is named twice: programs tell columns apart by their names. No
    /// check is to be counted twice, either.
    pub(super) fn refuse_repeats(&self) -> Result<()> {
        let columns = &self.csv_columns;
        let repeated = columns.iter().enumerate().find(|(place, column)| columns[..*place].contains(column));
        if let Some((_, column)) = repeated {
            bail!("--csv-columns names `{}` twice", column.name());
        }
        if [FindingsRow::Unknown, FindingsRow::Summed].iter().all(|row| self.csv_verdicts.contains(row)) {
            bail!(
                "--csv-verdicts unknown,summed would count every check that lacks an answer twice: state one of them"
            );
        }
        Ok(())
    }
}

/// The rows of findings that are meant.
fn row(word: &str) -> Result<FindingsRow, String> {
    let word = word.trim();
    let found = FindingsRow::ALL.iter().find(|row| row.word() == word);
    let wrong = || not_one_of(word, findings_rows());
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
