//! Small workbooks made in memory, for the tests.

use std::io::{Cursor, Write};

use anyhow::Result;
use zip::write::SimpleFileOptions;

use crate::input::limits::{LimitKind, Limits, StatedLimit};

/// A ZIP archive of parts.
pub(super) fn in_zip(parts: &[(&str, &str)]) -> Vec<u8> {
    let bytes: Vec<_> = parts.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
    in_binary_zip(&bytes)
}

/// A ZIP archive of parts that need not be text.
pub(super) fn in_binary_zip(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        archive.start_file(*name, SimpleFileOptions::default()).expect("a part may have this name");
        archive.write_all(bytes).expect("memory can be written");
    }
    archive.finish().expect("memory can be written").into_inner()
}

/// A compound file of streams.
pub(super) fn in_compound(streams: &[(&str, &[u8])]) -> Result<Vec<u8>> {
    let mut file = cfb::CompoundFile::create(Cursor::new(Vec::new()))?;
    for (name, bytes) in streams {
        file.create_stream(name)?.write_all(bytes)?;
    }
    file.flush()?;
    Ok(file.into_inner().into_inner())
}

/// The usual limits, but for one.
pub(super) fn tight(kind: LimitKind, value: u64) -> Limits {
    let mut limits = Limits::default();
    limits.set(StatedLimit { kind, value });
    limits
}
