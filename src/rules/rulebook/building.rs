//! From a rule as it is written to a compiled one, or to every fault in it.

use std::ops::Range;

use jiff::civil::Date;

use super::chain::CHAIN_FIELDS;
use super::settle::Parameters;
use super::{Example, Rule, Schema};
use crate::model::{Cell, ColumnId, ColumnSpec, Field, Gap, GapKind, ParameterNote, Rates, RuleInfo, Verdict, closest};
use crate::rules::diagnostics::{Faults, Source};
use crate::rules::expression::{AtomState, Compiler, Formula, Parameter, Row, Scope, Type};
use crate::rules::instruments::Compendium;
use crate::rules::pack::{Pack, RawExample, RawRule};
use crate::rules::toml_reader::At;

/// The verdicts every rule must prove.
pub(in crate::rules) const REQUIRED: [Verdict; 3] = [Verdict::Flagged, Verdict::Clear, Verdict::Unknown];

/// An instrument that is cited must be in the compendium.
pub(in crate::rules) fn check_instrument(
    source: &Source,
    compendium: &Compendium,
    instrument: &At<String>,
    faults: &mut Faults,
) {
    if compendium.find(&instrument.value).is_none() {
        let near = closest(&instrument.value, compendium.iter().map(|known| known.id.as_str()));
        let help = near.map(|near| format!("did you mean `{near}`?"));
        let message = format!("the compendium has no instrument `{}`", instrument.value);
        faults.add(source, instrument.span.clone(), message, "unknown instrument", help);
    }
}

/// A rule on its way from text to formula.
pub(super) struct Building<'a> {
    pub(super) pack: &'a Pack,
    pub(super) raw: &'a RawRule,
    pub(super) schema: &'a Schema<'a>,
    pub(super) parameters: &'a Parameters,
    pub(super) as_of: Date,
    pub(super) faults: &'a mut Faults,
}

/// The names the rules of a pack can use.
pub(in crate::rules) struct PackScope<'a> {
    pub(in crate::rules) schema: &'a Schema<'a>,
    pub(in crate::rules) parameters: &'a Parameters,
}

impl Scope for PackScope<'_> {
    fn column(&self, name: &str) -> Option<(ColumnId, &ColumnSpec)> {
        let id = self.schema.vocabulary.find(name)?;
        Some((id, self.schema.vocabulary.spec(id)))
    }

    fn derived(&self, table: &str, field: &str) -> Option<Type> {
        if table == "chain" {
            return CHAIN_FIELDS.iter().find(|known| known.name == field).map(|known| known.kind);
        }
        self.schema.catalog.has_field(table, field).then_some(Type::Text { several: true })
    }

    fn parameter(&self, name: &str) -> Option<&Parameter> {
        self.parameters.get(name)
    }

    fn names(&self) -> Vec<String> {
        let columns = self.schema.vocabulary.names().map(str::to_owned);
        let chain = CHAIN_FIELDS.iter().map(|field| format!("chain.{}", field.name));
        let tables = self.schema.catalog.derived_fields().map(|(table, field, _)| format!("{table}.{field}"));
        columns.chain(chain).chain(tables).collect()
    }

    fn parameter_names(&self) -> Vec<String> {
        self.parameters.names().map(str::to_owned).collect()
    }
}

