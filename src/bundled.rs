//! The data of `rules/` as it is built into the binary, and what stands for it when a run
//! is repeated with the data of its time. A test proves that no file on disk is missing
//! here.

use std::borrow::Cow;
use std::collections::BTreeMap;

use anyhow::{Context, Result};

/// The vocabulary of columns.
pub const VOCABULARY: &str = include_str!("../rules/vocabulary.toml");

/// The layouts of published lists.
pub const LAYOUTS: &str = include_str!("../rules/layouts.toml");

/// The layouts of watch-lists in the form of their publishers.
pub const LIST_LAYOUTS: &str = include_str!("../rules/lists/layouts.toml");

/// The compendium of laws, standards and guides.
pub const INSTRUMENTS: &str = include_str!("../rules/instruments.toml");

/// Model clauses for tenders. No screening reads them, so they are no part of [`RulesData`]:
/// another wording must not make the rules of a kept run look changed.
pub const CLAUSES: &str = include_str!("../rules/clauses.toml");

/// What `init --level` puts into a folder, by name: texts below `rules/adoption/`, and recipes
/// for CI by their path in the project. No screening reads them.
pub const ADOPTION_FILES: &[(&str, &str)] = &[
    ("steps.toml", include_str!("../rules/adoption/steps.toml")),
    ("settings-1.toml", include_str!("../rules/adoption/settings-1.toml")),
    ("settings-2.toml", include_str!("../rules/adoption/settings-2.toml")),
    ("settings-3.toml", include_str!("../rules/adoption/settings-3.toml")),
    ("plan.md", include_str!("../rules/adoption/plan.md")),
    ("week-1.md", include_str!("../rules/adoption/week-1.md")),
    ("week-2.md", include_str!("../rules/adoption/week-2.md")),
    ("week-3.md", include_str!("../rules/adoption/week-3.md")),
    ("waivers.toml", include_str!("../rules/adoption/waivers.toml")),
    ("fixtures/ci/github-actions.yml", include_str!("../fixtures/ci/github-actions.yml")),
    ("fixtures/ci/gitlab-ci.yml", include_str!("../fixtures/ci/gitlab-ci.yml")),
    ("fixtures/ci/nightly.yml", include_str!("../fixtures/ci/nightly.yml")),
    ("fixtures/ci/pre-commit-config.yaml", include_str!("../fixtures/ci/pre-commit-config.yaml")),
];

/// The rating: points, weights and bands.
pub const RATING: &str = include_str!("../rules/rating.toml");

/// How names are compared: levels, weights, and what a contradiction costs.
pub const MATCHING: &str = include_str!("../rules/matching.toml");

/// What names are made of: legal forms, ordinary words, places, Chinese readings.
pub const NAME_FILES: &[(&str, &str)] = &[
    ("chinese.csv", include_str!("../rules/names/chinese.csv")),
    ("legal_forms.csv", include_str!("../rules/names/legal_forms.csv")),
    ("places.csv", include_str!("../rules/names/places.csv")),
    ("words.csv", include_str!("../rules/names/words.csv")),
];

/// The description of the reference tables.
pub const REFERENCE: &str = include_str!("../rules/reference/reference.toml");

/// The rule packs, by id; the first is the default.
pub const PACKS: &[(&str, &str)] = &[
    ("osce", include_str!("../rules/packs/osce.toml")),
    ("us-far", include_str!("../rules/packs/us-far.toml")),
    ("us-import", include_str!("../rules/packs/us-import.toml")),
    ("uk", include_str!("../rules/packs/uk.toml")),
    ("eu", include_str!("../rules/packs/eu.toml")),
    ("norway", include_str!("../rules/packs/norway.toml")),
    ("disclosure", include_str!("../rules/packs/disclosure.toml")),
    ("watchlists", include_str!("../rules/packs/watchlists.toml")),
    ("data-quality", include_str!("../rules/packs/data-quality.toml")),
];

macro_rules! files {
    ($($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("../rules/reference/", $name)))),+]
    };
}

/// The reference tables, by file name.
pub const REFERENCE_FILES: &[(&str, &str)] = files![
    "countries.csv",
    "dol_downstream.csv",
    "dol_goods.csv",
    "eo13126.csv",
    "goods_hs.csv",
    "goods_terms.csv",
    "nace2_isic4_classes.csv",
    "national_classifications.csv",
    "rates.csv",
    "regions.csv",
    "sector_named_by.csv",
    "sector_risk.csv",
    "sector_synonyms.csv",
    "sectors.csv",
    "tip_tiers.csv",
    "uflpa_priority.csv",
    "wro_goods.csv",
    "wro_names.csv",
    "../lists/uflpa.csv",
    "../lists/wro.csv",
];

macro_rules! languages {
    ($($path:literal),+ $(,)?) => {
        &[$((concat!("languages/", $path, ".ftl"), include_str!(concat!("../rules/languages/", $path, ".ftl")))),+]
    };
}

