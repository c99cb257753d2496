//! The key of a redacted report as a CSV file: which pseudonym stands for whom. It is read
//! back exactly, and yet no spreadsheet takes a name in it for a formula.

use std::fmt;
use std::io::{self, Write};

use super::csv::as_io;
use super::escape::{from_reversible, reversible};
use crate::model::{Key, KeyEntry};

/// The columns of the file.
const COLUMNS: [&str; 3] = ["pseudonym", "kind", "original"];

/// Why a file is no key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyFault {
    /// The line on which it goes wrong.
    pub line: u64,
    /// What was found, and what was expected.
    pub message: String,
}

impl fmt::Display for KeyFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.message)
    }
}

/// Writes a key.
pub fn write_key(key: &Key, out: &mut dyn Write) -> io::Result<()> {
    let mut writer = ::csv::Writer::from_writer(out);
    writer.write_record(COLUMNS).map_err(as_io)?;
    for KeyEntry { pseudonym, kind, original } in key.entries() {
        writer.write_record([pseudonym, kind.word(), &reversible(original)]).map_err(as_io)?;
    }
    writer.flush()
}

/// Reads a key as [`write_key`] writes it.
pub fn read_key(file: &[u8]) -> Result<Key, KeyFault> {
    let file = file.strip_prefix(b"\xef\xbb\xbf").unwrap_or(file);
    let mut reader = ::csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(file);
    let mut key = Key::default();
    let mut record = ::csv::StringRecord::new();
    let mut is_head = true;
    loop {
        let line = reader.position().line();
        let fault = |message: String| KeyFault { line, message };
        match reader.read_record(&mut record) {
            Ok(true) => {}
            Ok(false) if is_head => return Err(fault(format!("the file is empty; {}", expected()))),
            Ok(false) => return Ok(key),
            Err(_) => return Err(fault(format!("this is no text in UTF-8; {}", expected()))),
        }
        // A line begins where the one before ends; blank lines between are passed over.
        let line = record.position().map_or(line, ::csv::Position::line);
        let fault = |message: String| KeyFault { line, message };
        if is_head {
            if record != COLUMNS[..] {
                return Err(fault(format!("these are not the columns of a key; {}", expected())));
            }
            is_head = false;
            continue;
        }
        key.add(entry(&record).map_err(fault)?).map_err(fault)?;
    }
}

fn entry(record: &::csv::StringRecord) -> Result<KeyEntry, String> {
    let [Some(pseudonym), Some(kind), Some(original), None] = [0, 1, 2, 3].map(|place| record.get(place)) else {
        return Err(format!("{} cells, where {} were expected", record.len(), COLUMNS.len()));
    };
    let original = from_reversible(original).filter(|original| !original.is_empty());
    let original = original.ok_or("the original is not as a key writes it")?;
    Ok(KeyEntry { pseudonym: pseudonym.to_owned(), kind: kind.parse()?, original: original.into_owned() })
}

fn expected() -> String {
    format!("a key has the columns {}, as --redact writes them", COLUMNS.join(","))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::NameKind;

    fn written(key: &Key) -> Vec<u8> {
        let mut file = Vec::new();
        write_key(key, &mut file).expect("memory can be written to");
        file
    }

    #[test]
    fn a_key_is_read_back_exactly() {
        let mut key = Key::default();
        for original in [
            "=cmd",
            "'=cmd",
            "'",
            "\\",
            "'\\",
            "a \"b\", c",
            "two\nlines",
            "\u{1b}[2J\\x",
            "-5",
            "-5 Ltd",
            "\0",
            "a\r\n=b",
        ] {
            key.place(NameKind::Id, original);
        }
        let file = written(&key);
        let again = read_key(&file).expect("it is a key");
        assert_eq!(again.entries(), key.entries());
        assert_eq!(written(&again), file);
        let text = String::from_utf8(file).expect("it is text");
        assert!(text.contains("id-0001,id,'=cmd\n") && !text.contains('\u{1b}') && !text.contains('\0'), "{text}");
    }

    #[test]
    fn a_file_of_something_else_is_refused_with_its_line() {
        for (file, line, part) in [
            ("", 1, "the file is empty"),
            ("name,country\nErfunden,DE\n", 1, "a key has the columns pseudonym,kind,original"),
            ("pseudonym;kind;original\n", 1, "not the columns of a key"),
            ("pseudonym,kind,original\nid-0001,id\n", 2, "2 cells, where 3 were expected"),
            ("pseudonym,kind,original\nid-0001,id,\"a\nb\"\nid-0001,id,c\n", 4, "twice"),
            ("pseudonym,kind,original\nid-0001,animal,c\n", 2, "`animal` is not one of"),
            ("pseudonym,kind,original\nid-0001,id,'\\u{zz}\n", 2, "not as a key writes it"),
            ("pseudonym,kind,original\nid-0001,id,\n", 2, "not as a key writes it"),
        ] {
            let fault = read_key(file.as_bytes()).expect_err("it is no key");
            assert!(fault.line == line && fault.message.contains(part), "{file:?}: {fault}");
        }
        assert!(read_key(b"pseudonym,kind,original\nid-0001,id,\xff\n").is_err());
    }

    proptest! {
        #[test]
        fn every_text_comes_back(texts in proptest::collection::vec("(?s).{1,12}", 1..6)) {
            let mut key = Key::default();
            texts.iter().filter(|text| !crate::model::tidy(text).is_empty()).for_each(|text| {
                key.place(NameKind::Id, text);
            });
            let again = read_key(&written(&key)).expect("it is a key");
            prop_assert_eq!(again.entries(), key.entries());
        }
    }
}
