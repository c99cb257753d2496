//! Which rows share an identifier or a name.
//!
//! A list has a million rows and few that repeat, so nothing is kept for the others:
//! the distinct texts of a column are hashed as they would be folded, and only rows
//! whose hash occurs twice are compared.

use std::sync::LazyLock;

use rayon::prelude::*;

use crate::model::{Cell, Column, Value, WordIndex, fold};

/// The hash of what names nobody.
pub(super) const NOBODY: u64 = 0;

/// A name of fewer letters is shared by too many firms to tell who is meant.
const SHORTEST_NAME: usize = 3;

/// What stands in name columns and names nobody in particular, parted by `|`.
const NOBODIES: &str = "total|totals|grand total|sub total|subtotal|sum|various|various suppliers|miscellaneous|misc|\
    sundry|sundries|sundry supplier|other|others|other suppliers|all others|supplier|vendor|contractor|subcontractor|\
    sub-contractor|company|individual|individuals|private individual|sole trader|self-employed|employee|staff|\
    personal data|name withheld|anonymous|anonymised|no supplier|one time vendor|one-off supplier|petty cash|cash|test|\
    gesamt|summe|diverse|sonstige|verschiedene|privatperson|einzelunternehmer|lieferant|divers|autres|fournisseur|\
    particulier|totale|vari|altri|fornitore|privato|varios|otros|proveedor|total general|persona física|particular|\
    diversos|итого|всего|разные|прочие|поставщик|физическое лицо|合计|合計|其他|その他";

static NOBODIES_BY_WORD: LazyLock<WordIndex<()>> = LazyLock::new(|| {
    let mut words = WordIndex::new();
    NOBODIES.split('|').for_each(|word| words.add(word, ()));
    words
});

/// The hash of every distinct name of a column.
pub(super) fn names(column: &Column) -> Vec<u64> {
    hashes(column, |name| !names_nobody(name))
}

/// The hash of every distinct identifier of a column.
pub(super) fn identifiers(column: &Column) -> Vec<u64> {
    hashes(column, |id| id.bytes().any(|byte| byte != b'0' && !byte.is_ascii_punctuation()))
}

fn hashes(column: &Column, counts: impl Fn(&str) -> bool + Sync) -> Vec<u64> {
    let hash = |code| match column.meaning(code) {
        Cell::Value(Value::Text(text)) if counts(text) => hash(text),
        _ => NOBODY,
    };
    (0..column.texts.len() as u32).into_par_iter().with_min_len(4096).map(hash).collect()
}

fn names_nobody(name: &str) -> bool {
    let is_redacted = name.get(..8).is_some_and(|start| start.eq_ignore_ascii_case("redacted"));
    let is_short = name.len() < 24 && name.chars().filter(|c| c.is_alphanumeric()).count() < SHORTEST_NAME;
    is_redacted || is_short || NOBODIES_BY_WORD.get(name).is_some()
}

/// A hash that all texts of the same folded form share.
fn hash(text: &str) -> u64 {
    if !text.is_ascii() {
        return hash_bytes(fold(text).bytes());
    }
    hash_bytes(text.bytes())
}

fn hash_bytes(bytes: impl Iterator<Item = u8>) -> u64 {
    const START: u64 = 0xcbf2_9ce4_8422_2325;
    let letters = bytes.filter(|byte| byte.is_ascii_alphanumeric() || !byte.is_ascii());
    let mixed =
        letters.fold(START, |hash, byte| (hash ^ u64::from(byte.to_ascii_lowercase())).wrapping_mul(0x0100_0000_01b3));
    if mixed == START {
        return NOBODY;
    }
    let spread = (mixed ^ (mixed >> 32)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    (spread ^ (spread >> 32)).max(NOBODY + 1)
}

/// The rows of a column whose text another row has too, folded. The groups stand in
/// the order of their first rows, and so do the rows of each.
pub(super) fn groups(column: &Column, hashes: &[u64]) -> Vec<Vec<u32>> {
    let rows = column.codes.iter().zip(0..).map(|(code, row)| (hashes[*code as usize], row));
    let code = |row: &u32| column.codes[*row as usize];
    let alike: Vec<Vec<u32>> = same_hash(column.codes.len(), rows)
        .into_par_iter()
        .flat_map_iter(|group| {
            let first = code(&group[0]);
            if group.iter().all(|row| code(row) == first || column.raw(code(row)) == column.raw(first)) {
                vec![group]
            } else {
                same_text(group, |row| fold(column.raw(code(row))))
            }
        })
        .collect();
    in_order(alike)
}

/// The places that share a hash with another. The first look at each leaves but a
/// few that do not.
pub(super) fn same_hash<T: Copy + Ord + Send>(
    count: usize,
    places: impl Iterator<Item = (u64, T)> + Clone,
) -> Vec<Vec<T>> {
    let bits = (count.max(64) * 16).next_power_of_two();
    let (mut seen, mut again) = (vec![0_u64; bits / 64], vec![0_u64; bits / 64]);
    let place = |hash: u64| {
        let bit = hash as usize & (bits - 1);
        (bit / 64, 1_u64 << (bit % 64))
    };
    let known = places.filter(|(hash, _)| *hash != NOBODY);
    for (hash, _) in known.clone() {
        let (word, bit) = place(hash);
        again[word] |= seen[word] & bit;
        seen[word] |= bit;
    }
    let is_again = |hash: u64| {
        let (word, bit) = place(hash);
        again[word] & bit != 0
    };
    let mut candidates: Vec<(u64, T)> = known.filter(|(hash, _)| is_again(*hash)).collect();
    candidates.par_sort_unstable();
    let runs = candidates.chunk_by(|(a, _), (b, _)| a == b).filter(|run| run.len() > 1);
    runs.map(|run| run.iter().map(|(_, place)| *place).collect()).collect()
}

/// Parts places by a text, and drops those that have theirs to themselves.
pub(super) fn same_text<T: Copy + Ord, K: Ord>(places: Vec<T>, text: impl Fn(&T) -> K) -> Vec<Vec<T>> {
    let mut keyed: Vec<(K, T)> = places.into_iter().map(|place| (text(&place), place)).collect();
    keyed.sort_unstable();
    let runs = keyed.chunk_by(|(a, _), (b, _)| a == b).filter(|run| run.len() > 1);
    runs.map(|run| run.iter().map(|(_, place)| *place).collect()).collect()
}

/// Groups in the order of their first members.
pub(super) fn in_order<T: Ord + Copy>(mut groups: Vec<Vec<T>>) -> Vec<Vec<T>> {
    groups.sort_unstable_by_key(|group| group[0]);
    groups
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
            assert_eq!(hash(a), hash(b), "{a} and {b}");
        }
        assert_ne!(hash("Acme Ltd"), hash("Acme Lt"));
        assert_eq!(hash(" -- "), NOBODY);
    }

    #[test]
    fn words_that_name_nobody_are_no_names() {
        for name in ["Total", "VARIOUS", "Redacted Personal Data", "REDACTED (FOI s.40)", "BP", "--", "Gesamt", "итого"]
        {
            assert!(names_nobody(name), "{name}");
        }
        for name in ["Total Energies SE", "Various Artists Ltd", "IBM", "Cash Converters", "华为技术"] {
            assert!(!names_nobody(name), "{name}");
        }
    }

    #[test]
    fn only_what_occurs_twice_is_found() {
        let places = [(7, 0), (9, 1), (7, 2), (NOBODY, 3), (NOBODY, 4), (8, 5), (7, 6)];
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
