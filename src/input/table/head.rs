//! Which rows are the head of a table: the header, a row of groups above it or of
//! parts below it, a row of hashtags.
//!
//! A header is told by two things together: its words are known, and it looks like a
//! header, which is made of labels and as wide as the rows below it.

use std::ops::RangeInclusive;

use super::aliases::HeaderIndex;
use super::hashtags::is_hashtag_row;
use super::layouts::Layouts;
use crate::input::batch::RowBatch;
use crate::input::source::SheetLayout;
use crate::model::{RowNumber, tidy};

/// How many rows are searched for the header.
const SEARCHED: usize = 30;

/// How many rows after them show the shape of the table.
const SHAPE: usize = 20;

/// A header with fewer points is none: one known header inside a longer one does not
/// yet make a row of words a header.
const LEAST_SCORE: f64 = 0.3;

/// The head of a table.
#[derive(Clone, Debug, Default)]
pub(in crate::input) struct Head {
    /// The row of the header; 0 when the table has none.
    pub(in crate::input) row: u32,
    /// The last row that belongs to the head.
    pub(in crate::input) last: u32,
    /// What stands above each column.
    pub(in crate::input) cells: Vec<HeadCell>,
    /// Rows above the head that hold something, with the first text.
    pub(in crate::input) above: Vec<(RowNumber, String)>,
    /// Whether several rows were read as one header.
    pub(in crate::input) joined: bool,
}

/// What stands above a column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::input) struct HeadCell {
    /// The header, unlike any other of the table.
    pub(in crate::input) shown: String,
    /// Its own text.
    pub(super) own: String,
    /// The text of the group it stands in.
    pub(super) group: String,
    /// Its hashtag.
    pub(super) tag: String,
}

/// Why no head was found.
pub(in crate::input) enum NoHead {
    /// None of the first rows has a known header; the row that has the shape of one,
    /// with its first texts.
    Unknown(Option<(u32, Vec<String>)>),
    /// The first row looks like the rows below it.
    LooksLikeData,
    /// The row that was stated does not exist.
    NoSuchRow(u32),
}

impl NoHead {
    /// What was searched.
    pub(in crate::input) const SEARCHED: usize = SEARCHED;
}

struct Row {
    number: u32,
    cells: Vec<String>,
}

impl Row {
    fn filled(&self) -> impl Iterator<Item = &str> {
        self.cells.iter().map(String::as_str).filter(|cell| !cell.is_empty())
    }

    fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }
}

/// Finds the heads of tables.
pub(super) struct HeadFinder<'a> {
    pub(super) index: &'a HeaderIndex,
    pub(super) layouts: &'a Layouts,
    pub(super) layout: &'a SheetLayout,
}

