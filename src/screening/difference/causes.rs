//! What made something different, from how it comes out with one thing changed at a time.

use std::sync::Arc;

use super::standing::Standing;
use crate::model::{Factor, Severity, Stance};

/// What comes out of screening again, with each factor as it was or as it is.
#[derive(Clone, Debug)]
pub struct Trials {
    /// As it was, and as it is, in the reports themselves.
    pub reported: [Arc<Standing>; 2],
    /// As it was, and as it is, screened again; as reported, where that cannot be.
    pub ends: [Arc<Standing>; 2],
    /// For each factor that differs: that alone as it is now, and that alone as it was,
    /// where that could be tried.
    pub factors: Vec<Trial>,
}

/// A factor: what comes out when it alone is as it is now, and when it alone is as it was.
pub type Trial = (Factor, Option<Arc<Standing>>, Option<Arc<Standing>>);

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
    Supplier(&'s Stance),
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
    /// `None` where too little could be tried.
    pub(super) fn causes(&self, question: &Question<'_>) -> Option<Vec<Factor>> {
        let [was, is] = self.ends.each_ref().map(|end| question.ask(end));
        let differs = |trial: &Option<Arc<Standing>>, from: &Option<Stands<'_>>| {
            trial.as_ref().is_some_and(|trial| question.ask(trial) != *from)
        };
        let counts = |(_, alone, without): &&Trial| differs(alone, &was) || differs(without, &is);
        let mut causes: Vec<Factor> = self.factors.iter().filter(counts).map(|(factor, ..)| *factor).collect();
        if causes.is_empty() && was != is {
            let is_untried = |(_, alone, without): &Trial| alone.is_none() || without.is_none();
            if self.factors.iter().any(is_untried) {
                return None;
            }
            causes = self.factors.iter().map(|(factor, ..)| *factor).collect();
        }
        // What does not come out as it was reported is not of today's making alone.
        if self.reported.each_ref().map(|end| question.ask(end)) != [was, is] {
            causes.push(Factor::Program);
        }
        Some(causes)
    }
}
