//! Files that are no supplier list, by their content, each with what to do about it.

use super::delimited::utf_16_of;

/// What marks a kind of file at its very start, what it is, and the way out.
const MARKS: &[(&[u8], &str)] = &[
    (b"\x1f\x8b", "a gzip archive; unpack it first"),
    (b"\xfd7zXZ\0", "an xz archive; unpack it first"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive; unpack it first"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive; unpack it first"),
    (b"Rar!\x1a\x07", "a rar archive; unpack it first"),
    (b"%PDF-", "a PDF document; ask for the table as CSV or xlsx"),
    (b"ARROW1\0", "an Arrow (Feather) file; export it as CSV"),
    (b"Obj\x01", "an Avro file; export it as CSV"),
    (b"SQLite format 3\0", "a SQLite database; export the table as CSV"),
    (b"\0\x01\0\0Standard ", "an Access database; export the table as xlsx or CSV"),
    (b"{\\rtf", "a rich text document; copy the table into a spreadsheet and save it as xlsx"),
    (b"\x89PNG\r\n", "a picture (PNG); ask for the table as CSV or xlsx"),
    (b"\xff\xd8\xff", "a picture (JPEG); ask for the table as CSV or xlsx"),
    (b"GIF8", "a picture (GIF); ask for the table as CSV or xlsx"),
    (b"II*\0", "a picture (TIFF); ask for the table as CSV or xlsx"),
    (b"MM\0*", "a picture (TIFF); ask for the table as CSV or xlsx"),
    (b"\0\0\x02\0\x04\x04", OLD_LOTUS),
    (b"\0\0\x02\0\x06\x04", OLD_LOTUS),
    (b"\0\0\x1a\0", OLD_LOTUS),
];

/// The same for files whose mark is made of letters: behind it stands no text.
const LETTERED_MARKS: &[(&[u8], &str)] = &[
    (b"PAR1", "a Parquet file; export it as CSV"),
    (b"FEA1", "a Feather file; export it as CSV"),
    (b"BZh91AY&SY", "a bzip2 archive; unpack it first"),
];

const OLD_LOTUS: &str = "a Lotus or Quattro worksheet; open it in a spreadsheet program and save it as xlsx";
const OLD_EXCEL: &str = "a worksheet of Excel 4 or older; open it in a spreadsheet program and save it as xlsx";
const DBASE: &str = "a dBase table; open it in a spreadsheet program and save it as xlsx or CSV";
const JSON: &str = "JSON; export the list as a table, as CSV or xlsx";
const WEB_PAGE: &str = "a web page (HTML), which some programs save under the name of a workbook; open it in a spreadsheet program and \
     save it as xlsx";
const XML_SPREADSHEET: &str = "an XML spreadsheet of Excel 2003; open it in a spreadsheet program and save it as xlsx";
const FLAT_ODS: &str = "a flat OpenDocument spreadsheet (fods); open it in a spreadsheet program and save it as ods";
const XML: &str = "an XML document; export the list as xlsx or CSV";

/// How many bytes of a document are searched for what it is.
const HEAD: usize = 4096;

/// What a file is that cannot be read, and the way out.
pub(super) fn foreign(start: &[u8]) -> Option<&'static str> {
    let marked = MARKS.iter().find(|(mark, _)| start.starts_with(mark));
    let lettered = LETTERED_MARKS.iter().find(|(mark, _)| {
        let behind = start.strip_prefix(*mark).and_then(<[u8]>::first);
        behind.is_some_and(|byte| !matches!(byte, b' '..=b'~' | b'\t' | b'\r' | b'\n'))
    });
    marked.or(lettered).map(|(_, what)| *what).or_else(|| binary_table(start)).or_else(|| document(start))
}

/// Tables of programs of old, whose marks are a matter of several bytes.
fn binary_table(start: &[u8]) -> Option<&'static str> {
    if matches!(start, [0x09, 0x00 | 0x02 | 0x04 | 0x08, 0x04 | 0x06 | 0x08 | 0x10, 0x00, ..]) {
        return Some(OLD_EXCEL);
    }
    let &[version, _year, month, day, _, _, _, _, low, high, _, _, 0, 0, ..] = start else { return None };
    let versions = [0x02, 0x03, 0x04, 0x05, 0x30, 0x31, 0x32, 0x43, 0x63, 0x83, 0x8b, 0x8c, 0xcb, 0xf5, 0xfb];
    let header = u16::from_le_bytes([low, high]);
    let is_table = versions.contains(&version) && (1..=12).contains(&month) && (1..=31).contains(&day) && header > 32;
    is_table.then_some(DBASE)
}

