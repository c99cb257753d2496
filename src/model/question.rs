//! What is open about a supplier, column by column.

use super::report::{Report, Supplier};
use super::rule::RuleInfo;
use super::verdict::{Severity, Verdict};

/// A column whose answer is open.
#[derive(Clone, Debug)]
pub struct OpenQuestion<'a> {
    /// The column the answer belongs in.
    pub column: String,
    /// The question to put; empty where the answer is not the supplier's to give.
    pub question: &'a str,
    /// Whether the answer could bring a critical finding of harm.
    pub could_be_critical: bool,
    /// By how much the answer narrows the rating, on the average of both answers.
    pub narrows: f64,
    /// The gravest check that waits for it.
    pub severity: Option<Severity>,
    /// The rules that wait for it, the gravest first.
    pub rules: Vec<&'a RuleInfo>,
}

impl<'a> OpenQuestion<'a> {
    fn new(report: &'a Report, column: String) -> Self {
        let vocabulary = &report.vocabulary;
        let question = vocabulary.find(&column).map_or("", |column| &vocabulary.spec(column).question);
        Self { column, question, could_be_critical: false, narrows: 0.0, severity: None, rules: Vec::new() }
    }
}

impl<'a> Supplier<'a> {
    /// What is open: first what could bring a critical finding of harm, then what narrows
    /// the rating most, then what other checks lack.
    pub fn open_questions(&self) -> Vec<OpenQuestion<'a>> {
        let report = self.report;
        let mut open: Vec<OpenQuestion<'a>> = Vec::new();
        for ask in report.rating(*self).into_iter().flat_map(|rating| rating.asks) {
            let (could_be_critical, narrows) = (ask.could_be_critical, ask.narrows);
            open.push(OpenQuestion { could_be_critical, narrows, ..OpenQuestion::new(report, ask.column) });
        }
        // The gravest come first.
        for finding in self.findings().into_iter().filter(|finding| finding.outcome.verdict == Verdict::Unknown) {
            for column in finding.missing() {
                let place = open.iter().position(|question| question.column == column).unwrap_or_else(|| {
                    open.push(OpenQuestion::new(report, column));
                    open.len() - 1
                });
                open[place].severity = open[place].severity.max(Some(finding.outcome.severity));
                open[place].rules.push(finding.rule);
            }
        }
        open
    }
}
