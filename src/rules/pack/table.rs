//! Reference tables that a pack brings along: a CSV file beside it.

use std::ops::Range;

use toml::de::{DeTable, DeValue};

use super::Pack;
use super::rule::chosen;
use crate::model::{Vocabulary, closest};
use crate::reference::{Catalog, Key, Matching, TableInfo};
use crate::rules::diagnostics::{Faults, Source};
use crate::rules::toml_reader::{At, TableReader, type_name};

/// How a cell is looked for: it is the word, or it contains it as whole words.
pub(in crate::rules) const MATCHES: [(&str, Matching); 2] = [("exact", Matching::Exact), ("phrase", Matching::Phrase)];

/// A table as the pack describes it.
#[derive(Clone, Debug)]
pub(in crate::rules) struct PackTable {
    span: Range<usize>,
    info: TableInfo,
    /// The columns of the list it is looked up by.
    from: Vec<At<String>>,
}

impl Pack {
    /// Adds the tables the pack brings along to those there are.
    pub fn add_tables(&self, catalog: &mut Catalog, vocabulary: &Vocabulary, faults: &mut Faults) {
        for table in &self.tables {
            for column in table.from.iter().filter(|column| vocabulary.find(&column.value).is_none()) {
                let near = closest(&column.value, vocabulary.names()).map(|near| format!("did you mean `{near}`?"));
                let message =
                    format!("table `{}` is looked up by `{}`, which is no column", table.info.id, column.value);
                faults.add(&self.source, column.span.clone(), message, "unknown column", near);
            }
            let Some(file) = &self.source.file else {
                let message = format!("table `{}` cannot be brought along by a pack without a folder", table.info.id);
                faults.add(&self.source, table.span.clone(), message, "no folder", None);
                continue;
            };
            if let Err(fault) = catalog.add_table(table.info.clone(), &file.folder()) {
                let help = Some("the file stands beside the pack; its first row names its columns".to_owned());
                faults.add(&self.source, table.span.clone(), format!("{fault:#}"), "this table", help);
            }
        }
    }
}

/// Reads the tables of a pack.
pub(super) fn read(source: &Source, faults: &mut Faults, tables: &DeTable<'_>) -> Vec<PackTable> {
    let mut read = Vec::new();
    for (name, value) in tables {
        match value.get_ref() {
            DeValue::Table(table) => {
                read.extend(read_one(source, faults, &At { value: table, span: value.span() }, name.get_ref()));
            }
            other => {
                let message = format!("table `{}` must be described by a table", name.get_ref());
                faults.add(source, value.span(), message, format!("this is {}", type_name(other)), None);
            }
        }
    }
    read
}

fn read_one(source: &Source, faults: &mut Faults, table: &At<&DeTable<'_>>, name: &str) -> Option<PackTable> {
    let mut reader = TableReader::new(source, faults, table.value, table.span.clone(), format!("table `{name}`"));
    let file = reader.required_text("file").value;
    let text = |reader: &mut TableReader<'_, '_>, key, otherwise: &str| {
        reader.text(key).map_or_else(|| otherwise.to_owned(), |at| at.value)
    };
    let mut info = TableInfo { id: name.to_owned(), file: file.clone(), ..TableInfo::default() };
    info.title = text(&mut reader, "title", &file);
    info.publisher = text(&mut reader, "publisher", "own");
    info.edition = text(&mut reader, "edition", "not stated");
    info.licence = text(&mut reader, "licence", "not stated");
    info.note = reader.text("note").map(|at| at.value);
    info.date = reader.date("date").map(|at| at.value);
    // What a key without a row reads as. Without this, such a key is unknown.
    if let Some(absent) = reader.text("absent") {
        (info.complete, info.absent) = (true, absent.value);
    }
    let matching = reader.text("match").and_then(|word| chosen(&mut reader, "match", &word, MATCHES.into_iter()));
    let matching = matching.unwrap_or(Matching::Exact);
    let key = reader.table("key");
    reader.finish();
    let Some(key) = key else {
        let help = Some("write key = { column_of_the_file = \"column_of_the_list\" }".to_owned());
        faults.add(source, table.span.clone(), format!("table `{name}` has no key"), "looked up by what?", help);
        return None;
    };
    let mut from = Vec::new();
    for (column, value) in key.value {
        let mut wanted: Vec<At<String>> = Vec::new();
        let items = match value.get_ref() {
            DeValue::Array(items) => items.iter().collect(),
            _ => vec![value],
        };
        for item in items {
            match item.get_ref() {
                DeValue::String(text) => wanted.push(At { value: text.to_string(), span: item.span() }),
                other => {
                    let message = format!("the key of table `{name}` names columns of the list");
                    faults.add(source, item.span(), message, format!("this is {}", type_name(other)), None);
                }
            }
        }
        info.keys.push(Key {
            column: Some(column.get_ref().to_string()),
            matching,
            from: wanted.iter().map(|at| at.value.clone()).collect(),
            ..Key::default()
        });
        from.extend(wanted);
    }
    Some(PackTable { span: table.span.clone(), info, from })
}
