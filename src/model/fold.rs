//! The form in which headers, words and names are compared.

use std::sync::LazyLock;

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// The form in which headers, words and names are compared: accents dropped, case
/// folded, every run of punctuation and space one space. `"Émail-Adresse "` and
/// `"email adresse"` fold to the same text. A text of punctuation alone folds to "".
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return fold_ascii(text);
    }
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            'a'..='z' | '0'..='9' => folded.push(c),
            'A'..='Z' => folded.push(c.to_ascii_lowercase()),
            '\0'..='\x7f' => push_gap(&mut folded),
            FIRST_LETTER..END_OF_LETTERS => push_piece(&mut folded, LETTERS.piece(c)),
            // Chinese characters are nothing but themselves.
            '\u{4e00}'..='\u{9fff}' => folded.push(c),
            _ => push_character(&mut folded, c),
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// The same for text without accents, which most cells are. Whether a byte stays is counted
/// and not asked: where words end is nothing a processor can guess.
fn fold_ascii(text: &str) -> String {
    let mut folded = vec![0; text.len()];
    let (mut length, mut behind_gap) = (0, true);
    for byte in text.bytes() {
        let letter = ASCII[usize::from(byte)];
        let is_gap = letter == b' ';
        folded[length] = letter;
        // Of a run of gaps one stays, and none at the beginning.
        length += usize::from(!(is_gap && behind_gap));
        behind_gap = is_gap;
    }
    folded.truncate(length - usize::from(behind_gap && length > 0));
    String::from_utf8(folded).unwrap_or_default()
}

/// What each byte of a text without accents becomes.
const ASCII: [u8; 256] = {
    let mut folded = [b' '; 256];
    let mut byte = 0;
    while byte < 128 {
        if (byte as u8).is_ascii_alphanumeric() {
            folded[byte] = (byte as u8).to_ascii_lowercase();
        }
        byte += 1;
    }
    folded
};

/// The Latin, Greek and Cyrillic letters beyond ASCII, which most other texts are made of.
const FIRST_LETTER: char = '\u{80}';
const END_OF_LETTERS: char = '\u{530}';

/// What each of these letters becomes, found out once.
static LETTERS: LazyLock<Letters> = LazyLock::new(Letters::new);

/// What letters become, one behind the other.
struct Letters {
    pieces: String,
    /// Where the piece of each letter begins, and where the last one ends.
    starts: Vec<u16>,
}

impl Letters {
    fn new() -> Self {
        let mut letters = Self { pieces: String::new(), starts: vec![0] };
        for c in FIRST_LETTER..END_OF_LETTERS {
            take_apart(c, |part| letters.pieces.push(part));
            letters.starts.push(letters.pieces.len() as u16);
        }
        letters
    }

    fn piece(&self, letter: char) -> &str {
        let place = letter as usize - FIRST_LETTER as usize;
        &self.pieces[usize::from(self.starts[place])..usize::from(self.starts[place + 1])]
    }
}

fn push_piece(folded: &mut String, piece: &str) {
    for part in piece.chars() {
        push_part(folded, part);
    }
}

fn push_character(folded: &mut String, c: char) {
    take_apart(c, |part| push_part(folded, part));
}

fn push_part(folded: &mut String, part: char) {
    if part == ' ' { push_gap(folded) } else { folded.push(part) }
}

fn push_gap(folded: &mut String) {
    if !folded.is_empty() && !folded.ends_with(' ') {
        folded.push(' ');
    }
}

/// The plain letters and digits that a character stands for, and a space for everything
/// that parts words.
fn take_apart(c: char, mut visit: impl FnMut(char)) {
    decompose_compatible(c, |part| {
        if is_combining_mark(part) {
            // An accent.
        } else if part.is_alphanumeric() {
            part.to_lowercase().filter(|lower| !is_combining_mark(*lower)).for_each(|lower| plain(lower, &mut visit));
        } else if !is_invisible(part) {
            visit(' ');
        }
    });
}

/// Letters that carry a stroke or are a pair of letters, which decomposition leaves alone.
fn plain(c: char, visit: &mut impl FnMut(char)) {
    match c {
        'ß' => "ss".chars().for_each(visit),
        'æ' => "ae".chars().for_each(visit),
        'œ' => "oe".chars().for_each(visit),
        'ø' => visit('o'),
        'ł' => visit('l'),
        'đ' | 'ð' => visit('d'),
        'ı' => visit('i'),
        _ => visit(c),
    }
}

/// Characters that are not there to the reader.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    use super::*;

    /// The same by the whole text at once, as Unicode describes it.
    fn fold_by_the_book(text: &str) -> String {
        let mut folded = String::new();
        for c in text.nfkd().filter(|c| !is_combining_mark(*c)) {
            if c.is_alphanumeric() {
                let lower = c.to_lowercase().filter(|c| !is_combining_mark(*c));
                lower.for_each(|lower| plain(lower, &mut |part| folded.push(part)));
            } else if !is_invisible(c) {
                folded.push(' ');
            }
        }
        folded.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn folding_ignores_case_accents_and_punctuation() {
        assert_eq!(fold("  Émail_Adresse / Büro. "), "email adresse buro");
        assert_eq!(fold("İSTANBUL"), fold("istanbul"));
        assert_eq!(fold("Straße"), "strasse");
        assert_eq!(fold("\u{feff}Name"), "name");
        assert_eq!(fold(" - -- "), "");
        assert_eq!(fold(" A--b, C. "), "a b c");
        assert_eq!(fold("Ёлка, Китай"), "елка китаи");
    }

    #[test]
    fn every_character_is_folded_by_the_book() {
        // Beyond these planes there is nothing that is more than itself.
        for c in '\0'..='\u{2ffff}' {
            let text = format!("é{c}B {c}");
            assert_eq!(fold(&text), fold_by_the_book(&text), "{c:?} U+{:04X}", u32::from(c));
        }
    }

    proptest! {
        #[test]
        fn every_text_is_folded_by_the_book(text: String) {
            prop_assert_eq!(fold(&text), fold_by_the_book(&text));
        }
    }
}
