//! What the user states about headers: on the command line, or in a mapping file that
//! `columns --write` makes and people keep beside their lists.

use std::fmt::Write;
use std::str::FromStr;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::model::{MappingNote, Origin, Problem, ProblemKind, SheetNote, Vocabulary, closest, fold};

/// What a mapping says of a column that is not to be read.
pub(super) const IGNORE: &str = "ignore";

/// A mapping the user states: `--map "Header=column"`, or a position counted from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatedMapping {
    /// The header as written in the file.
    pub header: String,
    /// The canonical column, or `ignore`.
    pub column: String,
}

impl FromStr for StatedMapping {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.rsplit_once('=') {
            Some((header, column)) if !header.trim().is_empty() && !column.trim().is_empty() => {
                Ok(Self { header: header.trim().to_owned(), column: column.trim().to_owned() })
            }
            _ => Err("write it as \"Header=column\", for example \"Factory Name=name\"".to_owned()),
        }
    }
}

impl StatedMapping {
    /// Which of the headers it means: the same text, else the same words, else the
    /// position.
    pub(super) fn position(&self, headers: &[String]) -> Option<usize> {
        let wanted = fold(&self.header);
        let exact = headers.iter().position(|header| *header == self.header);
        let alike = || headers.iter().position(|header| !wanted.is_empty() && fold(header) == wanted);
        let counted =
            || self.header.parse::<usize>().ok().and_then(|n| n.checked_sub(1)).filter(|n| *n < headers.len());
        exact.or_else(alike).or_else(counted)
    }

    /// Whether it speaks of one of the columns of a sheet.
    pub fn is_met_by(&self, columns: &[MappingNote]) -> bool {
        let headers: Vec<String> = columns.iter().map(|note| note.header.clone()).collect();
        self.position(&headers).is_some()
    }
}

/// A mapping file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MappingFile {
    tables: Vec<StatedTable>,
}

