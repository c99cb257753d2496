//! Finding the few texts that fold alike among many.
//!
//! A list has a million rows and few that repeat, so nothing is kept for the others:
//! the distinct texts of a column are hashed as they would be folded, and only rows
//! whose hash occurs twice are compared.

use rayon::prelude::*;

use super::fold::fold;
use super::list::Column;
use super::value::{Cell, Value};

/// The hash of what has neither letters nor digits.
pub const NOTHING: u64 = 0;

/// The hash of every distinct text of a column, as far as it counts; that may depend on its
/// hash.
pub fn fold_hashes(column: &Column, counts: impl Fn(&str, u64) -> bool + Sync) -> Vec<u64> {
    let hash = |code| match column.meaning(code) {
        Cell::Value(Value::Text(text)) => Some(fold_hash(text)).filter(|hash| counts(text, *hash)).unwrap_or(NOTHING),
        Cell::Value(_) | Cell::Gap(_) => NOTHING,
    };
    (0..column.texts.len() as u32).into_par_iter().with_min_len(4096).map(hash).collect()
}

/// A hash that all texts of the same folded form share.
pub fn fold_hash(text: &str) -> u64 {
    if !text.is_ascii() {
        return hash_bytes(fold(text).bytes());
    }
    hash_bytes(text.bytes())
}

/// For each byte by what a hash is multiplied and what is added to it: punctuation and
/// space change nothing. A table has no branch to guess wrong at every space.
const STEPS: [(u64, u64); 256] = {
    let mut steps = [(1, 0); 256];
    let mut place = 0;
    while place < steps.len() {
        let byte = place as u8;
        if byte.is_ascii_alphanumeric() || !byte.is_ascii() {
            steps[place] = (0x9e37_79b9_7f4a_7c15, byte.to_ascii_lowercase() as u64);
        }
        place += 1;
    }
    steps
};

fn hash_bytes(bytes: impl Iterator<Item = u8>) -> u64 {
    let step = |hash: u64, byte| {
        let (factor, letter) = STEPS[usize::from(byte)];
        hash.wrapping_mul(factor).wrapping_add(letter)
    };
    let mixed = bytes.fold(0, step);
    if mixed == 0 {
        return NOTHING;
    }
    let spread = (mixed ^ (mixed >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    (spread ^ (spread >> 32)).max(NOTHING + 1)
}

/// The places that share a hash with another. The first look at each leaves but a
/// few that do not.
pub fn same_hash<T: Copy + Ord + Send>(count: usize, places: impl Iterator<Item = (u64, T)> + Clone) -> Vec<Vec<T>> {
    let bits = (count.max(64) * 16).next_power_of_two();
    // For each hash a bit that it was seen and, beside it in memory, one that it was again.
    let mut met = vec![[0_u64; 2]; bits / 64];
    let place = |hash: u64| {
        let bit = hash as usize & (bits - 1);
        (bit / 64, 1_u64 << (bit % 64))
    };
    let known = places.filter(|(hash, _)| *hash != NOTHING);
    for (hash, _) in known.clone() {
        let (word, bit) = place(hash);
        let [seen, again] = &mut met[word];
        *again |= *seen & bit;
        *seen |= bit;
    }
    let is_again = |hash: u64| {
        let (word, bit) = place(hash);
        met[word][1] & bit != 0
    };
    let mut candidates: Vec<(u64, T)> = known.filter(|(hash, _)| is_again(*hash)).collect();
    candidates.par_sort_unstable();
    let runs = candidates.chunk_by(|(a, _), (b, _)| a == b).filter(|run| run.len() > 1);
    runs.map(|run| run.iter().map(|(_, place)| *place).collect()).collect()
}

/// Parts places by a text, and drops those that have theirs to themselves.
pub fn same_text<T: Copy + Ord, K: Ord>(places: Vec<T>, text: impl Fn(&T) -> K) -> Vec<Vec<T>> {
    let mut keyed: Vec<(K, T)> = places.into_iter().map(|place| (text(&place), place)).collect();
    keyed.sort_unstable();
    let runs = keyed.chunk_by(|(a, _), (b, _)| a == b).filter(|run| run.len() > 1);
    runs.map(|run| run.iter().map(|(_, place)| *place).collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_folds_alike_has_one_hash() {
        for (a, b) in [
            ("Acme Ltd.", "ACME, LTD"),
            ("Émail-Büro", "email buro"),
            ("Straße 1", "STRASSE 1"),
            ("\u{feff}Acme Ltd", "acme ltd"),
        ] {
            assert_eq!(fold(a), fold(b));
            assert_eq!(fold_hash(a), fold_hash(b), "{a} and {b}");
        }
        assert_ne!(fold_hash("Acme Ltd"), fold_hash("Acme Lt"));
        assert_eq!(fold_hash(" -- "), NOTHING);
    }

    #[test]
    fn only_what_occurs_twice_is_found() {
        let places = [(7, 0), (9, 1), (7, 2), (NOTHING, 3), (NOTHING, 4), (8, 5), (7, 6)];
        assert_eq!(same_hash(places.len(), places.into_iter()), [vec![0, 2, 6]]);
        let unique = (1..5000_u64).map(|n| (n.wrapping_mul(0x9e37_79b9_7f4a_7c15), n));
        assert_eq!(same_hash(5000, unique), Vec::<Vec<u64>>::new());
    }

    #[test]
    fn equal_hashes_are_not_trusted() {
        let names = ["ab c", "a bc", "AB-C", "d"];
        let groups = same_text(vec![0, 1, 2, 3], |place| fold(names[*place]));
        assert_eq!(groups, [vec![0, 2]]);
    }
}
