//! Texts as they come, read from beginning to end.

use super::*;
use crate::input::limits::StatedLimit;
use crate::model::RowNumber;

fn open(text: &[u8]) -> Delimited {
    Delimited::open(text.to_vec(), io::empty(), &ReadOptions::default()).expect("it is a text")
}

fn read(source: &mut Delimited) -> Result<Vec<(u32, Vec<String>)>> {
    let mut rows = Vec::new();
    source.read(0, &mut |batch| {
        let cells = |record: crate::input::batch::Record<'_>| {
            record.iter().map(|c| String::from_utf8_lossy(c).into_owned()).collect()
        };
        rows.extend(batch.rows().map(|(number, record)| (number.0, cells(record))));
        Some(RowBatch::default())
    })?;
    Ok(rows)
}

/// The rows of a text, and what is said about it.
fn all(text: &[u8], options: &ReadOptions) -> (Vec<(u32, Vec<String>)>, String) {
    let mut source = Delimited::open(text.to_vec(), io::empty(), options).expect("it is a text");
    let rows = read(&mut source).expect("it can be read");
    let said: Vec<String> = source.remarks(0).into_iter().map(|remark| remark.message).collect();
    (rows, said.join("\n"))
}

/// The number and the first cell of each row.
fn rows(text: &str) -> Vec<(u32, String)> {
    let rows = all(text.as_bytes(), &ReadOptions::default()).0;
    rows.into_iter().map(|(number, cells)| (number, cells[0].clone())).collect()
}

fn refusal(text: &[u8]) -> String {
    let options = ReadOptions::default();
    match Delimited::open(text.to_vec(), io::empty(), &options) {
        Err(fault) => fault.to_string(),
        Ok(mut source) => read(&mut source).expect_err("it is refused").to_string(),
    }
}

#[test]
fn rows_are_numbered_as_a_spreadsheet_numbers_them() {
    let expected = [(1, "name"), (2, "A\nB"), (3, "C"), (5, "D")].map(|(n, s)| (n, s.to_owned()));
    assert_eq!(rows("name,x\n\"A\nB\",1\nC,2\n\nD,3"), expected);
    assert_eq!(rows("name,x\n\"A\nB\",1\nC,2\n\nD,3\n"), expected);
    assert_eq!(rows("\u{feff}name,x\r\n\"A\nB\",1\r\nC,2\r\n\r\nD,3\r\n"), expected);
    assert_eq!(rows("\r\n\r\nname,x\r\nC,2\r\n")[0].0, 3);
    assert_eq!(rows("sep=;\nname;x\n")[0].0, 2);
    assert_eq!(rows("name,x\rA,1\r\rB,2\r")[2].0, 4);
    assert_eq!(rows("name,x\nA,1\r\nB,2\nC,3")[3].0, 4);
    assert_eq!(rows("name,x\n\"A\r\n\r\nB\",1\nC,3")[2].0, 3);
}

#[test]
fn a_text_ends_where_it_ends() {
    assert_eq!(rows("name,x\nA,1\n\n\n").len(), 2);
    assert_eq!(rows("name,x\nx,1\nx").len(), 3);
    assert_eq!(rows("name,x\nA,\"1\"").len(), 2);
    assert_eq!(rows("name,x\rA,1\r").len(), 2);
}

#[test]
fn a_western_encoding_is_transcoded() {
    let (rows, said) = all(
        "name,town\nCaf\u{e9} Fr\u{e8}re,Orl\u{e9}ans\n".chars().map(|c| c as u8).collect::<Vec<_>>().as_slice(),
        &ReadOptions::default(),
    );
    assert_eq!(rows[1].1, ["Café Frère", "Orléans"]);
    assert!(said.contains("windows-1252"), "{said}");
}

#[test]
fn a_first_accent_far_behind_the_sample_is_decided_rightly() {
    let mut text = b"name,country\n".to_vec();
    text.extend(b"Plain Ltd,GB\n".repeat(30_000));
    let (cyrillic, ..) = encoding_rs::WINDOWS_1251.encode("Завод Волга,RU\nООО Ромашка,RU\n");
    text.extend_from_slice(&cyrillic);
    let (start, rest) = text.split_at(64 * 1024);
    let mut source =
        Delimited::open(start.to_vec(), io::Cursor::new(rest.to_vec()), &ReadOptions::default()).expect("it is a text");
    let rows = read(&mut source).expect("it can be read");
    assert_eq!(rows.len(), 30_003);
    assert_eq!(rows[30_001].1[0], "Завод Волга");
    assert!(source.remarks(0)[0].message.contains("windows-1251 (Cyrillic)"));
}

#[test]
fn utf_16_is_read_with_and_without_its_mark() {
    let wide = |text: &str| -> Vec<u8> { text.encode_utf16().flat_map(u16::to_le_bytes).collect() };
    let narrow = |text: &str| -> Vec<u8> { text.encode_utf16().flat_map(u16::to_be_bytes).collect() };
    let list = "name,country\r\nŁódź Sp.,PL\r\n";
    for text in [wide(&format!("\u{feff}{list}")), wide(list), narrow(&format!("\u{feff}{list}")), narrow(list)] {
        let (rows, said) = all(&text, &ReadOptions::default());
        assert_eq!(rows[1], (2, vec!["Łódź Sp.".to_owned(), "PL".to_owned()]));
        assert!(said.contains("utf-16"), "{said}");
    }
    assert!(refusal(b"\xff\xfe\0\0n\0\0\0").contains("UTF-32"));
}

