//! Where a value came from.

use std::fmt;
use std::sync::Arc;

use serde::Serialize;

/// A row as a spreadsheet shows it: the first row is 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct RowNumber(pub u32);

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

/// A sheet of a file. A text file has one sheet without a name.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Origin {
    /// The path as the user gave it.
    pub file: Arc<str>,
    /// The sheet's name, for workbooks.
    pub sheet: Option<Arc<str>>,
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
    fn columns_are_lettered_as_in_a_spreadsheet() {
        let name = |i| ColumnIndex(i).to_string();
        assert_eq!([name(0), name(25), name(26), name(701), name(702), name(16383)].join(" "), "A Z AA ZZ AAA XFD");
    }
}
