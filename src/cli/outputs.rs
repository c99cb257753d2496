//! Where reports go. Everything that can be wrong about that is found out before the
//! first list is read; files appear whole or not at all.

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use tempfile::{NamedTempFile, TempDir};

use super::arguments::CheckArguments;
use super::per_file::placeholder::{self, filled};
use super::places::{Claimed, Kept, check_parent, check_place, folder_of, make_readable};
use crate::input::Input;
use crate::model::{Report, StatedPath, closest};
use crate::report::{self, FORMATS, Format, Lists, Remarks, Style, TableFiles, View, for_terminal};

/// The outputs of a run.
pub struct Outputs {
    targets: Vec<Target>,
    stdout: Option<&'static Format>,
    /// What standard output looks at instead of the whole report.
    view: Option<&'static dyn View>,
    /// The key of redacted reports.
    key: Option<PathBuf>,
}

/// Where a report goes, besides standard output.
enum Target {
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
            format!(
                "{}: the extension names no format; known are {}, and DIR/ for a folder of tables",
                path.display(),
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
    fn files(&self) -> Vec<PathBuf> {
        match self {
            Self::File(path, _) | Self::Annotated(path) => vec![path.clone()],
            Self::Folder(path, tables) => report::bundle_names(*tables).map(|name| path.join(name)).collect(),
        }
    }

    fn path(&self) -> &Path {
        match self {
            Self::File(path, _) | Self::Folder(path, _) | Self::Annotated(path) => path,
        }
    }

    /// Writes it beside its place.
    fn write(&self, report: &Report, style: &Style, lists: &dyn Lists) -> Result<(Written<'_>, Remarks)> {
        let cannot = || format!("{}: cannot be written", self.path().display());
        match self {
            Self::File(path, format) => write_file(path, &|out| format.reporter.write(report, style, out)),
            Self::Annotated(path) => write_file(path, &|out| report::write_annotated(report, lists, style, out)),
            Self::Folder(path, tables) => {
                let folder = TempDir::new_in(folder_of(path)).with_context(cannot)?;
                let remarks = report::write_bundle(report, *tables, folder.path()).with_context(cannot)?;
                Ok((Written::Folder(path, *tables, folder), remarks))
            }
        }
    }
}

/// Refuses a place for the key where something else is read or written, and what cannot be
/// redacted.
fn check_key(key: &Path, arguments: &CheckArguments, inputs: &Kept, targets: &[Target]) -> Result<()> {
    if let Some(copy) = &arguments.annotate {
        bail!(
            "{copy}: an annotated copy holds the cells of your own lists and cannot be redacted; leave out --annotate \
             or --redact"
        );
    }
    check_parent(key)?;
    check_place(key, inputs)?;
    let key_place = Kept::of([&StatedPath::from(key)]);
    if targets.iter().flat_map(Target::files).any(|file| key_place.has(&file)) {
        bail!("{}: named as output, and as the key of --redact", key.display());
    }
    Ok(())
}

/// Writes a file beside its place.
fn write_file<'p>(
    path: &'p Path,
    write: &dyn Fn(&mut dyn Write) -> io::Result<Remarks>,
) -> Result<(Written<'p>, Remarks)> {
    let cannot = || format!("{}: cannot be written", path.display());
    let mut file = NamedTempFile::new_in(folder_of(path)).with_context(cannot)?;
    let mut buffered = io::BufWriter::new(file.as_file_mut());
    let remarks = write(&mut buffered).with_context(cannot)?;
    buffered.flush().with_context(cannot)?;
    drop(buffered);
    Ok((Written::File(path, file), remarks))
}

/// Refuses a place where no capsule of the run can be kept.
fn check_capsule(path: &Path, inputs: &[Input], targets: &[Target]) -> Result<()> {
    check_parent(path)?;
    check_place(path, &Kept::inputs(inputs))?;
    inputs.iter().try_for_each(|input| can_be_read_again(input, "--capsule"))?;
    let place = Kept::of([&StatedPath::from(path)]);
    if targets.iter().flat_map(Target::files).any(|file| place.has(&file)) {
        bail!("{}: named twice as output", path.display());
    }
    Ok(())
}

