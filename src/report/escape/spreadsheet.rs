//! Text for CSV files, which spreadsheet programs and terminals open.

use std::borrow::Cow;
use std::ops::AddAssign;

use super::super::Remarks;
use super::is_harmless;

/// How many cells were changed, and how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::report) struct Mended {
    /// Those that would have been taken for formulas.
    pub(in crate::report) formulas: usize,
    /// Those that held characters that steer terminals and the direction of writing.
    pub(in crate::report) steering: usize,
}

impl Mended {
    /// What is to be said about it.
    pub(in crate::report) fn in_words(self) -> Remarks {
        let cells = |count: usize, one: &str, many: &str| format!("{count} {}", if count == 1 { one } else { many });
        let mut remarks = Remarks::new();
        if self.formulas > 0 {
            let cells = cells(self.formulas, "cell begins", "cells begin");
            remarks
                .push(format!("{cells} like a formula and got an apostrophe in front, so that no spreadsheet runs it"));
        }
        if self.steering > 0 {
            let cells = cells(self.steering, "cell holds", "cells hold");
            remarks.push(format!("{cells} control characters, shown as \u{fffd}; JSON keeps them"));
        }
        remarks
    }
}

impl AddAssign for Mended {
    fn add_assign(&mut self, other: Self) {
        self.formulas += other.formulas;
        self.steering += other.steering;
    }
}

/// What formulas begin with; some programs take the wide forms for them too.
const BEGINNINGS: [char; 10] = ['=', '+', '-', '@', '\t', '\0', '＝', '＋', '－', '＠'];

/// Text that a spreadsheet program does not take for a formula, without what would steer a
/// terminal. Plain numbers stay numbers, also negative ones, and lines stay lines.
pub(in crate::report) fn for_spreadsheet(text: &str) -> (Cow<'_, str>, Mended) {
    if is_plainly_harmless(text) {
        return (Cow::Borrowed(text), Mended::default());
    }
    let mut mended = Mended::default();
    let mut shown = Cow::Borrowed(text);
    let is_plain = |c: char| matches!(c, '\n' | '\r' | '\t') || is_harmless(c);
    if !text.chars().all(is_plain) {
        mended.steering = 1;
        shown = Cow::Owned(text.chars().map(|c| if is_plain(c) { c } else { '\u{fffd}' }).collect());
    }
    let is_formula = |part: &str| part.starts_with(BEGINNINGS) && part.parse::<f64>().is_err();
    // Whatever stood in front of a formula may be gone by the time it is opened.
    if text.split(['\n', '\r']).any(|line| is_formula(line.trim_start_matches(|c| !is_plain(c)))) {
        mended.formulas = 1;
        shown = Cow::Owned(format!("'{shown}"));
    }
    (shown, mended)
}

/// Whether a text holds nothing but letters, digits and signs of ASCII, and begins with none
/// that formulas begin with. Most do, and are told quickly.
fn is_plainly_harmless(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.iter().all(|byte| matches!(byte, b' '..=b'~')) && !matches!(bytes.first(), Some(b'=' | b'+' | b'-' | b'@'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_become_a_formula_and_numbers_stay() {
        for attack in
            ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "x\n=HYPERLINK(\"a\")", "＝1+1", "\0=1"]
        {
            let (text, mended) = for_spreadsheet(attack);
            assert!(text.starts_with('\'') && mended.formulas == 1, "{attack:?}");
        }
        for plain in ["-5", "+3.5", "-1e3", "a=b", "Smith-Jones", "", "北京 Łódź", "a\tb\nc"] {
            assert_eq!(for_spreadsheet(plain), (Cow::Borrowed(plain), Mended::default()));
        }
    }

    #[test]
    fn a_name_cannot_steer_the_terminal_that_a_file_is_shown_on() {
        let (text, mended) = for_spreadsheet("Acme\u{1b}[2J\u{202e}=1\n\u{feff}=2");
        assert_eq!(text, "'Acme\u{fffd}[2J\u{fffd}=1\n\u{fffd}=2");
        assert_eq!(mended, Mended { formulas: 1, steering: 1 });
    }
}
