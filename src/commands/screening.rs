//! Screening as `check` does it: everything that is asked for is read and checked, then
//! the lists are screened and what was decided about them is applied.

use std::io::ErrorKind;
use std::sync::Arc;

use anyhow::{Result, anyhow, bail};

use super::setup::{ListReader, Setup};
use crate::bundled::RulesData;
use crate::cli::{CheckArguments, StaleData, screening as screening_of, today};
use crate::input::{Input, Loaded, Reply};
use crate::model::{FileNote, Key, Notice, NoticeKind, Report, StatedPath, sha256, sha256_of};
use crate::reference::DataAge;
use crate::rules::{RatingRules, Rulebook};
use crate::screening::{Among, Baseline, Decided, Screening, WaiverFile, decide, redact};
use crate::tender::Letters;

/// The option that names an earlier report.
const BASELINE: &str = "baseline";

/// What lists are screened with, read and checked.
pub(super) struct Bench<'a> {
    pub(super) arguments: &'a CheckArguments,
    pub(super) setup: Setup,
    pub(super) rulebook: Rulebook,
    reader: ListReader,
    rating: RatingRules,
    what_if: Option<RatingRules>,
    pub(super) waivers: Option<WaiverFile>,
    /// The baseline of all lists, unless each has its own.
    baseline: Option<Baseline>,
    /// The files of the user, and behind them those of `rules/`.
    files: (Vec<FileNote>, Vec<FileNote>),
}

/// A list that was screened by itself.
pub(super) struct Screened {
    pub(super) report: Report,
    pub(super) decided: Decided,
}

impl<'a> Bench<'a> {
    /// Reads what was asked for, and refuses what cannot be used.
    pub(super) fn load(arguments: &'a CheckArguments, data: Arc<RulesData>) -> Result<Self> {
        let as_of = arguments.rules.as_of.unwrap_or_else(today);
        let (setup, faults) = Setup::read(&arguments.rules, data)?;
        let rating = || match &arguments.rating {
            Some(path) => RatingRules::load(path, &setup.schema()),
            None => RatingRules::of(&setup.data, &setup.schema()),
        };
        let built_in = || built_in(&setup.data, arguments.rating.is_none());
        let ((rulebook, rating), (reader, built_in)) = rayon::join(
            || (setup.rulebook(as_of, faults), rating()),
            || (ListReader::of(&setup, &arguments.read), built_in()),
        );
        let rulebook = rulebook?;
        setup.prove_own()?;
        let rating = rating?;
        let what_if = arguments.what_if.as_ref().map(|path| RatingRules::load(path, &setup.schema())).transpose()?;
        let waivers = arguments.gate.waivers.as_ref().map(WaiverFile::load).transpose()?;
        let baseline = arguments.gate.baseline_of_all().map(Baseline::load).transpose()?;
        let mut own = own_files(arguments).map(|(role, path)| note(role, path)).collect::<Result<Vec<_>>>()?;
        let tables = setup.catalog.files();
        own.extend(tables.iter().map(|path| note("tables", path)).collect::<Result<Vec<_>>>()?);
        let files = (own, built_in?);
        let mut reader = reader?;
        reader.options.among_others = arguments.lists.per_file;
        let replies = arguments.replies.iter().map(|path| Reply::read(path, &setup.vocabulary));
        let replies = replies.collect::<Result<_>>()?;
        let mut bench = Self { arguments, setup, rulebook, reader, rating, what_if, waivers, baseline, files };
        bench.take(replies);
        if arguments.stale_data == StaleData::Fail {
            refuse_stale(&bench.screening(false).on_data())?;
        }
        Ok(bench)
    }

    /// Takes what bidders answered, in the place of what was taken before.
    pub(super) fn take(&mut self, replies: Vec<Reply>) {
        self.reader.replies = replies;
    }

    /// The files of the user that were read, besides lists.
    pub(super) fn files(&self) -> Vec<StatedPath> {
        self.setup.files(own_files(self.arguments).map(|(_, path)| path))
    }

    /// Puts pseudonyms for whom a report names.
    pub(super) fn redact(&self, report: &mut Report, key: &mut Key) {
        redact(report, key, self.waivers.as_ref());
    }

    /// The baseline as it was stated, where each list has its own.
    pub(super) fn baseline_of_each(&self) -> Option<String> {
        let stated = self.arguments.gate.baseline.as_ref();
        stated.filter(|_| self.baseline.is_none()).map(ToString::to_string)
    }

    /// Screens lists as one; whether to look for what would clear findings is for the outputs
    /// to say.
    pub(super) fn screen(&self, inputs: &[Input], counterfactuals: bool) -> Result<Report> {
        let mut report = self.run(inputs, &self.screening(counterfactuals))?;
        self.decide(&mut report);
        Ok(report)
    }

    /// Screens lists as one, and where letters are asked for once more without what they must
    /// not tell: what they do not know they cannot reveal.
    pub(super) fn screen_for_all(&self, inputs: &[Input], counterfactuals: bool) -> Result<(Report, Option<Report>)> {
        if self.arguments.letters.letters.is_none() {
            return Ok((self.screen(inputs, counterfactuals)?, None));
        }
        let screening = self.screening(counterfactuals);
        let loaded = self.read(inputs, &screening)?;
        let vocabulary = &self.setup.vocabulary;
        let withheld = self.arguments.letters.withheld(vocabulary)?;
        let mut told = loaded.list.clone();
        told.forget(&withheld.iter().map(|name| vocabulary.known(name)).collect::<Vec<_>>());
        let mut for_letters = self.screening(false).run(told, loaded.inputs.clone(), Vec::new())?;
        let mut report = screening.run(loaded.list, loaded.inputs, loaded.problems)?;
        self.decide(&mut for_letters);
        self.decide(&mut report);
        Ok((report, Some(for_letters)))
    }

