//! Reference tables, joined to what was read in the columns they are looked up by.

use super::Part;
use super::asking::Asking;
use super::fields::Looking;
use super::reading::{folded, lines};
use crate::model::{ColumnSpec, ColumnType};

/// Parts the values of a field that has several for one word.
const BETWEEN: char = '|';

impl Asking<'_> {
    /// A part for each table, and one with the fields that each cell finds there.
    pub(super) fn lookups(&self) -> Vec<Part> {
        let mut parts = Vec::new();
        for (name, looking) in &self.fields.tables {
            if looking.keys(self.schema.vocabulary, self.table).is_empty() {
                continue;
            }
            parts.push(Part::new(format!("{name}_table"), self.rows_of(looking)));
            parts.push(Part::once(format!("{name}_found"), self.found(name, looking)));
        }
        parts
    }

    /// The tables that some column of the list can be looked up in.
    pub(super) fn tables(&self) -> impl Iterator<Item = (&String, &Looking)> {
        let has_keys = |(_, looking): &(&String, &Looking)| {
            !looking.keys(self.schema.vocabulary, self.table).is_empty()
        };
        self.fields.tables.iter().filter(has_keys)
    }

    fn rows_of(&self, looking: &Looking) -> String {
        let row = |(word, values): (&String, &Vec<Vec<String>>)| {
            let fields: Vec<String> =
                values.iter().map(|values| values.join(&BETWEEN.to_string()).replace(['\t', '\n'], " ")).collect();
            format!("{word}\t{}", fields.join("\t"))
        };
        let names: Vec<&str> = std::iter::once("key").chain(looking.fields.iter().map(String::as_str)).collect();
        lines(self.dialect, looking.table.rows.iter().map(row), &names)
    }

    /// For each distinct cell of the key columns: the values of the fields, and whether some
    /// value of the cell has no row.
    fn found(&self, name: &str, looking: &Looking) -> String {
        let dialect = self.dialect;
        let vocabulary = self.schema.vocabulary;
        let specs: Vec<&ColumnSpec> =
            looking.keys(vocabulary, self.table).into_iter().map(|id| vocabulary.spec(id)).collect();
        let columns = dialect.texts(specs.iter().map(|spec| spec.id.as_str()));
        let is_code = |spec: &&ColumnSpec| {
            matches!(spec.kind, ColumnType::Country | ColumnType::Sector) || spec.items == ColumnType::Country
        };
        let key = if specs.iter().all(is_code) { "lower(value)".to_owned() } else { folded(dialect, "value") };
        let values = format!("CASE WHEN words IS NULL THEN {} ELSE words END", dialect.list("word"));
        let fields = looking.fields.iter().map(|field| {
            let values = dialect.split(&format!("nullif({field}, '')"), r"\|");
            let all = dialect.together(&values);
            let all = match &looking.table.absent {
                None => all,
                Some(absent) => format!(
                    "CASE WHEN count(found.key) = 0 THEN {} ELSE {all} END",
                    dialect.list(&dialect.text(absent))
                ),
            };
            format!(", {all} AS {name}__{field}")
        });
        let missed = if looking.table.absent.is_some() { "false" } else { "bool_or(partial OR found.key IS NULL)" };
        format!(
            "SELECT col, text, beside, {missed} AS {name}__missed{}\nFROM (SELECT *, {key} AS folded FROM (\n\
             SELECT col, text, beside, coalesce(partial, false) AS partial, {} AS value FROM dictionary\n\
             WHERE col IN ({columns}) AND state <= 0)) cells\n\
             LEFT JOIN {name}_table found ON found.key = folded GROUP BY col, text, beside",
            fields.collect::<String>(),
            dialect.each(&values),
        )
    }
}
