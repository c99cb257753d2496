//! The summary of lists that were screened each by itself: a row for each file, a line of
//! totals, what could not be screened and why. The reports of the lists are written elsewhere.

mod csv;
mod json;
mod markdown;
mod numbers;
mod table;

use std::io::{self, Write};

use super::{Remarks, Style};
use crate::model::Batch;

/// A format of the summary.
pub struct SummaryFormat {
    /// The word for `--format`.
    pub name: &'static str,
    /// Writes the whole summary.
    pub write: fn(&Batch, &Style, &mut dyn Write) -> io::Result<Remarks>,
}

/// Every format of the summary.
pub const SUMMARIES: &[SummaryFormat] = &[
    SummaryFormat { name: "table", write: table::write },
    SummaryFormat { name: "csv", write: csv::write },
    SummaryFormat { name: "json", write: json::write },
    SummaryFormat { name: "jsonl", write: json::write_lines },
    SummaryFormat { name: "markdown", write: markdown::write },
];
