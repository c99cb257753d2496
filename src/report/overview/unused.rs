//! What the lists say and nothing reads.

use hashbrown::HashSet;

use super::super::table::words::shortened;
use crate::languages::Phrases;
use crate::model::Report;

/// So many columns are named, and so many letters of each.
const NAMED: usize = 6;
const LETTERS: usize = 40;

/// The columns of the lists that nothing reads, and how many there are; nothing where all are
/// read. Columns that somebody stated to be left out are not among them.
pub(in crate::report) fn unused_columns(report: &Report, phrases: &Phrases) -> Option<(usize, String)> {
    let (mut headers, mut known) = (Vec::new(), HashSet::new());
    let columns = report.run.inputs.sheets.iter().flat_map(|sheet| &sheet.columns);
    for column in columns.filter(|column| column.status == "unmapped") {
        let header = if column.header.trim().is_empty() { &column.position } else { &column.header };
        if known.insert(header) {
            headers.push(header);
        }
    }
    let count = headers.len();
    let in_marks = |header: &String| format!("\"{}\"", shortened(header, LETTERS));
    let mut named: Vec<String> = headers.into_iter().take(NAMED).map(in_marks).collect();
    if count > NAMED {
        named.push(phrases.say_of("and-more", &[("count", (count - NAMED).into())]).into_owned());
    }
    (count > 0).then(|| (count, named.join(", ")))
}
