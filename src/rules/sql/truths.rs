//! The four values of a condition as numbers, so that AND is the least and OR the greatest.
//!
//! A known falsehood settles an AND, then an unknown, then a question that does not apply:
//! 0, 1, 2, and 3 for true. For an OR the two open values change places. The negation of a
//! value on one scale is three less it on the other.

use super::dialect::SqlDialect;
use super::layers::Term;
use crate::rules::expression::Truth;

/// The value of a condition.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Code {
    /// It is the same for every supplier.
    Known(Truth),
    /// An expression of the query.
    Asked(Term),
}

/// For which suppliers something holds.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Holds {
    Always,
    Never,
    Where(Term),
}

impl Holds {
    /// The condition, if it is one.
    pub(super) fn asked(self) -> Option<Term> {
        match self {
            Self::Where(condition) => Some(condition),
            Self::Always | Self::Never => None,
        }
    }
}

/// Which of the open values weighs more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Scale {
    /// Of AND: false 0, unknown 1, not applicable 2, true 3.
    All,
    /// Of OR: false 0, not applicable 1, unknown 2, true 3.
    Any,
}

impl Scale {
    /// The other one.
    pub(super) fn other(self) -> Self {
        match self {
            Self::All => Self::Any,
            Self::Any => Self::All,
        }
    }

    /// The number of a value.
    pub(super) fn number(self, truth: Truth) -> u8 {
        match (truth, self) {
            (Truth::False, _) => 0,
            (Truth::Unknown, Self::All) | (Truth::NotApplicable, Self::Any) => 1,
            (Truth::NotApplicable, Self::All) | (Truth::Unknown, Self::Any) => 2,
            (Truth::True, _) => 3,
        }
    }
}

impl Code {
    /// The expression, on the scale it was made for.
    pub(super) fn term(&self, scale: Scale) -> Term {
        match self {
            Self::Known(truth) => Term::fixed(scale.number(*truth).to_string()),
            Self::Asked(term) => term.clone(),
        }
    }

    /// The opposite, on the other scale.
    pub(super) fn negated(self) -> Self {
        match self {
            Self::Known(truth) => Self::Known(truth.not()),
            Self::Asked(term) => Self::Asked(term.map(|sql| format!("3 - {}", bracketed(sql)))),
        }
    }

    /// Whether it is one of some values, on the scale of AND.
    pub(super) fn is_one_of(&self, truths: &[Truth]) -> Holds {
        match self {
            Self::Known(truth) if truths.contains(truth) => Holds::Always,
            Self::Known(_) => Holds::Never,
            Self::Asked(term) => {
                let numbers: Vec<String> = truths.iter().map(|truth| Scale::All.number(*truth).to_string()).collect();
                Holds::Where(term.map(|sql| match &numbers[..] {
                    [only] => format!("{sql} = {only}"),
                    several => format!("{sql} IN ({})", several.join(", ")),
                }))
            }
        }
    }

    /// The same value on the other scale.
    pub(super) fn rescaled(self, dialect: SqlDialect) -> Self {
        match self {
            Self::Known(truth) => Self::Known(truth),
            Self::Asked(term) => Self::Asked(term.map(|sql| dialect.exchanged(sql))),
        }
    }
}

/// What several values on a scale are together: the least for AND, the greatest for OR.
pub(super) fn combined(parts: Vec<Code>, scale: Scale) -> Code {
    let (settling, neutral) = match scale {
        Scale::All => (Truth::False, Truth::True),
        Scale::Any => (Truth::True, Truth::False),
    };
    if parts.contains(&Code::Known(settling)) {
        return Code::Known(settling);
    }
    let open: Vec<Code> = parts.into_iter().filter(|part| *part != Code::Known(neutral)).collect();
    let is_unknown = |part: &Code| matches!(part, Code::Known(Truth::Unknown));
    let mut asked: Vec<Code> = open.iter().filter(|part| matches!(part, Code::Asked(_))).cloned().collect();
    let known = if open.iter().any(is_unknown) {
        Some(Truth::Unknown)
    } else {
        (asked.len() < open.len()).then_some(Truth::NotApplicable)
    };
    match (&asked[..], known) {
        ([], known) => return Code::Known(known.unwrap_or(neutral)),
        ([_], None) => return asked.swap_remove(0),
        (_, known) => asked.extend(known.map(Code::Known)),
    }
    let name = if scale == Scale::All { "least" } else { "greatest" };
    let terms: Vec<Term> = asked.iter().map(|part| part.term(scale)).collect();
    Code::Asked(Term::of(&terms, |parts| format!("{name}({})", parts.join(", "))))
}

/// An expression as a part of another.
fn bracketed(sql: &str) -> String {
    let is_plain = sql.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if is_plain || sql.starts_with("least(") || sql.starts_with("greatest(") {
        sql.to_owned()
    } else {
        format!("({sql})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [Truth; 4] = [Truth::False, Truth::True, Truth::Unknown, Truth::NotApplicable];

    /// What a condition of two parts comes to by the rules of conditions themselves.
    fn conjunction(one: Truth, other: Truth) -> Truth {
        use crate::rules::expression::{AtomState, Formula, Needs};
        let state = |atom| AtomState { truth: if atom == 0 { one } else { other }, needs: Needs::default() };
        Formula::And(vec![Formula::Atom(0), Formula::Atom(1)]).truth(&state)
    }

    #[test]
    fn the_least_is_and_and_the_greatest_is_or() {
        for one in ALL {
            for other in ALL {
                let numbers = |scale: Scale| [scale.number(one), scale.number(other)];
                let [a, b] = numbers(Scale::All);
                assert_eq!(a.min(b), Scale::All.number(conjunction(one, other)), "{one:?} {other:?}");
                let [a, b] = numbers(Scale::Any);
                let disjunction = conjunction(one.not(), other.not()).not();
                assert_eq!(a.max(b), Scale::Any.number(disjunction), "{one:?} {other:?}");
            }
        }
    }

    #[test]
    fn the_scales_are_turned_into_each_other() {
        for truth in ALL {
            for scale in [Scale::All, Scale::Any] {
                let number = scale.number(truth);
                assert_eq!(((number * 10) >> 2) & 3, scale.other().number(truth), "{truth:?}");
                assert_eq!(3 - number, scale.other().number(truth.not()), "{truth:?}");
            }
        }
    }

    #[test]
    fn what_is_known_beforehand_leaves_the_query() {
        let asked = || Code::Asked(Term::fixed("t1"));
        let known = Code::Known;
        for (parts, scale, expected) in [
            (vec![asked(), known(Truth::False)], Scale::All, known(Truth::False)),
            (vec![asked(), known(Truth::True)], Scale::All, asked()),
            (vec![asked(), known(Truth::True)], Scale::Any, known(Truth::True)),
            (vec![known(Truth::NotApplicable), known(Truth::Unknown)], Scale::Any, known(Truth::Unknown)),
            (vec![], Scale::All, known(Truth::True)),
            (vec![], Scale::Any, known(Truth::False)),
        ] {
            assert_eq!(combined(parts, scale), expected);
        }
        let open = combined(vec![asked(), known(Truth::NotApplicable), known(Truth::Unknown)], Scale::All);
        assert_eq!(open, Code::Asked(Term::fixed("least(t1, 1)")));
        let open = combined(vec![asked(), known(Truth::NotApplicable)], Scale::Any);
        assert_eq!(open, Code::Asked(Term::fixed("greatest(t1, 1)")));
    }
}
