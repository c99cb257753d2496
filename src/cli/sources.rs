//! What can be typed after `sources`.

use clap::{Args, ValueEnum};
use jiff::civil::Date;

use super::arguments::day;
use super::words::{names, packs, rules, source_kinds, sources, standings, surenesses, words};
use crate::model::{InstrumentKind, Standing, StatedPath, Sureness};

const EXIT_CODES: &str = "Filters narrow each other; one that is repeated takes any of its values. Without a filter \
                          every source is listed.\n\nExit codes:\n  0  the sources were listed, or a line says that \
                          there are none\n  2  no such rule or pack, a word that is not one of a fixed set, or a \
                          faulty pack";

/// `thbscreen sources`
#[derive(Args)]
#[command(after_help = EXIT_CODES)]
pub struct SourcesArguments {
    /// The id of a source, to read about it in full; or what to look for in ids, titles, publishers and texts: every
    /// word, or "words in quotes" as they stand
    #[arg(value_name = "ID|TEXT", value_parser = names(sources), hide_possible_values = true)]
    pub text: Vec<String>,
    /// Only those of this country or body: Norway, UK, EU, OSCE, International ... May be repeated
    #[arg(long, value_name = "NAME", help_heading = "Only some")]
    pub jurisdiction: Vec<String>,
    /// Only this kind: law, regulation, treaty, standard, guidance, tool, list or case-law. May be repeated
    #[arg(
        long,
        value_name = "KIND",
        value_parser = words(str::parse::<InstrumentKind>, source_kinds),
        hide_possible_values = true,
        help_heading = "Only some"
    )]
    pub kind: Vec<InstrumentKind>,
    /// Only those that are proposed, adopted, in-force, superseded or repealed on the day of --as-of. May be repeated
    #[arg(
        long,
        value_name = "STATUS",
        value_parser = words(standing, standings),
        hide_possible_values = true,
        help_heading = "Only some"
    )]
    pub status: Vec<Standing>,
    /// Only those known this well: read, summary or unverified. May be repeated
    #[arg(
        long,
        value_name = "SURE",
        value_parser = words(str::parse::<Sureness>, surenesses),
        hide_possible_values = true,
        help_heading = "Only some"
    )]
    pub sure: Vec<Sureness>,
    /// Only those this rule rests on. May be repeated
    #[arg(
        long,
        value_name = "RULE",
        value_parser = names(rules),
        hide_possible_values = true,
        help_heading = "Only some"
    )]
    pub rule: Vec<String>,
    /// Only those the rules of this built-in pack rest on. May be repeated
    #[arg(
        long = "pack",
        value_name = "ID",
        value_parser = names(packs),
        hide_possible_values = true,
        help_heading = "Only some"
    )]
    pub packs: Vec<String>,
    /// Look at the rules in this file or folder too. May be repeated
    #[arg(long = "rules", value_name = "PATH")]
    pub paths: Vec<StatedPath>,
    /// Show the status on this day (default: today)
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub as_of: Option<Date>,
    /// Show each source in full instead of a table
    #[arg(long)]
    pub full: bool,
    /// The format
    #[arg(long, value_enum, default_value_t = SourcesFormat::Table)]
    pub format: SourcesFormat,
}

/// A format for sources.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum SourcesFormat {
    /// For the terminal
    Table,
    /// For programs: a list of objects, whatever was asked
    Json,
    /// For documents
    Markdown,
}

/// A word of one piece for a status of two.
fn standing(word: &str) -> Result<Standing, String> {
    word.replace('-', " ").parse()
}
