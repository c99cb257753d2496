//! AND, OR, NOT and `AT_LEAST` over atoms, in four values.

use super::evaluate::{Needs, Row};
use super::types::Test;

/// The value of a condition for a supplier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Truth {
    /// Known to be false.
    False,
    /// Known to be true.
    True,
    /// A gap leaves it open.
    Unknown,
    /// Every gap that leaves it open is of a question that does not apply.
    NotApplicable,
}

/// A test on the values of a supplier, with the fields it reads.
#[derive(Clone, Debug, PartialEq)]
pub struct Atom {
    pub(in crate::rules) test: Test,
    /// The fields, numbered within the rule, as a bit set.
    pub fields: u64,
    /// How it is written.
    pub text: String,
}

/// What an atom says for a supplier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AtomState {
    /// Its value.
    pub truth: Truth,
    /// What would have to be known to settle it.
    pub needs: Needs,
}

/// A condition made of atoms, which are numbered within the rule.
#[derive(Clone, Debug, PartialEq)]
pub enum Formula {
    /// A test.
    Atom(u16),
    /// A constant.
    Constant(bool),
    /// Not.
    Not(Box<Formula>),
    /// All of them.
    And(Vec<Formula>),
    /// Any of them.
    Or(Vec<Formula>),
    /// At least so many of them.
    AtLeast {
        /// So many.
        wanted: usize,
        /// The parameter that says so, by its field.
        parameter: Option<u8>,
        /// The conditions.
        parts: Vec<Formula>,
    },
    /// The first that is settled, or that says something which could not be read.
    Coalesce(Vec<Formula>),
}

/// What is known once a condition has been looked at: its value, the fields it rests
/// on, and what would settle it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Known {
    /// The fields that made it what it is.
    pub rests_on: u64,
    /// What is missing.
    pub needs: Needs,
}

impl Atom {
    /// What the atom says for a supplier.
    pub fn evaluate(&self, row: &dyn Row) -> AtomState {
        super::evaluate::test(&self.test, row)
    }
}

impl Truth {
    fn of(truth: bool) -> Self {
        if truth { Self::True } else { Self::False }
    }

    fn is_settled(self) -> bool {
        matches!(self, Self::True | Self::False)
    }

    /// The word for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::False => "false",
            Self::True => "true",
            Self::Unknown => "unknown",
            Self::NotApplicable => "not_applicable",
        }
    }

    pub(in crate::rules) fn not(self) -> Self {
        match self {
            Self::True => Self::False,
            Self::False => Self::True,
            open => open,
        }
    }
}

impl Formula {
    /// The value for a supplier whose atoms have the given states.
    pub fn truth(&self, states: &dyn Fn(u16) -> AtomState) -> Truth {
        match self {
            Self::Atom(atom) => states(*atom).truth,
            Self::Constant(truth) => Truth::of(*truth),
            Self::Not(inner) => inner.truth(states).not(),
            Self::And(parts) => conjunction(parts.iter().map(|part| part.truth(states))),
            Self::Or(parts) => conjunction(parts.iter().map(|part| part.truth(states).not())).not(),
            Self::AtLeast { wanted, parts, .. } => at_least(*wanted, parts.iter().map(|part| part.truth(states))),
            Self::Coalesce(parts) => {
                first_settled(parts.iter().map(|part| (part.truth(states), part.is_unread(states))))
            }
        }
    }

    /// The fields a settled condition rests on, and what an open one lacks.
    pub fn known(&self, atoms: &[Atom], states: &dyn Fn(u16) -> AtomState) -> Known {
        let truth = self.truth(states);
        match self {
            Self::Atom(atom) => {
                let state = states(*atom);
                match truth {
                    // Two amounts that are known, and no rate between them: both are worth showing.
                    Truth::Unknown if state.needs.rate => {
                        Known { rests_on: atoms[usize::from(*atom)].fields, needs: state.needs }
                    }
                    Truth::Unknown | Truth::NotApplicable => Known { rests_on: 0, needs: state.needs },
                    _ => Known { rests_on: atoms[usize::from(*atom)].fields, needs: Needs::default() },
                }
            }
            Self::Constant(_) => Known::default(),
            Self::Not(inner) => inner.known(atoms, states),
            Self::Coalesce(parts) => {
                let decides = |part: &Self| part.truth(states).is_settled() || part.is_unread(states);
                let known = |known: Known, part: &Self| known.and(part.known(atoms, states));
                match parts.iter().position(decides) {
                    Some(place) if parts[place].truth(states).is_settled() => parts[place].known(atoms, states),
                    Some(place) => parts[..=place].iter().fold(Known::default(), known),
                    None => parts.iter().fold(Known::default(), known),
                }
            }
            Self::And(parts) | Self::Or(parts) | Self::AtLeast { parts, .. } => {
                let mut known = Known::default();
                if let Self::AtLeast { parameter: Some(field), .. } = self {
                    known.rests_on |= 1 << field;
                }
                // A part whose value differs from the whole's did not bring it about,
                // except that an open whole rests on the parts already settled its way.
                let settled_way =
                    if matches!(self, Self::And(_)) || truth == Truth::True { Truth::True } else { truth };
                for part in parts {
                    let part_truth = part.truth(states);
                    let open = matches!(truth, Truth::Unknown | Truth::NotApplicable);
                    if part_truth == truth || (open && part_truth == settled_way) {
                        known = known.and(part.known(atoms, states));
                    }
                }
                known
            }
        }
    }

