//! A folder of tables: a file for each, and a dictionary that says what every column means.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

use super::csv::{as_io, write_findings, write_table};
use super::escape::Mended;
#[cfg(feature = "parquet")]
use super::parquet;
use super::tables::{Column, FINDINGS, Scope, TABLES, Table};
use super::{FindingsChoice, FindingsColumn, Remarks};
use crate::model::{Report, Totals};

const DICTIONARY: &str = "dictionary.csv";

/// What the files of a folder are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TableFiles {
    /// Text, for every program.
    #[default]
    Csv,
    /// Apache Parquet, for `DuckDB`, pandas or Spark.
    #[cfg(feature = "parquet")]
    Parquet,
}

impl TableFiles {
    /// Every sort there is.
    pub const ALL: &[Self] = &[
        Self::Csv,
        #[cfg(feature = "parquet")]
        Self::Parquet,
    ];

    /// The extension of such a file, which also names the sort.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            #[cfg(feature = "parquet")]
            Self::Parquet => "parquet",
        }
    }

    /// Whether such a file holds only what is wanted of a table.
    fn is_chosen(self, table: &Table) -> bool {
        self == Self::Csv && table.name == FINDINGS.name
    }

    /// Writes a table; says how many cells were changed so that they do no harm.
    fn write(
        self,
        table: &Table,
        scope: &Scope<'_>,
        choice: &FindingsChoice,
        out: &mut dyn Write,
    ) -> io::Result<Mended> {
        match self {
            Self::Csv if self.is_chosen(table) => write_findings(scope.report, choice, out),
            Self::Csv => write_table(table, scope, out),
            #[cfg(feature = "parquet")]
            Self::Parquet => parquet::write_table(table, scope, out).map(|()| Mended::default()),
        }
    }
}

/// The names of the files.
pub fn bundle_names(files: TableFiles) -> impl Iterator<Item = String> {
    TABLES.iter().map(move |table| format!("{}.{}", table.name, files.extension())).chain([DICTIONARY.to_owned()])
}

/// Writes all files of the bundle into a folder.
pub fn write_bundle(report: &Report, files: TableFiles, choice: &FindingsChoice, folder: &Path) -> io::Result<Remarks> {
    let scope = Scope::whole(report);
    let mut mended = Mended::default();
    for (table, name) in std::iter::zip(TABLES, bundle_names(files)) {
        let mut file = BufWriter::new(File::create(folder.join(name))?);
        mended += files.write(table, &scope, choice, &mut file)?;
        file.flush()?;
    }
    let mut file = BufWriter::new(File::create(folder.join(DICTIONARY))?);
    write_dictionary(files, choice, &report.totals, &mut file)?;
    file.flush()?;
    let mut remarks = mended.in_words();
    if files.is_chosen(&FINDINGS) {
        let name = format!("{}.{}", FINDINGS.name, files.extension());
        remarks.extend(choice.left_out(report).into_iter().map(|remark| format!("{name} {remark}")));
    }
    Ok(remarks)
}

fn write_dictionary(
    files: TableFiles,
    choice: &FindingsChoice,
    totals: &Totals,
    out: &mut dyn Write,
) -> io::Result<()> {
    let mut writer = ::csv::Writer::from_writer(out);
    writer.write_record(["table", "column", "type", "meaning"]).map_err(as_io)?;
    for table in TABLES {
        let is_chosen = files.is_chosen(table);
        let about = if is_chosen { choice.about(totals) } else { table.about.into() };
        writer.write_record([table.name, "", "table", &*about]).map_err(as_io)?;
        let columns: Vec<&Column> = if is_chosen {
            choice.shown().into_iter().map(FindingsColumn::column).collect()
        } else {
            table.columns.iter().collect()
        };
        for column in columns {
            writer.write_record([table.name, column.name, column.kind.word(), column.meaning]).map_err(as_io)?;
        }
    }
    writer.flush()
}
