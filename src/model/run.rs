//! The record of a run: what was read, with which rules and tables, as of when.

use std::sync::Arc;

use serde::Serialize;

use super::answered::Answered;
use super::digest::sha256;
use super::gate::Gate;
use super::rule::{DormantRule, OverrideNote};

/// The record that lets somebody else repeat the run.
#[derive(Clone, Debug, Serialize)]
pub struct RunRecord {
    /// The program's version.
    pub version: String,
    /// The day whose law and whose deadlines were applied.
    pub as_of: jiff::civil::Date,
    /// The packs.
    pub packs: Vec<PackNote>,
    /// What packs changed about rules and parameters of others.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub overrides: Vec<OverrideNote>,
    /// The rules that do not run on that day.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub dormant: Vec<DormantRule>,
    /// The reference tables that were used.
    pub reference: Vec<ReferenceNote>,
    /// What else was read: the rating, the mapping, waivers, the baseline.
    pub files: Vec<FileNote>,
    /// The inputs.
    pub inputs: Inputs,
    /// What bidders answered, in the place of what the inputs say.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<Answered>,
    /// What else the user stated, option by option.
    pub settings: Vec<(String, String)>,
    /// SHA-256 of the settings, one a line as `option=value`, in hexadecimal.
    pub settings_sha256: String,
    /// What makes the run end with 1.
    #[serde(flatten)]
    pub gate: Gate,
}

/// A pack of rules that was used.
#[derive(Clone, Debug, Serialize)]
pub struct PackNote {
    /// Its name.
    pub id: String,
    /// What it is.
    pub title: String,
    /// How many rules it has.
    pub rules: usize,
    /// SHA-256 of its text, in hexadecimal.
    pub sha256: String,
}

/// SHA-256 of settings, one a line as `option=value`, in hexadecimal.
pub fn settings_sha256(settings: &[(String, String)]) -> String {
    let lines: String = settings.iter().flat_map(|(option, value)| [option, "=", value, "\n"]).collect();
    sha256(lines.as_bytes())
}

/// A file that was read besides lists, packs and tables.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FileNote {
    /// What it is for: the option that names it, or what stands for the option.
    pub role: &'static str,
    /// The file.
    pub file: String,
    /// SHA-256 of it, in hexadecimal.
    pub sha256: String,
    /// Whether it comes with the program.
    #[serde(skip)]
    pub is_built_in: bool,
}

/// The files of a run.
#[derive(Clone, Debug, Default, Serialize)]
#[serde(transparent)]
pub struct Inputs {
    /// The sheets that were read.
    pub sheets: Vec<SheetNote>,
    /// What bidders answered, in the place of what the sheets say.
    #[serde(skip)]
    pub answers: Vec<Answered>,
}

/// How a sheet was read.
#[derive(Clone, Debug, Serialize)]
pub struct SheetNote {
    /// The file.
    pub file: Arc<str>,
    /// The sheet, for workbooks.
    pub sheet: Option<Arc<str>>,
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: String,
    /// The row of the header; 0 when the list has none.
    pub header_row: u32,
    /// The published layout that the headers told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub layout: Option<String>,
    /// How many of its rows name a supplier.
    pub rows: usize,
    /// How many suppliers it holds, those of several rows counted once.
    pub suppliers: usize,
    /// What became of each of its columns.
    pub columns: Vec<MappingNote>,
}

/// What became of a column.
#[derive(Clone, Debug, Serialize)]
pub struct MappingNote {
    /// The header as written.
    pub header: String,
    /// The column by letters.
    pub position: String,
    /// The canonical column, if it maps to one.
    pub column: Option<String>,
    /// `mapped`, `unmapped` or `ignored`.
    pub status: &'static str,
    /// How sure the mapping is, from 0 to 1.
    pub confidence: f64,
    /// Why.
    pub reason: String,
}

/// A reference table that was used.
#[derive(Clone, Debug, Serialize)]
pub struct ReferenceNote {
    /// The name rules use.
    pub id: String,
    /// Who publishes it.
    pub publisher: String,
    /// Which edition.
    pub edition: String,
    /// The day of its newest fact.
    pub date: String,
    /// SHA-256 of its rows, in hexadecimal.
    pub sha256: String,
}