/// Refuses what gives its rows only once.
fn can_be_read_again(input: &Input, option: &str) -> Result<()> {
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
enum Written<'a> {
    File(&'a Path, NamedTempFile),
    Folder(&'a Path, TableFiles, TempDir),
}

impl Written<'_> {
    fn put_in_place(self) -> Result<()> {
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

impl Outputs {
    /// Plans the outputs; refuses those that could not be written.
    pub fn plan(arguments: &CheckArguments, inputs: &[Input]) -> Result<Self> {
        placeholder::refuse(arguments)?;
        let kept = Kept::inputs(inputs);
        let targets = targets(arguments, (inputs, &kept), &StatedPath::clone, &mut Claimed::default())?;
        if let Some(path) = &arguments.capsule {
            check_capsule(path.place(), inputs, &targets)?;
        }
        if let Some(key) = &arguments.redact {
            check_key(key.place(), arguments, &kept, &targets)?;
        }
        let stdout = match &arguments.format {
            Some(name) => Some(for_stdout(name)?),
            None if arguments.quiet && !targets.is_empty() => None,
            None => Some(&FORMATS[0]),
        };
        Ok(Self {
            targets,
            stdout,
            view: arguments.by,
            key: arguments.redact.as_ref().map(|key| key.place().to_owned()),
        })
    }

    /// Plans the outputs of lists that are screened each by itself, by their names; refuses
    /// those that could not be written, or of which two would be written to one place.
    pub fn plan_each(arguments: &CheckArguments, inputs: &[Input], names: &[String]) -> Result<Vec<Self>> {
        placeholder::require(arguments)?;
        let (kept, mut claimed) = (Kept::inputs(inputs), Claimed::default());
        let plan = |(input, name): (&Input, &String)| {
            let lists = (std::slice::from_ref(input), &kept);
            let targets = targets(arguments, lists, &|path| filled(path, name), &mut claimed)?;
            Ok(Self { targets, stdout: None, view: None, key: None })
        };
        std::iter::zip(inputs, names).map(plan).collect()
    }

    /// Whether some output shows what would clear a finding. Views do not.
    pub fn show_counterfactuals(&self) -> bool {
        let whole = self.stdout.filter(|format| self.view.is_none() || !<dyn View>::FORMATS.contains(&format.name));
        let shows = |target: &Target| match target {
            Target::File(_, format) => format.counterfactuals,
            Target::Folder(..) | Target::Annotated(_) => true,
        };
        whole.is_some_and(|format| format.counterfactuals) || self.targets.iter().any(shows)
    }

    /// Writes every output. Files are written beside their place and moved there when
    /// all of them are whole.
    pub fn write(&self, report: &Report, style: &Style, lists: &dyn Lists) -> Result<()> {
        let remarks = self.write_files(report, style, lists)?;
        for (target, remarks) in std::iter::zip(&self.targets, remarks) {
            say(&target.path().display().to_string(), &remarks);
        }
        self.write_stdout(report, style)
    }

    /// Writes those that are files, with what is to be said about each.
    pub fn write_files(&self, report: &Report, style: &Style, lists: &dyn Lists) -> Result<Vec<Remarks>> {
        let written: Result<Vec<_>> = self.targets.iter().map(|target| target.write(report, style, lists)).collect();
        let (written, remarks): (Vec<Written<'_>>, Vec<Remarks>) = written?.into_iter().unzip();
        written.into_iter().try_for_each(Written::put_in_place)?;
        Ok(remarks)
    }

    /// The files of each output.
    pub fn files(&self) -> Vec<Vec<PathBuf>> {
        self.targets.iter().map(Target::files).collect()
    }

    fn write_stdout(&self, report: &Report, style: &Style) -> Result<()> {
        let Some(format) = self.stdout else { return Ok(()) };
        to_stdout(&|out| {
            let looked_at = self.view.and_then(|view| view.write(format.name, report, style, out));
            looked_at.unwrap_or_else(|| format.reporter.write(report, style, out))
        })
    }

    /// Refuses to write over files the run has read besides the lists.
    pub fn spare(&self, read: &Kept) -> Result<()> {
        let mut files = self.targets.iter().flat_map(Target::files).chain(self.key.clone());
        match files.find(|path| read.has(path)) {
            Some(path) => bail!("{}: this run reads this file, and it is not written over", path.display()),
            None => Ok(()),
        }
    }
}

/// What is to be written for lists, besides standard output, where paths are read so; the
/// lists come with all inputs of the run.
fn targets(
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

/// Prints on standard output.
pub(super) fn to_stdout(write: &dyn Fn(&mut dyn Write) -> io::Result<Remarks>) -> Result<()> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    match write(&mut out).and_then(|remarks| out.flush().map(|()| remarks)) {
        Ok(remarks) => say("standard output", &remarks),
        // Whoever reads has seen enough; what was found still decides how the run ends.
        Err(fault) if fault.kind() == io::ErrorKind::BrokenPipe => {}
        Err(fault) => return Err(fault.into()),
    }
    Ok(())
}

/// The format of a name, where it can be printed.
fn for_stdout(name: &str) -> Result<&'static Format> {
    let format = report::by_name(name).with_context(|| {
        let names: Vec<&str> = FORMATS.iter().map(|format| format.name).collect();
        let near = closest(name, names.iter().copied()).map(|near| format!("did you mean `{near}`? "));
        format!("there is no format `{name}`; {}known are {}", near.unwrap_or_default(), names.join(", "))
    })?;
    if format.is_binary && io::stdout().is_terminal() {
        bail!("{name} is not for the terminal; write it to a file with -o NAME.{}", format.extension.unwrap_or(name));
    }
    Ok(format)
}

/// Says on standard error what is to be said about an output.
pub fn say(place: &str, remarks: &Remarks) {
    for remark in remarks {
        // Nothing is left to do when even this cannot be printed.
        let _ = writeln!(io::stderr(), "{}", for_terminal(&format!("{place}: {remark}")));
    }
}
