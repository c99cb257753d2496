//! The rules that look at one supplier at a time, as one query in SQL for engines that hold
//! more rows than one machine: [`SqlQuery::compile`].
//!
//! The query reads cells as the program reads them, asks what the conditions ask in four
//! values, and gives a row for each supplier and rule. What it is made of, from below:
//!
//! - [`reading`]: every distinct text of a column is read once;
//! - [`lookups`]: reference tables, joined to what was read;
//! - [`rows`]: what was read, back beside each other for every supplier;
//! - [`layers`]: the tests of all rules, each once, and what they are together;
//! - [`formulas`]: the verdict of each rule.
//!
//! Expressions stand in columns of their own where they are used more than once: engines
//! copy an expression wherever it is used, and copies of copies grow without bound.

mod asking;
mod atoms;
mod dialect;
mod fields;
mod formulas;
mod layers;
mod lookups;
mod money;
mod operands;
mod reading;
mod rows;
mod truths;

use anyhow::Result;

use crate::model::{ColumnId, DecimalSign};
use crate::reference::{Countries, Sectors};
use crate::rules::{Rulebook, Schema};
use asking::{Asking, OfRule};
pub use dialect::SqlDialect;
use fields::Fields;
use layers::{Layers, Term};
use reading::Reading;

/// The table that the query reads: one row a supplier, every cell a text.
#[derive(Clone, Debug)]
pub struct SqlTable {
    /// Its name.
    pub name: String,
    /// The column that tells suppliers apart.
    pub key: String,
    /// Its columns.
    pub columns: Vec<SqlColumn>,
    /// What parts whole numbers from decimals, where the numbers themselves do not tell.
    pub decimal: Option<DecimalSign>,
}

/// A column of the table.
#[derive(Clone, Debug)]
pub struct SqlColumn {
    /// Which column it is.
    pub id: ColumnId,
    /// Its name in the table.
    pub name: String,
    /// A classification or a currency that holds where none stands beside a cell.
    pub hint: Option<String>,
    /// Whether its cells were written for another column.
    pub borrowed: bool,
    /// Whether its cells tell how the list writes numbers and dates: those of columns that
    /// `check` does not read do not.
    pub tells: bool,
}

/// The rules as a query.
#[derive(Clone, Debug)]
pub struct SqlQuery {
    /// The query.
    pub text: String,
    /// How many rules are in it.
    pub rules: usize,
    /// The rules that are not, and why.
    pub left_out: Vec<(String, String)>,
}

/// Why a rule is not in the query, or what went wrong.
#[derive(Debug)]
enum LeftOut {
    Because(String),
    Fault(anyhow::Error),
}

type Res<T> = std::result::Result<T, LeftOut>;

impl LeftOut {
    fn because(why: impl Into<String>) -> Self {
        Self::Because(why.into())
    }
}

impl From<anyhow::Error> for LeftOut {
    fn from(fault: anyhow::Error) -> Self {
        Self::Fault(fault)
    }
}

/// A named part of the query.
struct Part {
    name: String,
    body: String,
    /// Whether it is used several times.
    once: bool,
}

impl Part {
    fn new(name: impl Into<String>, body: String) -> Self {
        Self { name: name.into(), body, once: false }
    }

    fn once(name: impl Into<String>, body: String) -> Self {
        Self { once: true, ..Self::new(name, body) }
    }
}

impl SqlTable {
    /// A column, if the table has it.
    fn column(&self, id: ColumnId) -> Option<&SqlColumn> {
        self.columns.iter().find(|column| column.id == id)
    }
}

impl SqlQuery {
    /// Turns rules into a query over a table.
    pub fn compile(book: &Rulebook, schema: Schema<'_>, table: &SqlTable, dialect: SqlDialect) -> Result<Self> {
        let (fields, layers) = (Fields::default(), Layers::default());
        let mut asking = Asking { dialect, schema, table, book, fields, layers };
        let (mut rules, mut left_out) = (Vec::new(), Vec::new());
        for rule in &book.rules {
            let before = asking.clone();
            let answers = vec![None; rule.atoms.len()];
            match (OfRule { asking: &mut asking, rule, answers }).verdict() {
                Ok(verdict) => rules.push((rule.info.id.as_str(), verdict)),
                Err(LeftOut::Because(why)) => {
                    asking = before;
                    left_out.push((rule.info.id.clone(), why));
                }
                Err(LeftOut::Fault(fault)) => return Err(fault),
            }
        }
        let (countries, sectors) = (schema.catalog.countries()?, schema.catalog.sectors()?);
        let text = asking.query(&rules, &countries, &sectors);
        Ok(Self { text, rules: rules.len(), left_out })
    }
}

impl Asking<'_> {
    fn query(&self, rules: &[(&str, Term)], countries: &Countries, sectors: &Sectors) -> String {
        let rates = self.book.rates.iter();
        let reading = Reading {
            dialect: self.dialect,
            vocabulary: self.schema.vocabulary,
            countries,
            sectors,
            table: self.table,
            fields: &self.fields,
            rates: rates.map(|(code, rate)| (String::from_utf8_lossy(code).into_owned(), rate)).collect(),
        };
        let mut parts = Vec::new();
        if self.fields.columns.is_empty() {
            // No rule looks at any column the table has.
            parts.push(self.only_keys());
        } else {
            parts.extend(reading.parts());
            parts.extend(self.lookups());
            parts.extend(self.rows(&reading));
        }
        parts.extend(self.tests());
        parts.push(rows::verdicts(rules));
        let parts = parts.into_iter().map(|part| {
            let once = if part.once { self.dialect.once() } else { "" };
            format!("{} AS {once}(\n{}\n)", part.name, part.body)
        });
        format!("WITH {}\n{}\n", parts.collect::<Vec<_>>().join(",\n"), self.findings(rules))
    }
}
