//! Text with delimiters: CSV, TSV and their relatives.

use std::io::{self, Read};
use std::sync::{Arc, Mutex};

use anyhow::{Context, Result};
use encoding_rs_io::DecodeReaderBytesBuilder;
use sha2::{Digest, Sha256};

use super::sniff;
use super::source::{RowBatch, SheetInfo, Source};
use crate::model::{ExcelEpoch, RowNumber};

/// A delimited text file.
pub(super) struct Delimited {
    info: SheetInfo,
    reader: Option<csv::Reader<Box<dyn Read + Send>>>,
    passed: Passed,
    /// Rows that stand before the first record the reader sees (`sep=`).
    skipped: u32,
    crlf: bool,
}

impl Delimited {
    /// Opens a text whose first bytes have been read already.
    pub(super) fn open(start: Vec<u8>, rest: impl Read + Send + 'static, delimiter: Option<u8>) -> Self {
        let encoding = encoding_of(&start);
        let passed: Passed = Arc::new(Mutex::new((Sha256::new(), b'\n')));
        let sample = decode_sample(&start, encoding);
        let stated = sample.starts_with("sep=");
        let delimiter = delimiter.unwrap_or_else(|| sniff::delimiter(&sample));
        let mut remarks = Vec::new();
        if let Some(encoding) = encoding {
            remarks.push(format!("not UTF-8: read as {}; check names with accents", encoding.name()));
        }
        let bytes = Hashing { inner: io::Cursor::new(start).chain(rest), passed: passed.clone() };
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
            .from_reader(text);
        let info = SheetInfo {
            name: None,
            visible: true,
            epoch: ExcelEpoch::default(),
            decimal: sniff::decimal_of(delimiter),
            remarks,
        };
        Self { info, reader: Some(reader), passed, skipped: u32::from(stated), crlf: sample.contains("\r\n") }
    }
}

impl Source for Delimited {
    fn sheets(&self) -> Vec<SheetInfo> {
        vec![self.info.clone()]
    }

    fn read(&mut self, _sheet: usize, emit: &mut dyn FnMut(RowBatch) -> Option<RowBatch>) -> Result<()> {
        let mut reader = self.reader.take().context("the text has been read already")?;
        let mut batch = RowBatch::default();
        let mut rows =
            RowCounter { next: 1 + self.skipped, line: reader.position().line(), crlf: self.crlf, first: true, last: (0, 0) };
        loop {
            let record = batch.next_record();
            if !reader.read_byte_record(record).context("the text cannot be read")? {
                break;
            }
            let row = rows.count(record, reader.position().line());
            batch.keep(row);
            if batch.is_full() {
                match emit(batch) {
                    Some(empty) => batch = empty,
                    None => return Ok(()),
                }
            }
        }
        if batch.len() > 0 {
            if self.ends_in_a_record()? {
                batch.renumber_last(rows.last_without_end());
            }
            emit(batch);
        }
        Ok(())
    }

    fn sha256(&mut self) -> Result<String> {
        let (hash, _) = self.passed()?;
        Ok(hex(&hash.finalize()))
    }
}

impl Delimited {
    /// The hash of what has been read so far, and its last byte.
    fn passed(&self) -> Result<(Sha256, u8)> {
        let passed = self.passed.lock().map_err(|_| anyhow::anyhow!("the reader stopped early"))?;
        Ok(passed.clone())
    }

    /// Whether the last line of the text has no line break.
    fn ends_in_a_record(&self) -> Result<bool> {
        Ok(!matches!(self.passed()?.1, b'\n' | b'\r'))
    }
}

/// Numbers records as a spreadsheet would number their rows: blank lines, which the
/// reader passes over, count; line breaks inside quoted cells do not.
struct RowCounter {
    next: u32,
    line: u64,
    /// Whether lines end in CR LF: the reader then counts a line's end with the next.
    crlf: bool,
    first: bool,
    /// Lines passed over since the last record but one, and breaks inside the last.
    last: (u64, u64),
}

impl RowCounter {
    fn count(&mut self, record: &csv::ByteRecord, line: u64) -> RowNumber {
        let own_end = u64::from(!(self.crlf && self.first));
        let lines = line - self.line;
        let mut inside = 0;
        if lines > own_end {
            inside = record.iter().flatten().filter(|byte| **byte == b'\n').count() as u64;
        }
        let row = RowNumber(self.next + lines.saturating_sub(own_end + inside) as u32);
        self.last = (lines, inside);
        self.next = row.0 + 1;
        self.line = line;
        self.first = false;
        row
    }

    /// The number of the last record when its line turns out to have no end of its
    /// own.
    fn last_without_end(&self) -> RowNumber {
        let (lines, inside) = self.last;
        let counted = lines.saturating_sub(1 + inside);
        let passed = if self.crlf { counted } else { lines.saturating_sub(inside) };
        RowNumber(self.next - 1 + (passed - counted) as u32)
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

/// Hashes what passes through.
struct Hashing<R> {
    inner: R,
    passed: Passed,
}

/// The hash of what has passed, and its last byte.
type Passed = Arc<Mutex<(Sha256, u8)>>;

impl<R: Read> Read for Hashing<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = self.inner.read(buffer)?;
        if let (Ok(mut passed), Some(last)) = (self.passed.lock(), buffer[..count].last()) {
            passed.0.update(&buffer[..count]);
            passed.1 = *last;
        }
        Ok(count)
    }
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

/// A digest as people compare it.
pub(super) fn hex(digest: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    digest.iter().flat_map(|byte| [byte >> 4, byte & 15]).map(|digit| char::from(DIGITS[usize::from(digit)])).collect()
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
        assert_eq!(rows("name,x\rA,1\rB,2\r").len(), 3);
    }

    #[test]
    fn a_western_encoding_is_transcoded() {
        let source = Delimited::open(b"name\nCaf\xe9\n".to_vec(), io::empty(), None);
        assert!(source.info.remarks[0].contains("windows-1252"));
    }
}
