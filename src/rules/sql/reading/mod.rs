//! From the texts of cells to what they say: each distinct text of a column is read once,
//! as the program itself does it. The parts of the query that end in `dictionary`.

mod dates;
mod folding;
mod lists;
mod numbers;
mod plain;
mod sectors;
mod words;

use super::dialect::{Kind, SqlDialect};
use super::fields::{BLANK, Fields, UNKNOWN, UNREADABLE};
use super::{Part, SqlColumn, SqlTable};
use crate::model::{ColumnSpec, ColumnType, FORMULA_ERRORS, Vocabulary};
use crate::reference::{Countries, Sectors};

pub(super) use folding::folded;

/// Spaces of every kind, inside a pattern.
const SPACE: &str = r"\t-\r \x{85}\x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}";

/// Characters that are not there to the reader, inside a pattern.
const INVISIBLE: &str = r"\x{200b}-\x{200f}\x{2060}\x{feff}\x{ad}";

/// What cells are read with.
pub(super) struct Reading<'a> {
    pub(super) dialect: SqlDialect,
    pub(super) vocabulary: &'a Vocabulary,
    pub(super) countries: &'a Countries,
    pub(super) sectors: &'a Sectors,
    pub(super) table: &'a SqlTable,
    pub(super) fields: &'a Fields,
    pub(super) rates: Vec<(String, f64)>,
}

/// How a group of columns is read.
struct Branch {
    /// The parts of the query it needs.
    parts: Vec<Part>,
    /// What selects the cells with what they say.
    select: String,
}

impl<'a> Reading<'a> {
    /// The parts of the query, of which the last is the dictionary of cells.
    pub(super) fn parts(&self) -> Vec<Part> {
        let mut parts = vec![
            Part::once("words", self.words()),
            Part::once("asked", self.asked()),
            Part::new("texts", self.texts()),
            Part::new("tidied", self.tidied()),
            Part::new("folded", self.folded()),
            Part::once("noted", self.noted()),
        ];
        let branches = [
            (plain::KINDS, self.plain()),
            (numbers::KINDS, self.numbers()),
            (dates::KINDS, self.dates()),
            (lists::KINDS, self.lists()),
            (sectors::KINDS, self.sectors()),
        ];
        let is_read = |kinds: &[ColumnType]| self.columns().any(|(_, spec)| kinds.contains(&spec.kind));
        let mut selects = Vec::new();
        for (_, branch) in branches.into_iter().filter(|(kinds, _)| is_read(kinds)) {
            parts.extend(branch.parts);
            selects.push(branch.select);
        }
        parts.push(Part::once("dictionary", selects.join("\nUNION ALL\n")));
        parts
    }

    /// The columns of the list that are read: those that conditions look at, and those that
    /// tell how the list writes numbers and dates.
    fn columns(&self) -> impl Iterator<Item = (&'a SqlColumn, &'a ColumnSpec)> {
        let tells =
            |kind| matches!(kind, ColumnType::Number | ColumnType::Percent | ColumnType::Money | ColumnType::Date);
        let columns = self.table.columns.iter().map(|column| (column, self.vocabulary.spec(column.id)));
        let (fields, vocabulary, table) = (self.fields, self.vocabulary, self.table);
        columns.filter(move |(column, spec)| {
            let is_key = || fields.tables.values().any(|looking| looking.keys(vocabulary, table).contains(&column.id));
            fields.columns.contains_key(&column.id) || (column.tells && tells(spec.kind)) || is_key()
        })
    }

    /// What the query knows of each column: how it is read, which words it may hold.
    fn asked(&self) -> String {
        let rows = self.columns().map(|(column, spec)| {
            let hint = column.hint.clone().unwrap_or_default();
            let answer = |truth| if truth { "y" } else { "" };
            [
                spec.id.clone(),
                kind(spec.kind).to_owned(),
                words::vocabulary_of(spec),
                answer(spec.conditional).to_owned(),
                answer(column.borrowed).to_owned(),
                hint,
            ]
        });
        let names = ["col", "kind", "vocabulary", "conditional", "borrowed", "hint"];
        lines(self.dialect, rows.map(|row| row.join("\t")), &names)
    }

    /// Every distinct text of each column, with the text that stands beside it.
    fn texts(&self) -> String {
        let dialect = self.dialect;
        let from = dialect.path(&self.table.name);
        let columns = self.columns().map(|(column, _)| column);
        match dialect {
            SqlDialect::DuckDb => {
                let one = |column: &SqlColumn| {
                    let (name, [text, beside]) = (&self.vocabulary.spec(column.id).id, self.cell(column, ""));
                    format!("SELECT DISTINCT '{name}' AS col, {text} AS text, {beside} AS beside FROM {from}")
                };
                columns.map(one).collect::<Vec<_>>().join("\nUNION ALL\n")
            }
            SqlDialect::Spark => {
                let cells: Vec<String> = columns.map(|column| self.stacked(column)).collect();
                format!(
                    "SELECT DISTINCT col, text, beside FROM (\nSELECT stack({}, {}) AS (col, text, beside)\nFROM {from})",
                    cells.len(),
                    cells.join(", ")
                )
            }
        }
    }

    /// A column as three values for `stack`: its name, its cell, what stands beside it.
    pub(super) fn stacked(&self, column: &SqlColumn) -> String {
        let [text, beside] = self.cell(column, "");
        format!("'{}', {text}, {beside}", self.vocabulary.spec(column.id).id)
    }

