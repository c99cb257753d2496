//! Sectors by code or in words.

use super::words::AMBIGUOUS;
use super::{Branch, Reading, UNREAD, folded};
use crate::model::ColumnType;
use crate::rules::sql::{Part, SqlDialect};

pub(super) const KINDS: &[ColumnType] = &[ColumnType::Sector];

/// A code at the start of a text, in a pattern: the part before a hyphen is what counts.
const CODE: &str = r"^\s*[A-Za-z]?([0-9.]+)(-[0-9.\-]*)?[:,]?(\s|$)";

impl Reading<'_> {
    pub(super) fn sectors(&self) -> Branch {
        let parts = vec![
            Part::new("sector_parts", self.sector_parts()),
            Part::once("coded", self.coded()),
            Part::new("sector_keys", self.sector_keys()),
            Part::new("sector_finds", sector_finds()),
            Part::new("sector_meanings", self.sector_meanings()),
            Part::new("sectored", self.sectored()),
        ];
        let dialect = self.dialect;
        let state = format!(
            "CASE WHEN cells.state IS NOT NULL THEN cells.state WHEN coalesce({}, 0) = 0 THEN {UNREAD} ELSE 0 END",
            dialect.count("divisions")
        );
        let partial = format!("unread AND {} > 0", dialect.count("divisions"));
        let from = "(SELECT * FROM noted WHERE kind = 'sector') cells LEFT JOIN sectored ON sectored.col = cells.col AND \
                    sectored.text = cells.text AND sectored.beside = cells.beside";
        let select = self.select(&[("state", &state), ("words", "divisions"), ("partial", &partial)], from);
        Branch {
            parts,
            select: select.replacen("SELECT col, text, beside", "SELECT cells.col, cells.text, cells.beside", 1),
        }
    }

    fn sector_parts(&self) -> String {
        let inner = "(SELECT col, text, beside, t, stated FROM noted WHERE kind = 'sector' AND state IS NULL)";
        self.dialect.numbered(&self.dialect.split("t", "[|;]"), inner)
    }

    /// The code that each part begins with, and the classification that is stated.
    fn coded(&self) -> String {
        let dialect = self.dialect;
        let code = format!("replace({}, '.', '')", dialect.extracted("part", CODE, 1));
        let scheme = format!("replace({}, ' ', '')", folded(dialect, "stated"));
        format!(
            "SELECT *, CASE WHEN scheme = '' THEN '' WHEN scheme LIKE 'isic%' OR scheme LIKE 'nace%' THEN 'isic' WHEN \
             scheme LIKE 'naics%' THEN 'naics' WHEN scheme LIKE 'cpv%' THEN 'cpv' ELSE '?' END AS stated_scheme FROM (\n\
             SELECT col, text, beside, place, part, {code} AS code, {} AS words, {scheme} AS scheme\nFROM sector_parts \
             WHERE trim(part) <> '')",
            dialect.split(&folded(dialect, "part"), " "),
        )
    }

    /// Everything that a part may be looked up by: beginnings of its code, else every run of
    /// its words.
    fn sector_keys(&self) -> String {
        let dialect = self.dialect;
        let longest = self.sectors.longest_term();
        let starts = dialect.numbers("1", &dialect.count("words"));
        let lengths = dialect.numbers("1", &format!("least({longest}, {} - start + 1)", dialect.count("words")));
        let runs = dialect.joined(&dialect.slice("words", "start", "length"), " ");
        let digits = dialect.numbers("1", "greatest(length(code), 1)");
        format!(
            "SELECT col, text, beside, place, 'sector' AS vocabulary, start, length, {runs} AS key FROM (\n\
             SELECT *, {} AS length FROM (\nSELECT *, {} AS start FROM coded WHERE code = ''))\nUNION ALL\n\
             SELECT col, text, beside, place, vocabulary, 0 AS start, length, CASE WHEN vocabulary = 'isic' AND \
             length(code) = 1 THEN '0' || code ELSE substr(code, 1, length) END AS key\nFROM (SELECT *, {} AS vocabulary \
             FROM (SELECT *, {} AS length FROM coded WHERE code <> ''))\nWHERE (vocabulary = 'isic' AND (length = 2 OR \
             length(code) = 1)) OR (vocabulary = 'naics' AND length BETWEEN 2 AND 4) OR (vocabulary = 'cpv' AND length >= 2)",
            dialect.each(&lengths),
            dialect.each(&starts),
            dialect.each(&dialect.list("'isic', 'naics', 'cpv'")),
            dialect.each(&digits),
        )
    }

    /// What each part means: its longest code in each classification, and the divisions of
    /// its words from left to right, the longest run first.
    fn sector_meanings(&self) -> String {
        let longest = |vocabulary: &str| {
            format!(
                "max_by(CASE WHEN vocabulary = '{vocabulary}' THEN value END, CASE WHEN vocabulary = '{vocabulary}' THEN length END)"
            )
        };
        format!(
            "SELECT col, text, beside, place, {} AS isic, {} AS naics, {} AS cpv, {} AS named\nFROM sector_finds GROUP BY \
             col, text, beside, place",
            longest("isic"),
            longest("naics"),
            longest("cpv"),
            self.words_from_left_to_right(),
        )
    }

    fn words_from_left_to_right(&self) -> String {
        match self.dialect {
            SqlDialect::DuckDb => "list_reduce(list({'start': start, 'next': start + length, 'found': [value]} ORDER BY \
                                   start, length DESC) FILTER (vocabulary = 'sector'), lambda a, b: CASE WHEN b.start >= \
                                   a.next THEN {'start': b.start, 'next': b.next, 'found': list_concat(a.found, b.found)} \
                                   ELSE a END).found"
                .to_owned(),
            SqlDialect::Spark => "aggregate(array_sort(collect_list(CASE WHEN vocabulary = 'sector' THEN named_struct('start', \
                                  start, 'shorter', -length, 'next', start + length, 'value', value) END)), \
                                  named_struct('next', 0, 'found', CAST(array() AS ARRAY<STRING>)), (a, b) -> CASE WHEN \
                                  b.start >= a.next THEN named_struct('next', b.next, 'found', concat(a.found, \
                                  array(b.value))) ELSE a END).found"
                .to_owned(),
        }
    }

    /// The divisions of each cell, and whether some part of it could not be read.
    fn sectored(&self) -> String {
        let dialect = self.dialect;
        let certain = |value: &str| format!("CASE WHEN {value} <> '{AMBIGUOUS}' THEN {} END", dialect.list(value));
        let is_lettered = dialect.matches("ltrim(part)", "^[A-Za-z]");
        let is_dotted = dialect.matches("part", r"^\s*\S*\.");
        let either = format!("CASE WHEN isic <> naics THEN NULL ELSE {} END", certain("coalesce(isic, naics)"));
        let meant = format!(
            "CASE WHEN code = '' THEN {} WHEN stated_scheme = 'isic' THEN {} WHEN stated_scheme = 'naics' THEN {} WHEN \
             stated_scheme = 'cpv' THEN {} WHEN stated_scheme = '?' THEN NULL WHEN length(code) IN (8, 9) THEN {} WHEN \
             length(code) <= 2 THEN {} WHEN length(code) = 6 THEN {} WHEN length(code) > 6 THEN NULL WHEN {is_lettered} OR \
             {is_dotted} THEN {} ELSE {either} END",
            dialect.kept("named", "x", &format!("x <> '{AMBIGUOUS}'")),
            certain("isic"),
            certain("naics"),
            certain("cpv"),
            certain("cpv"),
            certain("isic"),
            certain("naics"),
            certain("isic"),
        );
        format!(
            "SELECT col, text, beside, {} AS divisions, bool_or(coalesce({}, 0) = 0) AS unread FROM (\n\
             SELECT coded.*, {meant} AS meant FROM coded LEFT JOIN sector_meanings found ON found.col = coded.col AND \
             found.text = coded.text AND found.beside = coded.beside AND found.place = coded.place)\n\
             GROUP BY col, text, beside",
            dialect.together("meant"),
            dialect.count("meant"),
        )
    }
}

fn sector_finds() -> String {
    "SELECT sector_keys.*, words.value AS value FROM sector_keys\n\
     JOIN words ON words.vocabulary = sector_keys.vocabulary AND words.key = sector_keys.key"
        .to_owned()
}
