//! What the engines call differently.

/// An engine that runs the query.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SqlDialect {
    /// `DuckDB`.
    DuckDb,
    /// Apache Spark.
    Spark,
}

use SqlDialect::{DuckDb, Spark};

/// A text as a number, if it is one.
pub(super) fn number(text: &str) -> String {
    format!("try_cast({text} AS DOUBLE)")
}

/// A type that a column without a value needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Number,
    Day,
    Word,
    Words,
    Truth,
}

impl SqlDialect {
    /// A text.
    pub(super) fn text(self, text: &str) -> String {
        match self {
            DuckDb => format!("'{}'", text.replace('\'', "''")),
            Spark => format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'")),
        }
    }

    /// Several texts, parted by commas.
    pub(super) fn texts<'t>(self, texts: impl IntoIterator<Item = &'t str>) -> String {
        texts.into_iter().map(|text| self.text(text)).collect::<Vec<_>>().join(", ")
    }

    /// A regular expression; a quotation mark in one is written `\x27`.
    fn pattern(self, pattern: &str) -> String {
        match self {
            DuckDb => format!("'{pattern}'"),
            Spark => format!("r'{pattern}'"),
        }
    }

    /// Whether a part of a text fits a pattern.
    pub(super) fn matches(self, text: &str, pattern: &str) -> String {
        let pattern = self.pattern(pattern);
        match self {
            DuckDb => format!("regexp_matches({text}, {pattern})"),
            Spark => format!("({text} RLIKE {pattern})"),
        }
    }

    /// A text with every part that fits replaced.
    pub(super) fn replaced(self, text: &str, pattern: &str, by: &str) -> String {
        let (pattern, by) = (self.pattern(pattern), self.text(by));
        match self {
            DuckDb => format!("regexp_replace({text}, {pattern}, {by}, 'g')"),
            Spark => format!("regexp_replace({text}, {pattern}, {by})"),
        }
    }

    /// A group of the first part that fits; nothing is an empty text.
    pub(super) fn extracted(self, text: &str, pattern: &str, group: u8) -> String {
        format!("regexp_extract({text}, {}, {group})", self.pattern(pattern))
    }

    /// The pieces of a text between the parts that fit.
    pub(super) fn split(self, text: &str, pattern: &str) -> String {
        let pattern = self.pattern(pattern);
        match self {
            DuckDb => format!("string_split_regex({text}, {pattern})"),
            Spark => format!("split({text}, {pattern})"),
        }
    }

    /// The characters of a text.
    pub(super) fn characters(self, text: &str) -> String {
        match self {
            DuckDb => format!("string_split({text}, '')"),
            Spark => format!("split({text}, '')"),
        }
    }

    /// The elements of a list for which a condition holds.
    pub(super) fn kept(self, list: &str, each: &str, condition: &str) -> String {
        match self {
            DuckDb => format!("list_filter({list}, lambda {each}: {condition})"),
            Spark => format!("filter({list}, {each} -> {condition})"),
        }
    }

    /// What is made of each element of a list.
    pub(super) fn turned(self, list: &str, each: &str, into: &str) -> String {
        match self {
            DuckDb => format!("list_transform({list}, lambda {each}: {into})"),
            Spark => format!("transform({list}, {each} -> {into})"),
        }
    }

    /// Whether a condition holds for an element of a list.
    pub(super) fn any(self, list: &str, each: &str, condition: &str) -> String {
        match self {
            DuckDb => format!("len(list_filter({list}, lambda {each}: {condition})) > 0"),
            Spark => format!("exists({list}, {each} -> {condition})"),
        }
    }

    /// The elements of a list as one text.
    pub(super) fn joined(self, list: &str, mark: &str) -> String {
        let mark = self.text(mark);
        match self {
            DuckDb => format!("array_to_string({list}, {mark})"),
            Spark => format!("array_join({list}, {mark})"),
        }
    }

    /// An element of a list by its place, counted from 1; nothing where there is none.
    pub(super) fn element(self, list: &str, place: u8) -> String {
        match self {
            DuckDb => format!("{list}[{place}]"),
            Spark => format!("get({list}, {})", place - 1),
        }
    }

    /// How many elements a list has.
    pub(super) fn count(self, list: &str) -> String {
        match self {
            DuckDb => format!("len({list})"),
            Spark => format!("size({list})"),
        }
    }

    /// A list of given elements.
    pub(super) fn list(self, elements: &str) -> String {
        match self {
            DuckDb => format!("[{elements}]"),
            Spark => format!("array({elements})"),
        }
    }

    /// The lists of a group as one, each element once.
    pub(super) fn together(self, list: &str) -> String {
        match self {
            DuckDb => format!("list_distinct(flatten(list({list}) FILTER ({list} IS NOT NULL)))"),
            Spark => format!("array_distinct(flatten(collect_list({list})))"),
        }
    }

    /// The values of a group as a list, each once.
    pub(super) fn gathered(self, value: &str) -> String {
        match self {
            DuckDb => format!("coalesce(list(DISTINCT {value}) FILTER ({value} IS NOT NULL), [])"),
            Spark => format!("collect_set({value})"),
        }
    }

    /// A list of lists as one, each element once.
    pub(super) fn flat(self, lists: &str) -> String {
        match self {
            DuckDb => format!("list_distinct(flatten({lists}))"),
            Spark => format!("array_distinct(flatten({lists}))"),
        }
    }

    /// What stands beside a word in a small table; nothing where it does not stand there.
    pub(super) fn beside(self, rows: &[(&str, &str)], word: &str) -> String {
        match self {
            DuckDb => {
                let rows = rows.iter().map(|(key, value)| format!("{}: {}", self.text(key), self.text(value)));
                format!("MAP {{{}}}[{word}]", rows.collect::<Vec<_>>().join(", "))
            }
            // One text, however many rows: the engine looks at every part of an expression
            // many times before it runs.
            Spark => {
                let rows = rows.iter().map(|(key, value)| format!("{key}\t{value}"));
                let rows = self.text(&rows.collect::<Vec<_>>().join("\n"));
                format!("try_element_at(str_to_map({rows}, r'\\n', r'\\t'), {word})")
            }
        }
    }

    /// No words.
    pub(super) fn no_words(self) -> &'static str {
        match self {
            DuckDb => "CAST([] AS VARCHAR[])",
            Spark => "CAST(array() AS ARRAY<STRING>)",
        }
    }

    /// A row for each element of a list.
    pub(super) fn each(self, list: &str) -> String {
        match self {
            DuckDb => format!("unnest({list})"),
            Spark => format!("explode({list})"),
        }
    }

    /// A row for each element of a list, as `part`, with its `place`.
    pub(super) fn numbered(self, list: &str, from: &str) -> String {
        match self {
            DuckDb => format!(
                "SELECT *, unnest(list) AS part, generate_subscripts(list, 1) AS place\n\
                 FROM (SELECT *, {list} AS list FROM {from})"
            ),
            Spark => format!("SELECT *, posexplode({list}) AS (place, part)\nFROM {from}"),
        }
    }

    /// A row for each number from one to another, as a list.
    pub(super) fn numbers(self, first: &str, last: &str) -> String {
        match self {
            DuckDb => format!("range({first}, {last} + 1)"),
            Spark => format!("sequence({first}, {last})"),
        }
    }

    /// A part of a list.
    pub(super) fn slice(self, list: &str, first: &str, count: &str) -> String {
        match self {
            DuckDb => format!("{list}[{first} : {first} + {count} - 1]"),
            Spark => format!("slice({list}, {first}, {count})"),
        }
    }

    /// A day so many days after another.
    pub(super) fn days_after(self, day: &str, days: &str) -> String {
        match self {
            DuckDb => format!("{day} + CAST({days} AS INTEGER)"),
            Spark => format!("date_add({day}, CAST({days} AS INT))"),
        }
    }

    /// A day so many months after another; behind the end of a month stands its last day.
    pub(super) fn months_after(self, day: &str, months: i64) -> String {
        match self {
            DuckDb => format!("CAST({day} + to_months({months}) AS DATE)"),
            Spark => format!("add_months({day}, {months})"),
        }
    }

    /// How many days lie between two days.
    pub(super) fn days_between(self, later: &str, earlier: &str) -> String {
        match self {
            DuckDb => format!("CAST({later} - {earlier} AS DOUBLE)"),
            Spark => format!("CAST(datediff({later}, {earlier}) AS DOUBLE)"),
        }
    }

    /// A truth with the two open values exchanged: 1 is 2 and 2 is 1.
    pub(super) fn exchanged(self, truth: &str) -> String {
        match self {
            DuckDb => format!("((({truth}) * 10) >> 2) & 3"),
            Spark => format!("shiftright(({truth}) * 10, 2) & 3"),
        }
    }

    /// No value of a type.
    pub(super) fn nothing(self, kind: Kind) -> String {
        let name = match (kind, self) {
            (Kind::Number, _) => "DOUBLE",
            (Kind::Day, _) => "DATE",
            (Kind::Truth, _) => "BOOLEAN",
            (Kind::Word, DuckDb) => "VARCHAR",
            (Kind::Word, Spark) => "STRING",
            (Kind::Words, DuckDb) => "VARCHAR[]",
            (Kind::Words, Spark) => "ARRAY<STRING>",
        };
        format!("CAST(NULL AS {name})")
    }

    /// A name as it stands, whatever is in it.
    pub(super) fn name(self, name: &str) -> String {
        match self {
            DuckDb => format!("\"{}\"", name.replace('"', "\"\"")),
            Spark => format!("`{}`", name.replace('`', "``")),
        }
    }

    /// The name of a table, perhaps with those of its schema and its database before it.
    pub(super) fn path(self, path: &str) -> String {
        path.split('.').map(|name| self.name(name)).collect::<Vec<_>>().join(".")
    }

    /// What stands before the body of a part that is used several times, so that it is
    /// worked out once.
    pub(super) fn once(self) -> &'static str {
        match self {
            DuckDb => "MATERIALIZED ",
            Spark => "",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_ends_early() {
        assert_eq!(DuckDb.text(r"it's \"), r"'it''s \'");
        assert_eq!(Spark.text(r"it's \"), r"'it\'s \\'");
        assert_eq!(DuckDb.texts(["a", "b'"]), "'a', 'b'''");
    }

    #[test]
    fn no_name_ends_early() {
        assert_eq!(DuckDb.path("main.a\"b"), "\"main\".\"a\"\"b\"");
        assert_eq!(Spark.path("main.a`b"), "`main`.`a``b`");
    }
}
