//! Reading the XML parts of a workbook, tag by tag. Entities a document declares are
//! never expanded, and nothing a document refers to is fetched.

use std::borrow::Cow;
use std::io::BufRead;
use std::ops::RangeInclusive;

use anyhow::Result;
use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::{faulty, guard};

/// The tags and texts of a part. An empty element comes as a start and an end.
pub(super) struct Tags<R> {
    reader: Reader<R>,
    buffer: Vec<u8>,
}

impl<R: BufRead> Tags<R> {
    pub(super) fn new(part: R) -> Self {
        let mut reader = Reader::from_reader(part);
        let config = reader.config_mut();
        config.check_end_names = false;
        config.expand_empty_elements = true;
        Self { reader, buffer: Vec::with_capacity(1024) }
    }

    /// The next one, `None` at the end of the part.
    pub(super) fn next(&mut self) -> Result<Option<Event<'_>>> {
        self.buffer.clear();
        match self.reader.read_event_into(&mut self.buffer) {
            Ok(Event::Eof) => Ok(None),
            Ok(event) => Ok(Some(event)),
            Err(quick_xml::Error::Io(fault)) => match std::sync::Arc::try_unwrap(fault) {
                Ok(fault) => Err(guard::plainly(fault)),
                Err(fault) => Err(faulty(&*fault)),
            },
            Err(fault) => Err(faulty(&fault)),
        }
    }
}

/// An attribute by its name without a prefix.
pub(super) fn attribute<'t>(tag: &'t BytesStart<'_>, name: &str) -> Option<Cow<'t, str>> {
    let mut attributes = tag.attributes();
    let found =
        attributes.with_checks(false).flatten().find(|attribute| attribute.key.local_name().as_ref() == name)?;
    match found.value {
        Cow::Borrowed(plain) if !plain.contains('&') => Some(Cow::Borrowed(plain)),
        _ => unescaped(&found),
    }
}

/// The value of an attribute, with what its references stand for.
pub(super) fn unescaped<'t>(attribute: &Attribute<'t>) -> Option<Cow<'t, str>> {
    attribute.normalized_value(XmlVersion::Implicit1_0).ok()
}

/// A number in an attribute.
pub(super) fn number(tag: &BytesStart<'_>, name: &str) -> Option<u32> {
    attribute(tag, name)?.trim().parse().ok()
}

/// What `&...;` stands for; an entity only the document itself declares stays as it is.
pub(in crate::input) fn push_reference(text: &mut String, reference: &BytesRef<'_>) {
    let named = match &**reference {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => reference.resolve_char_ref().ok().flatten(),
    };
    match named {
        Some(letter) => text.push(letter),
        None => text.extend(["&", &**reference, ";"]),
    }
}

/// A cell as in `AB12`: its row counted from 1, its column from 0.
pub(super) fn cell(name: &str) -> Option<(u32, u32)> {
    let (mut column, mut row) = (0_u32, 0_u32);
    for letter in name.bytes().filter(|letter| *letter != b'$') {
        match letter {
            b'A'..=b'Z' | b'a'..=b'z' if row == 0 => {
                let place = u32::from(letter.to_ascii_uppercase() - b'A') + 1;
                column = column.checked_mul(26)?.checked_add(place)?;
            }
            b'0'..=b'9' => row = row.checked_mul(10)?.checked_add(u32::from(letter - b'0'))?,
            _ => return None,
        }
    }
    (row > 0).then_some(())?;
    Some((row, column.checked_sub(1)?))
}

/// A block of cells as in `A1:C3`: its rows counted from 1, its columns from 0.
pub(super) fn area(name: &str) -> Option<(RangeInclusive<u32>, RangeInclusive<u32>)> {
    let (first, last) = name.split_once(':').unwrap_or((name, name));
    let ((top, left), (bottom, right)) = (cell(first)?, cell(last)?);
    Some((top..=bottom, left..=right))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_and_blocks_are_read_from_their_names() {
        assert_eq!(cell("XFD1048576"), Some((1_048_576, 16_383)));
        assert_eq!(area("$B$2:C11"), Some((2..=11, 1..=2)));
        assert_eq!(area("D4"), Some((4..=4, 3..=3)));
        for name in ["", "A", "7", "A0", "1A", "A99999999999", "A-1"] {
            assert_eq!(cell(name), None, "{name}");
        }
    }

    #[test]
    fn entities_a_document_declares_are_not_expanded() -> Result<()> {
        let part = "<!DOCTYPE t [<!ENTITY lol \"ha\">]><t>a&lol;&amp;&#66;</t>";
        let mut tags = Tags::new(part.as_bytes());
        let mut text = String::new();
        while let Some(event) = tags.next()? {
            match event {
                Event::Text(words) => text.push_str(&words),
                Event::GeneralRef(reference) => push_reference(&mut text, &reference),
                _ => {}
            }
        }
        assert_eq!(text, "a&lol;&B");
        Ok(())
    }
}
