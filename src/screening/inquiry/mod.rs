//! What to ask a supplier: the columns of which another answer, or any, would change a
//! verdict. Each is tried on the rule itself before it is asked.

mod answers;

use std::cmp::Reverse;

use super::counterfactual::{Candidate, Changed, candidates};
use super::trace::OneRow;
use crate::model::{ColumnId, Field, Finding, Outcome, Severity, Supplier, Verdict};
use crate::rules::{AtomState, Row, Rule, Rulebook, Truth};
use answers::answers;

/// A question to a supplier.
#[derive(Clone, Debug)]
pub struct Inquiry<'a> {
    /// Whom it is about.
    pub supplier: Supplier<'a>,
    /// The column that the answer belongs in.
    pub column: ColumnId,
    /// What the answer could change, the gravest first; there is always something.
    pub effects: Vec<Effect<'a>>,
}

/// A verdict that an answer would change.
#[derive(Clone, Copy, Debug)]
pub struct Effect<'a> {
    /// What came out as it is: flagged or unknown.
    pub finding: Finding<'a>,
    /// How much it weighs: of what is unknown the most it could.
    pub severity: Severity,
}

/// So many points an effect counts, so that a graver one outweighs those that are less grave.
fn points(severity: Severity) -> u32 {
    30_u32.pow(severity as u32)
}

impl Inquiry<'_> {
    /// The gravest that the answer could change.
    pub fn gravest(&self) -> Severity {
        self.effects.first().map_or(Severity::Info, |effect| effect.severity)
    }

    /// How much the answer could change: first how grave, then how often.
    pub fn weight(&self) -> (Severity, u32) {
        (self.gravest(), self.effects.iter().map(|effect| points(effect.severity)).fold(0, u32::saturating_add))
    }
}

/// The questions to a supplier, those first whose answers would change most. What was waived
/// is not asked again, and what reaches it from further down is asked there.
pub fn inquiries<'a>(book: &'a Rulebook, supplier: Supplier<'a>) -> Vec<Inquiry<'a>> {
    let mut inquiries: Vec<Inquiry<'a>> = Vec::new();
    let is_second = |place: usize| supplier.report.chain.second.get(place).is_some_and(|second| *second);
    let own = book.rules.iter().enumerate().filter(|(place, _)| !is_second(*place));
    for (number, rule) in own.filter(|(number, _)| !supplier.is_waived(*number)) {
        let outcome = supplier.outcome(number);
        let Some(severity) = weight_of(outcome) else { continue };
        for column in telling_columns(book, rule, outcome, supplier) {
            let place = inquiries.iter().position(|known| known.column == column).unwrap_or_else(|| {
                inquiries.push(Inquiry { supplier, column, effects: Vec::new() });
                inquiries.len() - 1
            });
            let finding = Finding { supplier, rule: &supplier.report.rules[number], outcome };
            inquiries[place].effects.push(Effect { finding, severity });
        }
    }
    for inquiry in &mut inquiries {
        inquiry.effects.sort_by_key(|effect| (Reverse(effect.severity), effect.finding.outcome.verdict));
    }
    inquiries.sort_by_key(|inquiry| (Reverse(inquiry.weight()), inquiry.column));
    inquiries
}

/// How much a verdict weighs that an answer could change.
fn weight_of(outcome: &Outcome) -> Option<Severity> {
    match outcome.verdict {
        Verdict::Flagged => Some(outcome.severity),
        Verdict::Unknown => Some(outcome.severity.max(outcome.at_most)),
        Verdict::Clear | Verdict::NotApplicable => None,
    }
}

/// The fields of a rule, as a bit set; only those that tell whether it concerns the supplier,
/// where that is open.
fn fields_that_count(rule: &Rule, now: &[AtomState]) -> u64 {
    let concerns =
        rule.applies.as_ref().filter(|applies| applies.truth(&|atom| now[usize::from(atom)]) == Truth::Unknown);
    concerns.map_or(u64::MAX, |applies| {
        applies.atoms().iter().fold(0, |fields, atom| fields | rule.atoms[usize::from(*atom)].fields)
    })
}

/// The columns of which some answer alone would change the verdict of a rule. Of those that
/// are open, only such whose answer could bring the finding, where there are any; and only
/// what tells whether the rule concerns the supplier, where that is open too: what would put
/// right a harm is not asked of somebody of whom none is known.
fn telling_columns(book: &Rulebook, rule: &Rule, outcome: &Outcome, supplier: Supplier<'_>) -> Vec<ColumnId> {
    let row = OneRow::new(book, rule, supplier);
    let vocabulary = &supplier.report.vocabulary;
    let now: Vec<AtomState> = (0..rule.atoms.len() as u16).map(|atom| row.atom(atom)).collect();
    let verdict = |candidate: &Candidate| {
        let changed = Changed::of(rule, &row, &now, std::slice::from_ref(&candidate));
        rule.verdict(&|atom| changed.atom(atom))
    };
    if outcome.verdict == Verdict::Flagged {
        let candidates = candidates(vocabulary, rule, &row);
        let telling = candidates.iter().filter(|candidate| verdict(candidate) != Verdict::Flagged);
        let mut columns: Vec<ColumnId> = telling
            .filter_map(|candidate| match &rule.fields[usize::from(candidate.field)] {
                Field::Column(column) => Some(*column),
                Field::Derived(_) | Field::Parameter(_) => None,
            })
            .collect();
        columns.sort_unstable();
        columns.dedup();
        return columns;
    }
    let (mut bringing, mut settling) = (Vec::new(), Vec::new());
    let counts = fields_that_count(rule, &now);
    let open = (0_u8..).zip(&rule.fields).filter(|(_, field)| outcome.missing.contains(field));
    for (number, field) in open.filter(|(number, _)| counts >> number & 1 == 1) {
        let behind = supplier.needed_for(field);
        // What takes two answers is not settled by one of them.
        let [name] = &behind[..] else { continue };
        let Some(column) = vocabulary.find(name) else { continue };
        let verdicts: Vec<Verdict> = answers(vocabulary, rule, &row, number).iter().map(verdict).collect();
        if verdicts.contains(&Verdict::Flagged) {
            bringing.push(column);
        } else if verdicts.iter().any(|verdict| *verdict != Verdict::Unknown) {
            settling.push(column);
        }
    }
    let mut columns = if bringing.is_empty() { settling } else { bringing };
    columns.dedup();
    columns
}
