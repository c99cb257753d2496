//! From the answers of the tests of a question to a number for every row.
//!
//! The tests that read the same column are taken together: each of its texts belongs to a
//! class, in which all of them say the same. The classes of the columns make a key, one
//! column after the other over a stretch of rows that stays in the cache, and each key is
//! asked about once.

use std::borrow::Cow;

use hashbrown::HashMap;

use super::answers::{Answers, RowStates};
use crate::model::{Narrow, with_numbers};

/// So many keys are kept in a table by position.
const MOST_KEYS: usize = 1 << 16;

/// So many rows at a time.
const STRETCH: usize = 4096;

/// Nothing is known yet; nobody's number.
const OPEN: u16 = u16::MAX;

/// What the rows of a question differ in.
pub(super) struct Rows<'a> {
    sources: Vec<Source<'a>>,
    count: usize,
    atoms: usize,
}

/// Something that the rows differ in.
struct Source<'a> {
    classes: Classes<'a>,
    /// The tests that hang on it, and for each class the state of each of them.
    atoms: Vec<usize>,
    states: Vec<Vec<u8>>,
}

/// The class of each row.
enum Classes<'a> {
    ByCode(&'a Narrow, Cow<'a, [u8]>),
    ByRow(&'a [u8]),
}

impl<'a> Rows<'a> {
    /// Takes together what so many rows differ in.
    pub(super) fn of(answers: &[Option<&'a Answers<'_>>], count: usize) -> Self {
        let mut sources: Vec<Source<'a>> = Vec::new();
        for (atom, answers) in answers.iter().enumerate() {
            let Some(Answers { rows, states }) = answers.filter(|answers| answers.states.len() > 1) else { continue };
            let classes = match rows {
                RowStates::Same => continue,
                RowStates::ByRow(states) => Classes::ByRow(states),
                RowStates::ByCode { codes, states: of_code } => {
                    if sources.iter_mut().any(|source| source.join(codes, atom, of_code, states.len())) {
                        continue;
                    }
                    Classes::ByCode(codes, Cow::Borrowed(of_code))
                }
            };
            let states = (0..states.len() as u8).map(|state| vec![state]).collect();
            sources.push(Source { classes, atoms: vec![atom], states });
        }
        Self { sources, count, atoms: answers.len() }
    }

    /// The number of every row. `number_of` is asked once for each combination of states.
    pub(super) fn codes(&self, number_of: &mut dyn FnMut(&[u8]) -> u16) -> Narrow {
        if self.count == 0 {
            return Narrow::default();
        }
        if self.sources.is_empty() {
            // Nothing differs, and no row need be touched.
            let only = number_of(&vec![0; self.atoms]);
            return if only == 0 {
                Narrow::noughts(self.count)
            } else {
                (0..self.count).map(|_| only.into()).collect()
            };
        }
        let groups = self.groups();
        match groups[..] {
            [group] => self.dense(group, number_of),
            _ => self.sparse(&groups, number_of),
        }
    }

