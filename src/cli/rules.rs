//! What can be typed after `thbscreen rules`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::arguments::{ListFormat, ReadArguments, RuleArguments};

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
    /// Run the examples of every rule
    Test {
        /// The rules
        #[command(flatten)]
        rules: RuleArguments,
    },
}

/// `thbscreen rules explain`
#[derive(Args)]
pub struct ExplainArguments {
    /// The rule
    #[arg(value_name = "RULE")]
    pub id: String,
    /// Show how the rule came to its verdict about this supplier of the lists: its key as in reports, or its name
    #[arg(long, value_name = "KEY", requires = "files")]
    pub supplier: Option<String>,
    /// Lists in which the supplier stands; - for standard input
    #[arg(value_name = "FILE", requires = "supplier")]
    pub files: Vec<PathBuf>,
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
