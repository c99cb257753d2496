//! Codes of the Harmonized System as people write them: "5201.00", "520100",
//! "HS 5201 cotton lint", and the number a spreadsheet leaves of "0901".

use hashbrown::{HashMap, HashSet};

use crate::model::fold;

/// Rows by code.
#[derive(Debug, Default)]
pub(super) struct CodeIndex {
    rows: HashMap<String, Vec<u32>>,
    /// Codes of things the table does not have.
    known: HashSet<String>,
}

/// Chapter, heading, subheading: the codes that are the same all over the world.
const LENGTHS: [usize; 3] = [6, 4, 2];

/// National codes are longer, but not as long as the number under a bar code.
const LONGEST: usize = 12;

/// Words that may stand between a mark and its code: "HS code no. 5201".
const BETWEEN: [&str; 6] = ["code", "codes", "no", "nr", "number", "heading"];

impl CodeIndex {
    pub(super) fn add(&mut self, code: &str, row: u32) {
        let rows = self.rows.entry(code.to_owned()).or_default();
        if !rows.contains(&row) {
            rows.push(row);
        }
    }

    pub(super) fn add_known(&mut self, code: &str) {
        self.known.insert(code.to_owned());
    }

    /// The rows of the longest code that a written one begins with.
    pub(super) fn find(&self, code: &str) -> Option<&[u32]> {
        LENGTHS.iter().find_map(|length| self.rows.get(code.get(..*length)?)).map(Vec::as_slice)
    }

    /// Whether a written code is that of something else.
    pub(super) fn knows(&self, code: &str) -> bool {
        LENGTHS.iter().any(|length| code.get(..*length).is_some_and(|code| self.known.contains(code)))
    }
}

/// The codes in a text; with `marks` only those behind one of these words.
pub(super) fn codes_in(text: &str, marks: Option<&[String]>) -> Vec<String> {
    let mut codes: Vec<String> = Vec::new();
    // Most texts hold no number at all.
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return codes;
    }
    let mut open = marks.is_none();
    // Whether a group of two digits goes on with the code before it.
    let mut goes_on = false;
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let end = |belongs: fn(char) -> bool| rest.find(|c| !belongs(c)).unwrap_or(rest.len());
        let length = if first.is_ascii_digit() {
            let length = end(|c| c.is_ascii_digit() || c == '.');
            if open {
                add_code(&rest[..length], &mut goes_on, &mut codes);
            }
            length
        } else if first.is_alphabetic() {
            let length = end(char::is_alphabetic);
            if let Some(marks) = marks {
                let word = fold(&rest[..length]);
                open = marks.contains(&word) || (open && BETWEEN.contains(&word.as_str()));
            }
            goes_on = false;
            length
        } else {
            goes_on &= first == ' ';
            first.len_utf8()
        };
        rest = &rest[length..];
    }
    codes
}

/// Adds what a run of digits and points says. An odd first group has lost the zero
/// that stood in front of it.
fn add_code(run: &str, goes_on: &mut bool, codes: &mut Vec<String>) {
    let first = run.split('.').next().unwrap_or_default();
    let mut digits: String = run.chars().filter(char::is_ascii_digit).collect();
    if *goes_on && digits.len() == 2 {
        if let Some(last) = codes.last_mut() {
            last.push_str(&digits);
        }
        return;
    }
    // Nine digits may be a Japanese code or an American one without its zero.
    if matches!(first.len(), 1 | 3 | 5 | 7) {
        digits.insert(0, '0');
    }
    let is_code = (2..=LONGEST).contains(&digits.len()) && first.len() != 9;
    *goes_on = is_code && digits.len() >= 4;
    codes.push(if is_code { digits } else { String::new() });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_read_as_people_write_them() {
        let read = |text: &str| codes_in(text, None).join(" ");
        assert_eq!(read("5201.00"), "520100");
        assert_eq!(read("520100"), "520100");
        assert_eq!(read("5201 00 10"), "52010010");
        assert_eq!(read("5201 5203"), "5201 5203");
        assert_eq!(read("HS 0901.11"), "090111");
        assert_eq!(read("901.11"), "090111", "a spreadsheet has eaten the zero");
        assert_eq!(read("90111"), "090111");
        assert_eq!(read("4006381333931"), "", "a bar code");
        assert_eq!(read("n/a"), "");
    }

    #[test]
    fn in_a_text_only_marked_numbers_are_codes() {
        let marks = ["hs".to_owned(), "вэд".to_owned()];
        let read = |text: &str| codes_in(text, Some(&marks)).join(" ");
        assert_eq!(read("HS 5201 cotton lint"), "5201");
        assert_eq!(read("cotton lint (HS code: 5201.00)"), "520100");
        assert_eq!(read("HS5201"), "5201");
        assert_eq!(read("ТН ВЭД 5201"), "5201");
        assert_eq!(read("5201 bolts, model HS of 1905"), "");
    }

    #[test]
    fn the_longest_code_wins() {
        let mut index = CodeIndex::default();
        index.add("61", 1);
        index.add("6116", 2);
        index.add_known("0901");
        assert_eq!(index.find("611610"), Some(&[2][..]));
        assert_eq!(index.find("610910"), Some(&[1][..]));
        assert_eq!((index.find("090111"), index.knows("090111"), index.knows("847130")), (None, true, false));
    }
}
