//! Parts a piece of text into records and cells, where they stand. What a record is
//! follows the `csv` crate to the letter, which its tests compare it with: a quotation
//! mark counts only where a cell begins, doubled ones stand for themselves, `\n`, `\r\n`
//! and `\r` end a record, empty lines are none.

use super::marks::Marks;
use crate::input::batch::{RowBatch, Span};

/// Opens and closes a cell.
pub(super) const QUOTE: u8 = b'"';

/// What a piece of text holds.
#[derive(Debug, Default)]
pub(super) struct Parsed {
    /// The records, not yet numbered.
    pub(super) batch: RowBatch,
    /// Where each record begins.
    pub(super) starts: Vec<u32>,
    /// The empty lines before a record, by its place, where there are any.
    pub(super) empty: Vec<(u32, u32)>,
    /// The empty lines behind the last record.
    pub(super) empty_behind: u32,
    /// The records with line breaks in their cells, by their place.
    pub(super) folded: Vec<u32>,
    /// How many line feeds the text has up to its rest.
    pub(super) line_feeds: u64,
    /// How long the text is; behind it stand cells that had to be written anew.
    pub(super) length: usize,
    /// Where a record begins that the text does not end, or the end of the text.
    pub(super) rest: usize,
    /// Whether the last cell is opened by a quotation mark that nothing closes.
    pub(super) unclosed: bool,
}

impl Parsed {
    /// The text as it was handed in.
    pub(super) fn text(&self) -> &[u8] {
        &self.batch.text[..self.length]
    }
}

/// What ends a cell, and how a text is parted.
#[derive(Clone)]
pub(super) struct Parser {
    delimiter: u8,
}

/// Where a cell was found to stand.
enum Cell {
    /// Between two places; the text goes on at a third.
    Plain(Span, usize),
    /// The same, and there are quotation marks in it to be taken out.
    Marked(Span, usize),
    /// It is opened by a quotation mark that nothing closes.
    Open(Span),
}

impl Parser {
    pub(super) fn new(delimiter: u8) -> Self {
        Self { delimiter }
    }

    /// Parts a text that begins where a record does. Unless it `is_last`, a record that
    /// no line break ends is left as the rest.
    pub(super) fn parse(&self, text: Vec<u8>, is_last: bool, mut batch: RowBatch) -> Parsed {
        batch.clear();
        batch.text = text;
        let mut parsed = Parsed { length: batch.text.len(), batch, ..Parsed::default() };
        let mut marks = Marks::new(self.delimiter, parsed.text());
        let mut place = 0;
        loop {
            let empty = skip_empty_lines(parsed.text(), &mut place);
            parsed.rest = place;
            if place == parsed.length {
                parsed.empty_behind = empty;
                break;
            }
            if empty > 0 {
                parsed.empty.push((parsed.starts.len() as u32, empty));
            }
            marks.skip_to(place, parsed.text());
            match self.record(&mut parsed, &mut marks, place, is_last) {
                Some(next) => place = next,
                None => {
                    // They stand before whatever becomes of the rest.
                    parsed.empty.pop_if(|(record, _)| *record as usize == parsed.starts.len());
                    parsed.empty_behind = empty;
                    break;
                }
            }
        }
        parsed.line_feeds = memchr::memchr_iter(b'\n', &parsed.text()[..parsed.rest]).count() as u64;
        parsed
    }

    /// Adds the record that begins at a place, and says where the next line begins; none
    /// if the text breaks off.
    fn record(&self, parsed: &mut Parsed, marks: &mut Marks, start: usize, is_last: bool) -> Option<usize> {
        let Parsed { batch, length, starts, folded, unclosed, .. } = parsed;
        let text = &batch.text[..*length];
        let first_cell = batch.cells.len();
        let mut marked = Vec::new();
        let (mut place, mut is_quoted) = (start, false);
        let end = loop {
            is_quoted |= text.get(place) == Some(&QUOTE);
            let (span, next) = match self.cell(text, marks, place) {
                Cell::Plain(span, next) => (span, next),
                Cell::Marked(span, next) => {
                    marked.push(batch.cells.len());
                    (span, next)
                }
                Cell::Open(span) => {
                    *unclosed = is_last;
                    marked.push(batch.cells.len());
                    (span, text.len())
                }
            };
            let ended_by = text.get(next).copied();
            if ended_by.is_none() && !is_last {
                batch.cells.truncate(first_cell);
                return None;
            }
            batch.cells.push(span);
            if ended_by != Some(self.delimiter) {
                break next;
            }
            place = next + 1;
        };
        let next = after_break(text, end);
        if is_quoted && memchr::memchr2(b'\n', b'\r', &text[start..end]).is_some() {
            folded.push(starts.len() as u32);
        }
        for cell in marked {
            batch.cells[cell] = unmark(&mut batch.text, batch.cells[cell]);
        }
        batch.ends.push(batch.cells.len() as u32);
        starts.push(start as u32);
        Some(next)
    }

    /// The cell that begins at a place.
    fn cell(&self, text: &[u8], marks: &mut Marks, place: usize) -> Cell {
        if text.get(place) == Some(&QUOTE) {
            let cell = self.quoted(text, marks, place);
            if let Cell::Plain(_, next) | Cell::Marked(_, next) = cell {
                marks.skip_to(next + 1, text);
            }
            return cell;
        }
        let end = marks.next_end(text);
        Cell::Plain(Span::new(place, end), end)
    }

