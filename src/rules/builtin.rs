//! Where packs come from: the binary itself, or the user's files.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result, anyhow, bail};

use super::diagnostics::{Faults, Source};
use super::pack::Pack;
use crate::bundled;
use crate::model::closest;

/// The packs in the binary, by id; the first is the default.
pub const BUILTIN: &[(&str, &str)] = bundled::PACKS;

/// Reads built-in packs by id.
pub fn load_builtin(ids: &[String], faults: &mut Faults) -> Result<Vec<Pack>> {
    let mut packs = Vec::new();
    for (place, id) in ids.iter().enumerate() {
        if ids[..place].contains(id) {
            continue;
        }
        let Some((_, text)) = BUILTIN.iter().find(|(known, _)| known == id) else {
            let names: Vec<&str> = BUILTIN.iter().map(|(id, _)| *id).collect();
            let near = closest(id, names.iter().copied()).map(|near| format!("; did you mean `{near}`?"));
            bail!("there is no built-in pack `{id}`{}; there are {}", near.unwrap_or_default(), names.join(", "));
        };
        packs.extend(Pack::read(&builtin_source(id, text), faults));
    }
    Ok(packs)
}

/// Adds the packs that others build on, before them, each once.
pub fn with_bases(packs: Vec<Pack>, faults: &mut Faults) -> Vec<Pack> {
    let mut all: Vec<Pack> = Vec::new();
    // The last is looked at next; a pack waits below the packs it builds on.
    let mut waiting: Vec<Pack> = packs.into_iter().rev().collect();
    let mut asked: Vec<String> = waiting.iter().map(|pack| pack.id.clone()).collect();
    while let Some(pack) = waiting.pop() {
        let mut bases = Vec::new();
        for base in &pack.extends {
            if asked.contains(&base.value) {
                continue;
            }
            asked.push(base.value.clone());
            match BUILTIN.iter().find(|(known, _)| *known == base.value) {
                Some((id, text)) => bases.extend(Pack::read(&builtin_source(id, text), faults)),
                None => {
                    let names = BUILTIN.iter().map(|(id, _)| *id);
                    let near = closest(&base.value, names.clone()).map(|near| format!("did you mean `{near}`?"));
                    let help = near.or_else(|| Some(format!("there are {}", names.collect::<Vec<_>>().join(", "))));
                    let message = format!("there is no pack `{}` to build on", base.value);
                    faults.add(&pack.source, base.span.clone(), message, "unknown pack", help);
                }
            }
        }
        if bases.is_empty() {
            all.push(pack);
        } else {
            waiting.push(pack);
            waiting.extend(bases.into_iter().rev());
        }
    }
    all
}

fn builtin_source(id: &str, text: &'static str) -> Source {
    Source::new(format!("rules/packs/{id}.toml"), text)
}

/// Reads the packs in files, and every pack of folders; a file that is named twice counts once.
pub fn load_paths(paths: &[PathBuf], faults: &mut Faults) -> Result<Vec<Pack>> {
    let mut files: Vec<PathBuf> = Vec::new();
    for path in paths {
        files.extend(if path.is_dir() { packs_in(path)? } else { vec![path.clone()] });
    }
    let mut read = Vec::new();
    let mut packs = Vec::new();
    for file in files {
        let place = std::fs::canonicalize(&file).unwrap_or_else(|_| file.clone());
        if read.contains(&place) {
            continue;
        }
        read.push(place);
        let text = std::fs::read_to_string(&file).map_err(|fault| unreadable(&file, &fault))?;
        let mut source = Source::new(file.display().to_string(), text);
        source.folder = file.parent().map(Arc::from);
        packs.extend(Pack::read(&source, faults));
    }
    Ok(packs)
}

fn unreadable(file: &Path, fault: &io::Error) -> anyhow::Error {
    let file = file.display();
    match fault.kind() {
        ErrorKind::NotFound => anyhow!("{file}: there is no such file"),
        ErrorKind::InvalidData => anyhow!("{file}: this is no text in UTF-8; a rule pack is a TOML file"),
        _ => anyhow!("{file}: the rule pack cannot be read: {fault}"),
    }
}

fn packs_in(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder).with_context(|| format!("{}: cannot be read", folder.display()))?;
    let mut files = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            files.push(path);
        }
    }
    if files.is_empty() {
        bail!("{}: the folder holds no rule pack (*.toml)", folder.display());
    }
    files.sort();
    Ok(files)
}
