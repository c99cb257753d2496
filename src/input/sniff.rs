//! What a file is, by its content.

use anyhow::{Result, bail};

use super::foreign::foreign;

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

/// What a file turned out to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sniffed {
    /// Its kind.
    pub(crate) kind: FileKind,
    /// What is to be said when its name says something else.
    pub(crate) remark: Option<String>,
}

/// How many bytes of a file are looked at.
pub(crate) const SAMPLE: usize = 64 * 1024;

/// How the archives begin that workbooks are: with a file, or with the end of an empty one.
const ZIP: [&[u8]; 3] = [b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08"];

/// How the compound files begin that old workbooks are.
const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0";

/// The kind of a file, from its first bytes. A name only tells the members of the
/// ZIP family apart.
pub(crate) fn file_kind(start: &[u8], name: &str) -> Result<Sniffed> {
    let extension = name.rsplit_once('.').map(|(_, e)| e.to_lowercase()).unwrap_or_default();
    if start.is_empty() {
        bail!("the file is empty; export the list again");
    }
    let kind = if ZIP.iter().any(|mark| start.starts_with(mark)) {
        zip_kind(start, &extension)
    } else if start.starts_with(COMPOUND) {
        // Inside such a file names are written in UTF-16.
        let encrypted: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        if start.windows(encrypted.len()).any(|window| window == encrypted) {
            bail!("the workbook is protected by a password; save a copy without one");
        }
        FileKind::Xls
    } else {
        if let Some(what) = foreign(start) {
            bail!("this is {what}");
        }
        FileKind::Text
    };
    Ok(Sniffed { kind, remark: misnamed(kind, &extension) })
}

fn zip_kind(start: &[u8], extension: &str) -> FileKind {
    let mentions = |part: &[u8]| start.windows(part.len()).any(|w| w == part);
    match extension {
        _ if mentions(b"opendocument.spreadsheet") => FileKind::Ods,
        _ if mentions(b"xl/workbook.bin") => FileKind::Xlsb,
        "xlsb" => FileKind::Xlsb,
        "ods" => FileKind::Ods,
        _ => FileKind::Xlsx,
    }
}

/// What is to be said of a text that is named as a workbook, or the other way round.
fn misnamed(kind: FileKind, extension: &str) -> Option<String> {
    let is_text = kind == FileKind::Text;
    let named_so = match extension {
        "csv" | "tsv" | "tab" | "txt" | "psv" => true,
        "xlsx" | "xlsm" | "xltx" | "xltm" | "xlsb" | "xls" | "xlt" | "ods" | "ots" => false,
        _ => return None,
    };
    let what = match kind {
        FileKind::Text => "delimited text",
        FileKind::Xlsx | FileKind::Xlsb | FileKind::Xls => "an Excel workbook",
        FileKind::Ods => "an OpenDocument spreadsheet",
    };
    (is_text != named_so).then(|| format!("named .{extension}, but it is {what}; read as such"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(start: &[u8], name: &str) -> Option<FileKind> {
        file_kind(start, name).ok().map(|sniffed| sniffed.kind)
    }

    #[test]
    fn content_decides_what_a_file_is() {
        assert_eq!(kind(b"\xd0\xcf\x11\xe0....", "list.xlsx"), Some(FileKind::Xls));
        assert_eq!(kind(b"name,country", "list.xlsx"), Some(FileKind::Text));
        assert_eq!(kind(b"PK,Pakistan\n", "list.csv"), Some(FileKind::Text));
        assert_eq!(kind(b"PK\x03\x04", "list.csv"), Some(FileKind::Xlsx));
        assert!(file_kind(b"%PDF-1.7", "list.csv").is_err());
        assert!(file_kind(b"", "list.csv").is_err());
    }

    #[test]
    fn a_name_that_says_something_else_is_remarked() {
        let remark = |start: &[u8], name: &str| file_kind(start, name).ok().and_then(|sniffed| sniffed.remark);
        assert_eq!(
            remark(b"PK\x03\x04", "list.csv").as_deref(),
            Some("named .csv, but it is an Excel workbook; read as such")
        );
        assert_eq!(remark(b"a,b\n", "A.XLS").as_deref(), Some("named .xls, but it is delimited text; read as such"));
        assert_eq!(remark(b"a,b\n", "a.csv"), None);
        assert_eq!(remark(b"a,b\n", "a.dat"), None);
    }
}
