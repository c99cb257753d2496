//! The keys under which a word of the list is found again: its spellings, its
//! spellings with a letter left out, and how it sounds.

use super::hearing::{bones, bones_of};
use super::sound::{skeleton, sound, without_article};
use super::word::{Script, Word};

/// What a key was made of; keys of two sorts never meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum KeySort {
    /// A spelling, whole or with a letter left out.
    Spelling,
    /// How it sounds.
    Sound,
    /// Its consonants.
    Skeleton,
    /// The consonants that every romanisation keeps.
    Bones,
    /// A concept.
    Concept,
    /// The words of a name, run together.
    Whole,
    /// All letters of a name, legal forms among them.
    Letters,
    /// The first letters of a name.
    Initials,
}

/// A key as a number: FNV-1a, folded. Two texts may share one; whoever looks up
/// compares the words.
pub(super) fn key(sort: KeySort, text: &str) -> u32 {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325 ^ (sort as u64 + 1);
    for byte in text.bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    (hash ^ (hash >> 32)) as u32
}

/// The keys of a word: the same for a word of the list and for one that is looked up.
pub(super) fn keys_of(word: &Word, error_from: usize, sounds: bool, into: &mut Vec<u32>) {
    into.push(key(KeySort::Spelling, &word.spelled));
    into.extend(word.others.iter().map(|other| key(KeySort::Spelling, other)));
    // A word with a slip may be a letter shorter than the word it was meant to be.
    if word.spelled.len() + 1 >= error_from && word.spelled.is_ascii() {
        let mut shorter = String::with_capacity(word.spelled.len());
        for at in 0..word.spelled.len() {
            shorter.clear();
            shorter.push_str(&word.spelled[..at]);
            shorter.push_str(&word.spelled[at + 1..]);
            into.push(key(KeySort::Spelling, &shorter));
        }
    }
    into.extend(word.concept.map(|concept| key(KeySort::Concept, &concept.to_string())));
    if sounds && word.concept.is_none() {
        bones_keys(word, into);
    }
    if sounds && word.concept.is_none() && word.script != Script::Han {
        into.push(key(KeySort::Sound, &sound(&word.spelled)));
        for word in [&word.spelled, without_article(&word.spelled)] {
            let bones = skeleton(word);
            if bones.len() > 1 {
                into.push(key(KeySort::Skeleton, &bones));
            }
        }
    }
}

/// The keys under which a word meets its romanisations.
pub(super) fn bones_keys(word: &Word, into: &mut Vec<u32>) {
    let keep = |bones: &String| bones.len() > 1;
    match &word.native {
        None => into.extend(Some(bones(&word.spelled)).filter(keep).map(|bones| key(KeySort::Bones, &bones))),
        Some(native) => {
            let all = bones_of(word.script, native).into_iter().filter(keep);
            into.extend(all.map(|bones| key(KeySort::Bones, &bones)));
        }
    }
}

/// A sorted table of keys, looked up by halves within the bucket of the first bits.
#[derive(Clone, Debug, Default)]
pub(super) struct KeyTable {
    keys: Vec<u32>,
    ids: Vec<u32>,
    buckets: Vec<u32>,
}

/// How many of a key's bits choose its bucket.
const BUCKET_BITS: u32 = 14;

impl KeyTable {
    pub(super) fn new(mut pairs: Vec<(u32, u32)>) -> Self {
        pairs.sort_unstable();
        pairs.dedup();
        let mut buckets = vec![0; (1 << BUCKET_BITS) + 1];
        for (key, _) in &pairs {
            buckets[(key >> (32 - BUCKET_BITS)) as usize + 1] += 1;
        }
        for at in 1..buckets.len() {
            buckets[at] += buckets[at - 1];
        }
        let (keys, ids) = pairs.into_iter().unzip();
        Self { keys, ids, buckets }
    }

    /// The ids under a key.
    pub(super) fn get(&self, key: u32) -> &[u32] {
        let bucket = (key >> (32 - BUCKET_BITS)) as usize;
        let (Some(from), Some(to)) = (self.buckets.get(bucket), self.buckets.get(bucket + 1)) else {
            return &[];
        };
        let (from, to) = (*from as usize, *to as usize);
        let run = &self.keys[from..to];
        let start = run.partition_point(|other| *other < key);
        let end = start + run[start..].partition_point(|other| *other == key);
        &self.ids[from + start..from + end]
    }

    /// The bytes it takes.
    pub(super) fn bytes(&self) -> usize {
        (self.keys.capacity() + self.ids.capacity() + self.buckets.capacity()) * 4
    }
}
