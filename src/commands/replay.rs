//! A run that is repeated from its capsule: everything is called what it was called, and is
//! read from a folder of its own.

use std::path::Path;
use std::sync::Arc;

use anyhow::Result;
use tempfile::TempDir;

use crate::bundled::RulesData;
use crate::capsule::{Capsule, Manifest, report_name};
use crate::cli::{CheckArguments, parse_check, scratch_folder};
use crate::model::StatedPath;

/// A run as it was asked for, its files unpacked.
pub(super) struct Replay {
    pub(super) arguments: CheckArguments,
    pub(super) rules: Arc<RulesData>,
    /// Holds the files; they go when it does.
    pub(super) folder: TempDir,
}

impl Replay {
    /// Unpacks a capsule.
    pub(super) fn of(capsule: &mut Capsule) -> Result<Self> {
        let folder = scratch_folder()?;
        capsule.unpack(folder.path())?;
        let arguments = redirected(&capsule.manifest, folder.path())?;
        Ok(Self { arguments, rules: Arc::new(capsule.rules()?), folder })
    }
}

/// What was asked for, reading from and writing to a folder and nothing else.
fn redirected(manifest: &Manifest, folder: &Path) -> Result<CheckArguments> {
    let mut arguments = parse_check(&manifest.arguments)?;
    arguments.rules.as_of = Some(manifest.as_of);
    arguments.files = manifest.lists.iter().cloned().map(StatedPath::from).collect();
    for path in &mut arguments.files {
        *path = path.leading_to(Capsule::place_of(path, folder)?);
    }
    for path in arguments.sources_mut() {
        *path = path.leading_to(Capsule::place_of(path, folder)?);
    }
    for (output, path) in arguments.reports_mut().enumerate() {
        *path = path.leading_to(report_place(manifest, folder, output, path)?);
    }
    arguments.capsule = None;
    arguments.quiet = true;
    arguments.format = None;
    Ok(arguments)
}

/// Where an output is written anew: a file, or a folder of tables.
fn report_place(manifest: &Manifest, folder: &Path, output: usize, path: &StatedPath) -> Result<std::path::PathBuf> {
    let entry = report_name(output, path.shown())?;
    let place = folder.join(&entry);
    let parent = place.parent().unwrap_or(folder).to_owned();
    std::fs::create_dir_all(&parent)?;
    let is_file = manifest.reports.iter().any(|kept| kept.entry == entry);
    Ok(if is_file { place } else { parent })
}
