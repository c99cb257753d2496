//! Where the table of a sheet begins and which of its columns is which.
//!
//! Words propose, values decide, and what the user states wins over both. Every
//! decision carries its reason. Does not belong here: how a file is read, and what a
//! cell means once its column is known.

mod aliases;
mod decisions;
mod hashtags;
mod head;
mod layouts;
mod mapping;
mod recogniser;
mod stated;

pub(super) use decisions::NO_KNOWN_HEADER;
pub(super) use head::{Head, NoHead};
pub(super) use layouts::RowsOf;
pub(super) use mapping::{Mapped, Mapping};
pub use recogniser::Recogniser;
pub(super) use recogniser::{Sample, Stated};
pub use stated::{MappingFile, StatedMapping};
pub(super) use stated::{StatedTable, check_met, remark_unmet};
