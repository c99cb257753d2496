//! The rows of a reference table.

use anyhow::Result;

use crate::model::{RowNumber, Texts};

/// The rows of a table. All cells stand in one piece: tables are read whenever the program
/// starts, and thousands of rows would be as many allocations.
#[derive(Clone, Debug)]
pub struct Table {
    header: csv::StringRecord,
    /// The cells, row by row.
    cells: Texts,
    rows: usize,
    /// The row of the file that each stands in, where they do not follow its first line.
    numbers: Option<Vec<RowNumber>>,
}

/// A row of a table.
#[derive(Clone, Copy, Debug)]
pub struct Row<'t> {
    table: &'t Table,
    /// The place of its first cell.
    first: usize,
}

impl Table {
    /// Reads the rows of a comma-separated file.
    pub fn from_csv(text: &str) -> Result<Self> {
        let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        let mut table = Self::new(reader.headers()?.clone(), []);
        let mut row = csv::StringRecord::new();
        while reader.read_record(&mut row)? {
            table.add(&row);
        }
        table.cells.shrink();
        Ok(table)
    }

    /// The rows of a table that was put together; each has a cell for every column.
    pub fn new(header: csv::StringRecord, rows: impl IntoIterator<Item = csv::StringRecord>) -> Self {
        let mut table = Self { header, cells: Texts::default(), rows: 0, numbers: None };
        rows.into_iter().for_each(|row| table.add(&row));
        table
    }

    fn add(&mut self, row: &csv::StringRecord) {
        debug_assert_eq!(row.len(), self.header.len());
        for cell in row {
            self.cells.push(cell);
        }
        self.rows += 1;
    }

    /// The same, with the row of the file that each row stands in.
    pub fn numbered(self, numbers: Vec<RowNumber>) -> Self {
        Self { numbers: Some(numbers), ..self }
    }

    /// The position of a column.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.header.iter().position(|header| header == name)
    }

    /// The names of the columns.
    pub fn headers(&self) -> impl Iterator<Item = &str> {
        self.header.iter()
    }

    /// Every row.
    pub fn rows(&self) -> impl ExactSizeIterator<Item = Row<'_>> {
        (0..self.rows as u32).map(|index| self.row(index))
    }

    /// A row.
    pub fn row(&self, index: u32) -> Row<'_> {
        Row { table: self, first: index as usize * self.header.len() }
    }

    /// The number of a row in its file; that of the first is 2, unless it is known.
    pub fn number(&self, index: u32) -> RowNumber {
        let known = self.numbers.as_ref().and_then(|numbers| numbers.get(index as usize));
        known.copied().unwrap_or(RowNumber(index + 2))
    }
}

impl<'t> Row<'t> {
    /// The cell in a column.
    ///
    /// # Panics
    /// When the table has no such column.
    pub fn cell(&self, column: usize) -> &'t str {
        assert!(column < self.table.header.len(), "a row has as many cells as the table has columns");
        self.table.cells.get((self.first + column) as u32)
    }

    /// The cell in a column, if there is one.
    pub fn get(&self, column: usize) -> Option<&'t str> {
        (column < self.table.header.len()).then(|| self.cell(column))
    }

    /// Every cell.
    pub fn iter(self) -> impl Iterator<Item = &'t str> {
        (0..self.table.header.len()).map(move |column| self.cell(column))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_found_by_row_and_column() -> Result<()> {
        let table = Table::from_csv("\u{feff}a,b\n1,\"x, y\"\n,2\n")?;
        let rows: Vec<Vec<&str>> = table.rows().map(|row| row.iter().collect()).collect();
        assert_eq!(rows, [["1", "x, y"], ["", "2"]]);
        assert_eq!((table.column("b"), table.row(0).get(1), table.row(0).get(2)), (Some(1), Some("x, y"), None));
        assert_eq!((table.number(1), table.rows().len()), (RowNumber(3), 2));
        assert!(Table::from_csv("a,b\n1\n").is_err());
        Ok(())
    }
}
