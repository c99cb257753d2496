//! Text for XML.

use std::borrow::Cow;

use super::is_harmless;

/// Text that may stand in XML 1.0 at all, and that steers nothing. Lines stay lines. Markup is
/// the business of whoever writes it: this text is still to be escaped.
pub(in crate::report) fn for_xml(text: &str) -> Cow<'_, str> {
    // XML 1.0 has no way to write these, not even by number.
    let is_plain = |c: char| c == '\n' || (is_harmless(c) && !matches!(c, '\u{fffe}' | '\u{ffff}'));
    if text.chars().all(is_plain) {
        return Cow::Borrowed(text);
    }
    let shown = |c: char| match c {
        '\r' | '\t' => ' ',
        c if is_plain(c) => c,
        _ => '\u{fffd}',
    };
    Cow::Owned(text.chars().map(shown).collect())
}

#[cfg(test)]
mod tests {
    use quick_xml::events::BytesText;

    use super::*;

    #[test]
    fn a_name_cannot_become_markup_or_what_xml_forbids() {
        let attack =
            "]]></failure><testcase name='x'>&lol;\u{0}\u{1b}[2J\u{b}\u{202e}\u{fffe}\u{ffff}\u{85}\" onload=\"";
        let mut writer = quick_xml::Writer::new(Vec::new());
        let start = writer.create_element("a").with_attribute(("b", &*for_xml(attack)));
        start.write_text_content(BytesText::new(&for_xml(attack))).expect("it can be written");
        let xml = String::from_utf8(writer.into_inner()).expect("XML is UTF-8");
        assert_eq!((xml.matches('<').count(), xml.matches("]]>").count()), (2, 0), "{xml}");
        assert_eq!(xml.matches('"').count(), 2, "the attribute ends once: {xml}");
        assert!(!xml.contains("&lol;") && xml.chars().all(|c| is_harmless(c) && c < '\u{fffe}'), "{xml:?}");
    }

    #[test]
    fn plain_text_stays_as_it_is() {
        assert!(matches!(for_xml("Łódź & 北京\n😀"), Cow::Borrowed(_)));
    }
}
