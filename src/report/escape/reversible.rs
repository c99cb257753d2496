//! Text for CSV files that are read back: no spreadsheet takes it for a formula, no
//! terminal is steered by it, and nothing of it is lost.

use std::borrow::Cow;
use std::fmt::Write;

use super::is_harmless;
use super::spreadsheet::for_spreadsheet;

/// What stands in front of a text that was changed.
const MARK: char = '\'';
/// What begins a character by its number, and behind the mark says that there are some.
const BY_NUMBER: char = '\\';

/// A text in a form that [`from_reversible`] undoes. Most texts stay as they are.
pub(in crate::report) fn reversible(text: &str) -> Cow<'_, str> {
    let (_, mended) = for_spreadsheet(text);
    let is_marked = mended.formulas > 0 || text.starts_with(MARK);
    if mended.steering > 0 || is_marked && text.starts_with(BY_NUMBER) {
        let mut written = format!("{MARK}{BY_NUMBER}");
        for c in text.chars() {
            match c {
                BY_NUMBER => written.extend([BY_NUMBER, BY_NUMBER]),
                '\n' | '\r' | '\t' => written.push(c),
                c if is_harmless(c) => written.push(c),
                c => {
                    // Writing to a text cannot fail.
                    let _ = write!(written, "{BY_NUMBER}u{{{:x}}}", u32::from(c));
                }
            }
        }
        return Cow::Owned(written);
    }
    if is_marked { Cow::Owned(format!("{MARK}{text}")) } else { Cow::Borrowed(text) }
}

/// The text that was written so; nothing, if it was not written by [`reversible`].
pub(in crate::report) fn from_reversible(written: &str) -> Option<Cow<'_, str>> {
    let Some(marked) = written.strip_prefix(MARK) else { return Some(Cow::Borrowed(written)) };
    let Some(mut rest) = marked.strip_prefix(BY_NUMBER) else { return Some(Cow::Borrowed(marked)) };
    let mut text = String::new();
    while let Some((plain, behind)) = rest.split_once(BY_NUMBER) {
        text.push_str(plain);
        if let Some(behind) = behind.strip_prefix(BY_NUMBER) {
            text.push(BY_NUMBER);
            rest = behind;
        } else {
            let (number, behind) = behind.strip_prefix("u{")?.split_once('}')?;
            text.push(char::from_u32(u32::from_str_radix(number, 16).ok()?)?);
            rest = behind;
        }
    }
    text.push_str(rest);
    (reversible(&text) == written).then_some(Cow::Owned(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_harmless_stays_and_the_rest_comes_back() {
        for (text, expected) in [
            ("Erfunden GmbH", "Erfunden GmbH"),
            ("-5", "-5"),
            ("=1+1", "'=1+1"),
            ("'s-Hertogenbosch", "''s-Hertogenbosch"),
            ("\\\\share\\list.xlsx", "\\\\share\\list.xlsx"),
            ("\\\n=1", "'\\\\\\\n=1"),
            ("a\u{1b}b\\", "'\\a\\u{1b}b\\\\"),
        ] {
            assert_eq!(reversible(text), expected);
            assert_eq!(from_reversible(expected).as_deref(), Some(text));
        }
        for foreign in ["'\\x", "'\\u{110000}", "'\\u{1b"] {
            assert_eq!(from_reversible(foreign), None, "{foreign}");
        }
    }
}
