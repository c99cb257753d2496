//! The model clauses, and which rules they go with.

mod read;
#[cfg(test)]
mod tests;

use anyhow::{Result, bail};

use super::builtin::{BUILTIN, load_builtin};
use super::diagnostics::{Faults, Source};
use super::instruments::Compendium;
use super::pack::Pack;
use crate::bundled;
use crate::model::{Clause, Clauseless, closest};

/// Every model clause in the order of the stages, and the rules that have none.
#[derive(Clone, Debug, Default)]
pub struct Clauses {
    all: Vec<Clause>,
    without: Vec<Clauseless>,
    rules: Vec<RuleName>,
}

/// A rule of a built-in pack, as clauses refer to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleName {
    /// The rule's id.
    pub id: String,
    /// The rule's title.
    pub title: String,
    /// The pack that holds it.
    pub pack: String,
}

impl Clauses {
    /// The bundled clauses, or every fault in them.
    pub fn bundled() -> Result<Self> {
        let mut faults = Faults::default();
        let ids: Vec<String> = BUILTIN.iter().map(|(id, _)| (*id).to_owned()).collect();
        let packs = load_builtin(&ids, &mut faults)?;
        let source = Source::new("rules/clauses.toml", bundled::CLAUSES);
        let clauses = Self::read(&source, &packs, &Compendium::bundled()?, &mut faults);
        if !faults.is_empty() {
            bail!(faults);
        }
        Ok(clauses)
    }

    /// Reads a file of clauses on the rules of packs. Faults are added to `faults`.
    pub fn read(source: &Source, packs: &[Pack], compendium: &Compendium, faults: &mut Faults) -> Self {
        let rules: Vec<RuleName> = packs.iter().flat_map(Pack::rule_names).collect();
        read::read(source, rules, compendium, faults)
    }

    /// Every clause, by stage and in the order of the file.
    pub fn iter(&self) -> impl Iterator<Item = &Clause> {
        self.all.iter()
    }

    /// The rules that no clause goes with, and why.
    pub fn without(&self) -> impl Iterator<Item = &Clauseless> {
        self.without.iter()
    }

    /// A clause.
    pub fn find(&self, id: &str) -> Option<&Clause> {
        self.all.iter().find(|clause| clause.id == id)
    }

    /// The clause that was probably meant by an id that is none.
    pub fn closest(&self, id: &str) -> Option<&str> {
        closest(id, self.iter().map(|clause| clause.id.as_str()))
    }

    /// The rule of a built-in pack that has an id.
    pub fn rule(&self, id: &str) -> Option<&RuleName> {
        self.rules.iter().find(|rule| rule.id == id)
    }
}

impl Pack {
    /// Its own rules by name.
    fn rule_names(&self) -> impl Iterator<Item = RuleName> {
        self.rules.iter().map(|rule| RuleName {
            id: rule.id.value.clone(),
            title: rule.title.clone(),
            pack: self.id.clone(),
        })
    }
}
