//! What the lists say and nothing reads.

use crate::languages::Phrases;
use crate::model::Report;

/// So many columns are named.
const NAMED: usize = 6;

/// The columns of the lists that nothing reads, and how many there are; nothing where all are
/// read. Columns that somebody stated to be left out are not among them.
pub(in crate::report) fn unused_columns(report: &Report, phrases: &Phrases) -> Option<(usize, String)> {
    let mut headers: Vec<&str> = Vec::new();
    let columns = report.run.inputs.sheets.iter().flat_map(|sheet| &sheet.columns);
    for column in columns.filter(|column| column.status == "unmapped") {
        let header = if column.header.trim().is_empty() { &column.position } else { &column.header };
        if !headers.contains(&header.as_str()) {
            headers.push(header);
        }
    }
    let count = headers.len();
    let mut named: Vec<String> = headers.into_iter().take(NAMED).map(|header| format!("\"{header}\"")).collect();
    if count > NAMED {
        named.push(phrases.say_of("and-more", &[("count", (count - NAMED).into())]).into_owned());
    }
    (count > 0).then(|| (count, named.join(", ")))
}
