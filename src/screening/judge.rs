//! Judging suppliers: those of whom everything that counts says the same are judged once.

use std::ops::Range;

use hashbrown::HashMap;
use rayon::prelude::*;

use crate::model::{
    Claim, CountedRule, Narrow, Outcome, PartOutcome, Rated, Ratings, Results, Role, SheetResults, Verdict,
    with_numbers,
};

/// So many rows at a time: they stay in the cache.
const STRETCH: usize = 1024;

/// So many kinds of suppliers are remembered by a thread; those beyond are judged one by one.
const MOST_KINDS: usize = 1 << 17;

/// What everything that counts in a rating says about the suppliers of a sheet.
pub(super) struct Judge<'a> {
    pub(super) ratings: &'a Ratings,
    pub(super) results: &'a SheetResults,
    pub(super) parts: &'a [Results<PartOutcome>],
}

/// What tells suppliers apart for a rating: what each outcome adds to the number of a kind.
struct Kinds<'a> {
    told_by: Vec<(&'a Narrow, Vec<u128>)>,
}

impl Judge<'_> {
    /// What the rating of each of so many rows comes to.
    pub(super) fn rated(&self, rows: usize) -> Results<Rated> {
        let kinds = Kinds::of(self);
        // Every thread has to meet each kind, so that there are few stretches.
        let stretch = (rows / (2 * rayon::current_num_threads()) + 1).next_multiple_of(STRETCH);
        let stretches: Vec<Range<usize>> =
            (0..rows).step_by(stretch).map(|start| start..(start + stretch).min(rows)).collect();
        let judged: Vec<(Vec<u8>, Vec<Rated>)> =
            stretches.into_par_iter().with_max_len(1).map(|rows| self.stretch(kinds.as_ref(), rows)).collect();
        let mut known: Vec<Rated> = Vec::new();
        let mut codes = Narrow::with_capacity(rows);
        for (mut numbers, found) in judged {
            let place = |rated: &Rated| number(&mut known, *rated);
            let places: Vec<u8> = found.iter().map(place).collect();
            numbers.iter_mut().for_each(|number| *number = places[usize::from(*number)]);
            codes.append(&numbers);
        }
        Results::new(codes, known)
    }

    /// The ratings of some rows, and the distinct ones in the order in which they occur.
    fn stretch(&self, kinds: Option<&Kinds<'_>>, rows: Range<usize>) -> (Vec<u8>, Vec<Rated>) {
        let mut found: Vec<Rated> = Vec::new();
        let mut numbers = Vec::with_capacity(rows.len());
        let mut claims = Vec::new();
        let mut judge = |row| number(&mut found, self.judge(row, &mut claims));
        let Some(kinds) = kinds else {
            numbers.extend(rows.map(judge));
            return (numbers, found);
        };
        let mut known: HashMap<u128, u8> = HashMap::new();
        let mut keys = [0; STRETCH];
        for start in rows.clone().step_by(STRETCH) {
            let keys = &mut keys[..STRETCH.min(rows.end - start)];
            kinds.add(start, keys);
            numbers.extend(keys.iter().enumerate().map(|(place, key)| {
                known.get(key).copied().unwrap_or_else(|| {
                    let number = judge(start + place);
                    if known.len() < MOST_KINDS {
                        known.insert(*key, number);
                    }
                    number
                })
            }));
        }
        (numbers, found)
    }

    fn judge(&self, row: usize, claims: &mut Vec<Claim>) -> Rated {
        claims.clear();
        claims.extend(self.parts.iter().map(|part| part.outcome(row).claim));
        self.ratings.judge(claims, |rule| self.results.rules[rule].outcome(row)).rated
    }
}

impl<'a> Kinds<'a> {
    /// None where there are too many to be numbered.
    fn of(judge: &Judge<'a>) -> Option<Self> {
        let mut kinds = Self { told_by: Vec::new() };
        let mut factor = 1_u128;
        for part in judge.parts {
            let claims = part.outcomes.iter().map(|outcome| outcome.claim);
            kinds.tell(&part.codes, alike(claims), &mut factor)?;
        }
        for CountedRule { rule, role, .. } in &judge.ratings.rules {
            let results = &judge.results.rules[*rule];
            // Only of what is found does it matter how grave it is, and only there where it is asked.
            let severity = |outcome: &Outcome| {
                (outcome.verdict == Verdict::Flagged && *role != Role::Other).then_some(outcome.severity)
            };
            let said = results.outcomes.iter().map(|outcome| (outcome.verdict, severity(outcome)));
            kinds.tell(&results.codes, alike(said), &mut factor)?;
        }
        Some(kinds)
    }

    /// Tells suppliers apart by the class that each of some outcomes belongs to.
    fn tell(&mut self, codes: &'a Narrow, classes: Vec<usize>, factor: &mut u128) -> Option<()> {
        let count = classes.iter().max().map_or(0, |most| most + 1);
        if count > 1 {
            self.told_by.push((codes, classes.into_iter().map(|class| class as u128 * *factor).collect()));
            *factor = factor.checked_mul(count as u128)?;
        }
        Some(())
    }

    /// The numbers of the kinds of the rows from `start` on.
    fn add(&self, start: usize, keys: &mut [u128]) {
        keys.fill(0);
        let end = start + keys.len();
        for (codes, adds) in &self.told_by {
            with_numbers!(codes, codes => {
                std::iter::zip(&mut *keys, &codes[start..end]).for_each(|(key, code)| *key += adds[*code as usize]);
            });
        }
    }
}

/// For each of some values the number of the first that equals it.
fn alike<T: PartialEq>(values: impl Iterator<Item = T>) -> Vec<usize> {
    let mut known: Vec<T> = Vec::new();
    let place = |value| match known.iter().position(|known| *known == value) {
        Some(place) => place,
        None => {
            known.push(value);
            known.len() - 1
        }
    };
    values.map(place).collect()
}

/// The number of a rating among those that were met. There are a hundred at most.
fn number(known: &mut Vec<Rated>, rated: Rated) -> u8 {
    let place = known.iter().position(|known| *known == rated).unwrap_or_else(|| {
        known.push(rated);
        known.len() - 1
    });
    place as u8
}
