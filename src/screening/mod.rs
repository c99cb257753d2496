//! Screening: every rule for every supplier, and the report of it.
//!
//! Belongs here: evaluating, following the chain, counting, remarks on the run as a
//! whole, how one rule came to its verdict about one supplier, and what a redacted report
//! says instead of names. Does not belong here: reading files, knowing rules by name,
//! formatting.

mod chain;
mod counterfactual;
mod decisions;
mod derived;
mod difference;
mod distinct;
mod evaluate;
mod inquiry;
mod judge;
mod notices;
mod rating;
mod redaction;
mod totals;
mod trace;

use std::collections::BTreeSet;
use std::sync::Arc;

use anyhow::Result;

use crate::model::{
    Chain, ColumnId, Counterfactuals, Decisions, DerivedColumn, Field, FileNote, Gate, Inputs, Instrument, Notice,
    Problem, ReferenceNote, Report, RuleInfo, RuleResults, RunRecord, Sheet, SheetResults, SupplierList, TELLING_APART,
    Vocabulary, repeats, settings_sha256,
};
use crate::reference::{Catalog, DataAge, TableInfo};
use crate::rules::{Compendium, RatingRules, Rulebook, chain_reads};

pub use counterfactual::ways_out;
pub use decisions::{Among, Baseline, Decided, Entry, Fates, Overall, WaiverFile, decide};
pub use difference::{Causes, Past, Standing, Trial, Trials, differences, effects};
pub use inquiry::{Effect, Inquiry, inquiries};
pub use redaction::redact;
pub use trace::{Reading, Trace, TraceStep, trace};

/// Columns that reports show although no rule need read them.
const SHOWN: [&str; 1] = ["contract_share_pct"];

/// What is screened, and with what.
pub struct Screening<'a> {
    /// The columns.
    pub vocabulary: Arc<Vocabulary>,
    /// The reference tables.
    pub catalog: &'a Catalog,
    /// The instruments.
    pub compendium: &'a Compendium,
    /// The rules, compiled for the as-of date.
    pub rulebook: &'a Rulebook,
    /// How suppliers are rated, if they are.
    pub rating: Option<&'a RatingRules>,
    /// Another rating, to say what it would change.
    pub what_if: Option<&'a RatingRules>,
    /// What was read besides lists, packs and tables, for the record.
    pub files: Vec<FileNote>,
    /// What the user stated, for the record.
    pub settings: Vec<(String, String)>,
    /// What makes the run count as having found something.
    pub gate: Gate,
    /// Whether some output shows what would clear a finding.
    pub counterfactuals: bool,
    /// How old reference data may be.
    pub data_age: DataAge,
    /// What is to be said about the watch-lists of the user.
    pub on_lists: Vec<Notice>,
}

