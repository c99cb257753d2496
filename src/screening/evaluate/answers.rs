//! Answering one test about every row of a sheet, as seldom as possible.
//!
//! A test that reads one column is answered once for each distinct text of it. One that
//! compares what is made of one column with what is made of another has both sides worked
//! out once for each text. What else reads several columns is asked once for each
//! combination where these are few, and for each row otherwise.

use std::cmp::Ordering;

use super::inputs::Input;
use super::tests::{Coded, Day};
use crate::model::{Cell, GapKind, Narrow, with_numbers};
use crate::rules::{Against, Alone, AtomState, Open, Quick, Side, Unit};
use crate::screening::distinct::States;

/// No number yet.
const OPEN: u8 = u8::MAX;

/// So many rows at a time: they stay in the cache.
const STRETCH: usize = 2048;

/// Combinations of up to so many values are kept in a table by position.
const MOST_COMBINATIONS: usize = 1 << 20;

/// The answers of one test: for each row a number, for each number a state.
pub(super) struct Answers<'a> {
    pub(super) rows: RowStates<'a>,
    pub(super) states: Vec<AtomState>,
}

pub(super) enum RowStates<'a> {
    /// The same for all.
    Same,
    /// By the code of one column.
    ByCode { codes: &'a Narrow, states: Vec<u8> },
    /// Row by row.
    ByRow(Vec<u8>),
}

/// A test being asked.
struct Asked<'a, 't> {
    alone: &'t Alone,
    inputs: &'t [Input<'a>],
    day: Day<'t>,
    states: States,
    rows: usize,
}

/// Answers a test about so many rows. `fields` are those it reads, in its own order.
pub(super) fn answer<'a>(alone: &Alone, inputs: &[Input<'a>], day: Day<'_>, rows: usize) -> Answers<'a> {
    let states = States::of_test_reading(alone.test().fields);
    let mut asked = Asked { alone, inputs, day, states, rows };
    let fields = alone.test().fields;
    let varying: Vec<usize> =
        (0..inputs.len()).filter(|field| fields >> field & 1 == 1 && !inputs[*field].is_absent()).collect();
    let rows = match varying[..] {
        [] => {
            asked.number(&vec![0; inputs.len()]);
            RowStates::Same
        }
        [field] => RowStates::ByCode { codes: inputs[field].codes(), states: asked.by_code(field) },
        _ => RowStates::ByRow(asked.by_sides(&varying).unwrap_or_else(|| asked.by_row(&varying))),
    };
    Answers { rows, states: asked.states.known }
}

impl Asked<'_, '_> {
    /// A supplier with such cells.
    fn coded<'c>(&'c self, codes: &'c [u32]) -> Coded<'c> {
        Coded { atoms: &self.alone.atoms, inputs: self.inputs, codes, day: self.day }
    }

    fn number(&mut self, codes: &[u32]) -> u8 {
        let state = self.alone.test().evaluate(&self.coded(codes));
        self.states.number(state)
    }

    /// The answer for each text of the only column there is.
    fn by_code(&mut self, field: usize) -> Vec<u8> {
        let mut codes = vec![0; self.inputs.len()];
        let input = self.inputs[field];
        let all = 0..input.distinct() as u32;
        let mut gaps = [None::<u8>; GapKind::ALL.len()];
        let mut quick = [None::<u8>; 3];
        let mut against = self.alone.test().against(&self.coded(&codes));
        let rates = self.day.1;
        let one = |code| {
            codes[field] = code;
            let known = match &mut against {
                Some(Against::Nothing) => match input.gap(code) {
                    Some(gap) => &mut gaps[gap as usize],
                    None => &mut quick[0],
                },
                Some(Against::Threshold(threshold)) => match input.meaning(code) {
                    Cell::Gap(gap) => &mut gaps[gap.kind as usize],
                    Cell::Value(value) => match threshold.ask(value, rates) {
                        Quick::Truth(truth) => &mut quick[usize::from(truth)],
                        Quick::NoRate => &mut quick[2],
                        Quick::Ask => return self.number(&codes),
                    },
                },
                None => return self.number(&codes),
            };
            // What else there is to a cell makes no difference.
            *known.get_or_insert_with(|| self.number(&codes))
        };
        all.map(one).collect()
    }