/// What a mapping file says of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct StatedTable {
    /// The file's name without folders, when it is about one file.
    file: Option<String>,
    /// The sheet, when it is about one sheet.
    sheet: Option<String>,
    /// The row of the header; 0 when there is none.
    header_row: Option<u32>,
    /// The columns.
    pub(super) columns: Vec<StatedMapping>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileText {
    #[serde(default)]
    table: Vec<TableText>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TableText {
    file: Option<String>,
    sheet: Option<String>,
    header_row: Option<u32>,
    columns: toml::Table,
}

impl MappingFile {
    /// Reads a mapping file and checks that the columns it names exist.
    pub fn from_toml(text: &str, vocabulary: &Vocabulary) -> Result<Self> {
        let file: FileText = toml::from_str(text).context("the mapping file cannot be read")?;
        if file.table.is_empty() {
            bail!("the mapping file states nothing: it needs a [[table]] with [table.columns]");
        }
        let mut tables = Vec::new();
        for table in file.table {
            let mut columns = Vec::new();
            for (header, column) in table.columns {
                let Some(column) = column.as_str() else {
                    bail!("`{header}` is mapped to {column}; write the name of a column in quotes");
                };
                check_column(vocabulary, column)?;
                columns.push(StatedMapping { header, column: column.to_owned() });
            }
            tables.push(StatedTable { file: table.file, sheet: table.sheet, header_row: table.header_row, columns });
        }
        Ok(Self { tables })
    }

    /// The mapping file that repeats how these sheets were read.
    pub fn to_toml(sheets: &[SheetNote]) -> String {
        let mut text = "# Which header is which column. `ignore` leaves a column out. Take away `file` or `sheet` to \
                        use a\n# table for any list with these headers; `thbscreen columns --known` lists the \
                        columns.\n"
            .to_owned();
        let several_files = sheets.iter().any(|note| note.file != sheets[0].file);
        for note in sheets {
            text.push_str("\n[[table]]\n");
            if several_files {
                let _ = writeln!(text, "file = {}", quoted(file_name(&note.file)));
            }
            let several_sheets = sheets.iter().filter(|other| other.file == note.file).count() > 1;
            if let Some(sheet) = note.sheet.as_ref().filter(|_| several_sheets) {
                let _ = writeln!(text, "sheet = {}", quoted(sheet));
            }
            let _ = writeln!(text, "header_row = {}", note.header_row);
            text.push_str("[table.columns]\n");
            for (place, column) in note.columns.iter().enumerate() {
                let header = if column.header.is_empty() { (place + 1).to_string() } else { column.header.clone() };
                let target = column.column.as_deref().unwrap_or(IGNORE);
                let _ = writeln!(text, "{} = {}", quoted(&header), quoted(target));
            }
        }
        text
    }

    /// The table about a sheet: the most particular one.
    pub(crate) fn table(&self, origin: &Origin) -> Option<&StatedTable> {
        let speaks_of = |table: &&StatedTable| {
            let file = table.file.as_deref().is_none_or(|file| file == file_name(&origin.file));
            let sheet = table.sheet.as_deref().is_none_or(|sheet| origin.sheet.as_deref() == Some(sheet));
            file && sheet
        };
        let mut tables: Vec<&StatedTable> = self.tables.iter().filter(speaks_of).collect();
        tables.sort_by_key(|table| (table.file.is_none(), table.sheet.is_none()));
        tables.first().copied()
    }
}

impl StatedTable {
    /// The row of the header; 0 when there is none.
    pub(crate) fn header_row(&self) -> Option<u32> {
        self.header_row
    }
}

fn file_name(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

/// A column that can be mapped to.
pub(super) fn check_column(vocabulary: &Vocabulary, name: &str) -> Result<()> {
    if name == IGNORE || vocabulary.find(name).is_some() {
        return Ok(());
    }
    let near = closest(name, vocabulary.names());
    let hint = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
    bail!("there is no column `{name}` to map to{hint}\n`thbscreen columns --known` lists them")
}

/// A stated mapping that no file has is most likely a slip. What a mapping file leaves
/// out may be missing.
pub(crate) fn check_met(options: &[StatedMapping], file: Option<&MappingFile>, sheets: &[SheetNote]) -> Result<()> {
    if let Some((mapping, notes)) = unmet(options, file, sheets).first() {
        let headers = notes.iter().flat_map(|note| &note.columns).map(|note| note.header.as_str());
        let near = closest(&mapping.header, headers);
        let hint = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
        bail!("no file has the header `{}` that was mapped to {}{hint}", mapping.header, mapping.column);
    }
    Ok(())
}

/// Says of stated mappings that a list does not have them, where other lists are read by
/// themselves with the same mappings. Tables of a mapping file that are about those say
/// nothing of this one, and what is not there need not be ignored.
pub(crate) fn remark_unmet(
    options: &[StatedMapping],
    file: Option<&MappingFile>,
    sheets: &[SheetNote],
) -> Vec<Problem> {
    let unmet = unmet(options, file, sheets);
    let concerns = |(mapping, notes): &&Unmet<'_>| mapping.column != IGNORE && !notes.is_empty();
    let remark = |(mapping, notes): &Unmet<'_>| {
        let note = notes.first()?;
        let origin = Origin { file: note.file.clone(), sheet: note.sheet.clone() };
        let message = format!("there is no header `{}`, which was mapped to {}", mapping.header, mapping.column);
        Some(Problem::about(origin, ProblemKind::Column, message))
    };
    unmet.iter().filter(concerns).filter_map(remark).collect()
}

/// A stated mapping, and the sheets it is about, none of which has its header.
type Unmet<'a> = (&'a StatedMapping, Vec<&'a SheetNote>);

fn unmet<'a>(options: &'a [StatedMapping], file: Option<&'a MappingFile>, sheets: &'a [SheetNote]) -> Vec<Unmet<'a>> {
    let typed = options.iter().map(|mapping| (mapping, sheets.iter().collect::<Vec<_>>()));
    let tables = file.iter().flat_map(|file| &file.tables);
    let written = tables.flat_map(|table| {
        let about = |note: &&SheetNote| {
            let origin = Origin { file: note.file.clone(), sheet: note.sheet.clone() };
            file.and_then(|file| file.table(&origin)) == Some(table)
        };
        let notes: Vec<&SheetNote> = sheets.iter().filter(about).collect();
        table.columns.iter().filter(|mapping| mapping.column != IGNORE).map(move |mapping| (mapping, notes.clone()))
    });
    let is_met = |(mapping, notes): &Unmet<'_>| notes.iter().any(|note| mapping.is_met_by(&note.columns));
    typed.chain(written).filter(|stated| !is_met(stated)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mapping_is_met_by_text_by_words_or_by_position() {
        let headers = ["Name", "Firm  name", "3", ""].map(str::to_owned);
        let position =
            |header: &str| StatedMapping { header: header.to_owned(), column: "name".into() }.position(&headers);
        assert_eq!([position("Name"), position("firm-name"), position("3"), position("4")], [0, 1, 2, 3].map(Some));
        assert_eq!([position("5"), position("0"), position("other")], [None; 3]);
    }

    #[test]
    fn the_most_particular_table_of_a_mapping_file_counts() {
        let vocabulary = Vocabulary::from_toml(crate::bundled::VOCABULARY).expect("bundled");
        let text =
            "[[table]]\n[table.columns]\nA = \"name\"\n[[table]]\nsheet = \"Two\"\n[table.columns]\nB = \"name\"";
        let file = MappingFile::from_toml(text, &vocabulary).expect("well formed");
        let header = |sheet: &str| {
            let origin = Origin { file: "list.xlsx".into(), sheet: Some(sheet.into()) };
            file.table(&origin).map(|table| table.columns[0].header.clone())
        };
        assert_eq!([header("One"), header("Two")], [Some("A".to_owned()), Some("B".to_owned())]);
        assert!(MappingFile::from_toml("[[table]]\n[table.columns]\nA = \"nam\"", &vocabulary).is_err());
    }
}
