//! What can be typed after `thbscreen rules`.

use clap::Subcommand;

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
    /// Run the examples of every rule
    Test {
        /// The rules
        #[command(flatten)]
        rules: RuleArguments,
    },
}
