//! Small workbooks made in memory, for the tests: the same list in each format.

mod old;
mod suite;

use std::io::{Cursor, Write};

use anyhow::Result;
use rust_xlsxwriter::{ExcelDateTime, FilterCondition, Format, Formula};
use zip::write::SimpleFileOptions;

pub(super) use old::{Record, biff_label, list_as_xls, xls, xls_of_sheets, xls_of_the_nineties};
pub(super) use suite::{list_as_ods, ods, ods_with};

use crate::input::limits::{LimitKind, Limits, StatedLimit};

/// The header of the list.
const HEADER: [&str; 6] = ["Name", "Number", "Share", "Day", "Paid", "Error"];

/// A ZIP archive of parts.
pub(super) fn in_zip(parts: &[(&str, &str)]) -> Vec<u8> {
    let bytes: Vec<_> = parts.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
    in_binary_zip(&bytes)
}

/// A ZIP archive of parts that need not be text.
pub(super) fn in_binary_zip(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        archive.start_file(*name, SimpleFileOptions::default()).expect("a part may have this name");
        archive.write_all(bytes).expect("memory can be written");
    }
    archive.finish().expect("memory can be written").into_inner()
}

/// A compound file of streams.
pub(super) fn in_compound(streams: &[(&str, &[u8])]) -> Result<Vec<u8>> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new()))?;
    for (name, bytes) in streams {
        file.create_stream(name)?.write_all(bytes)?;
    }
    file.flush()?;
    Ok(file.into_inner().into_inner())
}

/// The usual limits, but for one.
pub(super) fn tight(kind: LimitKind, value: u64) -> Limits {
    let mut limits = Limits::default();
    limits.set(StatedLimit { kind, value });
    limits
}

/// The list as xlsx.
pub(super) fn list_as_xlsx() -> Result<Vec<u8>> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    let format = |code: &str| Format::new().set_num_format(code);
    let (mask, share, day, moment) =
        (format("00000000"), format("0.0%"), format("yyyy-mm-dd"), format("dd/mm/yyyy hh:mm"));
    sheet.write_row(0, 0, HEADER)?;
    sheet.merge_range(1, 0, 3, 0, "Erfunden GmbH", &Format::new())?;
    sheet.write_with_format(1, 1, 8_231_834, &mask)?.write_with_format(3, 1, 42, &mask)?;
    sheet.write_with_format(1, 2, 0.007, &share)?.write_with_format(3, 2, 0.14, &share)?;
    sheet.write_with_format(1, 3, ExcelDateTime::from_ymd(2025, 1, 31)?, &day)?;
    sheet.write_with_format(3, 3, ExcelDateTime::from_ymd(2024, 2, 29)?.and_hms(10, 20, 0)?, &moment)?;
    sheet.write(1, 4, true)?.write(3, 4, false)?;
    sheet.write(1, 5, Formula::new("=NA()").set_result("#N/A"))?;
    sheet.write(3, 5, Formula::new("=1/0").set_result("#DIV/0!"))?;
    sheet.set_row_hidden(3)?.set_row_hidden(8)?;
    sheet.set_column_hidden(2)?.set_column_hidden(3)?;
    sheet.autofilter(0, 0, 1, 5)?.filter_column(0, &FilterCondition::new().add_list_filter("Erfunden GmbH"))?;
    Ok(book.save_to_buffer()?)
}

/// A text as xlsb writes it.
pub(super) fn wide(text: &str) -> Vec<u8> {
    let letters: Vec<u16> = text.encode_utf16().collect();
    let mut bytes = (letters.len() as u32).to_le_bytes().to_vec();
    bytes.extend(letters.iter().flat_map(|letter| letter.to_le_bytes()));
    bytes
}

/// A record of xlsb.
pub(super) fn biff12(kind: u16, head: &[u8], more: &[Vec<u8>]) -> Vec<u8> {
    let body = [head, &more.concat()].concat();
    let mut record = match kind {
        0..0x80 => vec![kind as u8],
        _ => vec![(kind & 0x7f) as u8 | 0x80, (kind >> 7) as u8],
    };
    record.extend([(body.len() & 0x7f) as u8 | 0x80, (body.len() >> 7) as u8]);
    record.extend(body);
    record
}

