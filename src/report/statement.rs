//! A finding in sentences, the same in every format that has no columns.

use super::overview::waiver_in_words;
use super::table::words::{handle, shortened};
use crate::model::{Evidence, Finding, State, Supplier, Verdict};

/// So many letters of a name, and of a value, are shown.
const NAME: usize = 80;
const VALUE: usize = 200;

/// A finding in sentences.
pub(super) struct Statement {
    /// What was found, and about whom.
    pub(super) title: String,
    /// What it rests on, or what is missing.
    pub(super) basis: String,
    /// What to ask.
    pub(super) ask: String,
    /// What to do.
    pub(super) action: String,
    /// What was decided about it.
    pub(super) decided: Option<String>,
}

impl Statement {
    pub(super) fn of(finding: &Finding<'_>) -> Self {
        let rests_on: Vec<String> = finding.evidence().into_iter().map(evidence_in_words).collect();
        let rests_on = rests_on.join("; ");
        let basis = match finding.outcome.verdict {
            Verdict::Unknown => {
                let known = if rests_on.is_empty() { rests_on } else { format!(" So far: {rests_on}.") };
                format!("Too little is answered to tell. Would settle it: {}.{known}", finding.missing().join(", "))
            }
            _ => format!("Rests on: {rests_on}."),
        };
        let decided = match (finding.state(), finding.waiver()) {
            (_, Some(waiver)) => Some(format!("Accepted by {}", waiver_in_words(waiver))),
            (State::Baseline, None) => Some("The baseline has it already.".to_owned()),
            _ => None,
        };
        Self {
            title: format!("{}: {}", finding.rule.title, named(&finding.supplier)),
            basis,
            ask: format!("Ask: {}", finding.rule.ask),
            action: format!("Do: {}", finding.rule.action),
            decided,
        }
    }

    /// One sentence after the other.
    pub(super) fn in_one_line(&self) -> String {
        format!("{}. {} {}", self.title, self.basis, self.ask)
    }

    /// The same in lines, with what to do and what was decided.
    pub(super) fn in_lines(&self) -> String {
        let lines = [Some(&self.title), Some(&self.basis), Some(&self.ask), Some(&self.action), self.decided.as_ref()];
        lines.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join("\n")
    }
}

/// `B-2 Nulle Part Interim`
pub(super) fn named(supplier: &Supplier<'_>) -> String {
    let handle = shortened(&handle(supplier), NAME);
    match supplier.name() {
        Some(name) => format!("{handle} {}", shortened(name, NAME)),
        None => handle,
    }
}

/// `id_documents_held = yes (F4)`, however long the cell is.
pub(super) fn evidence_in_words(mut evidence: Evidence<'_>) -> String {
    evidence.value = shortened(&evidence.value, VALUE);
    evidence.to_string()
}
