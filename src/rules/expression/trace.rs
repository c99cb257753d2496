//! What became of each sentence of a condition for one supplier.

use super::evaluate::{Row, collect_fields, test};
use super::formula::{Atom, Formula, Truth};
use super::words::{Joiner, Origin, Words};

/// A sentence of a condition with its value for a supplier.
#[derive(Clone, Debug)]
pub struct Step {
    /// The sentence.
    pub text: String,
    /// How its parts belong together.
    pub joiner: Joiner,
    /// Whether it holds.
    pub truth: Truth,
    /// The tests it is made of, as they are written; none where its parts name them.
    pub tests: Vec<String>,
    /// The fields those read, numbered within the rule, as a bit set.
    pub fields: u64,
    /// Its parts.
    pub parts: Vec<Step>,
}

impl Step {
    /// Follows a condition.
    pub fn of(words: &Words, atoms: &[Atom], row: &dyn Row) -> Self {
        let (truth, tests, fields) = match &words.origin {
            Origin::Condition(formula) => {
                let of = |place: &u16| &atoms[usize::from(*place)];
                let asked = formula.atoms();
                let fields = asked.iter().fold(0, |fields, place| fields | of(place).fields);
                let tests = match formula {
                    Formula::Not(inner) if asked.len() == 1 && matches!(**inner, Formula::Atom(_)) => {
                        vec![negated(&of(&asked[0]).text)]
                    }
                    _ => asked.iter().map(|place| of(place).text.clone()).collect(),
                };
                (formula.truth(&|atom| row.atom(atom)), tests, fields)
            }
            Origin::Test(asked, not) => {
                let mut fields = 0;
                asked.nodes().into_iter().for_each(|node| collect_fields(node, &mut fields));
                let truth = test(asked, row).truth;
                (if *not { truth.not() } else { truth }, Vec::new(), fields)
            }
        };
        let parts: Vec<Self> = words.parts.iter().map(|part| Self::of(part, atoms, row)).collect();
        // What its parts read is shown there.
        let named = parts.iter().fold(0, |fields, part| fields | part.all_fields());
        let (tests, fields) =
            if parts.is_empty() { (tests, fields) } else { (Vec::new(), (fields | counted(words)) & !named) };
        Self { text: words.text.clone(), joiner: words.joiner, truth, tests, fields, parts }
    }

    fn all_fields(&self) -> u64 {
        self.parts.iter().fold(self.fields, |fields, part| fields | part.all_fields())
    }
}

/// The parameter that says how many must hold.
fn counted(words: &Words) -> u64 {
    let formula = match &words.origin {
        Origin::Condition(Formula::Not(inner)) => inner,
        Origin::Condition(formula) => formula,
        Origin::Test(..) => return 0,
    };
    match formula {
        Formula::AtLeast { parameter: Some(field), .. } => 1 << field,
        _ => 0,
    }
}

fn negated(text: &str) -> String {
    if text.contains(' ') { format!("NOT ({text})") } else { format!("NOT {text}") }
}
