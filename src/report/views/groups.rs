//! How flags and open checks spread: suppliers in groups.

use std::borrow::Cow;
use std::io::{self, Write};

use comfy_table::{Cell, CellAlignment};
use serde::Serialize;

use super::{RunV1, View, write_json};
use crate::model::{Dimension, Group, Report};
use crate::report::csv::write_rows;
use crate::report::escape::Mended;
use crate::report::table::grid::{at_least, grid, text_cell};
use crate::report::table::words::lines;
use crate::report::tables;
use crate::report::{Remarks, Style};

/// Rule ids are up to so long, with the space around them.
const LONGEST: u16 = 32;

/// The name of the schema; it changes when a field changes its meaning.
const SCHEMA: &str = "thbscreen/groups/v1";

impl View for Dimension {
    fn name(&self) -> &'static str {
        self.word()
    }

    fn columns(&self) -> &'static [&'static str] {
        Dimension::columns(*self)
    }

    fn table(&self, report: &Report, style: &Style, out: &mut dyn Write) -> io::Result<()> {
        table(report, *self, style, out)
    }

    fn csv(&self, report: &Report, out: &mut dyn Write) -> io::Result<Remarks> {
        csv(report, *self, out)
    }

    fn json(&self, report: &Report, out: &mut dyn Write) -> io::Result<()> {
        let run = RunV1::of(report, SCHEMA);
        let suppliers = report.totals.suppliers;
        write_json(&GroupsV1 { run, by: *self, suppliers, groups: report.grouped_by(*self) }, out)
    }
}

fn table(report: &Report, by: Dimension, style: &Style, out: &mut dyn Write) -> io::Result<()> {
    let groups = report.grouped_by(by);
    let phrases = &style.phrases;
    let mut grid = grid(style, &titles(by));
    at_least(&mut grid, 0, LONGEST);
    for group in &groups {
        let key = group.key.as_deref().map_or_else(|| phrases.say("view-not-stated"), Cow::Borrowed);
        let name = group.title.as_ref().map_or_else(|| key.to_string(), |title| format!("{key}\n{title}"));
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
    let about = [("count", report.totals.suppliers.into()), ("day", report.run.as_of.to_string().into())];
    writeln!(out, "{}\n{grid}", phrases.say_of(heading(by), &about))?;
    lines(&phrases.say("view-groups-means"), out)
}

fn heading(by: Dimension) -> &'static str {
    match by {
        Dimension::Country => "view-by-country",
        Dimension::Sector => "view-by-sector",
        Dimension::Tier => "view-by-tier",
        Dimension::Rule => "view-by-rule",
    }
}

fn titles(by: Dimension) -> [&'static str; 6] {
    let group = match by {
        Dimension::Country => "view-col-country",
        Dimension::Sector => "view-col-sector",
        Dimension::Tier => "view-col-tier",
        Dimension::Rule => "view-col-rule",
    };
    [group, "screen-col-number", "view-col-flagged", "view-col-share", "view-col-serious", "view-col-unknown"]
}

fn csv(report: &Report, by: Dimension, out: &mut dyn Write) -> io::Result<Remarks> {
    let header = [by.word(), "title", "suppliers", "flagged", "flagged_pct", "high_or_critical", "unknown"];
    let text = |text: Option<&str>| tables::Cell::Text(text.unwrap_or_default().to_owned().into());
    let whole = |count: usize| tables::Cell::Number(count as f64);
    let row = |group: &Group| {
        [
            text(group.key.as_deref()),
            text(group.title.as_deref()),
            whole(group.suppliers),
            whole(group.flagged),
            text(Some(&format!("{:.1}", group.share()))),
            whole(group.serious),
            whole(group.unknown),
        ]
    };
    let groups = report.grouped_by(by);
    write_rows(&header, |take| groups.iter().try_for_each(|group| take(&row(group))), out).map(Mended::in_words)
}

#[derive(Serialize)]
struct GroupsV1<'a> {
    #[serde(flatten)]
    run: RunV1<'a>,
    by: Dimension,
    suppliers: usize,
    groups: Vec<Group>,
}
