//! How many shared texts a workbook says it has. The library makes room for as many, so a
//! false number is found out before.

use std::io::Read;

use anyhow::Result;

use super::guard::plainly;
use super::sheet_tags::{self, Tag};

/// What is read of the part to find the number where it usually stands.
const BEGINNING: u64 = 1024;

/// Whether a part of this name holds shared texts; the name is in lower case.
pub(super) fn are_named(part: &str) -> bool {
    part.ends_with("sharedstrings.xml")
}

/// At least the number that is said, if it stands at the beginning, where no reader of XML
/// can overlook it or see another: in the first tag, with nothing but the declaration before
/// it. The largest of the numbers in that tag is given.
pub(super) fn said_at_once(part: impl Read) -> Result<Option<u64>> {
    let mut beginning = Vec::new();
    part.take(BEGINNING).read_to_end(&mut beginning).map_err(plainly)?;
    Ok(first_tag(&beginning).filter(|tag| tag.name == b"sst").map(|tag| largest_in(tag.attributes)))
}

/// The largest number that is said anywhere.
pub(super) fn most_said(part: impl Read) -> Result<u64> {
    let mut most = 0;
    sheet_tags::scan(part, |tag| {
        if tag.name == b"sst" {
            let said = tag.attribute("uniqueCount").and_then(|count| count.parse().ok());
            most = most.max(said.unwrap_or(0));
        }
        Ok(())
    })?;
    Ok(most)
}

fn largest_in(text: &[u8]) -> u64 {
    let numbers = text.split(|byte| !byte.is_ascii_digit());
    let value = |digits: &[u8]| {
        let digit = |value: u64, digit: &u8| value.saturating_mul(10).saturating_add(u64::from(digit - b'0'));
        digits.iter().fold(0, digit)
    };
    numbers.map(value).max().unwrap_or(0)
}

/// The tag that a part begins with, in its plainest form.
fn first_tag(beginning: &[u8]) -> Option<Tag<'_>> {
    let text = beginning.strip_prefix(b"\xef\xbb\xbf").unwrap_or(beginning);
    let text = match text.strip_prefix(b"<?xml ") {
        Some(declaration) => {
            let end = memchr::memmem::find(declaration, b"?>")?;
            declaration[end + 2..].trim_ascii_start()
        }
        None => text,
    };
    let inside = text.strip_prefix(b"<").filter(|inside| inside.first().is_some_and(u8::is_ascii_alphabetic))?;
    let end = memchr::memchr3(b'>', b'<', b'\'', inside).filter(|end| inside[*end] == b'>')?;
    Some(Tag::of(&inside[..end], false))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_is_known_at_once_where_nothing_can_hide_it() -> Result<()> {
        let at_once = |text: &str| said_at_once(text.as_bytes());
        let plain = "<sst count=\"9\" uniqueCount=\"7\"><si/></sst>";
        assert_eq!(at_once(plain)?, Some(9));
        assert_eq!(at_once(&format!("\u{feff}<?xml version=\"1.0\"?>\r\n{plain}"))?, Some(9));
        assert_eq!(at_once("<sst a uniqueCount=\"99999999999999999999999\"/>")?, Some(u64::MAX));
        assert_eq!(at_once("<x:sst xmlns:x=\"y\"/>")?, Some(0));
        for hidden in [
            format!("<!-- -->{plain}"),
            format!("<?php {plain}?>"),
            format!("<a/>{plain}"),
            "<sst a='>' uniqueCount=\"7\">".to_owned(),
            format!("<sst a=\"{}\" uniqueCount=\"7\"/>", "x".repeat(2000)),
            String::new(),
        ] {
            assert_eq!(at_once(&hidden)?, None, "{hidden}");
        }
        assert_eq!(most_said(format!("<!-- -->{plain}").as_bytes())?, 7);
        Ok(())
    }
}
