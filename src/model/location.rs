//! Where a value came from.

use std::fmt;
use std::sync::Arc;

use serde::Serialize;

/// A row as a spreadsheet shows it: the first row is 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct RowNumber(pub u32);

/// Rows in few words: runs of neighbours as `4-9`, at most so many runs, and how many
/// rows are left out.
pub(super) fn row_ranges(rows: &[RowNumber], most: usize) -> String {
    let mut runs: Vec<(u32, u32)> = Vec::new();
    for RowNumber(row) in rows {
        match runs.last_mut() {
            Some((_, end)) if *end + 1 == *row => *end = *row,
            _ => runs.push((*row, *row)),
        }
    }
    let shown = runs.iter().take(most);
    let left: u32 = runs.iter().skip(most).map(|(start, end)| end - start + 1).sum();
    let words: Vec<String> =
        shown.map(|(start, end)| if start == end { start.to_string() } else { format!("{start}-{end}") }).collect();
    let words = words.join(", ");
    if left == 0 { words } else { format!("{words} and {left} more") }
}

/// A column by position: the first column (A) is 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ColumnIndex(pub u16);

impl fmt::Display for ColumnIndex {
    /// Letters as a spreadsheet shows them: A, B, ... Z, AA.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut letters = Vec::new();
        let mut rest = usize::from(self.0) + 1;
        while rest > 0 {
            letters.push(char::from(b'A' + ((rest - 1) % 26) as u8));
            rest = (rest - 1) / 26;
        }
        f.write_str(&letters.iter().rev().collect::<String>())
    }
}

/// What standard input is called where a file would be named.
pub const STANDARD_INPUT: &str = "(standard input)";

/// A sheet of a file. A text file has one sheet without a name.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Origin {
    /// The path as the user gave it.
    pub file: Arc<str>,
    /// The sheet's name, for workbooks.
    pub sheet: Option<Arc<str>>,
}

impl Origin {
    /// The path, unless it was read from standard input.
    pub fn path(&self) -> Option<&str> {
        (*self.file != *STANDARD_INPUT).then_some(&self.file)
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.sheet {
            Some(sheet) => write!(f, "{}, sheet `{sheet}`", self.file),
            None => f.write_str(&self.file),
        }
    }
}

/// A place in an input: a sheet, and as far as it is known a row and a column.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Location {
    /// The file and sheet.
    pub origin: Origin,
    /// The row, if the remark is about one.
    pub row: Option<RowNumber>,
    /// The column, if the remark is about one.
    pub column: Option<ColumnIndex>,
}

impl Location {
    /// The cell's name, such as `F12`, when both row and column are known.
    pub fn cell(&self) -> Option<String> {
        self.row.zip(self.column).map(|(row, column)| format!("{column}{}", row.0))
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.origin)?;
        match (self.row, self.column) {
            (Some(row), Some(column)) => write!(f, ", cell {column}{}", row.0),
            (Some(row), None) => write!(f, ", row {}", row.0),
            (None, Some(column)) => write!(f, ", column {column}"),
            (None, None) => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_named_in_runs() {
        let rows = [2, 4, 5, 6, 9, 11, 12].map(RowNumber);
        assert_eq!(row_ranges(&rows, 9), "2, 4-6, 9, 11-12");
        assert_eq!(row_ranges(&rows, 2), "2, 4-6 and 3 more");
    }

    #[test]
    fn columns_are_lettered_as_in_a_spreadsheet() {
        let name = |i| ColumnIndex(i).to_string();
        assert_eq!([name(0), name(25), name(26), name(701), name(702), name(16383)].join(" "), "A Z AA ZZ AAA XFD");
    }
}
