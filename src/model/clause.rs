//! Model clauses: texts for tenders and contracts, and where in a procurement they belong.

use std::fmt;
use std::str::FromStr;

use serde::Serialize;

use super::verdict::words;

/// A text to be put into a tender document or a contract, with what a buyer needs to use it.
#[derive(Clone, Debug, Serialize)]
pub struct Clause {
    /// The stable name.
    pub id: String,
    /// What it is about, in a few words.
    pub title: String,
    /// Where in the procurement it belongs.
    pub stage: Stage,
    /// The least risk of the purchase from which on it is in proportion.
    pub risk: PurchaseRisk,
    /// The clause. Every line is a paragraph; what the buyer fills in stands in square brackets.
    pub text: String,
    /// How to use it, and what not to do with it.
    pub note: String,
    /// What the tenderer or the contractor hands in.
    pub evidence: String,
    /// The rules that check what it asks for, by id.
    pub rules: Vec<String>,
    /// The laws, standards and guides it draws on, by id.
    pub instruments: Vec<String>,
}

impl Clause {
    /// Its paragraphs in their order.
    pub fn paragraphs(&self) -> impl Iterator<Item = Paragraph<'_>> {
        self.text.lines().map(str::trim).filter(|line| !line.is_empty()).map(Paragraph::of)
    }
}

/// A part of a clause that stands on lines of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paragraph<'a> {
    /// Running text.
    Text(&'a str),
    /// A point of an enumeration: its mark, such as `(a)`, and what it says.
    Point(&'a str, &'a str),
}

impl<'a> Paragraph<'a> {
    fn of(line: &'a str) -> Self {
        let is_mark = |mark: &str| matches!(mark.as_bytes(), [b'(', letter, b')'] if letter.is_ascii_lowercase());
        match line.split_once(' ') {
            Some((mark, rest)) if is_mark(mark) => Self::Point(mark, rest),
            _ => Self::Text(line),
        }
    }
}

/// Why no clause goes with a rule.
#[derive(Clone, Debug, Serialize)]
pub struct Clauseless {
    /// The rule's id.
    pub rule: String,
    /// Why there is none.
    pub reason: String,
}

/// A stage of a procurement, first to last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Stage {
    /// Before anything is published.
    Planning,
    /// What the work or the goods must be like.
    Specification,
    /// Who can take part.
    Selection,
    /// Before the contract is signed.
    Award,
    /// While the contract runs.
    Performance,
    /// When harm has been found.
    Remedy,
}

impl Stage {
    /// What belongs to it, in words that follow its name.
    pub fn meaning(self) -> &'static str {
        match self {
            Self::Planning => "before anything is published",
            Self::Specification => "what the work or the goods must be like",
            Self::Selection => "who can take part",
            Self::Award => "before the contract is signed",
            Self::Performance => "while the contract runs",
            Self::Remedy => "when harm has been found",
        }
    }
}

/// How likely labour exploitation is in what is bought, as the buyer judges it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum PurchaseRisk {
    /// Little points to it.
    Low,
    /// Sector, workforce, place or chain give reason to ask.
    Medium,
    /// Several of them do, or one does strongly.
    High,
}

words!(
    Stage,
    Planning = "planning",
    Specification = "specification",
    Selection = "selection",
    Award = "award",
    Performance = "performance",
    Remedy = "remedy"
);
words!(PurchaseRisk, Low = "low", Medium = "medium", High = "high");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_are_told_from_running_text() {
        let text = "It says:\n(a) who is responsible;\n\n(b) what follows.\n(see above) the rest\n(c)";
        let clause = Clause {
            id: "a-clause".to_owned(),
            title: "A clause".to_owned(),
            stage: Stage::Award,
            risk: PurchaseRisk::Low,
            text: text.to_owned(),
            note: String::new(),
            evidence: String::new(),
            rules: Vec::new(),
            instruments: Vec::new(),
        };
        let wanted = [
            Paragraph::Text("It says:"),
            Paragraph::Point("(a)", "who is responsible;"),
            Paragraph::Point("(b)", "what follows."),
            Paragraph::Text("(see above) the rest"),
            Paragraph::Text("(c)"),
        ];
        assert_eq!(clause.paragraphs().collect::<Vec<_>>(), wanted);
    }
}
