//! Words that are recognised as whole cells, however they are written.

use std::collections::BTreeMap;

use hashbrown::HashMap;

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
}

impl<T: Copy> WordIndex<T> {
    /// An index without words.
    pub fn new() -> Self {
        Self { exact: HashMap::new(), folded: HashMap::new(), first_words: Box::new([0; 256]) }
    }

    /// Adds a word. A word that is mostly punctuation ("-0-") is only recognised as
    /// written: folded it would be something else.
    pub fn add(&mut self, word: &str, meaning: T) {
        let folded = fold(word);
        let letters = folded.chars().filter(|c| *c != ' ').count();
        let marks = word.chars().filter(|c| !c.is_alphanumeric() && !c.is_whitespace()).count();
        if letters == 0 || marks > letters {
            self.exact.insert(word.trim().to_lowercase(), meaning);
        } else {
            let first = folded.split(' ').next().unwrap_or_default().as_bytes();
            if let [byte, ..] = first {
                self.first_words[usize::from(*byte)] |= 1 << first.len().min(63);
            }
            self.folded.insert(folded, meaning);
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

    /// A quick look at the first word, which settles nearly all cells of free text.
    fn may_know(&self, cell: &str) -> bool {
        if !cell.is_ascii() {
            return true;
        }
        let is_letter = |byte: &u8| byte.is_ascii_alphanumeric();
        let text = cell.as_bytes();
        let Some(start) = text.iter().position(is_letter) else { return true };
        let length = text[start..].iter().take_while(|byte| is_letter(byte)).count();
        // Short cells may hold marks, which are compared as they stand.
        let may_be_marks = text.len() < 8 && !text.iter().all(is_letter);
        may_be_marks || self.first_words[usize::from(text[start].to_ascii_lowercase())] >> length.min(63) & 1 == 1
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
