//! What reference tables say of the cells they are looked up by.

use super::Part;
use super::asking::Asking;
use super::fields::Looking;
use super::reading::folded;
use crate::model::{ColumnSpec, ColumnType};

/// Parts the values of a field that has several for one word.
const BETWEEN: &str = "|";

impl Asking<'_> {
    /// The dictionary of cells with what the tables say of them.
    pub(super) fn lookups(&self) -> Vec<Part> {
        let (mut keys, mut fields) = (String::new(), String::new());
        for (name, looking) in &self.fields.tables {
            let columns = self.keys(looking);
            if !columns.is_empty() {
                keys.push_str(&self.words_of(name, &columns));
                fields.push_str(&self.found(name, looking));
            }
        }
        let body = format!("SELECT *{fields}\nFROM (SELECT *{keys}\nFROM dictionary)");
        vec![Part::once("known", body)]
    }

    fn keys(&self, looking: &Looking) -> Vec<&ColumnSpec> {
        let vocabulary = self.schema.vocabulary;
        looking.keys(vocabulary, self.table).into_iter().map(|id| vocabulary.spec(id)).collect()
    }

    /// The words by which the cells of some columns are looked up in a table.
    fn words_of(&self, name: &str, columns: &[&ColumnSpec]) -> String {
        let dialect = self.dialect;
        let is_code = |spec: &&ColumnSpec| {
            matches!(spec.kind, ColumnType::Country | ColumnType::Sector) || spec.items == ColumnType::Country
        };
        let key = if columns.iter().all(is_code) { "lower(x)".to_owned() } else { folded(dialect, "x") };
        let values = format!("CASE WHEN words IS NULL THEN {} ELSE words END", dialect.list("word"));
        let names = dialect.texts(columns.iter().map(|spec| spec.id.as_str()));
        let words = dialect.turned(&values, "x", &key);
        format!(",\nCASE WHEN col IN ({names}) AND state <= 0 THEN {words} END AS {name}__keys")
    }

    /// The values of the fields for each cell, and whether some value of it has no row.
    fn found(&self, name: &str, looking: &Looking) -> String {
        let dialect = self.dialect;
        let keys = format!("{name}__keys");
        let row = |word: &str, place: usize| {
            let rows: Vec<(&str, String)> =
                looking.table.rows.iter().map(|(word, values)| (word.as_str(), values[place].join(BETWEEN))).collect();
            let rows: Vec<(&str, &str)> = rows.iter().map(|(word, values)| (*word, values.as_str())).collect();
            dialect.beside(&rows, word)
        };
        let fields = looking.fields.iter().enumerate().map(|(place, field)| {
            let values = dialect.split(&format!("nullif({}, '')", row("x", place)), r"\|");
            let of_word = format!("coalesce({values}, {})", dialect.no_words());
            let all = dialect.flat(&dialect.turned(&keys, "x", &of_word));
            let all = match &looking.table.absent {
                None => all,
                Some(absent) => {
                    let is_listed = dialect.any(&keys, "x", &format!("{} IS NOT NULL", row("x", place)));
                    let absent = dialect.list(&dialect.text(absent));
                    format!("CASE WHEN {is_listed} THEN {all} WHEN {keys} IS NOT NULL THEN {absent} END")
                }
            };
            format!(",\n{all} AS {name}__{field}")
        });
        let missed = match &looking.table.absent {
            Some(_) => "false".to_owned(),
            None => {
                let is_missed = dialect.any(&keys, "x", &format!("{} IS NULL", row("x", 0)));
                format!("coalesce(partial, false) OR coalesce({is_missed}, false)")
            }
        };
        format!(",\n{missed} AS {name}__missed{}", fields.collect::<String>())
    }
}
