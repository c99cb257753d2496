//! Cells that cannot be read for the same reason, said once with their places: a word that stands
//! in several columns, sheets or files is one question to whoever wrote it.

use hashbrown::HashMap;

use crate::model::{Problem, ProblemKind};

/// How many runs of rows a remark names.
const RUNS: usize = 8;

/// A remark on the input, and the others that say the same.
pub(in crate::report) struct Remark<'a> {
    /// It at each of its places; never empty.
    pub(in crate::report) places: Vec<&'a Problem>,
}

/// What there is to remark, in the order it is told: rows that were not screened at all come
/// before cells that could not be read.
pub(in crate::report) fn remarks(problems: &[Problem]) -> Vec<Remark<'_>> {
    let (skipped, others): (Vec<&Problem>, Vec<&Problem>) =
        problems.iter().partition(|problem| problem.kind == ProblemKind::SkippedRow);
    let mut remarks: Vec<Remark<'_>> = Vec::new();
    let mut known: HashMap<(&str, &str), usize> = HashMap::new();
    for problem in skipped.into_iter().chain(others) {
        let place = said(problem).map(|said| *known.entry(said).or_insert(remarks.len()));
        match place.and_then(|place| remarks.get_mut(place)) {
            Some(remark) => remark.places.push(problem),
            None => remarks.push(Remark { places: vec![problem] }),
        }
    }
    remarks
}

/// The text of a cell that cannot be read, and why: the same in every column.
fn said(problem: &Problem) -> Option<(&str, &str)> {
    let is_unread = problem.kind == ProblemKind::UnreadableCell;
    let value = problem.value.as_deref().filter(|_| is_unread)?;
    Some((value, problem.message.strip_prefix(problem.column.as_deref()?)?))
}

impl<'a> Remark<'a> {
    /// The text that was found, if there is one.
    pub(in crate::report) fn value(&self) -> Option<&'a str> {
        self.places[0].value.as_deref()
    }

    /// What is to be said, with the columns it is about.
    pub(in crate::report) fn message(&self) -> String {
        let mut columns: Vec<&str> = Vec::new();
        for column in self.places.iter().filter_map(|problem| problem.column.as_deref()) {
            if !columns.contains(&column) {
                columns.push(column);
            }
        }
        match said(self.places[0]) {
            Some((_, why)) => format!("{}{why}", columns.join(", ")),
            None => self.places[0].message.clone(),
        }
    }

    /// How often it occurred, where its places do not say it all.
    pub(in crate::report) fn occurrences(&self) -> String {
        let count: usize = self.places.iter().map(|problem| problem.count).sum();
        match &self.places[..] {
            [alone] => alone.occurrences(RUNS),
            places if count > places.len() => format!(" ({count} times)"),
            _ => String::new(),
        }
    }
}
