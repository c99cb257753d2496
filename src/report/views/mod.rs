//! One look at a report, on its own: the bids side by side, the suppliers side by side,
//! or how flags spread. Each as a table for the terminal, as CSV and as JSON.

mod bids;
mod groups;
mod standing;
mod suppliers;

use std::fmt::Debug;
use std::io::{self, Write};

use serde::Serialize;

use super::escape::ForJson;
use super::{Remarks, Style};
use crate::model::{Dimension, Report};

pub(super) use bids::side_by_side;
pub(super) use standing::standing;

/// One look at a report.
pub trait View: Sync + Debug {
    /// The word for it.
    fn name(&self) -> &'static str;

    /// The columns of the list it looks at besides those that rules read.
    fn columns(&self) -> &'static [&'static str] {
        &[]
    }

    /// Writes it for the terminal.
    fn table(&self, report: &Report, style: &Style, out: &mut dyn Write) -> io::Result<()>;

    /// Writes it as comma-separated values.
    fn csv(&self, report: &Report, out: &mut dyn Write) -> io::Result<Remarks>;

    /// Writes it as JSON.
    fn json(&self, report: &Report, out: &mut dyn Write) -> io::Result<()>;
}

/// Every view.
pub const VIEWS: &[&dyn View] =
    &[&bids::Bids, &suppliers::Suppliers, &Dimension::Country, &Dimension::Sector, &Dimension::Tier, &Dimension::Rule];

impl dyn View {
    /// The names of the formats it can be had in.
    pub const FORMATS: [&str; 3] = ["table", "csv", "json"];

    /// Writes it in the format of a name, if it can be had in that.
    pub fn write(
        &self,
        format: &str,
        report: &Report,
        style: &Style,
        out: &mut dyn Write,
    ) -> Option<io::Result<Remarks>> {
        match format {
            "table" => Some(self.table(report, style, out).map(|()| Remarks::new())),
            "csv" => Some(self.csv(report, out)),
            "json" => Some(self.json(report, out).map(|()| Remarks::new())),
            _ => None,
        }
    }
}

/// What every view says of the run in JSON.
#[derive(Serialize)]
struct RunV1<'a> {
    schema: &'static str,
    as_of: String,
    packs: Vec<&'a str>,
    /// How many suppliers were screened.
    screened: usize,
}

impl<'a> RunV1<'a> {
    fn of(report: &'a Report, schema: &'static str) -> Self {
        Self {
            schema,
            as_of: report.run.as_of.to_string(),
            packs: report.run.packs.iter().map(|pack| pack.id.as_str()).collect(),
            screened: report.totals.suppliers,
        }
    }
}

fn write_json(document: &impl Serialize, out: &mut dyn Write) -> io::Result<()> {
    serde_json::to_writer_pretty(ForJson(&mut *out), document)?;
    writeln!(out)
}
