//! Several values in one cell.

use super::words::AMBIGUOUS;
use super::{Branch, Reading, SPACE, UNREAD, folded};
use crate::model::ColumnType;
use crate::rules::sql::Part;

pub(super) const KINDS: &[ColumnType] = &[ColumnType::List];

impl Reading<'_> {
    pub(super) fn lists(&self) -> Branch {
        let dialect = self.dialect;
        let parts = vec![
            Part::once("listed", listed()),
            Part::new("elements", self.elements()),
            Part::new("read_elements", self.read_elements()),
            Part::new("gathered", self.gathered()),
        ];
        let empty = dialect.no_words();
        // Of a cell of nothing but separators there is nothing to gather.
        let state = format!(
            "CASE WHEN listed.state IS NOT NULL THEN listed.state WHEN nothing THEN 0 WHEN gathered.col IS NULL THEN 1 \
             WHEN {} = 0 THEN CASE WHEN fault = 5 THEN {UNREAD} ELSE fault END ELSE 0 END",
            dialect.count("gathered.words"),
        );
        let words = format!("CASE WHEN nothing THEN {empty} ELSE coalesce(gathered.words, {empty}) END");
        // Where nothing could be read there is a gap, not a part of a list.
        let partial = format!("NOT nothing AND fault IS NOT NULL AND {} > 0", dialect.count("gathered.words"));
        let from = "listed LEFT JOIN gathered ON gathered.col = listed.col AND gathered.text = listed.text";
        let select = self.select(&[("state", &state), ("words", &words), ("partial", &partial)], from);
        let select = select.replacen("SELECT col, text, beside", "SELECT listed.col, listed.text, beside", 1);
        Branch { parts, select }
    }

    fn elements(&self) -> String {
        let dialect = self.dialect;
        let lists = self.columns().filter(|(_, spec)| spec.kind == ColumnType::List);
        let pieces = lists.map(|(_, spec)| {
            let marks: Vec<String> = spec.separators.chars().map(|c| format!(r"\x{{{:x}}}", u32::from(c))).collect();
            format!(" WHEN '{}' THEN {}", spec.id, dialect.split("t", &format!("[{}]", marks.concat())))
        });
        let pieces = format!("CASE col{} END", pieces.collect::<String>());
        let inner = "(SELECT col, text, vocabulary, t FROM listed WHERE state IS NULL AND NOT nothing)";
        let ends = format!("^[{SPACE}]+|[{SPACE}]+$");
        let element = dialect.replaced("part", &ends, "");
        format!(
            "SELECT col, text, vocabulary, place, {element} AS element FROM (\n{}\n)",
            dialect.numbered(&pieces, inner)
        )
    }

    fn read_elements(&self) -> String {
        let dialect = self.dialect;
        let (whole, beginning) = (folded(dialect, "element"), folded(dialect, "split_part(element, '(', 1)"));
        let key = self.keyed("f", "element");
        format!(
            "SELECT cells.*, coalesce(whole.value, beginning.value) AS named FROM (\n\
             SELECT *, CASE WHEN vocabulary = 'gap' THEN {key} ELSE f END AS key FROM (\n\
             SELECT *, {whole} AS f, CASE WHEN vocabulary = 'country' AND contains(element, '(') THEN {beginning} END AS \
             name FROM elements WHERE element <> '')) cells\n\
             LEFT JOIN words whole ON whole.vocabulary = cells.vocabulary AND whole.key = cells.key\n\
             LEFT JOIN words beginning ON beginning.vocabulary = 'country' AND beginning.key = cells.name"
        )
    }

    /// The elements of each cell that could be read, and the kind of the first gap among
    /// the others.
    fn gathered(&self) -> String {
        let dialect = self.dialect;
        let is_text = "vocabulary = 'gap'";
        let word = format!(
            "CASE WHEN {is_text} THEN CASE WHEN named IS NULL THEN element END WHEN named <> '{AMBIGUOUS}' THEN named END"
        );
        let fault = format!(
            "CASE WHEN {is_text} THEN CAST(named AS INT) WHEN named IS NULL OR named = '{AMBIGUOUS}' THEN 5 END"
        );
        format!(
            "SELECT col, text, {} AS words, min(place * 10 + fault) % 10 AS fault FROM (\n\
             SELECT *, {word} AS word, {fault} AS fault FROM read_elements) GROUP BY col, text",
            dialect.gathered("word")
        )
    }
}

/// Cells of lists, with whether they say that there is nothing.
fn listed() -> String {
    "SELECT cells.*, words.key IS NOT NULL AS nothing FROM (SELECT * FROM noted WHERE kind = 'list') cells\n\
     LEFT JOIN words ON words.vocabulary = 'nothing' AND words.key = w"
        .to_owned()
}
