//! What can be asked for.

use std::path::PathBuf;

use clap::{Parser, Subcommand};

/// Measures thbscreen over invented supplier lists, beside other ways to do the same work.
#[derive(Debug, Parser)]
#[command(bin_name = "cargo bench --bench whole --", disable_version_flag = true)]
pub(crate) struct Options {
    /// The lists: how many suppliers each has.
    #[arg(long, value_delimiter = ',', default_values_t = [10_000, 100_000, 1_000_000, 5_000_000])]
    pub(crate) rows: Vec<u64>,
    /// How many suppliers the workbook has; 0 leaves it out.
    #[arg(long, default_value_t = 200_000)]
    pub(crate) workbook_rows: u32,
    /// How many times everybody takes a turn over each list; the middle time counts.
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) rounds: u32,
    /// Which suppliers are invented.
    #[arg(long, default_value_t = 1)]
    pub(crate) seed: u64,
    /// The Python that has what benches/requirements.txt names; else that of `THBSCREEN_BENCH_PYTHON`.
    #[arg(long)]
    pub(crate) python: Option<PathBuf>,
    /// The program that is measured, if it is not this one.
    #[arg(long, default_value = env!("CARGO_BIN_EXE_thbscreen"))]
    pub(crate) program: PathBuf,
    /// Those that take no turns: all-columns, csv, duckdb, pandas, calamine.
    #[arg(long, value_delimiter = ',')]
    pub(crate) without: Vec<String>,
    /// Writes the tables to a file, too.
    #[arg(long, value_name = "FILE")]
    pub(crate) results: Option<PathBuf>,
    /// Given by `cargo bench`.
    #[arg(long, hide = true)]
    pub(crate) bench: bool,
    #[command(subcommand)]
    pub(crate) bare: Option<Bare>,
}

/// What runs in a process of its own.
#[derive(Debug, Subcommand)]
pub(crate) enum Bare {
    /// Reads every record with the `csv` crate.
    ReadCsv { list: PathBuf },
    /// Reads every cell with calamine.
    ReadXlsx { list: PathBuf },
    /// Writes an invented list as CSV.
    MakeCsv { rows: u64, list: PathBuf },
    /// Writes an invented list as a workbook.
    MakeXlsx { rows: u32, list: PathBuf },
}
