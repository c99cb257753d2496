//! The thread that watches over the run and stops it where that is asked for.

use std::io::{self, Write};
use std::thread;
use std::time::Duration;

use super::super::Exit;
use super::memory::OverMemory;
use super::{Course, course, memory, scratch, signals};
use crate::report::for_terminal;

/// How often it looks.
const LOOK: Duration = Duration::from_millis(50);

/// So many looks in a row the run itself has for noticing that it takes too much memory,
/// which spares what else it has to do.
const PATIENCE: usize = 4;

/// Begins to watch.
pub(super) fn begin() {
    // Without it a signal ends the program as it ends any other; reports are whole even so.
    let _ = signals::heed();
    let _ = thread::Builder::new().name("watch".to_owned()).spawn(watch);
}

fn watch() {
    let mut looks_over = 0;
    loop {
        thread::sleep(LOOK);
        if let Some(code) = signals::come() {
            stop(code, |course| format!("interrupted while {}", course.in_words()));
        }
        looks_over = if memory::look() { looks_over + 1 } else { 0 };
        if looks_over > PATIENCE
            && let Some(over) = memory::over(0)
        {
            stop(Exit::Failed as i32, |course| {
                let fault = OverMemory { over, doing: course.doing.clone() };
                format!("error: {fault}{}", course.reports.in_words(None))
            });
        }
    }
}

/// Ends the program. What is being put in its place gets there first, what is not yet whole
/// is removed, and nothing new begins.
fn stop(code: i32, said: impl FnOnce(&Course) -> String) -> ! {
    let _nothing_new = scratch::sweep();
    let mut course = course();
    course.shown.clear();
    // Nothing is left to do when even this cannot be printed.
    let _ = writeln!(io::stderr(), "{}", for_terminal(&said(&course)));
    std::process::exit(code)
}
