//! The rating as data: which parts count, how many points each gives, and where the
//! bands begin. The conditions are those of rules.

mod part;
mod read;

use anyhow::{Context, Result};

use super::diagnostics::{Faults, Source};
use super::expression::{Atom, AtomState, Formula};
use super::rulebook::Schema;
use crate::bundled::RulesData;
use crate::model::{Field, PartOutcome, RatingScheme, StatedPath};

/// A rating that has been checked and compiled. One cannot be built from a faulty file.
#[derive(Clone, Debug)]
pub struct RatingRules {
    /// Its numbers.
    pub scheme: RatingScheme,
    /// What is asked of a supplier for each part of the scheme.
    pub parts: Vec<PartRule>,
}

/// What is asked of a supplier for a part.
#[derive(Clone, Debug)]
pub struct PartRule {
    /// What its conditions read; their places are the numbers atoms use.
    pub fields: Vec<Field>,
    /// The tests its conditions are made of.
    pub atoms: Vec<Atom>,
    /// Whether it concerns a supplier.
    applies: Option<Formula>,
    /// For controls: whether it is in place.
    met: Option<Formula>,
    /// The points, or the share that the evidence lets count: the first row that holds.
    rows: Vec<(Option<Formula>, f64)>,
}

impl RatingRules {
    /// Reads the rating of a file.
    pub fn load(path: &StatedPath, schema: &Schema<'_>) -> Result<Self> {
        let text =
            std::fs::read_to_string(path.place()).with_context(|| format!("{path}: the rating cannot be read"))?;
        Ok(Self::read(&Source::new(path.to_string(), text), schema)?)
    }

    /// Reads the rating of `rules/`.
    pub fn of(data: &RulesData, schema: &Schema<'_>) -> Result<Self> {
        Ok(Self::read(&Source::new("rules/rating.toml", data.file("rating.toml")?), schema)?)
    }

    /// Reads a rating, or tells every fault in it.
    pub fn read(source: &Source, schema: &Schema<'_>) -> Result<Self, Faults> {
        read::read(source, schema)
    }

    /// Every field that some part reads.
    pub fn fields(&self) -> impl Iterator<Item = &Field> {
        self.parts.iter().flat_map(|part| &part.fields)
    }
}

impl PartRule {
    /// Its conditions.
    pub fn formulas(&self) -> impl Iterator<Item = &Formula> {
        let rows = self.rows.iter().filter_map(|(formula, _)| formula.as_ref());
        self.applies.iter().chain(&self.met).chain(rows)
    }

    /// What comes out for a supplier whose atoms have the given states.
    pub fn outcome(&self, states: &dyn Fn(u16) -> AtomState) -> PartOutcome {
        part::outcome(self, states)
    }
}
