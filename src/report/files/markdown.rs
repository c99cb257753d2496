//! The summary as a paper in Markdown, for the summary of a CI job.

use std::io::{self, Write};

use super::numbers::{NUMBERS, ending_told, endings, found_means, nothing_found_means, packs, screened_with};
use crate::languages::Phrases;
use crate::model::{Batch, ListCounts, Notice};
use crate::report::markdown::{Draft, Grid, Part};
use crate::report::table::words::{about_so_many, in_english};
use crate::report::{Remarks, Style};

/// A summary of a CI job holds 1,048,576 bytes. So much the rows take at most, and so much
/// the reasons and the remarks.
const ROWS: usize = 700_000;
const OTHERS: usize = 100_000;

/// The columns: the file, the numbers, the result.
const COLUMNS: usize = NUMBERS.len() + 2;

const TITLES: [&str; COLUMNS] = [
    "files-title-file",
    "#files-title-suppliers",
    "#files-title-bids",
    "#files-title-critical",
    "#files-title-high",
    "#files-title-medium",
    "#files-title-low",
    "#files-title-info",
    "#files-title-open",
    "#files-title-waived",
    "#files-title-baseline",
    "#files-title-new",
    "#files-title-legal",
    "files-title-result",
];

/// Writes the summary.
pub(super) fn write(batch: &Batch, style: &Style, out: &mut dyn Write) -> io::Result<Remarks> {
    let phrases = &style.phrases;
    let parts = [rows(batch, phrases), failed(batch, phrases), notices(batch, phrases)];
    let remarks: Remarks = parts.iter().flat_map(|part| part.left_out().to_vec()).collect();
    out.write_all(head(batch, &remarks, phrases).text().as_bytes())?;
    parts.iter().try_for_each(|part| out.write_all(part.text().as_bytes()))?;
    Ok(remarks)
}

fn head(batch: &Batch, left_out: &[String], phrases: &Phrases) -> Draft {
    let mut head = Draft::default();
    head.own("# ").say(phrases, "files-paper-title", &[("day", batch.run.as_of.to_string().into())], &[]).own("\n");
    head.append(&Draft::paragraph(&phrases.say("paper-intro")));
    let totals = batch.totals();
    let endings = endings(batch, &totals, phrases);
    let told = [("endings", endings.into()), ("what", found_means(batch, phrases).into())];
    let about = [&screened_with(batch, phrases)[..], &told].concat();
    head.own("\n").say(phrases, "files-paper-counts", &about, &[("packs", &packs(batch))]).own("\n");
    if let Some(means) = nothing_found_means(&totals, phrases) {
        head.append(&Draft::paragraph(&means));
    }
    for remark in left_out {
        let remark = phrases.say_of("files-left-out", &[("what", remark.as_str().into())]);
        head.append(&Draft::paragraph(&remark));
    }
    head
}

fn rows(batch: &Batch, phrases: &Phrases) -> Part {
    let mut grid = Grid::told(TITLES, phrases);
    for list in &batch.lists {
        let ending = ending_told(list, phrases);
        grid.add(&[cells(&list.file, list.counts.as_ref(), &ending).each_ref().map(String::as_str)]);
    }
    let sums = cells(&phrases.say("files-all"), Some(&batch.totals().counts), "");
    grid.add(&[sums.each_ref().map(String::as_str)]);
    let mut part = Part::new(ROWS);
    part.add(&grid.head());
    let shown = part.fill(grid.entries());
    if shown <= batch.lists.len() {
        part.leave_out(about_so_many("files-lists-left-out", batch.lists.len() - shown, phrases));
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
fn failed(batch: &Batch, phrases: &Phrases) -> Part {
    let point = |(about, text): (&str, &str)| {
        let mut draft = Draft::default();
        draft.own("- ").quote(about).own(": ").quote(text).own("\n");
        draft
    };
    let failed: Vec<(&str, &str)> = batch.failed().map(|(list, reason)| (list.file.as_str(), reason)).collect();
    let entries = failed.into_iter().map(point);
    section(["files-not-screened", "files-failed-left-out"], entries, phrases)
}

fn notices(batch: &Batch, phrases: &Phrases) -> Part {
    let point = |notice: &Notice| {
        let mut draft = Draft::default();
        draft.own("- ").quote(&notice.about).own(": ").quote(&notice.message).own("\n");
        draft
    };
    let entries = batch.notices.iter().map(point);
    section(["paper-remarks-rules", "files-remarks-left-out"], entries, phrases)
}

/// A list of what comes as finished English text, with its title and what of it is left out.
fn section([title, left_out]: [&str; 2], entries: impl ExactSizeIterator<Item = Draft>, phrases: &Phrases) -> Part {
    let mut part = Part::new(OTHERS);
    let count = entries.len();
    if count == 0 {
        return part;
    }
    let mut head = Draft::heading(&in_english(title, phrases));
    head.own("\n");
    part.add(&head);
    let shown = part.fill(entries);
    if shown < count {
        part.leave_out(about_so_many(left_out, count - shown, phrases));
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
