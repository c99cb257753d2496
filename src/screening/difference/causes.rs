//! What made something different, from how it comes out with one thing changed at a time.

use std::sync::Arc;

use super::standing::Standing;
use crate::model::{Factor, Severity};

/// What comes out of screening again, with each factor as it was or as it is.
#[derive(Clone, Debug)]
pub struct Trials {
    /// As it was, and as it is, in the reports themselves.
    pub reported: (Standing, Standing),
    /// As it was, and as it is, screened again.
    pub ends: (Arc<Standing>, Arc<Standing>),
    /// For each factor that differs: that alone as it is now, and that alone as it was.
    pub factors: Vec<(Factor, Arc<Standing>, Arc<Standing>)>,
}

/// What is asked.
pub(super) enum Question<'q> {
    /// A finding of a supplier.
    Finding(&'q str, &'q str),
    /// Band and legal status of a supplier.
    Supplier(&'q str),
}

/// How something stands: words that are equal when nothing is different.
#[derive(PartialEq, Eq)]
enum Stands<'s> {
    Finding(&'s str, Severity, &'s str),
    Supplier(&'s str),
}

impl Question<'_> {
    fn ask<'s>(&self, standing: &'s Standing) -> Option<Stands<'s>> {
        match self {
            Self::Supplier(key) => standing.suppliers.get(*key).map(|supplier| Stands::Supplier(&supplier.rating)),
            Self::Finding(key, rule) => {
                let stand = standing.suppliers.get(*key)?.findings.get(*rule)?;
                Some(Stands::Finding(&stand.verdict, stand.severity, &stand.digest))
            }
        }
    }
}

impl Trials {
    /// The factors that made the difference. One counts when changing it alone changes what
    /// is asked, or when changing it back does; where only several together do, all count.
    pub(super) fn causes(&self, question: &Question<'_>) -> Vec<Factor> {
        let (was, is) = (question.ask(&self.ends.0), question.ask(&self.ends.1));
        let counts = |(_, alone, without): &&(Factor, Arc<Standing>, Arc<Standing>)| {
            question.ask(alone) != was || question.ask(without) != is
        };
        let mut causes: Vec<Factor> = self.factors.iter().filter(counts).map(|(factor, ..)| *factor).collect();
        if causes.is_empty() && was != is {
            causes = self.factors.iter().map(|(factor, ..)| *factor).collect();
        }
        // What does not come out as it was reported is not of today's making alone.
        if question.ask(&self.reported.0) != was || question.ask(&self.reported.1) != is {
            causes.push(Factor::Program);
        }
        causes
    }
}
