//! Watch-lists: tables that are looked up by the name of a firm, under any spelling.
//!
//! Belongs here: which columns of a list say what about whom. Does not belong here: how
//! names are compared, which is for [`crate::names`], and what follows from a match, which
//! is for the rules to say.

mod description;
mod entries;
mod evidence;
mod field;
mod group;
mod join;
mod subject;

pub use description::{NamesFile, WatchInfo, Weight};
pub use entries::Listed;
pub use field::ListField;
pub(super) use field::Whom;
pub(super) use group::{GroupField, Member, Together};
pub use group::{LIST_GROUPS, ListGroup};
pub(super) use join::join_list;
pub use subject::subject_of;
