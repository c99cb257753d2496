//! `thbscreen init --level`: a folder is looked at as a whole before the first file is written
//! into it; what stands there stays as it is.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::adoption::{PLAN, SETTINGS, StepFolder, to_change};
use crate::cli::{AdoptionLevel, write_new};
use crate::report::for_terminal;

/// What is to be done in a folder, and what is left to its owner.
#[derive(Debug, Default)]
struct Work {
    folders: Vec<String>,
    files: Vec<(String, String)>,
    /// Files that are there and say something else than this step would.
    kept: Vec<String>,
    /// Lines of the settings that are to be changed by hand.
    by_hand: Vec<String>,
}

/// Adds what a folder lacks of a level, and says what else is to be done.
pub(super) fn set_up(folder: &Path, level: AdoptionLevel, out: &mut dyn Write) -> Result<()> {
    let step = StepFolder::at(level.step())?;
    let work = look_at(folder, &step)?;
    for path in work.folders.iter().map(|path| folder.join(path)).chain(parents(folder, &work.files)) {
        fs::create_dir_all(&path).with_context(|| format!("{}: cannot be made", path.display()))?;
    }
    for (path, text) in &work.files {
        write_new(&folder.join(path), &[], text)?;
    }
    say(folder, &step, &work, out)
}

fn parents(folder: &Path, files: &[(String, String)]) -> Vec<PathBuf> {
    files.iter().filter_map(|(path, _)| folder.join(path).parent().map(Path::to_owned)).collect()
}

/// Compares a folder with what it is to hold; writes nothing.
fn look_at(folder: &Path, step: &StepFolder) -> Result<Work> {
    let mut work = Work::default();
    can_be_folder(folder)?;
    for path in &step.folders {
        if !can_be_folder(&folder.join(path))? {
            work.folders.push(path.clone());
        }
    }
    for (path, text) in &step.files {
        for parent in parents(folder, &[(path.clone(), String::new())]) {
            can_be_folder(&parent)?;
        }
        let Some(present) = present(&folder.join(path))? else {
            work.files.push((path.clone(), text.clone()));
            continue;
        };
        if present == *text {
            continue;
        }
        work.kept.push(path.clone());
        match path.as_str() {
            SETTINGS => work.by_hand = lines(&folder.join(path), &present, text)?,
            PLAN => beside(folder, step, text, &mut work)?,
            _ => {}
        }
    }
    Ok(work)
}

/// The page of this step stands beside the page of another one.
fn beside(folder: &Path, step: &StepFolder, text: &str, work: &mut Work) -> Result<()> {
    let path = format!("PLAN-{}.md", step.step);
    match present(&folder.join(&path))? {
        Some(present) if present == text => {}
        Some(_) => work.kept.push(path),
        None => work.files.push((path, text.to_owned())),
    }
    Ok(())
}

/// The lines that are to be changed by hand.
fn lines(path: &Path, present: &str, wanted: &str) -> Result<Vec<String>> {
    to_change(present, wanted).with_context(|| format!("{}: cannot be read; nothing was written", path.display()))
}

/// Whether a folder is there; an error where something else is.
fn can_be_folder(path: &Path) -> Result<bool> {
    if path.is_dir() {
        return Ok(true);
    }
    if path.symlink_metadata().is_ok() {
        bail!("{}: this is no folder, and one is needed here; nothing was written", path.display());
    }
    Ok(false)
}

/// What a file says, if it is there.
fn present(path: &Path) -> Result<Option<String>> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
        Err(fault) if fault.kind() == io::ErrorKind::NotFound && path.symlink_metadata().is_err() => Ok(None),
        Err(fault) => {
            Err(fault).with_context(|| format!("{}: cannot be looked at; nothing was written", path.display()))
        }
    }
}

/// Says what was written, what is to be done by hand, and what comes next.
fn say(folder: &Path, step: &StepFolder, work: &Work, out: &mut dyn Write) -> Result<()> {
    let shown = for_terminal(&folder.display().to_string()).into_owned();
    let place = if folder == Path::new(".") { "this folder" } else { shown.as_str() };
    writeln!(out, "{place}: step {} of {}, {}", step.step, step.of, step.title)?;
    for path in work.files.iter().map(|(path, _)| path) {
        writeln!(out, "  written: {path}")?;
    }
    for path in &work.folders {
        writeln!(out, "  made:    {path}/")?;
    }
    for path in &work.kept {
        writeln!(out, "  left as it is: {path}")?;
    }
    if !work.by_hand.is_empty() {
        writeln!(out, "to be changed by hand in {SETTINGS}:")?;
        for line in &work.by_hand {
            writeln!(out, "  {}", for_terminal(line))?;
        }
    }
    let page = work.files.iter().map(|(path, _)| path.as_str()).find(|path| path.starts_with("PLAN"));
    writeln!(out, "read {} first; then{}:\n  {}", page.unwrap_or(PLAN), in_folder(folder, &shown), step.first)?;
    Ok(())
}

fn in_folder(folder: &Path, shown: &str) -> String {
    if folder == Path::new(".") { String::new() } else { format!(", in {shown}") }
}
