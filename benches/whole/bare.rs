//! Reading alone, as fast as the libraries read on one thread: what no program that stands
//! on them can do without.

use std::fs::File;
use std::hint::black_box;
use std::io::BufReader;
use std::path::Path;

use anyhow::{Context, Result};
use calamine::{Reader, Xlsx};

/// Reads every record.
pub(crate) fn read_csv(list: &Path) -> Result<()> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_path(list)?;
    let mut record = csv::ByteRecord::new();
    let mut fields = 0;
    while reader.read_byte_record(&mut record)? {
        fields += record.len();
    }
    black_box(fields);
    Ok(())
}

/// Reads every cell of the first sheet as it streams by.
pub(crate) fn read_xlsx(list: &Path) -> Result<()> {
    let mut book: Xlsx<_> = calamine::open_workbook::<Xlsx<BufReader<File>>, _>(list)?;
    let sheet = book.sheet_names().into_iter().next().context("there is no sheet")?;
    let mut cells = book.worksheet_cells_reader(&sheet)?;
    let mut read = 0_u64;
    while let Some(cell) = cells.next_cell()? {
        black_box(cell.get_value());
        read += 1;
    }
    black_box(read);
    Ok(())
}
