//! Whole workbooks, from their bytes to rows, shape and remarks.

use anyhow::Context;
use rust_xlsxwriter::{Format, Formula, Workbook as Writer};

use super::samples::{self, Record, in_binary_zip, in_compound, in_zip, tight};
use super::*;
use crate::input::source::Merge;
use crate::model::RowNumber;

type ReadRows = Vec<(u32, Vec<String>)>;

fn opened(bytes: Vec<u8>, limits: &Limits) -> Result<Workbook> {
    let kind = crate::input::sniff::file_kind(&bytes[..bytes.len().min(crate::input::sniff::SAMPLE)], "")?;
    Workbook::open(kind.kind, in_memory(bytes), limits)
}

/// The rows of a sheet, by their numbers.
fn rows(book: &mut Workbook, sheet: usize) -> Result<ReadRows> {
    let mut rows = Vec::new();
    book.read(sheet, &mut |batch| {
        let text = |cell: &[u8]| String::from_utf8_lossy(cell).into_owned();
        rows.extend(batch.rows().map(|(number, record)| (number.0, record.iter().map(text).collect())));
        Some(RowBatch::default())
    })?;
    Ok(rows)
}

fn refusal(bytes: Vec<u8>, limits: &Limits) -> String {
    let outcome = opened(bytes, limits).and_then(|mut book| rows(&mut book, 0));
    outcome.err().map(|fault| format!("{fault:#}")).unwrap_or_default()
}

fn said(book: &mut Workbook, sheet: usize) -> Vec<String> {
    book.remarks(sheet).into_iter().map(|remark| remark.message).collect()
}

/// The same small list in each of the four formats.
fn alike() -> Result<Vec<(&'static str, Vec<u8>)>> {
    Ok(vec![
        ("xlsx", samples::list_as_xlsx()?),
        ("xlsb", samples::list_as_xlsb()),
        ("xls", samples::list_as_xls()?),
        ("ods", samples::list_as_ods()),
    ])
}

#[test]
fn the_four_formats_tell_the_same_cells() -> Result<()> {
    let expected: ReadRows = [
        (1, vec!["Name", "Number", "Share", "Day", "Paid", "Error"]),
        (2, vec!["Erfunden GmbH", "08231834", "0.7%", "2025-01-31", "TRUE", "#N/A"]),
        (4, vec!["Erfunden GmbH", "00000042", "14%", "2024-02-29", "FALSE", "#DIV/0!"]),
    ]
    .into_iter()
    .map(|(number, cells)| (number, cells.into_iter().map(str::to_owned).collect()))
    .collect();
    for (format, bytes) in alike()? {
        let mut book = opened(bytes, &Limits::default()).context(format)?;
        assert_eq!(rows(&mut book, 0).context(format)?, expected, "{format}");
    }
    Ok(())
}

#[test]
fn the_four_formats_tell_the_same_shape() -> Result<()> {
    let expected = SheetLayout {
        hidden_rows: vec![4..=4, 9..=9],
        hidden_columns: vec![2..=3],
        filtered: true,
        merges: vec![Merge { rows: 2..=4, columns: 0..=0 }],
    };
    for (format, bytes) in alike()? {
        let mut book = opened(bytes, &Limits::default()).context(format)?;
        assert_eq!(book.layout(0).context(format)?, expected, "{format}");
        let layout = book.layout(0)?;
        assert!(layout.hides_row(RowNumber(4)) && !layout.hides_column(1), "{format}");
    }
    Ok(())
}

#[test]
fn two_cells_in_far_corners_ask_for_little() -> Result<()> {
    let mut writer = Writer::new();
    writer.add_worksheet().write(0, 0, "Name")?.write(1_048_575, 16_383, "far")?;
    let mut book = opened(writer.save_to_buffer()?, &Limits::default())?;
    let read = rows(&mut book, 0)?;
    let found: Vec<_> = read.iter().map(|(number, cells)| (*number, cells.len())).collect();
    assert_eq!(found, [(1, 1), (1_048_576, 16_384)]);

    let corners = "<table:table-row><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row>\
        <table:table-row table:number-rows-repeated=\"1048574\"/><table:table-row><table:table-cell \
        table:number-columns-repeated=\"16383\"/><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row>";
    let mut book = opened(samples::ods("", corners), &Limits::default())?;
    let read = rows(&mut book, 0)?;
    assert_eq!(read.iter().map(|(number, _)| *number).collect::<Vec<_>>(), [1, 1_048_576]);
    Ok(())
}

#[test]
fn rows_stated_once_for_many_are_refused_by_their_cells() {
    let many = "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell \
        table:number-columns-repeated=\"16384\"><text:p>a</text:p></table:table-cell></table:table-row>";
    assert!(refusal(samples::ods("", many), &Limits::default()).contains("--limit cells="));
}

#[test]
fn an_xls_whose_cells_lie_far_apart_is_refused_before_room_is_made() -> Result<()> {
    let label = |row: u16, column: u16| samples::biff_label(row, column, "x");
    let far = samples::xls(&[], &[label(0, 0), label(65_535, 255)])?;
    assert!(refusal(far, &Limits::default()).contains("scattered"));
    // Each of its sheets asks for less than is allowed, all of them for more.
    let near = samples::xls_of_sheets(200, &[label(0, 0), label(65_535, 0)])?;
    assert!(refusal(near, &Limits::default()).contains("scattered"));
    let one = samples::xls(&[], &[label(0, 0), label(65_535, 0)])?;
    assert_eq!(refusal(one, &Limits::default()), "");
    let claim = Record(0x0200, [&0_u32.to_le_bytes()[..], &u32::MAX.to_le_bytes(), &[0, 0, 255, 255, 0, 0]].concat());
    assert!(
        refusal(samples::xls(&[], &[claim, label(0, 0)])?, &Limits::default()).contains("larger than xls can hold")
    );
    Ok(())
}

