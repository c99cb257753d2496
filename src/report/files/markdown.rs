//! The summary as a paper in Markdown, for the summary of a CI job.

use std::io::{self, Write};

use super::numbers::{NUMBERS, endings, found_means, screened_with};
use crate::model::{Batch, ListCounts, Notice};
use crate::report::markdown::{Draft, Grid, Part};
use crate::report::table::words::number;
use crate::report::{Remarks, Style};

/// A summary of a CI job holds 1,048,576 bytes. So much the rows take at most, and so much
/// the reasons and the remarks.
const ROWS: usize = 700_000;
const OTHERS: usize = 100_000;

/// The columns: the file, the numbers, the result.
const COLUMNS: usize = NUMBERS.len() + 2;

const TITLES: [&str; COLUMNS] = [
    "File",
    "#Suppliers",
    "#Bids",
    "#Critical",
    "#High",
    "#Medium",
    "#Low",
    "#Info",
    "#Open checks",
    "#Waived",
    "#In baseline",
    "#New",
    "#Legal decisions",
    "Result",
];

/// Writes the summary.
pub(super) fn write(batch: &Batch, _style: &Style, out: &mut dyn Write) -> io::Result<Remarks> {
    let parts = [rows(batch), failed(batch), notices(batch)];
    let remarks: Remarks = parts.iter().flat_map(|part| part.left_out().to_vec()).collect();
    out.write_all(head(batch, &remarks).text().as_bytes())?;
    parts.iter().try_for_each(|part| out.write_all(part.text().as_bytes()))?;
    Ok(remarks)
}

fn head(batch: &Batch, left_out: &[String]) -> Draft {
    let mut head = Draft::default();
    head.own(&format!("# Supplier screening of single lists, {}\n", batch.run.as_of));
    head.append(&Draft::paragraph(
        "Indicators of trafficking in human beings for labour exploitation. **A flag is a reason to ask, never a \
         verdict; what nobody answered is unknown, never clean.**",
    ));
    let mut counts = Draft::default();
    counts
        .own("\n**")
        .own(&endings(batch, &batch.totals()))
        .own("**, each by itself with ")
        .quote(&screened_with(batch));
    counts.own(". Found: ").own(&found_means(batch)).own(".\n");
    head.append(&counts);
    for remark in left_out {
        head.append(&Draft::paragraph(&format!("Left out here: {remark}.")));
    }
    head
}

fn rows(batch: &Batch) -> Part {
    let mut grid = Grid::new(TITLES);
    for list in &batch.lists {
        grid.add(&[cells(&list.file, list.counts.as_ref(), list.ending.word()).each_ref().map(String::as_str)]);
    }
    grid.add(&[cells("in all", Some(&batch.totals().counts), "").each_ref().map(String::as_str)]);
    let mut part = Part::new(ROWS);
    part.add(&grid.head());
    let shown = part.fill(grid.entries());
    if shown <= batch.lists.len() {
        part.leave_out(format!("{} and the sums", number(batch.lists.len() - shown, "list")));
    }
    part
}

fn cells(file: &str, counts: Option<&ListCounts>, result: &str) -> [String; COLUMNS] {
    let mut cells = [const { String::new() }; COLUMNS];
    file.clone_into(&mut cells[0]);
    for (cell, number) in std::iter::zip(&mut cells[1..], &NUMBERS) {
        *cell = counts.and_then(number.of).map(|count| count.to_string()).unwrap_or_default();
    }
    result.clone_into(&mut cells[COLUMNS - 1]);
    cells
}

/// The lists that could not be screened, and why.
fn failed(batch: &Batch) -> Part {
    let point = |(about, text): (&str, &str)| {
        let mut draft = Draft::default();
        draft.own("- ").quote(about).own(": ").quote(text).own("\n");
        draft
    };
    let failed: Vec<(&str, &str)> = batch.failed().map(|(list, reason)| (list.file.as_str(), reason)).collect();
    section("Not screened, or not as it was asked for", failed.into_iter().map(point), "list that failed")
}

fn notices(batch: &Batch) -> Part {
    let point = |notice: &Notice| {
        let mut draft = Draft::default();
        draft.own("- ").quote(&notice.about).own(": ").quote(&notice.message).own("\n");
        draft
    };
    section("Remarks on the rules and their data", batch.notices.iter().map(point), "remark")
}

fn section(title: &str, entries: impl ExactSizeIterator<Item = Draft>, what: &str) -> Part {
    let mut part = Part::new(OTHERS);
    let count = entries.len();
    if count == 0 {
        return part;
    }
    let mut head = Draft::heading(title);
    head.own("\n");
    part.add(&head);
    let shown = part.fill(entries);
    if shown < count {
        part.leave_out(number(count - shown, what));
    }
    part
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_has_its_title() {
        let titles: Vec<&str> = TITLES[1..COLUMNS - 1].iter().map(|title| title.trim_start_matches('#')).collect();
        assert_eq!(titles, NUMBERS.map(|number| number.title));
    }
}