    /// The sources in groups whose keys fit into a table.
    fn groups(&self) -> Vec<&[Source<'a>]> {
        let mut groups = Vec::new();
        let mut rest = &self.sources[..];
        while !rest.is_empty() {
            let mut keys = 1;
            let fits = |source: &&Source<'_>| {
                keys *= source.states.len();
                keys <= MOST_KEYS
            };
            let (group, others) = rest.split_at(rest.iter().take_while(fits).count().max(1));
            groups.push(group);
            rest = others;
        }
        groups
    }

    fn dense(&self, group: &[Source<'_>], number_of: &mut dyn FnMut(&[u8]) -> u16) -> Narrow {
        let mut numbers = vec![OPEN; group.iter().map(|source| source.states.len()).product()];
        let mut codes = Narrow::with_capacity(self.count);
        let mut states = vec![0; self.atoms];
        let mut keys = [0; STRETCH];
        for start in (0..self.count).step_by(STRETCH) {
            let keys = &mut keys[..STRETCH.min(self.count - start)];
            add_keys(group, start, keys);
            for key in keys.iter_mut() {
                let number = &mut numbers[usize::from(*key)];
                if *number == OPEN {
                    read_key(group, *key, &mut states);
                    *number = number_of(&states);
                }
                *key = *number;
            }
            codes.append(keys);
        }
        codes
    }

    /// Rows with too many possible keys for that: each combination of keys that occurs.
    fn sparse(&self, groups: &[&[Source<'_>]], number_of: &mut dyn FnMut(&[u8]) -> u16) -> Narrow {
        let mut known: HashMap<Box<[u16]>, u16> = HashMap::new();
        let mut codes = Narrow::with_capacity(self.count);
        let mut states = vec![0; self.atoms];
        let mut keys: Vec<[u16; STRETCH]> = vec![[0; STRETCH]; groups.len()];
        let mut together = vec![0; groups.len()];
        let mut numbers = Vec::with_capacity(STRETCH);
        for start in (0..self.count).step_by(STRETCH) {
            let count = STRETCH.min(self.count - start);
            std::iter::zip(groups, &mut keys).for_each(|(group, keys)| add_keys(group, start, &mut keys[..count]));
            numbers.clear();
            numbers.extend((0..count).map(|place| {
                std::iter::zip(&mut together, &keys).for_each(|(key, keys)| *key = keys[place]);
                known.get(&together[..]).copied().unwrap_or_else(|| {
                    std::iter::zip(groups, &together).for_each(|(group, key)| read_key(group, *key, &mut states));
                    let number = number_of(&states);
                    known.insert(together.clone().into(), number);
                    number
                })
            }));
            codes.append(&numbers);
        }
        codes
    }
}

impl<'a> Source<'a> {
    /// Takes in another test of the same column; not if there would be too many classes.
    fn join(&mut self, codes: &Narrow, atom: usize, of_code: &'a [u8], states: usize) -> bool {
        /// No class yet; nobody's number.
        const OPEN: u8 = u8::MAX;
        let Classes::ByCode(own, classes) = &mut self.classes else { return false };
        if !std::ptr::eq(*own, codes) {
            return false;
        }
        let mut numbers = vec![OPEN; self.states.len() * states];
        let mut pairs: Vec<(u8, u8)> = Vec::new();
        let mut joined = Vec::with_capacity(of_code.len());
        for (class, state) in std::iter::zip(classes.iter(), of_code) {
            let number = &mut numbers[usize::from(*class) * states + usize::from(*state)];
            if *number == OPEN {
                if pairs.len() == usize::from(OPEN) {
                    return false;
                }
                *number = pairs.len() as u8;
                pairs.push((*class, *state));
            }
            joined.push(*number);
        }
        *classes = Cow::Owned(joined);
        self.atoms.push(atom);
        let of_pair = |(class, state): &(u8, u8)| {
            let mut all = self.states[usize::from(*class)].clone();
            all.push(*state);
            all
        };
        self.states = pairs.iter().map(of_pair).collect();
        true
    }

    /// Adds the class of each row from `start` on, times a factor.
    fn add(&self, start: usize, factor: u16, keys: &mut [u16]) {
        let end = start + keys.len();
        let add = |(key, class): (&mut u16, &u8)| *key += u16::from(*class) * factor;
        match &self.classes {
            Classes::ByRow(classes) => std::iter::zip(keys, &classes[start..end]).for_each(add),
            Classes::ByCode(codes, classes) => with_numbers!(codes, codes => {
                std::iter::zip(keys, &codes[start..end]).for_each(|(key, code)| add((key, &classes[*code as usize])));
            }),
        }
    }
}

/// The key of each row from `start` on.
fn add_keys(group: &[Source<'_>], start: usize, keys: &mut [u16]) {
    keys.fill(0);
    let mut factor = 1_u16;
    for source in group {
        source.add(start, factor, keys);
        // Behind the last source there may be no room for it, and no need.
        factor = factor.wrapping_mul(source.states.len() as u16);
    }
}

/// The states of the tests that a key stands for.
fn read_key(group: &[Source<'_>], key: u16, states: &mut [u8]) {
    let mut rest = usize::from(key);
    for source in group {
        let class = rest % source.states.len();
        rest /= source.states.len();
        std::iter::zip(&source.atoms, &source.states[class]).for_each(|(atom, state)| states[*atom] = *state);
    }
}
