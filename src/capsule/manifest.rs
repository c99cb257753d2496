//! What a capsule says about itself.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The name of the schema; it changes when a field changes its meaning.
pub(super) const SCHEMA: &str = "thbscreen/capsule/v1";

/// The entry it stands in.
pub(super) const ENTRY: &str = "capsule.json";

/// The entry of the report with everything in it.
pub(super) const REPORT: &str = "report.json";

/// What was run, and what is kept of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The schema.
    pub(super) schema: String,
    /// The version of the program that made it.
    pub version: String,
    /// The day whose law and whose deadlines were applied.
    pub as_of: Date,
    /// The command, without the program's name: what was typed and what settings add to it.
    pub arguments: Vec<String>,
    /// The lists, in the order in which they were read.
    pub lists: Vec<String>,
    /// How the run ended.
    pub exit: u8,
    /// The user's files: lists and whatever else was read.
    pub files: Vec<Kept>,
    /// The built-in rules and tables.
    pub rules: Vec<Kept>,
    /// The reports, the one with everything in it first.
    pub reports: Vec<Kept>,
}

/// A file that is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// What it is called: the path as it was stated, or the path below `rules/`.
    pub name: String,
    /// The entry of the archive that holds it.
    pub entry: String,
    /// How long it is, in bytes.
    pub bytes: u64,
    /// SHA-256 of it, in hexadecimal.
    pub sha256: String,
}
