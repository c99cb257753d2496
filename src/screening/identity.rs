//! Telling suppliers apart: keys that several of them would share.

use std::hash::BuildHasher;

use foldhash::fast::FixedState;
use hashbrown::HashMap;
use rayon::prelude::*;

use crate::model::{SupplierList, Vocabulary, base_key};

/// Numbers the suppliers that share a key, from the second on. That they do was noted
/// when the lists were read; here each only gets a key of its own.
pub(super) fn repeats(vocabulary: &Vocabulary, list: &SupplierList) -> HashMap<(usize, usize), u32> {
    let hasher = FixedState::with_seed(0);
    let mut seen: HashMap<u64, u32> = HashMap::with_capacity(list.len());
    let mut repeats = HashMap::new();
    for (place, sheet) in list.sheets.iter().enumerate() {
        let keys: Vec<u64> =
            (0..sheet.len()).into_par_iter().map(|row| hasher.hash_one(&*base_key(vocabulary, sheet, row))).collect();
        for (row, key) in keys.into_iter().enumerate() {
            let count = seen.entry(key).or_insert(0);
            *count += 1;
            if *count > 1 {
                repeats.insert((place, row), *count);
            }
        }
    }
    repeats
}
