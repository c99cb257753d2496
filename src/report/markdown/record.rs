//! What somebody needs to repeat the run.

use std::io;

use super::super::table::words::in_english;
use super::super::tables::{RUN, Scope};
use super::draft::{Draft, Part};
use super::grid::Grid;
use crate::languages::Phrases;

/// Writes it: program, day, rules, tables and settings, then the lists with their digests.
pub(super) fn write(rows: &[Row], phrases: &Phrases, part: &mut Part) {
    part.add(&Draft::heading(&in_english("paper-run", phrases)));
    part.add(&Draft::paragraph(&phrases.say("paper-run-about")));
    let mut grid = Grid::told(["paper-col-what", "paper-col-which", "paper-col-value"], phrases);
    // Lists may be many, and must not push out the rest.
    let (lists, others): (Vec<&Row>, Vec<&Row>) = rows.iter().partition(|[what, ..]| what == "input");
    others.iter().chain(&lists).for_each(|row| grid.add(&[row.each_ref().map(String::as_str)]));
    part.add(&grid.head());
    let shown = part.fill(grid.entries());
    if shown < rows.len() {
        let about = [("count", (rows.len() - shown).into()), ("all", rows.len().into())];
        part.leave_out(phrases.say_of("paper-run-left-out", &about).into_owned());
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
