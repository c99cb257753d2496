//! What can be typed after `thbscreen rules`.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::arguments::{ListFormat, RuleArguments};

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
    /// Say what a rule looks for, why, on what basis, and how to answer
    Explain {
        /// The rule
        #[arg(value_name = "RULE")]
        id: String,
        /// The rules
        #[command(flatten)]
        rules: RuleArguments,
    },
    /// Run the examples of every rule; --mutate asks whether they would notice a change
    Test(TestArguments),
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
                         on others only its own rules.\n\nExit codes:\n  0  every example holds\n  1  one does not, or \
                         --min-killed is not reached\n  2  the rules cannot be used";
