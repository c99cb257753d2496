//! The lists, which are made once and kept under `target/tmp/bench`.

use std::fs::{self, File};
use std::io::BufWriter;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::{suppliers, workbook};

/// Where lists and what is written about them stand.
pub(crate) struct Lists {
    pub(crate) folder: PathBuf,
    seed: u64,
}

/// A list.
pub(crate) struct List {
    pub(crate) path: PathBuf,
    pub(crate) rows: u64,
    /// Its size in bytes.
    pub(crate) size: u64,
}

impl Lists {
    pub(crate) fn new(seed: u64) -> Result<Self> {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench");
        fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
        Ok(Self { folder, seed })
    }

    /// The list of so many suppliers as CSV.
    pub(crate) fn csv(&self, rows: u64, say: &mut dyn FnMut(&str) -> Result<()>) -> Result<List> {
        self.list(rows, "csv", say, |path| make_csv(path, rows, self.seed))
    }

    /// The list of so many suppliers as a workbook.
    pub(crate) fn xlsx(&self, rows: u32, say: &mut dyn FnMut(&str) -> Result<()>) -> Result<List> {
        self.list(rows.into(), "xlsx", say, |path| workbook::write(path, rows, self.seed))
    }

    fn list(
        &self,
        rows: u64,
        extension: &str,
        say: &mut dyn FnMut(&str) -> Result<()>,
        make: impl FnOnce(&Path) -> Result<()>,
    ) -> Result<List> {
        let path = self.folder.join(format!("suppliers-{rows}-{}.{extension}", self.seed));
        say(&format!("list of {rows} suppliers: {}", path.display()))?;
        // Made anew each time, since what makes them may have changed.
        make(&path).with_context(|| path.display().to_string())?;
        let size = fs::metadata(&path)?.len();
        Ok(List { path, rows, size })
    }
}

/// Writes a list as CSV.
pub(crate) fn make_csv(path: &Path, rows: u64, seed: u64) -> Result<()> {
    suppliers::write_csv(rows, seed, &mut BufWriter::new(File::create(path)?)).map_err(Into::into)
}
