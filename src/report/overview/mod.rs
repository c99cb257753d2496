//! What stands at the head of reports: who needs attention first, the bids in two lines
//! each, what was decided. All that show it show the same.
//!
//! Belongs here: which suppliers, findings and questions come first, in which words. Does
//! not belong here: how a document looks, and the escape of its text.

mod alike;
mod attention;
mod bids;
mod decisions;
mod unused;

pub(super) use alike::{Remark, remarks};
pub(super) use attention::{Attention, bands, first, name_or_none, too_little_answered};
pub(super) use bids::{Asked, Line, Side, name_of};
pub(super) use decisions::{decided, waiver_in_words, waiver_told};
pub(super) use unused::unused_columns;