impl HeadFinder<'_> {
    /// Finds the head among the first rows, or takes the row that is stated; 0 states
    /// that there is none.
    pub(super) fn find(&self, batch: &RowBatch, stated: Option<u32>) -> Result<Head, NoHead> {
        let rows = first_rows(batch, stated.unwrap_or(0));
        let chosen = match stated {
            Some(0) => return Ok(without_header(&rows)),
            Some(number) => rows.iter().position(|row| row.number == number).ok_or(NoHead::NoSuchRow(number))?,
            None => match by_hashtags(&rows) {
                Some(place) => place,
                None => self.best(&rows).ok_or_else(|| no_head(&rows))?,
            },
        };
        Ok(self.head(&rows, chosen))
    }

    /// The row that looks most like a header, the earlier where two are alike.
    fn best(&self, rows: &[Row]) -> Option<usize> {
        let scored = (0..rows.len().min(SEARCHED)).map(|place| (place, self.score(rows, place)));
        let best = scored.reduce(|best, next| if next.1 > best.1 { next } else { best })?;
        (best.1 >= LEAST_SCORE).then_some(best.0)
    }

    fn score(&self, rows: &[Row], place: usize) -> f64 {
        let row = &rows[place];
        let filled = row.filled().count();
        if filled == 0 {
            return 0.0;
        }
        let labels = row.cells.iter().enumerate().filter(|(column, cell)| !is_repeated(rows, place, *column, cell));
        let mut known: f64 = labels.map(|(_, cell)| self.known(cell)).sum();
        if self.layouts.find(row.filled()).is_some() {
            known += 5.0;
        }
        let labels = row.filled().filter(|cell| is_label(cell)).count() as f64 / filled as f64;
        let usual = usual_width(&rows[place + 1..]).max(1) as f64;
        let width = (filled as f64 / usual).min(1.0).sqrt();
        known * labels * labels * width
    }

    /// How well a text is known as a header, from 0 to 1.
    fn known(&self, text: &str) -> f64 {
        if text.is_empty() || text.len() > 300 {
            return 0.0;
        }
        let candidates = self.index.candidates(text, "");
        let best = candidates.iter().map(|candidate| candidate.confidence).fold(0.0, f64::max);
        // A known header inside a longer text may be part of a sentence or of a name.
        if best < 1.0 { best * 0.4 } else { best }
    }

    fn head(&self, rows: &[Row], place: usize) -> Head {
        let header = &rows[place];
        if is_hashtag_row(header.filled()) {
            let cells =
                header.cells.iter().map(|tag| HeadCell { own: tag.clone(), tag: tag.clone(), ..HeadCell::default() });
            return finish(rows, place..=place, place, cells.collect());
        }
        let (first, mut last, mut cells) = if let Some(parts) = self.parts_below(rows, place) {
            (place, place + 1, self.join(header, parts))
        } else if let Some(groups) = self.groups_above(rows, place) {
            (place - 1, place, self.join(groups, header))
        } else {
            let own = |own: &String| HeadCell { own: own.clone(), ..HeadCell::default() };
            (place, place, header.cells.iter().map(own).collect())
        };
        if let Some(tags) = rows.get(last + 1).filter(|row| is_hashtag_row(row.filled())) {
            last += 1;
            if cells.len() < tags.cells.len() {
                cells.resize_with(tags.cells.len(), HeadCell::default);
            }
            std::iter::zip(&mut cells, &tags.cells).for_each(|(cell, tag)| cell.tag.clone_from(tag));
        }
        finish(rows, first..=last, place, cells)
    }

    /// The row above, when it groups the columns of the header.
    fn groups_above<'r>(&self, rows: &'r [Row], place: usize) -> Option<&'r Row> {
        let (header, above) = (&rows[place], rows.get(place.checked_sub(1)?)?);
        if above.number + 1 != header.number || !above.filled().all(is_label) {
            return None;
        }
        let filled = above.filled().count();
        let beyond = (header.cells.len()..above.cells.len()).any(|column| !above.cell(column).is_empty());
        let width = header.filled().count();
        let one = filled == 1;
        // One text alone is a title, unless it was merged over a part of the columns.
        let over_a_part =
            self.merges_in(above.number).any(|(start, end)| !above.cell(start).is_empty() && end - start + 1 < width);
        (!beyond && filled < width && (!one || over_a_part)).then_some(above)
    }

    /// The row below, when it parts the columns of the header: it has labels where the
    /// header has none, and nothing new where it has some.
    fn parts_below<'r>(&self, rows: &'r [Row], place: usize) -> Option<&'r Row> {
        let (header, below) = (&rows[place], rows.get(place + 1)?);
        let next = rows.get(place + 2)?;
        let first = header.cells.iter().position(|cell| self.known(cell) > 0.0)?;
        let repeats = below.cell(first).is_empty() || below.cell(first) == header.cell(first);
        let is_below = below.number == header.number + 1 && repeats && !next.cell(first).is_empty();
        let parts =
            (0..below.cells.len()).any(|column| header.cell(column).is_empty() && !below.cell(column).is_empty());
        let all_labels = below.filled().all(|cell| is_label(cell) && !cell.starts_with('#'));
        (is_below && parts && all_labels).then_some(below)
    }

    /// Two rows as one header.
    fn join(&self, upper: &Row, lower: &Row) -> Vec<HeadCell> {
        let merges: Vec<(usize, usize)> = self.merges_in(upper.number).collect();
        let mut group = String::new();
        let mut cells = Vec::new();
        for column in 0..upper.cells.len().max(lower.cells.len()) {
            let (own_group, own) = (upper.cell(column), lower.cell(column));
            let merged = merges.iter().find(|(start, end)| (*start..=*end).contains(&column));
            if !own_group.is_empty() {
                own_group.clone_into(&mut group);
            } else if let Some((start, _)) = merged {
                upper.cell(*start).clone_into(&mut group);
            } else if !merges.is_empty() {
                group.clear();
            }
            let group = if group == own { "" } else { group.as_str() };
            cells.push(match (own.is_empty(), own_group.is_empty()) {
                (false, _) => HeadCell { own: own.to_owned(), group: group.to_owned(), ..HeadCell::default() },
                (true, false) => HeadCell { own: own_group.to_owned(), ..HeadCell::default() },
                (true, true) => HeadCell::default(),
            });
        }
        cells
    }

    /// The columns that are merged across in a row.
    fn merges_in(&self, row: u32) -> impl Iterator<Item = (usize, usize)> {
        let across = self.layout.merges.iter().filter(move |merge| merge.rows.contains(&row));
        let spans = across.map(|merge| (usize::from(*merge.columns.start()), usize::from(*merge.columns.end())));
        spans.filter(|(start, end)| end > start)
    }
}

