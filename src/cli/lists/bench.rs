//! What can be typed after `thbscreen lists bench`.

use std::path::PathBuf;

use clap::Args;

use crate::cli::arguments::ListFormat;

/// `thbscreen lists bench`
#[derive(Args)]
#[command(after_help = BENCH_HELP)]
pub struct BenchArguments {
    /// The pairs: a CSV file in UTF-8; - for standard input
    #[arg(value_name = "PAIRS.csv")]
    pub file: PathBuf,
    /// List the pairs that were judged wrongly, and why
    #[arg(long)]
    pub wrong: bool,
    /// Compare with the levels, weights and costs of this file instead of the bundled ones
    #[arg(long, value_name = "FILE")]
    pub matching: Option<PathBuf>,
    /// Only the pairs of one half, as the column `half` names it
    #[arg(long, value_name = "NAME")]
    pub half: Option<String>,
    /// The format
    #[arg(long, value_enum, default_value_t = ListFormat::Table)]
    pub format: ListFormat,
}

const BENCH_HELP: &str = "The file has a column `query` with names as your supplier lists write them, a column \
                          `candidate` with names as the watch-list writes them, and a column `same` with yes or no. \
                          `kind` parts the result by what a pair tries; `half` keeps pairs apart that settings were \
                          chosen on from those they were not. The columns may stand in any order, also as supplier, \
                          listed, match or label; others are ignored.\n\nEach pair is compared by its names alone: \
                          country, address and numbers of registers, which speak for and against a match in a \
                          screening, play no part here, nor does how rare a word is in the list.\n\nExit codes:\n  0  \
                          the pairs were compared\n  2  the pairs or the settings cannot be used";
