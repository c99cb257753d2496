//! Two names, without a list around them.

use anyhow::{Context, Result};

use super::evidence::{Comparison, Level};
use super::explain::comparison;
use super::lexicon::Lexicon;
use super::name::Name;
use super::score::{Weighed, compare, weight};
use super::settings::Settings;
use super::split;
use super::word::Word;
use crate::bundled::RulesData;

/// Reads and compares names.
#[derive(Clone, Debug)]
pub struct Matcher {
    pub(super) lexicon: Lexicon,
    pub(super) settings: Settings,
}

impl Matcher {
    /// A matcher with the settings and the tables of `rules/`, or what is wrong with them.
    pub fn of(data: &RulesData) -> Result<Self> {
        let settings = Settings::from_toml(data.file("matching.toml")?).context("matching.toml")?;
        Self::with_settings(data, settings)
    }

    /// A matcher with other settings and the tables of `rules/`.
    pub fn with_settings(data: &RulesData, settings: Settings) -> Result<Self> {
        Ok(Self { lexicon: Lexicon::of(data)?, settings })
    }

    /// From which score on names are weakly, and strongly, alike.
    pub fn thresholds(&self) -> (f32, f32) {
        (self.settings.levels.weak, self.settings.levels.strong)
    }

    /// The names that a cell holds: brackets opened, former names apart.
    pub fn names(&self, cell: &str) -> Vec<Name> {
        let names = split::names(&self.lexicon, cell).into_iter();
        names.map(|text| Name::new(&self.lexicon, &text)).filter(|name| !name.words.is_empty()).collect()
    }

    /// Whether a cell names nobody in particular: no name in it has a word that tells firms
    /// apart, so that it is hardly ever found, or found where it should not be.
    pub fn is_too_ordinary(&self, cell: &str) -> bool {
        !self.names(cell).iter().any(|name| name.words.iter().any(Word::tells))
    }

    /// Whether a cell holds no more than is compared of it: so many characters, so many names.
    pub fn is_read_whole(&self, cell: &str) -> bool {
        split::is_read_whole(&self.lexicon, cell)
    }

    /// Compares two cells by their names, every word as rare as the other: the best
    /// pair counts. `None` when one of them holds no name.
    pub fn compare(&self, supplier: &str, listed: &str) -> Option<Comparison> {
        let listed = self.names(listed);
        let mut best: Option<Comparison> = None;
        for asked in self.names(supplier) {
            for listed in &listed {
                let found = self.compare_names(&asked, listed);
                let better = |best: &Comparison| (found.level, found.score) > (best.level, best.score);
                if best.as_ref().is_none_or(better) {
                    best = Some(found);
                }
            }
        }
        best
    }

    /// Compares two names.
    pub fn compare_names(&self, asked: &Name, listed: &Name) -> Comparison {
        let is_alike = asked.letters != 0 && asked.letters == listed.letters;
        let (asked, listed) = (Loose::new(&self.settings, asked), Loose::new(&self.settings, listed));
        let mut outcome = compare(&self.settings, asked.weighed(), listed.weighed());
        if is_alike {
            outcome = outcome.written_alike(asked.weighed(), listed.weighed());
        }
        comparison(asked.weighed(), listed.weighed(), &outcome)
    }

    /// Whether two cells may name one firm: strongly or exactly.
    pub fn may_be_one(&self, supplier: &str, listed: &str) -> bool {
        self.compare(supplier, listed).is_some_and(|found| found.level >= Level::Strong)
    }
}

/// A name whose words are all as rare as can be.
struct Loose<'a> {
    words: Vec<&'a Word>,
    weights: Vec<f32>,
    name: &'a Name,
}

impl<'a> Loose<'a> {
    fn new(settings: &Settings, name: &'a Name) -> Self {
        let words: Vec<&Word> = name.words.iter().collect();
        let weights = words.iter().map(|word| weight(settings, word, 1.0)).collect();
        Self { words, weights, name }
    }

    fn weighed(&self) -> Weighed<'_> {
        Weighed { words: &self.words, weights: &self.weights, forms: &self.name.forms }
    }
}
