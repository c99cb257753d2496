//! Looks for tags in the XML of a sheet, several times as fast as reading it: a survey
//! needs few of them, and of their contents only whether there are any.

use std::io::Read;

use anyhow::{Result, bail};
use memchr::{memchr, memchr2, memmem};

use super::FAULTY;
use super::guard::plainly;

/// How much is read at a time.
pub(super) const CHUNK: u64 = 128 * 1024;

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
    /// A tag by what stands between its brackets.
    pub(super) fn of(inside: &'a [u8], after_text: bool) -> Self {
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
    let mut state = State::default();
    while more(&mut part, &mut window)? {
        let done = pass(&window, &mut state, &mut take)?;
        window.drain(..done);
    }
    Ok(())
}

/// Reads on; says whether there was more.
pub(super) fn more(part: &mut impl Read, window: &mut Vec<u8>) -> Result<bool> {
    Ok(part.take(CHUNK).read_to_end(window).map_err(plainly)? > 0)
}

/// What is known where a piece of a part begins.
#[derive(Default)]
pub(super) struct State {
    /// Whether there has been text since the last tag.
    text: bool,
    /// Inside of a remark or the like: what ends it.
    until: Option<&'static [u8]>,
}

impl State {
    /// Whether a tag may begin here.
    pub(super) fn is_between_tags(&self) -> bool {
        self.until.is_none()
    }
}

/// What is passed over unread: how it begins, how it ends, whether it is text.
const UNREAD: [(&[u8], &[u8], bool); 3] =
    [(b"<!--", b"-->", false), (b"<![CDATA[", b"]]>", true), (b"<?", b"?>", false)];

/// So many bytes tell how a tag begins.
const BEGINNING: usize = 9;

/// Passes over the tags of a piece; says how much of it was used.
pub(super) fn pass(piece: &[u8], state: &mut State, take: &mut impl FnMut(&Tag<'_>) -> Result<()>) -> Result<usize> {
    let mut place = 0;
    loop {
        if let Some(mark) = state.until {
            let Some(found) = memmem::find(&piece[place..], mark) else {
                // The mark may begin at the end of this piece.
                return Ok(place.max((piece.len() + 1).saturating_sub(mark.len())));
            };
            place += found + mark.len();
            state.until = None;
        }
        let Some(found) = memchr(b'<', &piece[place..]) else { break };
        state.text |= found > 0;
        place += found;
        let rest = &piece[place..];
        if let Some((mark, end, is_text)) = UNREAD.iter().find(|(mark, ..)| rest.starts_with(mark)) {
            state.text |= is_text;
            state.until = Some(end);
            place += mark.len();
            continue;
        }
        if rest.len() < BEGINNING && matches!(rest, [_] | [_, b'!', ..]) {
            return Ok(place);
        }
        let Some(length) = length_of(rest)? else { return Ok(place) };
        // The type of a document is none of its tags.
        if rest.get(1) != Some(&b'!') {
            take(&Tag::of(&rest[1..length - 1], state.text))?;
            state.text = false;
        }
        place += length;
    }
    state.text |= place < piece.len();
    Ok(piece.len())
}

/// How long the tag is that a piece begins with, unless it goes on behind the piece.
fn length_of(piece: &[u8]) -> Result<Option<usize>> {
    if let [_, b'/' | b'!', rest @ ..] = piece {
        // What a document type declares is passed over tag by tag.
        let length = memchr2(b'>', b'<', rest).map(|end| end + 2 + usize::from(rest[end] == b'>'));
        return Ok(length);
    }
    let mut quote = None;
    for (place, byte) in piece.iter().enumerate().skip(1) {
        match (quote, byte) {
            (_, b'<') => bail!("{FAULTY} (a tag in it does not end)"),
            (None, b'>') => return Ok(Some(place + 1)),
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            _ => {}
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The names of the tags; a `*` stands for text before one.
    fn names(text: &str, at_once: usize) -> Result<String> {
        let mut names = Vec::new();
        let mut window = Vec::new();
        let mut state = State::default();
        for piece in text.as_bytes().chunks(at_once) {
            window.extend_from_slice(piece);
            let done = pass(&window, &mut state, &mut |tag| {
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
        let text = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]><x:a b=\"c>\" d='>'><!-- <row hidden=\"1\"> -->\
                    <v>1</v><v></v><v/><t><![CDATA[<w>]]></t><e f=\"/\" /></x:a>";
        for at_once in [1, 2, 3, 7, 20, 1000] {
            assert_eq!(names(text, at_once)?, "*a v */v v /v v/ t */t e/ /a", "{at_once}");
        }
        Ok(())
    }

    #[test]
    fn a_tag_that_does_not_end_is_an_error_and_a_long_remark_is_not_kept() -> Result<()> {
        assert!(names("<a b=\"1><c/><d/>", 100).is_err());
        let mut state = State { until: Some(b"-->"), ..State::default() };
        let used = pass(&[b'-'; 1000], &mut state, &mut |_| Ok(()))?;
        assert_eq!(used, 998);
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
