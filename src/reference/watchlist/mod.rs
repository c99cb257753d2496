//! Watch-lists: tables that are looked up by the name of a firm, under any spelling.
//!
//! Belongs here: which columns of a list say what about whom. Does not belong here: how
//! names are compared, which is for [`crate::names`], and what follows from a match, which
//! is for the rules to say.

mod description;

pub use description::{NamesFile, WatchInfo, Weight};
