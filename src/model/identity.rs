//! Telling suppliers apart: keys that several of them would share.

use std::borrow::Cow;
use std::hash::BuildHasher;

use foldhash::fast::FixedState;
use hashbrown::{HashMap, HashSet};
use rayon::prelude::*;

use super::list::{Sheet, SupplierList};
use super::report::base_key;
use super::vocabulary::Vocabulary;

/// Numbers the suppliers that share a key, from the second on. That they do was noted
/// when the lists were read; here each only gets a key of its own.
pub fn repeats(vocabulary: &Vocabulary, list: &SupplierList) -> HashMap<(usize, usize), u32> {
    let keys: Vec<Vec<u64>> = list.sheets.iter().map(|sheet| keys(vocabulary, sheet)).collect();
    let suspects = suspects(&keys);
    let mut seen: HashMap<u64, u32> = HashMap::new();
    let mut repeats = HashMap::new();
    if suspects.is_empty() {
        return repeats;
    }
    for (place, keys) in keys.iter().enumerate() {
        for (row, key) in keys.iter().enumerate().filter(|(_, key)| suspects.contains(*key)) {
            let count = seen.entry(*key).or_insert(0);
            *count += 1;
            if *count > 1 {
                repeats.insert((place, row), *count);
            }
        }
    }
    repeats
}

/// A key with its number among the suppliers that share it, from the second on.
pub fn numbered(base: Cow<'_, str>, number: Option<&u32>) -> String {
    match number {
        Some(number) => format!("{base}~{number}"),
        None => base.into_owned(),
    }
}

/// The hash of the key of each supplier of a sheet.
fn keys(vocabulary: &Vocabulary, sheet: &Sheet) -> Vec<u64> {
    let hasher = FixedState::with_seed(0);
    let id = vocabulary.known("supplier_id");
    let key = |row| match sheet.text(id, row) {
        Some(id) => hasher.hash_one(id),
        None => hasher.hash_one(&*base_key(vocabulary, sheet, row)),
    };
    (0..sheet.len()).into_par_iter().with_min_len(1 << 12).map(key).collect()
}

/// The keys that may occur twice, and a few others. Most occur once, and a bit for each
/// tells that without a map of all of them.
fn suspects(keys: &[Vec<u64>]) -> HashSet<u64> {
    /// More bits make fewer suspects that are none.
    const BITS_FOR_EACH: usize = 16;
    let bits = (keys.iter().map(Vec::len).sum::<usize>() * BITS_FOR_EACH).next_power_of_two().max(64);
    let mut met = vec![0_u64; bits / 64];
    let mut suspects = HashSet::new();
    for key in keys.iter().flatten() {
        let bit = *key as usize & (bits - 1);
        let (word, bit) = (&mut met[bit / 64], 1 << (bit % 64));
        if *word & bit != 0 {
            suspects.insert(*key);
        }
        *word |= bit;
    }
    suspects
}
