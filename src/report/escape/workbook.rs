//! Text for the cells of workbooks.

use std::borrow::Cow;

use super::is_harmless;

/// So many UTF-16 units a cell of a workbook holds.
const LONGEST_CELL: usize = 32_767;
const CUT: &str = " […]";

/// Text that a cell of a workbook can hold, and whether it had to be cut. Lines stay
/// lines. Being text, it is no formula, whatever it begins with.
pub fn for_workbook(text: &str) -> (Cow<'_, str>, bool) {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_of_a_workbook_holds_what_it_can() {
        assert_eq!(for_workbook("=1+1\u{1b}\u{202e}\r\nb"), ("=1+1\u{fffd}\u{fffd} \nb".into(), false));
        let long = "😀".repeat(20_000);
        let (cut, is_cut) = for_workbook(&long);
        assert!(is_cut && cut.encode_utf16().count() <= LONGEST_CELL && cut.ends_with(CUT));
        assert!(!for_workbook(&"é".repeat(32_767)).1);
    }
}