/// Documents that are text themselves, but no table.
fn document(start: &[u8]) -> Option<&'static str> {
    let head = &start[..start.len().min(HEAD)];
    let head = match utf_16_of(head) {
        Some(encoding) => encoding.decode(head).0,
        None => String::from_utf8_lossy(head),
    };
    let head = head.trim_start_matches(|c: char| c == '\u{feff}' || c.is_whitespace()).to_lowercase();
    let says = |words: &[&str]| words.iter().any(|word| head.contains(word));
    if head.starts_with("<?xml") || head.starts_with("<workbook") || head.starts_with("<office:document") {
        return Some(match () {
            () if says(&["urn:schemas-microsoft-com:office:spreadsheet", "progid=\"excel.sheet\""]) => XML_SPREADSHEET,
            () if says(&["opendocument:xmlns:office", "<office:document"]) => FLAT_ODS,
            () if says(&["<html"]) => WEB_PAGE,
            () => XML,
        });
    }
    let opens = |words: &[&str]| words.iter().any(|word| head.starts_with(word));
    if opens(&[
        "<html",
        "<!doctype html",
        "<table",
        "<head",
        "<body",
        "<meta",
        "<style",
        "<div",
        "<!--",
        "mime-version:",
    ]) {
        return Some(WEB_PAGE);
    }
    let inside = |bracket: char| head.strip_prefix(bracket).map(|rest| rest.trim_start().chars().next());
    let object = inside('{').is_some_and(|next| matches!(next, Some('"' | '}')));
    let array = inside('[').is_some_and(|next| matches!(next, Some('{' | '[' | '"' | ']')));
    (object || array).then_some(JSON)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn word(start: &[u8]) -> &'static str {
        foreign(start).unwrap_or("text")
    }

    #[test]
    fn archives_documents_and_databases_are_named() {
        assert!(word(b"\x1f\x8b\x08\0").contains("gzip"));
        assert!(word(b"BZh91AY&SY\x8a").contains("bzip2"));
        assert!(word(b"PAR1\x15\x04").contains("Parquet"));
        assert!(word(b"%PDF-1.7").contains("PDF"));
        assert!(word(b"\x03\x7c\x05\x11\x02\0\0\0\x41\0\x20\0\0\0").contains("dBase"));
        assert!(word(b"\x09\x04\x06\0\0\0\x10\0").contains("Excel 4"));
        assert!(word(b"[\n {\"name\": \"A\"}]").contains("JSON"));
    }

    #[test]
    fn a_web_page_is_known_behind_a_mark_and_blanks_and_in_utf_16() {
        assert!(word(b"\xef\xbb\xbf \r\n<!DOCTYPE html><table>").contains("web page"));
        assert!(word(b"<table border=1><tr>").contains("web page"));
        let wide: Vec<u8> = "\u{feff}<html><body>".encode_utf16().flat_map(u16::to_le_bytes).collect();
        assert!(word(&wide).contains("web page"));
    }

    #[test]
    fn xml_spreadsheets_are_told_from_other_xml() {
        let excel = b"<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>";
        let flat = b"<?xml version='1.0'?><office:document xmlns:office=\"urn:oasis:names\">";
        assert!(word(excel).contains("Excel 2003"));
        assert!(word(flat).contains("fods"));
        assert!(word(b"<?xml version='1.0'?><rss/>").contains("an XML document"));
    }

    #[test]
    fn texts_that_begin_like_a_mark_are_texts() {
        let texts = [
            &b"PAR1,PAR2\n1,2"[..],
            b"<50 workers,x\n",
            b"[2024] list\nname\n",
            b"{name},{country}\n",
            b"0\t\n0,0,0,0,0",
        ];
        assert!(texts.iter().all(|text| foreign(text).is_none()));
    }
}
