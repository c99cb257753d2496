//! Text for HTML pages: between tags, in the data of scripts.

use std::borrow::Cow;
use std::fmt;
use std::io;

use askama::filters::{Escaper, Html};
use serde_json::ser::Formatter;

use super::is_harmless;

/// So many letters of one text a page shows.
const LONGEST: usize = 2_000;

/// Text without what would steer how a page is read, cut where it is longer than anybody
/// reads, and whether it was.
pub(in crate::report) fn for_page(text: &str) -> (Cow<'_, str>, bool) {
    shortened(text, LONGEST)
}

/// Text without what would steer how it is read, cut to so many letters, and whether it was.
pub(super) fn shortened(text: &str, longest: usize) -> (Cow<'_, str>, bool) {
    let is_plain = |c: char| c == '\n' || is_harmless(c);
    // A letter has at least a byte, so that short texts need not be counted.
    let is_cut = text.len() > longest && text.chars().count() > longest;
    if !is_cut && text.chars().all(is_plain) {
        return (Cow::Borrowed(text), false);
    }
    let plain = |c: char| match c {
        '\r' | '\t' => ' ',
        c if is_plain(c) => c,
        _ => '\u{fffd}',
    };
    let mut shown: String = text.chars().take(longest).map(plain).collect();
    if is_cut {
        shown.push_str(" […]");
    }
    (Cow::Owned(shown), is_cut)
}

/// The escape of the templates: text stays text, and steers nothing.
#[derive(Clone, Copy, Debug)]
pub(in crate::report) struct ForPage;

impl Escaper for ForPage {
    fn write_escaped_str<W: fmt::Write>(&self, dest: W, text: &str) -> fmt::Result {
        Html.write_escaped_str(dest, &for_page(text).0)
    }
}

/// JSON that can stand within a script element: nothing in it ends the element.
#[derive(Clone, Copy, Debug)]
pub(in crate::report) struct ForScript;

impl Formatter for ForScript {
    fn write_string_fragment<W: io::Write + ?Sized>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()> {
        let mut rest = fragment;
        while let Some(place) = rest.find(['<', '>', '&', '\u{2028}', '\u{2029}']) {
            writer.write_all(&rest.as_bytes()[..place])?;
            let c = rest[place..].chars().next().unwrap_or_default();
            write!(writer, "\\u{:04x}", u32::from(c))?;
            rest = &rest[place + c.len_utf8()..];
        }
        writer.write_all(rest.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use serde::Serialize;

    use super::*;

    #[test]
    fn a_name_cannot_become_a_tag_and_steers_nothing() {
        let mut page = String::new();
        let attack = "<script>alert(1)</script>\" onload='x' &amp;\u{202e}\u{1b}";
        ForPage.write_escaped_str(&mut page, attack).expect("text can be written to text");
        assert!(!page.contains(['<', '>', '"', '\'', '\u{202e}', '\u{1b}']), "{page}");
        assert!(page.contains("&#38;amp;") || page.contains("&amp;amp;"), "{page}");
    }

    #[test]
    fn a_text_nobody_reads_to_its_end_is_cut_and_that_is_known() {
        let long = "é".repeat(1_000_000);
        let (shown, is_cut) = for_page(&long);
        assert!(is_cut && shown.ends_with("[…]") && shown.chars().count() < LONGEST + 10);
        assert!(!for_page(&"é".repeat(LONGEST)).1);
    }

    #[test]
    fn a_name_cannot_end_the_data_of_a_script() {
        let attack = "</script><!-- & \u{2028}\"\\";
        let mut json = Vec::new();
        attack.serialize(&mut serde_json::Serializer::with_formatter(&mut json, ForScript)).expect("it is text");
        let json = String::from_utf8(json).expect("JSON is UTF-8");
        assert!(!json.contains(['<', '>', '&', '\u{2028}']), "{json}");
        assert_eq!(serde_json::from_str::<String>(&json).expect("it is JSON"), attack);
    }
}
