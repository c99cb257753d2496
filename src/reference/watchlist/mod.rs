//! Watch-lists: tables that are looked up by the name of a firm, under any spelling.
//!
//! ```text
//! description + rows ─ entries ─▶ Listed (index) ─┐
//! a sheet ─ subject ─▶ who each supplier is ──────┴─ join ─▶ columns, with evidence ─ group ─▶ all lists as one
//! ```
//!
//! Belongs here: which columns of a list say what about whom, asking it about the suppliers
//! of a sheet, and what a reader is told of a match. Does not belong here: how names are
//! compared, which is for [`crate::names`], reading the files of publishers, which is for
//! [`crate::watchlists`], and what follows from a match, which is for the rules to say.

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
