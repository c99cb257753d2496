//! A list as a workbook, with shared strings, numbers and days as Excel writes them.

use std::path::Path;

use anyhow::Result;
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use crate::suppliers::{HEADERS, each};

/// The columns a workbook has: those a buyer keeps about a supplier.
const KEPT: [&str; 12] = [
    "Supplier No",
    "Supplier name",
    "Registration No",
    "Country",
    "City",
    "Contract value",
    "Currency",
    "Sector code",
    "Goods",
    "Total workers",
    "Plan present",
    "Plan date",
];

/// Columns whose texts stay texts, whatever they look like.
const TEXTS: [&str; 3] = ["Supplier No", "Registration No", "Sector code"];

/// Writes a list.
pub(crate) fn write(list: &Path, rows: u32, seed: u64) -> Result<()> {
    let mut book = Workbook::new();
    let day = Format::new().set_num_format("yyyy-mm-dd");
    let sheet = book.add_worksheet_with_low_memory()?;
    sheet.set_name("Suppliers")?;
    for (column, header) in (0..).zip(KEPT) {
        sheet.write_string(0, column, header)?;
    }
    let mut row = 0;
    each(rows.into(), seed, |cells| {
        row += 1;
        let kept = HEADERS.iter().zip(cells.texts()).filter(|(header, _)| KEPT.contains(header));
        (0..).zip(kept).try_for_each(|(column, (header, text))| write_cell(sheet, (row, column), header, text, &day))
    })?;
    book.save(list)?;
    Ok(())
}

fn write_cell(
    sheet: &mut Worksheet,
    (row, column): (u32, u16),
    header: &str,
    text: &str,
    day: &Format,
) -> Result<(), XlsxError> {
    if text.is_empty() {
        return Ok(());
    }
    if !TEXTS.contains(&header) {
        if let Ok(number) = text.replace(',', "").parse::<f64>() {
            return sheet.write_number(row, column, number).map(drop);
        }
        if header == "Plan date"
            && let Ok(date) = ExcelDateTime::parse_from_str(text)
        {
            return sheet.write_datetime_with_format(row, column, &date, day).map(drop);
        }
    }
    sheet.write_string(row, column, text).map(drop)
}
