//! From a test to an expression for its truth.

use super::asking::OfRule;
use super::fields::{BLANK, Facet, NOT_APPLICABLE, UNKNOWN, UNREADABLE, WITHHELD};
use super::layers::Term;
use super::operands::{Operand, Worth, double, either, words_of};
use super::truths::Code;
use super::{LeftOut, Res};
use crate::model::{Datum, Field};
use crate::rules::expression::{Comparison, Constant, Node, Pattern, Patterns, Test, Truth};

/// What a test or a condition says.
#[derive(Clone, Debug)]
pub(super) struct Answer {
    /// Its truth, on the scale of AND.
    pub(super) truth: Code,
    /// Where it is open because something is said that cannot be read.
    pub(super) unread: Option<Term>,
}

impl Answer {
    fn open(open: Truth) -> Self {
        Self { truth: Code::Known(open), unread: None }
    }
}

impl OfRule<'_, '_> {
    /// The answer of an atom of the rule.
    pub(super) fn atom(&mut self, atom: u16) -> Res<Answer> {
        let place = usize::from(atom);
        if let Some(known) = &self.answers[place] {
            return Ok(known.clone());
        }
        let rule = self.rule;
        let mut answer = self.test(&rule.atoms[place].test)?;
        if let Code::Asked(truth) = &answer.truth {
            answer.truth = Code::Asked(self.layers().column(truth));
        }
        self.answers[place] = Some(answer.clone());
        Ok(answer)
    }

    fn test(&mut self, test: &Test) -> Res<Answer> {
        match test {
            Test::Holds(node) => self.holds(node),
            Test::Compare(comparison, left, right) => self.compare(*comparison, left, right),
            Test::In(node, members) => self.is_in(node, members),
            Test::Like { value, patterns } => self.like(value, patterns),
            Test::Missing(node) => self.about_gap(node, &[BLANK, UNKNOWN, WITHHELD]),
            Test::Unreadable(node) => self.about_gap(node, &[UNREADABLE]),
            Test::Declined(node) => self.about_gap(node, &[UNKNOWN, WITHHELD]),
            Test::Convertible(left, right) => self.convertible(left, right),
        }
    }

    fn holds(&mut self, node: &Node) -> Res<Answer> {
        let operand = self.operand(node)?;
        let Operand { open, unread, worth } = operand;
        match (open, worth) {
            (Code::Known(Truth::True), Worth::Truth(truth)) => Ok(Answer { truth: Code::Asked(truth), unread }),
            (Code::Known(open), _) => Ok(Answer { truth: Code::Known(open), unread }),
            (Code::Asked(open), Worth::Truth(truth)) => {
                let truth =
                    open.with(&truth, |open, truth| format!("CASE WHEN {open} = 3 THEN {truth} ELSE {open} END"));
                Ok(Answer { truth: Code::Asked(truth), unread })
            }
            (Code::Asked(_), _) => Err(LeftOut::because("a condition is no answer")),
        }
    }

    /// The answer of a test of values of which is known whether they are there: `fits` says
    /// whether it holds; where it does not, a list that was read in part leaves it open.
    pub(super) fn settled(
        &mut self,
        (open, unread): (Code, Option<Term>),
        fits: &Term,
        partial: Option<&Term>,
    ) -> Answer {
        if let Code::Known(open @ (Truth::Unknown | Truth::NotApplicable)) = open {
            return Answer { truth: Code::Known(open), unread };
        }
        let value = match partial {
            None => fits.map(|fits| format!("CASE WHEN {fits} THEN 3 ELSE 0 END")),
            Some(partial) => {
                fits.with(partial, |fits, partial| format!("CASE WHEN {fits} THEN 3 WHEN {partial} THEN 1 ELSE 0 END"))
            }
        };
        let truth = match &open {
            Code::Known(_) => value,
            Code::Asked(open) => {
                open.with(&value, |open, value| format!("CASE WHEN {open} = 3 THEN {value} ELSE {open} END"))
            }
        };
        let truth = self.layers().column(&truth);
        let in_part = partial.map(|partial| {
            truth.with(partial, |truth, partial| format!("({truth} = 1 AND coalesce({partial}, false))"))
        });
        Answer { truth: Code::Asked(truth), unread: either(unread, in_part) }
    }

    fn compare(&mut self, comparison: Comparison, left: &Node, right: &Node) -> Res<Answer> {
        let (left, right) = (self.operand(left)?, self.operand(right)?);
        let both = left.both(&right);
        let sign = sign(comparison);
        let plain = |a: &Term, b: &Term| a.with(b, |a, b| format!("{a} {sign} {b}"));
        let dialect = self.dialect();
        let (fits, partial) = match (&left.worth, &right.worth) {
            (Worth::Nothing, _) | (_, Worth::Nothing) => return Ok(self.nothing(both)),
            (Worth::Number(a), Worth::Number(b))
            | (Worth::Day(a), Worth::Day(b))
            | (Worth::Word(a), Worth::Word(b))
            | (Worth::Truth(a), Worth::Truth(b)) => (plain(a, b), None),
            (Worth::Money(a), Worth::Number(b)) => (plain(&a.number, b), None),
            (Worth::Number(a), Worth::Money(b)) => (plain(a, &b.number), None),
            (Worth::Money(a), Worth::Money(b)) => return Ok(self.compare_amounts(both, sign, a, b)),
            (Worth::Words(words, partial), Worth::Word(word)) => {
                let fits = words.with(word, |words, word| dialect.any(words, "x", &format!("x {sign} {word}")));
                (fits, Some(partial))
            }
            (Worth::Word(word), Worth::Words(words, partial)) => {
                let fits = words.with(word, |words, word| dialect.any(words, "x", &format!("{word} {sign} x")));
                (fits, Some(partial))
            }
            _ => return Err(LeftOut::because("it compares values of two kinds")),
        };
        Ok(self.settled(both, &fits, partial))
    }

