//! Packing a capsule.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use hashbrown::HashMap;
use sha2::{Digest, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::manifest::{ENTRY, Kept, Manifest, REPORT, SCHEMA};
use super::stored;
use crate::bundled::RulesData;
use crate::model::{Report, StatedPath, in_hex};

/// Writes something into a capsule.
type Writing<'w> = &'w mut dyn FnMut(&mut dyn Write) -> io::Result<()>;

/// A report that was written: the number of its output, its name below that output, and
/// where it lies.
pub struct Written {
    /// The number of the output.
    pub output: usize,
    /// The path as it was stated.
    pub stated: PathBuf,
    /// Where it lies.
    pub place: PathBuf,
}

/// What goes into a capsule.
pub struct Packing<'a> {
    /// The command, without the program's name.
    pub arguments: Vec<String>,
    /// The lists, in the order in which they were read.
    pub lists: Vec<StatedPath>,
    /// What else was read.
    pub files: Vec<StatedPath>,
    /// The built-in rules.
    pub rules: &'a RulesData,
    /// What came out.
    pub report: &'a Report,
    /// The reports that were written.
    pub written: Vec<Written>,
    /// How the run ended.
    pub exit: u8,
}

impl Packing<'_> {
    /// Writes the capsule; `json` writes the report with everything in it.
    pub fn write(&self, out: File, json: Writing<'_>) -> Result<()> {
        let mut archive = Archive { zip: ZipWriter::new(out), places: HashMap::new() };
        let mut manifest = Manifest {
            schema: SCHEMA.to_owned(),
            version: self.report.run.version.clone(),
            as_of: self.report.run.as_of,
            arguments: self.arguments.clone(),
            lists: self.lists.iter().map(ToString::to_string).collect(),
            exit: self.exit,
            files: Vec::new(),
            rules: Vec::new(),
            reports: Vec::new(),
        };
        for path in self.lists.iter().chain(&self.files) {
            let entry = stored::entry_of(path.shown())?;
            if archive.holds(&entry, path)? {
                continue;
            }
            let kept = archive.file(path.shown(), path.place(), entry)?;
            self.check_unchanged(&kept)?;
            manifest.files.push(kept);
        }
        for (path, text) in self.rules.files() {
            manifest.rules.push(archive.add(path, format!("rules/{path}"), &mut text.as_bytes())?);
        }
        manifest.reports.push(archive.written(REPORT, REPORT.to_owned(), json)?);
        for Written { output, stated, place } in &self.written {
            let entry = stored::report_name(*output, stated)?;
            manifest.reports.push(archive.file(stated, place, entry)?);
        }
        let text = serde_json::to_string_pretty(&manifest)?;
        archive.add(ENTRY, ENTRY.to_owned(), &mut text.as_bytes())?;
        archive.zip.finish()?;
        Ok(())
    }

    /// A list is kept as it was screened, or not at all.
    fn check_unchanged(&self, kept: &Kept) -> Result<()> {
        let mut sheets = self.report.run.inputs.sheets.iter();
        if sheets.any(|sheet| *sheet.file == *kept.name && sheet.sha256 != kept.sha256) {
            bail!("{}: the file has changed since it was screened; screen it again", kept.name);
        }
        Ok(())
    }
}

/// An archive that is being written.
struct Archive {
    zip: ZipWriter<File>,
    /// Where the files of its entries lie.
    places: HashMap<String, PathBuf>,
}

impl Archive {
    /// Whether it holds a file already. Two files that would be one are refused.
    fn holds(&mut self, entry: &str, path: &StatedPath) -> Result<bool> {
        let place = path.place().canonicalize().with_context(|| format!("{path}: cannot be read"))?;
        match self.places.get(entry) {
            Some(known) if *known == place => Ok(true),
            Some(known) => bail!("{path} and {} cannot be kept apart in a capsule", known.display()),
            None => {
                self.places.insert(entry.to_owned(), place);
                Ok(false)
            }
        }
    }

    fn file(&mut self, name: &Path, place: &Path, entry: String) -> Result<Kept> {
        let mut file = File::open(place).with_context(|| format!("{}: cannot be read", name.display()))?;
        self.add(&name.display().to_string(), entry, &mut file)
    }

    fn add(&mut self, name: &str, entry: String, content: &mut dyn Read) -> Result<Kept> {
        self.written(name, entry, &mut |out| io::copy(content, out).map(drop))
    }

    /// Adds what is written. Days of entries are left out: the same run gives the same bytes.
    fn written(&mut self, name: &str, entry: String, write: Writing<'_>) -> Result<Kept> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644)
            .large_file(true);
        self.zip.start_file(entry.as_str(), options)?;
        let mut hashed = Hashed { inner: &mut self.zip, hash: Sha256::new(), bytes: 0 };
        write(&mut hashed).with_context(|| format!("{name}: cannot be kept"))?;
        let (bytes, sha256) = (hashed.bytes, in_hex(&hashed.hash.finalize()));
        Ok(Kept { name: name.to_owned(), entry, bytes, sha256 })
    }
}

/// Hashes and counts what is written.
struct Hashed<'a> {
    inner: &'a mut dyn Write,
    hash: Sha256,
    bytes: u64,
}

impl Write for Hashed<'_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = self.inner.write(bytes)?;
        self.hash.update(&bytes[..count]);
        self.bytes += count as u64;
        Ok(count)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}
