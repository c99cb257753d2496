//! What can be typed after `thbscreen waivers`.

use clap::Subcommand;
use jiff::civil::Date;

use super::arguments::day;
use crate::model::StatedPath;

/// `thbscreen waivers`
#[derive(Subcommand)]
pub enum WaiversCommand {
    /// List the waivers of a file. Ends with exit code 1 when one has expired, is not filled in, or expires within the
    /// time of --within
    Check {
        /// The waivers
        #[arg(value_name = "FILE", default_value = "waivers.toml")]
        file: StatedPath,
        /// Tell of those that expire within so many days: 30d, 6w
        #[arg(long, value_name = "TIME", value_parser = days)]
        within: Option<u32>,
        /// The day on which they are looked at (default: today)
        #[arg(long, value_name = "DATE", value_parser = day)]
        as_of: Option<Date>,
    },
}

/// A time in days.
fn days(text: &str) -> Result<u32, String> {
    let (number, unit) = text.split_at(text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len()));
    let number: Option<u32> = number.parse().ok();
    let days = match unit.trim() {
        "" | "d" => number,
        "w" => number.and_then(|weeks| weeks.checked_mul(7)),
        _ => None,
    };
    days.filter(|days| *days <= 36_525).ok_or_else(|| "write a time in days or weeks, such as 30d or 6w".to_owned())
}
