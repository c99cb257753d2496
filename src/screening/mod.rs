//! Screening: every rule for every supplier, and the report of it.
//!
//! Belongs here: evaluating, following the chain, counting. Does not belong here:
//! reading files, knowing rules by name, formatting.

mod chain;
mod derived;
mod evaluate;
mod identity;
mod totals;
mod trace;

use std::sync::Arc;

use anyhow::Result;

use crate::model::{
    ColumnId, Field, Inputs, Problem, ReferenceNote, Report, RunRecord, Severity, SheetResults, SupplierList,
    TELLING_APART, Vocabulary,
};
use crate::reference::Catalog;
use crate::rules::Rulebook;

pub use trace::{Reading, Trace, TraceStep, trace};

/// What is screened, and with what.
pub struct Screening<'a> {
    /// The columns.
    pub vocabulary: Arc<Vocabulary>,
    /// The reference tables.
    pub catalog: &'a Catalog,
    /// The rules, compiled for the as-of date.
    pub rulebook: &'a Rulebook,
    /// What the user stated, for the record.
    pub settings: Vec<(String, String)>,
    /// The severity at which the run counts as having found something.
    pub fail_on: Option<Severity>,
}

impl Screening<'_> {
    /// The columns that rules, joins or reports look at, and those that tell suppliers
    /// apart; the others need not be read.
    pub fn wanted(&self) -> Vec<ColumnId> {
        let mut wanted: Vec<ColumnId> = TELLING_APART.iter().map(|name| self.vocabulary.known(name)).collect();
        for field in self.rulebook.rules.iter().flat_map(|rule| &rule.fields) {
            match field {
                Field::Column(id) => wanted.push(*id),
                Field::Derived(name) => {
                    let table = name.split('.').next().unwrap_or_default();
                    let keys = self.catalog.info(table).into_iter().flat_map(|info| &info.keys);
                    wanted.extend(keys.flat_map(|key| &key.from).map(|name| self.vocabulary.known(name)));
                }
                Field::Parameter(_) => {}
            }
        }
        wanted.sort_unstable();
        wanted.dedup();
        wanted
    }

    /// Screens a list.
    pub fn run(&self, list: SupplierList, inputs: Inputs, mut problems: Vec<Problem>) -> Result<Report> {
        let chains = chain::follow(&self.vocabulary, &list, &mut problems);
        let mut results = Vec::new();
        for (sheet, chain) in std::iter::zip(&list.sheets, chains) {
            let mut derived = derived::join_all(self.catalog, &self.vocabulary, self.rulebook, sheet)?;
            derived.extend(chain);
            let rules = evaluate::evaluate(self.rulebook, sheet, &derived);
            results.push(SheetResults { derived, rules });
        }
        let (repeats, totals) = rayon::join(
            || identity::repeats(&self.vocabulary, &list),
            || totals::count(&list, &results, self.rulebook.rules.len()),
        );
        let run = RunRecord {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            as_of: self.rulebook.as_of,
            packs: self.rulebook.packs.clone(),
            overrides: self.rulebook.overrides.clone(),
            dormant: self.rulebook.dormant.clone(),
            reference: self.reference_notes(),
            inputs,
            settings: self.settings.clone(),
            fail_on: self.fail_on,
        };
        Ok(Report {
            run,
            rules: self.rulebook.rules.iter().map(|rule| rule.info.clone()).collect(),
            totals,
            list,
            results,
            repeats,
            problems,
            vocabulary: self.vocabulary.clone(),
            rates: self.rulebook.rates.clone(),
        })
    }

    fn reference_notes(&self) -> Vec<ReferenceNote> {
        derived::tables_used(self.catalog, self.rulebook)
            .map(|info| ReferenceNote {
                id: info.id.clone(),
                publisher: info.publisher.clone(),
                edition: info.edition.clone(),
                date: info.date.map(|date| date.to_string()).unwrap_or_default(),
            })
            .collect()
    }
}
