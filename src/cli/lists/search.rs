//! What can be typed after `thbscreen lists search`.

use clap::Args;
use jiff::civil::Date;

use crate::cli::arguments::{ListFormat, day};
use crate::model::StatedPath;

const EXIT_CODES: &str = "Exit codes:\n  0  nothing strong or exact was found\n  1  something was: a possible match, to be confirmed\n  2  the lists could not be \
                          searched";

/// `thbscreen lists search`
#[derive(Args)]
#[command(after_help = EXIT_CODES)]
pub struct SearchArguments {
    /// The name of a firm, in any script and spelling
    #[arg(value_name = "NAME")]
    pub name: String,
    /// Its country, as a code or in words; agrees or contradicts
    #[arg(long)]
    pub country: Option<String>,
    /// Its address
    #[arg(long)]
    pub address: Option<String>,
    /// Its parent company
    #[arg(long)]
    pub parent: Option<String>,
    /// Its number in the register of companies, its LEI or its Unique Entity ID
    #[arg(long)]
    pub number: Option<String>,
    /// Search the watch-list in this file too. May be repeated
    #[arg(long = "list", value_name = "FILE")]
    pub files: Vec<StatedPath>,
    /// Search only the lists with these ids; `lists list` shows them. May be repeated
    #[arg(long = "in", value_name = "ID")]
    pub only: Vec<String>,
    /// Say why an entry is no match, or how far it is one: any part of one of its names
    #[arg(long, value_name = "ENTRY")]
    pub why_not: Option<String>,
    /// The entries of this day (default: today)
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub as_of: Option<Date>,
    /// The format
    #[arg(long, value_enum, default_value_t = ListFormat::Table)]
    pub format: ListFormat,
}
