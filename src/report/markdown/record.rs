//! What somebody needs to repeat the run.

use std::io;

use super::super::table::words::number;
use super::super::tables::{RUN, Scope};
use super::draft::{Draft, Part};
use super::grid::Grid;

/// Writes it: program, day, rules, tables and settings, then the lists with their digests.
pub(super) fn write(rows: &[Row], part: &mut Part) {
    part.add(&Draft::heading("Run record"));
    part.add(&Draft::paragraph(
        "What somebody needs to repeat the run. What became of each column of the lists is said by `thbscreen columns` \
         and in `-o tables/`.",
    ));
    let mut grid = Grid::new(["What", "Which", "Value"]);
    // Lists may be many, and must not push out the rest.
    let (lists, others): (Vec<&Row>, Vec<&Row>) = rows.iter().partition(|[what, ..]| what == "input");
    others.iter().chain(&lists).for_each(|row| grid.add(&[row.each_ref().map(String::as_str)]));
    part.add(&grid.head());
    let shown = part.fill(grid.entries());
    if shown < rows.len() {
        part.leave_out(format!(
            "{} of {} of the run record are left out",
            rows.len() - shown,
            number(rows.len(), "line")
        ));
    }
}

/// What it is about, which one, and what was used.
pub(super) type Row = [String; 3];

/// The rows of the table of the run, without what became of each column.
pub(super) fn rows(scope: &Scope<'_>) -> io::Result<Vec<Row>> {
    let mut rows: Vec<Row> = Vec::new();
    (RUN.rows)(scope, &mut |cells| {
        let mut texts = cells.iter().map(|cell| cell.as_text().into_owned());
        let row: Row = std::array::from_fn(|_| texts.next().unwrap_or_default());
        if row[0] != "column" {
            rows.push(row);
        }
        Ok(())
    })?;
    Ok(rows)
}
