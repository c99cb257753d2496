//! Formats that a stream is not enough for: they are written to a file of their own first.

use std::fs::File;
use std::io::{self, Seek, SeekFrom, Write};

/// Lets a format be written to a file without a name, and hands its bytes on.
pub(super) fn by_way_of_a_file<T>(
    out: &mut dyn Write,
    write: impl FnOnce(&mut File) -> io::Result<T>,
) -> io::Result<T> {
    let mut file = tempfile::tempfile()?;
    let told = write(&mut file)?;
    file.seek(SeekFrom::Start(0))?;
    io::copy(&mut file, out)?;
    Ok(told)
}
