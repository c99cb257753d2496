//! What stands at the head of documents: who needs attention first, and the bids in two
//! lines each. Pages and papers show the same.
//!
//! Belongs here: which suppliers, findings and questions come first, in which words. Does
//! not belong here: how a document looks, and the escape of its text.

mod attention;
mod bids;

pub(super) use attention::{Attention, bands, first, too_little_answered};
pub(super) use bids::{Asked, Line, Side, name_of};
