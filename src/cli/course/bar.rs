//! How far the run has come, in one line on standard error; nothing where that is no
//! terminal.

use std::io::{self, IsTerminal};
use std::time::Duration;

use anyhow::Result;
use indicatif::style::ProgressTracker;
use indicatif::{HumanBytes, HumanCount, ProgressBar, ProgressState, ProgressStyle};

use super::doing::{Doing, Read};
use super::{course, go_on, memory};
use crate::input::{Progress, Reached};
use crate::report::for_terminal;

/// How often the line is drawn anew while nothing is told.
const TICK: Duration = Duration::from_millis(200);

/// The line that is shown.
#[derive(Default)]
pub(super) struct Shown {
    is_seen: bool,
    line: Option<Line>,
}

struct Line {
    says: Says,
    bar: ProgressBar,
}

/// What a line says besides how far it is.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Says {
    what: String,
    unit: Unit,
    of: Option<u64>,
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    Nothing,
    Bytes,
    Rows,
}

impl Shown {
    pub(super) const fn new() -> Self {
        Self { is_seen: false, line: None }
    }

    /// Shows it from here on, if somebody can see it who wants lines to move.
    pub(super) fn where_it_is_seen(&mut self) {
        let is_dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        self.is_seen = io::stderr().is_terminal() && !is_dumb;
    }

    pub(super) fn show(&mut self, doing: &Doing) {
        if !self.is_seen {
            return;
        }
        // A report that scrolls by on the same terminal leaves no room for a line.
        if matches!(doing, Doing::Writing { place, .. } if place == super::writing::STDOUT && io::stdout().is_terminal())
        {
            return self.clear();
        }
        let (says, reached) = said(doing);
        if self.line.as_ref().is_none_or(|line| line.says != says) {
            self.clear();
            self.line = Some(Line::new(says));
        }
        self.line.iter().for_each(|line| line.bar.set_position(reached));
    }

    pub(super) fn clear(&mut self) {
        if let Some(line) = self.line.take() {
            line.bar.finish_and_clear();
        }
    }
}

/// What is said of the work, and how far it is.
fn said(doing: &Doing) -> (Says, u64) {
    let says = |what: String, unit, of| Says { what: for_terminal(&what).into_owned(), unit, of };
    match doing {
        Doing::Reading(read @ Read { bytes: Some(bytes), size, .. }) => (says(read.what(), Unit::Bytes, *size), *bytes),
        Doing::Reading(read) if read.row == 0 => (says(read.what(), Unit::Nothing, None), 0),
        Doing::Reading(read) => (says(read.what(), Unit::Rows, read.last_row.map(u64::from)), read.row.into()),
        Doing::Writing { place, bytes } => (says(format!("writing {place}"), Unit::Bytes, None), *bytes),
        Doing::Preparing | Doing::Joining | Doing::Screening { .. } => {
            (says(doing.to_string(), Unit::Nothing, None), 0)
        }
    }
}

impl Line {
    fn new(says: Says) -> Self {
        let bar = says.of.map_or_else(ProgressBar::no_length, ProgressBar::new);
        let template = match (says.unit, says.of) {
            (Unit::Nothing, _) => "{spinner} {msg} ({elapsed})",
            (Unit::Bytes, Some(_)) => "{msg} [{bar:25}] {percent}% of {total_bytes}, {rate}, {eta} left",
            (Unit::Bytes, None) => "{spinner} {msg}: {bytes}, {rate}",
            (Unit::Rows, Some(_)) => "{msg} [{bar:25}] {human_pos} of {human_len} rows, {rate}, {eta} left",
            (Unit::Rows, None) => "{spinner} {msg}: {human_pos} rows, {rate}",
        };
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style.with_key("rate", Rate(says.unit)));
        }
        bar.set_message(says.what.clone());
        bar.enable_steady_tick(TICK);
        Self { says, bar }
    }
}

/// How fast it goes, in whole units a second.
#[derive(Clone)]
struct Rate(Unit);

impl ProgressTracker for Rate {
    fn clone_box(&self) -> Box<dyn ProgressTracker> {
        Box::new(self.clone())
    }

    fn tick(&mut self, _state: &ProgressState, _now: std::time::Instant) {}

    fn reset(&mut self, _state: &ProgressState, _now: std::time::Instant) {}

    fn write(&self, state: &ProgressState, out: &mut dyn std::fmt::Write) {
        let rate = state.per_sec() as u64;
        // Nothing is left to do when even this cannot be shown.
        let _ = match self.0 {
            Unit::Bytes => write!(out, "{}/s", HumanBytes(rate)),
            Unit::Rows | Unit::Nothing => write!(out, "{}/s", HumanCount(rate)),
        };
    }
}

/// Is told how far the reading of lists has come.
#[derive(Debug, Default)]
pub struct Bar {
    again: bool,
}

impl Bar {
    /// For reading lists.
    pub fn new() -> Self {
        Self::default()
    }

    /// For reading them once more, for a copy.
    pub fn again() -> Self {
        Self { again: true }
    }
}

impl Progress for Bar {
    fn start(&self, name: &str, size: Option<u64>) -> Result<()> {
        course().set(Doing::Reading(Read { file: name.to_owned(), again: self.again, size, ..Read::default() }));
        go_on(0)
    }

    fn sheet(&self, name: &str, rows: Option<u32>) {
        let mut course = course();
        if let Doing::Reading(read) = &course.doing {
            let sheet = Some(name.to_owned());
            let read = Read { sheet, last_row: rows, row: 0, ..read.clone() };
            course.set(Doing::Reading(read));
        }
    }

    fn at(&self, reached: Reached) -> Result<()> {
        let mut course = course();
        if let Doing::Reading(read) = &mut course.doing {
            (read.row, read.bytes) = (reached.row, reached.bytes);
        }
        let super::Course { doing, shown, .. } = &mut *course;
        shown.show(doing);
        drop(course);
        if memory::was_over() { go_on(0) } else { Ok(()) }
    }

    fn finish(&self) {
        course().set(Doing::Joining);
    }
}

impl Drop for Bar {
    /// What is said next has the line for itself.
    fn drop(&mut self) {
        course().shown.clear();
    }
}
