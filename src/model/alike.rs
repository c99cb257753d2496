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

/// For each byte how far a hash is turned, and what is added to it: punctuation and space
/// change nothing. A table has no branch to guess wrong at every space.
const STEPS: [(u32, u64); 256] = {
    let mut steps = [(0, 0); 256];
    let mut place = 0;
    while place < steps.len() {
        let byte = place as u8;
        if byte.is_ascii_alphanumeric() || !byte.is_ascii() {
            steps[place] = (TURN, spread((byte.to_ascii_lowercase() as u64 + 1).wrapping_mul(ODD)));
        }
        place += 1;
    }
    steps
};

/// How far a letter turns a hash, in bits.
const TURN: u32 = 7;

/// The golden ratio as a number: multiples of it lie far apart.
const ODD: u64 = 0x9e37_79b9_7f4a_7c15;

const fn spread(bits: u64) -> u64 {
    let spread = (bits ^ (bits >> 32)).wrapping_mul(ODD);
    spread ^ (spread >> 32)
}

fn hash_bytes(bytes: impl Iterator<Item = u8>) -> u64 {
    let step = |hash: u64, byte| {
        let (turn, letter) = STEPS[usize::from(byte)];
        hash.rotate_left(turn).wrapping_add(letter)
    };
    match bytes.fold(0, step) {
        0 => NOTHING,
        mixed => spread(mixed).max(NOTHING + 1),
    }
}

/// The places that share a hash with another.
pub fn same_hash<T: Copy + Ord + Send>(count: usize, places: impl Iterator<Item = (u64, T)> + Clone) -> Vec<Vec<T>> {
    let known = places.filter(|(hash, _)| *hash != NOTHING);
    let repeated = Noted::all(&repeated(count, known.clone().map(|(hash, _)| hash)));
    let mut candidates: Vec<(u64, T)> = known.filter(|(hash, _)| repeated.may_have(*hash)).collect();
    candidates.par_sort_unstable();
    let runs = candidates.chunk_by(|(a, _), (b, _)| a == b).filter(|run| run.len() > 1);
    runs.map(|run| run.iter().map(|(_, place)| *place).collect()).collect()
}

/// The hashes that occur more than once, and a few that do not. They are parted by some of
/// their bits, so that what is noted of each share stays in the cache.
fn repeated(count: usize, hashes: impl Iterator<Item = u64>) -> Vec<u64> {
    /// So many hashes make a share.
    const SHARE: usize = 1 << 14;
    let shares = (count / SHARE).clamp(1, 256).next_power_of_two();
    let mut parted: Vec<Vec<u64>> = (0..shares).map(|_| Vec::with_capacity(count / shares * 9 / 8)).collect();
    for hash in hashes {
        parted[(hash >> 32) as usize & (shares - 1)].push(hash);
    }
    let of_share = |share: Vec<u64>| {
        let mut noted = Noted::room_for(share.len());
        share.into_iter().filter(move |hash| noted.note(*hash))
    };
    parted.into_par_iter().flat_map_iter(of_share).collect()
}

/// Which hashes were noted, by a few bits of each: some others are taken for them.
struct Noted {
    bits: Vec<u64>,
}

impl Noted {
    /// So many bits for each hash.
    const SPARE: usize = 32;

    fn room_for(count: usize) -> Self {
        Self { bits: vec![0; (count * Self::SPARE / 64).next_power_of_two()] }
    }

    fn all(hashes: &[u64]) -> Self {
        let mut noted = Self::room_for(hashes.len());
        for hash in hashes {
            noted.note(*hash);
        }
        noted
    }

    /// Notes a hash; says whether that was done before.
    fn note(&mut self, hash: u64) -> bool {
        let (word, bit) = self.place(hash);
        let was = self.bits[word] & bit != 0;
        self.bits[word] |= bit;
        was
    }

    fn may_have(&self, hash: u64) -> bool {
        let (word, bit) = self.place(hash);
        self.bits[word] & bit != 0
    }

    fn place(&self, hash: u64) -> (usize, u64) {
        ((hash >> 6) as usize & (self.bits.len() - 1), 1 << (hash % 64))
    }
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
        assert_ne!(fold_hash(&"a".repeat(128)), NOTHING, "a hash that comes full circle is no nought");
        assert_ne!(fold_hash("ab"), fold_hash("ba"));
    }

    #[test]
    fn only_what_occurs_twice_is_found() {
        let places = [(7, 0), (9, 1), (7, 2), (NOTHING, 3), (NOTHING, 4), (8, 5), (7, 6)];
        assert_eq!(same_hash(places.len(), places.into_iter()), [vec![0, 2, 6]]);
        let unique = (1..5000_u64).map(|n| (n.wrapping_mul(0x9e37_79b9_7f4a_7c15), n));
        assert_eq!(same_hash(5000, unique), Vec::<Vec<u64>>::new());
        let twice = |n: u64| (fold_hash(&(n % 70_000).to_string()), n);
        let pairs = same_hash(140_000, (0..140_000).map(twice));
        assert_eq!(pairs.len(), 70_000, "in as many shares as there are for so many");
        assert!(pairs.iter().all(|pair| pair[1] - pair[0] == 70_000));
    }

    #[test]
    fn equal_hashes_are_not_trusted() {
        let names = ["ab c", "a bc", "AB-C", "d"];
        let groups = same_text(vec![0, 1, 2, 3], |place| fold(names[*place]));
        assert_eq!(groups, [vec![0, 2]]);
    }
}
