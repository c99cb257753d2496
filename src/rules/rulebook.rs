//! A rulebook: packs that have been checked and compiled. One cannot be built from a
//! faulty pack.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use hashbrown::HashMap;
use jiff::civil::Date;

use super::diagnostics::{Faults, Source};
use super::expression::{Atom, AtomState, Compiler, Formula, Known, Needs, Parameter, Row, Scope, Truth, Type};
use super::instruments::Compendium;
use super::pack::{Pack, RawExample, RawParameter, RawRule};
use super::toml_reader::At;
use crate::model::{
    Cell, ColumnId, ColumnSpec, Field, Gap, GapKind, Outcome, PackNote, RuleInfo, Severity, Verdict, Vocabulary,
    closest,
};
use crate::reference::Catalog;

/// What rules can refer to.
#[derive(Clone, Copy, Debug)]
pub struct Schema<'a> {
    /// The columns.
    pub vocabulary: &'a Vocabulary,
    /// The reference tables.
    pub catalog: &'a Catalog,
    /// The instruments.
    pub compendium: &'a Compendium,
}

/// The columns that follow from the subcontractor graph.
const CHAIN_FIELDS: [&str; 2] = ["subcontractors", "depth"];

/// Checked and compiled rules, for a certain day.
#[derive(Clone, Debug)]
pub struct Rulebook {
    /// The rules, in the order of their packs.
    pub rules: Vec<Rule>,
    /// The packs.
    pub packs: Vec<PackNote>,
    /// The day whose parameters are in force.
    pub as_of: Date,
}

/// A compiled rule.
#[derive(Clone, Debug)]
pub struct Rule {
    /// What people are shown.
    pub info: RuleInfo,
    /// What its conditions read; their places are the numbers atoms use.
    pub fields: Vec<Field>,
    /// The tests its conditions are made of.
    pub atoms: Vec<Atom>,
    /// Whether it concerns a supplier.
    pub applies: Option<Formula>,
    /// Whether its pattern is found.
    pub when: Formula,
    /// Severities that depend on circumstances; the first that holds counts.
    pub severities: Vec<(Formula, Severity)>,
    /// The severity otherwise.
    pub severity: Severity,
    /// The conditions as written: what it applies to, and when it is flagged.
    pub texts: (Option<String>, String),
    /// The circumstances as written, with their severities.
    pub severity_texts: Vec<(String, Severity)>,
    /// The parameters it uses, with their values.
    pub parameters: BTreeMap<String, String>,
    /// Its examples.
    pub examples: Vec<Example>,
}

/// An example that proves a rule.
#[derive(Clone, Debug)]
pub struct Example {
    pub(super) raw: RawExample,
    /// The verdict it expects.
    pub expect: Verdict,
    /// The line it starts in.
    pub line: usize,
    /// The file it stands in.
    pub source: Source,
}

impl Rulebook {
    /// Checks and compiles packs for a day, or tells every fault in them.
    pub fn new(packs: &[Pack], schema: &Schema<'_>, as_of: Date, mut faults: Faults) -> Result<Self, Faults> {
        let mut book = Self { rules: Vec::new(), packs: Vec::new(), as_of };
        let mut seen: HashMap<String, String> = HashMap::new();
        for pack in packs {
            let parameters = in_force(pack, schema.compendium, as_of, &mut faults);
            let mut used = BTreeSet::new();
            for raw in &pack.rules {
                if let Some(other) = seen.insert(raw.id.value.clone(), pack.id.clone()) {
                    let message = format!("there are two rules `{}`", raw.id.value);
                    let help = Some(format!("the other is in pack `{other}`; ids are unique over all packs"));
                    faults.add(&pack.source, raw.id.span.clone(), message, "second one", help);
                }
                let mut building = Building { pack, raw, schema, parameters: &parameters, as_of, faults: &mut faults };
                let rule = building.rule(&mut used);
                book.rules.extend(rule);
            }
            for parameter in &pack.parameters {
                if !used.contains(&parameter.name) {
                    let message = format!("parameter `{}` is not used by any rule of the pack", parameter.name);
                    faults.add(&pack.source, parameter.span.clone(), message, "unused", None);
                }
            }
            book.packs.push(PackNote { id: pack.id.clone(), title: pack.title.clone(), rules: pack.rules.len() });
        }
        if faults.is_empty() { Ok(book) } else { Err(faults) }
    }

