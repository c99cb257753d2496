//! Text from files is hostile. Every escape stands here, each with its attack.

use std::borrow::Cow;

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

/// So many UTF-16 units a cell of a workbook holds.
const LONGEST_CELL: usize = 32_767;
const CUT: &str = " […]";

/// Text that a cell of a workbook can hold, and whether it had to be cut. Lines stay
/// lines. Being text, it is no formula, whatever it begins with.
pub(super) fn for_workbook(text: &str) -> (Cow<'_, str>, bool) {
    let is_plain = |c: char| c == '\n' || is_harmless(c);
    let shown = if text.chars().all(is_plain) {
        Cow::Borrowed(text)
    } else {
        let plain = |c: char| match c {
            '\r' | '\t' => ' ',
            c if is_plain(c) => c,
            _ => '\u{fffd}',
        };
        Cow::Owned(text.chars().map(plain).collect())
    };
    if shown.len() <= LONGEST_CELL || shown.encode_utf16().count() <= LONGEST_CELL {
        return (shown, false);
    }
    let mut room = LONGEST_CELL - CUT.chars().count();
    let fits = |c: &char| {
        let fits = room >= c.len_utf16();
        room = room.saturating_sub(c.len_utf16());
        fits
    };
    let mut cut: String = shown.chars().take_while(fits).collect();
    cut.push_str(CUT);
    (Cow::Owned(cut), true)
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
    fn a_cell_of_a_workbook_holds_what_it_can() {
        assert_eq!(for_workbook("=1+1\u{1b}\u{202e}\r\nb"), ("=1+1\u{fffd}\u{fffd} \nb".into(), false));
        let long = "😀".repeat(20_000);
        let (cut, is_cut) = for_workbook(&long);
        assert!(is_cut && cut.encode_utf16().count() <= LONGEST_CELL && cut.ends_with(CUT));
        assert!(!for_workbook(&"é".repeat(32_767)).1);
    }

    #[test]
    fn a_name_cannot_become_markup() {
        assert_eq!(for_markdown("[x](y)|<b>\n# a_b"), "\\[x\\](y)\\|\\<b\\> \\# a\\_b");
        assert_eq!(for_markdown("Smith & Co., 5 %"), "Smith \\& Co., 5 %");
    }
}
