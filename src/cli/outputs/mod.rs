//! Where reports go. Everything that can be wrong about that is found out before the
//! first list is read; files appear whole or not at all.

mod target;

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::arguments::CheckArguments;
use super::course::{self, STDOUT, Writing, scratch};
use super::per_file::placeholder::{self, filled};
use super::places::{Claimed, Kept, check_parent, check_place};
use crate::input::Input;
use crate::model::{Report, StatedPath, closest};
use crate::report::{self, FORMATS, FindingsChoice, Format, Lists, Remarks, Style, TableFiles, View, for_terminal};
use target::{Target, Written, can_be_read_again, targets};

/// The outputs of a run.
pub struct Outputs {
    targets: Vec<Target>,
    stdout: Option<&'static Format>,
    /// What standard output looks at instead of the whole report.
    view: Option<&'static dyn View>,
    /// What else the run writes: the key of pseudonyms, the capsule.
    besides: Vec<PathBuf>,
    /// What of the findings is written as comma-separated values.
    findings: FindingsChoice,
}

impl Outputs {
    /// Plans the outputs; refuses those that could not be written.
    pub fn plan(arguments: &CheckArguments, inputs: &[Input]) -> Result<Self> {
        placeholder::refuse(arguments)?;
        arguments.findings.refuse_repeats()?;
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
        let besides = arguments.redact.iter().chain(&arguments.capsule).map(|path| path.place().to_owned());
        let (view, findings) = (arguments.by, arguments.findings.choice());
        let planned = Self { targets, stdout, view, besides: besides.collect(), findings };
        course::reports(planned.names());
        Ok(planned)
    }

    /// Plans the outputs of lists that are screened each by itself, by their names; refuses
    /// those that could not be written, or of which two would be written to one place.
    pub fn plan_each(arguments: &CheckArguments, inputs: &[Input], names: &[String]) -> Result<Vec<Self>> {
        placeholder::require(arguments)?;
        arguments.findings.refuse_repeats()?;
        let (kept, mut claimed) = (Kept::inputs(inputs), Claimed::default());
        let plan = |(input, name): (&Input, &String)| {
            let lists = (std::slice::from_ref(input), &kept);
            let targets = targets(arguments, lists, &|path| filled(path, name), &mut claimed)?;
            let findings = arguments.findings.choice();
            let planned = Self { targets, stdout: None, view: None, besides: Vec::new(), findings };
            course::reports(planned.names());
            Ok(planned)
        };
        std::iter::zip(inputs, names).map(plan).collect()
    }

    /// What is going to be written, by what it is called.
    fn names(&self) -> impl Iterator<Item = String> {
        let files = self.targets.iter().map(Target::path).chain(self.besides.iter().map(PathBuf::as_path));
        files.map(|path| path.display().to_string()).chain(self.stdout.map(|_| STDOUT.to_owned()))
    }

    /// Whether some output shows what would clear a finding. Views do not.
    pub fn show_counterfactuals(&self) -> bool {
        let whole = self.stdout.filter(|format| self.view.is_none() || !<dyn View>::FORMATS.contains(&format.name));
        let shows = |target: &Target| match target {
            Target::File(_, format) => format.shows_counterfactuals(&self.findings),
            Target::Folder(_, TableFiles::Csv) => self.findings.shows_counterfactuals(),
            #[cfg(feature = "parquet")]
            Target::Folder(_, TableFiles::Parquet) => true,
            Target::Annotated(_) => true,
        };
        whole.is_some_and(|format| format.shows_counterfactuals(&self.findings)) || self.targets.iter().any(shows)
    }

    /// Writes every output. Files are written beside their place and moved there when
    /// all of them are whole.
    pub fn write(&self, report: &Report, style: &Style, lists: &dyn Lists) -> Result<()> {
        let remarks = self.write_files(report, style, lists)?;
        course::clear();
        for (target, remarks) in std::iter::zip(&self.targets, remarks) {
            say(&target.path().display().to_string(), &remarks);
        }
        self.write_stdout(report, style)
    }

    /// Writes those that are files, with what is to be said about each.
    pub fn write_files(&self, report: &Report, style: &Style, lists: &dyn Lists) -> Result<Vec<Remarks>> {
        let written: Result<Vec<_>> = self.targets.iter().map(|target| target.write(report, style, lists)).collect();
        let (written, remarks): (Vec<Written<'_>>, Vec<Remarks>) = written?.into_iter().unzip();
        scratch::place(|| written.into_iter().try_for_each(Written::put_in_place))?;
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
        let mut files = self.targets.iter().flat_map(Target::files).chain(self.besides.clone());
        match files.find(|path| read.has(path)) {
            Some(path) => bail!("{}: this run reads this file, and it is not written over", path.display()),
            None => Ok(()),
        }
    }
}

/// Prints on standard output.
pub(super) fn to_stdout(write: &dyn Fn(&mut dyn Write) -> io::Result<Remarks>) -> Result<()> {
    let mut out = io::BufWriter::new(Writing::to(STDOUT, io::stdout().lock()));
    let written = write(&mut out).and_then(|remarks| out.flush().map(|()| remarks));
    course::clear();
    course::written(STDOUT);
    match written {
        Ok(remarks) => say(STDOUT, &remarks),
        // Whoever reads has seen enough; what was found still decides how the run ends.
        Err(fault) if fault.kind() == io::ErrorKind::BrokenPipe => {}
        Err(fault) => return Err(fault.into()),
    }
    Ok(())
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
