//! Small xls workbooks made in memory, for the tests.

use anyhow::Result;

use super::{HEADER, in_compound};

/// A record: its kind and its body.
pub(in super::super) struct Record(pub(in super::super) u16, pub(in super::super) Vec<u8>);

fn bytes(records: &[Record]) -> Vec<u8> {
    let record =
        |Record(kind, body): &Record| [&kind.to_le_bytes()[..], &(body.len() as u16).to_le_bytes(), body].concat();
    records.iter().flat_map(record).collect()
}

fn begin(version: u16, kind: u16) -> Record {
    Record(0x0809, [version.to_le_bytes(), kind.to_le_bytes(), [0; 2], [0; 2]].concat())
}

fn cell(kind: u16, row: u16, column: u16, style: u16, value: &[u8]) -> Record {
    Record(kind, [&row.to_le_bytes()[..], &column.to_le_bytes(), &style.to_le_bytes(), value].concat())
}

/// A cell with a text in it.
pub(in super::super) fn biff_label(row: u16, column: u16, text: &str) -> Record {
    let length = (text.len() as u16).to_le_bytes();
    cell(0x0204, row, column, 0, &[&length[..], &[0], text.as_bytes()].concat())
}

/// A workbook of one sheet: further records of the workbook, and those of the sheet.
pub(in super::super) fn xls(globals: &[Record], sheet: &[Record]) -> Result<Vec<u8>> {
    in_compound(&[("Workbook", &stream(0x0600, globals, &[4, 0, b'L', b'i', b's', b't'], sheet))])
}

/// A workbook of the form before, with one cell whose text is in a code page.
pub(in super::super) fn xls_of_the_nineties(globals: &[Record], text: &[u8]) -> Result<Vec<u8>> {
    let label = cell(0x0204, 0, 0, 0, &[&(text.len() as u16).to_le_bytes()[..], text].concat());
    in_compound(&[("Book", &stream(0x0500, globals, b"\x04List", &[label]))])
}

/// A workbook of so many sheets that are all the same.
pub(in super::super) fn xls_of_sheets(count: usize, sheet: &[Record]) -> Result<Vec<u8>> {
    // Records of the same length as that of the only sheet, which they repeat.
    let name = |number: usize| format!("{number:04}").into_bytes();
    let length = 4 + 6 + 2 + 4;
    let head = bytes(&[begin(0x0600, 5)]).len();
    let place = (head + length * count + 4) as u32;
    let named = |number| Record(0x0085, [&place.to_le_bytes()[..], &[0, 0, 4, 0], &name(number)].concat());
    let globals: Vec<Record> = (1..count).map(named).collect();
    xls(&globals, sheet)
}

fn stream(version: u16, globals: &[Record], name: &[u8], sheet: &[Record]) -> Vec<u8> {
    let head = [bytes(&[begin(version, 5)]), bytes(globals)].concat();
    let end = bytes(&[Record(0x000a, Vec::new())]);
    // The sheet begins behind the record that names it, and the end of the first part.
    let place = head.len() + 4 + 6 + name.len() + end.len();
    let named = Record(0x0085, [&(place as u32).to_le_bytes()[..], &[0, 0], name].concat());
    [head, bytes(&[named]), end.clone(), bytes(&[begin(version, 0x10)]), bytes(sheet), end].concat()
}

/// The list as xls.
pub(in super::super) fn list_as_xls() -> Result<Vec<u8>> {
    let style = |format: u16| Record(0x00e0, [&[0, 0][..], &format.to_le_bytes(), &[0; 16]].concat());
    let mask = Record(0x041e, [&164_u16.to_le_bytes()[..], &[8, 0, 0], b"00000000"].concat());
    let globals = [mask, style(0), style(164), style(10), style(14)];
    let number = |row, column, style, number: f64| cell(0x0203, row, column, style, &number.to_le_bytes());
    let row = |row: u16, flags: u8| Record(0x0208, [&row.to_le_bytes()[..], &[0; 10], &[flags, 0, 0, 0]].concat());
    let short = |four: [u16; 4]| four.map(u16::to_le_bytes).concat();
    let columns = Record(0x007d, [short([2, 3, 0, 0]), vec![1, 0, 0, 0]].concat());
    let header = (0..).zip(HEADER).map(|(column, text)| biff_label(0, column, text));
    let rows = [
        columns,
        Record(0x009b, Vec::new()),
        row(3, 0x20),
        row(8, 0x20),
        biff_label(1, 0, "Erfunden GmbH"),
        // A short number: an integer, shifted by two bits that say so.
        cell(0x027e, 1, 1, 1, &((8_231_834_u32 << 2) | 2).to_le_bytes()),
        number(1, 2, 2, 0.007),
        number(1, 3, 3, 45_688.0),
        cell(0x0205, 1, 4, 0, &[1, 0]),
        cell(0x0205, 1, 5, 0, &[0x2a, 1]),
        cell(0x027e, 3, 1, 1, &((42_u32 << 2) | 2).to_le_bytes()),
        number(3, 2, 2, 0.14),
        number(3, 3, 3, 45_351.430_555_6),
        cell(0x0205, 3, 4, 0, &[0, 0]),
        cell(0x0205, 3, 5, 0, &[0x07, 1]),
        Record(0x00e5, [vec![1, 0], short([1, 3, 0, 0])].concat()),
    ];
    let sheet: Vec<Record> = header.chain(rows).collect();
    xls(&globals, &sheet)
}