    /// A rule by its id.
    pub fn find(&self, id: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.info.id == id)
    }
}

/// The values of a pack's parameters on a day.
fn in_force(pack: &Pack, compendium: &Compendium, as_of: Date, faults: &mut Faults) -> BTreeMap<String, Parameter> {
    let mut parameters = BTreeMap::new();
    for parameter in &pack.parameters {
        for row in &parameter.values {
            if let Some(instrument) = &row.instrument {
                check_instrument(pack, compendium, instrument, faults);
            }
        }
        let value = value_on(parameter, as_of);
        if let Some(value) = value {
            parameters.insert(parameter.name.clone(), Parameter { value: value.clone() });
        } else if !parameter.values.is_empty() {
            let message = format!("parameter `{}` has no value in force on {as_of}", parameter.name);
            let help = Some("add a row for that day, or choose a later --as-of".to_owned());
            faults.add(&pack.source, parameter.span.clone(), message, "begins later", help);
        }
    }
    parameters
}

fn value_on(parameter: &RawParameter, as_of: Date) -> Option<&crate::model::Datum> {
    let begun = parameter.values.iter().filter(|row| row.from.is_none_or(|from| from <= as_of));
    begun.max_by_key(|row| row.from).map(|row| &row.value)
}

fn check_instrument(pack: &Pack, compendium: &Compendium, instrument: &At<String>, faults: &mut Faults) {
    if compendium.find(&instrument.value).is_none() {
        let near = closest(&instrument.value, compendium.iter().map(|known| known.id.as_str()));
        let help = near.map(|near| format!("did you mean `{near}`?"));
        let message = format!("the compendium has no instrument `{}`", instrument.value);
        faults.add(&pack.source, instrument.span.clone(), message, "unknown instrument", help);
    }
}

/// A rule on its way from text to formula.
struct Building<'a> {
    pack: &'a Pack,
    raw: &'a RawRule,
    schema: &'a Schema<'a>,
    parameters: &'a BTreeMap<String, Parameter>,
    as_of: Date,
    faults: &'a mut Faults,
}

struct PackScope<'a> {
    schema: &'a Schema<'a>,
    parameters: &'a BTreeMap<String, Parameter>,
}

impl Scope for PackScope<'_> {
    fn column(&self, name: &str) -> Option<(ColumnId, &ColumnSpec)> {
        let id = self.schema.vocabulary.find(name)?;
        Some((id, self.schema.vocabulary.spec(id)))
    }

    fn derived(&self, table: &str, field: &str) -> Option<Type> {
        if table == "chain" {
            return CHAIN_FIELDS.contains(&field).then_some(Type::Number);
        }
        let info = self.schema.catalog.info(table).filter(|info| !info.keys.is_empty())?;
        info.fields.contains_key(field).then_some(Type::Text { several: true })
    }

    fn parameter(&self, name: &str) -> Option<&Parameter> {
        self.parameters.get(name)
    }

    fn names(&self) -> Vec<String> {
        let columns = self.schema.vocabulary.names().map(str::to_owned);
        let chain = CHAIN_FIELDS.iter().map(|field| format!("chain.{field}"));
        let joined = self.schema.catalog.infos().filter(|info| !info.keys.is_empty());
        let tables = joined.flat_map(|info| info.fields.keys().map(move |field| format!("{}.{field}", info.id)));
        columns.chain(chain).chain(tables).collect()
    }

    fn parameter_names(&self) -> Vec<String> {
        self.parameters.keys().cloned().collect()
    }
}

