//! What was decided about findings, and what makes a run fail.

use clap::Args;

use super::per_file::placeholder;
use super::words::{gates, words};
use crate::model::{Gate, Severity, StatedPath, not_one_of};

/// What was decided about findings, and what makes a run fail.
#[derive(Args)]
#[command(next_help_heading = "Decisions and gate")]
pub struct GateArguments {
    /// End with 1 when something is flagged this high, or never
    ///
    /// End with exit code 1 when something is flagged at or above this severity: critical, high, medium, low, info or never.
    #[arg(
        long,
        value_name = "SEVERITY",
        default_value = "high",
        value_parser = words(gate, gates),
        hide_possible_values = true
    )]
    pub fail_on: FailOn,
    /// Accept the findings that this file waives
    ///
    /// For a time: the waivers of a TOML file. They stay in every report, and gate nothing.
    #[arg(long, value_name = "FILE")]
    pub waivers: Option<StatedPath>,
    /// Tell what is new since this JSON report
    ///
    /// With --per-file, {file} stands for the name of each list.
    #[arg(long, value_name = "FILE")]
    pub baseline: Option<StatedPath>,
    /// Let only findings that the baseline has not gate
    #[arg(long, requires = "baseline")]
    pub fail_on_new: bool,
    /// End with exit code 1 when a supplier answered less than this share of what applies to it, in per cent
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u8).range(1..=100), hide_short_help = true)]
    pub fail_on_incomplete: Option<u8>,
    /// End with exit code 2 when something of the lists was lost or is in doubt: unreadable cells, rows of another width,
    /// sheets not read, identifiers that repeat
    #[arg(long, hide_short_help = true)]
    pub strict: bool,
}

/// The severity that makes the run end with 1; `None` for never.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FailOn(pub Option<Severity>);

impl GateArguments {
    /// The limits of the run.
    pub fn limits(&self) -> Gate {
        Gate {
            fail_on: self.fail_on.0,
            only_new: self.fail_on_new,
            least_answered: self.fail_on_incomplete,
            strict: self.strict,
        }
    }

    /// The baseline of all lists, unless each has its own.
    pub fn baseline_of_all(&self) -> Option<&StatedPath> {
        self.baseline.as_ref().filter(|path| !placeholder::stands_in(path))
    }

    /// The baseline of a list, where each has its own.
    pub fn baseline_of(&self, list: &str) -> Option<StatedPath> {
        let own = self.baseline.as_ref().filter(|path| placeholder::stands_in(path));
        own.map(|path| placeholder::filled(path, list))
    }

    /// What was stated, for the record of the run.
    pub(super) fn settings(&self, add: &mut dyn FnMut(&str, String)) {
        self.waivers.iter().for_each(|path| add("waivers", path.to_string()));
        self.baseline.iter().for_each(|path| add("baseline", path.to_string()));
        if self.fail_on_new {
            add("fail-on-new", "yes".to_owned());
        }
        self.fail_on_incomplete.iter().for_each(|percent| add("fail-on-incomplete", percent.to_string()));
        if self.strict {
            add("strict", "yes".to_owned());
        }
    }
}

pub(super) fn gate(word: &str) -> Result<FailOn, String> {
    match word {
        "never" => Ok(FailOn(None)),
        _ => word.parse().map(|severity| FailOn(Some(severity))).map_err(|_: String| not_one_of(word, gates())),
    }
}
