//! Two things at once: what a run reads before it starts is most of a small run.

use std::panic::resume_unwind;
use std::thread;

/// Does one thing while another thread does the other.
pub(super) fn at_once<A, B: Send>(here: impl FnOnce() -> A, beside: impl FnOnce() -> B + Send) -> (A, B) {
    thread::scope(|scope| {
        let beside = scope.spawn(beside);
        let here = here();
        (here, beside.join().unwrap_or_else(|fault| resume_unwind(fault)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_are_done() {
        assert_eq!(at_once(|| 1, || "two"), (1, "two"));
    }

    #[test]
    fn a_fault_beside_is_a_fault_of_both() {
        let fault = std::panic::catch_unwind(|| at_once(|| 1, || -> u8 { panic!("seven") }));
        assert_eq!(fault.err().and_then(|fault| fault.downcast_ref::<&str>().copied()), Some("seven"));
    }
}
