//! The examples of a rule in readable form.

use jiff::civil::Date;
use serde::Serialize;

use crate::model::{GapKind, Severity, Verdict};
use crate::rules::pack::Given;
use crate::rules::rulebook::Example;

/// An example that proves a rule.
#[derive(Clone, Debug, Serialize)]
pub struct ExampleNote {
    /// What is known about the supplier; of everything else the list has no column.
    pub given: Vec<GivenNote>,
    /// What comes out.
    pub verdict: Verdict,
    /// How much it weighs, where the example says so.
    pub severity: Option<Severity>,
    /// The day it is looked at on, where the example says so.
    pub as_of: Option<Date>,
    /// The line of the pack it stands in.
    pub line: u32,
}

/// A value that an example gives.
#[derive(Clone, Debug, Serialize)]
pub struct GivenNote {
    /// The column.
    pub column: String,
    /// The value, or the gap in brackets.
    pub value: String,
}

impl ExampleNote {
    pub(super) fn of(example: &Example) -> Self {
        let given = |(column, given): &(crate::rules::toml_reader::At<String>, Given)| GivenNote {
            column: column.value.clone(),
            value: in_words(given),
        };
        Self {
            given: example.raw.given.iter().map(given).collect(),
            verdict: example.expect,
            severity: example.raw.severity,
            as_of: example.raw.as_of,
            line: example.line,
        }
    }

    /// What is given, in one line.
    pub fn given_in_words(&self) -> String {
        let given = self.given.iter().map(|given| format!("{} = {}", given.column, given.value));
        given.collect::<Vec<_>>().join(", ")
    }
}

fn in_words(given: &Given) -> String {
    let gap = |kind: GapKind| format!("({})", kind.label());
    match given {
        Given::Text(text) => match text.as_str() {
            "" => gap(GapKind::Blank),
            "unknown" => gap(GapKind::Unknown),
            "withheld" => gap(GapKind::Withheld),
            "na" => gap(GapKind::NotApplicable),
            "unreadable" => gap(GapKind::Unreadable),
            text => text.to_owned(),
        },
        Given::Number(number) => number.to_string(),
        Given::Answer(answer) => if *answer { "yes" } else { "no" }.to_owned(),
        Given::List(items) if items.is_empty() => "none".to_owned(),
        Given::List(items) => items.join(" + "),
    }
}
