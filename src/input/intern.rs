//! Keeping each distinct text of a column once.

use foldhash::fast::FixedState;
use hashbrown::HashTable;
use std::hash::{BuildHasher, Hasher};

use super::batch::Short;
use crate::model::{Narrow, Texts};

/// How many rows are looked at before a column is taken for one of unique values.
const TRIAL: usize = 8192;

/// A column of unique values: of ten bytes that its cells hold, nine stand in new ones.
/// Blank cells, of which such a column can have many, do not count.
const NEW: (usize, usize) = (9, 10);

/// Gathers the cells of a column: for each row the number of its text.
pub(super) struct Interner {
    /// `None` once nearly every value has turned out to be new: looking such values
    /// up costs time and memory and finds nothing.
    index: Option<Index>,
    kept: Kept,
    codes: Narrow,
    /// How many cells have been looked up, and how many bytes they held.
    seen: (usize, usize),
}

/// The distinct texts.
#[derive(Default)]
struct Kept {
    texts: Texts,
    /// How many were not valid UTF-8.
    damaged: usize,
}

/// Where the known texts are found again.
#[derive(Default)]
struct Index {
    hasher: FixedState,
    recent: Recent,
    /// Texts short enough to be compared as one number, which most cells are.
    short: HashTable<(Short, u32)>,
    long: HashTable<u32>,
}

/// The short texts that were met last, each where its bits send it: few differ in most
/// columns, and there each is found at once.
struct Recent([(Short, u32); Recent::PLACES]);

impl Interner {
    pub(super) fn new() -> Self {
        Self { index: Some(Index::default()), kept: Kept::default(), codes: Narrow::default(), seen: (0, 0) }
    }

    /// The code of a cell; a new text is kept. If the cell is short it comes with its number.
    /// `valid` is the same cell, if it is known to be valid.
    pub(super) fn code<'t>(&mut self, cell: &[u8], short: Option<Short>, valid: impl Fn() -> Option<&'t str>) -> u32 {
        let Self { index, kept, seen: (cells, bytes), .. } = self;
        let keep = |kept: &mut Kept| match valid() {
            Some(text) => kept.texts.push(text),
            None => kept.push(cell),
        };
        let Some(known) = index else { return keep(kept) };
        let code = match short {
            Some(short) => known.short(short, || keep(kept)),
            None => known.long(cell, kept, keep),
        };
        (*cells, *bytes) = (*cells + 1, *bytes + cell.len());
        if *cells == TRIAL && kept.texts.text_bytes() * NEW.1 > *bytes * NEW.0 {
            *index = None;
        }
        code
    }

    /// Adds the codes of the next rows.
    pub(super) fn append(&mut self, codes: &[u32]) {
        self.codes.append(codes);
    }

    /// Makes room for more rows, which are like those so far.
    pub(super) fn make_room(&mut self, so_far: usize, more: usize) {
        self.codes.make_room(more);
        if self.index.is_none() {
            self.kept.texts.make_room(so_far, more);
        }
    }

    /// How many texts were not valid UTF-8.
    pub(super) fn damaged(&self) -> usize {
        self.kept.damaged
    }

    /// How much memory is kept, in bytes.
    pub(super) fn bytes(&self) -> usize {
        let index = self.index.as_ref().map_or(0, |index| index.short.capacity() * 16 + index.long.capacity() * 4);
        self.kept.texts.bytes() + self.codes.bytes() + index
    }

    /// Forgets the rows beyond so many.
    pub(super) fn truncate(&mut self, rows: usize) {
        self.codes.truncate(rows);
    }

    /// The row codes and the texts.
    pub(super) fn finish(self) -> (Narrow, Texts) {
        let (mut codes, mut texts) = (self.codes, self.kept.texts);
        texts.shrink();
        codes.shrink();
        (codes, texts)
    }
}

impl Index {
    /// The number of a short text; a new one is kept.
    fn short(&mut self, text: Short, keep: impl FnOnce() -> u32) -> u32 {
        let recent = self.recent.at(text);
        if recent.0 == text {
            return recent.1;
        }
        let hash = self.hasher.hash_one(text.0);
        let known = self.short.find(hash, |(known, _)| *known == text).map(|(_, code)| *code);
        let code = known.unwrap_or_else(|| {
            let code = keep();
            self.short.insert_unique(hash, (text, code), |(text, _)| self.hasher.hash_one(text.0));
            code
        });
        *recent = (text, code);
        code
    }

    /// The number of any other text; a new one is kept.
    fn long(&mut self, text: &[u8], kept: &mut Kept, keep: impl FnOnce(&mut Kept) -> u32) -> u32 {
        let hash = hash_of(&self.hasher, text);
        if let Some(code) = self.long.find(hash, |code| kept.texts.get(*code).as_bytes() == text) {
            return *code;
        }
        let code = keep(kept);
        let hasher = &self.hasher;
        self.long.insert_unique(hash, code, |code| hash_of(hasher, kept.texts.get(*code).as_bytes()));
        code
    }
}

impl Recent {
    const PLACES: usize = 128;

    fn at(&mut self, text: Short) -> &mut (Short, u32) {
        let mixed = text.0.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        &mut self.0[(mixed >> (u64::BITS - Self::PLACES.ilog2())) as usize]
    }
}

impl Default for Recent {
    fn default() -> Self {
        Self([(Short::NONE, 0); Self::PLACES])
    }
}

impl Kept {
    fn push(&mut self, text: &[u8]) -> u32 {
        match std::str::from_utf8(text) {
            Ok(text) => self.texts.push(text),
            Err(_) => {
                self.damaged += 1;
                self.texts.push(&String::from_utf8_lossy(text))
            }
        }
    }
}

/// The hash of a text; its length need not enter, as hashing a slice would have it.
fn hash_of(hasher: &FixedState, text: &[u8]) -> u64 {
    let mut hasher = hasher.build_hasher();
    hasher.write(text);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn add(interner: &mut Interner, text: &str) {
        let code = interner.code(text.as_bytes(), Short::of(text.as_bytes()), || Some(text));
        interner.append(&[code]);
    }

    #[test]
    fn equal_cells_share_a_text_and_unique_ones_are_kept_in_order() {
        let mut interner = Interner::new();
        ["a", "a longer text", "a", "a longer text", "a\0"].iter().for_each(|t| add(&mut interner, t));
        let (codes, texts) = interner.finish();
        assert_eq!((codes, texts.len()), (vec![0, 1, 0, 1, 2].into(), 3));

        let mut unique = Interner::new();
        (0..20_000).for_each(|i| add(&mut unique, &i.to_string()));
        let (codes, texts) = unique.finish();
        assert!((0..20_000).all(|i| texts.get(codes.get(i)) == i.to_string()));
    }
}