    /// The cell that a quotation mark opens.
    fn quoted(&self, text: &[u8], marks: &mut Marks, mark: usize) -> Cell {
        let start = mark + 1;
        let mut from = start;
        let mut is_marked = false;
        loop {
            let Some(length) = memchr::memchr(QUOTE, &text[from..]) else {
                return Cell::Open(Span::new(start, text.len()));
            };
            let found = from + length;
            match text.get(found + 1) {
                Some(&QUOTE) => {
                    is_marked = true;
                    from = found + 2;
                }
                Some(byte) if *byte != self.delimiter && !matches!(byte, b'\n' | b'\r') => {
                    // What follows the closing mark belongs to the cell.
                    marks.skip_to(found + 1, text);
                    let end = marks.next_end(text);
                    return Cell::Marked(Span::new(start, end), end);
                }
                _ if is_marked => return Cell::Marked(Span::new(start, found), found + 1),
                _ => return Cell::Plain(Span::new(start, found), found + 1),
            }
        }
    }
}

/// Goes over empty lines and says how many there were.
fn skip_empty_lines(text: &[u8], place: &mut usize) -> u32 {
    let mut count = 0;
    while matches!(text.get(*place), Some(b'\n' | b'\r')) {
        *place = after_break(text, *place);
        count += 1;
    }
    count
}

/// The place behind a line break, or the end of the text.
fn after_break(text: &[u8], place: usize) -> usize {
    match text.get(place..) {
        Some([b'\r', b'\n', ..]) => place + 2,
        Some([_, ..]) => place + 1,
        _ => text.len(),
    }
}

/// Appends a cell that was opened by a quotation mark, without its marks: of doubled ones
/// one stays, and the closing one goes where the cell goes on behind it. The text itself
/// stays as it is, in case it has to be parsed again. Says where the cell stands then.
fn unmark(text: &mut Vec<u8>, cell: Span) -> Span {
    let (mut from, start, end) = (cell.start as usize, text.len(), cell.end as usize);
    while let Some(length) = memchr::memchr(QUOTE, &text[from..end]) {
        let is_doubled = text[from + length + 1..end].first() == Some(&QUOTE);
        text.extend_from_within(from..from + length + usize::from(is_doubled));
        from += length + 1 + usize::from(is_doubled);
        if !is_doubled {
            break;
        }
    }
    text.extend_from_within(from..end);
    Span::new(start, text.len())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    type Rows = Vec<Vec<Vec<u8>>>;

    fn by_crate(text: &[u8], delimiter: u8) -> Rows {
        let mut reader =
            csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(delimiter).from_reader(text);
        let records = reader.byte_records().map(|record| record.expect("memory can be read"));
        records.map(|record| record.iter().map(<[u8]>::to_vec).collect()).collect()
    }

    fn rows(parsed: &Parsed) -> Rows {
        let records = (0..parsed.starts.len()).map(|place| parsed.batch.record(place));
        records.map(|record| record.iter().map(<[u8]>::to_vec).collect()).collect()
    }

    /// The rows of a text that comes in two pieces, as the pieces of a file do.
    fn in_two(text: &[u8], at: usize) -> Rows {
        let parser = Parser::new(b',');
        let first = parser.parse(text[..at].to_vec(), false, RowBatch::default());
        let mut found = rows(&first);
        let rest = text[first.rest..].to_vec();
        found.extend(rows(&parser.parse(rest, true, RowBatch::default())));
        found
    }

    proptest! {
        #[test]
        fn a_text_is_parted_as_the_csv_crate_does(text in "[ab,\"\n\r]{0,60}", semicolon in any::<bool>()) {
            let delimiter = if semicolon { b';' } else { b',' };
            let text = text.replace(',', if semicolon { ";" } else { "," }).into_bytes();
            let parsed = Parser::new(delimiter).parse(text.clone(), true, RowBatch::default());
            prop_assert_eq!(rows(&parsed), by_crate(&text, delimiter));
        }

        #[test]
        fn a_record_that_breaks_off_is_left_to_the_next_piece(text in "[ab,\"\n]{0,60}", at in 0_usize..60) {
            let text = text.into_bytes();
            let at = at.min(text.len());
            prop_assert_eq!(in_two(&text, at), by_crate(&text, b','));
        }
    }

    #[test]
    fn empty_lines_and_folded_cells_are_told() {
        let text = b"\r\n\na,b\n\"x\ny\",2\r\n\r\nc,\"d\"\n\n".to_vec();
        let parsed = Parser::new(b',').parse(text, false, RowBatch::default());
        assert_eq!((&parsed.empty[..], parsed.empty_behind), (&[(0, 2), (2, 1)][..], 1));
        assert_eq!((&parsed.folded[..], parsed.line_feeds, parsed.unclosed), (&[1][..], 8, false));
        assert_eq!(parsed.rest, parsed.batch.text.len());
    }

    #[test]
    fn a_mark_that_nothing_closes_is_told() {
        let parse = |text: &str| Parser::new(b',').parse(text.as_bytes().to_vec(), true, RowBatch::default());
        assert!(parse("a,\"b\nc\n").unclosed && parse("a,\"b").unclosed && parse("\"").unclosed);
        assert!(!parse("a,\"b\"").unclosed && !parse("a,\"b\"c").unclosed && !parse("a,b\"").unclosed);
        assert_eq!(rows(&parse("a,\"b\"\"c")), [[b"a".to_vec(), b"b\"c".to_vec()]]);
    }
}
