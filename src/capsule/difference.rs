//! Where two reports differ first.

use std::io::{Cursor, Read};

use zip::ZipArchive;

/// So many letters of a line are shown.
const SHOWN: usize = 160;

/// Where two reports differ first, in words, if they do: the line of a text, the part of a
/// workbook, or the place of a byte.
pub fn first_difference(kept: &[u8], now: &[u8]) -> Option<String> {
    if kept == now {
        return None;
    }
    let texts = std::str::from_utf8(kept).ok().zip(std::str::from_utf8(now).ok());
    let in_words = texts.and_then(|(kept, now)| between_lines(kept, now));
    let in_words = in_words.or_else(|| between_parts(kept, now));
    Some(in_words.unwrap_or_else(|| {
        let same = std::iter::zip(kept, now).take_while(|(kept, now)| kept == now).count();
        format!("differs from byte {} on ({} bytes were kept, {} are written now)", same + 1, kept.len(), now.len())
    }))
}

fn between_lines(kept: &str, now: &str) -> Option<String> {
    let mut now = now.split('\n');
    for (number, kept) in (1..).zip(kept.split('\n')) {
        let now = now.next();
        if now != Some(kept) {
            let now = now.map_or_else(|| "(the report ends)".to_owned(), shortened);
            return Some(format!("differs from line {number} on\n  kept: {}\n  now:  {now}", shortened(kept)));
        }
    }
    let more = now.next()?;
    Some(format!("goes on where it ended\n  now:  {}", shortened(more)))
}

/// A line, or its beginning.
fn shortened(line: &str) -> String {
    match line.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}...", line[..end].trim()),
        None => line.trim().to_owned(),
    }
}

/// The first part of two workbooks in which they differ.
fn between_parts(kept: &[u8], now: &[u8]) -> Option<String> {
    let (mut kept, mut now) = (ZipArchive::new(Cursor::new(kept)).ok()?, ZipArchive::new(Cursor::new(now)).ok()?);
    let names: Vec<String> = kept.file_names().map_while(|name| Some(name.ok()?.into_owned())).collect();
    names.iter().find_map(|name| {
        let before = part(&mut kept, name)?;
        match part(&mut now, name) {
            None => Some(format!("has no part {name} any more")),
            Some(after) => first_difference(&before, &after).map(|difference| format!("{name} {difference}")),
        }
    })
}

fn part(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Option<Vec<u8>> {
    let mut content = Vec::new();
    archive.by_name(name).ok()?.read_to_end(&mut content).ok()?;
    Some(content)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_difference_is_named() {
        let between = |kept: &str, now: &str| first_difference(kept.as_bytes(), now.as_bytes());
        assert_eq!(between("a\nb", "a\nb"), None);
        assert_eq!(between("a\nb\nc", "a\nx\nc").as_deref(), Some("differs from line 2 on\n  kept: b\n  now:  x"));
        assert_eq!(
            between("a\nb", "a").as_deref(),
            Some("differs from line 2 on\n  kept: b\n  now:  (the report ends)")
        );
        assert_eq!(between("a", "a\nb").as_deref(), Some("goes on where it ended\n  now:  b"));
        let bytes = first_difference(&[0xff, 1, 2], &[0xff, 1, 3]);
        assert_eq!(bytes.as_deref(), Some("differs from byte 3 on (3 bytes were kept, 3 are written now)"));
    }
}
