//! Text from files is hostile. Every escape stands here, each with its attack.

mod page;
mod workbook;

use std::borrow::Cow;

pub(super) use page::{ForPage, ForScript, for_page};
pub(super) use workbook::for_workbook;

/// Text without what would steer a terminal: control characters, escape sequences
/// and marks that turn the direction of writing.
pub fn for_terminal(text: &str) -> Cow<'_, str> {
    if text.chars().all(is_harmless) {
        return Cow::Borrowed(text);
    }
    let shown = |c: char| match c {
        '\n' | '\r' | '\t' => ' ',
        c if is_harmless(c) => c,
        _ => '\u{fffd}',
    };
    Cow::Owned(text.chars().map(shown).collect())
}

/// Whether a character shows itself and nothing else.
fn is_harmless(c: char) -> bool {
    !c.is_control()
        && !matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// Text that a spreadsheet program does not take for a formula. Plain numbers stay
/// numbers, also negative ones.
pub(super) fn for_spreadsheet(text: &str) -> Cow<'_, str> {
    let suspicious = |part: &str| part.starts_with(['=', '+', '-', '@', '\t', '\0']) && part.parse::<f64>().is_err();
    if text.split(['\n', '\r']).any(suspicious) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// Text that Markdown shows as it stands: no markup, no cell ends, no HTML, one line.
pub fn for_markdown(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in for_terminal(text).chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '~' | '&') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_steer_the_terminal() {
        assert_eq!(for_terminal("Acme\u{1b}[2J\u{9b}31m"), "Acme\u{fffd}[2J\u{fffd}31m");
        assert_eq!(for_terminal("a\u{202e}b\r\nc"), "a\u{fffd}b  c");
        assert!(matches!(for_terminal("Łódź 北京"), Cow::Borrowed(_)));
    }

    #[test]
    fn a_name_cannot_become_a_formula_and_numbers_stay() {
        for attack in ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "x\n=HYPERLINK(\"a\")"] {
            assert!(for_spreadsheet(attack).starts_with('\''), "{attack:?}");
        }
        for plain in ["-5", "+3.5", "-1e3", "a=b", "Smith-Jones", ""] {
            assert_eq!(for_spreadsheet(plain), plain);
        }
    }

    #[test]
    fn a_name_cannot_become_markup() {
        assert_eq!(for_markdown("[x](y)|<b>\n# a_b"), "\\[x\\](y)\\|\\<b\\> \\# a\\_b");
        assert_eq!(for_markdown("Smith & Co., 5 %"), "Smith \\& Co., 5 %");
    }
}
