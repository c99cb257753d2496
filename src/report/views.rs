//! How the findings spread: suppliers in groups, as a table for the terminal, as CSV
//! and as JSON.

use std::io::{self, Write};

use comfy_table::{Cell, CellAlignment};
use serde::Serialize;

use super::Style;
use super::escape::for_spreadsheet;
use super::table::grid::{at_least, grid, text_cell};
use crate::model::{Dimension, Group, Report};

/// Rule ids are up to so long, with the space around them.
const LONGEST: u16 = 32;

/// The name of the schema; it changes when a field changes its meaning.
const SCHEMA: &str = "thbscreen/groups/v1";

/// Writes the suppliers of a report in groups.
type Writer = fn(&Report, Dimension, &Style, &mut dyn Write) -> io::Result<()>;

/// The formats of such a view, by the names of the formats of reports.
pub const VIEWS: &[(&str, Writer)] = &[("table", table), ("csv", csv), ("json", json)];

fn table(report: &Report, by: Dimension, style: &Style, out: &mut dyn Write) -> io::Result<()> {
    let groups = report.grouped_by(by);
    let mut grid = grid(style, &[heading(by), "No.", "Flagged", "Share", "High", "Unknown"]);
    at_least(&mut grid, 0, LONGEST);
    for group in &groups {
        let key = group.key.as_deref().unwrap_or("(not stated)");
        let name = group.title.as_ref().map_or_else(|| key.to_owned(), |title| format!("{key}\n{title}"));
        let mut row = vec![text_cell(&name)];
        let numbers = [
            group.suppliers.to_string(),
            group.flagged.to_string(),
            format!("{:.0} %", group.share()),
            group.serious.to_string(),
            group.unknown.to_string(),
        ];
        row.extend(numbers.map(|number| Cell::new(number).set_alignment(CellAlignment::Right)));
        grid.add_row(row);
    }
    writeln!(out, "{} suppliers by {by}, as of {}\n{grid}", report.totals.suppliers, report.run.as_of)?;
    writeln!(out, "No.: suppliers. Flagged: with any flag. High: with one of severity high or")?;
    writeln!(out, "critical. Unknown: with a check that lacks an answer. A large share may say as")?;
    writeln!(out, "much about the questions as about the suppliers.")
}

fn heading(by: Dimension) -> &'static str {
    match by {
        Dimension::Country => "Country",
        Dimension::Sector => "Sector",
        Dimension::Tier => "Tier",
        Dimension::Bid => "Bid",
        Dimension::Rule => "Rule",
    }
}

fn csv(report: &Report, by: Dimension, _style: &Style, out: &mut dyn Write) -> io::Result<()> {
    let mut writer = ::csv::Writer::from_writer(out);
    writer.write_record([by.word(), "title", "suppliers", "flagged", "flagged_pct", "high_or_critical", "unknown"])?;
    for group in report.grouped_by(by) {
        writer.write_record([
            for_spreadsheet(group.key.as_deref().unwrap_or_default()).into_owned(),
            for_spreadsheet(group.title.as_deref().unwrap_or_default()).into_owned(),
            group.suppliers.to_string(),
            group.flagged.to_string(),
            format!("{:.1}", group.share()),
            group.serious.to_string(),
            group.unknown.to_string(),
        ])?;
    }
    writer.flush()
}

#[derive(Serialize)]
struct GroupsV1<'a> {
    schema: &'static str,
    by: Dimension,
    as_of: String,
    packs: Vec<&'a str>,
    suppliers: usize,
    groups: Vec<Group>,
}

fn json(report: &Report, by: Dimension, _style: &Style, out: &mut dyn Write) -> io::Result<()> {
    let groups = GroupsV1 {
        schema: SCHEMA,
        by,
        as_of: report.run.as_of.to_string(),
        packs: report.run.packs.iter().map(|pack| pack.id.as_str()).collect(),
        suppliers: report.totals.suppliers,
        groups: report.grouped_by(by),
    };
    serde_json::to_writer_pretty(&mut *out, &groups)?;
    writeln!(out)
}