/// What the program says in each language, by their paths below `rules/`. They are
/// how something is said, not what is decided, and so no part of [`RulesData`].
pub const LANGUAGE_FILES: &[(&str, &str)] = languages![
    "en/phrases",
    "en/columns",
    "en/countries",
    "en/report",
    "fr/phrases",
    "fr/columns",
    "fr/rules",
    "fr/countries",
    "fr/sectors",
    "fr/report",
    "fr/tables",
    "de/phrases",
    "de/columns",
    "de/rules",
    "de/countries",
    "de/sectors",
    "de/report",
    "de/tables",
    "it/phrases",
    "it/columns",
    "it/rules",
    "it/countries",
    "it/sectors",
    "it/report",
    "it/tables",
    "es/phrases",
    "es/columns",
    "es/rules",
    "es/countries",
    "es/sectors",
    "es/report",
    "es/tables",
    "ru/phrases",
    "ru/columns",
    "ru/rules",
    "ru/countries",
    "ru/sectors",
    "ru/report",
    "ru/tables",
];

/// A file of a language, by its path below `rules/`.
pub fn language_file(path: &str) -> Result<&'static str> {
    let found = LANGUAGE_FILES.iter().find(|(known, _)| *known == path);
    found.map(|(_, text)| *text).with_context(|| format!("there is no file {path}"))
}

/// The data of `rules/`: the built-in one, or what was kept of another build.
#[derive(Clone, Debug)]
pub struct RulesData {
    /// By their paths below `rules/`.
    files: BTreeMap<String, Cow<'static, str>>,
}

/// Files by their paths below `rules/`.
const SINGLE: [(&str, &str); 7] = [
    ("vocabulary.toml", VOCABULARY),
    ("layouts.toml", LAYOUTS),
    ("lists/layouts.toml", LIST_LAYOUTS),
    ("instruments.toml", INSTRUMENTS),
    ("rating.toml", RATING),
    ("matching.toml", MATCHING),
    ("reference/reference.toml", REFERENCE),
];

impl RulesData {
    /// The data in the binary.
    pub fn built_in() -> Self {
        let single = SINGLE.iter().map(|(path, text)| ((*path).to_owned(), *text));
        let packs = PACKS.iter().map(|(id, text)| (pack_path(id), *text));
        let tables = REFERENCE_FILES.iter().map(|(name, text)| (reference_path(name), *text));
        let names = NAME_FILES.iter().map(|(name, text)| (format!("names/{name}"), *text));
        let files = single.chain(packs).chain(tables).chain(names).map(|(path, text)| (path, Cow::Borrowed(text)));
        Self { files: files.collect() }
    }

    /// The data of another build, by their paths below `rules/`.
    pub fn of(files: impl IntoIterator<Item = (String, String)>) -> Self {
        Self { files: files.into_iter().map(|(path, text)| (path, Cow::Owned(text))).collect() }
    }

    /// Packs, rating and instruments of these, with the columns and tables of others.
    pub fn with_tables_of(&self, tables: &Self) -> Self {
        let is_rule = |path: &str| path.starts_with("packs/") || path == "rating.toml" || path == "instruments.toml";
        let rules = self.files.iter().filter(|(path, _)| is_rule(path));
        let files = rules.chain(tables.files.iter().filter(|(path, _)| !is_rule(path)));
        Self { files: files.map(|(path, text)| (path.clone(), text.clone())).collect() }
    }

    /// Every file by its path below `rules/`, in the order of the paths.
    pub fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(path, text)| (path.as_str(), &**text))
    }

    /// A file by its path below `rules/`.
    pub fn file(&self, path: &str) -> Result<&str> {
        self.files.get(path).map(|text| &**text).with_context(|| format!("the rules have no file {path}"))
    }

    /// A file that stands beside the reference tables.
    pub fn reference_file(&self, name: &str) -> Option<&str> {
        self.files.get(&reference_path(name)).map(|text| &**text)
    }

    /// A rule pack by its id.
    pub fn pack(&self, id: &str) -> Option<&str> {
        self.files.get(&pack_path(id)).map(|text| &**text)
    }

    /// The ids of the rule packs; the default one is the first.
    pub fn pack_ids(&self) -> Vec<&str> {
        let known = PACKS.iter().map(|(id, _)| *id).filter(|id| self.pack(id).is_some());
        let ids = self.files.keys().filter_map(|path| path.strip_prefix("packs/")?.strip_suffix(".toml"));
        let others = ids.filter(|id| PACKS.iter().all(|(known, _)| known != id));
        known.chain(others).collect()
    }
}

fn pack_path(id: &str) -> String {
    format!("packs/{id}.toml")
}

/// The path below `rules/` of a file that is named as seen from `rules/reference/`.
fn reference_path(name: &str) -> String {
    match name.strip_prefix("../") {
        Some(beside) => beside.to_owned(),
        None => format!("reference/{name}"),
    }
}
