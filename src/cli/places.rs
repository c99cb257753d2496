//! Places of files: whether something may be written there, and how it gets there whole.

use std::fs::File;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result, bail};
use tempfile::NamedTempFile;

use crate::input::Input;

/// Writes a small file whole, never over an input.
pub fn write_new(path: &Path, inputs: &[Input], text: &str) -> Result<()> {
    new_file(path, inputs, &|mut file| Ok(file.write_all(text.as_bytes())?))
}

/// Writes a file whole or not at all, never over an input.
pub fn new_file(path: &Path, inputs: &[Input], write: &dyn Fn(File) -> Result<()>) -> Result<()> {
    check_parent(path)?;
    check_place(path, inputs)?;
    let cannot = || format!("{}: cannot be written", path.display());
    let file = NamedTempFile::new_in(folder_of(path)).with_context(cannot)?;
    write(file.reopen().with_context(cannot)?).with_context(cannot)?;
    make_readable(file.path());
    file.persist(path).with_context(cannot)?;
    Ok(())
}

/// Replaces a file whole. A new one can be read by its owner alone, one that is replaced by
/// whoever could before; a link goes on leading to it.
pub(super) fn replace_private(path: &Path, content: &[u8]) -> Result<()> {
    let cannot = || format!("{}: cannot be written", path.display());
    let place = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
    let mut file = NamedTempFile::new_in(folder_of(&place)).with_context(cannot)?;
    file.write_all(content).with_context(cannot)?;
    if let Ok(before) = std::fs::metadata(&place) {
        std::fs::set_permissions(file.path(), before.permissions()).with_context(cannot)?;
    }
    file.persist(&place).with_context(cannot)?;
    Ok(())
}

/// Refuses folders and inputs.
pub(super) fn check_place(path: &Path, inputs: &[Input]) -> Result<()> {
    if path.is_dir() {
        bail!("{}: this is a folder; name a file in it", path.display());
    }
    let same = |input: &Input| match input {
        Input::File(other) => is_same(path, other.place()),
        Input::Stdin => false,
    };
    if inputs.iter().any(same) {
        bail!("{}: this is an input and is not written over", path.display());
    }
    Ok(())
}

/// Refuses a place in a folder that is not there.
pub(super) fn check_parent(path: &Path) -> Result<()> {
    if !folder_of(path).is_dir() {
        bail!("{}: there is no folder {}", path.display(), folder_of(path).display());
    }
    Ok(())
}

/// Whether two paths lead to one file.
pub(super) fn is_same(path: &Path, other: &Path) -> bool {
    std::fs::canonicalize(path).ok().is_some_and(|path| std::fs::canonicalize(other).ok() == Some(path))
}

/// Whether two files would stand at one place, whether or not they exist.
pub(super) fn is_same_place(path: &Path, other: &Path) -> bool {
    let folder = |path: &Path| std::fs::canonicalize(folder_of(path)).ok();
    path == other || (path.file_name() == other.file_name() && folder(path).is_some_and(|f| Some(f) == folder(other)))
}

/// The folder a file is in.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    }
}

/// Temporary files are private; reports are as readable as any new file.
#[cfg(unix)]
pub(super) fn make_readable(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    // A report that stays private is still a report.
    let _ = std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o644));
}

#[cfg(not(unix))]
pub(super) fn make_readable(_path: &Path) {}
