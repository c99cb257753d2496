//! What every command needs: the columns, the tables, the instruments, the packs.

use std::io::ErrorKind;
use std::sync::Arc;

use anyhow::{Context, Result, anyhow, bail};
use jiff::civil::Date;

use crate::bundled::{self, RulesData};
use crate::cli::{Bar, ReadArguments, RuleArguments, stdin};
use crate::input::{Input, Loaded, Loader, MappingFile, ReadOptions, Recogniser, Reply};
use crate::model::{ColumnId, Gate, Notice, NoticeKind, StatedPath, Vocabulary};
use crate::reference::{Catalog, Countries, DataAge, Sectors};
use crate::rules::{Compendium, Faults, Pack, Proof, Rulebook, Schema, load_from, load_paths, with_bases_from};
use crate::screening::Screening;
use crate::watchlists::{self, Layouts, Stated};

/// The columns.
pub(super) fn vocabulary() -> Result<Arc<Vocabulary>> {
    Ok(Arc::new(Vocabulary::from_toml(bundled::VOCABULARY)?))
}

/// How lists are read, with the mapping file if one is stated.
pub(super) fn read_options(arguments: &ReadArguments, vocabulary: &Vocabulary) -> Result<ReadOptions> {
    let read = |path: &StatedPath| {
        let text = std::fs::read_to_string(path.place()).map_err(|fault| match fault.kind() {
            ErrorKind::NotFound => anyhow!("there is no such file"),
            ErrorKind::InvalidData => anyhow!("this is no text; a mapping file is TOML, as `columns --write` makes it"),
            _ => fault.into(),
        })?;
        MappingFile::from_toml(&text, vocabulary)
    };
    let file = arguments.mapping.as_ref().map(|path| read(path).with_context(|| path.to_string()));
    Ok(arguments.options(file.transpose()?))
}

/// What lists are read with.
pub(super) struct ListReader {
    countries: Arc<Countries>,
    sectors: Arc<Sectors>,
    recogniser: Recogniser,
    pub(super) options: ReadOptions,
    /// What bidders answered.
    pub(super) replies: Vec<Reply>,
}

impl ListReader {
    pub(super) fn of(setup: &Setup, arguments: &ReadArguments) -> Result<Self> {
        Ok(Self {
            countries: setup.catalog.countries()?,
            sectors: setup.catalog.sectors()?,
            recogniser: Recogniser::of(setup.data.file("layouts.toml")?, &setup.vocabulary)?,
            options: read_options(arguments, &setup.vocabulary)?,
            replies: Vec::new(),
        })
    }

    /// Reads lists, as far as some columns are wanted.
    pub(super) fn read(&self, vocabulary: &Vocabulary, inputs: &[Input], wanted: &[ColumnId]) -> Result<Loaded> {
        let loader = Loader {
            vocabulary,
            countries: &self.countries,
            sectors: &self.sectors,
            recogniser: &self.recogniser,
            options: &self.options,
            wanted: Some(wanted),
            stdin: &stdin,
            progress: &Bar::new(),
        };
        let mut loaded = loader.load(inputs)?;
        loader.answer(&mut loaded, &self.replies);
        Ok(loaded)
    }
}

/// Everything a rulebook is made of.
pub(super) struct Setup {
    pub(super) data: Arc<RulesData>,
    pub(super) vocabulary: Arc<Vocabulary>,
    pub(super) catalog: Catalog,
    pub(super) compendium: Compendium,
    pub(super) packs: Vec<Pack>,
    /// What is to be said about the watch-lists of the user.
    on_lists: Vec<Notice>,
}

/// The two largest files that nothing else has to be known for.
fn columns_and_instruments(data: &RulesData) -> Result<(Vocabulary, Compendium)> {
    let vocabulary = Vocabulary::from_toml(data.file("vocabulary.toml")?)?;
    Ok((vocabulary, Compendium::of(data.file("instruments.toml")?)?))
}

/// What can be read before the columns and the instruments are known.
struct Reading {
    catalog: Catalog,
    on_lists: Vec<Notice>,
    /// Faults of the tables are told before those of the packs.
    packs: Result<Vec<Pack>>,
    faults: Faults,
}

impl Reading {
    fn of(arguments: &RuleArguments, data: &Arc<RulesData>, otherwise: Vec<String>) -> Result<Self> {
        let mut catalog = Catalog::of(data.clone())?;
        if let Some(folder) = &arguments.reference {
            catalog.add_folder(folder).context("reference tables")?;
        }
        if let Some(path) = &arguments.rates {
            catalog.replace_rates(path).context("exchange rates")?;
        }
        let on_lists = given_lists(&mut catalog, data, &arguments.watchlists)?;
        catalog.check_rates()?;
        let mut ids = if arguments.packs.is_empty() { otherwise } else { arguments.packs.clone() };
        if !arguments.watchlists.is_empty() && !ids.iter().any(|id| id == WATCHLISTS) {
            ids.push(WATCHLISTS.to_owned());
        }
        let mut faults = Faults::default();
        let packs = asked_packs(data, &ids, &arguments.paths, &mut faults);
        Ok(Self { catalog, on_lists, packs, faults })
    }
}

/// Packs by id and from files, with the packs they build on.
fn asked_packs(data: &RulesData, ids: &[String], paths: &[StatedPath], faults: &mut Faults) -> Result<Vec<Pack>> {
    let mut packs = load_from(data, ids, faults)?;
    packs.extend(load_paths(paths, faults)?);
    Ok(with_bases_from(data, packs, faults))
}

/// The pack whose rules ask whether somebody stands on any watch-list in use.
const WATCHLISTS: &str = "watchlists";

