//! Which lists are meant: files, every list of a folder, or all that fit a pattern.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::Args;
use glob::MatchOptions;

use super::arguments::CheckArguments;
use super::per_file;
use crate::input::{FORMATS, Input};
use crate::model::StatedPath;
use crate::report::for_terminal;

/// Whether the files that are named are one list, and in which order they are read.
#[derive(Args)]
#[command(next_help_heading = "Reading lists")]
pub struct ListArguments {
    /// Screen every file by itself, and print one summary
    #[arg(long, conflicts_with = "by", long_help = per_file::help())]
    pub per_file: bool,
    /// Read the lists in the order of their names, in whatever order they were named: the same report for any order
    #[arg(long, hide_short_help = true)]
    pub any_order: bool,
}

impl ListArguments {
    /// What was stated, for the record of the run.
    pub(super) fn settings(&self, add: &mut dyn FnMut(&str, String)) {
        for (option, is_set) in [("per-file", self.per_file), ("any-order", self.any_order)] {
            if is_set {
                add(option, "yes".to_owned());
            }
        }
    }
}

impl CheckArguments {
    /// The lists that were named, in the order in which they are read.
    pub fn inputs(&self) -> Result<Vec<Input>> {
        let mut inputs = inputs(&self.files)?;
        if self.lists.any_order {
            inputs.sort_by(|one, other| place_in_order(one).cmp(&place_in_order(other)));
        }
        Ok(inputs)
    }
}

/// Standard input comes before every file.
fn place_in_order(input: &Input) -> Option<&Path> {
    match input {
        Input::Stdin => None,
        Input::File(path) => Some(path.shown()),
    }
}

/// The lists that were named, those of a folder or a pattern by name. What stands in a
/// folder and is no list by its extension is told.
pub fn inputs(named: &[StatedPath]) -> Result<Vec<Input>> {
    let mut inputs: Vec<Input> = Vec::new();
    for path in named {
        if path.shown() == Path::new("-") {
            inputs.push(Input::Stdin);
        } else if path.place().is_dir() {
            inputs.extend(of_folder(path.shown())?.into_iter().map(|path| Input::File(path.into())));
        } else if is_pattern(path) {
            inputs.extend(of_pattern(path.shown())?.into_iter().map(|path| Input::File(path.into())));
        } else {
            inputs.push(Input::File(path.clone()));
        }
    }
    Ok(inputs)
}

/// Whether a path is a pattern. A file that is called like one is a file.
fn is_pattern(path: &StatedPath) -> bool {
    path.shown().to_string_lossy().contains(['*', '?', '[']) && !path.place().exists()
}

fn of_pattern(path: &Path) -> Result<Vec<PathBuf>> {
    let pattern = path.to_string_lossy();
    let options = MatchOptions { require_literal_leading_dot: true, ..MatchOptions::default() };
    let found = glob::glob_with(&pattern, options).with_context(|| format!("{pattern}: this is no pattern"))?;
    let found: Vec<PathBuf> =
        found.collect::<Result<_, _>>().with_context(|| format!("{pattern}: cannot be looked through"))?;
    let files: Vec<PathBuf> = found.into_iter().filter(|path| path.is_file() && !is_hidden(path)).collect();
    if files.is_empty() {
        bail!("{pattern}: no file fits this pattern");
    }
    Ok(files)
}

fn of_folder(folder: &Path) -> Result<Vec<PathBuf>> {
    let cannot = || format!("{}: the folder cannot be read", folder.display());
    let entries = std::fs::read_dir(folder).with_context(cannot)?;
    let paths: Vec<PathBuf> =
        entries.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<_>>().with_context(cannot)?;
    let (mut lists, mut others): (Vec<PathBuf>, Vec<PathBuf>) = paths.into_iter().partition(|path| is_list(path));
    lists.sort();
    others.retain(|path| !is_hidden(path));
    others.sort();
    if lists.is_empty() {
        bail!(
            "{}: there is no list in this folder, by the extensions of its files; name the files that are meant",
            folder.display()
        );
    }
    if !others.is_empty() {
        let names: Vec<_> =
            others.iter().filter_map(|path| path.file_name()).map(|name| name.to_string_lossy()).collect();
        let remark = format!("{}: not read, being no lists by their names: {}", folder.display(), names.join(", "));
        // Nothing is left to do when even this cannot be printed.
        let _ = writeln!(io::stderr(), "{}", for_terminal(&remark));
    }
    Ok(lists)
}

/// Whether a file is a list by its name. Spreadsheet programs keep `~$list.xlsx` beside a
/// workbook that is open.
fn is_list(path: &Path) -> bool {
    let extension = path.extension().map(|extension| extension.to_string_lossy().to_lowercase());
    let known = || FORMATS.iter().flat_map(|format| format.extensions);
    let is_known = extension.is_some_and(|extension| known().any(|known| *known == extension));
    is_known && path.is_file() && !is_hidden(path)
}

fn is_hidden(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    name.starts_with('.') || name.starts_with("~$")
}
