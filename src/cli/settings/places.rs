//! From which folder paths lead. With settings it is theirs, so that a run says and writes
//! the same from every folder below it.

use std::path::{Component, Path, PathBuf};

use anyhow::{Context, Result};

/// Where the user stands, seen from the folder of the settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Moved {
    /// In it, or in a folder below it.
    Below(PathBuf),
    /// Elsewhere.
    Elsewhere(PathBuf),
}

/// Enters the folder of the settings.
pub(super) fn enter(settings: &Path) -> Result<Moved> {
    let here = std::env::current_dir().context("the working directory cannot be read")?;
    let folder = settings.parent().filter(|folder| *folder != Path::new("")).unwrap_or(Path::new("."));
    let folder = folder.canonicalize().with_context(|| format!("{}: cannot be read", settings.display()))?;
    std::env::set_current_dir(&folder).with_context(|| format!("{}: cannot be entered", folder.display()))?;
    Ok(match here.strip_prefix(&folder) {
        Ok(below) => Moved::Below(below.to_owned()),
        Err(_) => Moved::Elsewhere(here),
    })
}

impl Moved {
    /// A path as it leads from the folder of the settings.
    pub(super) fn path(&self, typed: &Path) -> PathBuf {
        let is_stdin = typed == Path::new("-");
        match self {
            _ if is_stdin || typed.is_absolute() => typed.to_owned(),
            Self::Elsewhere(here) => here.join(typed),
            Self::Below(below) => joined(below, typed),
        }
    }
}

/// Joins two paths; what leads up from the second leads back along the first.
fn joined(first: &Path, second: &Path) -> PathBuf {
    let mut path = first.to_owned();
    let mut is_leading = true;
    for component in second.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir if is_leading && path.file_name().is_some() => {
                path.pop();
            }
            other => {
                is_leading = false;
                path.push(other);
            }
        }
    }
    // A folder is told from a file by what it ends with.
    if second.to_string_lossy().ends_with(['/', std::path::MAIN_SEPARATOR]) {
        path.push("");
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_lead_from_the_folder_of_the_settings() {
        let below = Moved::Below("lists/2026".into());
        for (typed, expected) in [
            ("a.csv", "lists/2026/a.csv"),
            ("./a.csv", "lists/2026/a.csv"),
            ("../a.csv", "lists/a.csv"),
            ("../../out/", "out/"),
            ("../../../a.csv", "../a.csv"),
            ("x/../a.csv", "lists/2026/x/../a.csv"),
            ("-", "-"),
            ("/a.csv", "/a.csv"),
        ] {
            assert_eq!(below.path(Path::new(typed)).to_string_lossy(), expected, "{typed}");
        }
        assert_eq!(Moved::Below("".into()).path(Path::new("a.csv")), Path::new("a.csv"));
        assert_eq!(Moved::Elsewhere("/there".into()).path(Path::new("a.csv")), Path::new("/there/a.csv"));
    }
}
