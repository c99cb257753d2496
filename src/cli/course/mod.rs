//! How far the run has come: for whoever waits for it, and for whoever stops it before its
//! end.
//!
//! A run is stopped by a signal (`signals`) or because it takes more memory than it may
//! (`memory`). Both are seen by a thread that only watches (`watch`), so that no phase,
//! however long, and no read or write that waits for somebody, keeps it from ending within
//! a fifth of a second. Reports appear whole or not at all (`scratch`), and what the run was
//! about is said in one line (`doing`). `bar` shows the same while it goes on, `writing`
//! counts what goes out.
//!
//! There is one course for the program, as there is one run: the thread that stops it has to
//! see it, and must do so even while the run itself waits.

mod bar;
mod doing;
mod machine;
mod memory;
mod reports;
pub(super) mod scratch;
mod signals;
mod watch;
mod writing;

use std::sync::{Mutex, MutexGuard, PoisonError};

use anyhow::Result;

use self::doing::Doing;
use self::memory::OverMemory;
use self::reports::Reports;
use super::arguments::Command;
use super::rules::RulesCommand;

pub use bar::Bar;
pub(super) use writing::{STDOUT, Writing};

/// Where the run stands.
struct Course {
    doing: Doing,
    reports: Reports,
    shown: bar::Shown,
}

static COURSE: Mutex<Course> = Mutex::new(Course::new());

impl Course {
    const fn new() -> Self {
        Self { doing: Doing::Preparing, reports: Reports::new(), shown: bar::Shown::new() }
    }

    /// What it was doing and what it had written, when it was stopped.
    fn in_words(&self) -> String {
        let outgoing = match &self.doing {
            Doing::Writing { place, .. } => Some(place.as_str()),
            _ => None,
        };
        format!("{}{}", self.doing, self.reports.in_words(outgoing))
    }

    /// Goes on to something else, or further with the same.
    fn set(&mut self, doing: Doing) {
        self.shown.show(&doing);
        self.doing = doing;
    }
}

/// A fault elsewhere is no reason to know nothing of the run.
fn course() -> MutexGuard<'static, Course> {
    COURSE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Begins a run: from here on it can be stopped, and its memory is watched.
pub fn begin(command: &Command) {
    let (memory_limit, quiet) = match command {
        Command::Check(check) => (check.read.memory_limit, check.quiet),
        Command::Columns(columns) => (columns.read.memory_limit, false),
        Command::Rules(RulesCommand::Explain(explain)) => (explain.read.memory_limit, false),
        _ => (None, false),
    };
    memory::limit(memory_limit);
    if !quiet {
        course().shown.where_it_is_seen();
    }
    watch::begin();
}

/// Takes away what shows how far the run has come, before something else is said.
pub(super) fn clear() {
    course().shown.clear();
}

/// The reports the run is to write, by what they are called.
pub(super) fn reports(names: impl IntoIterator<Item = String>) {
    course().reports.plan(names);
}

/// A report is about to be written whose bytes are not counted.
pub(super) fn writing(name: String) {
    course().set(Doing::Writing { place: name, bytes: 0 });
}

/// A report stands in its place, whole.
pub(super) fn written(name: &str) {
    course().reports.written(name);
}

/// One of several lists is next.
pub fn list(number: usize, of: usize) {
    course().reports.list = Some((number, of));
}

/// Suppliers are about to be screened, each with so many rules.
pub fn screening(suppliers: usize, rules: usize) -> Result<()> {
    course().set(Doing::Screening { suppliers, rules });
    // What comes out of a rule takes two bytes for each supplier, whatever else is needed.
    let least = (suppliers as u64).saturating_mul(rules as u64).saturating_mul(2);
    go_on(least)
}

/// An error where the run takes more memory than it may, or would if it took so much more.
fn go_on(more: u64) -> Result<()> {
    let Some(over) = memory::over(more) else { return Ok(()) };
    Err(OverMemory { over, doing: course().doing.clone() }.into())
}
