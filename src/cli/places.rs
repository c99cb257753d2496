//! Places of files: whether something may be written there, and how it gets there whole.

use std::collections::HashSet;
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::course::{self, scratch};
use crate::input::Input;
use crate::model::StatedPath;

/// Files that a run reads, by where they really are.
#[derive(Debug, Default)]
pub struct Kept(HashSet<PathBuf>);

impl Kept {
    /// Keeps files, also such as are yet to be made.
    pub fn of<'a>(files: impl IntoIterator<Item = &'a StatedPath>) -> Self {
        let places = |file: &StatedPath| [Some(standing(file.place())), real(file.place())].into_iter().flatten();
        Self(files.into_iter().flat_map(|file| places(file).collect::<Vec<_>>()).collect())
    }

    /// Keeps inputs.
    pub(super) fn inputs(inputs: &[Input]) -> Self {
        Self::of(inputs.iter().filter_map(|input| match input {
            Input::File(path) => Some(path),
            Input::Stdin => None,
        }))
    }

    /// Whether a path leads to one of them.
    pub(super) fn has(&self, path: &Path) -> bool {
        self.0.contains(&standing(path)) || real(path).is_some_and(|place| self.0.contains(&place))
    }
}

/// Places where files are going to be written.
#[derive(Debug, Default)]
pub(super) struct Claimed(HashSet<PathBuf>);

impl Claimed {
    /// Claims the place of a file; says whether it was free.
    pub(super) fn claim(&mut self, path: &Path) -> bool {
        self.0.insert(standing(path))
    }
}

/// Where a path leads, if there is something.
fn real(path: &Path) -> Option<PathBuf> {
    std::fs::canonicalize(path).ok()
}

/// Where a file stands or would stand: its name in the folder that its path really leads to.
/// A link stands where it is, not where it leads.
fn standing(path: &Path) -> PathBuf {
    match path.file_name() {
        Some(name) => real(folder_of(path)).unwrap_or_else(|| standing(folder_of(path))).join(name),
        None => real(path).unwrap_or_else(|| path.to_path_buf()),
    }
}

/// Writes a small file whole, never over an input.
pub fn write_new(path: &Path, inputs: &[Input], text: &str) -> Result<()> {
    new_file(path, inputs, &|mut file| Ok(file.write_all(text.as_bytes())?))
}

/// Writes a file whole or not at all, never over an input.
pub fn new_file(path: &Path, inputs: &[Input], write: &dyn Fn(File) -> Result<()>) -> Result<()> {
    check_parent(path)?;
    check_place(path, &Kept::inputs(inputs))?;
    let cannot = || format!("{}: cannot be written", path.display());
    course::writing(path.display().to_string());
    let file = scratch::file_in(folder_of(path)).with_context(cannot)?;
    write(file.reopen().with_context(cannot)?).with_context(cannot)?;
    make_readable(file.path());
    scratch::place(|| file.persist(path).map(|_| course::written(&path.display().to_string()))).with_context(cannot)?;
    course::clear();
    Ok(())
}

/// Replaces a file whole. A new one can be read by its owner alone, one that is replaced by
/// whoever could before; a link goes on leading to it.
pub(super) fn replace_private(path: &Path, content: &[u8]) -> Result<()> {
    let cannot = || format!("{}: cannot be written", path.display());
    let place = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
    let mut file = scratch::file_in(folder_of(&place)).with_context(cannot)?;
    file.write_all(content).with_context(cannot)?;
    if let Ok(before) = std::fs::metadata(&place) {
        std::fs::set_permissions(file.path(), before.permissions()).with_context(cannot)?;
    }
    scratch::place(|| file.persist(&place).map(|_| course::written(&path.display().to_string())))
        .with_context(cannot)?;
    Ok(())
}

/// Refuses folders and inputs.
pub(super) fn check_place(path: &Path, inputs: &Kept) -> Result<()> {
    if path.is_dir() {
        bail!("{}: this is a folder; name a file in it", path.display());
    }
    if inputs.has(path) {
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
