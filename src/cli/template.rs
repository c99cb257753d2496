//! What can be typed after `thbscreen template`.

use clap::Args;

use super::arguments::RuleArguments;
use super::language::LanguageArguments;
use super::words::{levels, words};
use crate::model::{Level, StatedPath};

const TEMPLATE_HELP: &str = "Bidders give each entity a row: themselves, and everybody below them. What comes back is \
                             read by `thbscreen check` without a mapping, in whatever language it was written.";

/// `thbscreen template`
#[derive(Args)]
#[command(after_help = TEMPLATE_HELP)]
pub struct TemplateArguments {
    /// The workbook to write; an existing one is left as it is
    #[arg(value_name = "FILE.xlsx", value_parser = workbook)]
    pub file: StatedPath,
    /// Its language
    #[command(flatten)]
    pub spoken: LanguageArguments,
    /// How much is asked: basic for small firms and contracts, standard, full for all that the rules can use
    #[arg(
        long,
        value_name = "LEVEL",
        default_value_t = Level::Standard,
        value_parser = words(str::parse::<Level>, levels),
        hide_possible_values = true
    )]
    pub level: Level,
    /// The number of a bid, to be chosen from a list; without one any may be written. May be repeated
    #[arg(long = "bid", value_name = "ID")]
    pub bids: Vec<String>,
    /// The rules whose questions are asked
    #[command(flatten)]
    pub rules: RuleArguments,
}

fn workbook(path: &str) -> Result<StatedPath, String> {
    let is_workbook = std::path::Path::new(path).extension().is_some_and(|ending| ending.eq_ignore_ascii_case("xlsx"));
    if is_workbook {
        Ok(StatedPath::from(path.to_owned()))
    } else {
        Err("the questionnaire is a workbook; give it a name that ends with .xlsx".to_owned())
    }
}
