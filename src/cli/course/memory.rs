//! How much memory the run may take. One that takes more is stopped with a message, before
//! the system stops it without one.

use std::fmt;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

use indicatif::HumanBytes;

use super::doing::{Doing, Read};
use super::machine;

/// How much the run may take of what is free when it begins, unless something is stated.
const SHARE: (u64, u64) = (9, 10);

/// The limit, if there is one.
static LIMIT: OnceLock<Option<Limit>> = OnceLock::new();

/// Whether the run took more when it was last looked at.
static WAS_OVER: AtomicBool = AtomicBool::new(false);

/// How much the run may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Limit {
    bytes: u64,
    is_stated: bool,
}

/// How much it takes that takes too much.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Over {
    taken: u64,
    /// What it is about to take besides.
    more: u64,
    limit: Limit,
}

/// Sets the limit: what is stated, or a share of what is free.
pub(super) fn limit(stated: Option<u64>) {
    let usual = || machine::free().map(|free| Limit { bytes: free / SHARE.1 * SHARE.0, is_stated: false });
    let limit = stated.map(|bytes| Limit { bytes, is_stated: true }).or_else(usual);
    // A program has one run, and so one limit.
    let _ = LIMIT.set(limit);
}

/// How much the run takes or would take with so much more, where that is too much.
pub(super) fn over(more: u64) -> Option<Over> {
    let limit = LIMIT.get().copied().flatten()?;
    let taken = machine::taken()?;
    (taken.saturating_add(more) > limit.bytes).then_some(Over { taken, more, limit })
}

/// Looks whether the run takes too much.
pub(super) fn look() -> bool {
    let is_over = over(0).is_some();
    WAS_OVER.store(is_over, Ordering::Relaxed);
    is_over
}

/// What the last look has shown; costs nothing.
pub(super) fn was_over() -> bool {
    WAS_OVER.load(Ordering::Relaxed)
}

/// The run takes too much.
#[derive(Debug)]
pub(super) struct OverMemory {
    pub(super) over: Over,
    pub(super) doing: Doing,
}

impl std::error::Error for OverMemory {}

impl fmt::Display for OverMemory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Over { taken, more, limit } = self.over;
        write!(f, "not enough memory: the run takes {}", HumanBytes(taken))?;
        if more > 0 {
            write!(f, ", needs at least {} more", HumanBytes(more))?;
        }
        let bytes = HumanBytes(limit.bytes);
        let whence = if limit.is_stated { " (--memory-limit)" } else { ", nine tenths of what was free when it began" };
        write!(f, " and may take {bytes}{whence}; it stopped while {}. {}", self.doing, self.way_out())
    }
}

impl OverMemory {
    /// What can be done about it.
    fn way_out(&self) -> String {
        let raise = format!("Let it take more with --memory-limit {}", self.enough());
        match &self.doing {
            Doing::Preparing => raise,
            Doing::Reading(_) | Doing::Joining | Doing::Screening { .. } => format!(
                "{raise}, split the list, screen several lists one by one with --per-file, or use fewer packs: only \
                 columns that their rules read are kept"
            ),
            Doing::Writing { .. } => format!(
                "{raise}, split the list, or write it as csv, json or jsonl, which are made supplier by supplier; a page \
                 (html) is made whole"
            ),
        }
    }

    /// What is likely to be enough, as it is typed: twice what there is, or what the rest of
    /// the file will take if it is like what was read, and half of that for screening it.
    fn enough(&self) -> String {
        let Over { taken, more, limit } = self.over;
        let whole = match &self.doing {
            Doing::Reading(Read { bytes: Some(bytes @ 1..), size: Some(size), .. }) => {
                (u128::from(taken) * u128::from(*size) / u128::from(*bytes)).saturating_mul(3) / 2
            }
            Doing::Reading(Read { last_row: Some(last), row: row @ 1.., .. }) => {
                u128::from(taken) * u128::from(*last) / u128::from(*row) * 3 / 2
            }
            _ => u128::from(taken.saturating_add(more)),
        };
        let enough = whole.max(2 * u128::from(limit.bytes)) as u64;
        match enough.div_ceil(1 << 20) {
            mega @ 0..4096 => format!("{}MB", mega.div_ceil(100) * 100),
            mega => format!("{}GB", mega.div_ceil(1 << 10)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(doing: Doing, is_stated: bool) -> String {
        let limit = Limit { bytes: 300 << 20, is_stated };
        OverMemory { over: Over { taken: 310 << 20, more: 0, limit }, doing }.to_string()
    }

    #[test]
    fn the_way_out_names_what_is_likely_to_be_enough() {
        let size = Some(40 << 20);
        let read = Read { file: "list.csv".into(), size, bytes: Some(4 << 20), row: 7, ..Read::default() };
        let said = message(Doing::Reading(read), true);
        assert!(said.contains("takes 310.00 MiB and may take 300.00 MiB (--memory-limit)"), "{said}");
        assert!(said.contains("list.csv (row 7, 4.00 MiB of 40.00 MiB)"), "{said}");
        assert!(said.contains("--memory-limit 5GB") && said.contains("--per-file"), "{said}");
        let said = message(Doing::Writing { place: "risk.html".into(), bytes: 0 }, false);
        assert!(said.contains("nine tenths of what was free") && said.contains("--memory-limit 600MB"), "{said}");
        assert!(said.contains("jsonl"), "{said}");
    }
}
