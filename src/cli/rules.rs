//! What can be typed after `thbscreen rules`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::arguments::{ListFormat, ReadArguments, RuleArguments};
use super::sql::SqlArguments;
use super::words::{names, rules};
use crate::model::StatedPath;

/// `thbscreen rules`
#[derive(Subcommand)]
pub enum RulesCommand {
    /// List the rules
    List {
        /// The rules
        #[command(flatten)]
        rules: RuleArguments,
        /// The format
        #[arg(long, value_enum, default_value_t = ListFormat::Table)]
        format: ListFormat,
    },
    /// Say what a rule looks for, why, on what basis, and how to answer; with --supplier, how it came to its verdict
    Explain(Box<ExplainArguments>),
    /// Run the examples of every rule; --mutate asks whether they would notice a change
    Test(TestArguments),
    /// Write the rules that look at one supplier at a time as a query in SQL for other engines
    Sql(Box<SqlArguments>),
    /// Write a pack to begin with: a rule with its examples, and what else a pack can say
    Init {
        /// The file to write; an existing one is left as it is
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Print the JSON Schema of packs, with which editors complete and explain their keys
    Schema,
}

/// `thbscreen rules test`
#[derive(Args)]
#[command(after_help = TEST_HELP)]
pub struct TestArguments {
    /// The rules
    #[command(flatten)]
    pub rules: RuleArguments,
    /// Change each limit, operator and word of the rules a little, and list the changes that no example notices
    #[arg(long)]
    pub mutate: bool,
    /// End with exit code 1 when the examples notice less than this share of the changes
    #[arg(long, value_name = "PERCENT", requires = "mutate", value_parser = percent)]
    pub min_killed: Option<f64>,
    /// The format
    #[arg(long, value_enum, default_value_t = ListFormat::Table)]
    pub format: ListFormat,
}

fn percent(text: &str) -> Result<f64, String> {
    let share = text.trim_end_matches('%').trim().parse().ok();
    share.filter(|share| (0.0..=100.0).contains(share)).ok_or_else(|| "write a number from 0 to 100".to_owned())
}

const TEST_HELP: &str = "Tests every built-in pack, or only those named by --pack and --rules: of a pack that builds \
                         on others only its own rules. A change that --mutate lists may be one that makes no \
                         difference to any supplier; then no example can notice it.\n\nExit codes:\n  0  every example holds\n  1  one does not, or \
                         --min-killed is not reached\n  2  the rules cannot be used";

/// `thbscreen rules explain`
#[derive(Args)]
pub struct ExplainArguments {
    /// The rule
    #[arg(value_name = "RULE", value_parser = names(rules), hide_possible_values = true)]
    pub id: String,
    /// Show how the rule came to its verdict about this supplier of the lists: its key as in reports, or its name
    #[arg(long, value_name = "KEY", requires = "files")]
    pub supplier: Option<String>,
    /// Lists in which the supplier stands; - for standard input
    #[arg(value_name = "FILE", requires = "supplier")]
    pub files: Vec<StatedPath>,
    /// How they are read
    #[command(flatten)]
    pub read: ReadArguments,
    /// The rules
    #[command(flatten)]
    pub rules: RuleArguments,
    /// The format
    #[arg(long, value_enum, default_value_t = ExplainFormat::Text)]
    pub format: ExplainFormat,
}

/// A format for explanations.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ExplainFormat {
    /// For the terminal
    Text,
    /// For documents
    Markdown,
    /// For programs
    Json,
}
