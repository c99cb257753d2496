//! Where a panic of the library that reads workbooks becomes an error.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};

use anyhow::{Result, bail};

thread_local! {
    static CONTAINED: Cell<bool> = const { Cell::new(false) };
}

/// Whether a panic of this thread will become an error of the input, so that a panic
/// hook has nothing to say about it.
pub fn contains_panics() -> bool {
    CONTAINED.get()
}

/// Does work of the library. What it leaves behind after a panic is not used again.
pub(super) fn contained<T>(work: impl FnOnce() -> Result<T>) -> Result<T> {
    let before = CONTAINED.replace(true);
    let outcome = catch_unwind(AssertUnwindSafe(work));
    CONTAINED.set(before);
    match outcome {
        Ok(outcome) => outcome,
        Err(_) => bail!(
            "the file is faulty in a way its reader did not expect; open it in a spreadsheet program and save it \
             again as .xlsx"
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_an_error() {
        let outcome = contained::<()>(|| {
            assert!(contains_panics());
            std::panic::resume_unwind(Box::new("an index out of bounds"))
        });
        assert!(outcome.is_err_and(|fault| fault.to_string().contains("save it again as .xlsx")));
        assert!(!contains_panics());
    }
}
