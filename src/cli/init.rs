//! What can be typed after `thbscreen init`.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

/// `thbscreen init`
#[derive(Args)]
pub struct InitArguments {
    /// The settings file to write (default: thbscreen.toml), or with --level the folder to set up (default: this one).
    /// What is there already is left as it is
    #[arg(value_name = "FILE|DIR")]
    pub place: Option<PathBuf>,
    /// Set up a folder for a buyer who introduces the checks step by step: settings, folders, and a page PLAN.md that
    /// says what changes for whom. Each level adds to the one before it
    #[arg(long, value_enum, value_name = "LEVEL")]
    pub level: Option<AdoptionLevel>,
    /// Print the JSON Schema of settings instead, with which editors complete and explain them
    #[arg(long, conflicts_with_all = ["level", "place"])]
    pub schema: bool,
}

/// How far a buyer has come with introducing the checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum AdoptionLevel {
    /// Ask and report
    #[value(name = "1")]
    Ask,
    /// Decide and watch: waivers, a gate, a baseline, recipes for every night
    #[value(name = "2")]
    Decide,
    /// The whole chain: every tier, every lot, watch-lists, kept runs, redacted copies
    #[value(name = "3")]
    Chain,
}

impl AdoptionLevel {
    /// The step it is, from 1.
    pub fn step(self) -> usize {
        match self {
            Self::Ask => 1,
            Self::Decide => 2,
            Self::Chain => 3,
        }
    }
}
