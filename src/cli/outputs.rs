//! Where reports go. Everything that can be wrong about that is found out before the
//! first list is read; files appear whole or not at all.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use tempfile::NamedTempFile;

use crate::input::Input;
use crate::model::{Report, closest};
use crate::report::{self, FORMATS, Format, Style, View};

/// The outputs of a run.
pub struct Outputs {
    files: Vec<(PathBuf, &'static Format)>,
    stdout: Option<&'static Format>,
    /// What standard output looks at instead of the whole report.
    view: Option<&'static dyn View>,
}

impl Outputs {
    /// Plans the outputs; refuses those that could not be written.
    pub fn plan(files: &[PathBuf], format: Option<&str>, quiet: bool, inputs: &[Input]) -> Result<Self> {
        let mut planned: Vec<(PathBuf, &'static Format)> = Vec::new();
        for path in files {
            let format = report::by_extension(path).with_context(|| {
                let known: Vec<&str> = FORMATS.iter().filter_map(|format| format.extension).collect();
                format!("{}: the extension names no format; known are {}", path.display(), known.join(", "))
            })?;
            check_place(path, inputs)?;
            if planned.iter().any(|(other, _)| other == path) {
                bail!("{}: named twice as output", path.display());
            }
            planned.push((path.clone(), format));
        }
        let stdout = match format {
            Some(name) => Some(report::by_name(name).with_context(|| {
                let names: Vec<&str> = FORMATS.iter().map(|format| format.name).collect();
                let near = closest(name, names.iter().copied()).map(|near| format!("did you mean `{near}`? "));
                format!("there is no format `{name}`; {}known are {}", near.unwrap_or_default(), names.join(", "))
            })?),
            None if quiet && !planned.is_empty() => None,
            None => Some(&FORMATS[0]),
        };
        Ok(Self { files: planned, stdout, view: None })
    }

    /// Shows one look at the report on standard output; files hold the whole report all the same.
    pub fn looking_at(mut self, view: Option<&'static dyn View>) -> Self {
        self.view = view;
        self
    }

    /// Whether some output shows what would clear a finding. Views do not.
    pub fn show_counterfactuals(&self) -> bool {
        let whole = self.stdout.filter(|format| self.view.is_none() || !<dyn View>::FORMATS.contains(&format.name));
        self.files.iter().map(|(_, format)| *format).chain(whole).any(|format| format.counterfactuals)
    }

    /// Writes every output. Files are written beside their place and moved there when
    /// all of them are whole.
    pub fn write(&self, report: &Report, style: &Style) -> Result<()> {
        let mut written = Vec::new();
        for (path, format) in &self.files {
            let cannot = || format!("{}: cannot be written", path.display());
            let mut file = NamedTempFile::new_in(folder_of(path)).with_context(cannot)?;
            let mut buffered = io::BufWriter::new(file.as_file_mut());
            format.reporter.write(report, style, &mut buffered).with_context(cannot)?;
            buffered.flush().with_context(cannot)?;
            drop(buffered);
            written.push((path, file));
        }
        for (path, file) in written {
            make_readable(&file);
            file.persist(path).with_context(|| format!("{}: cannot be written", path.display()))?;
        }
        if let Some(format) = self.stdout {
            let mut out = io::BufWriter::new(io::stdout().lock());
            let looked_at = self.view.and_then(|view| view.write(format.name, report, style, &mut out));
            let written = looked_at.unwrap_or_else(|| format.reporter.write(report, style, &mut out));
            // Whoever reads has seen enough; what was found still decides how the run ends.
            let is_fault =
                |fault: io::Error| if fault.kind() == io::ErrorKind::BrokenPipe { Ok(()) } else { Err(fault) };
            written.and_then(|()| out.flush()).or_else(is_fault)?;
        }
        Ok(())
    }

    /// Refuses to write over files the run has read besides the lists.
    pub fn spare(&self, read: &[PathBuf]) -> Result<()> {
        match self.files.iter().find(|(path, _)| read.iter().any(|other| is_same(path, other))) {
            Some((path, _)) => {
                bail!("{}: the rules are read from this file, and it is not written over", path.display())
            }
            None => Ok(()),
        }
    }
}

/// Writes a small file whole, never over an input.
pub fn write_new(path: &Path, inputs: &[Input], text: &str) -> Result<()> {
    check_place(path, inputs)?;
    let cannot = || format!("{}: cannot be written", path.display());
    let mut file = NamedTempFile::new_in(folder_of(path)).with_context(cannot)?;
    file.write_all(text.as_bytes()).with_context(cannot)?;
    make_readable(&file);
    file.persist(path).with_context(cannot)?;
    Ok(())
}

fn check_place(path: &Path, inputs: &[Input]) -> Result<()> {
    if path.is_dir() {
        bail!("{}: this is a folder; name a file in it", path.display());
    }
    if !folder_of(path).is_dir() {
        bail!("{}: there is no folder {}", path.display(), folder_of(path).display());
    }
    let same = |input: &Input| match input {
        Input::File(other) => is_same(path, other),
        Input::Stdin => false,
    };
    if inputs.iter().any(same) {
        bail!("{}: this is an input and is not written over", path.display());
    }
    Ok(())
}

/// Whether two paths lead to one file.
fn is_same(path: &Path, other: &Path) -> bool {
    std::fs::canonicalize(path).ok().is_some_and(|path| std::fs::canonicalize(other).ok() == Some(path))
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if folder != Path::new("") => folder,
        _ => Path::new("."),
    }
}

/// Temporary files are private; reports are as readable as any new file.
#[cfg(unix)]
fn make_readable(file: &NamedTempFile) {
    use std::os::unix::fs::PermissionsExt;
    // A report that stays private is still a report.
    let _ = std::fs::set_permissions(file.path(), std::fs::Permissions::from_mode(0o644));
}

#[cfg(not(unix))]
fn make_readable(_file: &NamedTempFile) {}
