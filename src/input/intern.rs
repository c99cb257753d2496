//! Keeping each distinct text of a column once.

use foldhash::fast::FixedState;
use hashbrown::HashTable;
use std::hash::{BuildHasher, Hasher};

use crate::model::{Narrow, Texts};

/// How many rows are looked at before a column is taken for one of unique values.
const TRIAL: usize = 8192;

/// Gathers the cells of a column: for each row the number of its text.
pub(super) struct Interner {
    /// `None` once nearly every value has turned out to be new: looking such values
    /// up costs time and memory and finds nothing.
    index: Option<Index>,
    texts: Texts,
    codes: Narrow,
    /// Texts that were not valid UTF-8.
    pub(super) damaged: usize,
}

/// Where the known texts are found again.
struct Index {
    hasher: FixedState,
    /// Texts short enough to be compared as one number, which most cells are.
    short: HashTable<(u64, u32)>,
    long: HashTable<u32>,
}

impl Interner {
    pub(super) fn new() -> Self {
        let hasher = FixedState::with_seed(0);
        let index = Index { hasher, short: HashTable::new(), long: HashTable::new() };
        Self { index: Some(index), texts: Texts::default(), codes: Narrow::default(), damaged: 0 }
    }

    /// Adds the cell of the next row.
    pub(super) fn add(&mut self, text: &[u8]) {
        let Some(index) = &mut self.index else {
            let code = push(&mut self.texts, &mut self.damaged, text);
            self.codes.push(code);
            return;
        };
        let code = match as_number(text) {
            Some(key) => {
                let hash = index.hasher.hash_one(key);
                match index.short.find(hash, |(known, _)| *known == key) {
                    Some((_, code)) => *code,
                    None => {
                        let code = push(&mut self.texts, &mut self.damaged, text);
                        index.short.insert_unique(hash, (key, code), |(key, _)| index.hasher.hash_one(*key));
                        code
                    }
                }
            }
            None => {
                let hash = hash_of(&index.hasher, text);
                match index.long.find(hash, |code| self.texts.get(*code).as_bytes() == text) {
                    Some(code) => *code,
                    None => {
                        let code = push(&mut self.texts, &mut self.damaged, text);
                        let rehash = |code: &u32| hash_of(&index.hasher, self.texts.get(*code).as_bytes());
                        index.long.insert_unique(hash, code, rehash);
                        code
                    }
                }
            }
        };
        self.codes.push(code);
        if self.codes.len() == TRIAL && self.texts.len() > TRIAL / 10 * 9 {
            self.index = None;
        }
    }

    /// How much memory is kept, in bytes.
    pub(super) fn bytes(&self) -> usize {
        let index = self.index.as_ref().map_or(0, |index| index.short.capacity() * 16 + index.long.capacity() * 4);
        self.texts.bytes() + self.codes.bytes() + index
    }

    /// Forgets the rows beyond so many.
    pub(super) fn truncate(&mut self, rows: usize) {
        self.codes.truncate(rows);
    }

    /// The row codes and the texts.
    pub(super) fn finish(mut self) -> (Narrow, Texts) {
        self.texts.shrink();
        self.codes.shrink();
        (self.codes, self.texts)
    }
}

/// The hash of a text; its length need not enter, as hashing a slice would have it.
fn hash_of(hasher: &FixedState, text: &[u8]) -> u64 {
    let mut hasher = hasher.build_hasher();
    hasher.write(text);
    hasher.finish()
}

/// A text of up to seven bytes as a number that no other such text has: its bytes,
/// read in two overlapping halves, and its length.
fn as_number(text: &[u8]) -> Option<u64> {
    let bytes = match text {
        [] => 0,
        [a] => u64::from(*a),
        [a, b] => u64::from(u16::from_le_bytes([*a, *b])),
        [a, b, c] => u64::from(u32::from_le_bytes([*a, *b, *c, 0])),
        [a, b, c, d, rest @ ..] if rest.len() < 4 => {
            let last = &text[text.len() - 4..];
            let last = u64::from(u32::from_le_bytes([last[0], last[1], last[2], last[3]]));
            let first = u64::from(u32::from_le_bytes([*a, *b, *c, *d]));
            first | last << (8 * rest.len() as u32)
        }
        _ => return None,
    };
    Some(bytes | (text.len() as u64) << 56)
}

fn push(texts: &mut Texts, damaged: &mut usize, text: &[u8]) -> u32 {
    match std::str::from_utf8(text) {
        Ok(text) => texts.push(text),
        Err(_) => {
            *damaged += 1;
            texts.push(&String::from_utf8_lossy(text))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_texts_have_numbers_of_their_own() {
        let texts = ["", "a", "ab", "ba", "abc", "abcd", "abcde", "abcdf", "xbcde", "abcdefg", "a\0", "\0a", "\0"];
        let numbers: std::collections::BTreeSet<_> = texts.iter().map(|t| as_number(t.as_bytes())).collect();
        assert_eq!(numbers.len(), texts.len());
        assert_eq!(as_number(b"abcdefgh"), None);
    }

    #[test]
    fn equal_cells_share_a_text_and_unique_ones_are_kept_in_order() {
        let mut interner = Interner::new();
        ["a", "a longer text", "a", "a longer text", "a\0"].iter().for_each(|t| interner.add(t.as_bytes()));
        let (codes, texts) = interner.finish();
        assert_eq!((codes, texts.len()), (vec![0, 1, 0, 1, 2].into(), 3));

        let mut unique = Interner::new();
        (0..20_000).for_each(|i| unique.add(i.to_string().as_bytes()));
        let (codes, texts) = unique.finish();
        assert!((0..20_000).all(|i| texts.get(codes.get(i)) == i.to_string()));
    }
}
