//! Where packs come from: the binary itself, or the user's files.

use std::io::{self, ErrorKind};
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context, Result, anyhow, bail};

use super::diagnostics::{Faults, Source};
use super::pack::Pack;
use crate::bundled::{self, RulesData};
use crate::model::{StatedPath, closest};

/// The packs in the binary, by id; the first is the default.
pub const BUILTIN: &[(&str, &str)] = bundled::PACKS;

/// Reads built-in packs by id.
pub fn load_builtin(ids: &[String], faults: &mut Faults) -> Result<Vec<Pack>> {
    load_from(&RulesData::built_in(), ids, faults)
}

/// Reads packs of `rules/` by id.
pub fn load_from(data: &RulesData, ids: &[String], faults: &mut Faults) -> Result<Vec<Pack>> {
    let mut packs = Vec::new();
    for (place, id) in ids.iter().enumerate() {
        if ids[..place].contains(id) {
            continue;
        }
        let Some(text) = data.pack(id) else {
            let names = data.pack_ids();
            let near = closest(id, names.iter().copied()).map(|near| format!("; did you mean `{near}`?"));
            bail!("there is no built-in pack `{id}`{}; there are {}", near.unwrap_or_default(), names.join(", "));
        };
        packs.extend(Pack::read(&builtin_source(id, text), faults));
    }
    Ok(packs)
}

/// Adds the packs that others build on, before them, each once.
pub fn with_bases(packs: Vec<Pack>, faults: &mut Faults) -> Vec<Pack> {
    with_bases_from(&RulesData::built_in(), packs, faults)
}

/// The same with the packs of `rules/`.
pub fn with_bases_from(data: &RulesData, packs: Vec<Pack>, faults: &mut Faults) -> Vec<Pack> {
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
            match data.pack(&base.value) {
                Some(text) => bases.extend(Pack::read(&builtin_source(&base.value, text), faults)),
                None => {
                    let names = data.pack_ids();
                    let near = closest(&base.value, names.iter().copied());
                    let near = near.map(|near| format!("did you mean `{near}`?"));
                    let help = near.or_else(|| Some(format!("there are {}", names.join(", "))));
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

fn builtin_source(id: &str, text: &str) -> Source {
    Source::new(format!("rules/packs/{id}.toml"), text)
}

/// Reads the packs in files, and every pack of folders; a file that is named twice counts once.
pub fn load_paths(paths: &[StatedPath], faults: &mut Faults) -> Result<Vec<Pack>> {
    let mut files: Vec<StatedPath> = Vec::new();
    for path in paths {
        files.extend(if path.place().is_dir() { packs_in(path)? } else { vec![path.clone()] });
    }
    let mut read = Vec::new();
    let mut packs = Vec::new();
    for file in files {
        let place = std::fs::canonicalize(file.place()).unwrap_or_else(|_| file.place().to_owned());
        if read.contains(&place) {
            continue;
        }
        read.push(place);
        let text = std::fs::read_to_string(file.place()).map_err(|fault| unreadable(&file, &fault))?;
        let mut source = Source::new(file.to_string(), text);
        source.file = Some(Arc::new(file));
        packs.extend(Pack::read(&source, faults));
    }
    Ok(packs)
}

fn unreadable(file: &StatedPath, fault: &io::Error) -> anyhow::Error {
    match fault.kind() {
        ErrorKind::NotFound => anyhow!("{file}: there is no such file"),
        ErrorKind::InvalidData => anyhow!("{file}: this is no text in UTF-8; a rule pack is a TOML file"),
        _ => anyhow!("{file}: the rule pack cannot be read: {fault}"),
    }
}

fn packs_in(folder: &StatedPath) -> Result<Vec<StatedPath>> {
    let entries = std::fs::read_dir(folder.place()).with_context(|| format!("{folder}: cannot be read"))?;
    let mut files = Vec::new();
    for entry in entries {
        let name = PathBuf::from(entry?.file_name());
        if name.extension().is_some_and(|extension| extension == "toml") {
            files.push(name);
        }
    }
    if files.is_empty() {
        bail!("{folder}: the folder holds no rule pack (*.toml)");
    }
    files.sort();
    Ok(files.iter().map(|name| folder.join(name)).collect())
}