    /// Applies waivers and the baseline of all lists.
    fn decide(&self, report: &mut Report) {
        let waivers = self.waivers.as_ref().map(|file| (file, Among::Alone));
        decide(report, waivers, self.baseline.as_ref().map(|baseline| (baseline, Among::Alone)));
    }

    /// Screens a list by itself, among others for which the waivers are too, and compares it
    /// with the baseline of its name where each has its own.
    pub(super) fn screen_one(&self, input: &Input, name: &str, counterfactuals: bool) -> Result<Screened> {
        let mut screening = self.screening(counterfactuals);
        let mut own_baseline = None;
        if let Some(path) = self.arguments.gate.baseline_of(name) {
            let baseline = Baseline::load_or_begin(&path)?;
            if baseline.exists() {
                screening.files.insert(self.files.0.len(), note(BASELINE, &path)?);
            }
            let stated = screening.settings.iter_mut().find(|(option, _)| option == BASELINE);
            stated.into_iter().for_each(|(_, stated)| *stated = path.to_string());
            own_baseline = Some(baseline);
        }
        let mut report = self.run(std::slice::from_ref(input), &screening)?;
        let own = own_baseline.as_ref().map(|baseline| (baseline, Among::Alone));
        let baseline = own.or(self.baseline.as_ref().map(|baseline| (baseline, Among::Others)));
        let decided = decide(&mut report, self.waivers.as_ref().map(|file| (file, Among::Others)), baseline);
        Ok(Screened { report, decided })
    }

    /// How lists are screened.
    pub(super) fn screening(&self, counterfactuals: bool) -> Screening<'_> {
        Screening {
            rating: Some(&self.rating),
            what_if: self.what_if.as_ref(),
            files: [&self.files.0[..], &self.files.1].concat(),
            settings: self.arguments.settings(),
            gate: self.arguments.gate.limits(),
            counterfactuals,
            data_age: DataAge { most_days: self.arguments.max_data_age },
            ..self.setup.screening(&self.rulebook)
        }
    }

    /// Reads lists and screens them.
    fn run(&self, inputs: &[Input], screening: &Screening<'_>) -> Result<Report> {
        let loaded = self.read(inputs, screening)?;
        screening.run(loaded.list, loaded.inputs, loaded.problems)
    }

    /// Reads lists, as far as something asks for their columns.
    fn read(&self, inputs: &[Input], screening: &Screening<'_>) -> Result<Loaded> {
        let vocabulary = &self.setup.vocabulary;
        let mut wanted = screening.wanted();
        let columns = self.arguments.by.iter().flat_map(|view| view.columns());
        wanted.extend(columns.map(|name| vocabulary.known(name)));
        if self.arguments.letters.letters.is_some() {
            wanted.extend(Letters::ADDRESS.iter().map(|name| vocabulary.known(name)));
        }
        let loaded = self.reader.read(vocabulary, inputs, &wanted)?;
        screening_of(loaded.list.len(), screening.rulebook.rules.len())?;
        Ok(loaded)
    }
}

/// The files that options name one by one, with what they are for.
fn own_files(arguments: &CheckArguments) -> impl Iterator<Item = (&'static str, &StatedPath)> {
    let named = [
        ("mapping", &arguments.read.mapping),
        ("rating", &arguments.rating),
        ("what-if", &arguments.what_if),
        ("waivers", &arguments.gate.waivers),
    ];
    let named = named.into_iter().filter_map(|(role, path)| Some((role, path.as_ref()?)));
    let named = named.chain(arguments.replies.iter().map(|path| ("reply", path)));
    named.chain(arguments.gate.baseline_of_all().map(|path| (BASELINE, path)))
}

/// What is used of the built-in data besides packs. Tables are told by one digest, with the
/// spellings they are looked up by.
fn built_in(data: &RulesData, with_rating: bool) -> Result<Vec<FileNote>> {
    let note = |role, path: &str, sha256| FileNote { role, file: format!("rules/{path}"), sha256, is_built_in: true };
    let file = |role, path| -> Result<FileNote> { Ok(note(role, path, sha256(data.file(path)?.as_bytes()))) };
    let mut notes = vec![file("columns", "vocabulary.toml")?, file("layouts", "layouts.toml")?];
    if with_rating {
        notes.push(file("rating", "rating.toml")?);
    }
    let tables = data.files().filter(|(path, _)| path.starts_with("reference/") || path.starts_with("lists/"));
    let parts = tables.flat_map(|(path, text)| [path, "\n", text]).map(str::as_bytes);
    notes.push(note("tables", "reference", sha256_of(parts)));
    Ok(notes)
}

fn note(role: &'static str, path: &StatedPath) -> Result<FileNote> {
    let bytes = std::fs::read(path.place()).map_err(|fault| match fault.kind() {
        ErrorKind::NotFound => anyhow!("{path}: there is no such file"),
        _ => anyhow!("{path}: cannot be read: {fault}"),
    })?;
    Ok(FileNote { role, file: path.to_string(), sha256: sha256(&bytes), is_built_in: false })
}

/// Old data would let pass what newer data names.
fn refuse_stale(notices: &[Notice]) -> Result<()> {
    let is_stale = |notice: &&Notice| notice.kind == NoticeKind::StaleData;
    let stale: Vec<String> =
        notices.iter().filter(is_stale).map(|notice| format!("{} {}", notice.about, notice.message)).collect();
    if !stale.is_empty() {
        bail!(
            "reference data is too old, nothing was screened:\n  {}\nreplace it with --reference DIR, or allow it with \
             --max-data-age DAYS or --stale-data warn",
            stale.join("\n  ")
        );
    }
    Ok(())
}
