//! Variants of a rule: the same rule with other conditions or other values, to see
//! whether its examples notice.

use jiff::civil::Date;
use sqlparser::ast::Expr;

use super::building::{PackScope, answers_for_the_silent};
use super::settle::Parameters;
use super::{Rule, Schema};
use crate::model::{Datum, Severity};
use crate::rules::diagnostics::Faults;
use crate::rules::expression::{Compiler, parse};
use crate::rules::pack::{Pack, RawRule};

/// The conditions of a rule, parsed.
#[derive(Clone, Debug)]
pub(in crate::rules) struct Conditions {
    pub(in crate::rules) applies: Option<Expr>,
    pub(in crate::rules) when: Expr,
    /// The circumstances under which it weighs otherwise.
    pub(in crate::rules) severities: Vec<(Expr, Severity)>,
}

/// What conditions can refer to, with the values of a day.
#[derive(Clone, Debug)]
pub(in crate::rules) struct Setting<'a> {
    schema: &'a Schema<'a>,
    parameters: Parameters,
    as_of: Date,
}

/// Why there is no such variant of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::rules) enum Unfit {
    /// Its conditions mean nothing.
    Faulty,
    /// It answers for a supplier who said nothing.
    AnswersForTheSilent,
}

impl Conditions {
    /// The conditions of a rule as it is written, if they can be parsed.
    pub(in crate::rules) fn of(raw: &RawRule) -> Option<Self> {
        let applies = raw.applies.as_ref().map(|text| parse(&text.value)).transpose().ok()?;
        let mut severities = Vec::new();
        for row in &raw.severities {
            if let Some(text) = &row.when {
                severities.push((parse(&text.value).ok()?, row.is));
            }
        }
        Some(Self { applies, when: parse(&raw.when.value).ok()?, severities })
    }
}

impl<'a> Setting<'a> {
    /// What the conditions of the pack at a place can refer to on a day.
    pub(in crate::rules) fn on(packs: &[Pack], place: usize, schema: &'a Schema<'a>, as_of: Date) -> Self {
        // The faults were told when the packs were compiled.
        let parameters = Parameters::on(packs, place, schema.compendium, as_of, &mut Faults::default());
        Self { schema, parameters, as_of }
    }

    /// The same with another value of a parameter.
    pub(in crate::rules) fn with(&self, parameter: &str, value: Datum) -> Self {
        let mut other = self.clone();
        other.parameters.set(parameter, value);
        other
    }

    /// The pack that defines a parameter, by its place.
    pub(in crate::rules) fn defined_by(&self, parameter: &str) -> Option<usize> {
        self.parameters.defined_by(parameter)
    }

    /// A rule with other conditions.
    pub(in crate::rules) fn variant(&self, rule: &Rule, conditions: &Conditions) -> Result<Rule, Unfit> {
        let scope = PackScope { schema: self.schema, parameters: &self.parameters };
        let mut compiler = Compiler::new(&scope);
        let mut compiled = |expression| compiler.parsed(expression).map_err(|_| Unfit::Faulty);
        let applies = conditions.applies.as_ref().map(&mut compiled).transpose()?;
        let when = compiled(&conditions.when)?;
        let mut severities = Vec::new();
        for (condition, severity) in &conditions.severities {
            severities.push((compiled(condition)?, *severity));
        }
        let variant = Rule {
            info: rule.info.clone(),
            fields: compiler.fields,
            atoms: compiler.atoms,
            applies,
            when,
            severities,
            severity: rule.severity,
            severity_texts: Vec::new(),
            effective: rule.effective,
            history: Vec::new(),
            examples: Vec::new(),
        };
        match answers_for_the_silent(&variant, self.as_of) {
            Some(_) => Err(Unfit::AnswersForTheSilent),
            None => Ok(variant),
        }
    }
}

impl Rule {
    /// Whether two rules are made of the same tests in the same way.
    pub(in crate::rules) fn decides_like(&self, other: &Self) -> bool {
        let parts = |rule: &Self| (rule.applies.clone(), rule.when.clone(), rule.severities.clone());
        self.fields == other.fields && self.atoms == other.atoms && parts(self) == parts(other)
    }
}
