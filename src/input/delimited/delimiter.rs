//! Which character parts the cells, by the structure it gives to the first rows.

use crate::model::DecimalSign;

/// What may part cells, with how far each is trusted: a bar also parts the items of a
/// list inside a cell.
const CANDIDATES: [(u8, f64); 4] = [(b',', 1.0), (b';', 1.0), (b'\t', 1.0), (b'|', 0.9)];

/// Stands for no delimiter at all: a list of one column. No text holds it.
pub(super) const NONE: u8 = 0x1f;

/// How many rows are looked at.
const ROWS: usize = 500;

/// A line `sep=;` at the start of a text, as spreadsheets write it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct StatedInFile {
    pub(super) delimiter: u8,
    /// How many bytes the line takes, with its end.
    pub(super) length: usize,
}

/// The line `sep=;` that a text begins with, if it does.
pub(super) fn stated_in(text: &[u8]) -> Option<StatedInFile> {
    let line = &text[..memchr::memchr2(b'\n', b'\r', text)?];
    let ends = if text[line.len()..].starts_with(b"\r\n") { 2 } else { 1 };
    let quoted = line.strip_prefix(b"\"");
    let (word, rest) = quoted.unwrap_or(line).split_at_checked(4)?;
    let (&delimiter, rest) = rest.split_first()?;
    let usable = delimiter.is_ascii() && !delimiter.is_ascii_alphanumeric() && delimiter != b'"';
    // A spreadsheet may have filled the line up to the width of the table.
    let only = rest.iter().all(|byte| *byte == delimiter || matches!(byte, b'"' | b' '));
    let stated = word.eq_ignore_ascii_case(b"sep=") && usable && only;
    stated.then_some(StatedInFile { delimiter, length: line.len() + ends })
}

/// The delimiter of a text, from its start, which may break off in the middle of a row.
pub(super) fn find(sample: &[u8], is_whole: bool) -> u8 {
    let shapes: Vec<(u8, f64, Shape)> = CANDIDATES
        .iter()
        .filter_map(|(delimiter, trust)| Some((*delimiter, *trust, Shape::of(sample, *delimiter, is_whole)?)))
        .collect();
    let most_rows = shapes.iter().map(|(.., shape)| shape.rows).max().unwrap_or(0);
    let earliest = shapes.iter().filter(|(.., shape)| shape.share >= 0.5).map(|(.., shape)| shape.first).min();
    let mut best = (NONE, 0.0);
    for (delimiter, trust, shape) in &shapes {
        if shape.is_prose(*delimiter) {
            continue;
        }
        let score = shape.score(most_rows, earliest) * trust;
        if score > best.1 {
            best = (*delimiter, score);
        }
    }
    best.0
}

/// The decimal sign that goes with a delimiter: Excel writes semicolons exactly where
/// the comma is the decimal sign.
pub(super) fn decimal_of(delimiter: u8) -> Option<DecimalSign> {
    match delimiter {
        b',' => Some(DecimalSign::Point),
        b';' => Some(DecimalSign::Comma),
        _ => None,
    }
}

/// What a delimiter makes of the first rows.
struct Shape {
    rows: usize,
    /// How many cells most of the rows that are parted have.
    width: usize,
    /// The share of rows that have so many, of all and of those below the first that has.
    share: f64,
    /// The first row that has.
    first: usize,
    /// Whether that row, which should be the header, is full of other delimiters.
    holds_others: bool,
    /// The share of cells that begin with a blank, as what follows a comma in prose.
    blank_led: f64,
}

impl Shape {
    fn of(sample: &[u8], delimiter: u8, is_whole: bool) -> Option<Self> {
        let mut reader =
            csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(sample);
        let mut records: Vec<csv::ByteRecord> = reader.byte_records().flatten().take(ROWS + 1).collect();
        let cut_off = !is_whole && records.len() <= ROWS;
        if (cut_off && records.len() > 1) || records.len() > ROWS {
            records.pop();
        }
        let mut widths: Vec<usize> = records.iter().map(csv::ByteRecord::len).filter(|width| *width > 1).collect();
        widths.sort_unstable();
        let (width, alike) = widths
            .chunk_by(|a, b| a == b)
            .map(|run| (run[0], run.len()))
            .max_by_key(|(width, count)| (*count, *width))?;
        let first = records.iter().position(|record| record.len() == width)?;
        let others = |byte: &u8| *byte != delimiter && CANDIDATES.iter().any(|(other, _)| other == byte);
        let beyond = || records.iter().flat_map(|record| record.iter().skip(1));
        let blank_led = beyond().filter(|cell| cell.starts_with(b" ")).count();
        let share_of = |rows: usize| alike as f64 / rows as f64;
        Some(Self {
            rows: records.len(),
            width,
            share: share_of(records.len()).midpoint(share_of(records.len() - first)),
            first,
            holds_others: records[first].as_slice().iter().filter(|byte| others(byte)).count() + 1 >= width.max(3),
            blank_led: blank_led as f64 / beyond().count().max(1) as f64,
        })
    }