impl Building<'_> {
    /// The rule, unless it is faulty.
    pub(super) fn rule(mut self) -> Option<Rule> {
        for instrument in &self.raw.instruments {
            check_instrument(&self.pack.source, self.schema.compendium, instrument, self.faults);
        }
        self.check_examples();
        let scope = PackScope { schema: self.schema, parameters: self.parameters };
        let mut compiler = Compiler::new(&scope);
        let raw = self.raw;
        let applies = raw.applies.as_ref().map(|text| self.condition(&mut compiler, text));
        let when = self.condition(&mut compiler, &raw.when);
        let mut severities = Vec::new();
        let mut severity_texts = Vec::new();
        for row in &raw.severities {
            if let Some(text) = &row.when {
                severities.extend(self.condition(&mut compiler, text).map(|formula| (formula, row.is)));
                severity_texts.push((text.value.clone(), row.is));
            }
        }
        let examples = raw.examples.iter().filter_map(|example| self.example(example)).collect();
        let applies = match applies {
            Some(None) => return None,
            Some(formula) => formula,
            None => None,
        };
        let (when, severity) = (when?, raw.severities.last()?.is);
        let (info, history) = self.shown(&compiler)?;
        let rule = Rule {
            info,
            fields: compiler.fields,
            atoms: compiler.atoms,
            applies,
            when,
            severities,
            severity,
            severity_texts,
            history,
            effective: (raw.effective_from, raw.effective_until),
            examples,
        };
        self.check_silence(&rule);
        Some(rule)
    }

    /// What people are shown of the rule, and every value its parameters have had.
    fn shown(&self, compiler: &Compiler<'_>) -> Option<(RuleInfo, Vec<ParameterNote>)> {
        let raw = self.raw;
        let names = compiler.fields.iter().filter_map(|field| match field {
            Field::Parameter(name) => Some(name.trim_start_matches(':')),
            _ => None,
        });
        let used = names.clone().filter_map(|name| self.parameters.get(name));
        let history = names.flat_map(|name| self.parameters.history(name)).collect();
        let info = RuleInfo {
            id: raw.id.value.clone(),
            title: raw.title.clone(),
            kind: raw.kind?,
            severity: raw.severities.iter().map(|row| row.is).max()?,
            pack: self.pack.id.clone(),
            why: raw.why.clone(),
            ask: raw.ask.clone(),
            action: raw.action.clone(),
            instruments: raw.instruments.iter().map(|at| at.value.clone()).collect(),
            applies: raw.applies.as_ref().map(|at| at.value.clone()),
            when: raw.when.value.clone(),
            parameters: used.map(|parameter| parameter.note.clone()).collect(),
            changed_by: raw.changed_by.clone(),
        };
        Some((info, history))
    }

    fn condition(&mut self, compiler: &mut Compiler<'_>, text: &At<String>) -> Option<Formula> {
        if text.value.trim().is_empty() {
            return None;
        }
        match compiler.condition(&text.value) {
            Ok(formula) => Some(formula),
            Err(found) => {
                for fault in found {
                    let span = inside(&self.pack.source, text, &fault.span);
                    let message = format!("rule `{}`: {}", self.raw.id.value, fault.message);
                    self.faults.add(&self.pack.source, span, message, fault.label, fault.help);
                }
                None
            }
        }
    }

    fn example(&mut self, raw: &RawExample) -> Option<Example> {
        let scope = PackScope { schema: self.schema, parameters: self.parameters };
        for (name, _) in &raw.given {
            let known = match name.value.split_once('.') {
                Some((table, field)) => scope.derived(table, field).is_some(),
                None => scope.column(&name.value).is_some(),
            };
            if !known {
                let names = scope.names();
                let near = closest(&name.value, names.iter().map(String::as_str));
                let help = near.map(|near| format!("did you mean `{near}`?"));
                let message = format!("the example gives an unknown column `{}`", name.value);
                self.faults.add(&self.pack.source, name.span.clone(), message, "unknown column", help);
            }
        }
        let line = self.pack.source.line(raw.span.start);
        Some(Example { raw: raw.clone(), expect: raw.expect?, line, source: self.pack.source.clone() })
    }

    /// Every rule proves that it can be flagged, clear and unknown.
    fn check_examples(&mut self) {
        let is_shown = |verdict: &Verdict| self.raw.examples.iter().any(|example| example.expect == Some(*verdict));
        let missing: Vec<&str> = REQUIRED.iter().filter(|verdict| !is_shown(verdict)).map(|v| v.word()).collect();
        // An example whose verdict could not be read was told already.
        if missing.is_empty() || self.raw.examples.iter().any(|example| example.expect.is_none()) {
            return;
        }
        let message = format!("rule `{}` has no example that is {}", self.raw.id.value, missing.join(" or "));
        let help = format!("add [[rule.example]] with given = {{ ... }} and expect = \"{}\"", missing[0]);
        self.faults.add(&self.pack.source, self.raw.id.span.clone(), message, "not proven", Some(help));
    }

    /// A rule must not answer for a supplier who said nothing.
    fn check_silence(&mut self, rule: &Rule) {
        let Some(fault) = answers_for_the_silent(rule, self.as_of) else { return };
        let help =
            Some("a constant stands in for an answer; leave the gap open, so that the rule is unknown".to_owned());
        let message = format!("rule `{}` answers for the supplier: {fault}", rule.info.id);
        self.faults.add(&self.pack.source, self.raw.when.span.clone(), message, "this condition", help);
    }
}

/// What a rule wrongly says about a supplier who said nothing: with no column at all it
/// is neither clear nor flagged, with every cell blank it is not clear.
pub(super) fn answers_for_the_silent(rule: &Rule, today: Date) -> Option<String> {
    let silent = |kind| {
        let row = Silent { rule, gap: Gap::plain(kind), today, rates: &Rates::default() };
        rule.outcome(&|atom| row.atom(atom)).verdict
    };
    let absent = silent(GapKind::Absent);
    if matches!(absent, Verdict::Clear | Verdict::Flagged) {
        return Some(format!("it is {absent} for a supplier of whom nothing is known"));
    }
    let is_clear = silent(GapKind::Blank) == Verdict::Clear;
    is_clear.then(|| "it is clear for a supplier whose cells are all blank".to_owned())
}

/// The place of a part of a condition in the file. Where the text is written with
/// escapes the whole text is shown, since its places do not match the file's.
pub(in crate::rules) fn inside(source: &Source, text: &At<String>, part: &Range<usize>) -> Range<usize> {
    let literal = &source.text[text.span.clone()];
    match literal.find(&text.value) {
        Some(start) => {
            let start = text.span.start + start;
            start + part.start..start + part.end.min(text.value.len())
        }
        None => text.span.clone(),
    }
}

/// A supplier of whom nothing is known.
struct Silent<'a> {
    rule: &'a Rule,
    gap: &'static Gap,
    today: Date,
    rates: &'a Rates,
}

impl Row for Silent<'_> {
    fn cell(&self, _field: u8) -> Cell<'_> {
        Cell::Gap(self.gap)
    }

    fn today(&self) -> Date {
        self.today
    }

    fn rates(&self) -> &Rates {
        self.rates
    }

    fn atom(&self, atom: u16) -> AtomState {
        self.rule.atoms[usize::from(atom)].evaluate(self)
    }
}
