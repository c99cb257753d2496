//! Redacted reports: pseudonyms for names in every format, and a key apart from them.

mod completeness;
mod hostile_list;
mod key;
mod refused;
mod sense;
