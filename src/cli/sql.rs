//! What can be typed after `thbscreen rules sql`.

use clap::{Args, ValueEnum};

use super::arguments::{ReadArguments, RuleArguments};
use crate::model::{DecimalSign, StatedPath};
use crate::rules::SqlDialect;

/// `thbscreen rules sql`
#[derive(Args)]
#[command(after_help = SQL_HELP)]
pub struct SqlArguments {
    /// The engine that is to run the query
    #[arg(long, value_enum)]
    pub dialect: Dialect,
    /// The table: its columns are called as `thbscreen columns --known` lists them, every cell is text, every supplier
    /// has one row
    #[arg(long, value_name = "NAME", default_value = "suppliers")]
    pub table: String,
    /// The columns that the table has, parted by commas; what rules ask of others is unknown
    #[arg(long, value_name = "COLUMNS", value_delimiter = ',', required_unless_present = "columns_of")]
    pub columns: Vec<String>,
    /// The columns that this list has, as `check` finds them
    #[arg(long, value_name = "LIST", conflicts_with = "columns")]
    pub columns_of: Option<StatedPath>,
    /// The column that tells suppliers apart
    #[arg(long, value_name = "COLUMN", default_value = "supplier_id")]
    pub key: String,
    /// What parts whole numbers from decimals where the numbers of the table do not tell: 1,234 is one thousand or one
    /// and a bit (default: with --columns-of what usually goes with the delimiter of the list, else such numbers are
    /// unreadable)
    #[arg(long, value_enum, hide_short_help = true)]
    pub decimal: Option<Decimal>,
    /// How the list of --columns-of is read
    #[command(flatten)]
    pub read: ReadArguments,
    /// The rules
    #[command(flatten)]
    pub rules: RuleArguments,
    /// Write the query to this file
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<StatedPath>,
}

/// An engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Dialect {
    /// `DuckDB`
    #[value(name = "duckdb", help = "DuckDB")]
    DuckDb,
    /// Apache Spark
    Spark,
}

impl Dialect {
    /// The engine as the query is written for it.
    pub fn meant(self) -> SqlDialect {
        match self {
            Self::DuckDb => SqlDialect::DuckDb,
            Self::Spark => SqlDialect::Spark,
        }
    }
}

/// What can be typed after --decimal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Decimal {
    /// 1,234.5
    Point,
    /// 1.234,5
    Comma,
}

impl Decimal {
    /// The mark itself.
    pub fn meant(self) -> DecimalSign {
        match self {
            Self::Point => DecimalSign::Point,
            Self::Comma => DecimalSign::Comma,
        }
    }
}

const SQL_HELP: &str = "The query gives a row for each supplier and rule: supplier, rule, verdict (flagged, clear, unknown, \
                        not_applicable) and, where it is flagged, severity; the verdicts are those of `check \
                        --keep-repeats` over the same rows. Rules, parameters, reference tables and exchange rates are \
                        those of the day; without --pack the query holds the pack osce. How many rules it holds stands \
                        on standard error, with each rule that is left out and why: those that look at other suppliers \
                        of the list, look for names in watch-lists, or search texts for goods and places.\n\nDuckDB runs it \
                        with `duckdb suppliers.db < rules.sql`, over a table that is called `suppliers`.";