#[test]
fn a_stated_encoding_wins() {
    let stated = |name: &str| ReadOptions { encoding: Some(name.to_owned()), ..ReadOptions::default() };
    assert_eq!(all(b"name,x\n\x8f\x90,1\n", &stated("cp866")).0[1].1[0], "ПР");
    assert_eq!(all(b"name,x\nCaf\x82,1\n", &stated("cp850")).0[1].1[0], "Café");
    assert_eq!(all(b"n\0a\0\n\0A\0", &stated("utf-16")).0[1].1[0], "A");
    assert!(Delimited::open(b"a".to_vec(), io::empty(), &stated("windows-9")).is_err());
}

#[test]
fn what_cannot_be_decoded_is_counted_with_its_first_row() {
    let options = ReadOptions { encoding: Some("euc-kr".to_owned()), ..ReadOptions::default() };
    let mut source =
        Delimited::open(b"name,x\nA,1\nB\xff,2\nC\xff,3\n".to_vec(), io::empty(), &options).expect("it is a text");
    assert_eq!(read(&mut source).expect("it can be read").len(), 4);
    let remark = &source.remarks(0)[0];
    assert_eq!((remark.row, remark.count), (Some(RowNumber(3)), 2));
}

#[test]
fn nul_bytes_and_the_mark_at_the_end_are_taken_out() {
    let mut source = open(b"name,country\nAlpha Ltd,GB\nBe\0ta Ltd,GB\n\x1a");
    let rows = read(&mut source).expect("it can be read");
    assert_eq!(rows.len(), 3);
    assert_eq!(rows[2].1[0], "Beta Ltd");
    let remark = &source.remarks(0)[0];
    assert_eq!((remark.row, remark.count), (Some(RowNumber(3)), 1));
}

#[test]
fn a_quotation_mark_without_an_end_is_refused_where_it_swallows_rows() {
    let fault = refusal(b"name,country\nA,DE\n\"B,FR\nC,IT\nD,ES\n");
    assert!(fault.contains("cell A3 (line 3 of the text)"), "{fault}");
    let (rows, said) = all(b"name,country\nA,\"DE", &ReadOptions::default());
    assert_eq!(rows[1].1, ["A", "DE"]);
    assert!(said.contains("not closed"), "{said}");
}

#[test]
fn a_quotation_mark_within_a_cell_is_none() {
    assert_eq!(rows("name,x\nThe 5\" Pipe Co,1\nB,2\n").len(), 3);
}

#[test]
fn a_cell_that_swallows_rows_up_to_the_next_mark_is_remarked() {
    let said = |text: &[u8]| all(text, &ReadOptions::default()).1;
    assert!(said(b"name,country\nA,DE\n\"B,FR\nC,IT\n\"D\",ES\nE,ES\n").contains("swallowed rows"));
    assert_eq!(said(b"name,address,country\nA,\"1 High St, Town, York\nUK\",GB\nB,\"2, x\n, y, z\",IT\n"), "");
}

#[test]
fn a_row_without_an_end_is_refused_before_it_fills_the_memory() {
    let endless = |start: &[u8], byte: u8| {
        let rest = io::repeat(byte).take(1 << 40);
        let mut source = Delimited::open(start.to_vec(), rest, &ReadOptions::default()).expect("it is a text");
        read(&mut source).expect_err("it is refused").to_string()
    };
    assert!(endless(b"name,x\nA,1\n", b'a').starts_with("row 3 does not end"));
    assert!(endless(b"name,x\nA,1\n", b'a').contains("--limit field="));
    assert!(endless(b"name,x\nA,1\n", b',').contains("--limit columns="));
    assert!(endless(b"name,x\nA,\"1\n", b'\n').contains("quotation mark"));
}

#[test]
fn a_cell_and_a_row_have_limits() {
    let long = format!("name,x\n{},1\n", "a".repeat((1 << 20) + 1));
    assert!(refusal(long.as_bytes()).contains("cell A2"), "{}", refusal(long.as_bytes()));
    let wide = format!("name,x\n{}\n", ",".repeat(20_000));
    assert!(refusal(wide.as_bytes()).contains("--limit columns="));
}

#[test]
fn what_is_no_text_and_what_is_blank_is_refused() {
    assert!(refusal(&[1, 2, 3, 0x80, 5, 6, 0x90, 0, 7]).contains("not a text and not a workbook"));
    assert!(refusal(b" \r\n\t\n").contains("blank"));
    assert!(refusal(b"\xef\xbb\xbf").contains("blank"));
}

#[test]
fn a_line_that_states_the_delimiter_is_no_row() {
    assert_eq!(rows("\u{feff}sep=|\r\nname|x\r\nA|1\r\n")[1], (3, "A".to_owned()));
    let options = ReadOptions { delimiter: Some(b','), ..ReadOptions::default() };
    assert_eq!(all(b"sep=;\nname,x;y\n", &options).0[0].1, ["name", "x;y"]);
}

#[test]
fn empty_lines_without_number_are_no_row_without_an_end() {
    let mut limits = Limits::default();
    limits.set(StatedLimit { kind: LimitKind::Field, value: 1000 });
    limits.set(StatedLimit { kind: LimitKind::Columns, value: 10 });
    let blank = "\r\n".repeat(200_000);
    let list = all(
        format!("{blank}name,x\r\nA,1\r\n{blank}B,2\r\n{blank}").as_bytes(),
        &ReadOptions { limits, ..ReadOptions::default() },
    );
    let numbers: Vec<u32> = list.0.iter().map(|(row, _)| *row).collect();
    assert_eq!(numbers, [200_001, 200_002, 400_003]);
}
