//! Looks for tags in the XML of a sheet, several times as fast as reading it: a survey
//! needs few of them, and of their contents only whether there are any.

use std::io::Read;

use anyhow::Result;
use memchr::{memchr, memmem};

use super::guard::plainly;

/// How much is read at a time.
const CHUNK: u64 = 128 * 1024;

/// A tag. An empty element opens and closes at once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tag<'a> {
    /// Its name without a prefix.
    pub(super) name: &'a [u8],
    pub(super) opens: bool,
    pub(super) closes: bool,
    /// Whether there is text between the tag before and this one.
    pub(super) after_text: bool,
    /// What stands behind the name.
    pub(super) attributes: &'a [u8],
}

impl<'a> Tag<'a> {
    fn of(inside: &'a [u8], after_text: bool) -> Self {
        let (is_end, inside) = inside.strip_prefix(b"/").map_or((false, inside), |rest| (true, rest));
        let (is_empty, inside) = inside.strip_suffix(b"/").map_or((false, inside), |rest| (true, rest));
        let end = inside.iter().position(u8::is_ascii_whitespace).unwrap_or(inside.len());
        let (name, attributes) = inside.split_at(end);
        let name = memchr(b':', name).map_or(name, |colon| &name[colon + 1..]);
        Self { name, opens: !is_end, closes: is_end || is_empty, after_text, attributes }
    }

    /// An attribute by its name. What it holds is never written with references.
    pub(super) fn attribute(&self, name: &str) -> Option<&'a str> {
        let mut rest = self.attributes;
        loop {
            let equals = memchr(b'=', rest)?;
            let own = rest[..equals].trim_ascii();
            rest = rest[equals + 1..].trim_ascii_start();
            let (quote, value) = rest.split_first()?;
            let end = memchr(*quote, value)?;
            if own == name.as_bytes() {
                return std::str::from_utf8(&value[..end]).ok();
            }
            rest = &value[end + 1..];
        }
    }

    /// Whether an attribute says yes.
    pub(super) fn is_set(&self, name: &str) -> bool {
        matches!(self.attribute(name), Some("1" | "true" | "on"))
    }

    /// A number in an attribute.
    pub(super) fn number(&self, name: &str) -> Option<u32> {
        self.attribute(name)?.trim().parse().ok()
    }
}

/// Hands over the tags of a part, one after the other.
pub(super) fn scan(mut part: impl Read, mut take: impl FnMut(&Tag<'_>) -> Result<()>) -> Result<()> {
    let mut window = Vec::with_capacity(2 * CHUNK as usize);
    let mut text = false;
    while part.by_ref().take(CHUNK).read_to_end(&mut window).map_err(plainly)? > 0 {
        let done = pass(&window, &mut text, &mut take)?;
        window.drain(..done);
    }
    Ok(())
}

/// Passes over the tags of a piece; says how much of it was used.
fn pass(piece: &[u8], text: &mut bool, take: &mut impl FnMut(&Tag<'_>) -> Result<()>) -> Result<usize> {
    let mut place = 0;
    while let Some(found) = memchr(b'<', &piece[place..]) {
        *text |= found > 0;
        let start = place + found;
        let Some(length) = length_of(&piece[start..]) else { return Ok(start) };
        place = start + length;
        match &piece[start + 1..place - 1] {
            [b'!', rest @ ..] => *text |= rest.starts_with(b"[CDATA["),
            [b'?', ..] => {}
            inside => {
                take(&Tag::of(inside, *text))?;
                *text = false;
            }
        }
    }
    *text |= place < piece.len();
    Ok(piece.len())
}

/// How long the tag is that a piece begins with, unless it goes on behind the piece.
fn length_of(piece: &[u8]) -> Option<usize> {
    let behind = |mark: &[u8]| memmem::find(piece, mark).map(|place| place + mark.len());
    match piece.get(1)? {
        b'/' => memchr(b'>', piece).map(|place| place + 1),
        b'?' => behind(b"?>"),
        b'!' if piece.len() < 9 => None,
        b'!' if piece.starts_with(b"<!--") => behind(b"-->"),
        b'!' if piece.starts_with(b"<![CDATA[") => behind(b"]]>"),
        _ => {
            let mut quote = None;
            for (place, byte) in piece.iter().enumerate() {
                match (quote, byte) {
                    (None, b'>') => return Some(place + 1),
                    (None, b'"' | b'\'') => quote = Some(byte),
                    (Some(open), byte) if open == byte => quote = None,
                    _ => {}
                }
            }
            None
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The names of the tags; a `*` stands for text before one.
    fn names(text: &str, at_once: usize) -> Result<String> {
        let mut names = Vec::new();
        let mut window = Vec::new();
        let mut has_text = false;
        for piece in text.as_bytes().chunks(at_once) {
            window.extend_from_slice(piece);
            let done = pass(&window, &mut has_text, &mut |tag| {
                let name = String::from_utf8_lossy(tag.name);
                let (text, end) = (if tag.after_text { "*" } else { "" }, if tag.opens { "" } else { "/" });
                names.push(format!("{text}{end}{name}{}", if tag.opens && tag.closes { "/" } else { "" }));
                Ok(())
            })?;
            window.drain(..done);
        }
        Ok(names.join(" "))
    }

    #[test]
    fn tags_are_found_wherever_a_piece_ends() -> Result<()> {
        let text = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]><x:a b=\"<c>\" d='>'><!-- <row hidden=\"1\"> -->\
                    <v>1</v><v></v><v/><t><![CDATA[<w>]]></t><e f=\"/\" /></x:a>";
        for at_once in [1, 2, 3, 7, 20, 1000] {
            assert_eq!(names(text, at_once)?, "*a v */v v /v v/ t */t e/ /a", "{at_once}");
        }
        Ok(())
    }

    #[test]
    fn attributes_are_found_by_their_whole_names() {
        let tag = Tag::of(b"row spans = \"1:3\" x:r='9' r=\"7\" hidden='true'/", false);
        assert_eq!((tag.name, tag.number("r"), tag.is_set("hidden")), (&b"row"[..], Some(7), true));
        assert_eq!((tag.attribute("spans"), tag.attribute("an")), (Some("1:3"), None));
        assert_eq!(Tag::of(b"row r=\"1", false).attribute("r"), None);
        assert_eq!(Tag::of(b"row r=", false).attribute("r"), None);
    }
}
