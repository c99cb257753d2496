//! Telling suppliers apart: keys that several of them would share.

use std::hash::BuildHasher;

use foldhash::fast::FixedState;
use hashbrown::HashMap;
use rayon::prelude::*;

use crate::model::{Problem, ProblemKind, SupplierList, Vocabulary, base_key};

/// Numbers the suppliers that share a key, from the second on. Rows that share an
/// identifier are noted: each is screened by itself.
pub(super) fn repeats(
    vocabulary: &Vocabulary,
    list: &SupplierList,
    problems: &mut Vec<Problem>,
) -> HashMap<(usize, usize), u32> {
    let id = vocabulary.known("supplier_id");
    let hasher = FixedState::with_seed(0);
    let mut seen: HashMap<u64, u32> = HashMap::with_capacity(list.len());
    let mut repeats = HashMap::new();
    for (place, sheet) in list.sheets.iter().enumerate() {
        let keys: Vec<u64> =
            (0..sheet.len()).into_par_iter().map(|row| hasher.hash_one(&*base_key(vocabulary, sheet, row))).collect();
        let mut same_id: Option<(usize, usize)> = None;
        for (row, key) in keys.into_iter().enumerate() {
            let count = seen.entry(key).or_insert(0);
            *count += 1;
            if *count > 1 {
                repeats.insert((place, row), *count);
                if sheet.text(id, row).is_some() {
                    same_id = Some(same_id.map_or((row, 1), |(first, n)| (first, n + 1)));
                }
            }
        }
        if let Some((row, count)) = same_id {
            problems.push(Problem {
                kind: ProblemKind::RepeatedId,
                message: "rows whose identifier stands in an earlier row too; each is screened by itself, \
                          under the identifier with ~2, ~3 ..."
                    .to_owned(),
                location: sheet.location(Some(id), row),
                column: Some("supplier_id".to_owned()),
                value: sheet.text(id, row).map(str::to_owned),
                count,
                rows: Vec::new(),
            });
        }
    }
    repeats
}
