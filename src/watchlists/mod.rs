//! From publishers' files to watch-lists in one form.
//!
//! ```text
//! a publisher's file ─ rows ─ layout ─▶ records ─┐
//! a list in the one form ────────────────────────┴─▶ Loaded: what is known of it, and its rows
//! ```
//!
//! `load` finds out what a file is. `layout` describes the tables that publishers make, as
//! data in `rules/lists/layouts.toml`; `sift` finds the header and hands each row to `reading`,
//! which makes a `record` of it. `form` is the one form in which lists are kept, `about` what
//! it says of itself, `doctor` what should be looked at before a list is relied on.
//!
//! Belongs here: reading lists of firms that others publish. Does not belong here: comparing
//! names, which is for [`crate::names`], and what follows from a match, which is for the rules
//! to say. Natural persons are left out and counted: this program screens firms and keeps no
//! personal data. Ships and aircraft are left out too.

mod about;
mod brackets;
mod days;
mod describe;
mod doctor;
mod entries;
mod field;
mod form;
mod info;
mod layout;
mod load;
mod mapping;
mod notes;
mod reading;
mod record;
mod records;
mod sift;
mod stated;
#[cfg(test)]
mod tests;
mod text;

pub use about::{About, is_identifier};
pub use doctor::{Examined, Finding, Symptom, examine};
pub use entries::{counts, names};
pub use field::Field;
pub use form::write;
pub use layout::{Layout, Layouts};
pub use load::{Loaded, load};
pub use mapping::FieldMapping;
pub use stated::Stated;
