//! What can be typed after `clauses`.

use clap::{Args, ValueEnum};

use super::arguments::RuleArguments;
use super::words::{clauses, names, risks, stages, words};
use crate::model::{PurchaseRisk, Stage};

const NOTES: &str = "\
The clauses are a model and no legal advice: adapt them to the law that applies to you. They are in English.

Exit codes:
  0  the clauses were printed, or a line says that there are none
  2  no such clause or pack, a word that is not one of a fixed set, or a faulty pack";

/// `thbscreen clauses`
#[derive(Args)]
#[command(after_help = NOTES)]
pub struct ClausesArguments {
    /// The id of a clause, to print that one whole, whichever packs are chosen
    #[arg(
        value_name = "CLAUSE",
        value_parser = names(clauses),
        hide_possible_values = true,
        conflicts_with_all = ["stages", "risk", "titles", "without"]
    )]
    pub id: Option<String>,
    /// Only those of this stage: planning, specification, selection, award, performance or remedy (default: all). May
    /// be repeated
    #[arg(
        long = "stage",
        value_name = "STAGE",
        value_delimiter = ',',
        value_parser = words(str::parse::<Stage>, stages),
        hide_possible_values = true
    )]
    pub stages: Vec<Stage>,
    /// Only those in proportion to a purchase with this risk, as you judge it: low, medium or high (default: all, each
    /// with the risk from which on it is)
    #[arg(
        long,
        value_name = "RISK",
        value_parser = words(str::parse::<PurchaseRisk>, risks),
        hide_possible_values = true
    )]
    pub risk: Option<PurchaseRisk>,
    /// List ids and titles only
    #[arg(long)]
    pub titles: bool,
    /// List the rules of the packs that have no clause instead, and say why not
    #[arg(long, conflicts_with_all = ["stages", "risk", "titles"])]
    pub without: bool,
    /// The format
    #[arg(long, value_enum, default_value_t = ClausesFormat::Text)]
    pub format: ClausesFormat,
    /// The rules
    #[command(flatten)]
    pub rules: RuleArguments,
}

/// A format for clauses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ClausesFormat {
    /// For the terminal
    Text,
    /// For tender documents
    Markdown,
    /// For programs: one object, whatever was asked
    Json,
}
