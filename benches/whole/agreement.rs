//! Whether two programs found the same: supplier, rule, verdict and severity.

use std::collections::BTreeMap;
use std::hash::{BuildHasher, Hasher};
use std::path::Path;

use anyhow::{Context, Result};
use foldhash::fast::FixedState;

/// How many findings two programs share.
#[derive(Debug, Default)]
pub(crate) struct Agreement {
    pub(crate) same: u64,
    /// By rule, how many only the first and only the second has.
    pub(crate) differ: BTreeMap<String, (u64, u64)>,
}

/// A finding by its rule's number and a digest of it.
type Finding = (usize, u64);

/// Compares the flagged findings in two files, except those of some rules.
pub(crate) fn compare(first: &Path, second: &Path, left_out: &[String]) -> Result<Agreement> {
    let mut rules = left_out.to_vec();
    let first = findings(first, left_out.len(), &mut rules)?;
    let second = findings(second, left_out.len(), &mut rules)?;
    let (mut left, mut right) = (first.into_iter().peekable(), second.into_iter().peekable());
    let mut agreement = Agreement::default();
    while let Some(least) = left.peek().into_iter().chain(right.peek()).min().copied() {
        match (left.next_if_eq(&least), right.next_if_eq(&least)) {
            (Some(_), Some(_)) => agreement.same += 1,
            (only_left, _) => {
                let counts = agreement.differ.entry(rules[least.0].clone()).or_default();
                *(if only_left.is_some() { &mut counts.0 } else { &mut counts.1 }) += 1;
            }
        }
    }
    Ok(agreement)
}

/// The flagged findings of a file, in order. Where it has no column for the verdict, it
/// holds nothing else. The first rules are left out.
fn findings(path: &Path, left_out: usize, rules: &mut Vec<String>) -> Result<Vec<Finding>> {
    let mut reader = csv::Reader::from_path(path).with_context(|| path.display().to_string())?;
    let header = reader.headers()?.clone();
    let find = |name: &str| header.iter().position(|column| column == name);
    let column = |name: &str| find(name).with_context(|| format!("{}: no column `{name}`", path.display()));
    let (supplier, rule, severity) = (column("supplier")?, column("rule")?, column("severity")?);
    let verdict = find("verdict");
    let hasher = FixedState::with_seed(0);
    let mut record = csv::StringRecord::new();
    let mut found = Vec::new();
    while reader.read_record(&mut record)? {
        if verdict.is_some_and(|verdict| &record[verdict] != "flagged") {
            continue;
        }
        let mut state = hasher.build_hasher();
        for part in [supplier, rule, severity] {
            state.write(record[part].as_bytes());
            state.write_u8(0);
        }
        let number = rules.iter().position(|known| *known == record[rule]).unwrap_or_else(|| {
            rules.push(record[rule].to_owned());
            rules.len() - 1
        });
        if number >= left_out {
            found.push((number, state.finish()));
        }
    }
    found.sort_unstable();
    Ok(found)
}
