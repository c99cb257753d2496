//! What every input format offers: sheets, and their rows as text.

use std::ops::RangeInclusive;
use std::sync::Arc;

use anyhow::Result;

use super::batch::RowBatch;
use crate::model::DecimalSign;
use crate::model::{ColumnIndex, ExcelEpoch, RowNumber};

/// A file that holds one or more sheets of rows.
///
/// Cells are handed over as text, also those of workbooks: a day as `2025-01-31`, a
/// number in its shortest form, an error as its code. What they mean is decided once,
/// for all formats alike, when the column is known.
pub(crate) trait Source: Send {
    /// The sheets, in the order of the file.
    fn sheets(&self) -> Vec<SheetInfo>;

    /// The shape of a sheet, found without reading its cells' contents.
    fn layout(&mut self, _sheet: usize) -> Result<SheetLayout> {
        Ok(SheetLayout::default())
    }

    /// The last row of a sheet that holds cells, where that is known without reading them
    /// again. It is for showing alone: nothing is made room for by it.
    fn last_row(&self, _sheet: usize) -> Option<u32> {
        None
    }

    /// Streams the rows of a sheet. Each full batch is handed to `emit`, which gives
    /// back an empty one, or `None` when it wants no more.
    fn read(&mut self, sheet: usize, emit: &mut dyn FnMut(RowBatch) -> Option<RowBatch>) -> Result<()>;

    /// Another reader of the same file, for some of its sheets to be read beside the others;
    /// `None` where that would cost more than it gains.
    fn beside(&self) -> Option<Box<dyn Source>> {
        None
    }

    /// No more rows are wanted: gives back what was kept to read them.
    fn done(&mut self) {}

    /// What is to be said about how the sheet was read, once its rows have been.
    fn remarks(&mut self, sheet: usize) -> Vec<Remark>;

    /// SHA-256 of the whole file, once everything has been read.
    fn sha256(&mut self) -> Result<String>;
}

/// What is known of a sheet before it is read.
#[derive(Clone, Debug)]
pub(crate) struct SheetInfo {
    /// Its name, for workbooks.
    pub(crate) name: Option<Arc<str>>,
    /// Whether it is shown.
    pub(crate) visibility: Visibility,
    /// Whether it is a sheet of cells, and not of a chart, a dialog or macros.
    pub(crate) holds_cells: bool,
    /// Which day its day numbers count from.
    pub(crate) epoch: ExcelEpoch,
    /// The decimal sign that usually goes with the file's delimiter.
    pub(crate) decimal: Option<DecimalSign>,
    /// Whether a cell too many in a row means that cells have shifted, as a stray
    /// delimiter does in a text. In a workbook every cell has its place.
    pub(crate) cells_may_shift: bool,
}

/// Whether a sheet is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Visibility {
    /// It is.
    #[default]
    Shown,
    /// It is hidden; the spreadsheet program offers to show it.
    Hidden,
    /// It is hidden so that the spreadsheet program does not even name it.
    VeryHidden,
}

/// The shape of a sheet. Rows are numbered from 1, columns from 0.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct SheetLayout {
    /// The rows that are hidden, by hand or by a filter; sorted, apart from each other.
    pub(crate) hidden_rows: Vec<RangeInclusive<u32>>,
    /// The columns that are hidden; sorted, apart from each other.
    pub(crate) hidden_columns: Vec<RangeInclusive<u16>>,
    /// Whether a filter hides rows.
    pub(crate) filtered: bool,
    /// Cells that were merged. The source has filled those of a merge that goes down a
    /// column with its text; those that go across are left to whoever reads the header.
    pub(crate) merges: Vec<Merge>,
}

impl SheetLayout {
    /// Whether a row is hidden.
    pub(crate) fn hides_row(&self, row: RowNumber) -> bool {
        holds(&self.hidden_rows, row.0)
    }

    /// Whether a column is hidden.
    pub(crate) fn hides_column(&self, column: u16) -> bool {
        holds(&self.hidden_columns, column)
    }
}

fn holds<T: Copy + PartialOrd>(ranges: &[RangeInclusive<T>], place: T) -> bool {
    let next = ranges.partition_point(|range| *range.end() < place);
    ranges.get(next).is_some_and(|range| *range.start() <= place)
}

/// A block of merged cells; its text stands in the first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Merge {
    /// The rows, counted from 1.
    pub(crate) rows: RangeInclusive<u32>,
    /// The columns, counted from 0.
    pub(crate) columns: RangeInclusive<u16>,
}

/// Something to be said about how a sheet was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Remark {
    /// What was found, what was made of it, what to do.
    pub(crate) message: String,
    /// The first row it concerns.
    pub(crate) row: Option<RowNumber>,
    /// The column, together with the row.
    pub(crate) column: Option<ColumnIndex>,
    /// What was found there.
    pub(crate) value: Option<String>,
    /// How many cells or rows it concerns.
    pub(crate) count: usize,
}

impl Remark {
    /// A remark about the sheet as a whole.
    pub(crate) fn whole(message: impl Into<String>) -> Self {
        Self { message: message.into(), count: 1, ..Self::default() }
    }
}
