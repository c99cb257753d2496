//! Text from files is hostile. Every escape stands here, each with its attack.

mod json;
mod message;
mod page;
mod spreadsheet;
mod uri;
mod workbook;
mod workflow;
mod xml;

use std::borrow::Cow;

pub(super) use json::ForJson;
pub(super) use message::for_message;
pub(super) use page::{ForPage, ForScript, for_page};
pub(super) use spreadsheet::{Mended, for_spreadsheet};
pub(super) use uri::{for_uri, in_folder};
pub(super) use workbook::for_workbook;
pub(super) use workflow::{for_workflow, for_workflow_property};
pub(super) use xml::for_xml;

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
    fn a_name_cannot_become_markup() {
        assert_eq!(for_markdown("[x](y)|<b>\n# a_b"), "\\[x\\](y)\\|\\<b\\> \\# a\\_b");
        assert_eq!(for_markdown("Smith & Co., 5 %"), "Smith \\& Co., 5 %");
    }
}
