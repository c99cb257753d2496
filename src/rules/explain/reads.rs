//! What a rule reads: columns, reference tables, the chain of subcontractors.

use serde::Serialize;

use crate::model::{ColumnId, ColumnType, Field};
use crate::reference::{Joins, TableInfo};
use crate::rules::rulebook::{Rule, Schema, chain_field, chain_reads};

/// The columns that say who stands above whom.
const PARENTS: [&str; 2] = ["parent_id", "parent_name"];

/// A column that a rule reads.
#[derive(Clone, Debug, Serialize)]
pub struct ColumnNote {
    /// Its name.
    pub id: String,
    /// How its cells are read.
    #[serde(rename = "type")]
    pub kind: String,
    /// The words it can hold, where they are fixed.
    pub choices: Vec<String>,
    /// The unit of its numbers.
    pub unit: Option<String>,
    /// What it is read for, where the conditions do not name it themselves: the tables that
    /// are looked up by it, the chain, an amount whose currency it states.
    pub serves: Vec<String>,
    /// How to ask a bidder for it.
    pub question: String,
}

/// A value that follows from the list as a whole.
#[derive(Clone, Debug, Serialize)]
pub struct DerivedNote {
    /// The name rules use.
    pub name: String,
    /// What it says.
    pub meaning: &'static str,
}

/// A reference table that a rule looks into.
#[derive(Clone, Debug, Serialize)]
pub struct TableNote {
    /// The name rules use.
    pub id: String,
    /// The fields it reads, as rules name them.
    pub fields: Vec<String>,
    /// What a supplier's row is found by; all of it must match.
    pub found_by: Vec<FoundBy>,
    /// What it is.
    pub title: String,
    /// Who publishes it.
    pub publisher: String,
    /// Which edition.
    pub edition: String,
    /// The day of its newest fact.
    pub date: Option<String>,
    /// Where it is published.
    pub address: Option<String>,
    /// What to watch.
    pub note: Option<String>,
    /// Whether absence from the table is an answer; otherwise it is unknown.
    pub complete: bool,
}

/// The columns that a table is searched with.
#[derive(Clone, Debug, Serialize)]
pub struct FoundBy {
    /// The columns, in the order in which they are looked at.
    pub columns: Vec<String>,
    /// Whether each of them is searched, or only the first that is answered.
    pub all: bool,
}

impl FoundBy {
    /// In words.
    pub fn in_words(&self) -> String {
        if self.all { format!("{} (each of them)", self.columns.join(", ")) } else { self.columns.join(" or ") }
    }
}

pub(super) fn columns(rule: &Rule, schema: &Schema<'_>) -> Vec<ColumnNote> {
    let mut columns: Vec<ColumnNote> = columns_of(rule).map(|id| note(id, schema)).collect();
    let named = columns.len();
    for (name, served) in further(rule, schema) {
        match columns.iter_mut().position(|column| column.id == name) {
            Some(place) if place < named || columns[place].serves.contains(&served) => {}
            Some(place) => columns[place].serves.push(served),
            None => columns.extend(
                schema.vocabulary.find(&name).map(|id| ColumnNote { serves: vec![served], ..note(id, schema) }),
            ),
        }
    }
    columns
}

/// The columns behind what the conditions name, with what they are read for.
fn further(rule: &Rule, schema: &Schema<'_>) -> Vec<(String, String)> {
    let mut further = Vec::new();
    for field in &rule.fields {
        match field {
            Field::Column(id) => {
                let spec = schema.vocabulary.spec(*id);
                further.extend(spec.companion().map(|name| (name.to_owned(), spec.id.clone())));
            }
            Field::Derived(name) if name.starts_with("chain.") => {
                let reads = PARENTS.iter().chain(chain_reads(name));
                further.extend(reads.map(|column| ((*column).to_owned(), "the chain".to_owned())));
            }
            Field::Derived(name) => {
                let table = name.split('.').next().unwrap_or_default();
                let joins = Joins::of(schema.catalog, [&**name]);
                further.extend(joins.columns_read().map(|column| (column.to_owned(), format!("the table {table}"))));
            }
            Field::Parameter(_) => {}
        }
    }
    further
}

fn columns_of(rule: &Rule) -> impl Iterator<Item = ColumnId> {
    rule.fields.iter().filter_map(|field| match field {
        Field::Column(id) => Some(*id),
        _ => None,
    })
}

fn note(id: ColumnId, schema: &Schema<'_>) -> ColumnNote {
    let spec = schema.vocabulary.spec(id);
    ColumnNote {
        id: spec.id.clone(),
        kind: spec.kind.to_string(),
        choices: spec.choices.iter().map(|choice| choice.id.clone()).collect(),
        unit: spec.unit.clone(),
        serves: Vec::new(),
        question: spec.question.clone(),
    }
}

/// The names a rule reads from tables and from the chain.
fn derived_names(rule: &Rule) -> impl Iterator<Item = &str> {
    rule.fields.iter().filter_map(|field| match field {
        Field::Derived(name) => Some(&**name),
        _ => None,
    })
}

pub(super) fn derived(rule: &Rule) -> Vec<DerivedNote> {
    let note =
        |name: &str| chain_field(name).map(|field| DerivedNote { name: name.to_owned(), meaning: field.meaning });
    derived_names(rule).filter_map(note).collect()
}

pub(super) fn tables(rule: &Rule, schema: &Schema<'_>) -> Vec<TableNote> {
    let joins = Joins::of(schema.catalog, derived_names(rule));
    let joined = joins.tables().map(|info| {
        let is_mine = |name: &&str| name.split_once('.').is_some_and(|(table, _)| table == info.id);
        table(info, derived_names(rule).filter(is_mine).map(str::to_owned).collect())
    });
    let is_rates = |info: &&TableInfo| info.purpose.as_deref() == Some("rates");
    let rates = schema.catalog.infos().filter(is_rates).filter(|_| compares_amounts(rule, schema));
    joined.chain(rates.map(|info| table(info, Vec::new()))).collect()
}

fn table(info: &TableInfo, fields: Vec<String>) -> TableNote {
    TableNote {
        id: info.id.clone(),
        fields,
        found_by: info.keys.iter().map(|key| FoundBy { columns: key.from.clone(), all: key.all_of_from }).collect(),
        title: info.title.clone(),
        publisher: info.publisher.clone(),
        edition: info.edition.clone(),
        date: info.date.map(|date| date.to_string()),
        address: info.address.clone(),
        note: info.note.clone(),
        complete: info.complete,
    }
}

/// Whether two amounts can meet in it that are of different currencies.
fn compares_amounts(rule: &Rule, schema: &Schema<'_>) -> bool {
    let of_list = columns_of(rule).filter(|id| schema.vocabulary.spec(*id).kind == ColumnType::Money).count();
    let of_pack = rule.info.parameters.iter().filter(|parameter| parameter.currency.is_some()).count();
    of_list > 0 && of_list + of_pack > 1
}
