//! From what cells say back to the suppliers, and from their answers to the findings.

use super::Part;
use super::asking::Asking;
use super::dialect::SqlDialect;
use super::fields::Facet;
use super::formulas::{self, FLAGGED};
use super::layers::Term;
use super::reading::Reading;
use crate::model::{ColumnId, Severity};

/// The severities by number.
const SEVERITIES: [Severity; 5] = [Severity::Info, Severity::Low, Severity::Medium, Severity::High, Severity::Critical];

impl Asking<'_> {
    /// The parts of the query that end in `suppliers_read`: every supplier with what its
    /// cells say.
    pub(super) fn rows(&self, reading: &Reading<'_>) -> Vec<Part> {
        let mut parts = Vec::new();
        match self.dialect {
            SqlDialect::DuckDb => parts.push(Part::new("suppliers_read", self.beside_each_other(reading))),
            SqlDialect::Spark => {
                parts.push(Part::new("cells", self.below_each_other(reading)));
                parts.push(Part::new("suppliers_read", self.gathered_again()));
            }
        }
        parts
    }

    /// Every supplier, of whom nothing is read.
    pub(super) fn only_keys(&self) -> Part {
        let (key, from) = (self.dialect.name(&self.table.key), self.dialect.path(&self.table.name));
        Part::new("suppliers_read", format!("SELECT {key} AS supplier FROM {from}"))
    }

    /// The columns that conditions look at, with what they look at.
    fn facets(&self) -> impl Iterator<Item = (ColumnId, &Facet, String)> {
        let vocabulary = self.schema.vocabulary;
        self.fields
            .columns
            .iter()
            .flat_map(move |(id, facets)| facets.iter().map(move |facet| (*id, facet, facet.of(vocabulary.spec(*id)))))
    }

    /// Joins what is known of a text to each column: an engine that keeps columns apart does
    /// that in no time.
    fn beside_each_other(&self, reading: &Reading<'_>) -> String {
        let dialect = self.dialect;
        let facets = self.facets().map(|(id, facet, name)| {
            format!(", {}_cell.{} AS {name}", self.schema.vocabulary.spec(id).id, facet.name())
        });
        let columns = self.fields.columns.keys().filter_map(|id| self.table.column(*id));
        let joins = columns.map(|column| {
            let name = &self.schema.vocabulary.spec(column.id).id;
            let [text, beside] = reading.cell(column, "list.");
            format!(
                "\nLEFT JOIN known {name}_cell ON {name}_cell.col = '{name}' AND {name}_cell.text = {text} AND \
                 {name}_cell.beside = {beside}"
            )
        });
        format!(
            "SELECT list.{} AS supplier{}\nFROM {} list{}",
            dialect.name(&self.table.key),
            facets.collect::<String>(),
            dialect.path(&self.table.name),
            joins.collect::<String>(),
        )
    }

    /// Every cell in a row of its own.
    fn below_each_other(&self, reading: &Reading<'_>) -> String {
        let dialect = self.dialect;
        let columns = self.fields.columns.keys().filter_map(|id| self.table.column(*id));
        let cells: Vec<String> = columns.map(|column| reading.stacked(column)).collect();
        let (key, from) = (dialect.name(&self.table.key), dialect.path(&self.table.name));
        format!(
            "SELECT n, supplier, stack({}, {}) AS (col, text, beside)\n\
             FROM (SELECT monotonically_increasing_id() AS n, {key} AS supplier, * FROM {from})",
            cells.len(),
            cells.join(", ")
        )
    }

    /// The cells of each supplier together again.
    fn gathered_again(&self) -> String {
        let facets = self.facets().map(|(id, facet, name)| {
            let column = &self.schema.vocabulary.spec(id).id;
            format!(", max(CASE WHEN cells.col = '{column}' THEN {} END) AS {name}", facet.name())
        });
        format!(
            "SELECT max(supplier) AS supplier{}\nFROM cells LEFT JOIN known ON known.col = cells.col AND known.text = \
             cells.text AND known.beside = cells.beside GROUP BY n",
            facets.collect::<String>()
        )
    }

    /// A part for each layer of tests.
    pub(super) fn tests(&self) -> Vec<Part> {
        let mut parts = Vec::new();
        let mut below = "suppliers_read".to_owned();
        for (number, layer) in self.layers.iter().enumerate() {
            let columns: Vec<String> = layer.iter().map(|(name, sql)| format!(",\n{sql} AS {name}")).collect();
            let columns = columns.concat();
            let name = format!("tests_{}", number + 1);
            parts.push(Part::new(name.clone(), format!("SELECT *{columns}\nFROM {below}")));
            below = name;
        }
        parts.push(Part::new("tested", format!("SELECT * FROM {below}")));
        parts
    }

    /// One row a supplier and rule.
    pub(super) fn findings(&self, rules: &[(&str, Term)]) -> String {
        let dialect = self.dialect;
        let numbered = rules.iter().enumerate().map(|(place, (id, _))| (place + 1, dialect.text(id)));
        let each = match dialect {
            _ if rules.is_empty() => {
                format!("SELECT supplier, '' AS rule, {} AS number FROM verdicts WHERE false", formulas::CLEAR)
            }
            SqlDialect::DuckDb => {
                let one = |(place, id): (usize, String)| {
                    format!("SELECT supplier, {id} AS rule, r{place} AS number FROM verdicts")
                };
                numbered.map(one).collect::<Vec<_>>().join("\nUNION ALL\n")
            }
            SqlDialect::Spark => {
                let cells: Vec<String> = numbered.map(|(place, id)| format!("{id}, r{place}")).collect();
                format!("SELECT supplier, stack({}, {}) AS (rule, number) FROM verdicts", cells.len(), cells.join(", "))
            }
        };
        let severities =
            SEVERITIES.map(|severity| format!(" WHEN {} THEN '{}'", formulas::flagged(severity), severity.word()));
        format!(
            "SELECT supplier, rule,\nCASE WHEN number >= {FLAGGED} THEN 'flagged' WHEN number = {} THEN 'clear' WHEN number \
             = {} THEN 'not_applicable' ELSE 'unknown' END AS verdict,\nCASE number{} END AS severity\nFROM (\n{each}\n) findings",
            formulas::CLEAR,
            formulas::NOT_APPLICABLE,
            severities.concat(),
        )
    }
}

/// The number of each verdict, one column a rule.
pub(super) fn verdicts(rules: &[(&str, Term)]) -> Part {
    let columns = rules.iter().enumerate().map(|(place, (_, term))| format!(",\n{} AS r{}", term.sql, place + 1));
    Part::once("verdicts", format!("SELECT supplier{}\nFROM tested", columns.collect::<String>()))
}