impl Screening<'_> {
    /// The columns that rules, joins or reports look at, and those that tell suppliers
    /// apart; the others need not be read.
    pub fn wanted(&self) -> Vec<ColumnId> {
        let mut wanted: Vec<ColumnId> = TELLING_APART.iter().map(|name| self.vocabulary.known(name)).collect();
        for field in self.fields() {
            match field {
                Field::Column(id) => wanted.push(*id),
                Field::Derived(name) => {
                    wanted.extend(chain_reads(name).iter().map(|name| self.vocabulary.known(name)));
                }
                Field::Parameter(_) => {}
            }
        }
        wanted.extend(self.joins().columns_read().map(|name| self.vocabulary.known(name)));
        wanted.extend(SHOWN.iter().map(|name| self.vocabulary.known(name)));
        wanted.sort_unstable();
        wanted.dedup();
        wanted
    }

    /// The reference tables in use that are too old, or from after the as-of date.
    pub fn on_data(&self) -> Vec<Notice> {
        let as_of = self.rulebook.as_of;
        let mut notices: Vec<Notice> = Vec::new();
        for notice in self.joins().tables().filter_map(|info| notices::on_age(self.data_age, info, as_of)) {
            if !notices.contains(&notice) {
                notices.push(notice);
            }
        }
        notices
    }

    /// What is to be said whatever the list: about the reference tables and about the rules.
    pub fn on_any_list(&self) -> Vec<Notice> {
        let mut notices = self.on_data();
        notices.extend(self.on_lists.clone());
        notices.extend(notices::on_rules(self.rulebook));
        notices
    }

    /// What somebody needs to repeat the run.
    pub fn record(&self, inputs: Inputs) -> Result<RunRecord> {
        Ok(RunRecord {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            as_of: self.rulebook.as_of,
            packs: self.rulebook.packs.clone(),
            overrides: self.rulebook.overrides.clone(),
            dormant: self.rulebook.dormant.clone(),
            reference: self.reference_notes()?,
            files: self.files.clone(),
            answers: inputs.answers.clone(),
            inputs,
            settings: self.settings.clone(),
            settings_sha256: settings_sha256(&self.settings),
            gate: self.gate,
        })
    }

    /// Screens a list.
    pub fn run(&self, list: SupplierList, inputs: Inputs, mut problems: Vec<Problem>) -> Result<Report> {
        let (chain, results) = self.judge(&list, &mut problems)?;
        let (ratings, (repeats, totals)) = rayon::join(
            || self.rating.map(|rating| rating::rate(rating, self.rulebook, &list, &results)),
            || {
                rayon::join(
                    || repeats(&self.vocabulary, &list),
                    || totals::count(&list, &results, self.rulebook.rules.len()),
                )
            },
        );
        let mut notices = notices::on_shares(self.rulebook, &totals);
        notices.extend(self.on_any_list());
        let counterfactuals = if self.counterfactuals {
            counterfactual::for_all(&self.vocabulary, self.rulebook, &list, &results, &mut notices)
        } else {
            Counterfactuals::default()
        };
        let mut report = Report {
            run: self.record(inputs)?,
            rules: self.rulebook.rules.iter().map(|rule| rule.info.clone()).collect(),
            instruments: self.instruments(),
            totals,
            list,
            results,
            chain,
            repeats,
            ratings,
            counterfactuals,
            decisions: Decisions::default(),
            problems,
            notices,
            vocabulary: self.vocabulary.clone(),
            sector_titles: self.catalog.sector_titles()?,
            rates: self.rulebook.rates.clone(),
        };
        let changes = self.what_if.map(|other| rating::what_if(other, self.rulebook, &report)).unwrap_or_default();
        report.notices.splice(..0, changes);
        Ok(report)
    }

    /// Follows the chain, and asks every rule about every supplier: first those that look
    /// at the supplier itself, then those that read what was found further down.
    fn judge(&self, list: &SupplierList, problems: &mut Vec<Problem>) -> Result<(Chain, Vec<SheetResults>)> {
        let reads = |name: &str| self.reads(name);
        let joins = self.joins();
        let join = |sheet| joins.join(&self.vocabulary, sheet, self.rulebook.as_of, self.data_age);
        let (mut followed, joined) = rayon::join(
            || chain::follow(&self.vocabulary, list, &reads, problems),
            || list.sheets.iter().map(join).collect::<Result<Vec<_>>>(),
        );
        let mut derived = joined?;
        std::iter::zip(&mut derived, followed.columns.drain(..)).for_each(|(derived, chain)| derived.extend(chain));
        let is_second: Vec<bool> = self.rulebook.rules.iter().map(chain::is_inherited).collect();
        let judge = |(sheet, derived): (&Sheet, &Vec<DerivedColumn>), second: bool| {
            evaluate::evaluate(self.rulebook, sheet, derived, &|rule| is_second[rule] == second)
        };
        let found: Vec<Vec<RuleResults>> =
            std::iter::zip(&list.sheets, &derived).map(|sheet| judge(sheet, false)).collect();
        let inherited = chain::inherit(&self.vocabulary, list, self.rulebook, &found, &mut followed, &reads);
        std::iter::zip(&mut derived, inherited).for_each(|(derived, inherited)| derived.extend(inherited));
        let results = std::iter::zip(&list.sheets, derived).zip(found).map(|((sheet, derived), mut rules)| {
            let second = std::iter::zip(&mut rules, judge((sheet, &derived), true)).zip(&is_second);
            second.filter(|(_, is_second)| **is_second).for_each(|((first, second), _)| *first = second);
            SheetResults { derived, rules }
        });
        Ok((followed.chain, results.collect()))
    }

    /// Whether some rule or the rating reads a value that follows from the list.
    fn reads(&self, name: &str) -> bool {
        self.fields().any(|field| matches!(field, Field::Derived(read) if **read == *name))
    }

    /// What the rules and their parameters rest on, by id.
    fn instruments(&self) -> Vec<Instrument> {
        let mut cited: BTreeSet<&str> = BTreeSet::new();
        for RuleInfo { instruments, parameters, .. } in self.rulebook.rules.iter().map(|rule| &rule.info) {
            cited.extend(instruments.iter().map(String::as_str));
            cited.extend(parameters.iter().filter_map(|note| note.instrument.as_deref()));
        }
        let parts = self.rating.iter().flat_map(|rating| &rating.scheme.parts);
        cited.extend(parts.flat_map(|part| &part.instruments).map(String::as_str));
        cited.iter().filter_map(|id| self.compendium.find(id).cloned()).collect()
    }

    fn reference_notes(&self) -> Result<Vec<ReferenceNote>> {
        let note = |info: &TableInfo| {
            Ok(ReferenceNote {
                id: info.id.clone(),
                publisher: info.publisher.clone(),
                edition: info.edition.clone(),
                date: info.date_on(self.rulebook.as_of).map(|date| date.to_string()).unwrap_or_default(),
                sha256: self.catalog.sha256(&info.id)?,
            })
        };
        self.joins().tables().map(note).collect()
    }
}
