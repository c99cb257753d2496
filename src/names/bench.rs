//! Measuring the comparison on labelled pairs of names.

use std::fmt::{self, Display, Formatter};

use serde::Deserialize;

use super::compare::Matcher;
use super::evidence::Level;

/// Two names and whether one firm carries both.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct LabelledPair {
    /// Which half it belongs to: `tune` or `hold`.
    pub half: String,
    /// What the pair tries: `legal-form`, `script-han`, `number-differs`.
    pub kind: String,
    /// As a supplier's list writes it.
    pub query: String,
    /// As a watch-list writes it.
    pub candidate: String,
    /// Whether one firm carries both.
    pub same: bool,
}

/// Reads labelled pairs from CSV text with the columns half, kind, query, candidate, same.
pub fn read_pairs(text: &str) -> Result<Vec<LabelledPair>, csv::Error> {
    csv::Reader::from_reader(text.as_bytes()).into_deserialize().collect()
}

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

    /// Which share of what was found is right.
    pub fn precision(&self) -> f64 {
        share(self.hits, self.hits + self.false_alarms)
    }

    /// Which share of what is right was found.
    pub fn recall(&self) -> f64 {
        share(self.hits, self.hits + self.misses)
    }

    /// The harmonic mean of precision and recall.
    pub fn f1(&self) -> f64 {
        let (precision, recall) = (self.precision(), self.recall());
        if precision + recall == 0.0 { 0.0 } else { 2.0 * precision * recall / (precision + recall) }
    }

    /// How many pairs a person looks at for each right one.
    pub fn reviews_per_match(&self) -> f64 {
        if self.hits == 0 { f64::INFINITY } else { (self.hits + self.false_alarms) as f64 / self.hits as f64 }
    }
}

fn share(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 / whole as f64 }
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
    pub kinds: Vec<(String, Counts)>,
    /// The pairs that were judged wrongly, with their level and score.
    pub wrong: Vec<(LabelledPair, Level, f32)>,
}

/// Compares every pair.
pub fn measure<'a>(matcher: &Matcher, pairs: impl IntoIterator<Item = &'a LabelledPair>) -> Measured {
    let thresholds = (50..100).step_by(5);
    let mut measured = Measured {
        strong: Counts::default(),
        any: Counts::default(),
        curve: thresholds.map(|threshold| (threshold, Counts::default())).collect(),
        kinds: Vec::new(),
        wrong: Vec::new(),
    };
    for pair in pairs {
        let found = matcher.compare(&pair.query, &pair.candidate);
        let (level, score) = found.map_or((Level::None, 0.0), |found| (found.level, found.score));
        measured.strong.add(pair.same, level >= Level::Strong);
        measured.any.add(pair.same, level >= Level::Weak);
        for (threshold, counts) in &mut measured.curve {
            counts.add(pair.same, score * 100.0 >= *threshold as f32);
        }
        let place = measured.kinds.iter().position(|(kind, _)| *kind == pair.kind).unwrap_or_else(|| {
            measured.kinds.push((pair.kind.clone(), Counts::default()));
            measured.kinds.len() - 1
        });
        measured.kinds[place].1.add(pair.same, level >= Level::Strong);
        if pair.same != (level >= Level::Strong) {
            measured.wrong.push((pair.clone(), level, score));
        }
    }
    measured
}

impl Display for Measured {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let row = |f: &mut Formatter<'_>, title: &str, counts: &Counts| {
            writeln!(
                f,
                "{title:<24} {:>5} right {:>4} false {:>4} missed  P {:.3}  R {:.3}  F1 {:.3}  reviews per match {:.2}",
                counts.hits,
                counts.false_alarms,
                counts.misses,
                counts.precision(),
                counts.recall(),
                counts.f1(),
                counts.reviews_per_match()
            )
        };
        row(f, "strong or exact", &self.strong)?;
        row(f, "weak, strong or exact", &self.any)?;
        for (threshold, counts) in &self.curve {
            row(f, &format!("score from 0.{threshold}"), counts)?;
        }
        self.kinds.iter().try_for_each(|(kind, counts)| row(f, kind, counts))
    }
}
