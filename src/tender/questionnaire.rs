//! What a questionnaire asks: no more than the chosen rules read.

use std::cmp::Reverse;

use hashbrown::HashMap;

use crate::model::{ColumnId, ColumnSpec, Field, Level, Severity, Vocabulary};
use crate::reference::{Catalog, Joins};
use crate::rules::{Rule, Rulebook, chain_reads};

/// These are asked whatever the rules are: without them nobody could tell who is meant, and
/// who stands below whom.
const ALWAYS: [&str; 6] = ["supplier_id", "name", "country", "bid_id", "parent_id", "tier"];

/// A question, and why it is asked.
#[derive(Clone, Debug)]
pub struct Question<'a> {
    /// The column its answer belongs in.
    pub column: ColumnId,
    /// What is known of the column.
    pub spec: &'a ColumnSpec,
    /// The rules that read the answer, the gravest first.
    pub rules: Vec<&'a Rule>,
    /// Of those the one that reads the least besides: it says best why the question is asked.
    pub nearest: Option<&'a Rule>,
}

/// The questions to a bidder.
#[derive(Clone, Debug)]
pub struct Questionnaire<'a> {
    /// In the order of the vocabulary.
    pub questions: Vec<Question<'a>>,
    /// How many more the rules read, which a more thorough questionnaire asks.
    pub left_out: usize,
}

impl<'a> Questionnaire<'a> {
    /// The questions that rules read, as far as they belong to a questionnaire so thorough.
    pub fn of(rulebook: &'a Rulebook, catalog: &Catalog, vocabulary: &'a Vocabulary, level: Level) -> Self {
        let mut readers: HashMap<ColumnId, Vec<(usize, &'a Rule)>> = HashMap::new();
        for rule in &rulebook.rules {
            let columns = columns_of(rule, catalog, vocabulary);
            columns.iter().for_each(|column| readers.entry(*column).or_default().push((columns.len(), rule)));
        }
        let always: Vec<ColumnId> = ALWAYS.iter().map(|name| vocabulary.known(name)).collect();
        let is_read = |column: &ColumnId| always.contains(column) || readers.contains_key(column);
        let read = vocabulary.columns().filter(|(column, _)| is_read(column));
        let (asked, left): (Vec<_>, Vec<_>) =
            read.partition(|(column, spec)| always.contains(column) || spec.level <= level);
        let question = |(column, spec): (ColumnId, &'a ColumnSpec)| {
            let mut readers = readers.remove(&column).unwrap_or_default();
            readers.sort_by_key(|(_, rule)| Reverse(gravest(rule)));
            let nearest = readers.iter().min_by_key(|(columns, _)| *columns).map(|(_, rule)| *rule);
            Question { column, spec, rules: readers.into_iter().map(|(_, rule)| rule).collect(), nearest }
        };
        Self { left_out: left.len(), questions: asked.into_iter().map(question).collect() }
    }
}

/// The most a finding of a rule weighs.
fn gravest(rule: &Rule) -> Severity {
    rule.severities.iter().map(|(_, severity)| *severity).fold(rule.severity, Severity::max)
}

/// The columns whose cells decide a rule, each once: its own, and those behind what is
/// looked up or follows from the chain.
fn columns_of(rule: &Rule, catalog: &Catalog, vocabulary: &Vocabulary) -> Vec<ColumnId> {
    let mut columns: Vec<ColumnId> = Vec::new();
    let mut add = |column: ColumnId| {
        let spec = vocabulary.spec(column);
        let companion = spec.companion().map(|name| vocabulary.known(name));
        for column in std::iter::once(column).chain(companion) {
            if !columns.contains(&column) {
                columns.push(column);
            }
        }
    };
    for field in &rule.fields {
        match field {
            Field::Column(column) => add(*column),
            Field::Derived(name) if name.starts_with("chain.") => {
                chain_reads(name).iter().for_each(|name| add(vocabulary.known(name)));
            }
            Field::Derived(name) => {
                Joins::of(catalog, [&**name]).columns_read().for_each(|name| add(vocabulary.known(name)));
            }
            Field::Parameter(_) => {}
        }
    }
    columns
}