/// Adds the watch-lists of the user to those in use, and says what is to be said of them.
pub(super) fn given_lists(catalog: &mut Catalog, data: &RulesData, paths: &[StatedPath]) -> Result<Vec<Notice>> {
    if paths.is_empty() {
        return Ok(Vec::new());
    }
    let (countries, layouts) = (catalog.countries()?, Layouts::of(data)?);
    let mut notices = Vec::new();
    for path in paths {
        let loaded = watchlists::load(path, &countries, &layouts, &Stated::default()).context("watch-list")?;
        let about = format!("watch-list {path}");
        let mut add = |message| notices.push(Notice { kind: NoticeKind::WatchList, about: about.clone(), message });
        loaded.notes.into_iter().for_each(&mut add);
        let (id, edition) = (loaded.info.id.clone(), loaded.info.edition.clone());
        let replaced =
            catalog.add_list(loaded.info, loaded.table, path.clone(), loaded.sha256).context("watch-list")?;
        if let Some(old) = replaced {
            add(format!("edition {edition} stands for the built-in list `{id}`, edition {}", old.edition));
        }
        catalog.use_list(&id)?;
    }
    Ok(notices)
}

impl Setup {
    /// Reads what was asked for to screen lists; faults in packs are all told at once.
    pub(super) fn load(arguments: &RuleArguments, as_of: Date, data: Arc<RulesData>) -> Result<(Self, Rulebook)> {
        let (setup, faults) = Self::read(arguments, data)?;
        let rulebook = setup.rulebook(as_of, faults)?;
        Ok((setup, rulebook))
    }

    /// Reads what was asked for to look at rules: every built-in pack, unless some are chosen.
    pub(super) fn load_all(arguments: &RuleArguments, as_of: Date) -> Result<(Self, Rulebook)> {
        let data = Arc::new(RulesData::built_in());
        let all = data.pack_ids().into_iter().map(str::to_owned).collect();
        let (setup, faults) = Self::read_packs(arguments, data, all)?;
        let rulebook = setup.rulebook(as_of, faults)?;
        Ok((setup, rulebook))
    }

    /// Reads what was asked for to screen lists, and the faults of packs that show so far.
    pub(super) fn read(arguments: &RuleArguments, data: Arc<RulesData>) -> Result<(Self, Faults)> {
        let default = data.pack_ids().into_iter().take(1).map(str::to_owned).collect();
        Self::read_packs(arguments, data, default)
    }

    /// The rules of the packs; the error tells every fault in them, those known before too.
    pub(super) fn rulebook(&self, as_of: Date, faults: Faults) -> Result<Rulebook> {
        Ok(Rulebook::new(&self.packs, &self.schema(), as_of, faults)?)
    }

    fn read_packs(arguments: &RuleArguments, data: Arc<RulesData>, otherwise: Vec<String>) -> Result<(Self, Faults)> {
        // What a run reads before it starts is most of a small run.
        let (read, known) = rayon::join(|| Reading::of(arguments, &data, otherwise), || columns_and_instruments(&data));
        let (vocabulary, mut compendium) = known?;
        let vocabulary = Arc::new(vocabulary);
        let Reading { mut catalog, on_lists, packs, mut faults } = read?;
        catalog.check(&vocabulary)?;
        let packs = packs?;
        for pack in &packs {
            pack.add_tables(&mut catalog, &vocabulary, &mut faults);
            pack.use_lists(&mut catalog, &mut faults);
            pack.add_instruments(&mut compendium, &mut faults);
        }
        Ok((Self { data, vocabulary, catalog, compendium, packs, on_lists }, faults))
    }

    /// Refuses rules of the user that are not what their examples say: nobody screens with
    /// a rule that does something else. The built-in ones are proven before they ship.
    pub(super) fn prove_own(&self) -> Result<()> {
        if !self.packs.iter().any(Pack::is_own) {
            return Ok(());
        }
        let proof = Proof::run(&self.packs, &self.schema(), &Pack::is_own)?;
        let failed = proof.tests.iter().filter(|test| !test.passed());
        let lines: Vec<String> = failed
            .flat_map(|test| test.failures.iter().map(|f| format!("{}: rule `{}`: {}", f.place, test.rule, f.message)))
            .collect();
        if !lines.is_empty() {
            bail!(
                "rules are not what their examples say, nothing was screened:\n  {}\n`thbscreen rules test` runs them",
                lines.join("\n  ")
            );
        }
        Ok(())
    }

    /// A screening with these rules, without rating, settings or gate.
    pub(super) fn screening<'a>(&'a self, rulebook: &'a Rulebook) -> Screening<'a> {
        Screening {
            vocabulary: self.vocabulary.clone(),
            catalog: &self.catalog,
            compendium: &self.compendium,
            rulebook,
            rating: None,
            what_if: None,
            files: Vec::new(),
            settings: Vec::new(),
            gate: Gate::default(),
            counterfactuals: false,
            data_age: DataAge::default(),
            on_lists: self.on_lists.clone(),
        }
    }

    /// Reads lists, as far as some columns are wanted.
    pub(super) fn read_lists(&self, read: &ReadArguments, inputs: &[Input], wanted: &[ColumnId]) -> Result<Loaded> {
        ListReader::of(self, read)?.read(&self.vocabulary, inputs, wanted)
    }

    /// The files of the user it was read from, with others of which that is known.
    pub(super) fn files<'a>(&self, others: impl IntoIterator<Item = &'a StatedPath>) -> Vec<StatedPath> {
        let packs = self.packs.iter().filter_map(Pack::path).cloned();
        packs.chain(self.catalog.files()).chain(others.into_iter().cloned()).collect()
    }

    /// What rules can refer to.
    pub(super) fn schema(&self) -> Schema<'_> {
        Schema { vocabulary: &self.vocabulary, catalog: &self.catalog, compendium: &self.compendium }
    }
}
