//! A fault of the program itself: said in one sentence, never as a trace.

use std::any::Any;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Mutex;

use anyhow::{Result, anyhow};

use crate::input::contains_panics;

/// Where the last panic arose.
static PLACE: Mutex<Option<String>> = Mutex::new(None);

/// Runs the program; a panic becomes an error like any other.
pub fn guarded<T>(run: impl FnOnce() -> Result<T>) -> Result<T> {
    panic::set_hook(Box::new(|fault| {
        if !contains_panics()
            && let Ok(mut place) = PLACE.lock()
        {
            *place = fault.location().map(ToString::to_string);
        }
    }));
    let outcome = contained(run);
    // What comes after may panic as it likes.
    drop(panic::take_hook());
    outcome
}

/// Runs a part of the program, of which a panic spoils no other part.
pub fn contained<T>(run: impl FnOnce() -> Result<T>) -> Result<T> {
    panic::catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|fault| Err(internal(fault.as_ref())))
}

fn internal(fault: &(dyn Any + Send)) -> anyhow::Error {
    let words = fault.downcast_ref::<&str>().copied().or_else(|| fault.downcast_ref::<String>().map(String::as_str));
    let place = PLACE.lock().ok().and_then(|mut place| place.take()).unwrap_or_default();
    anyhow!(
        "a fault of thbscreen itself, not of the list: {} ({place}); no report was written. Please report it, with the \
         shape of the list but without its content",
        words.unwrap_or("unknown")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_an_error_that_says_whose_fault_it_is() {
        let outcome: Result<()> = guarded(|| panic!("seven"));
        let words = outcome.map_or_else(|fault| fault.to_string(), |()| String::new());
        assert!(words.contains("of thbscreen itself") && words.contains("seven"), "{words}");
    }
}
