//! Files and folders on their way to their places. A run that is stopped leaves none behind.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use tempfile::{NamedTempFile, TempDir};

/// What has been made and may still be there. Whoever holds it keeps the run from making
/// more, and from moving any to its place.
static MADE: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// So often a folder is tried again into which something is being written.
const TRIES: usize = 100;

fn made() -> MutexGuard<'static, Vec<PathBuf>> {
    MADE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A file that goes when it is dropped, unless it is moved to its place.
pub(in crate::cli) fn file_in(folder: &Path) -> io::Result<NamedTempFile> {
    let mut made = made();
    let file = NamedTempFile::new_in(folder)?;
    made.push(file.path().to_owned());
    Ok(file)
}

/// A folder that goes with all it holds when it is dropped.
pub(in crate::cli) fn folder_in(folder: &Path) -> io::Result<TempDir> {
    let mut made = made();
    let folder = TempDir::new_in(folder)?;
    made.push(folder.path().to_owned());
    Ok(folder)
}

/// A folder for what the user never sees.
pub fn folder() -> io::Result<TempDir> {
    folder_in(&std::env::temp_dir())
}

/// Moves files to their places. A run is stopped before that or after it, not in between.
pub(in crate::cli) fn place<T>(moving: impl FnOnce() -> T) -> T {
    let mut made = made();
    let moved = moving();
    // What has been moved or dropped is nobody's business any more.
    made.retain(|path| path.exists());
    moved
}

/// Removes what has been made, for good.
pub(super) fn sweep() -> MutexGuard<'static, Vec<PathBuf>> {
    let made = made();
    for path in made.iter() {
        // Where even this fails, the name of what is left tells that it is temporary.
        let _ = if path.is_dir() { remove_folder(path) } else { std::fs::remove_file(path) };
    }
    made
}

/// The run may be writing into it all the while.
fn remove_folder(path: &Path) -> io::Result<()> {
    let mut removed = std::fs::remove_dir_all(path);
    for _ in 0..TRIES {
        if removed.is_ok() {
            break;
        }
        removed = std::fs::remove_dir_all(path);
    }
    removed
}