    /// Whether it is open because something that is said could not be read.
    fn is_unread(&self, states: &dyn Fn(u16) -> AtomState) -> bool {
        self.truth(states) == Truth::Unknown && self.atoms().into_iter().any(|atom| states(atom).needs.unread)
    }

    /// Every atom it is made of.
    pub fn atoms(&self) -> Vec<u16> {
        match self {
            Self::Atom(atom) => vec![*atom],
            Self::Constant(_) => Vec::new(),
            Self::Not(inner) => inner.atoms(),
            Self::And(parts) | Self::Or(parts) | Self::AtLeast { parts, .. } | Self::Coalesce(parts) => {
                parts.iter().flat_map(Self::atoms).collect()
            }
        }
    }
}

impl Known {
    /// Both together.
    pub fn and(self, other: Self) -> Self {
        Self { rests_on: self.rests_on | other.rests_on, needs: self.needs.and(other.needs) }
    }
}

/// False if any is false; otherwise open if any is open, and an unknown outweighs a
/// question that does not apply.
fn conjunction(parts: impl Iterator<Item = Truth>) -> Truth {
    let mut all = Truth::True;
    for part in parts {
        all = match (all, part) {
            (_, Truth::False) => return Truth::False,
            (Truth::Unknown, _) | (_, Truth::Unknown) => Truth::Unknown,
            (Truth::NotApplicable, _) | (_, Truth::NotApplicable) => Truth::NotApplicable,
            (Truth::True | Truth::False, Truth::True) => all,
        };
    }
    all
}

/// The first value that is settled; without one, unknown outweighs a question that
/// does not apply. What could not be read may say anything, so nothing after it counts.
fn first_settled(parts: impl Iterator<Item = (Truth, bool)>) -> Truth {
    let mut open = Truth::NotApplicable;
    for (part, is_unread) in parts {
        match part {
            Truth::True | Truth::False => return part,
            Truth::Unknown if is_unread => return Truth::Unknown,
            Truth::Unknown => open = Truth::Unknown,
            Truth::NotApplicable => {}
        }
    }
    open
}

/// A question that does not apply cannot count, so it weighs as false here, unless
/// none of the questions applies.
fn at_least(wanted: usize, parts: impl Iterator<Item = Truth>) -> Truth {
    let (mut all, mut yes, mut open, mut inapplicable) = (0, 0, 0, 0);
    for part in parts {
        all += 1;
        match part {
            Truth::True => yes += 1,
            Truth::Unknown => open += 1,
            Truth::NotApplicable => inapplicable += 1,
            Truth::False => {}
        }
    }
    match () {
        () if yes >= wanted => Truth::True,
        () if yes + open >= wanted => Truth::Unknown,
        () if inapplicable == all => Truth::NotApplicable,
        () => Truth::False,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Truth; 4] = [Truth::False, Truth::True, Truth::Unknown, Truth::NotApplicable];

    #[test]
    fn a_known_falsehood_settles_and_a_gap_opens() {
        for other in ALL {
            assert_eq!(conjunction([Truth::False, other].into_iter()), Truth::False);
            assert_eq!(conjunction([Truth::True, other].into_iter()), other);
            assert_eq!(conjunction([other, Truth::True].into_iter()), other);
        }
        assert_eq!(conjunction([Truth::Unknown, Truth::NotApplicable].into_iter()), Truth::Unknown);
    }

    #[test]
    fn a_default_stands_in_for_what_nobody_said_and_not_for_what_cannot_be_read() {
        use Truth::{False, NotApplicable, True, Unknown};
        assert_eq!(first_settled([(Unknown, false), (False, false)].into_iter()), False);
        assert_eq!(first_settled([(NotApplicable, false), (True, false)].into_iter()), True);
        assert_eq!(first_settled([(Unknown, true), (False, false)].into_iter()), Unknown);
        assert_eq!(first_settled([(NotApplicable, false), (Unknown, false)].into_iter()), Unknown);
    }

    #[test]
    fn counting_is_open_while_unknowns_could_reach_the_number() {
        use Truth::{False, NotApplicable, True, Unknown};
        assert_eq!(at_least(2, [True, True, Unknown].into_iter()), True);
        assert_eq!(at_least(2, [True, Unknown, False].into_iter()), Unknown);
        assert_eq!(at_least(2, [True, NotApplicable, False].into_iter()), False);
        assert_eq!(at_least(1, [NotApplicable, NotApplicable].into_iter()), NotApplicable);
    }
}
