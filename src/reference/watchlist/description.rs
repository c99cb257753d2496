//! What is said about a watch-list: why firms stand on it, and which of its columns says
//! what about them.

use jiff::civil::Date;
use serde::Deserialize;

use crate::model::{ListKind, Severity};

/// How a table is read as a watch-list. Columns are those of its file; where a cell holds
/// several values they are parted by `|`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WatchInfo {
    /// Why firms stand on it.
    #[serde(default)]
    pub kind: ListKind,
    /// How much it weighs to stand on it.
    pub severity: Option<Severity>,
    /// How much it weighs where a column says something particular.
    #[serde(default)]
    pub weights: Vec<Weight>,
    /// The column with the name of an entry.
    pub name: String,
    /// Those with other names.
    #[serde(default)]
    pub aliases: Vec<String>,
    /// Those with names it no longer carries.
    #[serde(default)]
    pub former_names: Vec<String>,
    /// A table beside it that takes apart the cells of the name column that hold more than
    /// a name.
    pub names_file: Option<NamesFile>,
    /// The column with the country, as a code or in words.
    pub country: Option<String>,
    /// The column with the address.
    pub address: Option<String>,
    /// The column with the name of the parent company.
    pub parent: Option<String>,
    /// The column with the Legal Entity Identifier.
    pub lei: Option<String>,
    /// The column with the Unique Entity ID of SAM.gov.
    pub uei: Option<String>,
    /// The column with the number in the register of companies of the entry's country.
    pub registration_no: Option<String>,
    /// The column with numbers of any register, unlabelled.
    pub identifiers: Option<String>,
    /// The column with the last day on which an entry counts.
    pub until: Option<String>,
}

/// What an entry weighs whose column says something particular.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weight {
    /// How much.
    pub severity: Severity,
    /// The column.
    pub column: String,
    /// What it says.
    pub is: String,
}

/// A table of the names in cells that hold more than a name.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NamesFile {
    /// The file, beside that of the list.
    pub file: String,
    /// Its column with one name a row.
    pub name: String,
    /// Its column with the cell that the name stands in.
    pub of: String,
}

impl WatchInfo {
    /// Every column of the file it needs.
    pub(in crate::reference) fn columns_needed(&self) -> impl Iterator<Item = &str> {
        let one = [
            &self.country,
            &self.address,
            &self.parent,
            &self.lei,
            &self.uei,
            &self.registration_no,
            &self.identifiers,
            &self.until,
        ];
        let names = [&self.name].into_iter().chain(&self.aliases).chain(&self.former_names);
        let weights = self.weights.iter().map(|weight| &weight.column);
        names.chain(one.into_iter().flatten()).chain(weights).map(String::as_str)
    }

    /// Whether an entry with this last day counts on a day. What is no day is none.
    pub fn counts_on(until: &str, day: Date) -> bool {
        until.trim().parse().map_or(true, |until: Date| day <= until)
    }
}