    /// Whether the rows are rather names with commas in them, such as `Alpha, Inc.`,
    /// under a header without one.
    fn is_prose(&self, delimiter: u8) -> bool {
        let spoken = delimiter == b',' && self.blank_led > 0.9 && self.width <= 3;
        self.first > 0 && (self.share < 0.5 || spoken)
    }

    fn score(&self, most_rows: usize, earliest: Option<usize>) -> f64 {
        // A quotation mark that is none for the true delimiter swallows rows.
        let kept = (self.rows as f64 / most_rows as f64).sqrt();
        let parted = (1.0 - 1.0 / self.width as f64).sqrt();
        let late = if earliest.is_some_and(|earliest| self.first > earliest) { 0.1 } else { 0.0 };
        let mixed = if self.holds_others { 0.15 } else { 0.0 };
        // Whatever parts the header at all is better than nothing.
        (self.share * parted * kept - late - mixed).max(0.001)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> char {
        char::from(find(text.as_bytes(), true))
    }

    #[test]
    fn the_delimiter_is_the_one_that_parts_rows_alike() {
        assert_eq!(found("name;country;share\nA, B & Co;DE;1,5\nC;FR;2,5\n"), ';');
        assert_eq!(found("name,address\n\"X; Y\",\"1; 2\"\nB,\"3; 4\"\n"), ',');
        assert_eq!(found("a\tb\tc\nx, y\tz\tw\n"), '\t');
        assert_eq!(found("a|b|c\n1|2|3\n"), '|');
    }

    #[test]
    fn a_title_above_the_table_does_not_mislead() {
        assert_eq!(found("Suppliers, all sites\n\nname;country;share\nA;DE;1,5\nB;FR;2,5\nC;FR;0,5\n"), ';');
        assert_eq!(found("Our list\nname,country\nA,DE\nB,FR\nC,FR\n"), ',');
    }

    #[test]
    fn decimal_commas_do_not_mislead() {
        assert_eq!(found("name;share\nA;1,5\nB;2,5\nC;3,5\n"), ';');
        assert_eq!(found("name;amount;share\nA;1.000,50;1,5\nB;2.000,50;2,5\n"), ';');
    }

    #[test]
    fn lists_inside_cells_do_not_mislead() {
        assert_eq!(found("name,goods,site\nA,x|y|z,1\nB,y|z|w,2\nC,\"a, b\",3\n"), ',');
        assert_eq!(found("name,goods\nA,x;y\nB,y;z\nC,v;w\n"), ',');
    }

    #[test]
    fn names_with_commas_in_them_are_one_column() {
        assert_eq!(found("supplier\nAlpha, Inc.\nBeta, Inc.\nGamma, Inc.\n"), char::from(NONE));
        assert_eq!(found("supplier\nAlpha, Inc.\nBeta\nGamma\nDelta,Ltd\nEps\n"), char::from(NONE));
        assert_eq!(found("name\nAlpha\nBeta\n"), char::from(NONE));
    }

    #[test]
    fn blanks_behind_commas_are_no_prose_when_the_header_has_them() {
        assert_eq!(found("name, country\nAlpha, DE\nBeta, FR\n"), ',');
    }

    #[test]
    fn a_header_alone_is_parted() {
        assert_eq!(found("name,country,site\n"), ',');
        assert_eq!(found("name;country;site"), ';');
    }

    #[test]
    fn a_line_that_states_the_delimiter_is_known() {
        let stated = |text: &str| stated_in(text.as_bytes()).map(|s| (char::from(s.delimiter), s.length));
        assert_eq!(stated("sep=;\nname;x\n"), Some((';', 6)));
        assert_eq!(stated("\"sep=,\"\r\nname\r\n"), Some((',', 9)));
        assert_eq!(stated("SEP=\t\rname\t"), Some(('\t', 6)));
        assert_eq!(stated("sep=;;;;\r\n"), Some((';', 10)));
        assert_eq!(stated("sep=1,name\n"), None);
        assert_eq!(stated("separate,name\n"), None);
    }
}
