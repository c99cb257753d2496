//! Tables that line up also where the paper is read as plain text.

use unicode_width::UnicodeWidthStr;

use super::draft::Draft;
use crate::languages::Phrases;

/// Cells are filled up to so many columns; longer ones stick out.
const WIDEST: usize = 36;

/// A table.
pub(in crate::report) struct Grid<const COLUMNS: usize> {
    columns: [Column; COLUMNS],
    entries: Vec<Vec<[Draft; COLUMNS]>>,
}

struct Column {
    title: String,
    is_number: bool,
    width: usize,
}

impl<const COLUMNS: usize> Grid<COLUMNS> {
    /// A table with columns whose titles are the messages of such names; those that begin with
    /// `#` hold numbers.
    pub(in crate::report) fn told(titles: [&str; COLUMNS], phrases: &Phrases) -> Self {
        let column = |stated: &str| {
            let id = stated.trim_start_matches('#');
            let title = phrases.say(id).into_owned();
            Column { is_number: id != stated, width: title.width().max(3), title }
        };
        Self { columns: titles.map(column), entries: Vec::new() }
    }

    /// Adds rows that belong together.
    pub(in crate::report) fn add(&mut self, rows: &[[&str; COLUMNS]]) {
        let quoted = |text: &str| {
            let mut cell = Draft::default();
            cell.quote(text);
            cell
        };
        let rows: Vec<[Draft; COLUMNS]> = rows.iter().map(|row| row.map(quoted)).collect();
        for row in &rows {
            for (column, cell) in std::iter::zip(&mut self.columns, row) {
                column.width = column.width.max(cell.text().width().min(WIDEST));
            }
        }
        self.entries.push(rows);
    }

    /// The lines above the rows.
    pub(in crate::report) fn head(&self) -> Draft {
        let mut head = Draft::default();
        let mut title = |column: &Column| {
            let mut cell = Draft::default();
            cell.own(&column.title);
            cell
        };
        let titles: Vec<Draft> = self.columns.iter().map(&mut title).collect();
        head.own("\n").append(&self.line(&titles)).own("|");
        for column in &self.columns {
            let (begin, end) = if column.is_number { ("-", ":") } else { (":", "-") };
            head.own(begin).own(&"-".repeat(column.width)).own(end).own("|");
        }
        head.own("\n");
        head
    }

    /// The rows, those that belong together as one entry.
    pub(in crate::report) fn entries(&self) -> impl Iterator<Item = Draft> {
        self.entries.iter().map(|rows| {
            let mut entry = Draft::default();
            rows.iter().for_each(|row| {
                entry.append(&self.line(row));
            });
            entry
        })
    }

    fn line(&self, cells: &[Draft]) -> Draft {
        let mut line = Draft::default();
        line.own("|");
        for (column, cell) in std::iter::zip(&self.columns, cells) {
            let space = " ".repeat(column.width.saturating_sub(cell.text().width()));
            let (before, after) = if column.is_number { (space.as_str(), "") } else { ("", space.as_str()) };
            line.own(" ").own(before).append(cell).own(after).own(" |");
        }
        line.own("\n");
        line
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::languages::Language;

    #[test]
    fn columns_line_up_and_numbers_stand_to_the_right() {
        // What is no message stands for itself.
        let phrases = Phrases::for_reports(Language::English).expect("the texts are well formed");
        let mut grid = Grid::told(["Band", "#Number"], &phrases);
        grid.add(&[["not scored", "7"], ["a | b", "12"]]);
        let mut table = grid.head();
        grid.entries().for_each(|entry| {
            table.append(&entry);
        });
        let expected =
            "\n| Band       | Number |\n|:-----------|-------:|\n| not scored |      7 |\n| a \\| b     |     12 |\n";
        assert_eq!(table.text(), expected);
    }
}
