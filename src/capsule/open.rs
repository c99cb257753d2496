//! Opening a capsule. It may come from anybody, so nothing in it is taken on trust: entries
//! go where their names lead anew, and are as long as the capsule says at most.

use std::fs::{self, File};
use std::io::{self, BufReader, Read};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use zip::ZipArchive;

use super::manifest::{ENTRY, Kept, Manifest, SCHEMA};
use super::stored;
use crate::bundled::RulesData;
use crate::model::{StatedPath, sha256};

/// What a capsule may unpack to, and how long what it says about itself may be, in bytes.
const MOST: u64 = 32 << 30;
const LONGEST_MANIFEST: u64 = 64 << 20;

/// A capsule that is open.
pub struct Capsule {
    /// What it says about itself.
    pub manifest: Manifest,
    archive: ZipArchive<BufReader<File>>,
    name: String,
}

impl Capsule {
    /// Opens a file.
    pub fn open(path: &Path) -> Result<Self> {
        let name = path.display().to_string();
        let file = File::open(path).with_context(|| format!("{name}: the capsule cannot be read"))?;
        let no_capsule = || format!("{name}: this is no capsule as `thbscreen check --capsule` writes it");
        let mut archive = ZipArchive::new(BufReader::new(file)).with_context(no_capsule)?;
        let mut text = String::new();
        let entry = archive.by_name(ENTRY).with_context(no_capsule)?;
        entry.take(LONGEST_MANIFEST).read_to_string(&mut text).with_context(no_capsule)?;
        let manifest: Manifest = serde_json::from_str(&text).with_context(no_capsule)?;
        if manifest.schema != SCHEMA {
            bail!("{name}: its schema is `{}`, not {SCHEMA}", manifest.schema);
        }
        let all = manifest.files.iter().chain(&manifest.rules).chain(&manifest.reports);
        if all.fold(0, |sum: u64, kept| sum.saturating_add(kept.bytes)) > MOST {
            bail!("{name}: the capsule unpacks to more than {MOST} bytes");
        }
        Ok(Self { manifest, archive, name })
    }

    /// The built-in rules it was made with.
    pub fn rules(&mut self) -> Result<RulesData> {
        let kept = self.manifest.rules.clone();
        let texts = kept.into_iter().map(|kept| {
            let text = String::from_utf8(self.bytes(&kept)?);
            Ok((kept.name.clone(), text.with_context(|| format!("{}: {} is no text", self.name, kept.entry))?))
        });
        Ok(RulesData::of(texts.collect::<Result<Vec<_>>>()?))
    }

    /// Unpacks the user's files into a folder.
    pub fn unpack(&mut self, folder: &Path) -> Result<()> {
        for kept in self.manifest.files.clone() {
            let entry = stored::entry_of(Path::new(&kept.name))?;
            let place = folder.join(&entry);
            fs::create_dir_all(place.parent().unwrap_or(folder))?;
            let bytes = self.bytes(&Kept { entry, ..kept })?;
            fs::write(&place, bytes).with_context(|| format!("{}: cannot be unpacked", self.name))?;
        }
        Ok(())
    }

    /// Where a path that was stated leads, once the files have been unpacked into a folder.
    pub fn place_of(stated: &StatedPath, folder: &Path) -> Result<PathBuf> {
        Ok(folder.join(stored::entry_of(stated.shown())?))
    }

    /// The report with everything in it.
    pub fn report(&mut self) -> Result<Vec<u8>> {
        let first = self.manifest.reports.first().cloned();
        let kept = first.with_context(|| format!("{}: the capsule holds no report", self.name))?;
        self.bytes(&kept)
    }

    /// A file that is kept, if it still is what it was.
    pub fn bytes(&mut self, kept: &Kept) -> Result<Vec<u8>> {
        let Kept { entry, bytes, .. } = kept;
        let damaged = || format!("{}: the capsule is damaged: {entry} is not what was kept", self.name);
        let file = self.archive.by_name(entry).with_context(damaged)?;
        let mut content = Vec::new();
        let read = file.take(bytes.saturating_add(1)).read_to_end(&mut content);
        match read {
            Ok(length) if length as u64 == *bytes && sha256(&content) == kept.sha256 => Ok(content),
            Err(fault) if fault.kind() == io::ErrorKind::OutOfMemory => Err(fault.into()),
            Ok(_) | Err(_) => bail!(damaged()),
        }
    }
}
