//! What comes of comparing labelled pairs.

use rayon::prelude::*;

use super::pairs::LabelledPair;
use crate::names::{Comparison, Level, Matcher};

/// How well a threshold parts the pairs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Same firm, found.
    pub hits: usize,
    /// Another firm, found all the same.
    pub false_alarms: usize,
    /// Same firm, not found.
    pub misses: usize,
    /// Another firm, not found.
    pub rests: usize,
}

impl Counts {
    fn add(&mut self, same: bool, found: bool) {
        match (same, found) {
            (true, true) => self.hits += 1,
            (false, true) => self.false_alarms += 1,
            (true, false) => self.misses += 1,
            (false, false) => self.rests += 1,
        }
    }

    /// Which share of what was found is right; `None` when nothing was found.
    pub fn precision(&self) -> Option<f64> {
        share(self.hits, self.hits + self.false_alarms)
    }

    /// Which share of what is right was found; `None` when no pair is one firm.
    pub fn recall(&self) -> Option<f64> {
        share(self.hits, self.hits + self.misses)
    }

    /// The harmonic mean of precision and recall; `None` when no pair is one firm.
    pub fn f1(&self) -> Option<f64> {
        self.recall()?;
        share(2 * self.hits, 2 * self.hits + self.false_alarms + self.misses)
    }

    /// How many pairs a person looks at for each right one; `None` when none is right.
    pub fn reviews_per_match(&self) -> Option<f64> {
        share(self.hits + self.false_alarms, self.hits)
    }
}

fn share(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

/// What came of a set of labelled pairs.
#[derive(Clone, Debug, PartialEq)]
pub struct Measured {
    /// Found means strong or exact.
    pub strong: Counts,
    /// Found means weak, strong or exact.
    pub any: Counts,
    /// Found means a score of at least so much, in hundredths.
    pub curve: Vec<(u32, Counts)>,
    /// Per kind of pair, in the order of first appearance; found means strong or exact.
    /// Empty when no pair has one.
    pub kinds: Vec<(Option<String>, Counts)>,
    /// The pairs that were judged wrongly, in the order of the table.
    pub wrong: Vec<Wrong>,
}

/// A pair that is one firm and was not found strongly, or is two firms and was.
#[derive(Clone, Debug, PartialEq)]
pub struct Wrong {
    /// The pair.
    pub pair: LabelledPair,
    /// How it was judged; `None` when one of its cells holds no name.
    pub found: Option<Comparison>,
}

impl Wrong {
    /// How far its names agree.
    pub fn level(&self) -> Level {
        self.found.as_ref().map_or(Level::None, |found| found.level)
    }

    /// Its score.
    pub fn score(&self) -> f32 {
        self.found.as_ref().map_or(0.0, |found| found.score)
    }
}

/// Compares every pair.
pub fn measure(matcher: &Matcher, pairs: &[LabelledPair]) -> Measured {
    let compared: Vec<Option<Comparison>> =
        pairs.par_iter().map(|pair| matcher.compare(&pair.query, &pair.candidate)).collect();
    let mut measured = Measured {
        strong: Counts::default(),
        any: Counts::default(),
        curve: (50..100).step_by(5).map(|threshold| (threshold, Counts::default())).collect(),
        kinds: Vec::new(),
        wrong: Vec::new(),
    };
    let has_kinds = pairs.iter().any(|pair| pair.kind.is_some());
    for (pair, found) in std::iter::zip(pairs, compared) {
        let (level, score) = found.as_ref().map_or((Level::None, 0.0), |found| (found.level, found.score));
        let is_found = level >= Level::Strong;
        measured.strong.add(pair.same, is_found);
        measured.any.add(pair.same, level >= Level::Weak);
        for (threshold, counts) in &mut measured.curve {
            counts.add(pair.same, score * 100.0 >= *threshold as f32);
        }
        if has_kinds {
            measured.kind(pair.kind.as_deref()).add(pair.same, is_found);
        }
        if pair.same != is_found {
            measured.wrong.push(Wrong { pair: pair.clone(), found });
        }
    }
    measured
}

impl Measured {
    fn kind(&mut self, kind: Option<&str>) -> &mut Counts {
        let place = self.kinds.iter().position(|(known, _)| known.as_deref() == kind).unwrap_or_else(|| {
            self.kinds.push((kind.map(str::to_owned), Counts::default()));
            self.kinds.len() - 1
        });
        &mut self.kinds[place].1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_measured_is_not_zero() {
        let nothing_to_find = Counts { false_alarms: 2, rests: 3, ..Counts::default() };
        assert_eq!((nothing_to_find.precision(), nothing_to_find.recall()), (Some(0.0), None));
        assert_eq!((nothing_to_find.f1(), nothing_to_find.reviews_per_match()), (None, None));
        let nothing_found = Counts { misses: 4, ..Counts::default() };
        assert_eq!((nothing_found.precision(), nothing_found.f1()), (None, Some(0.0)));
    }

    #[test]
    fn the_measures_follow_from_the_counts() {
        let counts = Counts { hits: 6, false_alarms: 2, misses: 4, rests: 8 };
        assert_eq!((counts.precision(), counts.recall()), (Some(0.75), Some(0.6)));
        assert_eq!((counts.f1(), counts.reviews_per_match()), (Some(12.0 / 18.0), Some(8.0 / 6.0)));
    }
}