    /// The answer of a test that lacks a value for certain.
    pub(super) fn nothing(&mut self, (open, unread): (Code, Option<Term>)) -> Answer {
        match open {
            Code::Known(open) => Answer { truth: Code::Known(open), unread },
            Code::Asked(open) => Answer { truth: Code::Asked(self.layers().column(&open)), unread },
        }
    }

    fn is_in(&mut self, node: &Node, members: &[Node]) -> Res<Answer> {
        let operand = self.operand(node)?;
        let both = (operand.open.clone(), operand.unread.clone());
        let dialect = self.dialect();
        let words: Vec<&str> = words_of(members).collect();
        let (fits, partial) = match &operand.worth {
            Worth::Nothing => return Ok(self.nothing(both)),
            Worth::Word(word) => {
                let list = dialect.texts(words.iter().copied());
                (
                    word.map(|word| if list.is_empty() { "false".to_owned() } else { format!("{word} IN ({list})") }),
                    None,
                )
            }
            Worth::Words(list, partial) => {
                let wanted = dialect.texts(words.iter().copied());
                let wanted = if wanted.is_empty() { "NULL".to_owned() } else { wanted };
                (list.map(|list| dialect.any(list, "x", &format!("x IN ({wanted})"))), Some(partial))
            }
            Worth::Number(number) => {
                let numbers = members.iter().filter_map(Node::constant).filter_map(|constant| match constant {
                    Constant::Datum(Datum::Number(number)) => Some(double(*number)),
                    _ => None,
                });
                let list = numbers.collect::<Vec<_>>().join(", ");
                (
                    number.map(
                        |number| if list.is_empty() { "false".to_owned() } else { format!("{number} IN ({list})") },
                    ),
                    None,
                )
            }
            _ => return Err(LeftOut::because("IN asks about something else than words and numbers")),
        };
        Ok(self.settled(both, &fits, partial))
    }

    fn like(&mut self, node: &Node, patterns: &Patterns) -> Res<Answer> {
        let operand = self.operand(node)?;
        let both = (operand.open.clone(), operand.unread.clone());
        let patterns: Vec<(String, bool)> = patterns.each().iter().map(Pattern::in_sql).collect();
        if patterns.iter().any(|(text, _)| text.contains('\\')) {
            return Err(LeftOut::because("a pattern of LIKE holds a backslash"));
        }
        let dialect = self.dialect();
        let fits = |text: &str| {
            let one = |(pattern, keeps_case): &(String, bool)| {
                let pattern = dialect.text(pattern);
                if *keeps_case { format!("{text} LIKE {pattern}") } else { format!("lower({text}) LIKE {pattern}") }
            };
            match &patterns[..] {
                // Without patterns nothing fits, as with IN.
                [] => "false".to_owned(),
                [pattern] => one(pattern),
                several => format!("({})", several.iter().map(one).collect::<Vec<_>>().join(" OR ")),
            }
        };
        let (fits, partial) = match &operand.worth {
            Worth::Nothing => return Ok(self.nothing(both)),
            Worth::Word(word) => (word.map(fits), None),
            Worth::Words(list, partial) => (list.map(|list| dialect.any(list, "x", &fits("x"))), Some(partial)),
            _ => return Err(LeftOut::because("LIKE asks about something else than texts")),
        };
        Ok(self.settled(both, &fits, partial))
    }

    /// Whether a cell holds a gap of some kinds; any other gap leaves it open.
    fn about_gap(&mut self, node: &Node, kinds: &[u8]) -> Res<Answer> {
        let Node::Field(field) = node else { return Err(LeftOut::because("it asks about a gap of no cell")) };
        let vocabulary = self.asking.schema.vocabulary;
        match &self.rule.fields[usize::from(*field)] {
            Field::Column(id) if self.asking.table.column(*id).is_some() => {
                let state = self.asking.fields.read(vocabulary, *id, Facet::State);
                let list = kinds.iter().map(u8::to_string).collect::<Vec<_>>().join(", ");
                let truth = format!(
                    "CASE WHEN {state} <= 0 THEN 0 WHEN {state} IN ({list}) THEN 3 WHEN {state} = {NOT_APPLICABLE} \
                     THEN 2 ELSE 1 END"
                );
                let unread = (!kinds.contains(&UNREADABLE)).then(|| Term::fixed(format!("{state} = {UNREADABLE}")));
                Ok(Answer { truth: Code::Asked(Term::fixed(truth)), unread })
            }
            Field::Column(_) => Ok(Answer::open(Truth::Unknown)),
            Field::Derived(name) => {
                // What is looked up is there, not there for want of a key, or beside the point.
                let name = name.clone();
                let operand = self.looked_up(&name)?;
                let truth = match operand.open {
                    Code::Known(open) => Code::Known(open),
                    Code::Asked(open) => {
                        Code::Asked(open.map(|open| format!("CASE WHEN {open} = 3 THEN 0 ELSE {open} END")))
                    }
                };
                Ok(Answer { truth, unread: None })
            }
            Field::Parameter(_) => Ok(Answer::open(Truth::False)),
        }
    }
}

/// A comparison as SQL writes it.
fn sign(comparison: Comparison) -> &'static str {
    match comparison {
        Comparison::Equal => "=",
        Comparison::Unequal => "<>",
        Comparison::Less => "<",
        Comparison::LessOrEqual => "<=",
        Comparison::Greater => ">",
        Comparison::GreaterOrEqual => ">=",
    }
}