#[test]
fn sheets_and_cells_are_limited() -> Result<()> {
    let mut writer = Writer::new();
    writer.add_worksheet().write(0, 0, "a")?.write(0, 1, "b")?;
    writer.add_worksheet();
    let bytes = writer.save_to_buffer()?;
    assert!(refusal(bytes.clone(), &tight(LimitKind::Sheets, 1)).contains("--limit sheets="));
    assert!(refusal(bytes.clone(), &tight(LimitKind::Cells, 1)).contains("--limit cells="));
    assert!(refusal(bytes.clone(), &tight(LimitKind::Inflated, 2000)).contains("--limit inflated="));
    assert_eq!(refusal(bytes, &Limits::default()), "");
    Ok(())
}

#[test]
fn passwords_are_named_in_every_format() -> Result<()> {
    let wrapped = in_compound(&[("EncryptionInfo", b"x"), ("EncryptedPackage", &[1; 5000])])?;
    let old = samples::xls(&[Record(0x002f, vec![1, 0, 1, 0, 1, 0])], &[])?;
    let obfuscated = samples::xls(&[Record(0x002f, vec![0, 0, 1, 2, 3, 4])], &[])?;
    let manifest = "<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry>\
        </manifest:manifest>";
    let mimetype = "application/vnd.oasis.opendocument.spreadsheet";
    let suite = in_zip(&[("mimetype", mimetype), ("META-INF/manifest.xml", manifest), ("content.xml", "rubbish")]);
    for (format, bytes) in [("xlsx", wrapped), ("xls", old), ("xls", obfuscated), ("ods", suite)] {
        assert_eq!(refusal(bytes, &Limits::default()), PROTECTED, "{format}");
    }
    Ok(())
}

#[test]
fn a_broken_workbook_is_refused_in_plain_words_with_the_library_s_in_brackets() {
    let office =
        "<Relationships><Relationship Id=\"r1\" Type=\"x/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>";
    let broken = in_zip(&[("_rels/.rels", office), ("xl/workbook.xml", "<workbook><sheets>")]);
    let said = refusal(broken, &Limits::default());
    assert!(said.starts_with(FAULTY) && said.ends_with(')'), "{said}");
}

#[test]
fn a_panic_of_the_library_is_an_error() {
    // The library takes it for granted that the workbook points to its sheets.
    let sheet = samples::biff12(0x9c, &[0; 8], &[samples::wide("rId9"), samples::wide("List")]);
    let office =
        "<Relationships><Relationship Id=\"r1\" Type=\"x/officeDocument\" Target=\"xl/workbook.bin\"/></Relationships>";
    let book = in_binary_zip(&[("_rels/.rels", office.as_bytes()), ("xl/workbook.bin", &sheet)]);
    assert!(refusal(book, &Limits::default()).contains("in a way its reader did not expect"));
}

#[test]
fn macros_and_pointers_to_other_files_are_told_once() -> Result<()> {
    let parts = [("Basic/Standard/Module1.xml", "<x/>")];
    let linked = "<table:table table:name=\"'file:///far.ods'#$List\"><table:table-source/></table:table>";
    let mut book = opened(samples::ods_with(&parts, linked, "", ""), &Limits::default())?;
    assert_eq!(book.sheets().iter().map(|sheet| sheet.holds_cells).collect::<Vec<_>>(), [false, true]);
    let first = said(&mut book, 1);
    assert!(first[0].contains("never run") && first[1].contains("never followed"), "{first:?}");
    assert!(said(&mut book, 1).is_empty());

    let other_book = Record(0x01ae, vec![1, 0, 8, 0, 0]);
    let mut book = opened(samples::xls(&[other_book], &[])?, &Limits::default())?;
    assert!(said(&mut book, 0)[0].contains("never followed"));
    let own_sheets = Record(0x01ae, vec![1, 0, 1, 4]);
    let mut book = opened(samples::xls(&[own_sheets], &[])?, &Limits::default())?;
    assert!(said(&mut book, 0).is_empty());
    Ok(())
}

#[test]
fn odd_cells_are_told_with_the_first_of_them() -> Result<()> {
    let mut writer = Writer::new();
    let sheet = writer.add_worksheet();
    let powers = Format::new().set_num_format("0.00E+00");
    sheet.write(1, 0, 12_345_678_901_234_567_u64 as f64)?.write(2, 0, 123_456_789_012_345.0)?;
    sheet.write_with_format(3, 1, 123_456_789_012.0, &powers)?;
    sheet.write_formula(4, 2, Formula::new("=1+1").set_result("2"))?;
    let mut book = opened(writer.save_to_buffer()?, &Limits::default())?;
    assert_eq!(rows(&mut book, 0)?[2].1[1], "123456789012");
    let told: Vec<_> = book.remarks(0).iter().map(|remark| (remark.row.map(|row| row.0), remark.count)).collect();
    assert_eq!(told, [(Some(2), 1), (Some(4), 1)]);
    Ok(())
}

#[test]
fn an_unknown_code_page_is_read_as_western_and_told() -> Result<()> {
    let book = samples::xls_of_the_nineties(&[Record(0x0042, 0x8001_u16.to_le_bytes().to_vec())], b"Caf\xe9")?;
    let mut book = opened(book, &Limits::default())?;
    assert_eq!(rows(&mut book, 0)?, [(1, vec!["Café".to_owned()])]);
    assert!(said(&mut book, 0)[0].contains("code page 32769"));
    Ok(())
}
