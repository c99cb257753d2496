//! What follows from the facts behind a finding wherever its supplier stands: the digest, and
//! the columns that would settle it. It is worked out once for all who say the same.

use hashbrown::HashMap;

use super::plan::Known;
use crate::model::{Fact, Finding};
use crate::report::csv::field::Field;

/// Facts of more values than this have too many combinations to be worth keeping.
pub(super) const MOST_VALUES: usize = 1 << 13;

/// So much is kept; then it begins anew.
const MOST_KEPT: usize = 1 << 15;

/// What follows from the facts.
#[derive(Clone, Debug)]
pub(super) struct Told {
    pub(super) digest: Field,
    pub(super) missing: Field,
}

impl Told {
    fn of(finding: &Finding<'_>) -> Self {
        let (evidence, missing) = (finding.evidence(), finding.missing());
        let digest = Finding::digest_of(&evidence, &missing);
        Self { digest: Field::of(&digest), missing: Field::of(&missing.join("; ")) }
    }
}

/// What was told already.
#[derive(Debug, Default)]
pub(super) struct Tellings {
    kept: HashMap<Vec<u64>, Told>,
    /// The numbers of the facts at hand.
    numbers: Vec<u64>,
    /// What is not worth keeping.
    last: Option<Told>,
}

impl Tellings {
    /// What follows from the facts behind a finding, of which the outcome has a number.
    pub(super) fn of(&mut self, finding: &Finding<'_>, known: (u64, &Known<'_>), facts: &[Fact<'_>]) -> &Told {
        let (number, known) = known;
        if !known.is_kept {
            return self.last.insert(Told::of(finding));
        }
        self.numbers.clear();
        self.numbers.push(number);
        self.numbers.extend(facts.iter().chain(known.basis.open()).map(|fact| numbered(*fact, finding.supplier.row)));
        if self.kept.len() >= MOST_KEPT && !self.kept.contains_key(&self.numbers[..]) {
            self.kept.clear();
        }
        self.kept.entry_ref(&self.numbers[..]).or_insert_with(|| Told::of(finding))
    }
}

/// A fact and what it says, as one number.
fn numbered(fact: Fact<'_>, row: usize) -> u64 {
    let place = match fact {
        Fact::Cell(column) => u64::from(column.id.0),
        Fact::Derived(place, _) => 1 << 24 | place as u64,
    };
    place << 32 | u64::from(fact.code(row))
}
