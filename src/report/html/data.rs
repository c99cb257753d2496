//! The rows of the tables, as the script of the page reads them: column by column, each
//! distinct value once and a number for each row.

use std::collections::BTreeMap;
use std::fmt;
use std::io;

use hashbrown::HashMap;
use serde::Serialize;
use serde_json::Value;

use super::super::escape::{ForScript, for_page};
use super::super::tables::{Cell, Column, Kind, Scope, Table, Words};
use super::scale::SCALE;
use super::sections::{BESIDES, SECTIONS, Section};
use super::speech;
use crate::languages::Phrases;

/// Everything the script shows. Writes itself as JSON that can stand in the page.
pub(super) struct Data {
    /// What the script says, by names.
    texts: BTreeMap<&'static str, String>,
    tables: Vec<Stored>,
    /// How many texts were cut.
    pub(super) cut: usize,
}

#[derive(Serialize)]
struct Document<'a> {
    texts: &'a BTreeMap<&'static str, String>,
    scale: [(&'static str, &'static str); SCALE.len()],
    sections: &'static [Section],
    tables: &'a [Stored],
}

#[derive(Serialize)]
struct Stored {
    name: &'static str,
    title: String,
    /// Whether its texts are English in a page that is not.
    is_foreign: bool,
    rows: usize,
    columns: Vec<StoredColumn>,
}

#[derive(Serialize)]
struct StoredColumn {
    name: &'static str,
    label: String,
    kind: &'static str,
    meaning: String,
    /// What is shown in the place of a word of a scale, where that is another.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    words: BTreeMap<String, String>,
    values: Vec<Value>,
    /// For each row, the place of its value.
    codes: Vec<u32>,
    #[serde(skip)]
    known: HashMap<String, u32>,
}

impl Data {
    pub(super) fn of(scope: &Scope<'_>, phrases: &Phrases, words: &Words) -> io::Result<Self> {
        let mut data = Self { texts: speech::for_script(phrases), tables: Vec::new(), cut: 0 };
        for table in SECTIONS.iter().map(|section| section.table).chain(BESIDES) {
            let stored = Stored::of(table, phrases);
            data.fill(table, stored, scope, words)?;
        }
        Ok(data)
    }

    fn fill(&mut self, table: &Table, mut stored: Stored, scope: &Scope<'_>, words: &Words) -> io::Result<()> {
        (table.rows)(scope, &mut |cells| {
            for (column, cell) in stored.columns.iter_mut().zip(cells) {
                self.cut += usize::from(column.add(cell));
            }
            stored.rows += 1;
            Ok(())
        })?;
        for (column, stored) in table.columns.iter().zip(&mut stored.columns) {
            stored.known = HashMap::new();
            if column.kind == Kind::Word && table.has_words() {
                stored.translate(words);
            }
        }
        self.tables.push(stored);
        Ok(())
    }
}

impl Stored {
    /// The table, as yet without rows.
    fn of(table: &'static Table, phrases: &Phrases) -> Self {
        let column = |column: &'static Column| {
            let told = table.column_told(column, phrases);
            StoredColumn {
                name: column.name,
                label: speech::with_capital(&told.label),
                kind: column.kind.word(),
                meaning: told.meaning.into_owned(),
                words: BTreeMap::new(),
                values: Vec::new(),
                codes: Vec::new(),
                known: HashMap::new(),
            }
        };
        Self {
            name: table.name,
            title: table.told(phrases).title.into_owned(),
            is_foreign: speech::is_foreign(table, phrases),
            rows: 0,
            columns: table.columns.iter().map(column).collect(),
        }
    }
}

impl StoredColumn {
    /// Adds the cell of a row; says whether it had to be cut.
    fn add(&mut self, cell: &Cell<'_>) -> bool {
        let text = cell.as_text();
        let (text, is_cut) = for_page(&text);
        let code = *self.known.entry_ref(&*text).or_insert_with(|| {
            self.values.push(match cell {
                Cell::Empty => Value::Null,
                Cell::Number(number) => json_number(*number),
                Cell::Text(_) | Cell::Date(_) => Value::String(text.clone().into_owned()),
            });
            self.values.len() as u32 - 1
        });
        self.codes.push(code);
        is_cut
    }

    /// Looks up what is shown in the place of its words, each once.
    fn translate(&mut self, words: &Words) {
        let values = self.values.iter().filter_map(Value::as_str);
        let told = values.map(|english| (english, words.shown(english))).filter(|(english, shown)| english != shown);
        self.words = told.map(|(english, shown)| (english.to_owned(), shown.to_owned())).collect();
    }
}

/// A number, whole where it is whole.
fn json_number(number: f64) -> Value {
    if number.fract() == 0.0 && number.abs() < 1e15 { Value::from(number as i64) } else { Value::from(number) }
}

impl fmt::Display for Data {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let document = Document { texts: &self.texts, scale: SCALE, sections: SECTIONS, tables: &self.tables };
        let mut serializer = serde_json::Serializer::with_formatter(AsText(f), ForScript);
        document.serialize(&mut serializer).map_err(|_| fmt::Error)
    }
}

/// Takes JSON, which is text, where text is to be written.
struct AsText<'a, 'b>(&'a mut fmt::Formatter<'b>);

impl io::Write for AsText<'_, '_> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let text = std::str::from_utf8(bytes).map_err(io::Error::other)?;
        self.0.write_str(text).map_err(io::Error::other)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
