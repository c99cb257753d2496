//! What the run is doing, in words.

use std::fmt;

use indicatif::{HumanBytes, HumanCount};

use super::STDOUT;
use crate::model::so_many;

/// What the run is doing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Doing {
    /// Options, rules and tables are read.
    Preparing,
    /// A list is read.
    Reading(Read),
    /// Lists have been read, and become suppliers.
    Joining,
    /// Suppliers are screened.
    Screening { suppliers: usize, rules: usize },
    /// A report is written; so many bytes of it are out.
    Writing { place: String, bytes: u64 },
}

/// How far a list has been read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Read {
    pub(super) file: String,
    /// Whether this is for a copy of it.
    pub(super) again: bool,
    /// How many bytes it has, and how many were read.
    pub(super) size: Option<u64>,
    pub(super) bytes: Option<u64>,
    /// The sheet, the last row it has, and the last that was read.
    pub(super) sheet: Option<String>,
    pub(super) last_row: Option<u32>,
    pub(super) row: u32,
}

impl fmt::Display for Doing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Preparing => f.write_str("reading options, rules and tables"),
            Self::Reading(read) => write!(f, "{}{}", read.what(), read.how_far()),
            Self::Joining => f.write_str("joining the rows of one supplier"),
            Self::Screening { suppliers, rules } => {
                let what = if *suppliers == 1 { "supplier" } else { "suppliers" };
                write!(f, "screening {} {what} with {}", HumanCount(*suppliers as u64), so_many(*rules, "rule"))
            }
            Self::Writing { place, bytes } => {
                write!(f, "writing {place}")?;
                match (*bytes, place.as_str()) {
                    (0, _) => Ok(()),
                    // What is out cannot be taken back.
                    (bytes, STDOUT) => write!(f, ", of which {} are out", HumanBytes(bytes)),
                    (bytes, _) => write!(f, " ({})", HumanBytes(bytes)),
                }
            }
        }
    }
}

impl Read {
    /// What is read, without how far.
    pub(super) fn what(&self) -> String {
        let sheet = self.sheet.as_ref().map(|sheet| format!(", sheet `{sheet}`")).unwrap_or_default();
        let again = if self.again { " again, for its copy" } else { "" };
        format!("reading {}{sheet}{again}", self.file)
    }

    /// How far it has been read; nothing before its first rows.
    fn how_far(&self) -> String {
        if self.row == 0 {
            return String::new();
        }
        let mut parts = vec![match self.last_row {
            Some(last) => format!("row {} of {}", count(self.row), count(last)),
            None => format!("row {}", count(self.row)),
        }];
        parts.extend(match (self.bytes, self.size) {
            (Some(bytes), Some(size)) => Some(format!("{} of {}", HumanBytes(bytes), HumanBytes(size))),
            (Some(bytes), None) => Some(HumanBytes(bytes).to_string()),
            // What was read of a workbook says nothing about its rows, but how large it is may.
            (None, Some(size)) => Some(format!("the file has {}", HumanBytes(size))),
            (None, None) => None,
        });
        format!(" ({})", parts.join(", "))
    }
}

fn count(rows: u32) -> HumanCount {
    HumanCount(rows.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_says_how_far_a_list_was_read() {
        let read = Read { file: "list.csv".into(), size: Some(3 << 20), bytes: Some(1 << 20), ..Read::default() };
        assert_eq!(Doing::Reading(read.clone()).to_string(), "reading list.csv");
        let text = Doing::Reading(Read { row: 12_345, ..read });
        assert_eq!(text.to_string(), "reading list.csv (row 12,345, 1.00 MiB of 3.00 MiB)");
        let sheet = Some("Bidders".to_owned());
        let book = Read { file: "list.xlsx".into(), sheet, last_row: Some(9), row: 3, ..Read::default() };
        assert_eq!(Doing::Reading(book).to_string(), "reading list.xlsx, sheet `Bidders` (row 3 of 9)");
    }
}