/// The row above the hashtags, or these themselves.
fn by_hashtags(rows: &[Row]) -> Option<usize> {
    let tags = rows.iter().take(SEARCHED).position(|row| is_hashtag_row(row.filled()))?;
    let header_above = tags > 0 && rows[tags - 1].number + 1 == rows[tags].number;
    Some(if header_above { tags - 1 } else { tags })
}

/// The first rows that hold something, and enough after them to see their shape.
fn first_rows(batch: &RowBatch, stated: u32) -> Vec<Row> {
    let text = |cell: &[u8]| tidy(&String::from_utf8_lossy(cell)).to_owned();
    let rows = batch.rows().map(|(number, record)| Row { number: number.0, cells: record.iter().map(text).collect() });
    let filled = rows.filter(|row| row.number == stated || row.filled().next().is_some());
    // A stated row may lie further down.
    filled.take(if stated > 0 { usize::MAX } else { SEARCHED + SHAPE }).collect()
}

fn finish(rows: &[Row], head: RangeInclusive<usize>, header: usize, mut cells: Vec<HeadCell>) -> Head {
    while cells.last().is_some_and(|cell| cell.own.is_empty() && cell.tag.is_empty()) {
        cells.pop();
    }
    let mut seen: Vec<String> = Vec::new();
    for cell in &mut cells {
        let text = if cell.group.is_empty() { cell.own.clone() } else { format!("{} / {}", cell.group, cell.own) };
        let same = seen.iter().filter(|other| **other == text && !text.is_empty()).count();
        cell.shown = if same == 0 { text.clone() } else { format!("{text} ({})", same + 1) };
        seen.push(text);
    }
    let above = rows[..*head.start()].iter();
    Head {
        row: rows[header].number,
        last: rows[*head.end()].number,
        joined: cells.iter().any(|cell| !cell.group.is_empty()) || *head.start() < header,
        above: above.map(|row| (RowNumber(row.number), row.filled().next().unwrap_or_default().to_owned())).collect(),
        cells,
    }
}

fn without_header(rows: &[Row]) -> Head {
    let width = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    Head { cells: vec![HeadCell::default(); width], ..Head::default() }
}

/// How many cells most of these rows fill.
fn usual_width(rows: &[Row]) -> usize {
    let mut widths: Vec<usize> = rows.iter().take(SHAPE).map(|row| row.filled().count()).collect();
    widths.sort_unstable();
    widths.get(widths.len() / 2).copied().unwrap_or(0)
}

/// Whether a text stands in its column again, so that it is rather a value than a
/// header; a header that is repeated with all its row is one all the same.
fn is_repeated(rows: &[Row], place: usize, column: usize, text: &str) -> bool {
    // The rows beside it may be other rows of one header, with cells merged over both.
    let others = rows.iter().enumerate().filter(|(other, _)| other.abs_diff(place) > 1).map(|(_, row)| row);
    let mut again = others.filter(|row| row.cell(column) == text);
    !text.is_empty() && again.any(|row| row.cells != rows[place].cells)
}

/// Whether a text may be a label: words, and not a number, a date, an address of mail
/// or web, or a paragraph.
pub(super) fn is_label(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let is_link = text.contains('@') || text.contains("://") || text.starts_with("www.");
    letters > 0 && digits <= letters && text.chars().count() <= 250 && !is_link
}

/// Why none of these rows is a header.
fn no_head(rows: &[Row]) -> NoHead {
    // A row that holds a number, a date or a link where the next rows do too.
    let looks_alike = rows.first().zip(rows.get(1)).is_some_and(|(first, second)| {
        let width = first.cells.len().max(second.cells.len());
        let data = |row: &Row, column: usize| !row.cell(column).is_empty() && !is_label(row.cell(column));
        (0..width).any(|column| data(first, column) && data(second, column))
    });
    if looks_alike { NoHead::LooksLikeData } else { NoHead::Unknown(shaped_like_a_header(rows)) }
}

/// The first row that is made of different labels and as wide as the rows below it.
fn shaped_like_a_header(rows: &[Row]) -> Option<(u32, Vec<String>)> {
    let is_so = |place: usize| {
        let labels: Vec<&str> = rows[place].filled().collect();
        let differ = labels.iter().enumerate().all(|(i, label)| !labels[..i].contains(label));
        let wide = labels.len() >= usual_width(&rows[place + 1..]).max(2) && place + 1 < rows.len();
        wide && differ && labels.iter().all(|label| is_label(label) && label.chars().count() < 60)
    };
    let place = (0..rows.len().min(SEARCHED)).find(|place| is_so(*place))?;
    Some((rows[place].number, rows[place].filled().take(6).map(str::to_owned).collect()))
}
