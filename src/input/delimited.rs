//! Text with delimiters: CSV, TSV and their relatives.

use std::io::{self, Read};

use anyhow::{Context, Result};
use encoding_rs_io::DecodeReaderBytesBuilder;

use super::breaks::BreakWatch;
use super::digest::{Hashing, PendingHash};
use super::sniff;
use super::source::{Remark, RowBatch, SheetInfo, Source, Visibility};
use crate::model::{ExcelEpoch, RowNumber};

/// A delimited text file.
pub(super) struct Delimited {
    info: SheetInfo,
    remarks: Vec<Remark>,
    reader: Option<csv::Reader<BreakWatch<Box<dyn Read + Send>>>>,
    /// Taken when it is asked for, which is once.
    hash: Option<PendingHash>,
    /// The number of the first row the reader sees: 2 behind a line `sep=`.
    first_row: u32,
}

impl Delimited {
    /// Opens a text whose first bytes have been read already.
    pub(super) fn open(start: Vec<u8>, rest: impl Read + Send + 'static, delimiter: Option<u8>) -> Self {
        let encoding = encoding_of(&start);
        let sample = decode_sample(&start, encoding);
        let stated = sample.starts_with("sep=");
        let delimiter = delimiter.unwrap_or_else(|| sniff::delimiter(&sample));
        let mut remarks = Vec::new();
        if let Some(encoding) = encoding {
            remarks.push(Remark::whole(format!("not UTF-8: read as {}; check names with accents", encoding.name())));
        }
        let (bytes, hash) = Hashing::new(io::Cursor::new(start).chain(rest));
        let mut text: Box<dyn Read + Send> = match encoding {
            None => Box::new(WithoutMark { inner: bytes, at_start: true }),
            Some(encoding) => Box::new(DecodeReaderBytesBuilder::new().encoding(Some(encoding)).build(bytes)),
        };
        if stated {
            skip_line(&mut text);
        }
        let reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter)
            .buffer_capacity(1 << 18)
            .from_reader(BreakWatch::new(text));
        let info = SheetInfo {
            name: None,
            visibility: Visibility::Shown,
            holds_cells: true,
            epoch: ExcelEpoch::default(),
            decimal: sniff::decimal_of(delimiter),
            cells_may_shift: true,
        };
        Self { info, remarks, reader: Some(reader), hash: Some(hash), first_row: 1 + u32::from(stated) }
    }
}

impl Source for Delimited {
    fn sheets(&self) -> Vec<SheetInfo> {
        vec![self.info.clone()]
    }

    fn read(&mut self, _sheet: usize, emit: &mut dyn FnMut(RowBatch) -> Option<RowBatch>) -> Result<()> {
        let mut reader = self.reader.take().context("the text has been read already")?;
        let mut batch = RowBatch::default();
        let mut next = self.first_row;
        loop {
            let end = reader.position().byte();
            if !reader.read_byte_record(batch.next_record()).context("the text cannot be read")? {
                break;
            }
            let row = next + reader.get_mut().empty_lines_after(end);
            next = row + 1;
            batch.keep(RowNumber(row));
            if batch.is_full() {
                match emit(batch) {
                    Some(empty) => batch = empty,
                    None => return Ok(()),
                }
            }
        }
        if batch.len() > 0 {
            emit(batch);
        }
        Ok(())
    }

    fn remarks(&mut self, _sheet: usize) -> Vec<Remark> {
        std::mem::take(&mut self.remarks)
    }

    fn sha256(&mut self) -> Result<String> {
        self.hash.take().context("the hash has been asked for already")?.finish()
    }
}

/// The encoding to decode from; `None` for UTF-8.
fn encoding_of(start: &[u8]) -> Option<&'static encoding_rs::Encoding> {
    if let Some((encoding, _)) = encoding_rs::Encoding::for_bom(start) {
        return (encoding != encoding_rs::UTF_8).then_some(encoding);
    }
    match std::str::from_utf8(start) {
        Ok(_) => None,
        // A character cut in two by the end of the sample.
        Err(fault) if fault.error_len().is_none() => None,
        Err(_) => Some(encoding_rs::WINDOWS_1252),
    }
}

fn decode_sample(start: &[u8], encoding: Option<&'static encoding_rs::Encoding>) -> String {
    encoding.unwrap_or(encoding_rs::UTF_8).decode(start).0.into_owned()
}

fn skip_line(text: &mut impl Read) {
    let mut byte = [0];
    while matches!(text.read(&mut byte), Ok(1)) && byte[0] != b'\n' {}
}

/// Takes the byte-order mark off the start of UTF-8.
struct WithoutMark<R> {
    inner: R,
    at_start: bool,
}

impl<R: Read> Read for WithoutMark<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        if self.at_start && count >= 3 {
            self.at_start = false;
            if buffer.starts_with("\u{feff}".as_bytes()) {
                buffer.copy_within(3..count, 0);
                return Ok(count - 3);
            }
        }
        Ok(count)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<(u32, String)> {
        let mut source = Delimited::open(text.as_bytes().to_vec(), io::empty(), None);
        let mut rows = Vec::new();
        let read = source.read(0, &mut |batch| {
            let cells = |record: &csv::ByteRecord| String::from_utf8_lossy(&record[0]).into_owned();
            rows.extend(batch.rows().map(|(number, record)| (number.0, cells(record))));
            Some(RowBatch::default())
        });
        assert!(read.is_ok());
        rows
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
    fn a_western_encoding_is_transcoded() {
        let source = Delimited::open(b"name\nCaf\xe9\n".to_vec(), io::empty(), None);
        assert!(source.remarks[0].message.contains("windows-1252"));
    }
}
