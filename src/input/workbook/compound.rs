//! The compound file that an old workbook is, and that wraps any workbook with a
//! password.

use std::io::{BufReader, Read};

use anyhow::{Result, bail};
use cfb::CompoundFile;

use super::guard::{Guarded, plainly};
use super::shared::SharedBytes;
use super::{PROTECTED, faulty, foreign};
use crate::input::limits::Limits;

/// What is needed of a compound file.
pub(super) struct Compound {
    /// The stream of the workbook.
    pub(super) workbook: Vec<u8>,
    /// Whether it holds macros.
    pub(super) has_macros: bool,
}

/// Opens a compound file and reads the workbook in it.
pub(super) fn open(bytes: SharedBytes, limits: &Limits) -> Result<Compound> {
    let mut file = CompoundFile::open(BufReader::new(bytes)).map_err(plainly).map_err(faulty)?;
    let names: Vec<String> = file.walk().map(|entry| entry.name().to_owned()).collect();
    let find = |wanted: &str| names.iter().any(|name| name.eq_ignore_ascii_case(wanted));
    if find("EncryptedPackage") || find("EncryptionInfo") {
        bail!(PROTECTED);
    }
    let stream = ["Workbook", "Book"].into_iter().find(|name| file.is_stream(name));
    let Some(stream) = stream else { return Err(foreign::old_office(&names)) };
    let stream = file.open_stream(stream).map_err(plainly).map_err(faulty)?;
    let mut workbook = Vec::new();
    let mut unpacked = 0;
    Guarded::new(stream, limits, &mut unpacked, false).read_to_end(&mut workbook).map_err(plainly).map_err(faulty)?;
    Ok(Compound { workbook, has_macros: find("_VBA_PROJECT_CUR") || find("_VBA_PROJECT") })
}

#[cfg(test)]
mod tests {
    use super::super::samples::in_compound;
    use super::super::shared::in_memory;
    use super::*;

    fn refusal(streams: &[(&str, &[u8])]) -> Result<String> {
        let bytes = SharedBytes::new(in_memory(in_compound(streams)?))?;
        Ok(open(bytes, &Limits::default()).err().map(|fault| format!("{fault:#}")).unwrap_or_default())
    }

    #[test]
    fn a_password_is_found_wherever_the_directory_stands() -> Result<()> {
        let long = vec![7; 200_000];
        let said = refusal(&[("EncryptedPackage", &long), ("EncryptionInfo", b"x")])?;
        assert_eq!(said, PROTECTED);
        Ok(())
    }

    #[test]
    fn other_documents_are_named() -> Result<()> {
        assert!(refusal(&[("WordDocument", b"x")])?.contains("text document"));
        assert!(refusal(&[("PowerPoint Document", b"x")])?.contains("presentation"));
        assert!(refusal(&[("Contents", b"x")])?.contains("no workbook"));
        Ok(())
    }

    #[test]
    fn the_workbook_and_its_macros_are_found() -> Result<()> {
        let bytes = SharedBytes::new(in_memory(in_compound(&[("Workbook", b"abc"), ("_VBA_PROJECT_CUR", b"")])?))?;
        let compound = open(bytes, &Limits::default())?;
        assert_eq!(compound.workbook, b"abc");
        assert!(compound.has_macros);
        Ok(())
    }
}
