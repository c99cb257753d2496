//! Text from files is hostile. Every escape stands here, each with its attack.

mod json;
mod markdown;
mod message;
mod page;
mod reversible;
mod spreadsheet;
mod uri;
mod workbook;
mod workflow;
mod xml;

use std::borrow::Cow;

pub use markdown::for_markdown;
pub use workbook::for_workbook;

pub(super) use json::ForJson;
pub(super) use markdown::for_document;
pub(super) use message::for_message;
pub(super) use page::{ForPage, ForScript, for_page};
pub(super) use reversible::{from_reversible, reversible};
pub(super) use spreadsheet::{Mended, for_spreadsheet};
pub(super) use uri::{for_uri, in_folder};
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
pub(super) fn is_harmless(c: char) -> bool {
    !c.is_control()
        && !matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_steer_the_terminal() {
        assert_eq!(for_terminal("Acme\u{1b}[2J\u{9b}31m"), "Acme\u{fffd}[2J\u{fffd}31m");
        assert_eq!(for_terminal("a\u{202e}b\r\nc\u{61c}"), "a\u{fffd}b  c\u{fffd}");
        assert!(matches!(for_terminal("Łódź 北京"), Cow::Borrowed(_)));
    }
}
