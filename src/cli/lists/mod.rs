//! What can be typed after `thbscreen lists`.

mod bench;
mod import;
mod search;

use clap::Subcommand;
use jiff::civil::Date;

use super::arguments::{ListFormat, day};
use crate::model::StatedPath;

pub use bench::BenchArguments;
pub use import::ImportArguments;
pub use search::SearchArguments;

/// `thbscreen lists`
#[derive(Subcommand)]
pub enum ListsCommand {
    /// Make a watch-list of the file of a publisher, or of any table
    Import(Box<ImportArguments>),
    /// List the watch-lists: the built-in ones, and those of --list
    List {
        /// A watch-list: in the form of `lists import`, or in a layout that is known. May be repeated
        #[arg(long = "list", value_name = "FILE")]
        lists: Vec<StatedPath>,
        /// Tell their age on this day (default: today)
        #[arg(long, value_name = "DATE", value_parser = day)]
        as_of: Option<Date>,
        /// The format
        #[arg(long, value_enum, default_value_t = ListFormat::Table)]
        format: ListFormat,
    },
    /// Look for a firm in the watch-lists under any spelling, and show what speaks for and against each possible match
    Search(Box<SearchArguments>),
    /// Measure the comparison of names on pairs of which you know whether they are one firm
    Bench(BenchArguments),
    /// Say what should be looked at before a watch-list is relied on
    #[command(after_help = DOCTOR_HELP)]
    Doctor {
        /// Watch-lists: in the form of `lists import`, or in a layout that is known (default: the built-in ones)
        #[arg(value_name = "FILE")]
        lists: Vec<StatedPath>,
        /// Look at them on this day (default: today)
        #[arg(long, value_name = "DATE", value_parser = day)]
        as_of: Option<Date>,
        /// The format
        #[arg(long, value_enum, default_value_t = ListFormat::Table)]
        format: ListFormat,
    },
}

const DOCTOR_HELP: &str = "Tells of names that stand twice, that are made of ordinary words alone, or longer than can \
                           be compared; of rows without a name; of countries that are not known; of entries that \
                           count no more; of a list without a day, or one that is stale.\n\nExit codes:\n  0  nothing \
                           needs a look\n  1  something does\n  2  a list cannot be read";
