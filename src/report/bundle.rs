//! A folder of tables: one CSV file for each, and a dictionary that says what every column
//! means.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

use super::Remarks;
use super::csv::{as_io, marked_in_words, write_table};
use super::tables::{Scope, TABLES};
use crate::model::Report;

const DICTIONARY: &str = "dictionary.csv";

/// The names of the files.
pub fn bundle_names() -> impl Iterator<Item = String> {
    TABLES.iter().map(|table| format!("{}.csv", table.name)).chain([DICTIONARY.to_owned()])
}

/// Writes all files of the bundle into a folder.
pub fn write_bundle(report: &Report, folder: &Path) -> io::Result<Remarks> {
    let scope = Scope::whole(report);
    let mut marked = 0;
    for (table, name) in std::iter::zip(TABLES, bundle_names()) {
        let mut file = BufWriter::new(File::create(folder.join(name))?);
        marked += write_table(table, &scope, &mut file)?;
        file.flush()?;
    }
    let mut file = BufWriter::new(File::create(folder.join(DICTIONARY))?);
    write_dictionary(&mut file)?;
    file.flush()?;
    Ok(marked_in_words(marked))
}

fn write_dictionary(out: &mut dyn Write) -> io::Result<()> {
    let mut writer = ::csv::Writer::from_writer(out);
    writer.write_record(["table", "column", "type", "meaning"]).map_err(as_io)?;
    for table in TABLES {
        writer.write_record([table.name, "", "table", table.about]).map_err(as_io)?;
        for column in table.columns {
            writer.write_record([table.name, column.name, column.kind.word(), column.meaning]).map_err(as_io)?;
        }
    }
    writer.flush()
}
