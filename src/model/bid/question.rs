//! What to ask of a bid.

use std::cmp::Reverse;

use super::Bid;
use crate::model::report::Supplier;

/// So many questions that narrow are named.
const NARROWING: usize = 3;

/// What to ask of a bid.
#[derive(Clone, Debug, Default)]
pub struct BidQuestions<'a> {
    /// The open questions on harm: their answers could make the bid critical, and they
    /// come first.
    pub on_harm: Vec<BidQuestion<'a>>,
    /// The questions whose answers would narrow the ratings most.
    pub narrowing: Vec<BidQuestion<'a>>,
}

/// A column whose answers would say much about a bid.
#[derive(Clone, Debug)]
pub struct BidQuestion<'a> {
    /// The column.
    pub column: String,
    /// The question to put.
    pub question: &'a str,
    /// Whom to ask, in the order of the tree.
    pub suppliers: Vec<Supplier<'a>>,
    /// By how much the answers narrow the intervals of those asked, together.
    pub narrows: f64,
}

impl<'a> Bid<'a> {
    /// What to ask: what the most suppliers left open first, and what narrows most.
    pub fn questions(&self) -> BidQuestions<'a> {
        let mut questions = BidQuestions::default();
        for member in &self.members {
            for ask in self.report.rating(member.supplier).into_iter().flat_map(|rating| rating.asks) {
                let narrows = ask.narrows;
                if ask.could_be_critical {
                    self.add(&mut questions.on_harm, &ask.column, member.supplier, narrows);
                }
                if narrows > 0.0 {
                    self.add(&mut questions.narrowing, &ask.column, member.supplier, narrows);
                }
            }
        }
        questions.on_harm.sort_by_key(|question| Reverse(question.suppliers.len()));
        // In thousandths, so that sums in another order weigh the same.
        questions.narrowing.sort_by_key(|question| Reverse((question.narrows * 1e3).round() as i64));
        questions.narrowing.truncate(NARROWING);
        questions
    }

    fn add(&self, to: &mut Vec<BidQuestion<'a>>, column: &str, supplier: Supplier<'a>, narrows: f64) {
        let place = to.iter().position(|question| question.column == column).unwrap_or_else(|| {
            let vocabulary = &self.report.vocabulary;
            let question = vocabulary.find(column).map_or("", |column| &vocabulary.spec(column).question);
            to.push(BidQuestion { column: column.to_owned(), question, suppliers: Vec::new(), narrows: 0.0 });
            to.len() - 1
        });
        to[place].suppliers.push(supplier);
        to[place].narrows += narrows;
    }
}