    /// A comparison of what is made of one column with what is made of another.
    fn by_sides(&mut self, varying: &[usize]) -> Option<Vec<u8>> {
        let sides = self.alone.test().sides()?;
        let of_side = |side: u64| varying.iter().copied().filter(move |field| side >> field & 1 == 1);
        let only = |side: u64| of_side(side).next().filter(|_| of_side(side).count() == 1);
        let [left, right] = [only(sides[0])?, only(sides[1])?];
        let mut unit = None;
        let [of_left, of_right] = [self.side(left, false, &mut unit)?, self.side(right, true, &mut unit)?];
        let orderings = [None, Some(Ordering::Less), Some(Ordering::Equal), Some(Ordering::Greater)];
        let settled = orderings.map(|ordering| self.states.number(self.alone.test().compared(ordering)));
        let open = of_left.open.len() + 1;
        let mut together = vec![0; open * (of_right.open.len() + 1)];
        for (place, state) in together.iter_mut().enumerate().skip(1) {
            let state_of = |side: &SideValues, number: usize| number.checked_sub(1).map(|number| side.open[number]);
            *state = match (state_of(&of_left, place % open), state_of(&of_right, place / open)) {
                (Some(left), Some(right)) => self.states.number(left.and(right).state()),
                (Some(open), None) | (None, Some(open)) => self.states.number(open.state()),
                (None, None) => 0,
            };
        }
        let state = |left: usize, right: usize| {
            let gap = usize::from(of_left.gaps[left]) + usize::from(of_right.gaps[right]) * open;
            let (left, right) = (of_left.numbers[left], of_right.numbers[right]);
            let ordering = left.partial_cmp(&right).map_or(0, |ordering| (ordering as i8 + 2) as usize);
            if gap == 0 { settled[ordering] } else { together[gap] }
        };
        Some(with_numbers!(self.inputs[left].codes(), left => {
            with_numbers!(self.inputs[right].codes(), right => {
                std::iter::zip(left, right).map(|(left, right)| state(*left as usize, *right as usize)).collect()
            })
        }))
    }

    /// What one side of a comparison comes to for each text of a column. None where it is
    /// more than numbers of one unit and gaps.
    fn side(&self, field: usize, is_right: bool, unit: &mut Option<Unit>) -> Option<SideValues> {
        let mut codes = vec![0; self.inputs.len()];
        let all = 0..self.inputs[field].distinct() as u32;
        let mut values = SideValues { numbers: Vec::new(), gaps: Vec::new(), open: Vec::new() };
        for code in all {
            codes[field] = code;
            let (number, gap) = match self.alone.test().side(is_right, &self.coded(&codes)) {
                Side::Number(found, number) if *unit.get_or_insert(found) == found => (number, 0),
                Side::Number(..) | Side::Other => return None,
                Side::Open(open) => {
                    let known = values.open.iter().position(|known| *known == open);
                    let place = known.unwrap_or_else(|| {
                        values.open.push(open);
                        values.open.len() - 1
                    });
                    (0.0, u8::try_from(place + 1).ok()?)
                }
            };
            values.numbers.push(number);
            values.gaps.push(gap);
        }
        Some(values)
    }

    /// A test of several columns: once for each combination where these are few, for each
    /// row otherwise.
    fn by_row(&mut self, fields: &[usize]) -> Vec<u8> {
        let (inputs, rows) = (self.inputs, self.rows);
        let places = fields.iter().try_fold(1_usize, |places, field| places.checked_mul(inputs[*field].distinct()));
        let mut known = places.filter(|places| *places <= MOST_COMBINATIONS).map(|places| vec![OPEN; places]);
        let mut codes = vec![0; inputs.len()];
        let mut ask = |row| {
            fields.iter().for_each(|field| codes[*field] = inputs[*field].code(row));
            self.number(&codes)
        };
        let Some(known) = &mut known else { return (0..rows).map(ask).collect() };
        let mut numbers = Vec::with_capacity(rows);
        let mut places = [0; STRETCH];
        for start in (0..rows).step_by(STRETCH) {
            let places = &mut places[..STRETCH.min(rows - start)];
            places.fill(0);
            let mut factor = 1;
            for field in fields {
                inputs[*field].codes().add_to(places, start, factor);
                factor *= inputs[*field].distinct();
            }
            numbers.extend(places.iter().enumerate().map(|(row, place)| {
                let known = &mut known[*place];
                if *known == OPEN {
                    *known = ask(start + row);
                }
                *known
            }));
        }
        numbers
    }
}

/// What one side of a comparison comes to for each text of a column.
struct SideValues {
    numbers: Vec<f64>,
    /// For each text nought, or which gap leaves it open.
    gaps: Vec<u8>,
    open: Vec<Open>,
}