impl Building<'_> {
    fn rule(&mut self, used: &mut BTreeSet<String>) -> Option<Rule> {
        for instrument in &self.raw.instruments {
            check_instrument(self.pack, self.schema.compendium, instrument, self.faults);
        }
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
        used.extend(compiler.parameters.iter().cloned());
        let applies = match applies {
            Some(None) => return None,
            Some(formula) => formula,
            None => None,
        };
        let (when, severity, kind) = (when?, raw.severities.last()?.is, raw.kind?);
        let info = RuleInfo {
            id: raw.id.value.clone(),
            title: raw.title.clone(),
            kind,
            severity: raw.severities.iter().map(|row| row.is).max().unwrap_or(severity),
            pack: self.pack.id.clone(),
            why: raw.why.clone(),
            ask: raw.ask.clone(),
            action: raw.action.clone(),
            instruments: raw.instruments.iter().map(|at| at.value.clone()).collect(),
        };
        let value = |name: &String| Some((name.clone(), self.parameters.get(name)?.value.as_value().to_string()));
        let parameters = compiler.parameters.iter().filter_map(value).collect();
        let rule = Rule {
            info,
            fields: compiler.fields,
            atoms: compiler.atoms,
            applies,
            when,
            severities,
            severity,
            texts: (raw.applies.as_ref().map(|at| at.value.clone()), raw.when.value.clone()),
            severity_texts,
            parameters,
            examples,
        };
        self.check_silence(&rule);
        Some(rule)
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
        let line = self.pack.source.text[..raw.span.start].matches('\n').count() + 1;
        Some(Example { raw: raw.clone(), expect: raw.expect?, line, source: self.pack.source.clone() })
    }

    /// A rule must not answer for a supplier who said nothing: with no column at all
    /// it is neither clear nor flagged, with every cell blank it is not clear.
    fn check_silence(&mut self, rule: &Rule) {
        let silent = |kind| {
            let row = Silent { rule, gap: Gap::plain(kind), today: self.as_of };
            rule.outcome(&|atom| row.atom(atom)).verdict
        };
        let absent = silent(GapKind::Absent);
        let fault = if matches!(absent, Verdict::Clear | Verdict::Flagged) {
            format!("it is {absent} for a supplier of whom nothing is known")
        } else if silent(GapKind::Blank) == Verdict::Clear {
            "it is clear for a supplier whose cells are all blank".to_owned()
        } else {
            return;
        };
        let help =
            Some("a constant stands in for an answer; leave the gap open, so that the rule is unknown".to_owned());
        let message = format!("rule `{}` answers for the supplier: {fault}", rule.info.id);
        self.faults.add(&self.pack.source, self.raw.when.span.clone(), message, "this condition", help);
    }
}

/// The place of a part of a condition in the file. Where the text is written with
/// escapes the whole text is shown, since its places do not match the file's.
fn inside(source: &Source, text: &At<String>, part: &Range<usize>) -> Range<usize> {
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
}

impl Row for Silent<'_> {
    fn cell(&self, _field: u8) -> Cell<'_> {
        Cell::Gap(self.gap)
    }

    fn today(&self) -> Date {
        self.today
    }

    fn atom(&self, atom: u16) -> AtomState {
        self.rule.atoms[usize::from(atom)].evaluate(self)
    }
}

impl Rule {
    /// What comes out for a supplier whose atoms have the given states.
    pub fn outcome(&self, states: &dyn Fn(u16) -> AtomState) -> Outcome {
        let applies = self.applies.as_ref().map_or(Truth::True, |formula| formula.truth(states));
        let when = self.when.truth(states);
        let verdict = match (applies, when) {
            (Truth::False | Truth::NotApplicable, _) | (_, Truth::NotApplicable) => Verdict::NotApplicable,
            (_, Truth::False) => Verdict::Clear,
            (Truth::True, Truth::True) => Verdict::Flagged,
            (Truth::Unknown, _) | (_, Truth::Unknown) => Verdict::Unknown,
        };
        let mut severity = self.severity;
        let mut known = Known::default();
        if matches!(verdict, Verdict::Flagged | Verdict::Unknown) {
            let circumstance = self.severities.iter().find(|(formula, _)| formula.truth(states) == Truth::True);
            if let Some((formula, under_it)) = circumstance {
                severity = *under_it;
                if verdict == Verdict::Flagged {
                    known = known.and(formula.known(&self.atoms, states));
                }
            }
            let applied = self.applies.iter().map(|formula| formula.known(&self.atoms, states));
            known = applied.fold(self.when.known(&self.atoms, states).and(known), Known::and);
        }
        let needs = if verdict == Verdict::Unknown { known.needs } else { Needs::default() };
        Outcome {
            verdict,
            severity,
            evidence: self.named(known.rests_on),
            missing: self.named(needs.fields),
            needs_rate: needs.rate,
        }
    }

    /// The fields of a bit set.
    fn named(&self, fields: u64) -> Vec<Field> {
        let in_set = |(place, _): &(usize, &Field)| fields >> place & 1 == 1;
        self.fields.iter().enumerate().filter(in_set).map(|(_, field)| field.clone()).collect()
    }
}