    /// The text of a cell and that of the currency or classification beside it, in the rows
    /// of a relation.
    pub(super) fn cell(&self, column: &SqlColumn, relation: &str) -> [String; 2] {
        let text = |name: &str| format!("coalesce({relation}{}, '')", self.dialect.name(name));
        let companion = self.vocabulary.spec(column.id).companion().and_then(|name| self.vocabulary.find(name));
        let beside = companion.and_then(|id| self.table.column(id));
        [text(&column.name), beside.map_or_else(|| "''".to_owned(), |beside| text(&beside.name))]
    }

    /// Texts without the space around them.
    fn tidied(&self) -> String {
        let (text, beside) = (self.tidy("text"), self.tidy("beside"));
        format!(
            "SELECT texts.col AS col, text, beside, kind, vocabulary, conditional, borrowed, hint,\n\
             {text} AS t,\n{beside} AS b\nFROM texts JOIN asked ON asked.col = texts.col"
        )
    }

    fn tidy(&self, text: &str) -> String {
        let ends = format!("^[{SPACE}{INVISIBLE}]+|[{SPACE}{INVISIBLE}]+$");
        let is_tidy = self.dialect.matches(text, "^[!-~]((?s:.*)[!-~])?$");
        format!("CASE WHEN {text} = '' OR {is_tidy} THEN {text} ELSE {} END", self.dialect.replaced(text, &ends, ""))
    }

    /// Texts as words are compared; `d` is the text without a time of day.
    fn folded(&self) -> String {
        let dialect = self.dialect;
        let has_time = dialect.matches("t", "^[^ T]*[ T][0-9](:|.:)");
        let without_time = dialect.extracted("t", "^[^ T]*", 0);
        let keyed = |folded: &str, text: &str| self.keyed(folded, text);
        format!(
            "SELECT *, {} AS w, {} AS bw\nFROM (SELECT *, {} AS f, {} AS bf\nFROM (SELECT *, CASE WHEN kind = 'date' \
             AND {has_time} THEN {without_time} ELSE t END AS d\nFROM tidied))",
            keyed("f", "t"),
            keyed("bf", "b"),
            folded(dialect, "d"),
            folded(dialect, "b"),
        )
    }

    /// Which kind of gap a cell is before it is read at all; the others have no `state`.
    fn noted(&self) -> String {
        let dialect = self.dialect;
        let own = self.columns().filter(|(_, spec)| !spec.gap_words.is_empty()).map(|(_, spec)| {
            let words = dialect.texts(spec.gap_words.iter().map(String::as_str));
            format!(" WHEN cells.col = '{}' AND f IN ({words}) THEN {BLANK}", spec.id)
        });
        format!(
            "SELECT cells.*, CASE WHEN t = '' THEN {BLANK} WHEN t IN ({}) THEN {UNREADABLE}{} WHEN gap.value = '4' AND \
             conditional = '' THEN {UNKNOWN} ELSE CAST(gap.value AS INT) END AS state,\n\
             CASE WHEN b = '' OR beside_gap.key IS NOT NULL THEN hint ELSE b END AS stated\nFROM folded cells\n\
             LEFT JOIN words gap ON gap.vocabulary = 'gap' AND gap.key = w\n\
             LEFT JOIN words beside_gap ON beside_gap.vocabulary = 'gap' AND beside_gap.key = bw",
            dialect.texts(FORMULA_ERRORS),
            own.collect::<String>(),
        )
    }

    /// The columns of a branch of the dictionary; those that are not given are nothing.
    fn select(&self, given: &[(&str, &str)], from: &str) -> String {
        let kinds = [
            ("number", Kind::Number),
            ("day", Kind::Day),
            ("word", Kind::Word),
            ("words", Kind::Words),
            ("partial", Kind::Truth),
            ("rate", Kind::Number),
        ];
        let columns = kinds.iter().map(|(name, kind)| {
            let found = given.iter().find(|(known, _)| known == name).map(|(_, sql)| (*sql).to_owned());
            format!("{} AS {name}", found.unwrap_or_else(|| self.dialect.nothing(*kind)))
        });
        let state = given.iter().find(|(name, _)| *name == "state").map_or("state", |(_, sql)| sql);
        let columns = columns.collect::<Vec<_>>().join(", ");
        format!("SELECT col, text, beside, {state} AS state, {columns}\nFROM {from}")
    }
}

/// What cannot be read, where it was written to say so; else it says nothing here.
const UNREAD: &str = "CASE WHEN borrowed = 'y' THEN 6 ELSE 5 END";

/// The kind of a column as the query names it.
fn kind(kind: ColumnType) -> &'static str {
    match kind {
        ColumnType::Id | ColumnType::Text => "text",
        ColumnType::List => "list",
        ColumnType::Country => "country",
        ColumnType::Sector => "sector",
        ColumnType::Number => "number",
        ColumnType::Percent => "percent",
        ColumnType::Money => "money",
        ColumnType::Date => "date",
        ColumnType::Answer => "answer",
        ColumnType::Choice => "choice",
    }
}

/// A small table, written line by line with tabs between the cells.
pub(super) fn lines(dialect: SqlDialect, rows: impl Iterator<Item = String>, names: &[&str]) -> String {
    let text = dialect.text(&rows.collect::<Vec<_>>().join("\n"));
    let cells =
        names.iter().enumerate().map(|(place, name)| format!("split_part(line, chr(9), {}) AS {name}", place + 1));
    let cells = cells.collect::<Vec<_>>().join(", ");
    format!("SELECT {cells} FROM (SELECT {} AS line)", dialect.each(&dialect.split(&text, r"\n")))
}
