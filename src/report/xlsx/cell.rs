//! One cell of a workbook.

use jiff::civil::Date;
use rust_xlsxwriter::{ExcelDateTime, Url, Worksheet, XlsxError};

use super::super::escape::for_workbook;
use super::super::tables::{Cell, Column};
use super::Shown;
use super::looks::Looks;

/// Writes what a cell of a table holds, with a link where it leads somewhere. Says whether
/// it had to be cut.
pub(super) fn write_cell(
    sheet: &mut Worksheet,
    (row, place): (u32, u16),
    shown: &Shown<'_>,
    column: &Column,
    cell: &Cell<'_>,
    link: Option<String>,
) -> Result<bool, XlsxError> {
    let looks = shown.looks;
    let mut is_cut = false;
    match cell {
        Cell::Empty => {}
        Cell::Number(number) => {
            if let Some(link) = &link {
                // A link is made of a text, which the number then takes the place of.
                sheet.write_url_with_options(row, place, Url::new(link), "0", "", Some(&looks.link))?;
            }
            let look = if link.is_some() { &looks.linked_whole } else { looks.of_number(column) };
            sheet.write_number_with_format(row, place, *number, look)?;
        }
        Cell::Date(date) => write_day(sheet, (row, place), looks, *date)?,
        Cell::Text(text) => {
            let (written, cut) = for_workbook(shown.text(column, text));
            is_cut = cut;
            match link {
                Some(link) => {
                    sheet.write_url_with_options(row, place, Url::new(link), &*written, "", Some(&looks.link))?;
                }
                None => {
                    sheet.write_string_with_format(row, place, written, looks.of_text(column, text))?;
                }
            }
        }
    }
    Ok(is_cut)
}

/// Writes a day as one.
pub(super) fn write_day(
    sheet: &mut Worksheet,
    (row, place): (u32, u16),
    looks: &Looks,
    date: Date,
) -> Result<(), XlsxError> {
    let day = ExcelDateTime::from_ymd(date.year() as u16, date.month() as u8, date.day() as u8)?;
    sheet.write_datetime_with_format(row, place, day, looks.of_date()).map(drop)
}
