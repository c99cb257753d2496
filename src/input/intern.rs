//! Keeping each distinct text of a column once.

use foldhash::fast::FixedState;
use hashbrown::HashTable;
use std::hash::{BuildHasher, Hasher};

use crate::model::Texts;

/// How many rows are looked at before a column is taken for one of unique values.
const TRIAL: usize = 8192;

/// Gathers the cells of a column: for each row the number of its text.
pub(super) struct Interner {
    /// `None` once nearly every value has turned out to be new: looking such values
    /// up costs time and memory and finds nothing.
    index: Option<HashTable<u32>>,
    hasher: FixedState,
    texts: Texts,
    codes: Vec<u32>,
    /// Texts that were not valid UTF-8.
    pub(super) damaged: usize,
}

impl Interner {
    pub(super) fn new() -> Self {
        Self {
            index: Some(HashTable::new()),
            hasher: FixedState::with_seed(0),
            texts: Texts::default(),
            codes: Vec::new(),
            damaged: 0,
        }
    }

    /// Adds the cell of the next row.
    pub(super) fn add(&mut self, text: &[u8]) {
        let Some(index) = &mut self.index else {
            let code = push(&mut self.texts, &mut self.damaged, text);
            self.codes.push(code);
            return;
        };
        let hash = hash_of(&self.hasher, text);
        let code = match index.find(hash, |code| self.texts.bytes(*code) == text) {
            Some(code) => *code,
            None => {
                let code = push(&mut self.texts, &mut self.damaged, text);
                index.insert_unique(hash, code, |code| hash_of(&self.hasher, self.texts.bytes(*code)));
                code
            }
        };
        self.codes.push(code);
        if self.codes.len() == TRIAL && self.texts.len() > TRIAL / 10 * 9 {
            self.index = None;
        }
    }

    /// The row codes and the texts.
    pub(super) fn finish(mut self) -> (Vec<u32>, Texts) {
        self.texts.shrink();
        self.codes.shrink_to_fit();
        (self.codes, self.texts)
    }
}

/// The hash of a text; its length need not enter, as hashing a slice would have it.
fn hash_of(hasher: &FixedState, text: &[u8]) -> u64 {
    let mut hasher = hasher.build_hasher();
    hasher.write(text);
    hasher.finish()
}

fn push(texts: &mut Texts, damaged: &mut usize, text: &[u8]) -> u32 {
    match std::str::from_utf8(text) {
        Ok(_) => texts.push(text),
        Err(_) => {
            *damaged += 1;
            texts.push(String::from_utf8_lossy(text).as_bytes())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_cells_share_a_text_and_unique_ones_are_kept_in_order() {
        let mut interner = Interner::new();
        ["a", "b", "a"].iter().for_each(|t| interner.add(t.as_bytes()));
        let (codes, texts) = interner.finish();
        assert_eq!((codes, texts.len()), (vec![0, 1, 0], 2));

        let mut unique = Interner::new();
        (0..20_000).for_each(|i| unique.add(i.to_string().as_bytes()));
        let (codes, texts) = unique.finish();
        assert!((0..20_000).all(|i| texts.get(codes[i]) == i.to_string()));
    }
}
