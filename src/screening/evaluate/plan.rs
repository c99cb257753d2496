//! What is asked of a sheet: every test once, whichever questions ask it.

use rayon::prelude::*;

use super::answers::{Answers, answer};
use super::inputs::Input;
use super::rows::Rows;
use super::tests::Day;
use crate::model::{DerivedColumn, Field, Narrow, Sheet};
use crate::rules::{Alone, Atom, AtomState, Formula, Needs, Truth};

/// The states of the tests for a supplier.
type AtomStates<'s> = dyn Fn(u16) -> AtomState + 's;

/// A rule, or a part of the rating: conditions that share fields and atoms.
pub(in crate::screening) struct Question<'a> {
    fields: &'a [Field],
    atoms: &'a [Atom],
    /// The tests that the conditions name themselves; the others stand inside those.
    used: Vec<bool>,
}

impl<'a> Question<'a> {
    pub(in crate::screening) fn new<'f>(
        fields: &'a [Field],
        atoms: &'a [Atom],
        formulas: impl Iterator<Item = &'f Formula>,
    ) -> Self {
        let mut used = vec![false; atoms.len()];
        formulas.flat_map(Formula::atoms).for_each(|atom| used[usize::from(atom)] = true);
        Self { fields, atoms, used }
    }
}

/// The answers of every test of some questions about the rows of a sheet.
pub(in crate::screening) struct Plan<'a> {
    rows: usize,
    answers: Vec<Answers<'a>>,
    /// For each question and each of its atoms, which answers are its own.
    links: Vec<Vec<Option<Link>>>,
}

/// A test as a question asks it.
struct Link {
    /// Whose answers they are.
    place: usize,
    /// The test, as the question numbers its fields.
    alone: Alone,
}

/// A test that some question asks, with the fields it reads.
struct Test<'a> {
    alone: Alone,
    fields: Vec<&'a Field>,
}

impl<'a> Plan<'a> {
    pub(in crate::screening) fn new(
        questions: &[Question<'_>],
        sheet: &'a Sheet,
        derived: &'a [DerivedColumn],
        day: Day<'_>,
    ) -> Self {
        let mut tests: Vec<Test<'_>> = Vec::new();
        let links = questions.iter().map(|question| {
            let link = |(atom, used): (usize, &bool)| used.then(|| Link::new(question, atom as u16, &mut tests));
            question.used.iter().enumerate().map(link).collect()
        });
        let links = links.collect();
        let ask = |test: &Test<'_>| {
            let inputs: Vec<Input<'a>> = test.fields.iter().map(|field| Input::find(field, sheet, derived)).collect();
            answer(&test.alone, &inputs, day, sheet.len())
        };
        let answers = tests.par_iter().with_max_len(1).map(ask).collect();
        Self { rows: sheet.len(), answers, links }
    }

    /// What comes out for every supplier: the number that is given to the states of the
    /// tests of a question, asked for once for each combination that occurs.
    pub(in crate::screening) fn codes(
        &self,
        question: usize,
        number: &mut dyn FnMut(&AtomStates<'_>) -> u16,
    ) -> Narrow {
        let links = &self.links[question];
        let answers: Vec<Option<&Answers<'_>>> =
            links.iter().map(|link| link.as_ref().map(|link| &self.answers[link.place])).collect();
        let state = |atom: u16, number: u8| match &links[usize::from(atom)] {
            Some(link) => link.state(self.answers[link.place].states[usize::from(number)]),
            // An atom that stands only inside another is asked for there.
            None => AtomState { truth: Truth::Unknown, needs: Needs::default() },
        };
        let mut number_of = |states: &[u8]| number(&|atom| state(atom, states[usize::from(atom)]));
        Rows::of(&answers, self.rows).codes(&mut number_of)
    }
}

impl Link {
    fn new<'a>(question: &Question<'a>, atom: u16, tests: &mut Vec<Test<'a>>) -> Self {
        let alone = Alone::new(atom, question.atoms);
        let fields: Vec<&Field> = alone.fields.iter().map(|field| &question.fields[usize::from(*field)]).collect();
        let is_same = |known: &Test<'_>| known.fields == fields && known.alone.atoms == alone.atoms;
        let place = tests.iter().position(is_same).unwrap_or_else(|| {
            tests.push(Test { alone: alone.clone(), fields });
            tests.len() - 1
        });
        Self { place, alone }
    }

    /// A state of the test as the question numbers its fields.
    fn state(&self, state: AtomState) -> AtomState {
        AtomState { needs: Needs { fields: self.alone.in_rule(state.needs.fields), ..state.needs }, ..state }
    }
}
