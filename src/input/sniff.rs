//! What a file is, by its content.

use anyhow::{Result, bail};

use super::values::DecimalSign;

/// The kinds of file that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FileKind {
    /// Text with delimiters.
    Text,
    /// Office Open XML: xlsx, xlsm.
    Xlsx,
    /// The binary form of the same: xlsb.
    Xlsb,
    /// The workbook of old Excel: xls.
    Xls,
    /// The workbook of office suites: ods.
    Ods,
}

/// How many bytes of a file are looked at.
pub(crate) const SAMPLE: usize = 64 * 1024;

/// The kind of a file, from its first bytes. A name only tells the members of the
/// ZIP family apart.
pub(crate) fn file_kind(start: &[u8], name: &str) -> Result<FileKind> {
    let extension = name.rsplit_once('.').map(|(_, e)| e.to_lowercase()).unwrap_or_default();
    if start.is_empty() {
        bail!("the file is empty; export the list again");
    }
    if start.starts_with(b"PK") {
        let mentions = |part: &[u8]| start.windows(part.len()).any(|w| w == part);
        return Ok(match extension.as_str() {
            _ if mentions(b"opendocument.spreadsheet") => FileKind::Ods,
            _ if mentions(b"xl/workbook.bin") => FileKind::Xlsb,
            "xlsb" => FileKind::Xlsb,
            "ods" => FileKind::Ods,
            _ => FileKind::Xlsx,
        });
    }
    if start.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        // Inside such a file names are written in UTF-16.
        let encrypted: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        if start.windows(encrypted.len()).any(|window| window == encrypted) {
            bail!("the workbook is protected by a password; save a copy without one");
        }
        return Ok(FileKind::Xls);
    }
    let foreign: [(&[u8], &str); 5] = [
        (b"\x1f\x8b", "a gzip archive; unpack it first"),
        (b"%PDF", "a PDF document; export the table as CSV or xlsx"),
        (b"PAR1", "a Parquet file; export it as CSV"),
        (b"SQLite format 3", "a SQLite database; export the table as CSV"),
        (b"<?xml", "an XML document; save it as xlsx or CSV"),
    ];
    for (mark, what) in foreign {
        if start.starts_with(mark) {
            bail!("this is {what}");
        }
    }
    Ok(FileKind::Text)
}

/// The delimiter of a text: the one that parts most lines into the same number of
/// fields. A line `sep=;` as Excel writes it decides.
pub(crate) fn delimiter(sample: &str) -> u8 {
    if let Some(stated) = sample.strip_prefix("sep=").and_then(|rest| rest.bytes().next()) {
        return stated;
    }
    let score = |delimiter: u8| {
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter)
            .from_reader(sample.as_bytes());
        let mut widths: Vec<usize> = reader.byte_records().flatten().map(|record| record.len()).collect();
        // The last record may be cut off by the end of the sample.
        if widths.len() > 2 {
            widths.pop();
        }
        let widest = widths.iter().copied().max().unwrap_or(1);
        let usual =
            (2..=widest).max_by_key(|width| (widths.iter().filter(|w| *w == width).count(), *width)).unwrap_or(1);
        let alike = widths.iter().filter(|w| **w == usual).count();
        if usual < 2 { (0, 0) } else { (alike * 100 / widths.len().max(1), usual) }
    };
    *[b',', b';', b'\t', b'|'].iter().max_by_key(|delimiter| (score(**delimiter), **delimiter == b',')).unwrap_or(&b',')
}

/// The decimal sign that goes with a delimiter: Excel writes semicolons exactly where
/// the comma is the decimal sign.
pub(crate) fn decimal_of(delimiter: u8) -> Option<DecimalSign> {
    match delimiter {
        b',' => Some(DecimalSign::Point),
        b';' => Some(DecimalSign::Comma),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_delimiter_is_the_one_that_parts_lines_alike() {
        assert_eq!(delimiter("name;country;share\nA, B & Co;DE;1,5\nC;FR;2,5\n"), b';');
        assert_eq!(delimiter("name,address\n\"X; Y\",\"1; 2\"\nB,\"3; 4\"\n"), b',');
        assert_eq!(delimiter("a\tb\tc\nx, y\tz\tw\n"), b'\t');
        assert_eq!(delimiter("sep=|\na|b\n"), b'|');
        assert_eq!(delimiter("name\nAlpha\nBeta\n"), b',');
    }

    #[test]
    fn content_decides_what_a_file_is() {
        assert_eq!(file_kind(b"\xd0\xcf\x11\xe0....", "list.xlsx").ok(), Some(FileKind::Xls));
        assert_eq!(file_kind(b"name,country", "list.xlsx").ok(), Some(FileKind::Text));
        assert!(file_kind(b"%PDF-1.7", "list.csv").is_err());
        assert!(file_kind(b"", "list.csv").is_err());
    }
}
