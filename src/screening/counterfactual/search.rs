//! Tries other answers, the fewest first, and looks at the rule again each time.

use jiff::civil::Date;

use super::candidates::{Candidate, candidates};
use crate::model::{Cell, Change, Field, Rates, Verdict, Vocabulary, Way};
use crate::rules::{AtomState, Row, Rule};

/// So many answers are changed at once at most.
const MOST_CHANGES: usize = 3;

/// So many ways out are shown at most.
const MOST_WAYS: usize = 4;

/// So many combinations are looked at at most; a rule that needs more is not cleared by
/// a few answers.
const MOST_LOOKS: usize = 5_000;

/// The smallest sets of other answers that would clear a flagged rule; none where no few
/// answers can. Those that deny what has happened are only named where no others are found.
pub(super) fn ways(vocabulary: &Vocabulary, rule: &Rule, row: &dyn Row) -> Vec<Way> {
    let now: Vec<AtomState> = (0..rule.atoms.len() as u16).map(|atom| row.atom(atom)).collect();
    if rule.verdict(&|atom| now[usize::from(atom)]) != Verdict::Flagged {
        return Vec::new();
    }
    let candidates = telling(rule, row, &now, candidates(vocabulary, rule, row));
    let all: Vec<&Candidate> = candidates.iter().collect();
    let possible: Vec<&Candidate> = candidates.iter().filter(|candidate| !candidate.only_if_wrong).collect();
    let mut found = Search::new(rule, row, &now, &possible).run();
    if found.is_empty() && possible.len() < all.len() {
        found = Search::new(rule, row, &now, &all).run();
    }
    let way = |changes: &Vec<&Candidate>| Way {
        changes: changes.iter().map(|candidate| change(vocabulary, rule, row, candidate)).collect(),
    };
    found.iter().map(way).collect()
}

fn change(vocabulary: &Vocabulary, rule: &Rule, row: &dyn Row, candidate: &Candidate) -> Change {
    let column = match &rule.fields[usize::from(candidate.field)] {
        Field::Column(id) => vocabulary.spec(*id).id.clone(),
        Field::Derived(name) | Field::Parameter(name) => name.to_string(),
    };
    let (from, to) = (row.cell(candidate.field).to_string(), candidate.value.as_value().to_string());
    Change { column, from, to, only_if_wrong: candidate.only_if_wrong }
}

/// The candidates that make a difference to some test, and not the same as an earlier one.
/// Where a test reads other columns as well, the difference may show together with them.
fn telling(rule: &Rule, row: &dyn Row, now: &[AtomState], candidates: Vec<Candidate>) -> Vec<Candidate> {
    let changeable = candidates.iter().fold(0, |fields, candidate| fields | 1_u64 << candidate.field);
    let mut seen: Vec<(u8, bool, Vec<AtomState>)> = Vec::new();
    let mut is_telling = |candidate: &Candidate| {
        let own = 1_u64 << candidate.field;
        let reads = |fields: u64| fields & own != 0;
        if rule.atoms.iter().any(|atom| reads(atom.fields) && atom.fields & changeable != own) {
            return true;
        }
        let changed = Changed { rule, row, now, changes: &[candidate] };
        let states: Vec<AtomState> = (0..rule.atoms.len() as u16).map(|atom| changed.atom(atom)).collect();
        let is_telling = states != now;
        let state = (candidate.field, candidate.only_if_wrong, states);
        let is_new = !seen.contains(&state);
        seen.push(state);
        is_telling && is_new
    };
    candidates.into_iter().filter(|candidate| is_telling(candidate)).collect()
}

/// Looks at changes, the fewest first.
struct Search<'a> {
    rule: &'a Rule,
    row: &'a dyn Row,
    now: &'a [AtomState],
    candidates: &'a [&'a Candidate],
    looks: usize,
    found: Vec<Vec<&'a Candidate>>,
}

impl<'a> Search<'a> {
    fn new(rule: &'a Rule, row: &'a dyn Row, now: &'a [AtomState], candidates: &'a [&'a Candidate]) -> Self {
        Self { rule, row, now, candidates, looks: 0, found: Vec::new() }
    }

    fn run(mut self) -> Vec<Vec<&'a Candidate>> {
        for size in 1..=MOST_CHANGES {
            self.extend(&mut Vec::new(), 0, size);
        }
        self.found
    }

    /// Adds changes of the candidates from a place on, until there are so many.
    fn extend(&mut self, changes: &mut Vec<&'a Candidate>, from: usize, size: usize) {
        if changes.len() == size {
            self.look(changes);
            return;
        }
        for place in from..self.candidates.len() {
            if self.found.len() == MOST_WAYS || self.looks == MOST_LOOKS {
                return;
            }
            let candidate = self.candidates[place];
            if changes.last().is_some_and(|last| last.field == candidate.field) {
                continue;
            }
            changes.push(candidate);
            self.extend(changes, place + 1, size);
            changes.pop();
        }
    }

    fn look(&mut self, changes: &[&'a Candidate]) {
        // A way that holds a shorter one, or one through the same columns, says nothing new.
        let holds = |way: &Vec<&Candidate>| way.iter().all(|known| changes.iter().any(|c| c.field == known.field));
        if self.found.iter().any(holds) {
            return;
        }
        self.looks += 1;
        let changed = Changed { rule: self.rule, row: self.row, now: self.now, changes };
        if self.rule.verdict(&|atom| changed.atom(atom)) == Verdict::Clear {
            self.found.push(changes.to_vec());
        }
    }
}

/// A supplier with some answers changed.
pub(in crate::screening) struct Changed<'a> {
    rule: &'a Rule,
    row: &'a dyn Row,
    /// What the tests say as it is.
    now: &'a [AtomState],
    changes: &'a [&'a Candidate],
}

impl<'a> Changed<'a> {
    /// The same supplier with these answers; `now` is what the tests say as it is.
    pub(in crate::screening) fn of(
        rule: &'a Rule,
        row: &'a dyn Row,
        now: &'a [AtomState],
        changes: &'a [&'a Candidate],
    ) -> Self {
        Self { rule, row, now, changes }
    }
}

impl Row for Changed<'_> {
    fn cell(&self, field: u8) -> Cell<'_> {
        match self.changes.iter().find(|candidate| candidate.field == field) {
            Some(candidate) => Cell::Value(candidate.value.as_value()),
            None => self.row.cell(field),
        }
    }

    fn today(&self) -> Date {
        self.row.today()
    }

    fn rates(&self) -> &Rates {
        self.row.rates()
    }

    fn atom(&self, atom: u16) -> AtomState {
        let test = &self.rule.atoms[usize::from(atom)];
        let is_touched = self.changes.iter().any(|candidate| test.fields >> candidate.field & 1 == 1);
        if is_touched { test.evaluate(self) } else { self.now[usize::from(atom)] }
    }
}
