//! A hint at the end of a run: the one obvious thing that was left unused. Only where a person
//! reads both what is printed and what is said, and at most one.

use std::io::{self, IsTerminal, Write};

use clap::Args;

use super::arguments::CheckArguments;
use super::terminal::colour_on;
use crate::model::Totals;

/// The variable that switches hints off.
const NO_HINTS: &str = "THBSCREEN_NO_HINTS";

/// The variable that says that nobody is watching.
const CI: &str = "CI";

/// What decides about hints.
#[derive(Args)]
#[command(next_help_heading = "Screen")]
pub struct HintArguments {
    /// Give no hint at the end of what else could be done. The variable `THBSCREEN_NO_HINTS` says the same
    #[arg(long, hide_short_help = true)]
    pub no_hints: bool,
    /// Whether the run takes nothing from a settings file, and nobody has asked for that.
    #[arg(skip)]
    pub is_without_settings: bool,
}

/// Gives a hint after a run, if there is one to give and somebody to read it.
pub fn hint(arguments: &CheckArguments, totals: &Totals) {
    if arguments.hints.no_hints || arguments.quiet || !is_read_by_a_person() {
        return;
    }
    if let Some(hint) = hint_for(&Run::of(arguments, totals)) {
        let (dim, plain) = if colour_on(&io::stderr()) { ("\x1b[2m", "\x1b[0m") } else { ("", "") };
        // Nothing is left to do when even this cannot be printed.
        let _ = writeln!(io::stderr(), "{dim}hint: {hint}{plain}");
    }
}

/// A pipe, a file, a log or a job has no use for hints.
fn is_read_by_a_person() -> bool {
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    let is_dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
    io::stderr().is_terminal() && io::stdout().is_terminal() && !is_dumb && !is_set(NO_HINTS) && !is_set(CI)
}

/// What hints depend on.
#[derive(Clone, Copy, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
struct Run {
    has_findings: bool,
    has_questions: bool,
    writes_reports: bool,
    writes_letters: bool,
    has_settings: bool,
}

impl Run {
    fn of(arguments: &CheckArguments, totals: &Totals) -> Self {
        let flagged: usize = totals.flagged.iter().sum();
        let keeps = [&arguments.annotate, &arguments.redact, &arguments.capsule].into_iter().any(Option::is_some);
        Self {
            has_findings: flagged > 0,
            has_questions: flagged + totals.unknown > 0,
            writes_reports: !arguments.output.is_empty() || keeps || arguments.format.is_some(),
            // A redacted run can write none.
            writes_letters: arguments.letters.letters.is_some() || arguments.redact.is_some(),
            has_settings: !arguments.hints.is_without_settings,
        }
    }
}

/// The first that fits.
fn hint_for(run: &Run) -> Option<&'static str> {
    let hints = [
        (run.has_findings && !run.writes_reports, "`-o risk.html` writes a page to filter and print"),
        (
            run.has_questions && !run.writes_letters,
            "`--letters DIR` writes a letter to each bidder: what to ask, and why",
        ),
        (!run.has_settings, "`thbscreen init --level 1 DIR` sets up a folder with settings for the next run"),
    ];
    hints.iter().find(|(fits, _)| *fits).map(|(_, hint)| *hint)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_hint_at_most_and_none_where_nothing_is_unused() {
        let none = Run {
            has_findings: false,
            has_questions: false,
            writes_reports: false,
            writes_letters: false,
            has_settings: true,
        };
        let told = |run: Run| hint_for(&run).unwrap_or_default();
        assert_eq!(told(none), "");
        assert!(told(Run { has_settings: false, ..none }).contains("init"));
        let open = Run { has_questions: true, has_settings: false, ..none };
        assert!(told(open).contains("--letters"));
        assert!(told(Run { has_findings: true, ..open }).contains("-o risk.html"));
        assert!(told(Run { has_findings: true, writes_reports: true, ..open }).contains("--letters"));
        let all = Run { has_findings: true, has_questions: true, writes_reports: true, writes_letters: true, ..none };
        assert_eq!(told(all), "");
    }
}
