//! Whom the tables speak of.

use std::cell::OnceCell;

use crate::languages::Phrases;
use crate::model::{Report, Supplier};

/// Everybody, or those who need attention most.
pub(in crate::report) struct Scope<'r> {
    pub(in crate::report) report: &'r Report,
    /// The language of the people who read it; programs read English.
    pub(in crate::report) phrases: Option<&'r Phrases>,
    /// Found out once, and only where it is asked for.
    ranked: OnceCell<Vec<Supplier<'r>>>,
    is_whole: bool,
}

impl<'r> Scope<'r> {
    /// Everybody, for programs.
    pub(in crate::report) fn whole(report: &'r Report) -> Self {
        Self { report, phrases: None, ranked: OnceCell::new(), is_whole: true }
    }

    /// Everybody, for people.
    pub(in crate::report) fn told(report: &'r Report, phrases: &'r Phrases) -> Self {
        Self { phrases: Some(phrases), ..Self::whole(report) }
    }

    /// Those who need attention most, for people, with as many findings as a page can hold; at
    /// least one.
    pub(in crate::report) fn first(report: &'r Report, phrases: &'r Phrases, most_findings: usize) -> Self {
        let mut ranked = report.ranked_suppliers();
        let mut findings = 0;
        let mut fits = |supplier: &Supplier<'_>| {
            findings += supplier.findings().len();
            findings <= most_findings
        };
        let kept = ranked.iter().take_while(|supplier| fits(supplier)).count().max(1).min(ranked.len());
        let is_whole = kept == ranked.len();
        ranked.truncate(kept);
        Self { report, phrases: Some(phrases), ranked: OnceCell::from(ranked), is_whole }
    }

    /// Its suppliers, those who need attention most first.
    pub(in crate::report) fn ranked(&self) -> &[Supplier<'r>] {
        self.ranked.get_or_init(|| self.report.ranked_suppliers())
    }

    /// Its suppliers, in the order of the input.
    pub(super) fn listed(&self) -> Box<dyn Iterator<Item = Supplier<'r>> + '_> {
        if self.is_whole {
            return Box::new(self.report.suppliers());
        }
        let mut listed = self.ranked().to_vec();
        listed.sort_by_key(|supplier| (supplier.sheet, supplier.row));
        Box::new(listed.into_iter())
    }

    /// How many suppliers are left out.
    pub(in crate::report) fn left_out(&self) -> usize {
        if self.is_whole { 0 } else { self.report.totals.suppliers - self.ranked().len() }
    }
}