/// The list as xlsb.
pub(super) fn list_as_xlsb() -> Vec<u8> {
    let links = |kind: &str, target: &str| {
        format!("<Relationships><Relationship Id=\"rId1\" Type=\"x/{kind}\" Target=\"{target}\"/></Relationships>")
    };
    let book = [
        biff12(0x83, &[], &[]),
        biff12(0x9c, &[0, 0, 0, 0, 1, 0, 0, 0], &[wide("rId1"), wide("List")]),
        biff12(0x90, &[], &[]),
        biff12(0x84, &[], &[]),
    ];
    let style = |format: u16| biff12(0x2f, &[0, 0], &[format.to_le_bytes().to_vec(), vec![0; 12]]);
    let styles = [
        biff12(0x267, &[1, 0, 0, 0], &[]),
        biff12(0x2c, &164_u16.to_le_bytes(), &[wide("00000000")]),
        biff12(0x268, &[], &[]),
        biff12(0x269, &[4, 0, 0, 0], &[]),
        style(0),
        style(164),
        style(10),
        style(14),
        biff12(0x26a, &[], &[]),
    ];
    in_binary_zip(&[
        ("_rels/.rels", links("officeDocument", "xl/workbook.bin").as_bytes()),
        ("xl/workbook.bin", &book.concat()),
        ("xl/_rels/workbook.bin.rels", links("worksheet", "worksheets/sheet1.bin").as_bytes()),
        ("xl/styles.bin", &styles.concat()),
        ("xl/worksheets/sheet1.bin", &sheet_of_xlsb()),
    ])
}

fn sheet_of_xlsb() -> Vec<u8> {
    let row = |number: u32, flags: u8| biff12(0, &number.to_le_bytes(), &[vec![0; 7], vec![flags], vec![0; 5]]);
    let cell = |kind, column: u32, style: u32, value: Vec<u8>| {
        biff12(kind, &column.to_le_bytes(), &[style.to_le_bytes().to_vec(), value])
    };
    let number = |column, style, number: f64| cell(0x05, column, style, number.to_le_bytes().to_vec());
    let block = |four: [u32; 4]| four.map(u32::to_le_bytes).concat();
    let header = (0..).zip(HEADER).map(|(column, text)| cell(0x06, column, 0, wide(text)));
    let columns = biff12(0x3c, &block([2, 3, 0, 0]), &[vec![1, 0]]);
    let begin = [
        biff12(0x81, &[], &[]),
        biff12(0x94, &block([0, 8, 0, 5]), &[]),
        biff12(0x186, &[], &[]),
        columns,
        biff12(0x187, &[], &[]),
        biff12(0x91, &[], &[]),
        row(0, 0),
    ];
    let rows = [
        row(1, 0),
        cell(0x06, 0, 0, wide("Erfunden GmbH")),
        number(1, 1, 8_231_834.0),
        number(2, 2, 0.007),
        number(3, 3, 45_688.0),
        cell(0x04, 4, 0, vec![1]),
        // The error of a formula, and one that was entered.
        cell(0x0b, 5, 0, [vec![0x2a], vec![0; 10]].concat()),
        row(3, 0x10),
        number(1, 1, 42.0),
        number(2, 2, 0.14),
        number(3, 3, 45_351.430_555_6),
        cell(0x04, 4, 0, vec![0]),
        cell(0x03, 5, 0, vec![0x07]),
        row(8, 0x10),
    ];
    let end = [
        biff12(0x92, &[], &[]),
        biff12(0xa3, &[], &[]),
        biff12(0xa5, &[], &[]),
        biff12(0xa4, &[], &[]),
        biff12(0xb0, &block([1, 3, 0, 0]), &[]),
        biff12(0x82, &[], &[]),
    ];
    begin.into_iter().chain(header).chain(rows).chain(end).flatten().collect()
}
