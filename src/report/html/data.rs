//! The rows of the tables, as the script of the page reads them: column by column, each
//! distinct value once and a number for each row.

use std::fmt;
use std::io;

use hashbrown::HashMap;
use serde::Serialize;
use serde_json::Value;

use super::super::escape::{ForScript, for_page};
use super::super::tables::{Cell, Scope, Table};
use super::scale::SCALE;
use super::sections::{BESIDES, SECTIONS, Section};

/// Everything the script shows. Writes itself as JSON that can stand in the page.
pub(super) struct Data {
    tables: Vec<Stored>,
    /// How many texts were cut.
    pub(super) cut: usize,
}

#[derive(Serialize)]
struct Document<'a> {
    scale: [(&'static str, &'static str); SCALE.len()],
    sections: &'static [Section],
    tables: &'a [Stored],
}

#[derive(Serialize)]
struct Stored {
    name: &'static str,
    title: &'static str,
    rows: usize,
    columns: Vec<StoredColumn>,
}

#[derive(Serialize)]
struct StoredColumn {
    name: &'static str,
    kind: &'static str,
    meaning: &'static str,
    values: Vec<Value>,
    /// For each row, the place of its value.
    codes: Vec<u32>,
    #[serde(skip)]
    known: HashMap<String, u32>,
}

impl Data {
    pub(super) fn of(scope: &Scope<'_>) -> io::Result<Self> {
        let mut data = Self { tables: Vec::new(), cut: 0 };
        for table in SECTIONS.iter().map(|section| section.table).chain(BESIDES) {
            data.add(table, scope)?;
        }
        Ok(data)
    }

    fn add(&mut self, table: &'static Table, scope: &Scope<'_>) -> io::Result<()> {
        let columns = table.columns.iter().map(|column| StoredColumn {
            name: column.name,
            kind: column.kind.word(),
            meaning: column.meaning,
            values: Vec::new(),
            codes: Vec::new(),
            known: HashMap::new(),
        });
        let mut stored = Stored { name: table.name, title: table.title, rows: 0, columns: columns.collect() };
        (table.rows)(scope, &mut |cells| {
            for (column, cell) in stored.columns.iter_mut().zip(cells) {
                self.cut += usize::from(column.add(cell));
            }
            stored.rows += 1;
            Ok(())
        })?;
        stored.columns.iter_mut().for_each(|column| column.known = HashMap::new());
        self.tables.push(stored);
        Ok(())
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
}

/// A number, whole where it is whole.
fn json_number(number: f64) -> Value {
    if number.fract() == 0.0 && number.abs() < 1e15 { Value::from(number as i64) } else { Value::from(number) }
}

impl fmt::Display for Data {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let document = Document { scale: SCALE, sections: SECTIONS, tables: &self.tables };
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
