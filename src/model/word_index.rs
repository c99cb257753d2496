//! Words that are recognised as whole cells, however they are written.

use std::collections::BTreeMap;

use hashbrown::{HashMap, HashSet};

use super::alike::{NOTHING, fold_hash};
use super::fold::fold;
use super::text::tidy;

/// No word is longer, in bytes.
const LONGEST_WORD: usize = 64;

/// How a word of a table is compared with a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WordForm {
    /// As it stands, in small letters.
    AsWritten,
    /// Folded.
    Folded,
}

/// Whole cells looked up in a table of words.
#[derive(Clone, Debug)]
pub struct WordIndex<T> {
    exact: HashMap<String, T>,
    folded: HashMap<String, T>,
    /// The first words of the folded ones, by their first byte: which lengths occur.
    /// Most cells of free text can be told apart by that alone.
    first_words: Box<[u64; 256]>,
    /// What all of them hash to, folded: it costs less than looking for them.
    hashes: HashSet<u64>,
}

impl<T: Copy> WordIndex<T> {
    /// An index without words.
    pub fn new() -> Self {
        Self {
            exact: HashMap::new(),
            folded: HashMap::new(),
            first_words: Box::new([0; 256]),
            hashes: HashSet::from([NOTHING]),
        }
    }

    /// Adds a word. A word that is mostly punctuation ("-0-") is only recognised as
    /// written: folded it would be something else.
    pub fn add(&mut self, word: &str, meaning: T) {
        let folded = fold(word);
        let letters = folded.chars().filter(|c| *c != ' ').count();
        let marks = word.chars().filter(|c| !c.is_alphanumeric() && !c.is_whitespace()).count();
        self.hashes.insert(fold_hash(word));
        if letters == 0 || marks > letters {
            let word = word.trim().to_lowercase();
            self.begin(&word);
            self.exact.insert(word, meaning);
        } else {
            self.begin(&folded);
            self.folded.insert(folded, meaning);
        }
    }

    /// Notes the first letters of a word.
    fn begin(&mut self, word: &str) {
        let mut words = word.as_bytes().split(|byte| !byte.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
        if let Some(first @ [byte, ..]) = words.next() {
            self.first_words[usize::from(*byte)] |= 1 << first.len().min(63);
        }
    }

    /// Every word with its meaning: as it is folded, or as it stands in small letters where
    /// it is recognised only so.
    pub fn words(&self) -> BTreeMap<(WordForm, &str), T> {
        let exact = self.exact.iter().map(|(word, meaning)| ((WordForm::AsWritten, word.as_str()), *meaning));
        exact.chain(self.folded.iter().map(|(word, meaning)| ((WordForm::Folded, word.as_str()), *meaning))).collect()
    }

    /// The meaning of a whole cell.
    pub fn get(&self, cell: &str) -> Option<T> {
        if cell.len() > LONGEST_WORD || !self.may_know(cell) {
            return None;
        }
        let text = tidy(cell);
        if let Some(meaning) = self.exact.get(&text.to_lowercase()) {
            return Some(*meaning);
        }
        self.folded.get(&fold(text)).copied()
    }

    /// Whether a whole cell is one of the words, where its hash is known.
    pub fn has(&self, cell: &str, hash: u64) -> bool {
        self.hashes.contains(&hash) && self.get(cell).is_some()
    }

    /// Whether a cell may be one of the words. A quick look at the first of its own settles
    /// nearly all cells of free text.
    fn may_know(&self, cell: &str) -> bool {
        self.may_begin(cell.as_bytes()) && self.hashes.contains(&fold_hash(cell))
    }

    /// Whether a word may begin as a cell does, as far as its first word is plain ASCII.
    fn may_begin(&self, text: &[u8]) -> bool {
        let is_letter = |byte: &u8| byte.is_ascii_alphanumeric();
        let Some(start) = text.iter().position(|byte| is_letter(byte) || !byte.is_ascii()) else { return true };
        let length = text[start..].iter().take_while(|byte| is_letter(byte)).count();
        // What stands beside a letter that is not may belong to the same word.
        if length == 0 || text.get(start + length).is_some_and(|byte| !byte.is_ascii()) {
            return true;
        }
        self.first_words[usize::from(text[start].to_ascii_lowercase())] >> length.min(63) & 1 == 1
    }

    /// Adds words of several languages.
    pub(super) fn add_all(&mut self, words: &BTreeMap<String, Vec<String>>, meaning: T) {
        for word in words.values().flatten() {
            self.add(word, meaning);
        }
    }
}

impl<T: Copy> Default for WordIndex<T> {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const WORDS: [&str; 12] = [
        "n/a",
        "N.A.",
        "k. A.",
        "-0-",
        "--",
        "not known",
        "нет данных",
        "näo",
        "—",
        "不适用",
        "(?)",
        "no answer given yet",
    ];

    fn index() -> WordIndex<usize> {
        let mut index = WordIndex::new();
        WORDS.iter().enumerate().for_each(|(place, word)| index.add(word, place));
        index
    }

    /// The same without a look beforehand.
    fn looked_up(index: &WordIndex<usize>, cell: &str) -> Option<usize> {
        let text = tidy(cell);
        index.exact.get(&text.to_lowercase()).or_else(|| index.folded.get(&fold(text))).copied()
    }

    #[test]
    fn words_are_known_however_they_are_written() {
        let index = index();
        for word in WORDS {
            for cell in [word.to_owned(), word.to_uppercase(), word.to_lowercase(), format!(" {word}\u{a0}")] {
                assert_eq!(index.get(&cell), looked_up(&index, &cell), "{cell}");
                assert!(index.get(&cell).is_some(), "{cell}");
            }
        }
    }

    proptest! {
        #[test]
        fn a_look_beforehand_overlooks_no_word(
            cell in "[nNaAkKoO0 ./?()\u{2014}\u{200b}äÄãНТнт不-]{0,9}",
            word in 0..WORDS.len(),
            mark in "[ .,;:\u{ad}-]{0,2}",
        ) {
            let index = index();
            prop_assert_eq!(index.get(&cell), looked_up(&index, &cell));
            let around = format!("{mark}{}{mark}", WORDS[word]);
            prop_assert_eq!(index.get(&around), looked_up(&index, &around));
        }
    }
}
