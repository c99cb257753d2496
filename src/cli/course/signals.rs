//! The signals that stop a run: Ctrl-C, and what others send to end a program.

use std::io;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::flag;

/// The signals, with the exit codes that programs stopped by them have.
const SIGNALS: [(i32, i32); 2] = [(SIGINT, 130), (SIGTERM, 143)];

/// The signal that has come, or 0.
static COME: AtomicUsize = AtomicUsize::new(0);

/// Whether one has come: the next ends the program at once.
static AGAIN: AtomicBool = AtomicBool::new(false);

/// Notes signals from here on. Whoever does not wait for the run to stop sends a second one.
pub(super) fn heed() -> io::Result<()> {
    for (signal, code) in SIGNALS {
        flag::register_conditional_shutdown(signal, code, &AGAIN)?;
        flag::register(signal, &AGAIN)?;
        flag::register_usize(signal, &COME, signal.unsigned_abs() as usize)?;
    }
    Ok(())
}

/// The exit code of the signal that has come, if one has.
pub(super) fn come() -> Option<i32> {
    let come = COME.load(Ordering::SeqCst);
    SIGNALS.iter().find(|(signal, _)| signal.unsigned_abs() as usize == come).map(|(_, code)| *code)
}
