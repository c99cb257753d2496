//! A path as the user stated it.

use std::ffi::OsString;
use std::fmt;
use std::path::{Path, PathBuf};

/// A path as the user stated it, and where it leads. The two differ only when a run is
/// repeated from what was kept of it: then everything is called what it was called, and
/// lies elsewhere.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct StatedPath {
    shown: PathBuf,
    elsewhere: Option<PathBuf>,
}

impl StatedPath {
    /// The same name, leading elsewhere.
    pub fn leading_to(&self, place: impl Into<PathBuf>) -> Self {
        Self { shown: self.shown.clone(), elsewhere: Some(place.into()) }
    }

    /// Where it leads.
    pub fn place(&self) -> &Path {
        self.elsewhere.as_deref().unwrap_or(&self.shown)
    }

    /// As it was stated.
    pub fn shown(&self) -> &Path {
        &self.shown
    }

    /// Something in it.
    pub fn join(&self, below: impl AsRef<Path>) -> Self {
        let below = below.as_ref();
        let join = |path: &PathBuf| path.join(below);
        Self { shown: join(&self.shown), elsewhere: self.elsewhere.as_ref().map(join) }
    }

    /// What it stands in.
    pub fn folder(&self) -> Self {
        let folder = |path: &PathBuf| path.parent().unwrap_or(Path::new("")).to_owned();
        Self { shown: folder(&self.shown), elsewhere: self.elsewhere.as_ref().map(folder) }
    }
}

impl From<PathBuf> for StatedPath {
    fn from(shown: PathBuf) -> Self {
        Self { shown, elsewhere: None }
    }
}

impl From<&Path> for StatedPath {
    fn from(shown: &Path) -> Self {
        shown.to_owned().into()
    }
}

impl From<String> for StatedPath {
    fn from(shown: String) -> Self {
        PathBuf::from(shown).into()
    }
}

impl From<OsString> for StatedPath {
    fn from(shown: OsString) -> Self {
        PathBuf::from(shown).into()
    }
}

/// As it was stated.
impl fmt::Display for StatedPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.shown.display().fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_leads_elsewhere_keeps_its_name() {
        let rules = StatedPath::from(PathBuf::from("../own/rules")).leading_to("/kept/up/own/rules");
        let pack = rules.join("tender.toml");
        assert_eq!(pack.to_string(), "../own/rules/tender.toml");
        assert_eq!(pack.place(), Path::new("/kept/up/own/rules/tender.toml"));
        assert_eq!(pack.folder(), rules);
        let plain = StatedPath::from(PathBuf::from("list.csv"));
        assert_eq!(plain.place(), Path::new("list.csv"));
        assert_eq!(plain.folder().join("other.csv").place(), Path::new("other.csv"));
    }
}
