//! What a pack changes about rules and parameters of other packs.

use std::ops::Range;

use jiff::civil::Date;
use toml::de::DeTable;

use super::parameters::read_value;
use super::rule::{RawExample, chosen, kinds, read_example, severities};
use crate::model::{Datum, Kind, Severity};
use crate::rules::diagnostics::{Faults, Source};
use crate::rules::toml_reader::{At, TableReader};

/// A change, and why.
#[derive(Clone, Debug)]
pub(in crate::rules) struct RawOverride {
    pub(in crate::rules) span: Range<usize>,
    pub(in crate::rules) change: Change,
    pub(in crate::rules) reason: Option<String>,
    /// The first and the last day on which the change holds.
    pub(in crate::rules) effective: (Option<Date>, Option<Date>),
}

/// What is changed, and to what.
#[derive(Clone, Debug)]
pub(in crate::rules) enum Change {
    /// A rule is weighed otherwise, or left out.
    Rule {
        rule: At<String>,
        severity: Option<Severity>,
        kind: Option<Kind>,
        off: bool,
        /// These prove the rule as it is changed.
        examples: Vec<RawExample>,
    },
    /// A parameter has another value.
    Parameter {
        parameter: At<String>,
        /// The pack that defines it, where several do.
        pack: Option<At<String>>,
        value: Datum,
    },
}

impl RawOverride {
    /// Whether it holds on a day.
    pub(in crate::rules) fn holds_on(&self, day: Date) -> bool {
        self.effective.0.is_none_or(|from| from <= day) && self.effective.1.is_none_or(|until| day <= until)
    }
}

/// Reads an override.
pub(super) fn read(source: &Source, faults: &mut Faults, table: At<&DeTable<'_>>) -> Option<RawOverride> {
    let mut reader = TableReader::new(source, faults, table.value, table.span.clone(), "an override");
    let (rule, parameter) = (reader.text("rule"), reader.text("parameter"));
    let reason = reader.text("reason").map(|at| at.value);
    let effective = reader.days("effective_from", "effective_until");
    let (change, examples) = match (rule, parameter) {
        (Some(rule), None) => read_rule_change(&mut reader, rule),
        (None, Some(parameter)) => {
            let pack = reader.text("pack");
            let value = read_value(&mut reader, &parameter.value, &table.span);
            (value.map(|value| Change::Parameter { parameter, pack, value }), Vec::new())
        }
        _ => {
            let help = Some("write rule = \"...\" or parameter = \"...\"".to_owned());
            reader.fault(table.span.clone(), "an override changes one rule or one parameter", "not one", help);
            return None;
        }
    };
    reader.finish();
    let mut change = change?;
    if let Change::Rule { rule, examples: read, .. } = &mut change {
        let id = rule.value.clone();
        *read = examples.into_iter().map(|example| read_example(source, faults, example, &id)).collect();
    }
    Some(RawOverride { span: table.span, change, reason, effective })
}

fn read_rule_change<'t>(
    reader: &mut TableReader<'t, '_>,
    rule: At<String>,
) -> (Option<Change>, Vec<At<&'t DeTable<'t>>>) {
    let severity = reader.text("severity").and_then(|text| chosen(reader, "severity", &text, severities()));
    let kind = reader.text("kind").and_then(|text| chosen(reader, "kind", &text, kinds()));
    let off = reader.flag("off").unwrap_or(false);
    let examples = reader.tables("example");
    if severity.is_none() && kind.is_none() && !off {
        let help = Some("write severity = \"...\", kind = \"...\" or off = true".to_owned());
        reader.fault(
            rule.span.clone(),
            format!("nothing of rule `{}` is changed", rule.value),
            "changes nothing",
            help,
        );
        return (None, examples);
    }
    (Some(Change::Rule { rule, severity, kind, off, examples: Vec::new() }), examples)
}
