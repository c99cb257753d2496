//! Passes over the rows of a sheet in which a survey has nothing to find, as most of them
//! are: faster than from tag to tag.

use std::io::Read;

use anyhow::Result;
use memchr::memmem::{self, Finder};

use super::sheet_tags::{CHUNK, State, Tag, more, pass};

/// How a row begins whose number is known without those before it.
const ROW: &[u8] = b"<row r=\"";

/// What stands in no plain row: what is hidden, formulas and filters, with a prefix or
/// without; merged cells and the views of others; remarks, text that is no markup,
/// instructions. In all else there are only cells.
const REMARKABLE: [&[u8]; 7] = [b"hidden", b"<f", b":f", b"mergeCell", b"customSheetView", b"<!", b"<?"];

/// Who surveys a sheet.
pub(super) trait Surveyor {
    /// Takes a tag.
    fn take(&mut self, tag: &Tag<'_>) -> Result<()>;

    /// Takes note of plain rows: how many bytes of them, and the number of the row that
    /// follows, counted from 1. Says whether their tags need not be seen.
    fn pass_over(&mut self, bytes: usize, next: u32) -> bool;
}

/// Hands over the tags of a sheet, but for those of plain rows.
pub(super) fn scan(mut part: impl Read, surveyor: &mut impl Surveyor) -> Result<()> {
    let remarkable = REMARKABLE.map(Finder::new);
    let mut window = Vec::with_capacity(2 * CHUNK as usize);
    let mut state = State::default();
    let mut at_row = false;
    while more(&mut part, &mut window)? {
        let mut begin = 0;
        if !at_row && let Some(row) = memmem::find(&window, ROW) {
            begin = pass(&window[..row], &mut state, &mut |tag| surveyor.take(tag))?;
            at_row = begin == row && state.is_between_tags();
        }
        let plain = if at_row { plain_rows(&window[begin..], &remarkable) } else { None };
        if let Some((length, next)) = plain
            && surveyor.pass_over(length, next)
        {
            window.drain(..begin + length);
        } else {
            let used = pass(&window[begin..], &mut state, &mut |tag| surveyor.take(tag))?;
            window.drain(..begin + used);
            at_row = false;
        }
    }
    pass(&window, &mut state, &mut |tag| surveyor.take(tag))?;
    Ok(())
}

/// How much of a piece that begins with a row is plain rows, up to another row; and the
/// number of that one.
fn plain_rows(piece: &[u8], remarkable: &[Finder<'_>]) -> Option<(usize, u32)> {
    let length = memmem::rfind(piece, ROW).filter(|length| *length > 0)?;
    let (rows, rest) = piece.split_at(length);
    let number = rest[ROW.len()..].split(|byte| *byte == b'"').next()?;
    let number = std::str::from_utf8(number).ok()?.parse().ok()?;
    let is_plain = rows.trim_ascii_end().ends_with(b">") && remarkable.iter().all(|mark| mark.find(rows).is_none());
    is_plain.then_some((length, number))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Keeps the names of the tags it sees.
    #[derive(Default)]
    struct Seen {
        tags: Vec<String>,
        passed_over: usize,
        last: u32,
    }

    impl Surveyor for Seen {
        fn take(&mut self, tag: &Tag<'_>) -> Result<()> {
            if tag.opens {
                self.tags.push(String::from_utf8_lossy(tag.name).into_owned());
            }
            Ok(())
        }

        fn pass_over(&mut self, bytes: usize, next: u32) -> bool {
            (self.passed_over, self.last) = (self.passed_over + bytes, next);
            true
        }
    }

    fn seen(sheet: &str) -> Result<Seen> {
        let mut seen = Seen::default();
        scan(sheet.as_bytes(), &mut seen)?;
        Ok(seen)
    }

    fn rows(numbers: std::ops::Range<u32>, row: &str) -> String {
        numbers.map(|number| format!("<row r=\"{number}\">{row}</row>")).collect::<Vec<_>>().concat()
    }

    #[test]
    fn plain_rows_are_passed_over_and_all_else_is_seen() -> Result<()> {
        let plain = "<c t=\"s\"><v>1</v></c>".repeat(9);
        let sheet = |odd: &str| {
            let (before, after) = (rows(1..3000, &plain), rows(4000..9000, &plain));
            format!(
                "<sheetData>{before}<row r=\"3000\">{odd}</row>{after}</sheetData><mergeCells><mergeCell/></mergeCells>"
            )
        };
        let all = sheet("<c/>");
        let whole = seen(&all)?;
        assert!(whole.passed_over > all.len() / 2 && whole.last > 8000);
        assert_eq!(whole.tags.first().map(String::as_str), Some("sheetData"));
        assert_eq!(whole.tags[whole.tags.len() - 2..], ["mergeCells", "mergeCell"]);
        for odd in ["<c><f>1</f></c>", "<x:f/>", "<c/><filterColumn/>", "<row hidden=\"1\"/>", "<mergeCell/>"] {
            let tag = odd.trim_end_matches("/>").rsplit(['<', ':']).find(|name| !name.starts_with('/'));
            let tag = tag.and_then(|tag| tag.split([' ', '>', '/']).next()).unwrap_or_default();
            let found = seen(&sheet(odd))?;
            let (with, without) = (found.tags.iter().filter(|name| *name == tag).count(), found.tags.len());
            assert!(with > 0 && without < 30_000, "{odd}: {tag}");
        }
        Ok(())
    }

    #[test]
    fn a_row_inside_of_a_remark_is_none() -> Result<()> {
        let plain = rows(1..20_000, "<c/>");
        let sheet =
            format!("<sheetData><!-- {plain} -->{plain}<!-- {plain} --><row r=\"20000\" hidden=\"1\"/></sheetData>");
        let found = seen(&sheet)?;
        assert_eq!(found.tags.last().map(String::as_str), Some("row"));
        assert!(found.passed_over < 2 * plain.len());
        Ok(())
    }
}
