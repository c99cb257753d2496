//! Measuring the comparison on pairs of names of which somebody knows the answer.
//!
//! `pairs` reads them from a table, `measure` compares each and counts.

mod measure;
mod pairs;

pub use measure::{Counts, Measured, Wrong, measure};
pub use pairs::{LabelledPair, read_pairs};
