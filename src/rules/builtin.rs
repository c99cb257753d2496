//! Where packs come from: the binary itself, or the user's files.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, Result, bail};

use super::diagnostics::{Faults, Source};
use super::pack::Pack;
use crate::bundled;
use crate::model::closest;

/// The packs in the binary, by id; the first is the default.
pub const BUILTIN: &[(&str, &str)] = bundled::PACKS;

/// Reads built-in packs by id.
pub fn load_builtin(ids: &[String], faults: &mut Faults) -> Result<Vec<Pack>> {
    let mut packs = Vec::new();
    for id in ids {
        let Some((_, text)) = BUILTIN.iter().find(|(known, _)| known == id) else {
            let names: Vec<&str> = BUILTIN.iter().map(|(id, _)| *id).collect();
            let near = closest(id, names.iter().copied()).map(|near| format!("; did you mean `{near}`?"));
            bail!("there is no built-in pack `{id}`{}; there are {}", near.unwrap_or_default(), names.join(", "));
        };
        let source = Source { name: Arc::from(format!("rules/packs/{id}.toml")), text: Arc::from(*text) };
        packs.extend(Pack::read(&source, faults));
    }
    Ok(packs)
}

/// Reads a pack, or every pack of a folder.
pub fn load_path(path: &Path, faults: &mut Faults) -> Result<Vec<Pack>> {
    let files = if path.is_dir() { packs_in(path)? } else { vec![path.to_owned()] };
    let mut packs = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file)
            .with_context(|| format!("{}: the rule pack cannot be read", file.display()))?;
        let source = Source { name: Arc::from(file.display().to_string()), text: Arc::from(text) };
        packs.extend(Pack::read(&source, faults));
    }
    Ok(packs)
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
