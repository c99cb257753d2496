//! `{file}` in the path of an output or a baseline: the name of each list.

use std::path::{MAIN_SEPARATOR, Path};

use anyhow::{Result, bail};

use super::super::arguments::CheckArguments;
use crate::model::StatedPath;

/// What stands for the name of a list.
pub(in crate::cli) const PLACEHOLDER: &str = "{file}";

/// Whether it stands in a path.
pub(in crate::cli) fn stands_in(path: &StatedPath) -> bool {
    path.shown().to_string_lossy().contains(PLACEHOLDER)
}

/// A path with the name of a list in its place.
pub(in crate::cli) fn filled(path: &StatedPath, name: &str) -> StatedPath {
    let fill = |path: &Path| path.to_string_lossy().replace(PLACEHOLDER, name);
    let shown = StatedPath::from(fill(path.shown()));
    if path.place() == path.shown() { shown } else { shown.leading_to(fill(path.place())) }
}

/// Refuses it where all lists are screened as one.
pub(in crate::cli) fn refuse(arguments: &CheckArguments) -> Result<()> {
    let baseline = arguments.gate.baseline.iter();
    match outputs(arguments).chain(baseline).find(|path| stands_in(path)) {
        Some(path) => bail!(
            "{path}: {PLACEHOLDER} stands for the name of each list where each is screened by itself; add --per-file, or \
             name one file"
        ),
        None => Ok(()),
    }
}

/// Refuses outputs without it where every list has its own.
pub(in crate::cli) fn require(arguments: &CheckArguments) -> Result<()> {
    match outputs(arguments).find(|path| !stands_in(path)) {
        Some(path) => bail!(
            "{path}: with --per-file every list gets a report of its own; write {PLACEHOLDER} where the name of the list \
             goes, for example '{}'",
            suggested(path.shown())
        ),
        None => Ok(()),
    }
}

fn outputs(arguments: &CheckArguments) -> impl Iterator<Item = &StatedPath> {
    arguments.output.iter().chain(&arguments.annotate)
}

/// The path as it could have been written.
fn suggested(path: &Path) -> String {
    let shown = path.to_string_lossy();
    if path.is_dir() || shown.ends_with(['/', MAIN_SEPARATOR]) {
        return format!("{}/{PLACEHOLDER}/", shown.trim_end_matches(['/', MAIN_SEPARATOR]));
    }
    let part = |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
    let dot = if path.extension().is_some() { "." } else { "" };
    let name = format!("{}-{PLACEHOLDER}{dot}{}", part(path.file_stem()), part(path.extension()));
    path.with_file_name(name).display().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_put_in_once_and_also_where_the_path_leads() {
        let path = StatedPath::from("out/{file}.json".to_owned());
        assert_eq!(filled(&path, "{file}").to_string(), "out/{file}.json");
        let elsewhere = filled(&path.leading_to("/kept/{file}.json"), "a b");
        assert_eq!((elsewhere.to_string().as_str(), elsewhere.place()), ("out/a b.json", Path::new("/kept/a b.json")));
    }

    #[test]
    fn what_is_to_be_written_is_said() {
        for (path, expected) in [
            ("risk.json", "risk-{file}.json"),
            ("out/risk.sarif", "out/risk-{file}.sarif"),
            ("nowhere/tables/", "nowhere/tables/{file}/"),
            ("nowhere/copy", "nowhere/copy-{file}"),
        ] {
            assert_eq!(suggested(Path::new(path)), expected);
        }
    }
}
