//! Which rows share an identifier or a name.

use std::sync::LazyLock;

use rayon::prelude::*;

use crate::model::{Column, WordIndex, fold, fold_hashes, same_hash, same_text};

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
    fold_hashes(column, |name, hash| !names_nobody(name, hash))
}

/// The hash of every distinct identifier of a column.
pub(super) fn identifiers(column: &Column) -> Vec<u64> {
    fold_hashes(column, |id, _| id.bytes().any(|byte| byte != b'0' && !byte.is_ascii_punctuation()))
}

fn names_nobody(name: &str, hash: u64) -> bool {
    let is_redacted = name.get(..8).is_some_and(|start| start.eq_ignore_ascii_case("redacted"));
    let is_short = name.len() < 24 && name.chars().filter(|c| c.is_alphanumeric()).nth(SHORTEST_NAME - 1).is_none();
    is_redacted || is_short || NOBODIES_BY_WORD.has(name, hash)
}

/// The rows of a column whose text another row has too, folded. The groups stand in
/// the order of their first rows, and so do the rows of each.
pub(super) fn groups(column: &Column, hashes: &[u64]) -> Vec<Vec<u32>> {
    let rows = column.codes.iter().zip(0..).map(|(code, row)| (hashes[code as usize], row));
    let code = |row: &u32| column.codes.get(*row as usize);
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

/// Groups in the order of their first members.
pub(super) fn in_order<T: Ord + Copy>(mut groups: Vec<Vec<T>>) -> Vec<Vec<T>> {
    groups.sort_unstable_by_key(|group| group[0]);
    groups
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::fold_hash;

    #[test]
    fn words_that_name_nobody_are_no_names() {
        for name in ["Total", "VARIOUS", "Redacted Personal Data", "REDACTED (FOI s.40)", "BP", "--", "Gesamt", "итого"]
        {
            assert!(names_nobody(name, fold_hash(name)), "{name}");
        }
        for name in ["Total Energies SE", "Various Artists Ltd", "IBM", "Cash Converters", "华为技术"] {
            assert!(!names_nobody(name, fold_hash(name)), "{name}");
        }
    }
}
