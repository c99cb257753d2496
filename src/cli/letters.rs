//! Letters that ask bidders for clarification: what can be stated about them.

use anyhow::{Result, anyhow};
use clap::Args;
use jiff::civil::Date;

use super::arguments::day;
use crate::model::{StatedPath, Vocabulary, closest};

const LETTERS_HELP: &str = "Write a letter to each bidder into this folder, as a document (docx) and as Markdown: the questions whose answers \
     would change a verdict at or above --show, those first that change most, with what each rests on, what would \
     settle it, and a table for the reply. Letters do not say what a complaint may have told: what the columns on \
     allegations and reports say decides nothing in them. Letters that are there already are left as they are";

/// Letters that ask bidders for clarification.
#[derive(Args)]
#[command(next_help_heading = "Letters to bidders")]
pub struct LettersArguments {
    /// Write a letter to each bidder into this folder
    #[arg(long, value_name = "DIR", conflicts_with_all = ["redact", "per_file"], long_help = LETTERS_HELP)]
    pub letters: Option<StatedPath>,
    /// Ask in letters for an answer by this day
    #[arg(long, value_name = "DATE", value_parser = day, hide_short_help = true)]
    pub reply_by: Option<Date>,
    /// Let letters know nothing of this column, since its answers come from a complaint or a whistle-blower. May be
    /// repeated
    #[arg(long = "withhold", value_name = "COLUMN", hide_short_help = true)]
    pub withheld: Vec<String>,
}

impl LettersArguments {
    /// The columns of which letters know nothing: those that may hold what was complained of,
    /// and those that are stated.
    pub fn withheld(&self, vocabulary: &Vocabulary) -> Result<Vec<String>> {
        let confidential = vocabulary.columns().filter(|(_, spec)| spec.confidential).map(|(_, spec)| spec.id.clone());
        let mut withheld: Vec<String> = confidential.collect();
        for name in &self.withheld {
            vocabulary.find(name).ok_or_else(|| {
                let near = closest(name, vocabulary.names()).map(|near| format!("; did you mean `{near}`?"));
                anyhow!(
                    "--withhold: there is no column `{name}`{}",
                    near.unwrap_or_else(|| "; `thbscreen columns --known` lists them".to_owned())
                )
            })?;
            withheld.push(name.clone());
        }
        Ok(withheld)
    }
}
