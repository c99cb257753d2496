//! Where one report goes, besides standard output, and how it gets there whole.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use tempfile::{NamedTempFile, TempDir};

use crate::cli::arguments::CheckArguments;
use crate::cli::course::{self, Writing, scratch};
use crate::cli::places::{Claimed, Kept, check_parent, check_place, folder_of, make_readable};
use crate::input::Input;
use crate::model::{Report, StatedPath, closest};
use crate::report::{self, FORMATS, Format, Lists, Remarks, Style, TableFiles};

/// What is to be written for lists, besides standard output, where paths are read so; the
/// lists come with all inputs of the run.
pub(super) fn targets(
    arguments: &CheckArguments,
    (lists, inputs): (&[Input], &Kept),
    path_of: &dyn Fn(&StatedPath) -> StatedPath,
    claimed: &mut Claimed,
) -> Result<Vec<Target>> {
    let tables = arguments.table_files();
    let reports = arguments.output.iter().map(|path| Target::of(path_of(path).place(), tables, inputs));
    let copies = arguments.annotate.iter().map(|path| Target::annotated(path_of(path).place(), lists, inputs));
    let mut targets: Vec<Target> = Vec::new();
    for target in reports.chain(copies) {
        let target = target?;
        if !target.files().iter().all(|file| claimed.claim(file)) {
            bail!("{}: named twice as output", target.path().display());
        }
        targets.push(target);
    }
    Ok(targets)
}

/// Where a report goes, besides standard output.
pub(super) enum Target {
    File(PathBuf, &'static Format),
    /// Every table as a file of its own.
    Folder(PathBuf, TableFiles),
    /// The lists, with what was found beside each row.
    Annotated(PathBuf),
}

impl Target {
    fn of(path: &Path, tables: TableFiles, inputs: &Kept) -> Result<Self> {
        if path.is_dir() || path.to_string_lossy().ends_with(['/', std::path::MAIN_SEPARATOR]) {
            check_parent(path)?;
            for name in report::bundle_names(tables) {
                check_place(&path.join(name), inputs)?;
            }
            return Ok(Self::Folder(path.to_path_buf(), tables));
        }
        let format = report::by_extension(path).with_context(|| {
            let known: Vec<&str> = FORMATS.iter().filter_map(|format| format.extension).collect();
            let typed = path.extension().unwrap_or_default().to_string_lossy();
            let near = closest(&typed, known.iter().copied()).map(|near| format!("did you mean `{near}`? "));
            format!(
                "{}: the extension names no format; {}known are {}, and DIR/ for a folder of tables",
                path.display(),
                near.unwrap_or_default(),
                known.join(", ")
            )
        })?;
        check_parent(path)?;
        check_place(path, inputs)?;
        Ok(Self::File(path.to_path_buf(), format))
    }

    /// The annotated copy of lists, which are read again for it.
    fn annotated(path: &Path, lists: &[Input], inputs: &Kept) -> Result<Self> {
        let is_workbook = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("xlsx"));
        if !is_workbook || path.to_string_lossy().ends_with(['/', std::path::MAIN_SEPARATOR]) {
            bail!("{}: an annotated copy is a workbook; call it NAME.xlsx", path.display());
        }
        check_parent(path)?;
        check_place(path, inputs)?;
        lists.iter().try_for_each(|input| can_be_read_again(input, "--annotate"))?;
        Ok(Self::Annotated(path.to_path_buf()))
    }

    /// The files it is made of.
    pub(super) fn files(&self) -> Vec<PathBuf> {
        match self {
            Self::File(path, _) | Self::Annotated(path) => vec![path.clone()],
            Self::Folder(path, tables) => report::bundle_names(*tables).map(|name| path.join(name)).collect(),
        }
    }

    pub(super) fn path(&self) -> &Path {
        match self {
            Self::File(path, _) | Self::Folder(path, _) | Self::Annotated(path) => path,
        }
    }

    /// Writes it beside its place.
    pub(super) fn write(&self, report: &Report, style: &Style, lists: &dyn Lists) -> Result<(Written<'_>, Remarks)> {
        let cannot = || format!("{}: cannot be written", self.path().display());
        match self {
            Self::File(path, format) => write_file(path, &|out| format.reporter.write(report, style, out)),
            Self::Annotated(path) => write_file(path, &|out| report::write_annotated(report, lists, style, out)),
            Self::Folder(path, tables) => {
                course::writing(path.display().to_string());
                let folder = scratch::folder_in(folder_of(path)).with_context(cannot)?;
                let remarks =
                    report::write_bundle(report, *tables, &style.findings, folder.path()).with_context(cannot)?;
                Ok((Written::Folder(path, *tables, folder), remarks))
            }
        }
    }
}

/// Writes a file beside its place.
fn write_file<'p>(
    path: &'p Path,
    write: &dyn Fn(&mut dyn Write) -> io::Result<Remarks>,
) -> Result<(Written<'p>, Remarks)> {
    let cannot = || format!("{}: cannot be written", path.display());
    let mut file = scratch::file_in(folder_of(path)).with_context(cannot)?;
    let mut buffered = io::BufWriter::new(Writing::to(path.display().to_string(), file.as_file_mut()));
    let remarks = write(&mut buffered).with_context(cannot)?;
    buffered.flush().with_context(cannot)?;
    drop(buffered);
    Ok((Written::File(path, file), remarks))
}

/// Refuses what gives its rows only once.
pub(super) fn can_be_read_again(input: &Input, option: &str) -> Result<()> {
    let is_once = match input {
        Input::Stdin => true,
        // What is not there at all is found out by whoever reads it.
        Input::File(path) => std::fs::metadata(path.place()).is_ok_and(|found| !found.is_file() && !found.is_dir()),
    };
    if is_once {
        bail!(
            "{}: {option} reads a list a second time, which this cannot be; save it to a file and name that",
            input.name()
        );
    }
    Ok(())
}

/// A report that is whole, and not yet in its place.
pub(super) enum Written<'a> {
    File(&'a Path, NamedTempFile),
    Folder(&'a Path, TableFiles, TempDir),
}

impl Written<'_> {
    pub(super) fn put_in_place(self) -> Result<()> {
        let name = self.path().display().to_string();
        self.moved()?;
        course::written(&name);
        Ok(())
    }

    fn path(&self) -> &Path {
        match self {
            Self::File(path, _) | Self::Folder(path, ..) => path,
        }
    }

    fn moved(self) -> Result<()> {
        match self {
            Self::File(path, file) => {
                make_readable(file.path());
                file.persist(path).with_context(|| format!("{}: cannot be written", path.display()))?;
            }
            Self::Folder(path, tables, folder) => {
                let cannot = || format!("{}: cannot be written", path.display());
                std::fs::create_dir_all(path).with_context(cannot)?;
                for name in report::bundle_names(tables) {
                    std::fs::rename(folder.path().join(&name), path.join(&name)).with_context(cannot)?;
                }
            }
        }
        Ok(())
    }
}
