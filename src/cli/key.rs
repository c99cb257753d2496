//! The key of redacted reports: where it is read from, and how it gets back there.

use std::io::ErrorKind;
use std::path::PathBuf;

use anyhow::{Context, Result, anyhow};

use super::places::replace_private;
use crate::model::{Key, StatedPath};
use crate::report::{read_key, write_key};

/// A key and its file.
pub struct KeyFile {
    path: PathBuf,
    /// The file as it was found; nothing where there was none.
    found: Option<Vec<u8>>,
    /// The key.
    pub key: Key,
}

impl KeyFile {
    /// Reads the key in a file; where there is no file it is empty.
    pub fn load(stated: &StatedPath) -> Result<Self> {
        let path = stated.place().to_owned();
        match std::fs::read(&path) {
            Ok(file) => {
                let fault =
                    |fault| anyhow!("{}, {fault}; nothing was screened, and the file is as it was", path.display());
                let key = read_key(&file).map_err(fault)?;
                Ok(Self { path, found: Some(file), key })
            }
            Err(fault) if fault.kind() == ErrorKind::NotFound => Ok(Self { path, found: None, key: Key::default() }),
            Err(fault) => Err(fault).with_context(|| format!("{}: the key cannot be read", path.display())),
        }
    }

    /// Writes the key where something is new in it. Until it is written nothing else may be:
    /// a report whose key is lost tells nobody anything any more.
    pub fn save(&self) -> Result<()> {
        let mut file = Vec::new();
        write_key(&self.key, &mut file)?;
        if self.found.as_ref() == Some(&file) {
            return Ok(());
        }
        replace_private(&self.path, &file)
    }
}
